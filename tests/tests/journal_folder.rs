//! The folder: its place, its file `keys`, one process at a time.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use abri_core::journal::{Journal, JournalError};
use journal_phone::{CODE, Phone, files, flip, note, tamper};
use ring::digest::{SHA256, digest};

const DAMAGED: Option<JournalError> = Some(JournalError::Damaged { from: None });
/// Bytes of one half of `keys`, as the format says.
const HALF: usize = 1640;

#[test]
fn each_half_of_keys_opens_alone_and_is_healed() {
    let phone = Phone::new();
    phone.create().lock();
    let path = phone.folder().join("keys");
    let good = fs::read(&path).unwrap();
    assert_eq!(good.len(), 2 * HALF);
    assert_eq!(good[..HALF], good[HALF..]);
    for at in [0, 9, 100, 700, HALF - 1, HALF, HALF + 1, 2 * HALF - 1] {
        flip(&path, at);
        phone.open().lock();
        assert_eq!(fs::read(&path).unwrap(), good, "byte {at}");
    }
    fs::write(&path, &good[..HALF + 200]).unwrap();
    phone.open().lock();
    assert_eq!(fs::read(&path).unwrap(), good);
}

#[test]
fn keys_damaged_in_both_halves_are_left_as_they_are() {
    let phone = Phone::new();
    phone.create().lock();
    let path = phone.folder().join("keys");
    let good = fs::read(&path).unwrap();
    let mut both = good.clone();
    both[200] ^= 1;
    both[HALF + 300] ^= 1;
    for bad in [
        both.as_slice(),
        b"",
        &good[..HALF - 1],
        &[0; 4000],
        &vec![7; 2 << 20],
    ] {
        fs::write(&path, bad).unwrap();
        assert_eq!(phone.try_open(CODE).err(), DAMAGED);
        assert_eq!(fs::read(&path).unwrap(), bad);
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(phone.try_open(CODE).err(), DAMAGED);
    assert!(!path.exists() && Journal::exists(&phone.folder()));
    assert_eq!(phone.try_create().err(), Some(JournalError::Refused));
}

/// `keys` with other numbers in its header, and sums that are right.
fn with_header(good: &[u8], at: usize, value: u32) -> Vec<u8> {
    let mut half = good[..HALF - 32].to_vec();
    half[at..at + 4].copy_from_slice(&value.to_be_bytes());
    let sum = digest(&SHA256, &half);
    half.extend_from_slice(sum.as_ref());
    half.repeat(2)
}

#[test]
fn costs_out_of_bounds_and_newer_versions_are_told_apart() {
    let phone = Phone::new();
    phone.create().lock();
    let path = phone.folder().join("keys");
    let good = fs::read(&path).unwrap();
    for (at, value) in [
        (12, 19 * 1024 - 1),
        (12, 256 * 1024 + 1),
        (12, u32::MAX),
        (16, 0),
        (16, 11),
        (20, 0),
        (20, 5),
    ] {
        fs::write(&path, with_header(&good, at, value)).unwrap();
        assert_eq!(phone.try_open(CODE).err(), DAMAGED, "{at}: {value}");
    }
    // Costs within bounds, but not those the slots are bound to.
    fs::write(&path, with_header(&good, 16, 2)).unwrap();
    assert_eq!(
        phone.try_open(CODE).err(),
        Some(JournalError::WrongPasscode { retry_at: None })
    );
    let newer = with_header(&good, 8, 2);
    fs::write(&path, &newer).unwrap();
    assert_eq!(phone.try_open(CODE).err(), Some(JournalError::NewerVersion));
    assert_eq!(fs::read(&path).unwrap(), newer);
    fs::write(&path, &good).unwrap();
    phone.open();
}

#[test]
fn a_newer_or_foreign_database_is_left_as_it_is() {
    for (sql, expected) in [
        ("PRAGMA user_version = 2", JournalError::NewerVersion),
        (
            "PRAGMA user_version = 0",
            JournalError::Damaged { from: None },
        ),
        ("CREATE TABLE more(x)", JournalError::Damaged { from: None }),
        (
            "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END",
            JournalError::Damaged { from: None },
        ),
        ("DROP TABLE draft", JournalError::Damaged { from: None }),
    ] {
        let phone = Phone::new();
        phone.create().lock();
        for number in 0..3 {
            tamper(&phone.folder().join(number.to_string()), sql);
        }
        let before: Vec<Vec<u8>> = files(&phone.folder())
            .iter()
            .filter(|path| path.ends_with("journal.db"))
            .map(|path| fs::read(path).unwrap())
            .collect();
        assert_eq!(phone.try_open(CODE).err(), Some(expected), "{sql}");
        let after: Vec<Vec<u8>> = files(&phone.folder())
            .iter()
            .filter(|path| path.ends_with("journal.db"))
            .map(|path| fs::read(path).unwrap())
            .collect();
        assert!(before == after, "{sql}");
    }
}

#[test]
fn a_folder_that_is_no_journal_is_not_found_and_not_taken() {
    let phone = Phone::new();
    assert_eq!(phone.try_open(CODE).err(), Some(JournalError::NotFound));
    assert!(!phone.folder().exists());
    fs::create_dir(phone.folder()).unwrap();
    assert_eq!(phone.try_open(CODE).err(), Some(JournalError::NotFound));
    fs::write(phone.folder().join("photo.jpg"), "x").unwrap();
    assert_eq!(phone.try_open(CODE).err(), Some(JournalError::NotFound));
    assert_eq!(phone.try_create().err(), Some(JournalError::Refused));
    assert_eq!(files(&phone.folder()).len(), 1);
    fs::remove_file(phone.folder().join("photo.jpg")).unwrap();
    // An empty folder is a place like any other.
    phone.create();
}

#[test]
fn where_a_journal_is_no_other_is_made() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("la mienne"), phone.now()).unwrap();
    assert_eq!(phone.try_create().err(), Some(JournalError::Refused));
    journal.lock();
    assert_eq!(phone.try_create().err(), Some(JournalError::Refused));
    assert!(phone.open().read(seq).unwrap().content == note("la mienne"));
    assert_eq!(phone.hardware.aliases().len(), 3);
}

