//! What a journal keeps, sealed beside its slots, to write them anew without the codes.
//!
//! Slot *kept*: stretched code (32) ‖ stretched duress code (32) ‖ mark of the order (8) ‖ mark of
//! the words (8) ‖ whether the journal shown instead has a code (1) ‖ what its duress code orders
//! (1) ‖ zeros (10). Where there is no code, order or words the bytes are random, so that all
//! journals have one shape. It lies in `keys`, so that any change of codes is one replaced file.

use zeroize::Zeroizing;

use super::JournalError;
use super::bytes::Reader;
use super::key::{self, Key};
use super::sealing::OVERHEAD;
use super::slot::SLOT;

const PLAIN: usize = SLOT - OVERHEAD;

/// Bytes of a mark: it tells one from another and opens nothing.
pub(super) const MARK: usize = 8;

/// What one journal keeps.
pub(super) struct Kept {
    /// Its code, stretched.
    pub(super) code: Key,
    /// Its duress code, stretched, which the journal above it chose.
    pub(super) duress: Key,
    /// What tells the order of that code, to who types it.
    pub(super) order: [u8; MARK],
    /// How the slot of its words looks while there are some.
    pub(super) words: [u8; MARK],
    /// Whether the journal below has a code.
    pub(super) child_has_code: bool,
    /// What the duress code of the journal below does to this one; 0 for none.
    pub(super) child_duress: u8,
}

impl Kept {
    /// For a journal that has no code, no duress code and no words.
    pub(super) fn nothing() -> Result<Kept, JournalError> {
        Ok(Kept {
            code: Key::random()?,
            duress: Key::random()?,
            order: key::random()?,
            words: key::random()?,
            child_has_code: false,
            child_duress: 0,
        })
    }

    pub(super) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(PLAIN));
        bytes.extend_from_slice(self.code.bytes());
        bytes.extend_from_slice(self.duress.bytes());
        bytes.extend_from_slice(&self.order);
        bytes.extend_from_slice(&self.words);
        bytes.extend_from_slice(&[self.child_has_code.into(), self.child_duress]);
        bytes.resize(PLAIN, 0);
        bytes
    }

    pub(super) fn decode(plain: &[u8]) -> Option<Kept> {
        let mut reader = Reader::new(plain);
        Some(Kept {
            code: Key::read(&mut reader)?,
            duress: Key::read(&mut reader)?,
            order: reader.array()?,
            words: reader.array()?,
            child_has_code: reader.u8()? == 1,
            child_duress: reader.u8()?,
        })
    }
}
