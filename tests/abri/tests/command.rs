//! `abri` as a program uses it: answers on standard output, failures on the other one.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const PASSPHRASE: &str = "cabane rivière sept moutons lents";

struct Desk {
    place: TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk {
            place: TempDir::new().expect("a temporary folder"),
        }
    }

    fn folder(&self) -> PathBuf {
        self.place.path().join("carnet")
    }

    fn journal(&self, words: &[&str], input: &str) -> Output {
        let folder = self.folder();
        let mut all = vec!["journal", folder.to_str().expect("a path"), "--json"];
        all.extend(words);
        abri(&all, PASSPHRASE, input)
    }
}

fn abri(words: &[&str], passphrase: &str, input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_abri"))
        .args(words)
        .env("ABRI_PASSPHRASE", passphrase)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("abri starts");
    // A command that reads nothing may have closed its end already.
    let _ = child
        .stdin
        .take()
        .expect("its input")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("abri ends")
}

fn answer(output: &Output) -> Value {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("an answer in JSON")
}

fn failure(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    let error: Value = serde_json::from_slice(&output.stderr).expect("a failure in JSON");
    assert!(
        error["message"]
            .as_str()
            .is_some_and(|text| text.ends_with('.'))
    );
    error["error"].as_str().expect("its name").to_owned()
}

#[test]
fn a_journal_keeps_what_it_is_given() {
    let desk = Desk::new();
    answer(&desk.journal(&["create"], ""));
    let note = answer(&desk.journal(&["add", "--kind", "threat"], "Il dit « demain » 😶\n"));
    let seq = note["seq"].to_string();

    let picture = desk.place.path().join("capture.png");
    let bytes: Vec<u8> = (0..200_000u32).map(|n| (n * 7 % 251) as u8).collect();
    std::fs::write(&picture, &bytes).expect("a picture");
    let path = picture.to_str().expect("a path");
    let kept = answer(&desk.journal(&["import", &seq, path, "--answer", "no"], ""));
    assert_eq!(kept["size"], 200_000);

    let shown = answer(&desk.journal(&["show", &seq], ""));
    assert_eq!(shown["content"]["text"], "Il dit « demain » 😶");
    let id = shown["attachments"][0]["id"]
        .as_str()
        .expect("an attachment");
    let read = desk.journal(&["read", id], "");
    assert!(read.stdout == bytes, "the picture comes back byte for byte");

    let list = answer(&desk.journal(&["list"], ""));
    assert_eq!(list["entries"].as_array().map(Vec::len), Some(1));
    let found = answer(&desk.journal(&["verify"], ""));
    assert_eq!(found["intact"], true);
    assert_eq!(found["attachments"], 1);
    let seal = answer(&desk.journal(&["seal"], ""));
    let digits = seal["digits"].as_str().expect("digits");
    assert_eq!(digits.split(' ').map(str::len).collect::<Vec<_>>(), [5; 8]);
}

#[test]
fn a_dossier_is_written_once_and_noted() {
    let desk = Desk::new();
    answer(&desk.journal(&["create"], ""));
    let dossier = desk.place.path().join("remise.zip");
    let to = dossier.to_str().expect("a path");
    let holds = |bytes: &[u8]| bytes.windows(9).any(|window| window == b"il menace");
    let nothing = desk.journal(&["export", to], "");
    assert_eq!(failure(&nothing), "dossier-nothing");
    assert!(!dossier.exists());
    answer(&desk.journal(&["add"], "il menace"));
    let written = answer(&desk.journal(&["export", to], ""));
    assert_eq!(
        (&written["last"], &written["exported"]),
        (&2.into(), &3.into())
    );
    assert_eq!(written["digits"].as_str().map(str::len), Some(47));
    let bytes = std::fs::read(&dossier).expect("a dossier");
    assert!(bytes.starts_with(b"PK") && holds(&bytes));
    assert_eq!(
        failure(&desk.journal(&["export", to], "")),
        "unwritable-file"
    );
    assert!(std::fs::read(&dossier).expect("a dossier") == bytes);
    std::fs::remove_file(&dossier).expect("it goes");
    let written = answer(&desk.journal(&["export", to, "--encrypted"], ""));
    let words = written["passphrase"].as_str().expect("words");
    assert_eq!(words.split('-').count(), 6);
    assert!(!holds(&std::fs::read(&dossier).expect("a dossier")));
}

