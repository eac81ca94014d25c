//! Damaged files: attachments that are not what they were, and any flipped bit.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::env;
use std::fs;
use std::path::Path;

use abri_core::journal::{Attachment, Filter, Journal, JournalError};
use journal_phone::witness::copy;
use journal_phone::{CODE, Phone, damaged, files, filled, noise, note, read_back, verify};
use tempfile::TempDir;

const UNKNOWN: Option<JournalError> = Some(JournalError::Damaged { from: None });

#[test]
fn a_changed_or_cut_attachment_is_named() {
    let (phone, folder, [first, second]) = filled();
    let path = folder.join("a").join(format!("{:016x}", first.id.0));
    let good = fs::read(&path).unwrap();
    let mut cases: Vec<Vec<u8>> = [0, 65_551, 65_552, good.len() - 1]
        .into_iter()
        .map(|at| {
            let mut bad = good.clone();
            bad[at] ^= 1;
            bad
        })
        .collect();
    // Cut, grown, empty, and with two pieces in each other's place.
    cases.push(good[..good.len() - 1].to_vec());
    cases.push(good[..2 * 65_552].to_vec());
    cases.push([good.as_slice(), b"x"].concat());
    cases.push(Vec::new());
    cases.push(
        [
            &good[65_552..2 * 65_552],
            &good[..65_552],
            &good[2 * 65_552..],
        ]
        .concat(),
    );
    for bad in cases {
        fs::write(&path, &bad).unwrap();
        let journal = phone.open();
        assert_eq!(read_back(&journal, first.id).err(), damaged(first.seq));
        assert!(read_back(&journal, second.id).is_ok());
        let verification = verify(&journal);
        assert_eq!(verification.damaged, [first.seq]);
        assert_eq!(
            (verification.attachments, verification.unnamed_files),
            (1, 0)
        );
        assert_eq!(journal.read(6).unwrap().attachments.len(), 2);
        journal.lock();
        assert_eq!(fs::read(&path).unwrap(), bad);
    }
    fs::remove_file(&path).unwrap();
    let journal = phone.open();
    assert_eq!(journal.attachment(first.id).err(), damaged(first.seq));
    assert_eq!(verify(&journal).damaged, [first.seq]);
}

#[test]
fn attachments_that_changed_places_are_named() {
    let (phone, folder, [first, second]) = filled();
    let path = |attachment: &Attachment| folder.join("a").join(format!("{:016x}", attachment.id.0));
    fs::rename(path(&first), folder.join("x")).unwrap();
    fs::rename(path(&second), path(&first)).unwrap();
    fs::rename(folder.join("x"), path(&second)).unwrap();
    let journal = phone.open();
    assert_eq!(read_back(&journal, first.id).err(), damaged(first.seq));
    assert_eq!(read_back(&journal, second.id).err(), damaged(second.seq));
    assert_eq!(verify(&journal).damaged, [first.seq, second.seq]);
}

