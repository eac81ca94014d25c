//! The four slots of one journal, written by whoever has its key.

use std::path::Path;

use ring::digest::{SHA256, digest};

use super::derivation;
use super::kept::{Kept, MARK};
use super::key::{self, Key};
use super::keys_file::{DeviceEntry, KeysFile};
use super::slot::{self, SLOT, SlotKind};
use super::vault::{Table, Vault};
use super::{DeviceKey, JournalError, RecoveryWords, layout};

/// A journal's number, which names its quartet, and its key.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    pub(super) number: u8,
    pub(super) vault: &'a Vault,
}

impl KeysFile {
    /// What the journal keeps.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] if it is not what the journal wrote: a duress code destroyed it.
    pub(super) fn kept(&self, owner: Owner<'_>) -> Result<Kept, JournalError> {
        let sealed = self.slot(owner.number, SlotKind::Kept);
        let plain = owner.vault.open(Table::Kept, owner.number.into(), sealed)?;
        Kept::decode(&plain).ok_or(JournalError::Damaged { from: None })
    }

    pub(super) fn keep(&mut self, owner: Owner<'_>, kept: &Kept) -> Result<(), JournalError> {
        let plain = kept.encode();
        let sealed = owner.vault.seal(Table::Kept, owner.number.into(), &plain)?;
        *self.slot_mut(owner.number, SlotKind::Kept) =
            sealed.try_into().expect("slots have one size");
        Ok(())
    }

    /// Writes the slots of code and duress code from what the journal keeps, for the device key
    /// that its entry names.
    pub(super) fn seal_codes(
        &mut self,
        owner: Owner<'_>,
        kept: &Kept,
        device: &dyn DeviceKey,
    ) -> Result<(), JournalError> {
        for (kind, stretched) in [
            (SlotKind::Code, &kept.code),
            (SlotKind::Duress, &kept.duress),
        ] {
            let (number, slot) = (owner.number, kind as u8);
            let alias = self.devices[usize::from(number)].alias();
            let bound = derivation::bind(device, &alias, stretched)?;
            let slot_key = derivation::slot_key(&self.salt, stretched, &bound, number, slot);
            self.seal_slot(owner, kind, &slot_key)?;
        }
        Ok(())
    }

    /// Writes the slot of the words.
    pub(super) fn seal_words(
        &mut self,
        owner: Owner<'_>,
        words: &RecoveryWords,
    ) -> Result<(), JournalError> {
        let slot_key = derivation::words_key(&self.salt, words, owner.number);
        self.seal_slot(owner, SlotKind::Words, &slot_key)
    }

    fn seal_slot(
        &mut self,
        owner: Owner<'_>,
        kind: SlotKind,
        slot_key: &Key,
    ) -> Result<(), JournalError> {
        let place = slot::place(self, owner.number, kind);
        *self.slot_mut(owner.number, kind) = owner.vault.seal_slot(slot_key, &place)?;
        Ok(())
    }

    /// Fills a slot with random bytes: what it was sealed under opens it no more.
    pub(super) fn refill(&mut self, number: u8, kind: SlotKind) -> Result<(), JournalError> {
        key::fill_random(self.slot_mut(number, kind))
    }

    /// Gives a journal a new key of the device, writes `keys`, and only then forgets the key before:
    /// whatever happens in between, one of the two opens what `keys` says.
    pub(super) fn renew(
        &mut self,
        folder: &Path,
        owner: Owner<'_>,
        kept: &Kept,
        device: &dyn DeviceKey,
    ) -> Result<(), JournalError> {
        let number = usize::from(owner.number);
        let mut made = Vec::new();
        let mut keys = self.clone();
        let written = DeviceEntry::create(device, &self.folder, &mut made)
            .and_then(|entry| {
                keys.devices[number] = entry;
                keys.seal_codes(owner, kept, device)
            })
            .and_then(|()| keys.write(&folder.join(layout::KEYS)));
        // A file that could not be made durable may have been replaced all the same, and what it
        // names must stay; so must the key before, which a power cut may bring back.
        let unnamed = match &written {
            Ok(()) => Some(self.devices[number].alias()),
            Err(_) => made.pop().filter(|alias| !names(folder, alias)),
        };
        if let Some(alias) = unnamed {
            // If it can't be deleted now, it goes at a later start.
            let _ = device.delete(&alias);
        }
        written.map(|()| *self = keys)
    }

    /// What tells the slot of the words, as it is now, from any other.
    pub(super) fn words_mark(&self, number: u8) -> [u8; MARK] {
        let sum = digest(&SHA256, self.slot(number, SlotKind::Words));
        let (mark, _) = sum.as_ref().split_first_chunk().expect("32 bytes");
        *mark
    }

    /// What a copy takes along: nothing opens it but the words of this journal.
    pub(super) fn for_copy(&self, number: u8) -> Result<KeysFile, JournalError> {
        let mut copy = self.clone();
        for slot in copy.slots.as_flattened_mut() {
            key::fill_random(slot)?;
        }
        *copy.slot_mut(number, SlotKind::Words) = *self.slot(number, SlotKind::Words);
        for device in &mut copy.devices {
            *device = DeviceEntry::new(key::random()?, key::random()?);
        }
        Ok(copy)
    }

    pub(super) fn slot(&self, number: u8, kind: SlotKind) -> &[u8; SLOT] {
        &self.slots[usize::from(number)][kind as usize]
    }

    fn slot_mut(&mut self, number: u8, kind: SlotKind) -> &mut [u8; SLOT] {
        &mut self.slots[usize::from(number)][kind as usize]
    }
}

/// Whether `keys` on the disk names a key of the device, or can't be read.
fn names(folder: &Path, alias: &str) -> bool {
    KeysFile::read(&folder.join(layout::KEYS)).map_or(true, |keys| {
        keys.devices.iter().any(|entry| entry.alias() == alias)
    })
}
