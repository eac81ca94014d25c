//! What a dossier takes from the journal: lines as they are, and records field by field, open or closed.

use zeroize::Zeroizing;

use super::body::Body;
use super::chain::Hash;
use super::event::EventKind;
use super::field::Field;
use super::record::NewRecord;
use super::scrub::Scrub;
use super::verification::digits;
use super::{Journal, JournalError, Moment, Seal, hex};

/// A field as it is handed over.
pub(crate) enum HandedField {
    /// With its salt: whoever holds it can compare it with the line.
    Open {
        salt: [u8; 16],
        name: String,
        value: Zeroizing<String>,
    },
    /// Only what the line commits to.
    Closed(Hash),
}

impl Journal {
    /// The number of the last record.
    pub(crate) fn last(&self) -> Result<u64, JournalError> {
        let _scrub = Scrub;
        self.shared.store()?.end(&self.shared.vault)
    }

    /// The line of a record, byte for byte.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] with its number.
    pub(crate) fn line(&self, seq: u64) -> Result<Vec<u8>, JournalError> {
        let _scrub = Scrub;
        let event = self.shared.store()?.event(&self.shared.vault, seq)?;
        self.unless_locked(event.line.bytes().to_vec())
    }

    /// The seal of the line `seq`; `None` if that record is damaged.
    pub(crate) fn seal_at(&self, seq: u64) -> Result<Option<Seal>, JournalError> {
        let _scrub = Scrub;
        match self.shared.store()?.event(&self.shared.vault, seq) {
            Ok(event) => Ok(Some(Seal::of(&event.line))),
            Err(JournalError::Damaged { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether the record `seq` holds a text of the entry that another has replaced.
    pub(crate) fn is_former_text(&self, entry: u64, seq: u64) -> Result<bool, JournalError> {
        let links = &self.shared.store()?.links;
        let is_text = seq == entry || links.amended(entry).contains(&seq);
        Ok(is_text && seq != links.latest(entry))
    }

    /// The records that make up an entry as it is now: itself, its amendments, what is attached and
    /// noted, in their order.
    pub(crate) fn records_of_entry(&self, entry: u64) -> Result<Vec<u64>, JournalError> {
        let store = self.shared.store()?;
        let mut records = vec![entry];
        records.extend(store.links.amended(entry));
        records.extend(store.links.attached_to(entry));
        records.extend(store.links.fingerprints(entry));
        records.sort_unstable();
        Ok(records)
    }

    /// The fields of a record in the order of its commit, open where `open` says so by name. What
    /// lasts (kind, times, targets) is always open.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] if the record or its content is.
    pub(crate) fn handed_fields(
        &self,
        seq: u64,
        open: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<HandedField>, JournalError> {
        let _scrub = Scrub;
        let store = self.shared.store()?;
        let event = store.event(&self.shared.vault, seq)?;
        let lasting = event.lasting().iter().map(HandedField::opened);
        let mut fields: Vec<HandedField> = lasting.collect();
        if !event.content_hashes.is_empty() {
            let body = store.body(&self.shared.vault, &event)?;
            fields.extend(body.fields.iter().map(|field| match open(field.name()) {
                true => HandedField::opened(field),
                false => HandedField::Closed(field.hash()),
            }));
        }
        self.unless_locked(fields)
    }

    /// Writes down that a dossier was handed over: the last line in it, and the SHA-256 of its tag
    /// manifest.
    pub(crate) fn note_exported(
        &self,
        last: u64,
        tag_manifest: &Hash,
        moment: Moment,
    ) -> Result<u64, JournalError> {
        let _scrub = Scrub;
        let record = NewRecord {
            kind: EventKind::Exported,
            moment,
            target: None,
            file: None,
            body: Body::of(vec![
                Field::new("last", &last.to_string())?,
                Field::new("tag-manifest", &hex::encode(tag_manifest))?,
            ]),
        };
        let appended = self.shared.store()?.append(&self.shared.vault, record);
        appended.map_err(|not_written| not_written.error)
    }
}

impl HandedField {
    fn opened(field: &Field) -> HandedField {
        HandedField::Open {
            salt: *field.salt(),
            name: field.name().to_owned(),
            value: Zeroizing::new(field.value().to_owned()),
        }
    }
}

/// A SHA-256 as people write it down: 40 digits in 8 groups of 5.
pub(crate) fn forty_digits(hash: &Hash) -> String {
    digits(hash)
}

/// A hash in lower-case hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    hex::encode(bytes)
}