#[test]
fn a_file_that_is_no_database_is_damaged_and_left() {
    let (phone, folder, _) = filled();
    let path = folder.join("journal.db");
    let good = fs::read(&path).unwrap();
    for bad in [Vec::new(), noise(8192), good[..5000].to_vec()] {
        fs::write(&path, &bad).unwrap();
        assert_eq!(phone.try_open(CODE).err(), UNKNOWN);
        assert!(fs::read(&path).unwrap() == bad);
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(phone.try_open(CODE).err(), UNKNOWN);
    assert!(!path.exists());
}

/// A journal whose files a test may break, one after the other.
struct Broken {
    phone: Phone,
    attachments: [Attachment; 2],
    /// As everything was.
    whole: TempDir,
}

impl Broken {
    fn new() -> Broken {
        let (phone, _, attachments) = filled();
        let whole = tempfile::tempdir().unwrap();
        copy(&phone.folder(), &whole.path().join("journal"));
        Broken {
            phone,
            attachments,
            whole,
        }
    }

    /// Breaks a file, looks at everything, and puts all files back.
    fn look(&self, what: &str, path: &Path, break_it: impl FnOnce(&Path)) {
        break_it(path);
        if let Ok(journal) = self.phone.try_open(CODE) {
            self.read(what, path, &journal);
            journal.lock();
        }
        fs::remove_dir_all(self.phone.folder()).unwrap();
        copy(&self.whole.path().join("journal"), &self.phone.folder());
    }

    /// What is read is what was written; and it is all there, if that is what is said.
    fn read(&self, what: &str, path: &Path, journal: &Journal) {
        let mut missing = 0;
        for seq in 2..=6 {
            match journal.read(seq) {
                Ok(entry) => assert!(entry.content == note(&format!("note {seq}"))),
                Err(_) => missing += 1,
            }
        }
        for (attachment, size) in self.attachments.iter().zip([200_000, 200_001]) {
            match read_back(journal, attachment.id) {
                Ok(bytes) => assert!(bytes == noise(size)),
                Err(_) => missing += 1,
            }
        }
        let found = verify(journal);
        let lost = missing > 0 && found.intact();
        assert!(
            !lost,
            "{what} {}: {missing} missing, unsaid",
            path.display()
        );
        if let Ok(page) = journal.list(&Filter::default(), None, 500)
            && page.damaged.is_empty()
        {
            let listed: Vec<u64> = page.entries.iter().map(|entry| entry.seq).collect();
            assert_eq!(listed, [6, 5, 4, 3, 2], "{what} {}", path.display());
        }
    }
}

/// A sample of all bytes of all files. `ABRI_FLIPS=2000` flips so many; without it, about a hundred.
#[test]
fn no_flipped_bit_returns_something_wrong() {
    let flips: usize = env::var("ABRI_FLIPS").map_or(100, |flips| flips.parse().unwrap());
    let broken = Broken::new();
    let paths = files(&broken.phone.folder());
    let lengths = paths
        .iter()
        .map(|path| fs::metadata(path).unwrap().len() as usize);
    let lengths: Vec<usize> = lengths.collect();
    let filled = lengths.iter().filter(|&&length| length > 0).count();
    let mut done = 0;
    for (path, length) in paths.iter().zip(lengths) {
        // As many in a small file as in a big one, as far as it goes.
        let step = (length * filled / flips).max(1);
        for at in (7 % step..length).step_by(step) {
            broken.look("flipped", path, |path| flip_bit(path, at, done % 8));
            done += 1;
        }
    }
    assert!(done >= flips.min(100), "{done}");
    assert!(verify(&broken.phone.open()).intact());
}

/// Each file of the folder in turn.
#[test]
fn no_cut_or_missing_file_returns_something_wrong() {
    let broken = Broken::new();
    for path in files(&broken.phone.folder()) {
        let length = fs::metadata(&path).unwrap().len();
        broken.look("without", &path, |path| fs::remove_file(path).unwrap());
        broken.look("a folder as", &path, |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        });
        for left in [0, 1, length / 2, length.saturating_sub(1)] {
            broken.look("cut", &path, |path| {
                let file = fs::OpenOptions::new().write(true).open(path).unwrap();
                file.set_len(left.min(length)).unwrap();
            });
        }
        broken.look("grown", &path, |path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, [bytes.as_slice(), &[0; 5000]].concat()).unwrap();
        });
    }
    let folder = broken.phone.used_folder();
    broken.look("without", &folder.join("a"), |path| {
        fs::remove_dir_all(path).unwrap()
    });
    broken.look("without", &folder, |path| fs::remove_dir_all(path).unwrap());
    assert!(verify(&broken.phone.open()).intact());
}

fn flip_bit(path: &Path, at: usize, bit: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 1 << bit;
    fs::write(path, bytes).unwrap();
}
