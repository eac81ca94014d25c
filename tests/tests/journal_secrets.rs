//! Nothing that was written can be read without the code: not in files, not in what is printed.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::collections::BTreeSet;
use std::fs;

use abri_core::journal::{EntryKind, ImageAnswer, Money, NewEntry, Passcode, StepTaken, When};
use journal_phone::{CODE, Phone, entries, files, note, verify};

/// Stands in every field; nothing else contains it.
const CANARY: &str = "zyx-Kanarienvogel-7341-é";

fn canary_entry() -> NewEntry {
    let text = |name: &str| format!("{CANARY} {name}");
    NewEntry {
        kind: EntryKind::Threat,
        when: When::About { text: text("when") },
        platform: text("platform"),
        url: text("url"),
        account: text("account"),
        text: text("text").repeat(300),
        money: Money {
            asked: text("asked"),
            paid: text("paid"),
            means: text("means"),
            account: text("iban"),
            deadline: text("deadline"),
        },
        step: StepTaken {
            what: text("what"),
            report_number: text("report"),
            complaint_number: text("complaint"),
        },
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> bool {
    haystack
        .windows(needle.len())
        .any(|window| window == needle)
}

#[test]
fn no_file_holds_a_word_of_it() {
    let phone = Phone::new();
    let journal = phone.create();
    let needles = [
        CANARY.as_bytes().to_vec(),
        CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        CANARY.as_bytes()[..8].to_vec(),
        CODE.to_vec(),
        b"threat".to_vec(),
        b"entry-kind".to_vec(),
        br#"{"v":1"#.to_vec(),
    ];
    let clean = |when: &str| {
        // Also beside the folder, where it was made.
        for path in files(phone.folder().parent().unwrap()) {
            let bytes = fs::read(&path).unwrap();
            for (number, needle) in needles.iter().enumerate() {
                assert!(!find(&bytes, needle), "needle {number} in {path:?} {when}");
            }
            assert!(!find(path.to_str().unwrap().as_bytes(), CANARY.as_bytes()));
        }
    };
    let seq = journal.add(&canary_entry(), phone.now()).unwrap();
    clean("after an entry");
    journal.save_draft(1, &canary_entry()).unwrap();
    clean("after a draft");
    let mut import = journal
        .import(seq, CANARY, CANARY, ImageAnswer::No)
        .unwrap();
    for _ in 0..5000 {
        import.write(CANARY.as_bytes()).unwrap();
    }
    clean("during an import");
    import.finish(phone.now()).unwrap();
    journal.discard_draft(1).unwrap();
    journal.lock();
    clean("after a lock");
    assert!(phone.open().read(seq).unwrap().content == canary_entry());
}

#[test]
fn what_is_printed_shows_nothing() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&canary_entry(), phone.now()).unwrap();
    let mut import = journal
        .import(seq, CANARY, CANARY, ImageAnswer::No)
        .unwrap();
    import.write(CANARY.as_bytes()).unwrap();
    let mut printed = format!("{import:?}");
    let attachment = import.finish(phone.now()).unwrap();
    let mut reader = journal.attachment(attachment.id).unwrap();
    reader.next_piece().unwrap();
    let entry = journal.read(seq).unwrap();
    printed += &format!(
        "{journal:?} {attachment:?} {reader:?} {entry:?} {:?}",
        entry.content
    );
    printed += &format!("{:?} {:?}", entry.content.when, entry.content.money);
    printed += &format!("{:?} {:?}", entry.content.step, entries(&journal));
    printed += &format!("{:?} {:?}", Passcode::guess(CODE), verify(&journal));
    assert!(
        !printed.contains("zyx") && !printed.contains("271828"),
        "{printed}"
    );
    assert!(
        !printed.contains(phone.folder().to_str().unwrap()),
        "{printed}"
    );
}

/// What can be measured from outside is rounded.
#[test]
fn only_rounded_sizes_are_in_the_tables() {
    let phone = Phone::new();
    let journal = phone.create();
    for length in [0, 1, 100, 300, 301, 2000, 5000, 100_000] {
        journal
            .add(&note(&"é".repeat(length / 2)), phone.now())
            .unwrap();
    }
    journal.save_draft(1, &note("x")).unwrap();
    journal.lock();
    let path = phone.used_folder().join("journal.db");
    let database = rusqlite::Connection::open(path).unwrap();
    let lengths = |table: &str| -> Vec<usize> {
        let select = format!("SELECT length(sealed) FROM {table}");
        let mut statement = database.prepare(&select).unwrap();
        let lengths = statement.query_map([], |row| row.get::<_, i64>(0)).unwrap();
        lengths
            .map(|length| length.unwrap() as usize - 28)
            .collect()
    };
    assert!(lengths("event").iter().all(|length| length % 512 == 0));
    // Entries have one size of event each, whatever they say.
    assert!(
        lengths("event")[1..]
            .windows(2)
            .all(|pair| pair[0] == pair[1])
    );
    for table in ["body", "draft", "setting"] {
        let lengths = lengths(table);
        assert!(!lengths.is_empty());
        assert!(
            lengths
                .iter()
                .all(|length| length.is_power_of_two() && *length >= 1024)
        );
    }
    assert_eq!(
        lengths("body")
            .iter()
            .filter(|length| **length == 1024)
            .count(),
        5
    );
}

/// Nobody can tell by looking which of the three journals is in use, as long as none is.
#[test]
fn the_three_journals_have_one_shape() {
    let phone = Phone::new();
    phone.create().lock();
    let shape = |number: u8| -> Vec<(String, u64)> {
        let folder = phone.folder().join(number.to_string());
        let mut files: Vec<(String, u64)> = files(&folder)
            .iter()
            .map(|path| {
                let name = path.strip_prefix(&folder).unwrap().to_str().unwrap();
                (name.to_owned(), fs::metadata(path).unwrap().len())
            })
            .collect();
        files.push((format!("a is there: {}", folder.join("a").is_dir()), 0));
        files
    };
    assert_eq!(shape(0), shape(1));
    assert_eq!(shape(1), shape(2));
    // Database, its empty journal, head, and the folder of attachments.
    assert_eq!(shape(0).len(), 4);
}

/// The place of the journal in use is drawn: each comes up within 40 folders, but for one chance
/// in three million.
#[test]
fn the_place_of_the_journal_is_drawn() {
    let mut places = BTreeSet::new();
    for _ in 0..40 {
        let phone = Phone::new();
        let journal = phone.create();
        journal.add(&note("a"), phone.now()).unwrap();
        places.insert(phone.used_folder().file_name().unwrap().to_owned());
        if places.len() == 3 {
            return;
        }
    }
    panic!("only {places:?}");
}
