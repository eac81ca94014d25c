//! A journal, used as the apps do.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use abri_core::journal::{
    AttachmentId, Costs, DeviceKey, DeviceKeyError, EntryKind, Filter, ImageAnswer, Journal,
    Moment, Money, NewEntry, Passcode, StepTaken, When,
};
use ring::hmac;

/// The moment of everything.
pub const MOMENT: Moment = Moment {
    wall_ms: 1_795_000_000_000,
    boot: 1,
    monotonic_ms: 0,
};
const CODE: &[u8] = b"271828";

/// One key under every name, at no cost.
#[derive(Debug)]
struct Known;

impl DeviceKey for Known {
    fn create(&self, _alias: &str) -> Result<(), DeviceKeyError> {
        Ok(())
    }

    fn hmac(&self, _alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &[9; 32]), message);
        tag.as_ref().try_into().map_err(|_| DeviceKeyError::Busy)
    }

    fn delete(&self, _alias: &str) -> Result<(), DeviceKeyError> {
        Ok(())
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        Ok(Vec::new())
    }
}

/// A journal and its first note, to which files are attached.
#[derive(Debug)]
pub struct Ours {
    folder: PathBuf,
    journal: Mutex<Journal>,
    note: u64,
}

impl Ours {
    /// A new one, at the cheapest costs allowed.
    pub fn create(folder: &Path) -> Ours {
        let code = Passcode::digits(CODE).expect("a code");
        let journal = Journal::create_with(folder, &code, Costs::LEAST, Arc::new(Known), MOMENT);
        let journal = journal.expect("a journal");
        let note = journal.add(&note("aiguille"), MOMENT).expect("a note");
        Ours {
            folder: folder.to_owned(),
            journal: Mutex::new(journal),
            note,
        }
    }

    /// The number of the note that files are attached to.
    pub fn note(&self) -> u64 {
        self.note
    }

    /// As it is open now.
    pub fn journal(&self) -> Journal {
        self.journal.lock().expect("a journal").clone()
    }

    /// A file, in pieces of 64 KiB; how long it took.
    pub fn import(&self, bytes: &[u8]) -> (Duration, AttachmentId) {
        let journal = self.journal();
        let begun = Instant::now();
        let mut import = journal
            .import(self.note, "film.mp4", "video/mp4", ImageAnswer::No)
            .expect("an import");
        for piece in bytes.chunks(64 * 1024) {
            import.write(piece).expect("room");
        }
        let id = import.finish(MOMENT).expect("room").id;
        (begun.elapsed(), id)
    }

    /// The same out again.
    pub fn read_back(&self, id: AttachmentId) -> Duration {
        let journal = self.journal();
        let begun = Instant::now();
        let mut reader = journal.attachment(id).expect("an attachment");
        while let Some(piece) = reader.next_piece().expect("a piece") {
            std::hint::black_box(&piece);
        }
        begun.elapsed()
    }

    /// How long one of so many takes.
    pub fn append(&self, times: u32) -> Duration {
        let (journal, note) = (self.journal(), note("il menace de tout envoyer"));
        let begun = Instant::now();
        for _ in 0..times {
            journal.add(&note, MOMENT).expect("room");
        }
        begun.elapsed() / times
    }

    /// So many notes.
    pub fn fill(&self, notes: u32) {
        self.append(notes);
    }

    /// Locks it.
    pub fn close(&self) {
        self.journal().lock();
    }

    /// Opens it anew and leaves it closed.
    pub fn open_again(&self) -> Duration {
        let begun = Instant::now();
        let journal = open(&self.folder);
        let took = begun.elapsed();
        journal.lock();
        took
    }

    /// Opens it anew, and it stays open.
    pub fn reopen(&self) -> Journal {
        let journal = open(&self.folder);
        *self.journal.lock().expect("a journal") = journal.clone();
        journal
    }

    /// From the newest note to the oldest.
    pub fn search(&self, words: &str) -> Duration {
        let filter = Filter {
            words: words.to_owned(),
            ..Filter::default()
        };
        let journal = self.journal();
        let begun = Instant::now();
        let page = journal.list(&filter, None, 50).expect("a list");
        let took = begun.elapsed();
        let one = words == "aiguille";
        assert!(page.entries.len() == usize::from(one) && page.next.is_none());
        took
    }

    /// How long the rows of the last note are.
    pub fn row_sizes(&self) -> [i64; 2] {
        self.close();
        let folders = (0..3).map(|number| self.folder.join(number.to_string()));
        let used = folders.max_by_key(|folder| {
            fs::metadata(folder.join("journal.db")).map_or(0, |data| data.len())
        });
        let path = used.expect("three journals").join("journal.db");
        let connection = rusqlite::Connection::open(path).expect("a database");
        ["event", "body"].map(|table| {
            let select = format!("SELECT length(sealed) FROM {table} ORDER BY seq DESC LIMIT 1");
            let length = connection.query_row(&select, [], |row| row.get(0));
            length.expect("a row")
        })
    }
}

fn open(folder: &Path) -> Journal {
    let code = Passcode::guess(CODE);
    Journal::open(folder, &code, Arc::new(Known), MOMENT).expect("it opens")
}

/// A threat in a few words, on a platform and from an account.
pub fn note(text: &str) -> NewEntry {
    NewEntry {
        kind: EntryKind::Threat,
        when: When::Day {
            day: "2026-11-20".to_owned(),
        },
        platform: "Snapchat".to_owned(),
        url: String::new(),
        account: "@quelqu_un".to_owned(),
        text: text.to_owned(),
        money: Money::default(),
        step: StepTaken::default(),
    }
}

/// Bytes that no compression shortens.
pub fn noise(length: usize) -> Vec<u8> {
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
