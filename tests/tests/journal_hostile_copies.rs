//! What somebody made of a copy, or out of nothing: a clear error, nothing left, nothing written
//! elsewhere, little memory, no long wait.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;
mod zip_of_lies;

use std::alloc::System;
use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use abri_core::journal::{Costs, Journal, JournalError, NewPlace, Passcode, RecoveryWords};
use journal_phone::{CODE, Phone, files, noise, note, verify};
use zeroizing_alloc::ZeroAlloc;
use zip_of_lies::{Zip, name, store};

/// As the programs that use the core have it: what is freed is written once more.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// Nothing here takes so long, on a busy machine either.
const TOO_LONG: Duration = Duration::from_secs(60);
/// Argon2 takes 19 MiB of it.
const TOO_MUCH_KIB: u64 = 64 * 1024;

/// One test at a time: memory is that of the whole process.
static ALONE: Mutex<()> = Mutex::new(());

/// A journal with two notes and a picture, as the parts of a copy: names and bytes, `keys` first.
struct Parts {
    words: RecoveryWords,
    files: Vec<(String, Vec<u8>)>,
}

impl Parts {
    fn new() -> Parts {
        let phone = Phone::new();
        let journal = phone.create();
        let entry = journal.add(&note("il menace"), phone.now()).unwrap();
        phone.import(&journal, entry, &noise(200_000));
        let words = journal.make_words().unwrap().to_words().join(" ");
        let mut copy = Cursor::new(Vec::new());
        let mut go_on = |_| ControlFlow::Continue(());
        journal.back_up(&mut copy, &mut go_on).unwrap();
        journal.lock();
        let copy = copy.into_inner();
        let keys = copy
            .windows(8)
            .position(|eight| eight == b"abrikeys")
            .unwrap();
        let mut parts = vec![("keys".to_owned(), copy[keys..keys + 3280].to_vec())];
        let folder = phone.used_folder();
        for path in files(&folder) {
            let name = path.strip_prefix(&folder).unwrap().to_str().unwrap();
            if !name.ends_with("-journal") {
                parts.push((name.to_owned(), fs::read(&path).unwrap()));
            }
        }
        assert_eq!(parts.len(), 4);
        Parts {
            words: RecoveryWords::parse(words.as_bytes()).unwrap(),
            files: parts,
        }
    }

    /// All of them, and then what a test adds.
    fn zip(&self) -> Zip {
        let mut zip = Zip::default();
        for (name, bytes) in &self.files {
            zip.entries.push(store(name, bytes));
        }
        zip
    }

    fn part(&self, name: &str) -> &[u8] {
        let mut files = self.files.iter();
        &files.find(|(found, _)| found == name).unwrap().1
    }

    /// What restoring says, after all that it must not do was looked at.
    fn restore(&self, what: &str, copy: &[u8]) -> Result<u64, JournalError> {
        // In memory where that is possible: it is not the disk that is tried here.
        let storage = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        let phone = Phone::with_storage(storage.unwrap());
        let place = NewPlace {
            folder: &phone.folder(),
            passcode: &Passcode::digits(CODE).unwrap(),
            costs: Costs::LEAST,
            device: phone.hardware.as_ref(),
        };
        let begun = Instant::now();
        let before = peak_from_now();
        let mut go_on = |_| ControlFlow::Continue(());
        let mut file = Cursor::new(copy);
        let restored = Journal::restore(&mut file, &self.words, &place, phone.now(), &mut go_on);
        let grown = peak().saturating_sub(before);
        assert!(begun.elapsed() < TOO_LONG, "{what}: {:?}", begun.elapsed());
        assert!(grown < TOO_MUCH_KIB, "{what}: {grown} KiB more");
        match restored {
            Ok(journal) => {
                let found = verify(&journal);
                assert!(found.intact(), "{what}: {found:?}");
                Ok(found.records)
            }
            Err(error) => {
                let left = files(phone.folder().parent().unwrap());
                assert!(left.is_empty(), "{what}: {left:?}");
                assert!(phone.hardware.aliases().is_empty(), "{what}");
                Err(error)
            }
        }
    }

