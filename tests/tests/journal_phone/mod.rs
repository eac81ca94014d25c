//! A phone for the journal's tests: its key, its clock, its storage.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod hardware;
pub(crate) mod small_disk;
pub(crate) mod witness;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use abri_core::journal::{
    Attachment, AttachmentId, Costs, DeviceKey, EntryKind, EntrySummary, Filter, ImageAnswer,
    Journal, JournalError, Moment, Money, NewEntry, Passcode, RecoveryWords, StepTaken,
    Verification, When,
};
pub(crate) use hardware::Hardware;
use tempfile::TempDir;

pub(crate) const CODE: &[u8] = b"271828";
pub(crate) const WRONG: &[u8] = b"314159";

/// Hardware, a clock that goes only when told, and a folder that is gone after the test.
#[derive(Debug)]
pub(crate) struct Phone {
    pub hardware: Arc<Hardware>,
    pub(crate) clock: Mutex<Moment>,
    storage: TempDir,
}

impl Phone {
    pub(crate) fn new() -> Phone {
        Phone::with_storage(tempfile::tempdir().unwrap())
    }

    /// A phone that keeps its journal on a disk of the test's.
    pub(crate) fn with_storage(storage: TempDir) -> Phone {
        Phone::with_keys(storage, Hardware::default())
    }

    pub(crate) fn with_keys(storage: TempDir, hardware: Hardware) -> Phone {
        Phone {
            hardware: Arc::new(hardware),
            clock: Mutex::new(Moment {
                wall_ms: 1_795_000_000_000,
                boot: 12,
                monotonic_ms: 40_000,
            }),
            storage,
        }
    }

    /// Where the journal lies.
    pub(crate) fn folder(&self) -> PathBuf {
        self.storage.path().join("journal")
    }

    pub(crate) fn now(&self) -> Moment {
        *self.clock.lock().unwrap()
    }

    /// Time goes by on both clocks.
    pub(crate) fn wait_ms(&self, passed: u64) {
        let mut clock = self.clock.lock().unwrap();
        clock.wall_ms += i64::try_from(passed).unwrap();
        clock.monotonic_ms += passed;
    }

    /// Off and on again: the clock nobody can set begins anew.
    pub(crate) fn reboot(&self) {
        let mut clock = self.clock.lock().unwrap();
        clock.boot += 1;
        clock.monotonic_ms = 20_000;
    }

    pub(crate) fn create(&self) -> Journal {
        self.try_create().unwrap()
    }

    pub(crate) fn try_create(&self) -> Result<Journal, JournalError> {
        let passcode = Passcode::digits(CODE).unwrap();
        let device = Arc::clone(&self.hardware) as Arc<dyn DeviceKey>;
        Journal::create_with(&self.folder(), &passcode, Costs::LEAST, device, self.now())
    }

    pub(crate) fn open(&self) -> Journal {
        self.try_open(CODE).unwrap()
    }

    pub(crate) fn try_open(&self, code: &[u8]) -> Result<Journal, JournalError> {
        let device = Arc::clone(&self.hardware) as Arc<dyn DeviceKey>;
        Journal::open(&self.folder(), &Passcode::guess(code), device, self.now())
    }

    /// Opens it with words, and gives it a new code.
    pub(crate) fn open_with_words(
        &self,
        words: &RecoveryWords,
        code: &[u8],
    ) -> Result<Journal, JournalError> {
        let code = Passcode::guess(code);
        Journal::open_with_words(&self.folder(), words, &code, self.hardware.as_ref())
    }

    /// What `tries` holds in the middle of a guess.
    pub(crate) fn tries_during(&self, code: &[u8]) -> Vec<u8> {
        self.hardware.watch(self.folder().join("tries"));
        drop(self.try_open(code));
        self.hardware.seen()
    }

    /// A journal that was locked and is opened again.
    pub(crate) fn reopen(&self, journal: &Journal) -> Journal {
        journal.lock();
        self.open()
    }

    /// The same, by a code of the test's.
    pub(crate) fn reopen_with(&self, journal: &Journal, code: &[u8]) -> Journal {
        journal.lock();
        self.try_open(code).unwrap()
    }

