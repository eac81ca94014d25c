//! What a journal keeps to reseal its own slots, and those of the journal it may show instead.
//!
//! Setting 1: stretched code (32) ‖ stretched duress code (32) ‖ which journal is its child (1),
//! 255 for none ‖ the child's key (32) ‖ the child's id (16) ‖ zeros up to 1 KiB. Where there is
//! no code or no child the bytes are random, so that all journals have one shape.

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::bytes::padded_to_power;
use super::key::{self, Key};
use super::slot::SlotContent;
use super::vault::{Table, Vault};
use super::{JournalError, database};

/// Its number in `setting`.
pub(super) const ROW: u64 = 1;
const LEAST: usize = 1024;
const NO_CHILD: u8 = 255;

/// The keys one journal keeps.
pub(super) struct Keyring<'a> {
    pub(super) code: &'a Key,
    pub(super) duress: &'a Key,
    /// Number and content of the journal that may be shown instead of this one.
    pub(super) child: Option<(u8, &'a SlotContent)>,
}

impl Keyring<'_> {
    /// Its row, in a database that has none yet.
    pub(super) fn insert(
        &self,
        connection: &Connection,
        vault: &Vault,
    ) -> Result<(), JournalError> {
        let sealed = vault.seal(Table::Setting, ROW, &self.encode()?)?;
        let insert = "INSERT INTO setting(id, sealed) VALUES (?1, ?2)";
        database::put(connection, insert, ROW, &sealed)
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, JournalError> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(LEAST));
        bytes.extend_from_slice(self.code.bytes());
        bytes.extend_from_slice(self.duress.bytes());
        if let Some((number, child)) = self.child {
            bytes.push(number);
            bytes.extend_from_slice(child.key.bytes());
            bytes.extend_from_slice(&child.id);
        } else {
            bytes.push(NO_CHILD);
            bytes.extend_from_slice(Key::random()?.bytes());
            bytes.extend_from_slice(&key::random::<16>()?);
        }
        let padded = padded_to_power(bytes.len(), LEAST);
        bytes.resize(padded, 0);
        Ok(bytes)
    }
}
