//! A journal shown instead, and codes that shut or destroy the other one.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::ffi::OsString;
use std::fs;
use std::thread;
use std::time::Duration;

use abri_core::journal::{
    CodeEffect, DeviceKey, Duress, Journal, JournalError, Passcode, WeakPasscode,
};
use abri_core::panic::{Response, Situation, Trigger};
use journal_phone::witness::Witness;
use journal_phone::{CODE, Phone, note};

const DECOY: &[u8] = b"161803";
const DURESS: &[u8] = b"577215";
const REFUSED: Result<(), JournalError> = Err(JournalError::Refused);

fn code(digits: &[u8]) -> Passcode {
    Passcode::digits(digits).unwrap()
}

fn show_instead(
    phone: &Phone,
    journal: &Journal,
    own: &[u8],
    below: &[u8],
) -> Result<(), JournalError> {
    journal.set_decoy_code(
        &code(own),
        &code(below),
        phone.hardware.as_ref(),
        phone.now(),
    )
}

fn arm(phone: &Phone, journal: &Journal, duress: Duress) -> Result<(), JournalError> {
    let (own, decoy, new) = (code(CODE), code(DECOY), code(DURESS));
    journal.set_duress_code(
        &own,
        &decoy,
        &new,
        duress,
        phone.hardware.as_ref(),
        phone.now(),
    )
}

/// One entry in the real journal, one in the decoy, words for the real one, a duress code; locked.
fn armed(duress: Duress) -> (Phone, abri_core::journal::RecoveryWords) {
    let phone = Phone::new();
    let journal = phone.create();
    journal.add(&note("vrai"), phone.now()).unwrap();
    let words = journal.make_words().unwrap();
    show_instead(&phone, &journal, CODE, DECOY).unwrap();
    arm(&phone, &journal, duress).unwrap();
    assert_eq!(journal.decoy().unwrap().duress, Some(duress));
    journal.lock();
    let decoy = phone.try_open(DECOY).unwrap();
    decoy.add(&note("leurre"), phone.now()).unwrap();
    decoy.lock();
    (phone, words)
}

fn tells(journal: &Journal) -> String {
    journal.read(2).unwrap().content.text
}

