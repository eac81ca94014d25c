//! The phone is lost, and the journal is not: words, a copy, and another phone.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::sync::Arc;

use abri_core::journal::{
    Costs, Journal, JournalError, NewPlace, Passcode, Progress, RecoveryWords,
};
use journal_phone::{CODE, Phone, damaged, files, flip, noise, note, read_back, verify};

const NEW_CODE: &[u8] = b"602214";

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn restore(phone: &Phone, copy: &[u8], words: &str) -> Result<Journal, JournalError> {
    restore_with(phone, copy, words, &mut go_on)
}

fn restore_with(
    phone: &Phone,
    copy: &[u8],
    words: &str,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Journal, JournalError> {
    let place = NewPlace {
        folder: &phone.folder(),
        passcode: &Passcode::digits(NEW_CODE).unwrap(),
        costs: Costs::LEAST,
        device: phone.hardware.as_ref(),
    };
    let words = RecoveryWords::parse(words.as_bytes()).unwrap();
    Journal::restore(
        &mut Cursor::new(copy),
        &words,
        &place,
        phone.now(),
        progress,
    )
}

fn open(phone: &Phone, code: &[u8]) -> Result<Journal, JournalError> {
    let device = Arc::clone(&phone.hardware) as _;
    Journal::open(&phone.folder(), &Passcode::guess(code), device, phone.now())
}

/// A journal with a picture, its words as they were written down, and a copy of it.
fn copied() -> (Phone, Journal, String, Vec<u8>) {
    let phone = Phone::new();
    let journal = phone.create();
    let entry = journal.add(&note("il menace"), phone.now()).unwrap();
    phone.import(&journal, entry, &noise(200_000));
    let words = journal.make_words().unwrap().to_words().join(" ");
    let mut copy = Cursor::new(Vec::new());
    let found = journal.back_up(&mut copy, &mut go_on).unwrap();
    assert!(found.intact() && found.attachments == 1);
    (phone, journal, words, copy.into_inner())
}

#[test]
fn words_and_a_copy_bring_the_journal_back() {
    let (old, journal, words, copy) = copied();
    journal.lock();
    drop(old);

    let phone = Phone::new();
    let journal = restore(&phone, &copy, &words).unwrap();
    let found = verify(&journal);
    assert!(found.intact(), "{found:?}");
    assert_eq!((found.records, found.attachments), (4, 1));
    let entry = journal.read(2).unwrap();
    assert!(entry.content == note("il menace"));
    let bytes = read_back(&journal, entry.attachments[0].id).unwrap();
    assert!(bytes == noise(200_000));
    assert_eq!(journal.add(&note("la suite"), phone.now()), Ok(5));
    assert!(journal.has_words().unwrap());
    journal.lock();

    // The new code opens it, the old one nothing, and the words still do.
    assert!(open(&phone, CODE).is_err());
    assert!(verify(&open(&phone, NEW_CODE).unwrap()).intact());
    let again = RecoveryWords::parse(words.as_bytes()).unwrap();
    let device = phone.hardware.as_ref();
    let code = Passcode::digits(b"161803").unwrap();
    let journal = Journal::open_with_words(&phone.folder(), &again, &code, device).unwrap();
    assert!(journal.read(5).is_ok());
}

#[test]
fn a_copy_is_opened_by_its_words_alone() {
    let (_old, journal, words, copy) = copied();
    journal.remove_words().unwrap();
    let mut sink = Cursor::new(Vec::new());
    let refused = journal.back_up(&mut sink, &mut go_on).err();
    assert_eq!(refused, Some(JournalError::Refused));
    assert!(sink.into_inner().is_empty());
    let others = journal.make_words().unwrap().to_words().join(" ");

    let phone = Phone::new();
    let wrong = restore(&phone, &copy, &others).err();
    assert_eq!(wrong, Some(JournalError::WrongWords));
    assert!(!phone.folder().exists() && phone.hardware.aliases().is_empty());
    assert!(restore(&phone, &copy, &words).is_ok());
    // The place is taken now.
    let taken = restore(&phone, &copy, &words).err();
    assert_eq!(taken, Some(JournalError::Refused));
}

#[test]
fn what_is_broken_off_leaves_nothing() {
    let (_old, journal, words, copy) = copied();
    let mut left = 3;
    let mut stop = |_: Progress| {
        left -= 1;
        if left == 0 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let phone = Phone::new();
    let stopped = restore_with(&phone, &copy, &words, &mut stop).err();
    assert_eq!(stopped, Some(JournalError::Refused));
    assert!(files(phone.folder().parent().unwrap()).is_empty());
    assert!(phone.hardware.aliases().is_empty());
    // A lock stops a copy under way.
    let other = journal.clone();
    let mut lock = |_: Progress| {
        other.lock();
        ControlFlow::Continue(())
    };
    let mut sink = Cursor::new(Vec::new());
    let locked = journal.back_up(&mut sink, &mut lock).err();
    assert_eq!(locked, Some(JournalError::Locked));
    let sink = sink.into_inner();
    let ended = sink.windows(4).any(|four| four == b"PK\x05\x06");
    assert!(!ended, "what was broken off looks whole");
}

/// Cut, or with any of a sample of its bytes changed: no copy, or one that says only what is true.
#[test]
fn a_damaged_copy_returns_nothing_wrong() {
    let (_old, _journal, words, copy) = copied();
    let mut refused = 0;
    let mut cases: Vec<Vec<u8>> = [0, 10, copy.len() / 2, copy.len() - 1]
        .map(|length| copy[..length].to_vec())
        .into();
    for at in (5..copy.len()).step_by(copy.len() / 40) {
        let mut bad = copy.clone();
        bad[at] ^= 1;
        cases.push(bad);
    }
    for bad in cases {
        let phone = Phone::new();
        match restore(&phone, &bad, &words) {
            Ok(journal) => {
                if let Ok(entry) = journal.read(2) {
                    assert!(entry.content == note("il menace"));
                    let picture = &entry.attachments[0];
                    let bytes = read_back(&journal, picture.id);
                    assert!(bytes.is_err() || bytes.unwrap() == noise(200_000));
                }
            }
            Err(_) => {
                refused += 1;
                assert!(!phone.folder().exists() && phone.hardware.aliases().is_empty());
            }
        }
    }
    assert!(refused > 20, "{refused}");
}

#[test]
fn what_is_damaged_before_the_copy_is_named() {
    let (phone, journal, _, _) = copied();
    let picture = files(&phone.used_folder().join("a")).remove(0);
    flip(&picture, 100);
    let mut copy = Cursor::new(Vec::new());
    let found = journal.back_up(&mut copy, &mut go_on).unwrap();
    assert_eq!(found.damaged, [3]);
    let id = journal.read(2).unwrap().attachments[0].id;
    assert_eq!(read_back(&journal, id).err(), damaged(3));
    assert!(fs::metadata(&picture).is_ok());
}

/// A file that the disk does not give back any more.
#[test]
fn one_file_that_cannot_be_read_does_not_keep_the_others_from_being_copied() {
    let (old, journal, _, _) = copied();
    let second = old.import(&journal, 2, &noise(70_000));
    let words = journal.make_words().unwrap().to_words().join(" ");
    let [first, _] = &journal.read(2).unwrap().attachments[..] else {
        panic!("two files");
    };
    let path = old
        .used_folder()
        .join("a")
        .join(format!("{:016x}", first.id.0));
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();

    let mut copy = Cursor::new(Vec::new());
    let found = journal.back_up(&mut copy, &mut go_on).unwrap();
    assert_eq!(found.damaged, [first.seq]);
    let phone = Phone::new();
    let journal = restore(&phone, &copy.into_inner(), &words).unwrap();
    assert_eq!(verify(&journal).damaged, [first.seq]);
    assert!(read_back(&journal, second.id).unwrap() == noise(70_000));
}
