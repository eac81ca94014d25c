//! What opens a journal, what does not, and what a person is told then.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;
use std::sync::Arc;

use abri_core::journal::{
    Costs, DeviceKey, DeviceKeyError, Journal, JournalError, Passcode, WeakPasscode,
};
use journal_phone::witness::copy;
use journal_phone::{CODE, Hardware, Phone, WRONG};

#[test]
fn a_wrong_code_opens_nothing_and_changes_nothing() {
    let phone = Phone::new();
    phone.create().lock();
    for code in [WRONG, b"", b"271829", b"27182", b"2718281", &[0xff; 40]] {
        let error = phone.try_open(code).unwrap_err();
        assert_eq!(error, JournalError::WrongPasscode { retry_at: None });
    }
    phone.open();
}

#[test]
fn spaces_and_composed_letters_make_no_other_passphrase() {
    let phone = Phone::new();
    let device = phone.hardware.clone();
    let passcode = Passcode::words("été cheval  pile agrafe juste".as_bytes()).unwrap();
    Journal::create_with(
        &phone.folder(),
        &passcode,
        Costs::LEAST,
        device,
        phone.now(),
    )
    .unwrap()
    .lock();
    let typed = " e\u{301}te\u{301}\tcheval pile agrafe juste\n";
    phone.try_open(typed.as_bytes()).unwrap();
}

#[test]
fn weak_codes_are_named() {
    for code in ["12345", "1234567890123", "27182a", "२७१८२८", "271 828", ""] {
        let error = Passcode::digits(code.as_bytes()).unwrap_err();
        assert_eq!(error, WeakPasscode::Length, "{code}");
    }
    for code in [
        "111111",
        "123456",
        "654321",
        "890123",
        "121212",
        "123123",
        "135791",
        "97531975",
        "12341234",
        "1212121",
        "000000000000",
    ] {
        let error = Passcode::digits(code.as_bytes()).unwrap_err();
        assert_eq!(error, WeakPasscode::Sequence, "{code}");
    }
    for code in ["271828", "112358", "123457", "500500700", "314159265358"] {
        Passcode::digits(code.as_bytes()).unwrap();
    }
    for words in ["", "un deux trois quatre", "  a b  c d "] {
        assert_eq!(
            Passcode::words(words.as_bytes()).unwrap_err(),
            WeakPasscode::Words
        );
    }
    assert_eq!(
        Passcode::words(&[0xff, 0xfe]).unwrap_err(),
        WeakPasscode::Words
    );
}

#[test]
fn another_phone_never_opens_it() {
    let phone = Phone::new();
    phone.create().lock();
    let other = Phone::new();
    let device = other.hardware.clone();
    let open = || {
        let passcode = Passcode::guess(CODE);
        Journal::open(&phone.folder(), &passcode, device.clone(), phone.now()).err()
    };
    assert_eq!(open(), Some(JournalError::DeviceKeyLost));
    // Not even one that has keys of these names.
    for alias in phone.hardware.aliases() {
        device.replace(&alias);
    }
    assert_eq!(open(), Some(JournalError::DeviceKeyLost));
    phone.open();
}

#[test]
fn a_lost_key_is_told_from_a_wrong_code_and_costs_no_try() {
    let phone = Phone::new();
    phone.create().lock();
    let aliases = phone.hardware.aliases();
    assert_eq!(aliases.len(), 3);
    let before = fs::read(phone.folder().join("keys")).unwrap();
    for alias in &aliases {
        phone.hardware.lose(alias);
    }
    for _ in 0..30 {
        assert_eq!(
            phone.try_open(CODE).err(),
            Some(JournalError::DeviceKeyLost)
        );
    }
    assert!(phone.hardware.aliases().is_empty(), "no key is made anew");
    assert_eq!(fs::read(phone.folder().join("keys")).unwrap(), before);
}

#[test]
fn one_lost_key_closes_one_journal_only() {
    let phone = Phone::new();
    phone.create().lock();
    let mut opened = 0;
    for alias in phone.hardware.aliases() {
        // A key that another took the place of is as lost as one that is gone.
        let other = Phone::new();
        let storage = other.folder();
        copy(&phone.folder(), &storage);
        let device = Arc::new(OneLost {
            inner: phone.hardware.clone(),
            alias,
        });
        match Journal::open(&storage, &Passcode::guess(CODE), device, phone.now()) {
            Ok(_) => opened += 1,
            Err(error) => assert_eq!(error, JournalError::DeviceKeyLost),
        }
    }
    assert_eq!(opened, 2);
}

#[derive(Debug)]
struct OneLost {
    inner: Arc<Hardware>,
    alias: String,
}

impl DeviceKey for OneLost {
    fn create(&self, alias: &str) -> Result<(), DeviceKeyError> {
        self.inner.create(alias)
    }

    fn hmac(&self, alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        if alias == self.alias {
            return Ok([9; 32]);
        }
        self.inner.hmac(alias, message)
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        DeviceKey::aliases(self.inner.as_ref())
    }

    fn delete(&self, alias: &str) -> Result<(), DeviceKeyError> {
        self.inner.delete(alias)
    }
}

#[test]
fn a_busy_key_costs_no_try_and_leaves_no_half_made_journal() {
    let phone = Phone::new();
    *phone.hardware.busy.lock().unwrap() = true;
    assert_eq!(phone.try_create().err(), Some(JournalError::DeviceKeyBusy));
    assert!(!Journal::exists(&phone.folder()));
    *phone.hardware.busy.lock().unwrap() = false;
    phone.create().lock();
    *phone.hardware.busy.lock().unwrap() = true;
    for _ in 0..30 {
        assert_eq!(
            phone.try_open(CODE).err(),
            Some(JournalError::DeviceKeyBusy)
        );
    }
    *phone.hardware.busy.lock().unwrap() = false;
    phone.open();
}
