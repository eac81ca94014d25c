//! Unfinished writing: sealed at once, written even if a lock comes in between.

use super::body::Body;
use super::store::{Shared, Store};
use super::vault::{Table, Vault};
use super::{JournalError, NewEntry, database, entry_fields};

impl Shared {
    /// See [`super::Journal::save_draft`].
    pub(super) fn save_draft(&self, id: u64, entry: &NewEntry) -> Result<(), JournalError> {
        let turn = self.turn();
        let body = entry_fields::encode(entry)?;
        let sealed = self.vault.seal(Table::Draft, id, &body.encode())?;
        drop(body);
        let store = turn.store()?;
        let save = "INSERT INTO draft(id, sealed) VALUES (?1, ?2)
            ON CONFLICT(id) DO UPDATE SET sealed = excluded.sealed";
        database::put(&store.connection, save, id, &sealed)
    }
}

impl Store {
    /// See [`super::Journal::draft`].
    pub(super) fn draft(&self, vault: &Vault, id: u64) -> Result<Option<NewEntry>, JournalError> {
        let damaged = JournalError::Damaged { from: None };
        let select = "SELECT sealed FROM draft WHERE id = ?1";
        let Some(sealed) = database::row(&self.connection, select, id)? else {
            return Ok(None);
        };
        let plain = vault.open(Table::Draft, id, &sealed)?;
        let body = Body::decode(&plain).ok_or(damaged)?;
        entry_fields::decode(&body).ok_or(damaged).map(Some)
    }

    /// See [`super::Journal::discard_draft`].
    pub(super) fn discard_draft(&self, id: u64) -> Result<(), JournalError> {
        self.connection
            .prepare_cached("DELETE FROM draft WHERE id = ?1")
            .and_then(|mut statement| statement.execute([id.cast_signed()]))
            .map(drop)
            .map_err(database::failed)
    }
}
