//! The same work without Abri: plain files and SQLite in this process, SQLCipher in its own.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use abri_bench::sqlite;
use ring::digest::{Context, SHA256};
use rusqlite::Connection;

/// Of one place in `head`.
const HEAD: usize = 68;
const BLOCK: u64 = 4096;

/// Files and a database without seals.
pub(crate) struct Plain {
    folder: PathBuf,
    database: RefCell<Connection>,
}

impl Plain {
    pub(crate) fn new(folder: &Path) -> Plain {
        let database = sqlite::open(&folder.join("plain.db"), None).expect("a database");
        Plain {
            folder: folder.to_owned(),
            database: RefCell::new(database),
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.join("plain")
    }

    /// Written, digested, synced with its folder.
    pub(crate) fn copy_file(&self, bytes: &[u8]) -> Duration {
        let _ = fs::remove_file(self.file());
        let begun = Instant::now();
        let mut file = File::create_new(self.file()).expect("room");
        let mut digest = Context::new(&SHA256);
        for piece in bytes.chunks(64 * 1024) {
            digest.update(piece);
            file.write_all(piece).expect("room");
        }
        std::hint::black_box(digest.finish());
        file.sync_all().expect("synced");
        File::open(&self.folder)
            .and_then(|folder| folder.sync_all())
            .expect("synced");
        begun.elapsed()
    }

    pub(crate) fn read_file(&self) -> Duration {
        let begun = Instant::now();
        let mut file = File::open(self.file()).expect("a file");
        let mut piece = vec![0; 64 * 1024];
        while file.read(&mut piece).expect("a piece") > 0 {
            std::hint::black_box(&piece);
        }
        begun.elapsed()
    }

    pub(crate) fn import_rows(&self, bytes: &[u8]) -> Duration {
        sqlite::import(&mut self.database.borrow_mut(), bytes).expect("room")
    }

    pub(crate) fn append(&self, times: u32) -> Duration {
        sqlite::append(&mut self.database.borrow_mut(), times).expect("room")
    }

    /// One place after the other, each synced.
    pub(crate) fn write_head(&self, times: u32) -> Duration {
        let mut file = File::create(self.folder.join("head")).expect("room");
        file.set_len(2 * BLOCK)
            .and_then(|()| file.sync_all())
            .expect("room");
        let begun = Instant::now();
        for time in 0..times {
            let place = u64::from(time % 2) * BLOCK;
            file.seek(SeekFrom::Start(place)).expect("a place");
            file.write_all(&[7; HEAD]).expect("room");
            file.sync_data().expect("synced");
        }
        begun.elapsed() / times
    }

    pub(crate) fn fill(&mut self, notes: u32) {
        sqlite::insert(&mut self.database.borrow_mut(), notes).expect("room");
    }

    pub(crate) fn read_heads(&self) -> Duration {
        sqlite::read_heads(&self.database.borrow()).expect("rows")
    }
}

/// The program beside this one.
pub(crate) struct Cipher {
    folder: PathBuf,
}

impl Cipher {
    pub(crate) fn new(folder: &Path) -> Cipher {
        Cipher {
            folder: folder.to_owned(),
        }
    }

    /// How long it says that it took, without its start.
    pub(crate) fn run(&self, work: &str, number: Option<u32>) -> Duration {
        let program = std::env::current_exe().expect("this program");
        let mut command = Command::new(program.with_file_name("abri-bench-sqlcipher"));
        command.arg(work).arg(&self.folder);
        command.args(number.map(|number| number.to_string()));
        let output = command.output().expect("it is built beside this one");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let said = String::from_utf8(output.stdout).expect("a number");
        Duration::from_nanos(said.trim().parse().expect("a number"))
    }
}
