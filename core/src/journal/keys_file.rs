//! The file `keys`: what a code is stretched with, the device's keys, and the slots.
//!
//! Two equal halves, each followed by its SHA-256; the first intact one counts.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use ring::digest::{SHA256, digest};

use super::bytes::Reader;
use super::derivation::CHECK;
use super::slot::SLOT;
use super::{Costs, DeviceKey, JournalError, derivation, disk, hex, key};

/// Journals in a folder: one in use, one to show, one to spare, in an order drawn at random.
pub(super) const JOURNALS: usize = 3;
/// Slots of a journal: code, words, duress, kept.
pub(super) const SLOTS: usize = 4;
/// Salt of Argon2id and of HKDF, in bytes.
pub(super) const SALT: usize = 32;
/// Names the folder in the device checks.
pub(super) type FolderId = [u8; 16];

const MAGIC: &[u8; 8] = b"abrikeys";
const VERSION: u32 = 1;
const HEADER: usize = 8 + 4 + 12 + SALT + 16;
const CONTENT: usize = HEADER + JOURNALS * (16 + CHECK) + JOURNALS * SLOTS * SLOT;
const HALF: usize = CONTENT + 32;
/// A newer file may be longer; one beyond this is no `keys`.
const LONGEST: u64 = 1024 * 1024;

/// A key of the device, by its name.
#[derive(Clone, Copy)]
pub(super) struct DeviceEntry {
    alias: [u8; 16],
    pub(super) check: [u8; CHECK],
}

impl DeviceEntry {
    pub(super) fn new(alias: [u8; 16], check: [u8; CHECK]) -> DeviceEntry {
        DeviceEntry { alias, check }
    }

    /// Makes a new key of the device. Its alias begins like the name of the folder, so that those of
    /// another folder are told apart; it is added to `made` even when this fails.
    pub(super) fn create(
        device: &dyn DeviceKey,
        folder: &FolderId,
        made: &mut Vec<String>,
    ) -> Result<DeviceEntry, JournalError> {
        let mut alias: [u8; 16] = key::random()?;
        alias[..8].copy_from_slice(&folder[..8]);
        let name = alias_name(&alias);
        made.push(name.clone());
        device.create(&name)?;
        let check = derivation::device_check(device, &name, folder)?;
        Ok(DeviceEntry { alias, check })
    }

    pub(super) fn bytes(&self) -> &[u8; 16] {
        &self.alias
    }

    /// The name the device knows it by.
    pub(super) fn alias(&self) -> String {
        alias_name(&self.alias)
    }
}

/// `abri-` and 32 hexadecimal digits.
pub(super) fn alias_name(alias: &[u8; 16]) -> String {
    format!("abri-{}", hex::encode(alias))
}

/// How the names of all keys of a folder begin.
pub(super) fn alias_beginning(folder: &FolderId) -> String {
    format!("abri-{}", hex::encode(&folder[..8]))
}

/// All that `keys` says.
#[derive(Clone)]
pub(super) struct KeysFile {
    pub(super) costs: Costs,
    pub(super) salt: [u8; SALT],
    pub(super) folder: FolderId,
    pub(super) devices: [DeviceEntry; JOURNALS],
    pub(super) slots: [[[u8; SLOT]; SLOTS]; JOURNALS],
}

