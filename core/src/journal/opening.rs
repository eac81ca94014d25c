//! From a code to an open journal, with the same work whatever the code opens.

use std::fs;
use std::path::Path;
use std::sync::Mutex;

use super::chain::{Hash, NO_LINE};
use super::derivation::Stretched;
use super::event::EventRef;
use super::head::{Head, HeadFile};
use super::kept::Kept;
use super::key::Key;
use super::keys_file::{JOURNALS, KeysFile};
use super::links::Links;
use super::lock_file::LockFile;
use super::quartet::Owner;
use super::slot::{self, SlotContent, SlotKind};
use super::store::{Place, Shared, Store};
use super::tries::Tries;
use super::vault::{Table, Vault};
use super::{
    DeviceKey, DeviceKeyError, JournalError, Moment, Passcode, RecoveryWords, batch, database,
    derivation, disk, layout,
};

/// What a code or words opened.
pub(super) struct Opened {
    pub(super) number: u8,
    pub(super) content: SlotContent,
}

/// A folder whose code or words were right, before anything of its journal is read.
pub(super) struct Unlocked {
    pub(super) opened: Opened,
    pub(super) keys: KeysFile,
    pub(super) lock: LockFile,
    /// What finds the order of the code that was typed.
    pub(super) orders: Option<Key>,
}

pub(super) fn open(
    folder: &Path,
    passcode: &Passcode,
    device: &dyn DeviceKey,
    moment: Moment,
) -> Result<Shared, JournalError> {
    let mut unlocked = unlock(folder, passcode, device, moment)?;
    unlocked.settle(folder, device, moment);
    open_journal(folder, unlocked)
}

/// No try is taken: nobody guesses 128 bits. The journal gets a code and a key of the device that
/// it did not have, so that it works where the former ones are lost, and they open it no more.
pub(super) fn open_with_words(
    folder: &Path,
    words: &RecoveryWords,
    code: &Passcode,
    device: &dyn DeviceKey,
) -> Result<Shared, JournalError> {
    let (mut keys, lock) = take(folder)?;
    let opened = try_words(&keys, words).ok_or(JournalError::WrongWords)?;
    let vault = Vault::new(opened.content.copy());
    let owner = Owner {
        number: opened.number,
        vault: &vault,
    };
    let mut kept = match keys.kept(owner) {
        Ok(kept) => kept,
        // A copy brings nothing but its words.
        Err(JournalError::Damaged { .. }) => Kept::nothing()?,
        Err(error) => return Err(error),
    };
    kept.words = keys.words_mark(owner.number);
    kept.code = derivation::stretch(code, &keys.salt, keys.costs)?.slots;
    keys.keep(owner, &kept)?;
    keys.renew(folder, owner, &kept, device)?;
    let unlocked = Unlocked {
        opened,
        keys,
        lock,
        orders: None,
    };
    open_journal(folder, unlocked)
}

/// Spends a try, and gives it back if the code opens a journal.
pub(super) fn unlock(
    folder: &Path,
    passcode: &Passcode,
    device: &dyn DeviceKey,
    moment: Moment,
) -> Result<Unlocked, JournalError> {
    let (keys, lock) = take(folder)?;
    let present = device_keys(&keys, device)?;
    let mut tries = Tries::take(&folder.join(layout::TRIES), moment)?;
    match guess(&keys, &present, passcode, device) {
        Ok(Some(opened)) => {
            // A full disk must not keep anyone from reading.
            let _ = tries.give_back();
            let (opened, orders) = opened;
            Ok(Unlocked {
                opened,
                keys,
                lock,
                orders: Some(orders),
            })
        }
        Ok(None) if present.contains(&false) => Err(JournalError::DeviceKeyLost),
        Ok(None) => Err(tries.wrong()),
        Err(error) => {
            let _ = tries.give_back();
            Err(error)
        }
    }
}

/// The file `keys`, for one process.
fn take(folder: &Path) -> Result<(KeysFile, LockFile), JournalError> {
    if !layout::holds_journal(folder) {
        return Err(JournalError::NotFound);
    }
    let lock = LockFile::acquire(&folder.join(layout::LOCK))?;
    let keys = KeysFile::read(&folder.join(layout::KEYS)).map_err(|error| match error {
        // There are records, but nothing to open them with.
        JournalError::NotFound => JournalError::Damaged { from: None },
        other => other,
    })?;
    Ok((keys, lock))
}

pub(super) fn try_words(keys: &KeysFile, words: &RecoveryWords) -> Option<Opened> {
    let mut opened = None;
    for number in 0..JOURNALS as u8 {
        let slot_key = derivation::words_key(&keys.salt, words, number);
        let place = slot::place(keys, number, SlotKind::Words);
        let sealed = keys.slot(number, SlotKind::Words);
        if let Some(content) = SlotContent::open(&slot_key, &place, sealed) {
            opened = Some(Opened { number, content });
        }
    }
    opened
}

/// Which of the device's keys still are those the folder was made with.
fn device_keys(keys: &KeysFile, device: &dyn DeviceKey) -> Result<[bool; JOURNALS], JournalError> {
    let mut present = [false; JOURNALS];
    for (present, entry) in present.iter_mut().zip(&keys.devices) {
        *present = match derivation::device_check(device, &entry.alias(), &keys.folder) {
            Ok(check) => check == entry.check,
            Err(DeviceKeyError::Lost) => false,
            Err(DeviceKeyError::Busy) => return Err(JournalError::DeviceKeyBusy),
        };
    }
    if present.contains(&true) {
        Ok(present)
    } else {
        // No code can open anything: no try is spent.
        Err(JournalError::DeviceKeyLost)
    }
}

