//! From a code to an open journal, with the same work whatever the code opens.

use std::fs;
use std::path::Path;

use super::chain::{Hash, NO_LINE};
use super::head::{Head, HeadFile};
use super::key::Key;
use super::keys_file::{JOURNALS, KeysFile, SLOTS};
use super::links::Links;
use super::lock_file::LockFile;
use super::slot::{self, SlotContent};
use super::store::{Shared, Store};
use super::tries::Tries;
use super::vault::Vault;
use super::{
    DeviceKey, DeviceKeyError, JournalError, Moment, Passcode, database, derivation, disk, layout,
    record,
};

/// What a code opened.
pub(super) struct Opened {
    pub(super) number: u8,
    pub(super) content: SlotContent,
}

/// A folder whose code was right, before anything of its journal is read.
pub(super) struct Unlocked {
    pub(super) opened: Opened,
    keys: KeysFile,
    pub(super) lock: LockFile,
}

pub(super) fn open(
    folder: &Path,
    passcode: &Passcode,
    device: &dyn DeviceKey,
    moment: Moment,
) -> Result<Shared, JournalError> {
    let Unlocked { opened, keys, lock } = unlock(folder, passcode, device, moment)?;
    // The same write whatever was opened; it also heals a damaged half. That it fails, on a full
    // disk, must not keep anyone from reading.
    let _ = keys.write(&folder.join(layout::KEYS));
    open_journal(folder, opened.number, opened.content, lock)
}

/// Spends a try, and gives it back if the code opens a journal.
pub(super) fn unlock(
    folder: &Path,
    passcode: &Passcode,
    device: &dyn DeviceKey,
    moment: Moment,
) -> Result<Unlocked, JournalError> {
    if !layout::holds_journal(folder) {
        return Err(JournalError::NotFound);
    }
    let lock = LockFile::acquire(&folder.join(layout::LOCK))?;
    let keys = KeysFile::read(&folder.join(layout::KEYS)).map_err(|error| match error {
        // There are records, but nothing to open them with.
        JournalError::NotFound => JournalError::Damaged { from: None },
        other => other,
    })?;
    let present = device_keys(&keys, device)?;
    let mut tries = Tries::take(&folder.join(layout::TRIES), moment)?;
    match guess(&keys, &present, passcode, device) {
        Ok(Some(opened)) => {
            // A full disk must not keep anyone from reading.
            let _ = tries.give_back();
            Ok(Unlocked { opened, keys, lock })
        }
        Ok(None) if present.contains(&false) => Err(JournalError::DeviceKeyLost),
        Ok(None) => Err(tries.wrong()),
        Err(error) => {
            let _ = tries.give_back();
            Err(error)
        }
    }
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
) -> Result<Option<Opened>, JournalError> {
    let stretched = derivation::stretch(passcode, &keys.salt, keys.costs)?;
    let mut opened = None;
    for (number, entry) in (0..).zip(&keys.devices) {
        let bound = if present[usize::from(number)] {
            derivation::bind(device, &entry.alias(), &stretched)?
        } else {
            Key::random()?
        };
        for slot in 0..SLOTS as u8 {
            let slot_key = derivation::slot_key(&keys.salt, &stretched, &bound, number, slot);
            let sealed = &keys.slots[usize::from(number)][usize::from(slot)];
            let place = slot::place(keys, number, slot);
            if let Some(content) = SlotContent::open(&slot_key, &place, sealed) {
                opened = Some(Opened { number, content });
            }
        }
    }
    Ok(opened)
}

/// Opens the files of a journal whose key is known, and reads its chain once.
pub(super) fn open_journal(
    folder: &Path,
    number: u8,
    content: SlotContent,
    lock: LockFile,
) -> Result<Shared, JournalError> {
    let folder = layout::journal(folder, number);
    let vault = Vault::new(content);
    let mut store = Store {
        connection: database::open(&layout::database(&folder))?,
        head: HeadFile::open(&layout::head(&folder))?,
        links: Links::default(),
        _lock: lock,
    };
    if store.read_chain(&vault)? {
        store.remove_unnamed(&folder);
    }
    Ok(Shared::new(vault, folder, store))
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
        let Store {
            connection, links, ..
        } = self;
        let mut statement = connection
            .prepare("SELECT seq, sealed FROM event ORDER BY seq")
            .map_err(database::failed)?;
        let mut rows = statement.query([]).map_err(database::failed)?;
        let mut whole = true;
        let mut last = Head {
            seq: 0,
            hash: NO_LINE,
        };
        let mut at_head: Option<Hash> = None;
        while let Some(row) = rows.next().map_err(database::failed)? {
            let read = row.get_ref(1).map_err(database::failed)?;
            let seq: i64 = row.get(0).map_err(database::failed)?;
            let (seq, sealed) = (seq.cast_unsigned(), read.as_blob().unwrap_or_default());
            match record::decode_event(vault, seq, sealed) {
                Ok(event) => {
                    whole &= seq == last.seq + 1 && event.line.prev == last.hash;
                    links.note(&event);
                    last = Head::of(&event.line);
                    if head.is_some_and(|head| head.seq == seq) {
                        at_head = Some(last.hash);
                    }
                }
                Err(JournalError::Damaged { .. }) => whole = false,
                Err(error) => return Err(error),
            }
        }
        drop(rows);
        drop(statement);
        let Some(head) = head else { return Ok(false) };
        whole &= at_head == Some(head.hash);
        if whole && last.seq > head.seq {
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
