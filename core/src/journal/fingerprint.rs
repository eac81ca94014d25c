//! The SHA-256 of a file that is not kept: enough to know it again, nothing to look at.

use std::fmt;
use std::sync::Arc;

use super::attachment::ImageAnswer;
use super::body::Body;
use super::event::EventKind;
use super::field::Field;
use super::in_flight::InFlight;
use super::record::NewRecord;
use super::scrub::Scrub;
use super::store::{Shared, Store};
use super::vault::Vault;
use super::{Journal, JournalError, Moment, hex, piece};

/// What is noted of a file that is not kept. Its name is not: it may tell who is shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Fingerprint {
    /// The record that noted it.
    pub seq: u64,
    /// SHA-256 of what came in.
    pub sha256: [u8; 32],
    /// In bytes.
    pub size: u64,
    /// What the person answered about it.
    pub answer: ImageAnswer,
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fingerprint(…)")
    }
}

/// A file on its way through, of which nothing is stored but its SHA-256 and its size.
pub struct Fingerprinting {
    shared: Arc<Shared>,
    entry: u64,
    answer: ImageAnswer,
    in_flight: Arc<InFlight>,
    size: u64,
}

impl fmt::Debug for Fingerprinting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fingerprinting(…)")
    }
}

impl Journal {
    /// Begins to note the fingerprint of a file beside the entry `seq`, where the person asked for
    /// it. Whatever the answer, the file is not kept.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if no entry has this number, or it lies in the bin.
    pub fn fingerprint(
        &self,
        seq: u64,
        answer: ImageAnswer,
    ) -> Result<Fingerprinting, JournalError> {
        let _scrub = Scrub;
        self.shared.store()?.kept_entry(&self.shared.vault, seq)?;
        let in_flight = Arc::new(InFlight::without_file());
        self.shared.register(&in_flight);
        Ok(Fingerprinting {
            shared: Arc::clone(&self.shared),
            entry: seq,
            answer,
            in_flight,
            size: 0,
        })
    }
}

impl Fingerprinting {
    /// Takes the next bytes, in pieces of any size, and forgets them.
    ///
    /// # Errors
    ///
    /// [`JournalError::Locked`]; nothing of it is left then.
    pub fn write(&mut self, mut bytes: &[u8]) -> Result<(), JournalError> {
        let in_flight = Arc::clone(&self.in_flight);
        let mut plain = in_flight.plain();
        while !bytes.is_empty() {
            if plain.buffer.len() == piece::PLAIN {
                plain.digest_piece(piece::PLAIN);
                plain.buffer.clear();
            }
            let room = piece::PLAIN - plain.buffer.len();
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            plain.buffer.extend_from_slice(now);
            self.size += now.len() as u64;
            bytes = later;
        }
        // A lock that found the buffer in use left it to this thread.
        self.shared.vault.check().inspect_err(|_| plain.wipe())
    }

    /// Writes down the fingerprint; when it answers, it is on the disk.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if the entry went meanwhile.
    pub fn finish(self, moment: Moment) -> Result<Fingerprint, JournalError> {
        let _scrub = Scrub;
        let sha256 = {
            let mut plain = self.in_flight.plain();
            self.shared.vault.check()?;
            let length = plain.buffer.len();
            plain.digest_piece(length);
            plain.wipe_buffer();
            plain.finish_digest()
        };
        let body = Body::of(vec![
            Field::new("sha256", &hex::encode(&sha256))?,
            Field::new("size", &self.size.to_string())?,
            Field::new("image-of-a-minor", self.answer.name())?,
        ]);
        let mut store = self.shared.store()?;
        store.kept_entry(&self.shared.vault, self.entry)?;
        let record = NewRecord {
            kind: EventKind::Fingerprint,
            moment,
            target: Some(self.entry),
            file: None,
            body,
        };
        let appended = store.append(&self.shared.vault, record);
        Ok(Fingerprint {
            seq: appended.map_err(|not_written| not_written.error)?,
            sha256,
            size: self.size,
            answer: self.answer,
        })
    }
}

impl Drop for Fingerprinting {
    fn drop(&mut self) {
        self.in_flight.plain().wipe();
    }
}

impl Store {
    pub(super) fn fingerprint(&self, vault: &Vault, seq: u64) -> Result<Fingerprint, JournalError> {
        let event = self.event(vault, seq)?;
        let body = self.body(vault, &event)?;
        let decode = || {
            Some(Fingerprint {
                seq,
                sha256: hex::decode(body.value("sha256")?)?,
                size: body.value("size")?.parse().ok()?,
                answer: ImageAnswer::named(body.value("image-of-a-minor")?)?,
            })
        };
        decode().ok_or(JournalError::Damaged { from: Some(seq) })
    }
}
