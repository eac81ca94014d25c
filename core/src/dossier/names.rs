//! Names of files that every computer can unpack, and that lead nowhere else.

use unicode_normalization::UnicodeNormalization;

/// Characters of a name that are kept, without number and extension.
const LONGEST: usize = 60;
/// Characters of an extension.
const LONGEST_EXTENSION: usize = 8;

/// `001_capture.png` for exhibit 1, which came as `name`: letters and digits of any script, composed, and
/// `-`; everything else is `_`. The number keeps names apart and from being one that Windows reserves.
pub(super) fn of_exhibit(number: usize, name: &str, media_type: &str) -> String {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let (stem, extension) = match base.rsplit_once('.') {
        Some((stem, extension)) if is_extension(extension) => (stem, extension.to_lowercase()),
        _ => (base, by_type(media_type).to_owned()),
    };
    let stem = safe(stem);
    let stem = if stem.is_empty() { "piece" } else { &stem };
    format!("{number:03}_{stem}.{extension}")
}

fn safe(stem: &str) -> String {
    let mut safe = String::new();
    for character in stem.nfc() {
        match character {
            _ if character.is_alphanumeric() || character == '-' => safe.push(character),
            _ if safe.ends_with('_') => {}
            _ => safe.push('_'),
        }
    }
    let cut: String = safe.trim_matches('_').chars().take(LONGEST).collect();
    cut.trim_end_matches('_').to_owned()
}

fn is_extension(extension: &str) -> bool {
    (1..=LONGEST_EXTENSION).contains(&extension.len())
        && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// For a file that came without an extension.
fn by_type(media_type: &str) -> &'static str {
    match media_type {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/webp" => "webp",
        "image/heic" | "image/heif" => "heic",
        "image/gif" => "gif",
        "video/mp4" => "mp4",
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "application/pdf" => "pdf",
        "text/plain" => "txt",
        _ => "bin",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_lead_nowhere_and_can_be_read() {
        for (name, media_type, expected) in [
            (
                "Capture d’écran.PNG",
                "image/png",
                "001_Capture_d_écran.png",
            ),
            ("e\u{301}te\u{301}.jpg", "image/jpeg", "001_été.jpg"),
            ("../../etc/passwd", "text/plain", "001_passwd.txt"),
            ("C:\\Users\\moi\\CON.txt", "text/plain", "001_CON.txt"),
            ("photo\u{202e}gnp.exe", "image/png", "001_photo_gnp.exe"),
            ("..", "image/png", "001_piece.png"),
            ("", "video/mp4", "001_piece.mp4"),
            ("a%0Ab\nc.txt", "text/plain", "001_a_0Ab_c.txt"),
            (".bashrc", "x/y", "001_piece.bashrc"),
            ("fin. ", "x/y", "001_fin.bin"),
            ("صورة.jpg", "image/jpeg", "001_صورة.jpg"),
        ] {
            assert_eq!(of_exhibit(1, name, media_type), expected, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn any_name_is_safe(number in 1_usize..100_000, name in "\\PC*|.*", media_type in ".*") {
            let safe = of_exhibit(number, &name, &media_type);
            prop_assert!(safe.chars().count() <= LONGEST + LONGEST_EXTENSION + 10);
            prop_assert!(!safe.contains(['/', '\\', '%', ':', '*', '?', '"', '<', '>', '|', ' ']));
            prop_assert!(!safe.chars().any(char::is_control));
            prop_assert!(!safe.ends_with(['.', ' ']) && !safe.contains(".."));
            prop_assert_eq!(safe.nfc().collect::<String>(), safe);
        }
    }
}