/// One derivation; every slot is tried, and the result is chosen after the last.
fn guess(
    keys: &KeysFile,
    present: &[bool; JOURNALS],
    passcode: &Passcode,
    device: &dyn DeviceKey,
) -> Result<Option<(Opened, Key)>, JournalError> {
    let Stretched { slots, orders } = derivation::stretch(passcode, &keys.salt, keys.costs)?;
    let mut opened = None;
    for (number, entry) in (0..).zip(&keys.devices) {
        let bound = if present[usize::from(number)] {
            derivation::bind(device, &entry.alias(), &slots)?
        } else {
            Key::random()?
        };
        for kind in SlotKind::ALL {
            let slot_key = derivation::slot_key(&keys.salt, &slots, &bound, number, kind as u8);
            let sealed = keys.slot(number, kind);
            let place = slot::place(keys, number, kind);
            if let Some(content) = SlotContent::open(&slot_key, &place, sealed) {
                opened = Some(Opened { number, content });
            }
        }
    }
    Ok(opened.map(|opened| (opened, orders)))
}

/// Opens the files of a journal whose key is known, and reads its chain once.
pub(super) fn open_journal(root: &Path, unlocked: Unlocked) -> Result<Shared, JournalError> {
    let Unlocked {
        opened, keys, lock, ..
    } = unlocked;
    let folder = layout::journal(root, opened.number);
    let vault = Vault::new(opened.content);
    let mut store = Store {
        connection: database::open(&layout::database(&folder))?,
        head: HeadFile::open(&layout::head(&folder))?,
        links: Links::default(),
        _lock: lock,
    };
    if store.read_chain(&vault)? {
        store.remove_unnamed(&folder);
        // Whether it succeeds or not, the content is gone; the next time is another try.
        let _ = database::finish_destruction(&store.connection);
    }
    let place = Place {
        root: root.to_owned(),
        number: opened.number,
        keys: Mutex::new(keys),
    };
    Ok(Shared::new(vault, place, store))
}

impl Store {
    /// Notes which attachments belong where, and says whether every record opens, follows the one
    /// before, and the chain goes as far as `head`.
    fn read_chain(&mut self, vault: &Vault) -> Result<bool, JournalError> {
        let head = match self.head.read(vault) {
            Ok(head) => Some(head),
            Err(JournalError::Damaged { .. }) => None,
            Err(error) => return Err(error),
        };
        let last_possible = database::last_seq(&self.connection)?;
        let mut reading = Reading::new(&mut self.links, head, last_possible);
        batch::each_event(
            &self.connection,
            |batch| vault.open_batch(Table::Event, batch),
            |batch| {
                for (seq, opened) in batch.opened() {
                    reading.take(seq, opened);
                }
            },
        )?;
        let (last, whole) = reading.end();
        if whole && head.is_some_and(|head| last.seq > head.seq) {
            // A kill came between the commit and `head`.
            self.head.write(&last.seal(vault)?)?;
        }
        Ok(whole)
    }

    /// Unlinks what an import left that never became an attachment. Never an error: what stays
    /// is counted by a verification.
    fn remove_unnamed(&self, folder: &Path) {
        let folder = layout::attachments(folder);
        let Ok(files) = fs::read_dir(&folder) else {
            return;
        };
        let mut removed = false;
        for file in files.flatten() {
            let name = file.file_name();
            let attachment = name.to_str().and_then(layout::attachment_of);
            if attachment.is_some_and(|attachment| self.links.record_of(attachment).is_none()) {
                removed |= fs::remove_file(file.path()).is_ok();
            }
        }
        if removed {
            let _ = disk::sync_folder(&folder);
        }
    }
}

/// The chain as it goes by, from the first record on.
struct Reading<'a> {
    links: &'a mut Links,
    head: Option<Head>,
    /// The highest number that a record can have.
    last_possible: u64,
    last: Head,
    at_head: Option<Hash>,
    whole: bool,
}

impl Reading<'_> {
    fn new(links: &mut Links, head: Option<Head>, last_possible: u64) -> Reading<'_> {
        Reading {
            links,
            head,
            last_possible,
            last: Head {
                seq: 0,
                hash: NO_LINE,
            },
            at_head: None,
            whole: true,
        }
    }

    /// The seal tells that a record is the one of its row and as it was written; which one came
    /// before is told by its line. Whether the line commits to the rest is looked at when the record
    /// is read, and by a verification.
    fn take(&mut self, seq: u64, opened: Option<&[u8]>) {
        let event = opened
            .and_then(EventRef::read)
            .filter(|event| event.line.seq == seq);
        let Some(event) = event else {
            self.whole = false;
            if (1..=self.last_possible).contains(&seq) {
                self.links.note_unread(seq);
            }
            return;
        };
        self.whole &= seq == self.last.seq + 1 && event.line.prev == self.last.hash;
        if seq > self.last.seq + 1 {
            self.links.note_unread(seq - 1);
        }
        self.links.note(&event.about());
        self.last = Head {
            seq,
            hash: event.line.hash(),
        };
        if self.head.is_some_and(|head| head.seq == seq) {
            self.at_head = Some(self.last.hash);
        }
    }

    /// The last record, and whether all of them are there, up to the one that `head` names.
    fn end(self) -> (Head, bool) {
        let Some(head) = self.head else {
            // Nobody knows how far the chain went.
            self.links.note_unread(self.last.seq + 1);
            return (self.last, false);
        };
        if self.last.seq < head.seq {
            self.links.note_unread(head.seq);
        }
        (self.last, self.whole && self.at_head == Some(head.hash))
    }
}
