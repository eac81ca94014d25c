//! `LISEZMOI.txt`: what lies here, and how anyone checks it without Abri.

use super::recap_text::for_every_editor;
use super::words::text;

/// Checks sums, chain, opened fields and exhibits; Python from 3.8 on, nothing else.
const CHECKER: &str = include_str!("check.py");

/// For Windows, where `sha256sum` is missing: prints what differs.
const POWERSHELL: &str = r"Get-Content manifest-sha256.txt, tagmanifest-sha256.txt -Encoding utf8 | ForEach-Object {
  $sum, $name = $_ -split '  ', 2
  if ((Get-FileHash -LiteralPath $name -Algorithm SHA256).Hash -ne $sum) { $name } }";

/// What stands around what is to be copied.
const RULE: &str = "----------------------------------------------------------------";

pub(super) fn read_me() -> String {
    let said = |id: &str| text(&format!("read-me-{id}"), &[]);
    let parts = [
        said("title"),
        said("what"),
        said("open-first"),
        text("honest", &[]),
        said("copy"),
        "    sha256sum -c tagmanifest-sha256.txt manifest-sha256.txt\n    sha512sum -c tagmanifest-sha512.txt manifest-sha512.txt".to_owned(),
        said("windows"),
        POWERSHELL.to_owned(),
        said("copy-means"),
        said("digits"),
        said("program"),
        format!("{RULE}\n{}{RULE}", CHECKER),
        said("closed"),
        said("csv"),
        text("bailiff", &[]),
    ];
    for_every_editor(&(parts.join("\n\n") + "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checker_is_short_enough_to_be_read() {
        assert!(CHECKER.lines().count() <= 15);
        assert!(CHECKER.lines().all(|line| line.chars().count() <= 100));
        assert!(!CHECKER.contains(RULE) && CHECKER.ends_with('\n'));
        assert_eq!(POWERSHELL.lines().count(), 3);
    }
}
