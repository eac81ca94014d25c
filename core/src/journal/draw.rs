//! Everything that is drawn at random when a folder is made.

use super::derivation;
use super::key::{self, Key};
use super::keys_file::{DeviceEntry, FolderId, JOURNALS, KeysFile, SLOTS, alias_name};
use super::slot::{self, SLOT, SlotContent, SlotKind};
use super::{Costs, DeviceKey, JournalError, Passcode};

/// The file `keys`, and the journals in the order they are known by: in use, to show, to spare.
pub(super) struct Draw {
    pub(super) keys: KeysFile,
    pub(super) journals: [Drawn; JOURNALS],
}

/// One journal.
pub(super) struct Drawn {
    /// Its folder and its quartet of slots.
    pub(super) number: u8,
    pub(super) content: SlotContent,
    /// Its code, stretched; random for the journals that have none yet.
    pub(super) code: Key,
    /// Its duress code, stretched; random for the same reason.
    pub(super) duress: Key,
}

impl Draw {
    /// Everything but what the journal in use is known by: `real` is drawn, or is that of a journal
    /// that moves in. `aliases` names each device key that was made, also when this fails.
    pub(super) fn around(
        real: SlotContent,
        passcode: &Passcode,
        costs: Costs,
        device: &dyn DeviceKey,
        aliases: &mut Vec<String>,
    ) -> Result<Draw, JournalError> {
        let folder = key::random()?;
        let mut keys = KeysFile {
            costs,
            salt: key::random()?,
            folder,
            devices: new_device_keys(device, &folder, aliases)?,
            slots: [[[0; SLOT]; SLOTS]; JOURNALS],
        };
        for slot in keys.slots.as_flattened_mut() {
            key::fill_random(slot)?;
        }
        let [first, second, third] = random_order()?;
        let code = derivation::stretch(passcode, &keys.salt, costs)?;
        let journals = [
            Drawn::new(first, real, code)?,
            Drawn::new(second, SlotContent::random()?, Key::random()?)?,
            Drawn::new(third, SlotContent::random()?, Key::random()?)?,
        ];
        for journal in &journals {
            journal.seal_slot(&mut keys, device, SlotKind::Code, &journal.code)?;
            journal.seal_slot(&mut keys, device, SlotKind::Duress, &journal.duress)?;
        }
        Ok(Draw { keys, journals })
    }

    /// The journal that the code opens.
    pub(super) fn into_real(self) -> Drawn {
        let [real, ..] = self.journals;
        real
    }
}

impl Drawn {
    fn new(number: u8, content: SlotContent, code: Key) -> Result<Drawn, JournalError> {
        Ok(Drawn {
            number,
            content,
            code,
            duress: Key::random()?,
        })
    }

    fn seal_slot(
        &self,
        keys: &mut KeysFile,
        device: &dyn DeviceKey,
        kind: SlotKind,
        stretched: &Key,
    ) -> Result<(), JournalError> {
        let (journal, slot) = (self.number, kind as u8);
        let alias = keys.devices[usize::from(journal)].alias();
        let bound = derivation::bind(device, &alias, stretched)?;
        let slot_key = derivation::slot_key(&keys.salt, stretched, &bound, journal, slot);
        let sealed = self
            .content
            .seal(&slot_key, &slot::place(keys, journal, slot))?;
        keys.slots[usize::from(journal)][usize::from(slot)] = sealed;
        Ok(())
    }
}

fn new_device_keys(
    device: &dyn DeviceKey,
    folder: &FolderId,
    aliases: &mut Vec<String>,
) -> Result<[DeviceEntry; JOURNALS], JournalError> {
    let mut made = Vec::with_capacity(JOURNALS);
    for _ in 0..JOURNALS {
        let bytes = key::random()?;
        let alias = alias_name(&bytes);
        device.create(&alias)?;
        let check = derivation::device_check(device, &alias, folder);
        aliases.push(alias);
        made.push(DeviceEntry::new(bytes, check?));
    }
    made.try_into().map_err(|_| JournalError::Storage)
}

/// Each order is as likely as any other: its number says nothing about a journal.
fn random_order() -> Result<[u8; JOURNALS], JournalError> {
    const ORDERS: [[u8; JOURNALS]; 6] = [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ];
    let drawn = u64::from_be_bytes(key::random()?) % ORDERS.len() as u64;
    Ok(ORDERS[drawn as usize])
}
