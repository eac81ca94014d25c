//! A reader in another language, written from the format alone, reads what was written here.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use abri_core::journal::{ImageAnswer, Journal};
use journal_phone::{CODE, Phone, files, flip, noise, note, tamper};
use serde_json::Value;

/// The interpreter that has python3-argon2 and python3-cryptography: `ABRI_PYTHON`, else `python3`.
fn python() -> Command {
    Command::new(env::var_os("ABRI_PYTHON").unwrap_or_else(|| "python3".into()))
}

fn read(phone: &Phone, code: &[u8]) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracles/read_journal.py");
    let keys = phone.folder().with_file_name("keys.json");
    fs::write(&keys, phone.hardware.export()).unwrap();
    let mut reader = python()
        .args([script, phone.folder(), keys])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(code).unwrap();
    reader.wait_with_output().unwrap()
}

/// A journal with entries, attachments and a clock that was set; locked.
fn filled() -> (Phone, Value) {
    let phone = Phone::new();
    let journal = phone.create();
    let first = journal
        .add(&note("première — « é » 👩‍👧"), phone.now())
        .unwrap();
    phone.clock.lock().unwrap().wall_ms -= 86_400_000;
    journal
        .add(&note(&"longue ".repeat(5000)), phone.now())
        .unwrap();
    for size in [0, 65_536, 200_000] {
        phone.import(&journal, first, &noise(size));
    }
    let gone = journal.add(&note("à détruire"), phone.now()).unwrap();
    journal
        .amend(gone, &note("deux fois"), phone.now())
        .unwrap();
    phone.import(&journal, gone, b"x");
    journal.remove(gone, phone.now()).unwrap();
    journal.destroy(gone, phone.now()).unwrap();
    journal
        .amend(3, &note("écrite deux fois"), phone.now())
        .unwrap();
    let noted = journal.fingerprint(first, ImageAnswer::Yes).unwrap();
    noted.finish(phone.now()).unwrap();
    let expected = expected(&journal);
    journal.lock();
    (phone, expected)
}

/// What the other reader should find.
fn expected(journal: &Journal) -> Value {
    let seal = journal.seal().unwrap();
    let entry = journal.read(2).unwrap();
    let attachments: Vec<Value> = entry
        .attachments
        .iter()
        .map(|attachment| {
            let sha256: String = attachment
                .sha256
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            serde_json::json!({
                "size": attachment.size.to_string(), "sha256": sha256, "name": attachment.name,
                "media-type": attachment.media_type, "image-of-a-minor": "no",
            })
        })
        .collect();
    serde_json::json!({
        "seal": seal.digits, "records": seal.number, "text": entry.content.text,
        "attachments": attachments, "wall-ms": entry.written.wall_ms.to_string(),
    })
}

#[test]
#[ignore = "needs python3-argon2 and python3-cryptography"]
fn the_other_reader_finds_the_same() {
    let (phone, expected) = filled();
    let output = read(&phone, CODE);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let records = found["records"].as_array().unwrap();
    let attached: Vec<&Value> = records
        .iter()
        .filter(|record| record["kind"] == "attached" && record["content"]["name"].is_string())
        .collect();
    assert_eq!(found["seal"], expected["seal"]);
    assert_eq!(records.len() as u64, expected["records"]);
    assert_eq!(records[1]["content"]["text"], expected["text"]);
    assert_eq!(records[1]["wall-ms"], expected["wall-ms"]);
    assert_eq!(records[1]["clock"], "steady");
    assert_eq!(records[2]["clock"], "changed");
    assert_eq!(records[0]["kind"], "created");
    assert!(attached.iter().all(|record| record["target"] == "2"));
    assert!(
        attached
            .iter()
            .map(|record| &record["content"])
            .eq(expected["attachments"].as_array().unwrap())
    );
}

#[test]
#[ignore = "needs python3-argon2 and python3-cryptography"]
fn the_other_reader_finds_damage_too() {
    type Damage = fn(&Path);
    fn largest(folder: &Path) -> PathBuf {
        let stored = files(&folder.join("a"));
        stored
            .into_iter()
            .max_by_key(|path| fs::metadata(path).unwrap().len())
            .unwrap()
    }
    let damages: [(&str, Damage); 7] = [
        ("a content is gone", |folder| {
            tamper(folder, "DELETE FROM body WHERE seq = 12")
        }),
        ("a row is missing", |folder| {
            tamper(folder, "DELETE FROM event WHERE seq = 3")
        }),
        ("the tail is cut", |folder| {
            tamper(
                folder,
                "DELETE FROM event WHERE seq = 13; DELETE FROM body WHERE seq = 13",
            );
        }),
        ("contents changed places", |folder| {
            tamper(
                folder,
                "UPDATE body SET seq = -seq WHERE seq < 5; UPDATE body SET seq = 5 + seq WHERE seq < 0",
            );
        }),
        ("a byte of an attachment", |folder| {
            flip(&largest(folder), 100_000)
        }),
        ("an attachment is gone", |folder| {
            fs::remove_file(largest(folder)).unwrap()
        }),
        ("a file too many", |folder| {
            fs::write(folder.join("a/0011223344556677"), "").unwrap()
        }),
    ];
    for (name, damage) in damages {
        let (phone, _) = filled();
        assert!(read(&phone, CODE).status.success());
        damage(&phone.used_folder());
        assert!(!read(&phone, CODE).status.success(), "{name}");
    }
    let (phone, _) = filled();
    assert!(!read(&phone, b"314159").status.success());
}
