//! A copy is proposed once, after the third entry, in whichever journal is open.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::io::Cursor;
use std::ops::ControlFlow;

use abri_core::journal::{Journal, JournalError, Passcode};
use journal_phone::{CODE, Phone, note};

const DECOY: &[u8] = b"161803";

/// Writes three entries; a copy is wanted from the third on.
fn write_three(phone: &Phone, journal: &Journal) {
    for number in 1..=3 {
        assert_eq!(journal.wants_backup(), Ok(false));
        let text = format!("note {number}");
        journal.add(&note(&text), phone.now()).unwrap();
    }
    assert_eq!(journal.wants_backup(), Ok(true));
}

#[test]
fn it_is_proposed_after_the_third_entry_and_never_again() {
    let phone = Phone::new();
    let journal = phone.create();
    write_three(&phone, &journal);
    let journal = phone.reopen(&journal);
    assert_eq!(journal.wants_backup(), Ok(true));
    journal.note_backup_proposed().unwrap();
    journal.note_backup_proposed().unwrap();
    let journal = phone.reopen(&journal);
    assert_eq!(journal.wants_backup(), Ok(false));
    journal.lock();
    assert_eq!(journal.wants_backup(), Err(JournalError::Locked));
}

#[test]
fn whoever_has_begun_one_is_not_asked() {
    let phone = Phone::new();
    let journal = phone.create();
    write_three(&phone, &journal);
    let mut copy = Cursor::new(Vec::new());
    let mut go_on = |_| ControlFlow::Continue(());
    // Without words no copy is begun.
    assert!(journal.back_up(&mut copy, &mut go_on).is_err());
    assert_eq!(journal.wants_backup(), Ok(true));
    journal.make_words().unwrap();
    journal.back_up(&mut copy, &mut go_on).unwrap();
    assert_eq!(journal.wants_backup(), Ok(false));
}

#[test]
fn the_journal_shown_instead_asks_for_itself() {
    let phone = Phone::new();
    let journal = phone.create();
    write_three(&phone, &journal);
    journal.note_backup_proposed().unwrap();
    let (own, decoy) = (
        Passcode::digits(CODE).unwrap(),
        Passcode::digits(DECOY).unwrap(),
    );
    journal
        .set_decoy_code(&own, &decoy, phone.hardware.as_ref(), phone.now())
        .unwrap();
    let shown = phone.reopen_with(&journal, DECOY);
    write_three(&phone, &shown);
}
