//! Entries as they are listed and read.

use super::attachment::{Attachment, AttachmentId};
use super::attachment_fields::AttachmentFields;
use super::body::Body;
use super::event::{Event, EventKind};
use super::store::Store;
use super::vault::Vault;
use super::{Entry, EntrySummary, JournalError, database, entry_fields};

/// Most entries that one page gives.
const LONGEST_PAGE: usize = 500;
/// Characters of the text that a list shows.
const BEGINNING: usize = 120;

impl Store {
    /// See [`super::Journal::page`].
    pub(super) fn page(
        &mut self,
        vault: &Vault,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<EntrySummary>, JournalError> {
        let mut seq = match before {
            // Only the first page says which record is the last.
            None => self.end(vault)?,
            Some(before) => database::last_seq(&self.connection)?.min(before.saturating_sub(1)),
        };
        let limit = LONGEST_PAGE.min(limit as usize);
        let mut page = Vec::new();
        while seq > 0 && page.len() < limit {
            page.extend(self.summary(vault, seq)?);
            seq -= 1;
        }
        Ok(page)
    }

    /// `None` for a record that is no entry.
    fn summary(&self, vault: &Vault, seq: u64) -> Result<Option<EntrySummary>, JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let event = self.event(vault, seq)?;
        if event.kind() != Some(EventKind::Entry) {
            return Ok(None);
        }
        let body = self.body(vault, &event)?;
        let text = |name| body.value(name).ok_or(damaged);
        let amount = match text("money-asked")? {
            "" => text("money-paid")?,
            asked => asked,
        };
        Ok(Some(EntrySummary {
            seq,
            kind: entry_fields::kind(&body).ok_or(damaged)?,
            when: entry_fields::when(&body).ok_or(damaged)?,
            written_ms: event.moment().ok_or(damaged)?.wall_ms,
            clock_changed: event.clock_changed(),
            platform: text("platform")?.to_owned(),
            account: text("account")?.to_owned(),
            beginning: text("text")?.chars().take(BEGINNING).collect(),
            amount: amount.to_owned(),
            attachments: u32::try_from(self.links.attached_to(seq).len()).unwrap_or(u32::MAX),
        }))
    }

    /// See [`super::Journal::read`].
    pub(super) fn entry(&mut self, vault: &Vault, seq: u64) -> Result<Entry, JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let event = self.entry_event(vault, seq)?;
        let body = self.body(vault, &event)?;
        let attached = self.links.attached_to(seq).iter();
        Ok(Entry {
            seq,
            written: event.moment().ok_or(damaged)?,
            clock_changed: event.clock_changed(),
            content: entry_fields::decode(&body).ok_or(damaged)?,
            attachments: attached
                .map(|&seq| self.attachment(vault, seq))
                .collect::<Result<_, _>>()?,
        })
    }

    /// The record of an entry.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] for a number beyond the chain, or of another kind of record.
    pub(super) fn entry_event(&mut self, vault: &Vault, seq: u64) -> Result<Event, JournalError> {
        let last = database::last_seq(&self.connection)?;
        let known = match self.head.read(vault) {
            Ok(head) => last.max(head.seq),
            Err(JournalError::Damaged { .. }) => last,
            Err(error) => return Err(error),
        };
        if seq == 0 || seq > known {
            return Err(JournalError::NotFound);
        }
        let event = self.event(vault, seq)?;
        if event.kind() != Some(EventKind::Entry) {
            return Err(JournalError::NotFound);
        }
        Ok(event)
    }

    /// The record and the content that brought a file.
    pub(super) fn attached(&self, vault: &Vault, file: u64) -> Result<(u64, Body), JournalError> {
        let seq = self.links.record_of(file).ok_or(JournalError::NotFound)?;
        let event = self.event(vault, seq)?;
        Ok((seq, self.body(vault, &event)?))
    }

    fn attachment(&self, vault: &Vault, seq: u64) -> Result<Attachment, JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let event = self.event(vault, seq)?;
        let body = self.body(vault, &event)?;
        let id = AttachmentId(event.file().ok_or(damaged)?);
        let fields = AttachmentFields::decode(&body).ok_or(damaged)?;
        Ok(fields.into_attachment(id, seq))
    }
}
