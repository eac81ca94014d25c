//! Somebody comes in while a long video is being kept: everything is locked at once, what was acknowledged is there,
//! and the video can be kept again.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use abri_core::journal::{ImageAnswer, JournalError};
use journal_phone::{Phone, files, noise, note, read_back, verify};

const PIECE: usize = 256 * 1024;
const MIB: u64 = 1024 * 1024;

#[test]
fn a_panic_in_the_midst_of_an_import_loses_nothing_acknowledged() {
    panic_in_the_midst_of(24 * MIB);
}

/// Some seconds, and a gigabyte of disk: `cargo test -p abri-tests --test scenario_panic_during_import -- --ignored`.
#[test]
#[ignore = "writes a gigabyte"]
fn a_panic_in_the_midst_of_a_gigabyte_loses_nothing_acknowledged() {
    panic_in_the_midst_of(1024 * MIB);
}

/// Locks once `size` bytes of the video are in.
fn panic_in_the_midst_of(size: u64) {
    let phone = Phone::new();
    let journal = phone.create();
    let entry = journal.add(&note("il menace"), phone.now()).unwrap();
    let kept = phone.import(&journal, entry, &noise(300_000));

    let written = AtomicU64::new(0);
    let (broken, meanwhile) = thread::scope(|scope| {
        let import = scope.spawn(|| {
            let mut import = journal
                .import(entry, "video.mp4", "video/mp4", ImageAnswer::No)
                .unwrap();
            let piece = noise(PIECE);
            // A video without an end: only the lock breaks it off, however busy the machine is.
            loop {
                if let Err(error) = import.write(&piece) {
                    return error;
                }
                written.fetch_add(PIECE as u64, Ordering::SeqCst);
            }
        });
        while written.load(Ordering::SeqCst) < size {
            thread::yield_now();
        }
        let meanwhile = journal.add(&note("il rappelle"), phone.now()).unwrap();
        journal.lock();
        (import.join().unwrap(), meanwhile)
    });
    assert_eq!(broken, JournalError::Locked);
    assert_eq!(journal.read(entry).err(), Some(JournalError::Locked));
    drop(journal);

    let journal = phone.open();
    assert!(journal.read(entry).unwrap().content == note("il menace"));
    assert!(journal.read(meanwhile).unwrap().content == note("il rappelle"));
    assert!(read_back(&journal, kept.id).unwrap() == noise(300_000));
    assert_eq!(journal.read(entry).unwrap().attachments.len(), 1);
    let found = verify(&journal);
    assert!(found.intact(), "{found:?}");
    assert_eq!(found.unnamed_files, 0, "nothing of the video stays");
    assert_eq!(files(&phone.used_folder().join("a")).len(), 1);

    let again = phone.import(&journal, entry, &noise(2_000_000));
    assert!(read_back(&journal, again.id).unwrap() == noise(2_000_000));
}
