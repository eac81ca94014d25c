//! Twelve words open the journal without its code and without its phone.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;

use abri_core::journal::{Journal, JournalError, Passcode, RecoveryWords};
use journal_phone::witness::{Witness, copy};
use journal_phone::{CODE, Phone, WRONG, note};

const NEW: &[u8] = b"161803";
const WRONG_WORDS: Option<JournalError> = Some(JournalError::WrongWords);

/// A journal with one entry, 2, and words as they were shown; locked.
fn with_words() -> (Phone, RecoveryWords) {
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(journal.add(&note("deux"), phone.now()), Ok(2));
    let shown = journal.make_words().unwrap().to_words();
    journal.lock();
    (phone, typed(&shown))
}

fn typed(shown: &[String]) -> RecoveryWords {
    RecoveryWords::parse(shown.join(" ").as_bytes()).unwrap()
}

fn reads(journal: &Journal) -> bool {
    journal
        .read(2)
        .is_ok_and(|entry| entry.content.text == "deux")
}

#[test]
fn on_another_phone_they_open_and_give_a_code_that_opens_from_then_on() {
    let (phone, words) = with_words();
    let other = Phone::new();
    copy(&phone.folder(), &other.folder());
    assert_eq!(
        other.try_open(CODE).err(),
        Some(JournalError::DeviceKeyLost)
    );
    let journal = other.open_with_words(&words, NEW).unwrap();
    assert!(reads(&journal) && journal.has_words().unwrap());
    journal.lock();
    assert!(reads(&other.try_open(NEW).unwrap()));
    // They open it again, and the first phone's own copy is as it was.
    assert!(reads(&other.open_with_words(&words, CODE).unwrap()));
    assert!(reads(&phone.open()));
}

#[test]
fn they_open_without_a_try_and_the_codes_before_open_no_more() {
    let (phone, words) = with_words();
    for _ in 0..10 {
        assert!(phone.try_open(WRONG).is_err());
    }
    let tries = fs::read(phone.folder().join("tries")).unwrap();
    phone.open_with_words(&words, NEW).unwrap().lock();
    assert_eq!(fs::read(phone.folder().join("tries")).unwrap(), tries);
    phone.wait_ms(3_600_000);
    assert!(reads(&phone.try_open(NEW).unwrap()));
    assert!(phone.try_open(CODE).is_err());
    assert_eq!(phone.hardware.aliases().len(), 3);
}

#[test]
fn other_words_open_nothing_and_change_nothing() {
    let (phone, _) = with_words();
    let keys = fs::read(phone.folder().join("keys")).unwrap();
    let (_, others) = with_words();
    assert_eq!(phone.open_with_words(&others, NEW).err(), WRONG_WORDS);
    assert_eq!(fs::read(phone.folder().join("keys")).unwrap(), keys);
    assert_eq!(phone.hardware.aliases().len(), 3);
    let nowhere = Phone::new();
    assert_eq!(
        nowhere.open_with_words(&others, NEW).err(),
        Some(JournalError::NotFound)
    );
}

#[test]
fn only_the_last_ones_open_and_none_once_they_are_removed() {
    let (phone, first) = with_words();
    let journal = phone.open();
    assert!(journal.has_words().unwrap());
    let second = typed(&journal.make_words().unwrap().to_words());
    let new = Passcode::digits(NEW).unwrap();
    journal
        .change_code(
            &Passcode::guess(CODE),
            &new,
            None,
            phone.hardware.as_ref(),
            phone.now(),
        )
        .unwrap();
    assert!(journal.has_words().unwrap());
    journal.lock();
    assert_eq!(phone.open_with_words(&first, CODE).err(), WRONG_WORDS);
    let journal = phone.open_with_words(&second, CODE).unwrap();
    journal.remove_words().unwrap();
    assert!(!journal.has_words().unwrap());
    journal.lock();
    assert_eq!(phone.open_with_words(&second, NEW).err(), WRONG_WORDS);
    let journal = phone.open();
    assert!(reads(&journal) && !journal.has_words().unwrap());
}

#[test]
fn a_new_journal_has_none() {
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(journal.has_words(), Ok(false));
    journal.lock();
    assert_eq!(journal.has_words(), Err(JournalError::Locked));
    assert_eq!(journal.make_words().err(), Some(JournalError::Locked));
    assert_eq!(journal.remove_words(), Err(JournalError::Locked));
}

#[test]
fn killed_at_any_moment_they_still_open() {
    let (phone, words) = with_words();
    let witness = Witness::of(&phone);
    let new = Passcode::digits(NEW).unwrap();
    Journal::open_with_words(&phone.folder(), &words, &new, &witness)
        .unwrap()
        .lock();
    let moments = witness.moments();
    assert!(moments.len() > 4);
    for killed in &moments {
        let by_code = [CODE, NEW].map(|code| killed.try_open(code).is_ok());
        assert!(by_code[0] != by_code[1]);
        assert!(reads(&killed.open_with_words(&words, b"577215").unwrap()));
    }
}

#[test]
fn nothing_of_them_is_printed() {
    let (_, words) = with_words();
    assert_eq!(format!("{words:?}"), "RecoveryWords(…)");
}
