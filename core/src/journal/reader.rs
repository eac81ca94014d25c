//! Who reads, and where: kept in the journal while the app is not to show outside of it whom it is for.
//!
//! Setting 3: audience (1): 1 adult, 2 minor, 3 parent, 4 witness ‖ length of the country (1) ‖ the
//! country's code ‖ zeros up to 1 KiB.

use std::fmt;

use rusqlite::Connection;
use zeroize::Zeroizing;

use super::bytes::Reader as Bytes;
use super::keys_file::JOURNALS;
use super::scrub::Scrub;
use super::vault::{Table, Vault};
use super::{Journal, JournalError, child, database, layout};
use crate::audience::Audience;

/// Its number in `setting`.
const ROW: u64 = 3;
const SIZE: usize = 1024;
/// The longest code of a country or region, such as `CA-QC`.
const LONGEST: usize = 16;

/// For whom the app speaks, and for where it names numbers.
#[derive(Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who holds the phone.
    pub audience: Audience,
    /// The code of a country or region that was chosen, at most 16 bytes.
    pub country: Option<String>,
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader(…)")
    }
}

impl Journal {
    /// Who reads, where that is kept in the journal.
    pub fn reader(&self) -> Result<Option<Reader>, JournalError> {
        let _scrub = Scrub;
        let store = self.shared.store()?;
        let select = "SELECT sealed FROM setting WHERE id = ?1";
        let Some(sealed) = database::row(&store.connection, select, ROW)? else {
            return self.unless_locked(None);
        };
        let plain = self.shared.vault.open(Table::Setting, ROW, &sealed)?;
        let reader = decode(&plain).ok_or(JournalError::Damaged { from: None })?;
        self.unless_locked(Some(reader))
    }

    /// Keeps who reads, here and in the journals that may be shown instead: one that spoke to
    /// somebody else would be told by its first screen.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] for a country of more than 16 bytes.
    pub fn keep_reader(&self, reader: &Reader) -> Result<(), JournalError> {
        let plain = encode(reader).ok_or(JournalError::Refused)?;
        self.in_each(|connection, vault| {
            let sealed = vault.seal(Table::Setting, ROW, plain.as_slice())?;
            let insert = "INSERT INTO setting(id, sealed) VALUES (?1, ?2)
                ON CONFLICT(id) DO UPDATE SET sealed = excluded.sealed";
            database::put(connection, insert, ROW, &sealed)
        })
    }

    /// Forgets who reads, here and in the journals that may be shown instead.
    pub fn forget_reader(&self) -> Result<(), JournalError> {
        self.in_each(|connection, _| database::delete_setting(connection, ROW))
    }

    /// Does `change` in this journal and in all below it, up to one that was destroyed.
    fn in_each(
        &self,
        change: impl Fn(&Connection, &Vault) -> Result<(), JournalError>,
    ) -> Result<(), JournalError> {
        let _scrub = Scrub;
        let store = self.shared.store()?;
        change(&store.connection, &self.shared.vault)?;
        let mut below = child::read(&store.connection, &self.shared.vault)?;
        for _ in 1..JOURNALS {
            let Some(opened) = below else { break };
            let folder = layout::journal(self.shared.root(), opened.number);
            let vault = Vault::new(opened.content);
            let Ok(connection) = database::open(&layout::database(&folder)) else {
                break;
            };
            let Ok(next) = child::read(&connection, &vault) else {
                break;
            };
            change(&connection, &vault)?;
            below = next;
        }
        Ok(())
    }
}

fn encode(reader: &Reader) -> Option<Zeroizing<[u8; SIZE]>> {
    let country = reader.country.as_deref().unwrap_or_default().as_bytes();
    let at = Audience::ALL
        .iter()
        .position(|&one| one == reader.audience)?;
    let mut plain = Zeroizing::new([0; SIZE]);
    plain[0] = u8::try_from(at + 1).ok()?;
    plain[1] = u8::try_from(country.len())
        .ok()
        .filter(|_| country.len() <= LONGEST)?;
    plain[2..2 + country.len()].copy_from_slice(country);
    Some(plain)
}

fn decode(plain: &[u8]) -> Option<Reader> {
    let mut bytes = Bytes::new(plain);
    let at = usize::from(bytes.u8()?).checked_sub(1)?;
    let audience = *Audience::ALL.get(at)?;
    let length = usize::from(bytes.u8()?);
    let country = std::str::from_utf8(bytes.take(length)?).ok()?;
    let country = (!country.is_empty()).then(|| country.to_owned());
    bytes.only_zeros().then_some(Reader { audience, country })
}