    #[track_caller]
    fn refuse(&self, what: &str, zip: &Zip) {
        self.refuse_bytes(what, &zip.bytes());
    }

    #[track_caller]
    fn refuse_bytes(&self, what: &str, bytes: &[u8]) {
        let answer = self.restore(what, bytes);
        assert_eq!(answer, Err(JournalError::Damaged { from: None }), "{what}");
    }
}

/// The most memory this process has had, in KiB.
fn peak() -> u64 {
    status("VmHWM:")
}

/// Forgets the most so far, and says what it has now.
fn peak_from_now() -> u64 {
    if cfg!(target_os = "linux") {
        fs::write("/proc/self/clear_refs", "5").unwrap();
    }
    status("VmRSS:")
}

fn status(line: &str) -> u64 {
    let all = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mut lines = all.lines();
    let found = lines.find_map(|found| found.strip_prefix(line));
    let number = found.and_then(|found| found.split_whitespace().next());
    number.map_or(0, |number| number.parse().unwrap())
}

#[test]
fn a_copy_put_together_by_hand_is_one() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    assert_eq!(parts.restore("by hand", &parts.zip().bytes()), Ok(4));
    let mut turned = parts.zip();
    turned.entries.reverse();
    assert_eq!(parts.restore("turned round", &turned.bytes()), Ok(4));
}

#[test]
fn no_other_name_is_taken() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    for strange in [
        "../outside",
        "/outside",
        "a/../../outside",
        "a/../head",
        "a//0011223344556677",
        "./head",
        "keys/",
        "a/",
        "a",
        "a/00112233445566",
        "a/001122334455667788",
        "a/00112233445566GG",
        "a/AABBCCDDEEFF0011",
        "a\\0011223344556677",
        "C:\\outside",
        "journal.db-journal",
        "journal.db-wal",
        "tries",
        "lock",
        "0/head",
        "keys.new",
        "HEAD",
        "head\0",
        "head ",
        "",
        "a/0011223344556677/x",
        "\u{202e}daeh",
    ] {
        let mut zip = parts.zip();
        zip.entries.push(store(strange, b"x"));
        parts.refuse(strange, &zip);
    }
    // Of no encoding, and longer than any.
    for strange in [vec![0xff, 0xfe, 0x80], vec![b'a'; 65_535]] {
        let mut zip = parts.zip();
        zip.entries.push(name(strange));
        parts.refuse("a strange name", &zip);
    }
}

#[test]
fn every_name_is_there_once() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    for (twice, bytes) in &parts.files {
        let mut zip = parts.zip();
        zip.entries.push(store(twice, bytes));
        parts.refuse(&format!("{twice} twice"), &zip);
        let mut zip = parts.zip();
        zip.entries.retain(|entry| entry.name != twice.as_bytes());
        if !twice.starts_with("a/") && twice != "head" {
            parts.refuse(&format!("without {twice}"), &zip);
        }
    }
}

#[test]
fn no_size_is_believed() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    for (at, (name, bytes)) in parts.files.iter().enumerate() {
        for size in [
            0,
            1,
            bytes.len() as u32 - 1,
            bytes.len() as u32 + 1,
            0x7fff_ffff,
            u32::MAX,
        ] {
            for both in [false, true] {
                let mut zip = parts.zip();
                zip.entries[at].size = Some(size);
                zip.entries[at].local_size = both.then_some(size);
                parts.refuse(&format!("{name} of {size} bytes"), &zip);
            }
        }
        for method in [8, 9, 12, 14, 93, 95, 99, 255] {
            let mut zip = parts.zip();
            zip.entries[at].method = method;
            parts.refuse(&format!("{name} by method {method}"), &zip);
        }
        let mut zip = parts.zip();
        zip.entries[at].crc = Some(1);
        parts.refuse(&format!("{name} of another sum"), &zip);
        let mut zip = parts.zip();
        zip.entries[at].flags = 1;
        parts.refuse(&format!("{name} encrypted"), &zip);
    }
    // `keys` without an end.
    let mut zip = parts.zip();
    zip.entries[0] = store("keys", &vec![0; 8 * 1024 * 1024]);
    parts.refuse("long keys", &zip);
}

