//! A slot of `keys`: what one code opens, or random bytes that look the same.

use super::JournalError;
use super::key::{self, Key};
use super::keys_file::{KeysFile, SLOTS};
use super::sealing::{self, OVERHEAD};

/// What a slot holds before it is sealed: journal key (32) ‖ journal id (16) ‖ random bytes (44),
/// which give it the size of what a journal keeps.
const PLAIN: usize = 32 + 16 + 44;
/// What a slot takes in the file.
pub(super) const SLOT: usize = PLAIN + OVERHEAD;

/// Names a journal in the place of every record, so that none passes for another's.
pub(super) type JournalId = [u8; 16];

/// The slots of a journal, by their numbers. Unused ones hold random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SlotKind {
    /// The code that shows this journal.
    Code = 0,
    /// The words that show it without a key of the device.
    Words = 1,
    /// The code that shows it and carries out an order on another.
    Duress = 2,
    /// What the journal keeps to write the others anew; no code opens it.
    Kept = 3,
}

impl SlotKind {
    pub(super) const ALL: [SlotKind; SLOTS] = [
        SlotKind::Code,
        SlotKind::Words,
        SlotKind::Duress,
        SlotKind::Kept,
    ];
}

/// What opens a journal.
pub(super) struct SlotContent {
    pub(super) key: Key,
    pub(super) id: JournalId,
}

impl SlotContent {
    /// Of a journal that does not exist yet.
    pub(super) fn random() -> Result<SlotContent, JournalError> {
        Ok(SlotContent {
            key: Key::random()?,
            id: key::random()?,
        })
    }

    pub(super) fn copy(&self) -> SlotContent {
        SlotContent {
            key: Key::copy(self.key.bytes()),
            id: self.id,
        }
    }

    /// Seals it for a place in `keys`.
    pub(super) fn seal(&self, slot_key: &Key, place: &[u8]) -> Result<[u8; SLOT], JournalError> {
        let mut plain = zeroize::Zeroizing::new([0; PLAIN]);
        plain[..32].copy_from_slice(self.key.bytes());
        plain[32..48].copy_from_slice(&self.id);
        key::fill_random(&mut plain[48..])?;
        let sealed = sealing::seal(slot_key, place, plain.as_slice())?;
        Ok(sealed.try_into().expect("slots have one size"))
    }

    /// What a slot holds, if the key is its key.
    pub(super) fn open(slot_key: &Key, place: &[u8], sealed: &[u8; SLOT]) -> Option<SlotContent> {
        let plain = sealing::open(slot_key, place, sealed).ok()?;
        let mut content = SlotContent {
            key: Key::empty(),
            id: [0; 16],
        };
        content.key.bytes_mut().copy_from_slice(plain.get(..32)?);
        content.id.copy_from_slice(plain.get(32..48)?);
        Some(content)
    }
}

/// The associated data of a slot: the header of the file, then which slot it is.
pub(super) fn place(keys: &KeysFile, journal: u8, kind: SlotKind) -> Vec<u8> {
    let mut place = keys.header();
    place.extend_from_slice(&[journal, kind as u8]);
    place
}
