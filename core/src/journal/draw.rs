//! Everything that is drawn at random when a folder is made.

use super::child::Child;
use super::derivation;
use super::kept::Kept;
use super::key;
use super::keys_file::{DeviceEntry, FolderId, JOURNALS, KeysFile, SLOTS};
use super::opening::Opened;
use super::quartet::Owner;
use super::slot::{SLOT, SlotContent};
use super::vault::Vault;
use super::{Costs, DeviceKey, JournalError, Passcode, RecoveryWords};

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
}

impl Draw {
    /// Everything but what the journal in use is known by: `real` is drawn, or is that of a journal
    /// that moves in. `aliases` names each device key that was made, also when this fails.
    pub(super) fn around(
        real: SlotContent,
        words: Option<&RecoveryWords>,
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
        let journals = [
            Drawn::new(first, real),
            Drawn::new(second, SlotContent::random()?),
            Drawn::new(third, SlotContent::random()?),
        ];
        let mut words = words;
        let mut code = Some(derivation::stretch(passcode, &keys.salt, costs)?.slots);
        for journal in &journals {
            let mut kept = Kept::nothing()?;
            // Only the first has a code, and words if it brings them along.
            if let Some(code) = code.take() {
                kept.code = code;
            }
            let vault = Vault::new(journal.content.copy());
            let owner = Owner {
                number: journal.number,
                vault: &vault,
            };
            keys.seal_codes(owner, &kept, device)?;
            if let Some(words) = words.take() {
                keys.seal_words(owner, words)?;
                kept.words = keys.words_mark(owner.number);
            }
            keys.keep(owner, &kept)?;
        }
        Ok(Draw { keys, journals })
    }

    /// `keys`, and the journal that the code opens.
    pub(super) fn into_real(self) -> (KeysFile, Opened) {
        let [Drawn { number, content }, ..] = self.journals;
        (self.keys, Opened { number, content })
    }
}

impl Drawn {
    fn new(number: u8, content: SlotContent) -> Drawn {
        Drawn { number, content }
    }

    /// As the journal above it knows it.
    pub(super) fn child(&self) -> Child<'_> {
        Child {
            number: self.number,
            content: &self.content,
        }
    }
}

fn new_device_keys(
    device: &dyn DeviceKey,
    folder: &FolderId,
    aliases: &mut Vec<String>,
) -> Result<[DeviceEntry; JOURNALS], JournalError> {
    let mut made = Vec::with_capacity(JOURNALS);
    for _ in 0..JOURNALS {
        made.push(DeviceEntry::create(device, folder, aliases)?);
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
