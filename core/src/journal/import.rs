//! A file on its way in.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use super::attachment::{Attachment, AttachmentId};
use super::attachment_fields::AttachmentFields;
use super::body::FileKey;
use super::chain::Hash;
use super::derived::Derived;
use super::early_sync::EarlySync;
use super::event::EventKind;
use super::in_flight::InFlight;
use super::key::{self, Key};
use super::piece::{self, PieceNumber};
use super::record::{NewRecord, NotWritten};
use super::scrub::Scrub;
use super::store::Shared;
use super::vault::WrappedKey;
use super::{JournalError, Moment, disk, layout};

/// After how many pieces what is there begins to go to the disk: 8 MiB. Shorter files wait only once.
const EARLY: u64 = 128;

/// A file on its way in: it exists once [`Import::finish`] has answered.
///
/// Dropped or cancelled before that, it leaves nothing.
pub struct Import {
    shared: Arc<Shared>,
    entry: u64,
    id: AttachmentId,
    wrapped: WrappedKey,
    path: PathBuf,
    /// `None` once it failed or is done.
    file: Option<File>,
    /// Only of a long file.
    early_sync: Option<EarlySync>,
    in_flight: Arc<InFlight>,
    pieces: u64,
    size: u64,
    derived: Option<Derived>,
    /// Whether the file stays when this is dropped.
    keep: bool,
}

impl fmt::Debug for Import {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Import(…)")
    }
}

impl Import {
    /// A new file under a key of its own.
    pub(super) fn begin(
        shared: Arc<Shared>,
        entry: u64,
        name: &str,
        media_type: &str,
    ) -> Result<Import, JournalError> {
        let id = u64::from_be_bytes(key::random()?);
        let wrapped = shared.vault.wrap(id, &Key::random()?)?;
        let path = shared.attachments().join(layout::attachment(id));
        let in_flight = Arc::new(InFlight::new(id, name, media_type));
        shared.register(&in_flight);
        let file = disk::create_file(&path).map_err(disk::failed)?;
        Ok(Import {
            shared,
            entry,
            id: AttachmentId(id),
            wrapped,
            path,
            file: Some(file),
            early_sync: None,
            in_flight,
            pieces: 0,
            size: 0,
            derived: None,
            keep: false,
        })
    }

    /// What comes in is a copy.
    pub(super) fn derived_from(&mut self, derived: Derived) {
        self.derived = Some(derived);
    }

    /// Takes the next bytes, in pieces of any size.
    ///
    /// # Errors
    ///
    /// After any error nothing of it is left, and every further call fails: with
    /// [`JournalError::Locked`] if the journal was locked, else with [`JournalError::Refused`].
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), JournalError> {
        let _scrub = Scrub;
        let taken = self.take(bytes);
        // A lock that found the buffer in use left it to this thread.
        let taken = taken.and_then(|()| self.shared.vault.check());
        if taken.is_err() {
            self.abandon();
        }
        taken
    }

    /// Makes the attachment durable and says what came in.
    ///
    /// # Errors
    ///
    /// As [`Import::write`].
    pub fn finish(mut self, moment: Moment) -> Result<Attachment, JournalError> {
        let _scrub = Scrub;
        let sha256 = self.write_last()?;
        self.attach(sha256, moment)
    }

    /// Leaves nothing behind.
    pub fn cancel(self) {}

    fn take(&mut self, mut bytes: &[u8]) -> Result<(), JournalError> {
        let in_flight = Arc::clone(&self.in_flight);
        let mut plain = in_flight.plain();
        self.shared.vault.check()?;
        if self.file.is_none() {
            return Err(JournalError::Refused);
        }
        while !bytes.is_empty() {
            if plain.buffer.len() == piece::PLAIN {
                plain.digest_piece(piece::PLAIN);
                self.write_piece(&mut plain.buffer, false)?;
            }
            let room = piece::PLAIN - plain.buffer.len();
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            plain.buffer.extend_from_slice(now);
            self.size += now.len() as u64;
            bytes = later;
        }
        Ok(())
    }

    /// The last piece, filled up, and everything on the disk.
    fn write_last(&mut self) -> Result<Hash, JournalError> {
        let in_flight = Arc::clone(&self.in_flight);
        let mut plain = in_flight.plain();
        self.shared.vault.check()?;
        let length = plain.buffer.len();
        plain.digest_piece(length);
        let sha256 = plain.finish_digest();
        plain.buffer.resize(piece::PLAIN, 0);
        self.write_piece(&mut plain.buffer, true)?;
        let file = self.file.take().ok_or(JournalError::Refused)?;
        self.end_early_sync().map_err(disk::failed)?;
        file.sync_all().map_err(disk::failed)?;
        disk::sync_folder(&self.shared.attachments()).map_err(disk::failed)?;
        Ok(sha256)
    }

    /// Seals the buffer in place and writes it: no plaintext while the disk is waited for.
    fn write_piece(&mut self, buffer: &mut Vec<u8>, last: bool) -> Result<(), JournalError> {
        let number = PieceNumber {
            index: self.pieces,
            last,
        };
        self.shared
            .vault
            .seal_piece(&self.wrapped, number, buffer)?;
        let file = self.file.as_mut().ok_or(JournalError::Refused)?;
        file.write_all(buffer).map_err(disk::failed)?;
        buffer.clear();
        self.pieces += 1;
        if self.pieces.is_multiple_of(EARLY) {
            self.sync_early().map_err(disk::failed)?;
        }
        Ok(())
    }

    fn sync_early(&mut self) -> io::Result<()> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let early_sync = match self.early_sync.take() {
            Some(early_sync) => early_sync,
            None => EarlySync::of(file)?,
        };
        self.early_sync.insert(early_sync).ask();
        Ok(())
    }

    fn end_early_sync(&mut self) -> io::Result<()> {
        self.early_sync.take().map_or(Ok(()), EarlySync::end)
    }

    /// The record that makes it exist.
    fn attach(mut self, sha256: Hash, moment: Moment) -> Result<Attachment, JournalError> {
        let shared = Arc::clone(&self.shared);
        let mut store = shared.store()?;
        // The entry may have gone while the file came in.
        store.kept_entry(&shared.vault, self.entry)?;
        let key = shared.vault.unwrap(&self.wrapped)?;
        let fields = self.fields(sha256);
        let mut body = fields.encode()?;
        let file = self.id.0;
        body.file_keys.push(FileKey { file, key });
        let record = NewRecord {
            kind: EventKind::Attached,
            moment,
            target: Some(self.entry),
            file: Some(file),
            body,
        };
        match store.append(&shared.vault, record) {
            Ok(seq) => {
                self.keep = true;
                Ok(fields.into_attachment(self.id, seq))
            }
            Err(NotWritten { error, undecided }) => {
                // Unlinked at the next unlock, unless its record is there.
                self.keep = undecided;
                Err(error)
            }
        }
    }

    fn fields(&self, sha256: Hash) -> AttachmentFields {
        let plain = self.in_flight.plain();
        AttachmentFields {
            name: plain.name.to_string(),
            media_type: plain.media_type.to_string(),
            size: self.size,
            sha256,
            derived: self.derived,
        }
    }

    fn abandon(&mut self) {
        self.in_flight.plain().wipe();
        self.file = None;
        if !self.keep {
            // Already gone if the journal was opened again in between.
            let _ = fs::remove_file(&self.path);
        }
        // What is gone needs no disk, and nothing runs on after it.
        let _ = self.end_early_sync();
    }
}

impl Drop for Import {
    fn drop(&mut self) {
        self.abandon();
    }
}