    /// The folder of the journal in use: the only one that was ever written to.
    pub(crate) fn used_folder(&self) -> PathBuf {
        (0..3)
            .map(|number| self.folder().join(number.to_string()))
            .max_by_key(|folder| commits(folder))
            .unwrap()
    }

    pub(crate) fn import(&self, journal: &Journal, seq: u64, bytes: &[u8]) -> Attachment {
        self.import_in(journal, seq, bytes, 10_000)
    }

    /// Imports in pieces of some size.
    pub(crate) fn import_in(
        &self,
        journal: &Journal,
        seq: u64,
        bytes: &[u8],
        step: usize,
    ) -> Attachment {
        let mut import = journal
            .import(seq, "capture.png", "image/png", ImageAnswer::No)
            .unwrap();
        for piece in bytes.chunks(step) {
            import.write(piece).unwrap();
        }
        import.finish(self.now()).unwrap()
    }
}

/// A note with nothing but a text.
pub(crate) fn note(text: &str) -> NewEntry {
    NewEntry {
        kind: EntryKind::Note,
        when: When::Unknown,
        platform: String::new(),
        url: String::new(),
        account: String::new(),
        text: text.to_owned(),
        money: Money::default(),
        step: StepTaken::default(),
    }
}

/// The newest entries of a journal in which nothing is damaged.
#[track_caller]
pub(crate) fn entries(journal: &Journal) -> Vec<EntrySummary> {
    let page = journal.list(&Filter::default(), None, 500).unwrap();
    assert_eq!(page.damaged, [0; 0]);
    page.entries
}

/// The entries that a list of everything shows, and the records that it names as damaged.
pub(crate) fn listed(journal: &Journal) -> (Vec<u64>, Vec<u64>) {
    let page = journal.list(&Filter::default(), None, 500).unwrap();
    let shown = page.entries.iter().map(|entry| entry.seq).collect();
    (shown, page.damaged)
}

/// Everything an attachment holds, or the first error.
pub(crate) fn read_back(journal: &Journal, id: AttachmentId) -> Result<Vec<u8>, JournalError> {
    let mut reader = journal.attachment(id)?;
    let mut bytes = Vec::new();
    while let Some(piece) = reader.next_piece()? {
        assert!(!piece.is_empty() && piece.len() <= 64 * 1024);
        bytes.extend(piece);
    }
    Ok(bytes)
}

pub(crate) fn verify(journal: &Journal) -> Verification {
    journal
        .verify(&mut |_| std::ops::ControlFlow::Continue(()))
        .unwrap()
}

/// Bytes that no compression shortens, the same in each run.
pub(crate) fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend_from_slice(&state.to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}

/// All files of a folder, the folders within it too.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Changes one byte of a file.
pub(crate) fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 0x10;
    fs::write(path, bytes).unwrap();
}

/// Does something to the database of a journal that is not open.
pub(crate) fn tamper(folder: &Path, sql: &str) {
    let connection = rusqlite::Connection::open(folder.join("journal.db")).unwrap();
    connection.execute_batch(sql).unwrap();
}

pub(crate) fn damaged(seq: u64) -> Option<JournalError> {
    Some(JournalError::Damaged { from: Some(seq) })
}

/// Five entries, 2 to 6, with two attachments of the last, 7 and 8; locked.
pub(crate) fn filled() -> (Phone, PathBuf, [Attachment; 2]) {
    let phone = Phone::new();
    let journal = phone.create();
    for n in 2..=6 {
        assert_eq!(journal.add(&note(&format!("note {n}")), phone.now()), Ok(n));
    }
    let attachments = [
        phone.import(&journal, 6, &noise(200_000)),
        phone.import(&journal, 6, &noise(200_001)),
    ];
    assert!(verify(&journal).intact());
    journal.lock();
    let folder = phone.used_folder();
    (phone, folder, attachments)
}

/// SQLite's own count of commits, from its header: no lock keeps it from being read.
fn commits(folder: &Path) -> [u8; 4] {
    let header = fs::read(folder.join("journal.db")).unwrap();
    header[24..28].try_into().unwrap()
}
