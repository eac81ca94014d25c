//! What was removed: kept behind the code until it is put back, or destroyed in a second step.

use std::fs;

use super::event::{Event, EventKind};
use super::record::NewRecord;
use super::scrub::Scrub;
use super::store::Store;
use super::vault::Vault;
use super::{
    Bin, Journal, JournalError, Moment, RemovedAttachment, RemovedEntry, database, disk, layout,
};

impl Journal {
    /// Puts an entry or an attachment, by the number of its record, into the bin, which never
    /// empties by itself. What lies there can be read by its number, but is listed nowhere else.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if nothing has this number; [`JournalError::Refused`] if it
    /// already lies there.
    pub fn remove(&self, seq: u64, moment: Moment) -> Result<(), JournalError> {
        let _scrub = Scrub;
        let mut store = self.shared.store()?;
        store.removable(&self.shared.vault, seq)?;
        if store.links.removed_by(seq).is_some() {
            return Err(JournalError::Refused);
        }
        let record = NewRecord::about(EventKind::Removed, seq, moment);
        let appended = store.append(&self.shared.vault, record);
        appended.map(drop).map_err(|not_written| not_written.error)
    }

    /// Takes something out of the bin, as it was.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if it does not lie there.
    pub fn put_back(&self, seq: u64, moment: Moment) -> Result<(), JournalError> {
        let _scrub = Scrub;
        let mut store = self.shared.store()?;
        store.links.removed_by(seq).ok_or(JournalError::NotFound)?;
        let record = NewRecord::about(EventKind::PutBack, seq, moment);
        let appended = store.append(&self.shared.vault, record);
        appended.map(drop).map_err(|not_written| not_written.error)
    }

    /// What lies in the bin, the last removed first.
    ///
    /// # Errors
    ///
    /// What is damaged is no error here, but named.
    pub fn bin(&self) -> Result<Bin, JournalError> {
        let _scrub = Scrub;
        let bin = self.shared.store()?.bin(&self.shared.vault)?;
        self.unless_locked(bin)
    }

    /// Destroys what lies in the bin: its content, all its former texts, its draft and its files,
    /// for good. The chain keeps the numbers, kinds and times of the records, and still verifies.
    /// Copies made elsewhere before keep the content.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if it does not lie in the bin.
    pub fn destroy(&self, seq: u64, moment: Moment) -> Result<(), JournalError> {
        let _scrub = Scrub;
        let mut store = self.shared.store()?;
        store.links.removed_by(seq).ok_or(JournalError::NotFound)?;
        let records = store.links.records_of(seq);
        let files = store.links.files_of(&records);
        let record = NewRecord::about(EventKind::Destroyed, seq, moment);
        store
            .append_and(&self.shared.vault, record, |connection| {
                database::destroy(connection, &records, seq)
            })
            .map_err(|not_written| not_written.error)?;
        // Their keys are gone. What can't be unlinked now goes at the next unlock.
        let folder = self.shared.attachments();
        for file in files {
            let _ = fs::remove_file(folder.join(layout::attachment(file)));
        }
        let _ = disk::sync_folder(&folder);
        // The rows are overwritten already; what SQLite moved about goes now or at the next unlock.
        let _ = database::finish_destruction(&store.connection);
        Ok(())
    }
}

impl Store {
    /// The record of an entry or an attachment whose content is there.
    fn removable(&mut self, vault: &Vault, seq: u64) -> Result<Event, JournalError> {
        let event = self.known_event(vault, seq)?;
        match event.kind() {
            Some(EventKind::Entry | EventKind::Attached) if !self.links.is_destroyed(seq) => {
                Ok(event)
            }
            _ => Err(JournalError::NotFound),
        }
    }

    fn bin(&self, vault: &Vault) -> Result<Bin, JournalError> {
        let mut bin = Bin::default();
        for (seq, by) in self.links.bin() {
            match self.add_removed(vault, seq, by, &mut bin) {
                Ok(()) => {}
                Err(JournalError::Damaged { .. }) => bin.damaged.push(seq),
                Err(error) => return Err(error),
            }
        }
        Ok(bin)
    }

    fn add_removed(
        &self,
        vault: &Vault,
        seq: u64,
        by: u64,
        bin: &mut Bin,
    ) -> Result<(), JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let removed = self.event(vault, by)?.moment().ok_or(damaged)?;
        let event = self.event(vault, seq)?;
        match event.kind() {
            Some(EventKind::Entry) => bin.entries.push(RemovedEntry {
                entry: self.summary(vault, &event)?,
                removed,
            }),
            Some(EventKind::Attached) => bin.attachments.push(RemovedAttachment {
                entry: event.target().ok_or(damaged)?,
                attachment: self.attachment(vault, seq)?,
                removed,
            }),
            _ => {}
        }
        Ok(())
    }
}
