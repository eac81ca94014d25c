//! Entries as they are listed and read.

use super::attachment::{Attachment, AttachmentId};
use super::attachment_fields::AttachmentFields;
use super::body::Body;
use super::event::{Event, EventKind};
use super::store::Store;
use super::vault::Vault;
use super::{Entry, EntrySummary, JournalError, Moment, database, entry_fields};

/// Characters of the text that a list shows.
const BEGINNING: usize = 120;

impl Store {
    /// Whether an entry or an attachment lies neither in the bin nor is destroyed.
    pub(super) fn is_kept(&self, seq: u64) -> bool {
        self.links.removed_by(seq).is_none() && !self.links.is_destroyed(seq)
    }

    /// A line for the entry of `event`, by its newest text.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] with the number of the entry, also where an amendment is damaged:
    /// a list goes on after the entry.
    pub(super) fn summary(
        &self,
        vault: &Vault,
        event: &Event,
    ) -> Result<EntrySummary, JournalError> {
        let seq = event.line.seq;
        let damaged = JournalError::Damaged { from: Some(seq) };
        let (body, _) = self.newest(vault, event).map_err(|error| match error {
            JournalError::Damaged { .. } => damaged,
            other => other,
        })?;
        let text = |name| body.value(name).ok_or(damaged);
        let amount = match text("money-asked")? {
            "" => text("money-paid")?,
            asked => asked,
        };
        Ok(EntrySummary {
            seq,
            kind: entry_fields::kind(&body).ok_or(damaged)?,
            when: entry_fields::when(&body).ok_or(damaged)?,
            written_ms: event.moment().ok_or(damaged)?.wall_ms,
            clock_changed: event.clock_changed(),
            amended: !self.links.amended(seq).is_empty(),
            platform: text("platform")?.to_owned(),
            account: text("account")?.to_owned(),
            beginning: text("text")?.chars().take(BEGINNING).collect(),
            amount: amount.to_owned(),
            attachments: u32::try_from(self.links.attached_to(seq).count()).unwrap_or(u32::MAX),
        })
    }

    /// See [`super::Journal::read`].
    pub(super) fn entry(&mut self, vault: &Vault, seq: u64) -> Result<Entry, JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let event = self.entry_event(vault, seq)?;
        let (body, amended) = self.newest(vault, &event)?;
        let removed = match self.links.removed_by(seq) {
            Some(by) => self.event(vault, by)?.moment(),
            None => None,
        };
        let attached = self.links.attached_to(seq);
        let fingerprints = self.links.fingerprints(seq).iter();
        Ok(Entry {
            seq,
            written: event.moment().ok_or(damaged)?,
            clock_changed: event.clock_changed(),
            amended,
            removed,
            uncertain: self.links.unread_after(seq),
            content: entry_fields::decode(&body).ok_or(damaged)?,
            attachments: attached
                .map(|seq| self.attachment(vault, seq))
                .collect::<Result<_, _>>()?,
            fingerprints: fingerprints
                .map(|&seq| self.fingerprint(vault, seq))
                .collect::<Result<_, _>>()?,
        })
    }

    /// The content of an entry as it is now, and when it was last amended.
    fn newest(&self, vault: &Vault, entry: &Event) -> Result<(Body, Option<Moment>), JournalError> {
        let latest = self.links.latest(entry.line.seq);
        if latest == entry.line.seq {
            return Ok((self.body(vault, entry)?, None));
        }
        let amended = self.event(vault, latest)?;
        Ok((self.body(vault, &amended)?, amended.moment()))
    }

    /// The record of an entry whose content is there, perhaps in the bin.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] for a number beyond the chain, of another kind of record, or of
    /// an entry that was destroyed.
    pub(super) fn entry_event(&mut self, vault: &Vault, seq: u64) -> Result<Event, JournalError> {
        let event = self.known_event(vault, seq)?;
        if event.kind() != Some(EventKind::Entry) || self.links.is_destroyed(seq) {
            return Err(JournalError::NotFound);
        }
        Ok(event)
    }

    /// The record of an entry that does not lie in the bin: something can be added to it.
    pub(super) fn kept_entry(&mut self, vault: &Vault, seq: u64) -> Result<Event, JournalError> {
        let event = self.entry_event(vault, seq)?;
        if self.is_kept(seq) {
            Ok(event)
        } else {
            Err(JournalError::NotFound)
        }
    }

    /// A record, if the chain goes so far.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] for a number beyond the chain.
    pub(super) fn known_event(&mut self, vault: &Vault, seq: u64) -> Result<Event, JournalError> {
        let last = database::last_seq(&self.connection)?;
        let known = match self.head.read(vault) {
            Ok(head) => last.max(head.seq),
            Err(JournalError::Damaged { .. }) => last,
            Err(error) => return Err(error),
        };
        if seq == 0 || seq > known {
            return Err(JournalError::NotFound);
        }
        self.event(vault, seq)
    }

    /// The record and the content that brought a file.
    pub(super) fn attached(&self, vault: &Vault, file: u64) -> Result<(Event, Body), JournalError> {
        let seq = self.links.record_of(file).ok_or(JournalError::NotFound)?;
        let event = self.event(vault, seq)?;
        let body = self.body(vault, &event)?;
        Ok((event, body))
    }

    pub(super) fn attachment(&self, vault: &Vault, seq: u64) -> Result<Attachment, JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let event = self.event(vault, seq)?;
        let body = self.body(vault, &event)?;
        let id = AttachmentId(event.file().ok_or(damaged)?);
        let fields = AttachmentFields::decode(&body).ok_or(damaged)?;
        Ok(fields.into_attachment(id, seq))
    }
}
