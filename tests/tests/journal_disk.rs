//! No space left: nothing is lost, nothing is half written, what is there can be read.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;

use abri_core::journal::{ImageAnswer, Journal, JournalError};
use journal_phone::small_disk::{fill_up, in_own_world, small_disk, unmount};
use journal_phone::{CODE, Phone, files, listed, noise, note, read_back, verify};

const FULL: Option<JournalError> = Some(JournalError::DiskFull);

#[test]
fn a_full_disk_loses_nothing() {
    in_own_world("on_a_full_disk_nothing_is_lost");
}

#[test]
#[ignore = "needs a world of its own"]
fn on_a_full_disk_nothing_is_lost() {
    for free in [0, 4096, 20_000, 70_000, 300_000] {
        let disk = small_disk(6 * 1024);
        let place = disk.path().to_owned();
        let phone = Phone::with_storage(disk);
        let journal = phone.create();
        let first = journal.add(&note("avant"), phone.now()).unwrap();
        let kept = phone.import(&journal, first, &noise(100_000));
        fill_up(&place, free);

        let mut import = journal
            .import(first, "a.png", "image/png", ImageAnswer::No)
            .unwrap();
        let bytes = noise(1_000_000);
        let failed = bytes
            .chunks(50_000)
            .find_map(|piece| import.write(piece).err());
        assert_eq!(failed, FULL);
        assert_eq!(import.write(b"more").err(), Some(JournalError::Refused));
        assert_eq!(
            import.finish(phone.now()).err(),
            Some(JournalError::Refused)
        );
        assert_eq!(files(&phone.used_folder().join("a")).len(), 1);

        let mut written = vec![first];
        let full = loop {
            match journal.add(&note(&"x".repeat(20_000)), phone.now()) {
                Ok(seq) => written.push(seq),
                Err(error) => break error,
            }
        };
        assert_eq!(full, JournalError::DiskFull);
        let _ = journal.save_draft(1, &note("essai"));

        // It still opens, with right and wrong codes alike, and every acknowledged entry is there.
        journal.lock();
        assert!(matches!(
            phone.try_open(b"314159").err(),
            Some(JournalError::WrongPasscode { .. })
        ));
        let journal = phone.open();
        written.reverse();
        assert_eq!(listed(&journal), (written, vec![]));
        assert!(read_back(&journal, kept.id).unwrap() == noise(100_000));
        assert!(verify(&journal).intact());

        fs::remove_file(place.join("filler")).unwrap();
        journal.add(&note("après"), phone.now()).unwrap();
        phone.import(&journal, first, &bytes);
        assert!(verify(&phone.reopen(&journal)).intact());
        journal.lock();
        unmount(&place);
    }
}

#[test]
fn a_journal_is_made_whole_or_not_at_all() {
    in_own_world("on_a_small_disk_a_journal_is_whole_or_absent");
}

#[test]
#[ignore = "needs a world of its own"]
fn on_a_small_disk_a_journal_is_whole_or_absent() {
    let mut outcomes = [0, 0];
    for kib in (16..=220).step_by(12) {
        let disk = small_disk(kib);
        let place = disk.path().to_owned();
        let phone = Phone::with_storage(disk);
        match phone.try_create() {
            Ok(journal) => {
                journal.lock();
                phone.try_open(CODE).unwrap().lock();
                outcomes[1] += 1;
            }
            Err(error) => {
                assert_eq!(Some(error), FULL, "{kib} KiB");
                assert!(!Journal::exists(&phone.folder()));
                assert!(files(&place).is_empty(), "{kib} KiB");
                assert!(phone.hardware.aliases().is_empty());
                outcomes[0] += 1;
            }
        }
        unmount(&place);
    }
    assert!(outcomes[0] > 3 && outcomes[1] > 3, "{outcomes:?}");
}
