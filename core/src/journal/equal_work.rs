//! Whatever a right code opens, the same work is done: measured, not read from the code.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use ring::hmac;
use rusqlite::Connection;
use rusqlite::trace::{TraceEvent, TraceEventCodes};

use super::{Costs, DeviceKey, DeviceKeyError, Duress, Journal, JournalError, Moment, Passcode};

const CODE: &[u8] = b"271828";
const DECOY: &[u8] = b"161803";
const DURESS: &[u8] = b"577215";

/// What was done on this thread.
#[derive(Clone, Debug, Default, PartialEq)]
struct Work {
    derivations: usize,
    statements: Vec<String>,
    calls: Vec<&'static str>,
    /// Files that were written, by their names; `open/…` in the journal that was opened.
    written: BTreeSet<String>,
}

thread_local! {
    static WORK: RefCell<Work> = RefCell::default();
}

/// Notes each statement that SQLite runs.
pub(super) fn watched(mut connection: Connection) -> Connection {
    let note = |event: TraceEvent<'_>| {
        if let TraceEvent::Stmt(_, statement) = event {
            WORK.with_borrow_mut(|work| work.statements.push(statement.to_owned()));
        }
    };
    let statements = TraceEventCodes::SQLITE_TRACE_STMT;
    connection.trace_v2(statements, Some(note)).unwrap();
    connection
}

pub(super) fn count_derivation() {
    WORK.with_borrow_mut(|work| work.derivations += 1);
}

/// Keys that count what is asked of them.
#[derive(Debug, Default)]
pub(super) struct Device(Mutex<BTreeMap<String, Vec<u8>>>);

impl Device {
    fn call(&self, name: &'static str) -> std::sync::MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        WORK.with_borrow_mut(|work| work.calls.push(name));
        self.0.lock().unwrap()
    }
}

impl DeviceKey for Device {
    fn create(&self, alias: &str) -> Result<(), DeviceKeyError> {
        let mut keys = self.call("create");
        keys.insert(alias.to_owned(), alias.as_bytes().to_vec());
        Ok(())
    }

    fn hmac(&self, alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        let keys = self.call("hmac");
        let key = keys.get(alias).ok_or(DeviceKeyError::Lost)?;
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), message);
        Ok(tag.as_ref().try_into().unwrap())
    }

    fn delete(&self, alias: &str) -> Result<(), DeviceKeyError> {
        self.call("delete").remove(alias);
        Ok(())
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        Ok(self.call("aliases").keys().cloned().collect())
    }
}

pub(super) fn code(digits: &[u8]) -> Passcode {
    Passcode::digits(digits).unwrap()
}

pub(super) const NOW: Moment = Moment {
    wall_ms: 1_795_000_000_000,
    boot: 12,
    monotonic_ms: 40_000,
};

/// Three journals, of which two have codes, and a duress code.
struct Folder {
    place: tempfile::TempDir,
    device: Arc<Device>,
}

impl Folder {
    fn new(duress: Duress) -> Folder {
        let folder = Folder {
            place: tempfile::tempdir().unwrap(),
            device: Arc::default(),
        };
        let device = folder.device.as_ref();
        let path = folder.place.path().join("journal");
        let shared = Arc::clone(&folder.device) as _;
        let journal = Journal::create_with(&path, &code(CODE), Costs::LEAST, shared, NOW).unwrap();
        journal.make_words().unwrap();
        let (own, decoy) = (code(CODE), code(DECOY));
        journal.set_decoy_code(&own, &decoy, device, NOW).unwrap();
        journal
            .set_duress_code(&own, &decoy, &code(DURESS), duress, device, NOW)
            .unwrap();
        journal.lock();
        folder
    }

    /// Opens it, and answers what was done for that.
    fn work(&self, digits: &[u8]) -> Result<Work, JournalError> {
        let root = self.place.path().join("journal");
        let before = files(&root);
        for path in before.values() {
            let file = File::options().write(true).open(path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
        }
        WORK.take();
        let device = Arc::clone(&self.device) as _;
        let journal = Journal::open(&root, &code(digits), device, NOW)?;
        let mut work = WORK.take();
        let own = format!("{}/", journal.shared.owner().number);
        for (name, path) in files(&root) {
            let modified = fs::metadata(path).unwrap().modified().unwrap();
            if modified != SystemTime::UNIX_EPOCH {
                let inside = name.strip_prefix(&own).map(|name| format!("open/{name}"));
                work.written.insert(inside.unwrap_or(name));
            }
        }
        journal.lock();
        Ok(work)
    }
}

/// Every file below, by its name from there.
fn files(root: &Path) -> BTreeMap<String, std::path::PathBuf> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                found.insert(name.to_owned(), path);
            }
        }
    }
    found
}

#[test]
fn the_journal_and_the_one_shown_instead_cost_the_same() {
    let folder = Folder::new(Duress::Shut);
    let real = folder.work(CODE).unwrap();
    assert_eq!(folder.work(DECOY).unwrap(), real);
    assert_eq!(folder.work(CODE).unwrap(), real);
    assert_eq!(real.derivations, 1);
    // Three keys looked at, three codes bound, what the device holds compared with `keys`.
    assert_eq!(real.calls, [&["hmac"; 6][..], &["aliases"]].concat());
    assert!(real.statements.iter().any(|sql| sql.contains("FROM event")));
    let written: Vec<&str> = real.written.iter().map(String::as_str).collect();
    assert_eq!(written, ["keys", "tries"]);
}

/// Shutting makes a key of the device and deletes one; nothing else tells it from another success.
#[test]
fn a_code_that_shuts_differs_by_the_key_it_makes() {
    let folder = Folder::new(Duress::Shut);
    let shown = folder.work(DECOY).unwrap();
    let mut shut = folder.work(DURESS).unwrap();
    let more = ["create", "hmac", "delete"];
    assert_eq!(shut.calls.drain(6..9).collect::<Vec<_>>(), more);
    assert_eq!(shut, shown);
    assert!(folder.work(CODE).is_err());
    assert_eq!(folder.work(DECOY).unwrap(), shown);
}

/// Destroying also begins an empty journal in the place of the other; what is done to open the one
/// that is shown is the same.
#[test]
fn a_code_that_destroys_differs_by_the_journal_it_replaces() {
    let folder = Folder::new(Duress::Destroy);
    let shown = folder.work(DECOY).unwrap();
    let destroyed = folder.work(DURESS).unwrap();
    assert_eq!(destroyed.derivations, 1);
    assert!(destroyed.statements.ends_with(&shown.statements));
    assert!(destroyed.written.is_superset(&shown.written));
    let new = destroyed.written.difference(&shown.written);
    let new: Vec<&str> = new.filter_map(|name| name.get(1..)).collect();
    assert_eq!(new, ["/head", "/journal.db", "/journal.db-journal"]);
    let calls = destroyed.calls.len();
    assert_eq!(calls, shown.calls.len() + 3);
    assert!(folder.work(CODE).is_err());
    assert_eq!(folder.work(DECOY).unwrap(), shown);
}
