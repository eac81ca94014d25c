//! How many guesses a thief has.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;

use abri_core::journal::JournalError;
use journal_phone::{CODE, Phone, WRONG, flip};

const REFILL_MS: u64 = 5 * 60 * 1000;

/// A phone whose ten tries are used up.
fn emptied() -> Phone {
    let phone = Phone::new();
    phone.create().lock();
    for left in (0..10).rev() {
        let error = phone.try_open(WRONG).unwrap_err();
        let retry_at = (left == 0).then(|| phone.now().monotonic_ms + REFILL_MS);
        assert_eq!(
            error,
            JournalError::WrongPasscode { retry_at },
            "{left} left"
        );
    }
    phone
}

/// Whether a guess is made at all: only then the right code opens.
fn opens(phone: &Phone) -> bool {
    match phone.try_open(CODE) {
        Ok(journal) => {
            journal.lock();
            true
        }
        Err(JournalError::WrongPasscode { retry_at: Some(_) }) => false,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn ten_guesses_then_one_every_five_minutes() {
    let phone = emptied();
    assert!(!opens(&phone), "even the right code waits");
    phone.wait_ms(REFILL_MS - 1);
    assert!(!opens(&phone));
    phone.wait_ms(1);
    assert!(opens(&phone));
    // A success gave back its own try and no other.
    assert!(phone.try_open(WRONG).is_err());
    assert!(!opens(&phone));
    phone.wait_ms(3 * REFILL_MS);
    for _ in 0..3 {
        assert!(phone.try_open(WRONG).is_err());
    }
    assert!(!opens(&phone));
}

#[test]
fn a_year_fills_no_more_than_ten() {
    let phone = emptied();
    phone.wait_ms(365 * 86_400_000);
    for _ in 0..10 {
        let error = phone.try_open(WRONG).unwrap_err();
        assert!(matches!(error, JournalError::WrongPasscode { .. }));
    }
    assert!(!opens(&phone));
}

#[test]
fn neither_a_reboot_nor_the_wall_clock_gives_tries() {
    let phone = emptied();
    phone.clock.lock().unwrap().wall_ms += 10 * 86_400_000;
    assert!(!opens(&phone));
    phone.wait_ms(REFILL_MS - 1);
    phone.reboot();
    assert!(!opens(&phone));
    phone.wait_ms(REFILL_MS - 1);
    assert!(!opens(&phone));
    phone.wait_ms(1);
    assert!(opens(&phone));
    // A monotonic clock that goes backwards gives nothing either.
    assert!(phone.try_open(WRONG).is_err());
    phone.clock.lock().unwrap().monotonic_ms -= REFILL_MS;
    assert!(!opens(&phone));
    phone.wait_ms(REFILL_MS);
    assert!(opens(&phone));
}

#[test]
fn a_missing_or_damaged_count_is_an_empty_one() {
    for damage in [
        (|path| fs::remove_file(path).unwrap()) as fn(&std::path::Path),
        |path| flip(path, 20),
        |path| fs::write(path, "").unwrap(),
        |path| fs::write(path, [0xff; 5000]).unwrap(),
    ] {
        let phone = Phone::new();
        phone.create().lock();
        damage(&phone.folder().join("tries"));
        assert!(!opens(&phone));
        phone.wait_ms(REFILL_MS);
        assert!(opens(&phone));
    }
}

#[test]
fn a_guess_is_written_down_before_it_is_made() {
    let phone = Phone::new();
    phone.create().lock();
    let path = phone.folder().join("tries");
    let before = fs::read(&path).unwrap();
    // The device key is asked after the count was written: what it sees then is what a kill
    // in the middle of the guess would leave.
    let during = phone.tries_during(WRONG);
    assert_ne!(during, before);
    assert_eq!(during, fs::read(&path).unwrap());
    // A right guess gives its try back, afterwards.
    let start = fs::read(&path).unwrap();
    assert_ne!(phone.tries_during(CODE), start);
    assert_eq!(fs::read(&path).unwrap(), start);
}

#[test]
fn nothing_is_ever_wiped() {
    let phone = emptied();
    for _ in 0..50 {
        assert!(!opens(&phone));
    }
    phone.wait_ms(REFILL_MS);
    assert!(opens(&phone));
}
