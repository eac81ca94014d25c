//! Writing an entry anew, with every former text kept.

use super::event::EventKind;
use super::record::NewRecord;
use super::scrub::Scrub;
use super::store::Store;
use super::vault::Vault;
use super::{History, Journal, JournalError, Moment, NewEntry, Version, entry_fields};

impl Journal {
    /// Writes an entry anew. What stood there before stays, and can be read.
    ///
    /// # Errors
    ///
    /// As [`Journal::add`]; [`JournalError::NotFound`] if no entry has this number, or it lies in
    /// the bin.
    pub fn amend(&self, seq: u64, entry: &NewEntry, moment: Moment) -> Result<u64, JournalError> {
        let _scrub = Scrub;
        entry_fields::check_when(&entry.when)?;
        let record = NewRecord {
            kind: EventKind::Amended,
            moment,
            target: Some(seq),
            file: None,
            body: entry_fields::encode(entry)?,
        };
        let mut store = self.shared.store()?;
        store.kept_entry(&self.shared.vault, seq)?;
        let appended = store.append(&self.shared.vault, record);
        appended.map_err(|not_written| not_written.error)
    }

    /// Every text an entry has had, from the first to the one that counts.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if no entry has this number. What is damaged is no error here.
    pub fn history(&self, seq: u64) -> Result<History, JournalError> {
        let _scrub = Scrub;
        let history = self.shared.store()?.history(&self.shared.vault, seq)?;
        self.unless_locked(history)
    }
}

impl Store {
    fn history(&mut self, vault: &Vault, seq: u64) -> Result<History, JournalError> {
        self.entry_event(vault, seq)?;
        let mut history = History {
            versions: Vec::new(),
            damaged: Vec::new(),
        };
        for &record in [seq].iter().chain(self.links.amended(seq)) {
            match self.version(vault, record) {
                Ok(version) => history.versions.push(version),
                Err(JournalError::Damaged { .. }) => history.damaged.push(record),
                Err(error) => return Err(error),
            }
        }
        Ok(history)
    }

    fn version(&self, vault: &Vault, seq: u64) -> Result<Version, JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let event = self.event(vault, seq)?;
        let body = self.body(vault, &event)?;
        Ok(Version {
            seq,
            written: event.moment().ok_or(damaged)?,
            clock_changed: event.clock_changed(),
            content: entry_fields::decode(&body).ok_or(damaged)?,
        })
    }
}