/// Each byte of it counted often: a small file that would fill a phone.
#[test]
fn a_bomb_fills_nothing() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    let mut zip = parts.zip();
    let picture = zip.entries.len() - 1;
    for number in 0..5_000_u64 {
        let mut again = store(&format!("a/{number:016x}"), parts.part("head"));
        again.lies_at = Some(if number % 2 == 0 { picture } else { 1 });
        zip.entries.push(again);
    }
    parts.refuse("one picture five thousand times", &zip);
}

/// More entries than 16 bits can count, each of them one that a copy may have.
#[test]
fn many_entries_take_long_at_worst() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    let mut zip = parts.zip();
    for number in 0..65_536_u64 {
        zip.entries.push(name(format!("a/{number:016x}")));
    }
    zip.zip64 = true;
    zip.entries.push(store("head", b"at the end it is none"));
    parts.refuse("65,541 entries", &zip);
}

#[test]
fn no_count_and_no_place_is_believed() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    let whole = parts.zip().bytes();
    let numbers = [
        0,
        1,
        3,
        5,
        0xfffe,
        0xffff,
        0x7fff_ffff,
        0xffff_ffff,
        1 << 40,
        u64::MAX / 2,
        u64::MAX,
    ];
    for number in numbers {
        // Place, size and count of the directory, and where the end of Zip64 is said to lie.
        for field in 0..4 {
            let mut zip = parts.zip();
            zip.zip64 = true;
            zip.lies[field] = Some(number);
            let said = parts.restore(&format!("field {field} is {number}"), &zip.bytes());
            assert!(
                matches!(said, Ok(4) | Err(JournalError::Damaged { from: None })),
                "{said:?}"
            );
        }
        for field in [8, 10, 12, 16, 20] {
            let mut bytes = whole.clone();
            let end = bytes.len() - 22 + field;
            let length = if matches!(field, 12 | 16) { 4 } else { 2 };
            bytes[end..end + length].copy_from_slice(&number.to_le_bytes()[..length]);
            let said = parts.restore(&format!("byte {field} of the end is {number}"), &bytes);
            assert!(
                matches!(said, Ok(4) | Err(JournalError::Damaged { from: None })),
                "{said:?}"
            );
        }
    }
    // A long file whose directory claims to be as long as can be.
    let mut zip = parts.zip();
    zip.entries
        .push(store("a/0011223344556677", &vec![7; 16 * 1024 * 1024]));
    zip.zip64 = true;
    for length in [u64::MAX, 16 * 1024 * 1024 * 46, 1 << 40] {
        zip.lies = [None, Some(length), Some(16 * 1024 * 1024), None];
        parts.refuse("sixteen million entries that are not there", &zip);
    }
}

#[test]
fn what_is_no_copy_is_named_so() {
    let _alone = ALONE.lock();
    let parts = Parts::new();
    let whole = parts.zip().bytes();
    for length in (0..whole.len()).step_by(whole.len() / 60) {
        parts.refuse_bytes(&format!("the first {length} bytes"), &whole[..length]);
    }
    let end = b"PK\x05\x06".repeat(500_000);
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("noise", noise(300_000)),
        ("zeros", vec![0; 300_000]),
        ("ends", end.clone()),
        ("ends after a copy", [whole.as_slice(), &end].concat()),
        ("directories", b"PK\x01\x02".repeat(500_000)),
        ("ends of Zip64", b"PK\x06\x06PK\x06\x07".repeat(250_000)),
        (
            "a picture",
            [&b"\x89PNG\r\n\x1a\n"[..], &noise(10_000)].concat(),
        ),
        ("keys alone", parts.part("keys").to_vec()),
    ] {
        parts.refuse_bytes(what, &bytes);
    }
}