#[test]
fn a_broken_journal_is_salvaged_into_a_new_folder() {
    let desk = Desk::new();
    answer(&desk.journal(&["create"], ""));
    for text in ["un", "deux", "trois"] {
        answer(&desk.journal(&["add"], text));
    }
    let used = |number: &u8| -> PathBuf { desk.folder().join(number.to_string()) };
    let changes = |folder: &PathBuf| {
        let header = std::fs::read(folder.join("journal.db")).expect("a database");
        u32::from_be_bytes([header[24], header[25], header[26], header[27]])
    };
    let folder = (0..3).map(|number| used(&number)).max_by_key(changes);
    let path = folder.expect("three journals").join("journal.db");
    let mut bytes = std::fs::read(&path).expect("a database");
    bytes[..4096].fill(0);
    std::fs::write(&path, bytes).expect("a broken database");
    assert_eq!(failure(&desk.journal(&["list"], "")), "damaged");

    let new = desk.place.path().join("sauvé");
    let new = new.to_str().expect("a path");
    let found = answer(&desk.journal(&["salvage", new], ""));
    assert_eq!(found["intact"], true);
    let list = abri(&["journal", new, "--json", "list"], PASSPHRASE, "");
    assert_eq!(answer(&list)["entries"].as_array().map(Vec::len), Some(3));
    assert_eq!(failure(&desk.journal(&["salvage", new], "")), "refused");
}

