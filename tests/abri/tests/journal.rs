//! Everything a journal can do, through `abri` as a program uses it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const OWN: &str = "cabane rivière sept moutons lents";
const DECOY: &str = "trois bateaux dorment sous la lune";
const DURESS: &str = "un vieux phare compte les vagues";

struct Desk {
    place: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk {
            place: TempDir::new().expect("a temporary folder"),
        };
        answer(&desk.run(&["create"], ""));
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn run(&self, words: &[&str], input: &str) -> Output {
        self.run_as(OWN, words, input)
    }

    /// Opened by `passphrase`; every other secret is what it always is.
    fn run_as(&self, passphrase: &str, words: &[&str], input: &str) -> Output {
        let secrets = [("ABRI_PASSPHRASE", passphrase)];
        run(&self.path("carnet"), &secrets, words, input)
    }

    fn add(&self, text: &str) -> String {
        answer(&self.run(&["add"], text))["seq"].to_string()
    }

    fn entries(&self, list: &[&str], input: &str) -> Vec<u64> {
        let page = answer(&self.run(list, input));
        let entries = page["entries"].as_array().expect("entries").iter();
        entries.filter_map(|entry| entry["seq"].as_u64()).collect()
    }
}

fn run(folder: &Path, secrets: &[(&str, &str)], words: &[&str], input: &str) -> Output {
    let child = start(folder, secrets, words, input);
    child.wait_with_output().expect("abri ends")
}

fn start(folder: &Path, secrets: &[(&str, &str)], words: &[&str], input: &str) -> Child {
    let mut child = Command::new(env!("CARGO_BIN_EXE_abri"))
        .arg("journal")
        .arg(folder)
        .arg("--json")
        .args(words)
        .env("ABRI_DECOY_PASSPHRASE", DECOY)
        .env("ABRI_DURESS_PASSPHRASE", DURESS)
        .envs(secrets.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("abri starts");
    // A command that reads nothing may have closed its end already.
    let _ = child
        .stdin
        .take()
        .map(|mut end| end.write_all(input.as_bytes()));
    child
}

fn answer(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).expect("an answer in JSON")
}

fn failure(output: &Output) -> String {
    assert!(!output.status.success());
    let error: Value = serde_json::from_slice(&output.stderr).expect("a failure in JSON");
    error["error"].as_str().expect("its name").to_owned()
}

#[test]
fn a_note_is_amended_removed_put_back_and_destroyed() {
    let desk = Desk::new();
    let seq = desk.add("premier texte");
    answer(&desk.run(&["amend", &seq, "--kind", "threat"], "second texte"));
    let history = answer(&desk.run(&["history", &seq], ""));
    let texts = history["versions"].as_array().expect("versions").iter();
    let texts: Vec<_> = texts.map(|version| &version["content"]["text"]).collect();
    assert_eq!(texts, ["premier texte", "second texte"]);

    answer(&desk.run(&["remove", &seq], ""));
    assert!(desk.entries(&["list"], "").is_empty());
    let bin = answer(&desk.run(&["bin"], ""));
    assert_eq!(bin["entries"][0]["entry"]["seq"].to_string(), seq);
    answer(&desk.run(&["put-back", &seq], ""));
    assert_eq!(failure(&desk.run(&["destroy", &seq], "")), "not-found");
    answer(&desk.run(&["remove", &seq], ""));
    answer(&desk.run(&["destroy", &seq], ""));
    assert_eq!(failure(&desk.run(&["show", &seq], "")), "not-found");
    assert_eq!(answer(&desk.run(&["verify"], ""))["intact"], true);
}

#[test]
fn notes_are_found_by_their_words_and_narrowed() {
    let desk = Desk::new();
    let entry = r#"{"kind":"payment","when":{"precision":"day","day":"2026-11-20"},"platform":"Snapchat","text":"Il a été payé"}"#;
    let paid = answer(&desk.run(&["add", "--entry", "-"], entry))["seq"].as_u64();
    let other = desk.add("une autre chose").parse().ok();
    assert_eq!(desk.entries(&["search"], "ETE paye"), [paid.expect("it")]);
    let narrowed = |words: &[&str]| {
        desk.entries(&[&["list"], words].concat(), "")
            .first()
            .copied()
    };
    assert_eq!(narrowed(&["--kind", "payment"]), paid);
    assert_eq!(
        narrowed(&["--from", "2026-11-20", "--to", "2026-11-20"]),
        paid
    );
    assert_eq!(narrowed(&["--platform", "snap"]), paid);
    assert_eq!(narrowed(&["--limit", "1"]), other);
    assert_eq!(
        failure(&desk.run(&["list", "--from", "hier"], "")),
        "refused"
    );
}

