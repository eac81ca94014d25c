//! Who reads is kept in the journal, and in the one shown instead, while the app is discreet.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use abri_core::audience::Audience;
use abri_core::journal::{Duress, Journal, JournalError, Passcode, Reader};
use journal_phone::{CODE, Phone};

const DECOY: &[u8] = b"161803";
const FORCED: &[u8] = b"577215";

fn digits(code: &[u8]) -> Passcode {
    Passcode::digits(code).unwrap()
}

fn give_decoy_a_code(phone: &Phone, journal: &Journal) {
    journal
        .set_decoy_code(
            &digits(CODE),
            &digits(DECOY),
            phone.hardware.as_ref(),
            phone.now(),
        )
        .unwrap();
}

fn minor_in_quebec() -> Reader {
    Reader {
        audience: Audience::Minor,
        country: Some("CA-QC".to_owned()),
    }
}

#[test]
fn it_is_there_until_it_is_forgotten() {
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(journal.reader(), Ok(None));
    for audience in Audience::ALL {
        let reader = Reader {
            audience,
            country: None,
        };
        journal.keep_reader(&reader).unwrap();
        assert_eq!(journal.reader(), Ok(Some(reader)));
    }
    journal.keep_reader(&minor_in_quebec()).unwrap();
    let journal = phone.reopen(&journal);
    assert_eq!(journal.reader(), Ok(Some(minor_in_quebec())));
    journal.forget_reader().unwrap();
    journal.forget_reader().unwrap();
    let journal = phone.reopen(&journal);
    assert_eq!(journal.reader(), Ok(None));
    journal.lock();
    assert_eq!(journal.reader(), Err(JournalError::Locked));
    assert_eq!(
        journal.keep_reader(&minor_in_quebec()),
        Err(JournalError::Locked)
    );
}

#[test]
fn a_country_is_a_short_code() {
    let phone = Phone::new();
    let journal = phone.create();
    let mut reader = minor_in_quebec();
    reader.country = Some("somewhere far away".to_owned());
    assert_eq!(journal.keep_reader(&reader), Err(JournalError::Refused));
    assert_eq!(journal.reader(), Ok(None));
    assert_eq!(format!("{reader:?}"), "Reader(…)");
}

#[test]
fn the_journal_shown_instead_greets_the_same_reader() {
    let phone = Phone::new();
    let journal = phone.create();
    journal.keep_reader(&minor_in_quebec()).unwrap();
    give_decoy_a_code(&phone, &journal);
    let shown = phone.reopen_with(&journal, DECOY);
    assert_eq!(shown.reader(), Ok(Some(minor_in_quebec())));

    // What is chosen there stays there: it has no key of the journal above.
    let parent = Reader {
        audience: Audience::Parent,
        country: None,
    };
    shown.keep_reader(&parent).unwrap();
    let journal = phone.reopen(&shown);
    assert_eq!(journal.reader(), Ok(Some(minor_in_quebec())));
    journal.forget_reader().unwrap();
    let shown = phone.reopen_with(&journal, DECOY);
    assert_eq!(shown.reader(), Ok(None));
}

#[test]
fn one_that_was_destroyed_is_left_alone() {
    let phone = Phone::new();
    let journal = phone.create();
    give_decoy_a_code(&phone, &journal);
    // The decoy has a decoy of its own, and a code that destroys it.
    let shown = phone.reopen_with(&journal, DECOY);
    let third = digits(b"141421");
    let hardware = phone.hardware.as_ref();
    shown
        .set_decoy_code(&digits(DECOY), &third, hardware, phone.now())
        .unwrap();
    shown
        .set_duress_code(
            &digits(DECOY),
            &third,
            &digits(FORCED),
            Duress::Destroy,
            hardware,
            phone.now(),
        )
        .unwrap();
    let last = phone.reopen_with(&shown, FORCED);
    let journal = phone.reopen(&last);
    journal.keep_reader(&minor_in_quebec()).unwrap();
    assert_eq!(journal.reader(), Ok(Some(minor_in_quebec())));
    let last = phone.reopen_with(&journal, b"141421");
    assert_eq!(last.reader(), Ok(None));
}