#[test]
fn bad_input_is_named_and_changes_nothing() {
    let desk = Desk::new();
    assert_eq!(failure(&desk.journal(&["list"], "")), "not-found");
    let path = desk.folder();
    let path = path.to_str().expect("a path");
    let weak = abri(
        &["journal", path, "--json", "create"],
        "trois petits mots",
        "",
    );
    assert_eq!(failure(&weak), "passphrase-words");
    assert!(!Path::new(path).exists());

    answer(&desk.journal(&["create"], ""));
    assert_eq!(failure(&desk.journal(&["create"], "")), "refused");
    let wrong = abri(
        &["journal", path, "--json", "list"],
        "une autre phrase bien longue",
        "",
    );
    assert_eq!(failure(&wrong), "wrong-passcode");
    assert_eq!(failure(&desk.journal(&["show", "99"], "")), "not-found");
    let seq = answer(&desk.journal(&["add"], "texte"))["seq"].to_string();
    for answer in ["yes", "unknown", "skipped"] {
        let refused = desk.journal(&["import", &seq, path, "--answer", answer], "");
        assert!(!refused.status.success());
    }
    assert_eq!(
        failure(&desk.journal(&["import", &seq, "/nulle/part", "--answer", "no"], "")),
        "unreadable-file"
    );
    assert_eq!(
        failure(&desk.journal(&["add", "--entry", "-"], "{\"texte\":1}")),
        "bad-entry"
    );
    let list = answer(&desk.journal(&["list"], ""));
    assert_eq!(list["entries"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_search_names_what_it_found() {
    let ask = |words: &[&str]| {
        let words = [&["search", "--json"][..], words].concat();
        answer(&abri(&words, PASSPHRASE, ""))
    };
    let hits = ask(&["il", "me", "fait", "chanter"]);
    assert_eq!(hits[0]["target"]["opens"], "sheet");
    assert_eq!(hits[0]["target"]["id"], "sextortion");
    let hits = ask(&["suicide", "--country", "BE", "--audience", "minor"]);
    assert_eq!(hits[0]["target"]["id"], "be-suicide");
    assert_eq!(hits[0]["urgent"], true);
    assert_eq!(ask(&["zzqxv"]).as_array().map(Vec::len), Some(0));
}

#[test]
fn hotlines_answer_for_an_instant() {
    let day = "2026-11-21T12:00:00+01:00";
    let night = "2026-11-21T02:00:00+01:00";
    for (at, state) in [(day, "open"), (night, "closed")] {
        let words = [
            "open-now",
            "fr-3018",
            "--channel",
            "0",
            "--at",
            at,
            "--json",
        ];
        let open = answer(&abri(&words, PASSPHRASE, ""));
        assert_eq!(open["state"], state);
        assert!(
            open["next_change"]
                .as_str()
                .is_some_and(|next| next.ends_with('Z'))
        );
    }
    let site = [
        "open-now",
        "fr-pharos",
        "--channel",
        "0",
        "--at",
        day,
        "--json",
    ];
    assert_eq!(answer(&abri(&site, PASSPHRASE, ""))["state"], "none");
    let help = answer(&abri(
        &["hotlines", "--audience", "minor", "--at", night, "--json"],
        PASSPHRASE,
        "",
    ));
    assert!(
        help["fitting"]
            .as_array()
            .is_some_and(|five| five.len() <= 5)
    );
    let lost = abri(&["hotlines", "--country", "XX", "--json"], PASSPHRASE, "");
    assert_eq!(failure(&lost), "unknown-country");
    let lost = abri(
        &["open-now", "fr-3020", "--at", day, "--json"],
        PASSPHRASE,
        "",
    );
    assert_eq!(failure(&lost), "unknown-service");
}

#[test]
fn a_plan_follows_from_answers() {
    let night = "2026-11-24T03:00:00+01:00";
    let asked = |more: &[&str]| {
        let mut words = vec!["plan", "--json", "--at", night];
        words.extend(more);
        abri(&words, PASSPHRASE, "")
    };
    let first = answer(&asked(&["--audience", "minor"]));
    assert_eq!(first["question"]["id"], "danger");
    let danger = answer(&asked(&["--audience", "minor", "--answer", "danger=now"]));
    assert_eq!(danger["question"]["plan_first"], true);
    assert_eq!(danger["plan"]["steps"][0]["service"]["id"], "fr-17");
    assert!(
        danger["plan"]["now"]
            .as_array()
            .is_some_and(|now| !now.is_empty())
    );

    let desk = Desk::new();
    let file = desk.place.path().join("answers.json");
    let told = r#"[{"question":"danger","answer":"no"},{"question":"what","answer":null}]"#;
    std::fs::write(&file, told).expect("a file");
    let file = file.to_str().expect("a path");
    let told = answer(&asked(&["--audience", "adult", "--answers-file", file]));
    assert_eq!(told["question"]["id"], "author");
    let text = abri(
        &["plan", "--audience", "parent", "--country", "BE"],
        PASSPHRASE,
        "",
    );
    assert!(String::from_utf8_lossy(&text.stdout).contains("[danger]"));

    for bad in ["what=weather", "weather=fine", "weather"] {
        let refused = asked(&["--audience", "adult", "--answer", bad]);
        assert_eq!(failure(&refused), "unknown-answer");
    }
    let lost = asked(&["--country", "XX"]);
    assert_eq!(failure(&lost), "unknown-country");
}

#[test]
fn sheets_are_read_as_text_or_as_data() {
    let sheets = answer(&abri(&["sheets", "--json"], PASSPHRASE, ""));
    assert_eq!(sheets[0]["id"], "sextortion");
    let text = abri(
        &["sheet", "sextortion", "--audience", "minor"],
        PASSPHRASE,
        "",
    );
    assert!(text.status.success());
    assert!(text.stdout.len() > 1_000);
    let lost = abri(&["sheet", "nulle-part", "--json"], PASSPHRASE, "");
    assert_eq!(failure(&lost), "unknown-sheet");
}

#[test]
fn a_letter_takes_its_facts_from_a_file_from_its_input_or_one_by_one() {
    let listed = answer(&abri(&["letters", "--json"], PASSPHRASE, ""));
    let kinds = listed.as_array().expect("letters").iter();
    let kinds: Vec<&str> = kinds.filter_map(|letter| letter["kind"].as_str()).collect();
    assert!(kinds.contains(&"complaint") && !kinds.contains(&"tell-adult"));

    let letter = ["letter", "complaint", "money-blackmail", "--json"];
    let empty = answer(&abri(&letter, PASSPHRASE, ""));
    assert!(
        empty["missing"]
            .as_array()
            .is_some_and(|open| open.len() > 4)
    );
    let facts = r#"{"accounts":["@a","@b"],"first-day":"2026-11-02","threat":"« demain » { $x }"}"#;
    let filled = answer(&abri(
        &[&letter[..], &["--facts", "-"]].concat(),
        PASSPHRASE,
        facts,
    ));
    let text = filled["text"].as_str().expect("its text");
    assert!(text.contains("- @a\n- @b") && text.contains("« demain » { $x }"));
    assert!(text.contains("article 312-10 du Code pénal"));

    let place = TempDir::new().expect("a temporary folder");
    let file = place.path().join("faits.json");
    std::fs::write(&file, facts).expect("a file");
    let file = file.to_str().expect("a path");
    let single = [
        "--facts",
        file,
        "--fact",
        "accounts=@c",
        "--fact",
        "paid=30 = trop",
        "--fact",
        "age=15",
    ];
    let more = answer(&abri(&[&letter[..], &single].concat(), PASSPHRASE, ""));
    let text = more["text"].as_str().expect("its text");
    assert!(text.contains("- @b\n- @c") && text.contains("30 = trop"));

    let read = abri(
        &["letter", "cnil", "spread-image", "--audience", "minor"],
        PASSPHRASE,
        "",
    );
    let read = String::from_utf8_lossy(&read.stdout).into_owned();
    assert!(read.contains("[à compléter") && read.contains("Il reste à compléter"));
}

#[test]
fn a_letter_that_does_not_exist_or_facts_nobody_knows_are_named() {
    for words in [
        &["letter", "nowhere", "harassment"][..],
        &["letter", "complaint", "solicited-minor"],
        &["letter", "complaint", "harassment", "--audience", "witness"],
    ] {
        let lost = abri(&[words, &["--json"]].concat(), PASSPHRASE, "");
        assert_eq!(failure(&lost), "unknown-letter");
    }
    let letter = ["letter", "complaint", "harassment", "--json"];
    for fact in ["nobody=x", "name", "first-day=hier", "age=vieux", "links"] {
        let bad = abri(&[&letter[..], &["--fact", fact]].concat(), PASSPHRASE, "");
        assert_eq!(failure(&bad), "bad-facts", "{fact}");
    }
    for facts in ["[]", "{\"nom\":1}", "{"] {
        let bad = abri(
            &[&letter[..], &["--facts", "-"]].concat(),
            PASSPHRASE,
            facts,
        );
        assert_eq!(failure(&bad), "bad-facts");
    }
    let lost = abri(
        &[&letter[..], &["--facts", "/nulle/part"]].concat(),
        PASSPHRASE,
        "",
    );
    assert_eq!(failure(&lost), "unreadable-file");
}