#[test]
fn what_a_killed_attempt_left_does_not_block_the_place() {
    let phone = Phone::new();
    let left = phone.folder().with_file_name("journal.unfinished");
    fs::create_dir_all(left.join("0")).unwrap();
    fs::write(left.join("0/journal.db"), "").unwrap();
    phone.create();
    assert!(!left.exists());
}

#[test]
fn it_is_open_once_in_this_process_and_in_others() {
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(phone.try_open(CODE).err(), Some(JournalError::InUse));
    // Nor does a program that knows nothing of `lock` read it meanwhile.
    journal.add(&note("a"), phone.now()).unwrap();
    let database = rusqlite::Connection::open(phone.used_folder().join("journal.db")).unwrap();
    database.busy_timeout(Duration::ZERO).unwrap();
    let count = database.query_row("SELECT count(*) FROM event", [], |row| row.get::<_, i64>(0));
    let busy = count.unwrap_err().sqlite_error_code();
    assert_eq!(busy, Some(rusqlite::ErrorCode::DatabaseBusy));
    drop((database, journal));
    let held = phone.open();
    held.lock();
    // A locked one lets go, although it is still there.
    phone.open().lock();

    let lock = phone.folder().join("lock");
    let mut other = Command::new("flock")
        .arg(&lock)
        .args(["sh", "-c", "echo held; read _"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut word = [0; 5];
    std::io::Read::read_exact(other.stdout.as_mut().unwrap(), &mut word).unwrap();
    assert_eq!(phone.try_open(CODE).err(), Some(JournalError::InUse));
    drop(other.stdin.take());
    other.wait().unwrap();
    phone.open();
}
