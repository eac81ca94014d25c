//! A new code: the one before opens nothing any more, and no interruption closes the journal.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::collections::BTreeSet;
use std::fs;

use abri_core::journal::{DeviceKey, Journal, JournalError, Passcode};
use journal_phone::witness::Witness;
use journal_phone::{CODE, Phone, WRONG, note};

const NEW: &[u8] = b"161803";
const WRONG_CODE: Option<JournalError> = Some(JournalError::WrongPasscode { retry_at: None });

/// The file `keys` as it is.
fn keys(phone: &Phone) -> Vec<u8> {
    fs::read(phone.folder().join("keys")).unwrap()
}

fn change(phone: &Phone, journal: &Journal, code: &[u8]) -> Result<(), JournalError> {
    change_on(phone.hardware.as_ref(), phone, journal, code)
}

fn change_on(
    device: &dyn DeviceKey,
    phone: &Phone,
    journal: &Journal,
    code: &[u8],
) -> Result<(), JournalError> {
    let new = Passcode::digits(NEW).unwrap();
    journal.change_code(&Passcode::guess(code), &new, None, device, phone.now())
}

/// A journal with one entry, 2; locked.
fn written() -> Phone {
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(journal.add(&note("deux"), phone.now()), Ok(2));
    journal.lock();
    phone
}

fn reads(journal: &Journal) -> bool {
    journal
        .read(2)
        .is_ok_and(|entry| entry.content.text == "deux")
}

#[test]
fn the_new_code_opens_and_the_one_before_does_not() {
    let phone = written();
    let journal = phone.open();
    change(&phone, &journal, CODE).unwrap();
    journal.add(&note("trois"), phone.now()).unwrap();
    journal.lock();
    assert_eq!(phone.try_open(CODE).err(), WRONG_CODE);
    let journal = phone.try_open(NEW).unwrap();
    assert!(reads(&journal) && journal.read(3).is_ok());
    assert_eq!(phone.hardware.aliases().len(), 3);
}

#[test]
fn an_older_copy_does_not_open_with_the_code_before() {
    let phone = written();
    let copy = keys(&phone);
    let journal = phone.open();
    change(&phone, &journal, CODE).unwrap();
    journal.lock();
    let changed = keys(&phone);
    fs::write(phone.folder().join("keys"), copy).unwrap();
    for code in [CODE, NEW] {
        let error = phone.try_open(code).err();
        assert_eq!(error, Some(JournalError::DeviceKeyLost));
    }
    fs::write(phone.folder().join("keys"), changed).unwrap();
    assert!(reads(&phone.try_open(NEW).unwrap()));
}

#[test]
fn the_code_until_now_is_asked_for_and_a_wrong_one_costs_a_try() {
    let phone = written();
    let journal = phone.open();
    let before = keys(&phone);
    for left in (0..10).rev() {
        let error = change(&phone, &journal, WRONG).unwrap_err();
        let JournalError::WrongPasscode { retry_at } = error else {
            panic!("{error}");
        };
        assert_eq!(retry_at.is_none(), left > 0);
    }
    let late = change(&phone, &journal, CODE).unwrap_err();
    assert!(matches!(
        late,
        JournalError::WrongPasscode { retry_at: Some(_) }
    ));
    assert!(keys(&phone) == before);
    phone.wait_ms(5 * 60 * 1000);
    for _ in 0..3 {
        // A right one gives its try back.
        let code = Passcode::guess(CODE);
        assert_eq!(journal.confirm(&code, phone.now()), Ok(()));
    }
    journal.lock();
    assert_eq!(change(&phone, &journal, CODE), Err(JournalError::Locked));
}

#[test]
fn killed_at_any_moment_one_of_the_two_codes_opens() {
    let phone = written();
    let journal = phone.open();
    let witness = Witness::of(&phone);
    change_on(&witness, &phone, &journal, CODE).unwrap();
    let moments = witness.moments();
    let opened: Vec<bool> = moments
        .iter()
        .map(|killed| {
            let (old, new) = (killed.try_open(CODE).ok(), killed.try_open(NEW).ok());
            assert!(old.is_some() != new.is_some());
            assert!(reads(old.as_ref().or(new.as_ref()).unwrap()));
            new.is_some()
        })
        .collect();
    // The old one until `keys` is replaced, the new one from then on.
    assert!(opened.is_sorted() && !opened[0] && *opened.last().unwrap());
    // What no file names was removed at the start.
    let keys = |killed: &Phone| killed.hardware.aliases().len();
    assert!(moments.iter().all(|killed| keys(killed) == 3));
}

#[test]
fn a_device_that_stops_answering_leaves_the_code_until_now_and_no_key() {
    let phone = written();
    let aliases: BTreeSet<String> = phone.hardware.aliases().into_iter().collect();
    for calls in 0..4 {
        let journal = phone.open();
        let before = keys(&phone);
        let witness = Witness::busy_after(&phone, calls);
        let error = change_on(&witness, &phone, &journal, CODE);
        assert_eq!(error, Err(JournalError::DeviceKeyBusy));
        assert!(reads(&journal) && keys(&phone) == before, "{calls}");
        journal.lock();
        assert!(reads(&phone.open()));
        let now: BTreeSet<String> = phone.hardware.aliases().into_iter().collect();
        assert!(now == aliases, "{calls}");
    }
}