fn names(phone: &Phone) -> Vec<OsString> {
    let entries = fs::read_dir(phone.folder()).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

/// What was destroyed is unlinked meanwhile.
fn wait_for_files_to_go(phone: &Phone) {
    for _ in 0..500 {
        if names(phone).len() == 6 {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("{:?}", names(phone));
}

#[test]
fn each_code_opens_its_own_journal() {
    let (phone, _) = armed(Duress::Shut);
    assert_eq!(tells(&phone.try_open(DECOY).unwrap()), "leurre");
    assert_eq!(tells(&phone.open()), "vrai");
    assert_eq!(phone.hardware.aliases().len(), 3);
}

#[test]
fn a_decoy_session_has_every_setting_and_changes_nothing_of_the_other() {
    let (phone, words) = armed(Duress::Shut);
    let decoy = phone.try_open(DECOY).unwrap();
    let state = decoy.decoy().unwrap();
    assert!(state.available && !state.has_code && state.duress.is_none());
    assert_eq!(decoy.has_words(), Ok(false));
    let own_words = decoy.make_words().unwrap();
    show_instead(&phone, &decoy, DECOY, b"314159").unwrap();
    let new = code(b"662607");
    decoy
        .change_code(
            &code(DECOY),
            &new,
            Some(&code(b"314159")),
            phone.hardware.as_ref(),
            phone.now(),
        )
        .unwrap();
    decoy.lock();
    assert_eq!(tells(&phone.open()), "vrai");
    let third = phone.try_open(b"314159").unwrap();
    assert!(!third.decoy().unwrap().available);
    third.lock();
    // The duress code is still armed after the decoy has another code.
    assert_eq!(tells(&phone.try_open(DURESS).unwrap()), "leurre");
    assert!(phone.try_open(CODE).is_err());
    assert_eq!(
        tells(&phone.open_with_words(&own_words, b"299792").unwrap()),
        "leurre"
    );
    assert_eq!(tells(&phone.open_with_words(&words, CODE).unwrap()), "vrai");
}

#[test]
fn shut_leaves_only_the_words() {
    let (phone, words) = armed(Duress::Shut);
    let before = fs::read(phone.folder().join("keys")).unwrap();
    let decoy = phone.try_open(DURESS).unwrap();
    assert_eq!(tells(&decoy), "leurre");
    decoy.lock();
    let after = fs::read(phone.folder().join("keys")).unwrap();
    assert_eq!(
        phone.try_open(CODE).err(),
        Some(JournalError::WrongPasscode { retry_at: None })
    );
    assert_eq!(phone.hardware.aliases().len(), 3);
    // Not even the file as it was opens it: its key of the device is gone.
    fs::write(phone.folder().join("keys"), before).unwrap();
    assert!(phone.try_open(CODE).is_err());
    fs::write(phone.folder().join("keys"), after).unwrap();
    assert_eq!(tells(&phone.open_with_words(&words, CODE).unwrap()), "vrai");
}

#[test]
fn destroy_leaves_nothing_and_three_folders() {
    let (phone, words) = armed(Duress::Destroy);
    phone.try_open(DURESS).unwrap().lock();
    assert!(phone.try_open(CODE).is_err());
    assert_eq!(
        phone.open_with_words(&words, CODE).err(),
        Some(JournalError::WrongWords)
    );
    wait_for_files_to_go(&phone);
    assert_eq!(names(&phone), ["0", "1", "2", "keys", "lock", "tries"]);
    assert_eq!(tells(&phone.try_open(DECOY).unwrap()), "leurre");
}

#[test]
fn the_table_of_alarms_says_what_a_code_under_duress_does() {
    for duress in [Duress::Shut, Duress::Destroy] {
        let situation = Situation {
            duress: Some(duress),
            ..Situation::default()
        };
        let response = Response::to(Trigger::DuressCode, situation);
        let (phone, words) = armed(duress);
        phone.try_open(DURESS).unwrap().lock();
        assert_eq!(phone.try_open(CODE).is_err(), response.lock);
        let gone = phone.open_with_words(&words, CODE).is_err();
        assert_eq!(gone, response.wipe);
    }
    // A code that only shows the decoy is none under duress.
    let response = Response::to(Trigger::DuressCode, Situation::default());
    assert_eq!(response, Response::NOTHING);
}

#[test]
fn killed_while_it_destroys_it_opens_before_or_never() {
    let (phone, words) = armed(Duress::Destroy);
    let witness = Witness::of(&phone);
    let device: std::sync::Arc<Witness> = witness.into();
    let shown = Journal::open(&phone.folder(), &code(DURESS), device.clone(), phone.now());
    shown.unwrap().lock();
    wait_for_files_to_go(&phone);
    let mut destroyed = false;
    for killed in device.moments() {
        let opens = killed.try_open(CODE).is_ok();
        assert!(!(destroyed && opens));
        destroyed |= !opens;
        assert_eq!(killed.open_with_words(&words, CODE).is_ok(), opens);
        assert_eq!(tells(&killed.try_open(DECOY).unwrap()), "leurre");
        assert_eq!(killed.hardware.aliases().len(), 3);
    }
    assert!(destroyed);
}

#[test]
fn every_success_asks_as_much_of_device_and_code() {
    let (phone, _) = armed(Duress::Shut);
    let calls = |digits| {
        let device = std::sync::Arc::new(Witness::of(&phone));
        let opened = Journal::open(&phone.folder(), &code(digits), device.clone(), phone.now());
        opened.unwrap().lock();
        device.moments().len()
    };
    let (real, decoy) = (calls(CODE), calls(DECOY));
    assert_eq!(real, decoy);
    // One key is made, looked at and the one before deleted; nothing else.
    assert_eq!(calls(DURESS), real + 3);
}

#[test]
fn a_rehearsal_says_what_each_code_does_and_does_nothing() {
    for (duress, effect) in [
        (Duress::Shut, CodeEffect::Shut),
        (Duress::Destroy, CodeEffect::Destroy),
    ] {
        let (phone, _) = armed(duress);
        let journal = phone.open();
        let before = (
            fs::read(phone.folder().join("keys")).unwrap(),
            names(&phone),
        );
        let says = |digits| journal.rehearse(&Passcode::guess(digits), phone.now());
        for _ in 0..20 {
            assert_eq!(says(CODE), Ok(CodeEffect::Open));
            assert_eq!(says(DECOY), Ok(CodeEffect::Show));
            assert_eq!(says(DURESS), Ok(effect));
        }
        let after = (
            fs::read(phone.folder().join("keys")).unwrap(),
            names(&phone),
        );
        assert_eq!(before, after);
        assert_eq!(phone.hardware.aliases().len(), 3);
        journal
            .remove_duress_code(&code(CODE), phone.hardware.as_ref(), phone.now())
            .unwrap();
        let wrong = Err(JournalError::WrongPasscode { retry_at: None });
        assert_eq!(says(DURESS), wrong);
        assert_eq!(tells(&phone.reopen(&journal)), "vrai");
    }
}

#[test]
fn a_rehearsal_below_knows_no_code_of_the_journal_above() {
    let (phone, _) = armed(Duress::Destroy);
    let decoy = phone.try_open(DECOY).unwrap();
    let says = |digits| decoy.rehearse(&Passcode::guess(digits), phone.now());
    assert_eq!(says(DECOY), Ok(CodeEffect::Open));
    for unknown in [CODE, DURESS, b"000000"] {
        assert_eq!(
            says(unknown),
            Err(JournalError::WrongPasscode { retry_at: None })
        );
    }
    decoy.lock();
    assert_eq!(says(DECOY), Err(JournalError::Locked));
}

#[test]
fn codes_that_a_slip_could_confuse_are_refused() {
    let similar = Err(WeakPasscode::Similar);
    for other in [
        "271828",
        "271838",
        "271929",
        "2718281",
        "27182",
        "2718289045",
    ] {
        let other = Passcode::guess(other.as_bytes());
        assert_eq!(code(CODE).differs_from(&other), similar);
    }
    assert_eq!(code(CODE).differs_from(&code(b"271159")), Ok(()));
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(show_instead(&phone, &journal, CODE, b"271829"), REFUSED);
    show_instead(&phone, &journal, CODE, DECOY).unwrap();
    // Nothing could open it once it is shut.
    assert_eq!(arm(&phone, &journal, Duress::Shut), REFUSED);
    journal.make_words().unwrap();
    arm(&phone, &journal, Duress::Shut).unwrap();
    assert_eq!(journal.remove_words(), REFUSED);
    journal
        .remove_duress_code(&code(CODE), phone.hardware.as_ref(), phone.now())
        .unwrap();
    journal.remove_words().unwrap();
    journal.lock();
    assert!(phone.try_open(DURESS).is_err());
    phone.try_open(DECOY).unwrap();
}

#[test]
fn a_new_code_is_compared_with_the_decoys() {
    let phone = Phone::new();
    let journal = phone.create();
    let change = |new: &[u8], decoy: Option<&[u8]>| {
        let (new, decoy) = (code(new), decoy.map(code));
        let device = phone.hardware.as_ref();
        journal.change_code(&code(CODE), &new, decoy.as_ref(), device, phone.now())
    };
    show_instead(&phone, &journal, CODE, DECOY).unwrap();
    let before = fs::read(phone.folder().join("keys")).unwrap();
    assert_eq!(change(b"662607", None), REFUSED);
    for near in [&b"161803"[..], b"161893", b"161993", b"1618034"] {
        assert_eq!(change(near, Some(DECOY)), REFUSED);
    }
    let wrong = Err(JournalError::WrongPasscode { retry_at: None });
    assert_eq!(change(b"662607", Some(b"299792")), wrong);
    // With a duress code, which nobody is asked for here, a slip could destroy.
    arm(&phone, &journal, Duress::Destroy).unwrap();
    assert!(fs::read(phone.folder().join("keys")).unwrap() != before);
    assert_eq!(change(b"662607", Some(DECOY)), REFUSED);
    assert_eq!(show_instead(&phone, &journal, CODE, b"577216"), REFUSED);
    journal
        .remove_duress_code(&code(CODE), phone.hardware.as_ref(), phone.now())
        .unwrap();
    change(b"662607", Some(DECOY)).unwrap();
    journal.lock();
    assert!(phone.try_open(CODE).is_err());
    phone.try_open(b"662607").unwrap().lock();
    phone.try_open(DECOY).unwrap();
}

#[test]
fn another_journal_begins_and_the_one_before_comes_back() {
    let phone = Phone::new();
    let first = phone.create();
    first.add(&note("premier"), phone.now()).unwrap();
    assert_eq!(
        Journal::set_aside(&phone.folder()),
        Err(JournalError::InUse)
    );
    first.lock();
    let aside = Journal::set_aside(&phone.folder()).unwrap();
    assert!(!Journal::exists(&phone.folder()));
    let second = phone.create();
    second.add(&note("second"), phone.now()).unwrap();
    second.lock();
    assert_eq!(tells(&phone.open()), "second");
    assert_eq!(
        Journal::folders_aside(&phone.folder()),
        std::slice::from_ref(&aside)
    );
    Journal::bring_back(&phone.folder(), &aside).unwrap();
    assert_eq!(tells(&phone.open()), "premier");
    assert_eq!(Journal::folders_aside(&phone.folder()).len(), 1);
    assert_eq!(phone.hardware.aliases().len(), 6);
}

#[test]
fn everything_is_erased_after_the_code_even_if_it_is_cut_off() {
    let phone = Phone::new();
    phone.create().lock();
    Journal::set_aside(&phone.folder()).unwrap();
    let journal = phone.create();
    let device: &dyn DeviceKey = phone.hardware.as_ref();
    let wrong = journal.erase_everything(&code(DECOY), device, phone.now());
    assert!(matches!(wrong, Err(JournalError::WrongPasscode { .. })));
    assert!(!journal.is_locked() && phone.hardware.aliases().len() == 6);
    let witness = Witness::of(&phone);
    let cut_off = Witness::busy_after(&phone, 2);
    let error = journal.erase_everything(&code(CODE), &cut_off, phone.now());
    assert_eq!(error, Err(JournalError::DeviceKeyBusy));
    assert!(journal.is_locked() && !Journal::exists(&phone.folder()));
    Journal::finish_erasing(&phone.folder(), &witness).unwrap();
    Journal::finish_erasing(&phone.folder(), &witness).unwrap();
    let around = phone.folder();
    assert_eq!(fs::read_dir(around.parent().unwrap()).unwrap().count(), 0);
    assert!(phone.hardware.aliases().is_empty());
}