#[test]
fn a_fingerprint_is_noted_and_the_file_is_not_kept() {
    let desk = Desk::new();
    let seq = desk.add("une note");
    let file = desk.path("image");
    fs::write(&file, b"abc").expect("a file");
    let path = file.to_str().expect("a path");
    let noted = answer(&desk.run(&["fingerprint", &seq, path, "--answer", "yes"], ""));
    assert_eq!(
        noted["sha256"],
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_eq!(answer(&desk.run(&["verify"], ""))["attachments"], 0);
}

#[test]
fn the_second_journal_is_shown_and_duress_shuts_the_first() {
    let desk = Desk::new();
    desk.add("vrai");
    answer(&desk.run(&["set-decoy"], ""));
    assert!(answer(&desk.run_as(DECOY, &["list"], ""))["entries"] == Value::Array(Vec::new()));
    assert_eq!(failure(&desk.run(&["set-duress", "shut"], "")), "refused");
    let words = answer(&desk.run(&["make-words"], ""));
    answer(&desk.run(&["set-duress", "shut"], ""));
    let state = answer(&desk.run(&["decoy"], ""));
    assert_eq!(
        (&state["has_code"], &state["duress"]),
        (&true.into(), &"shut".into())
    );
    answer(&desk.run(&["remove-duress"], ""));
    answer(&desk.run(&["set-duress", "shut"], ""));
    answer(&desk.run_as(DURESS, &["list"], ""));
    assert_eq!(failure(&desk.run(&["list"], "")), "wrong-passcode");

    let words: Vec<_> = words
        .as_array()
        .expect("words")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let secrets = [
        ("ABRI_WORDS", &*words.join(" ")),
        ("ABRI_NEW_PASSPHRASE", OWN),
    ];
    answer(&run(
        &desk.path("carnet"),
        &secrets,
        &["open-with-words"],
        "",
    ));
    assert_eq!(desk.entries(&["list"], ""), [2]);
    answer(&desk.run(&["remove-decoy"], ""));
    assert_eq!(
        failure(&desk.run_as(DECOY, &["list"], "")),
        "wrong-passcode"
    );
}

#[test]
fn a_copy_is_put_back_elsewhere() {
    let desk = Desk::new();
    desk.add("vrai");
    let copy = desk.path("copie.zip");
    let path = copy.to_str().expect("a path");
    assert_eq!(failure(&desk.run(&["backup", path], "")), "refused");
    assert!(!copy.exists());
    let words = answer(&desk.run(&["make-words"], ""));
    let words: Vec<_> = words
        .as_array()
        .expect("words")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let words = words.join(" ");
    assert_eq!(answer(&desk.run(&["backup", path], ""))["intact"], true);
    assert_eq!(failure(&desk.run(&["backup", path], "")), "refused");

    let secrets = [("ABRI_WORDS", &*words), ("ABRI_NEW_PASSPHRASE", DECOY)];
    let elsewhere = desk.path("ailleurs");
    let found = answer(&run(&elsewhere, &secrets, &["restore", path], ""));
    assert_eq!(found["intact"], true);
    let again = run(&elsewhere, &secrets, &["restore", path], "");
    assert_eq!(failure(&again), "refused");
    let shown = run(
        &elsewhere,
        &[("ABRI_PASSPHRASE", DECOY)],
        &["show", "2"],
        "",
    );
    assert_eq!(answer(&shown)["content"]["text"], "vrai");
}

#[test]
fn journals_are_set_aside_opened_there_brought_back_and_erased() {
    let desk = Desk::new();
    desk.add("premier");
    let aside = answer(&desk.run(&["set-aside"], ""))[0].clone();
    let aside = aside.as_str().expect("its folder");
    // Its keys still lie where they did.
    let shown = run(
        Path::new(aside),
        &[("ABRI_PASSPHRASE", OWN)],
        &["show", "2"],
        "",
    );
    assert_eq!(answer(&shown)["content"]["text"], "premier");
    answer(&desk.run(&["create"], ""));
    assert_eq!(answer(&desk.run(&["aside"], ""))[0], aside);
    answer(&desk.run(&["bring-back", aside], ""));
    assert_eq!(desk.entries(&["list"], ""), [2]);
    assert_eq!(
        failure(&desk.run_as(DECOY, &["erase"], "")),
        "wrong-passcode"
    );
    answer(&desk.run(&["erase"], ""));
    assert_eq!(failure(&desk.run(&["list"], "")), "not-found");
    let left = fs::read_dir(desk.path("carnet.keys"))
        .expect("a folder")
        .count();
    assert_eq!(left, 0);
}

#[test]
fn processes_that_write_at_once_take_turns_or_are_told() {
    let desk = Desk::new();
    let secrets = [("ABRI_PASSPHRASE", OWN)];
    let all: Vec<Child> = (0..6)
        .map(|number| {
            start(
                &desk.path("carnet"),
                &secrets,
                &["add"],
                &format!("note {number}"),
            )
        })
        .collect();
    let mut kept = 0;
    for child in all {
        let output = child.wait_with_output().expect("abri ends");
        if output.status.success() {
            kept += 1;
        } else {
            assert_eq!(failure(&output), "in-use");
        }
    }
    assert!(kept > 0);
    let expected: Vec<u64> = (2..2 + kept).rev().collect();
    assert_eq!(desk.entries(&["list"], ""), expected);
    assert_eq!(answer(&desk.run(&["verify"], ""))["intact"], true);
}
