//! A copy is proposed once, when there is something to lose.
//!
//! Setting 2: 1 (1) ‖ zeros up to 1 KiB, from the day a copy was proposed or begun. It lies in the
//! journal, so that one shown instead behaves like any other.

use super::scrub::Scrub;
use super::store::Store;
use super::vault::{Table, Vault};
use super::{Journal, JournalError, database};

/// Its number in `setting`.
const ROW: u64 = 2;
const SIZE: usize = 1024;
/// After so many entries a copy is proposed: fewer may be somebody trying what this is.
const ENTRIES: usize = 3;

impl Journal {
    /// Whether a copy should be proposed now: the journal holds three entries, and nobody has
    /// proposed or begun one yet.
    pub fn wants_backup(&self) -> Result<bool, JournalError> {
        let _scrub = Scrub;
        let wants = self.shared.store()?.wants_backup(&self.shared.vault)?;
        self.unless_locked(wants)
    }

    /// A copy was proposed: it is not proposed again.
    pub fn note_backup_proposed(&self) -> Result<(), JournalError> {
        let _scrub = Scrub;
        self.shared
            .store()?
            .note_backup_proposed(&self.shared.vault)
    }
}

impl Store {
    fn wants_backup(&self, vault: &Vault) -> Result<bool, JournalError> {
        if self.links.entries_before(u64::MAX).take(ENTRIES).count() < ENTRIES {
            return Ok(false);
        }
        let select = "SELECT sealed FROM setting WHERE id = ?1";
        match database::row(&self.connection, select, ROW)? {
            None => Ok(true),
            Some(sealed) => vault.open(Table::Setting, ROW, &sealed).map(|_| false),
        }
    }

    pub(super) fn note_backup_proposed(&self, vault: &Vault) -> Result<(), JournalError> {
        let mut plain = [0; SIZE];
        plain[0] = 1;
        let sealed = vault.seal(Table::Setting, ROW, &plain)?;
        let insert = "INSERT INTO setting(id, sealed) VALUES (?1, ?2)
            ON CONFLICT(id) DO UPDATE SET sealed = excluded.sealed";
        database::put(&self.connection, insert, ROW, &sealed)
    }
}