impl KeysFile {
    /// Reads the first intact half.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`], [`JournalError::NewerVersion`], or [`JournalError::Damaged`] if
    /// neither half is what was written, or asks for costs out of bounds.
    pub(super) fn read(path: &Path) -> Result<KeysFile, JournalError> {
        const DAMAGED: JournalError = JournalError::Damaged { from: None };
        let length = match fs::metadata(path) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(JournalError::NotFound);
            }
            Err(error) => return Err(disk::failed(error)),
        };
        if length > LONGEST {
            return Err(DAMAGED);
        }
        KeysFile::parse(&fs::read(path).map_err(disk::failed)?)
    }

    /// The first intact half of these bytes.
    pub(super) fn parse(bytes: &[u8]) -> Result<KeysFile, JournalError> {
        const DAMAGED: JournalError = JournalError::Damaged { from: None };
        let halves = [bytes.get(..HALF), bytes.get(HALF..)];
        match halves.into_iter().flatten().find_map(intact) {
            Some(content) => decode(content).ok_or(DAMAGED),
            None if is_newer(bytes) => Err(JournalError::NewerVersion),
            None => Err(DAMAGED),
        }
    }

    /// Whether both halves are there and say the same.
    pub(super) fn is_whole(path: &Path) -> bool {
        let length = fs::metadata(path).map_or(0, |metadata| metadata.len());
        length == 2 * HALF as u64
            && fs::read(path).is_ok_and(|bytes| {
                let (first, second) = bytes.split_at(HALF.min(bytes.len()));
                first == second && intact(first).is_some()
            })
    }

    /// Replaces the file whole, with both halves.
    pub(super) fn write(&self, path: &Path) -> Result<(), JournalError> {
        disk::replace(path, &self.encode()).map_err(disk::failed)
    }

    /// Writes over the file in place, one half after the other, which a full disk allows.
    pub(super) fn overwrite(&self, path: &Path) -> Result<(), JournalError> {
        let half = self.encode_half();
        let mut file = fs::OpenOptions::new()
            .write(true)
            .open(path)
            .map_err(disk::failed)?;
        for _ in 0..2 {
            file.write_all(&half).map_err(disk::failed)?;
            file.sync_all().map_err(disk::failed)?;
        }
        Ok(())
    }

    /// Both halves.
    pub(super) fn encode(&self) -> Vec<u8> {
        self.encode_half().repeat(2)
    }

    fn encode_half(&self) -> Vec<u8> {
        let mut half = self.header();
        for device in &self.devices {
            half.extend_from_slice(&device.alias);
            half.extend_from_slice(&device.check);
        }
        for slot in self.slots.as_flattened() {
            half.extend_from_slice(slot);
        }
        let sum = digest(&SHA256, &half);
        half.extend_from_slice(sum.as_ref());
        half
    }

    /// Magic, version, costs, salt, folder id: bound to every slot.
    pub(super) fn header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(CONTENT + 32);
        header.extend_from_slice(MAGIC);
        header.extend_from_slice(&VERSION.to_be_bytes());
        header.extend_from_slice(&self.costs.encode());
        header.extend_from_slice(&self.salt);
        header.extend_from_slice(&self.folder);
        header
    }
}

/// The content of a half whose sum is right and which this version wrote.
fn intact(half: &[u8]) -> Option<&[u8]> {
    let content = half.get(..CONTENT).filter(|_| half.len() == HALF)?;
    let right = digest(&SHA256, content).as_ref() == &half[CONTENT..];
    (right && content.starts_with(MAGIC) && content[8..12] == VERSION.to_be_bytes())
        .then_some(content)
}

/// Magic and version stay where they are in every version to come.
fn is_newer(bytes: &[u8]) -> bool {
    let mut reader = Reader::new(bytes);
    reader.take(MAGIC.len()) == Some(MAGIC) && reader.u32().is_some_and(|found| found > VERSION)
}

pub(super) fn decode(content: &[u8]) -> Option<KeysFile> {
    let mut reader = Reader::new(content);
    reader.take(MAGIC.len() + 4)?;
    let mut keys = KeysFile {
        costs: Costs::decode(&mut reader)?,
        salt: reader.array()?,
        folder: reader.array()?,
        devices: [DeviceEntry::new([0; 16], [0; CHECK]); JOURNALS],
        slots: [[[0; SLOT]; SLOTS]; JOURNALS],
    };
    for device in &mut keys.devices {
        *device = DeviceEntry::new(reader.array()?, reader.array()?);
    }
    for slot in keys.slots.as_flattened_mut() {
        *slot = reader.array()?;
    }
    Some(keys)
}
