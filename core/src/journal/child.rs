//! Which journal may be shown instead of this one, and its key.
//!
//! Setting 1: its number (1), 255 for none ‖ its key (32) ‖ its id (16) ‖ zeros up to 1 KiB. Where
//! there is none the bytes are random, so that all journals have one shape.

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::bytes::{Reader, padded_to_power};
use super::key::{self, Key};
use super::keys_file::JOURNALS;
use super::opening::Opened;
use super::slot::SlotContent;
use super::vault::{Table, Vault};
use super::{JournalError, database};

/// Its number in `setting`.
pub(super) const ROW: u64 = 1;
const LEAST: usize = 1024;
const NONE: u8 = 255;

/// The journal below another, and what opens it.
#[derive(Clone, Copy)]
pub(super) struct Child<'a> {
    pub(super) number: u8,
    pub(super) content: &'a SlotContent,
}

/// The row of the journal above `child`, in a database that has none yet.
pub(super) fn insert(
    child: Option<Child<'_>>,
    connection: &Connection,
    vault: &Vault,
) -> Result<(), JournalError> {
    let sealed = vault.seal(Table::Setting, ROW, &encode(child)?)?;
    let insert = "INSERT INTO setting(id, sealed) VALUES (?1, ?2)";
    database::put(connection, insert, ROW, &sealed)
}

fn encode(child: Option<Child<'_>>) -> Result<Zeroizing<Vec<u8>>, JournalError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(LEAST));
    if let Some(child) = child {
        bytes.push(child.number);
        bytes.extend_from_slice(child.content.key.bytes());
        bytes.extend_from_slice(&child.content.id);
    } else {
        bytes.push(NONE);
        bytes.extend_from_slice(Key::random()?.bytes());
        bytes.extend_from_slice(&key::random::<16>()?);
    }
    let padded = padded_to_power(bytes.len(), LEAST);
    bytes.resize(padded, 0);
    Ok(bytes)
}

/// The journal below the one of `connection`, or none.
pub(super) fn read(connection: &Connection, vault: &Vault) -> Result<Option<Opened>, JournalError> {
    const DAMAGED: JournalError = JournalError::Damaged { from: None };
    let select = "SELECT sealed FROM setting WHERE id = ?1";
    let sealed = database::row(connection, select, ROW)?.ok_or(DAMAGED)?;
    let plain = vault.open(Table::Setting, ROW, &sealed)?;
    decode(&plain).ok_or(DAMAGED)
}

/// The journal below, or none; the outer `None` if this is no such setting.
fn decode(plain: &[u8]) -> Option<Option<Opened>> {
    let mut reader = Reader::new(plain);
    let number = reader.u8()?;
    if number == NONE {
        return Some(None);
    }
    let content = SlotContent {
        key: Key::read(&mut reader)?,
        id: reader.array()?,
    };
    (usize::from(number) < JOURNALS).then_some(Some(Opened { number, content }))
}
