//! A file on its way out.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

use super::attachment_fields::AttachmentFields;
use super::body::Body;
use super::piece::{self, PieceNumber};
use super::scrub::Scrub;
use super::store::Shared;
use super::vault::WrappedKey;
use super::{JournalError, disk, layout};

/// A file on its way out, piece by piece.
pub struct AttachmentReader {
    shared: Arc<Shared>,
    wrapped: WrappedKey,
    /// The record that attached it.
    seq: u64,
    file: File,
    size: u64,
    pieces: u64,
    next: u64,
}

impl fmt::Debug for AttachmentReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AttachmentReader(…)")
    }
}

impl AttachmentReader {
    /// The file that `body`, of the record `seq`, names.
    pub(super) fn begin(
        shared: Arc<Shared>,
        seq: u64,
        file: u64,
        body: &Body,
    ) -> Result<AttachmentReader, JournalError> {
        let damaged = JournalError::Damaged { from: Some(seq) };
        let fields = AttachmentFields::decode(body).ok_or(damaged)?;
        let wrapped = shared.vault.wrap(file, body.key_of(file).ok_or(damaged)?)?;
        let path = shared.attachments().join(layout::attachment(file));
        let file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => damaged,
            _ => disk::failed(error),
        })?;
        Ok(AttachmentReader {
            shared,
            wrapped,
            seq,
            file,
            size: fields.size,
            pieces: piece::count(fields.size),
            next: 0,
        })
    }

    /// The next piece, at most 64 KiB; `None` after the last.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] at the first piece that is not what was written.
    pub fn next_piece(&mut self) -> Result<Option<Vec<u8>>, JournalError> {
        let _scrub = Scrub;
        self.shared.vault.check()?;
        if self.next == self.pieces {
            return Ok(None);
        }
        let damaged = JournalError::Damaged {
            from: Some(self.seq),
        };
        let number = PieceNumber {
            index: self.next,
            last: self.next + 1 == self.pieces,
        };
        let mut piece = vec![0; piece::SEALED];
        self.read_exact(&mut piece)?;
        if number.last && self.file.read(&mut [0]).map_err(disk::failed)? > 0 {
            return Err(damaged);
        }
        self.shared
            .vault
            .open_piece(&self.wrapped, number, &mut piece)
            .map_err(|error| match error {
                JournalError::Damaged { .. } => damaged,
                other => other,
            })?;
        self.next += 1;
        let left = self.size - number.index * piece::PLAIN as u64;
        piece.truncate(usize::try_from(left).unwrap_or(piece::PLAIN));
        Ok(Some(piece).filter(|piece| !piece.is_empty()))
    }

    /// Goes on at the piece `index`, counted from 0: a video is not read from its beginning to its end. Past the
    /// last piece there is nothing more. Each piece is proved by itself, wherever it is read.
    ///
    /// # Errors
    ///
    /// [`JournalError::Storage`] if the disk refuses.
    pub fn go_to(&mut self, index: u64) -> Result<(), JournalError> {
        let index = index.min(self.pieces);
        self.file
            .seek(SeekFrom::Start(index * piece::SEALED as u64))
            .map_err(disk::failed)?;
        self.next = index;
        Ok(())
    }

    fn read_exact(&mut self, piece: &mut [u8]) -> Result<(), JournalError> {
        self.file
            .read_exact(piece)
            .map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => JournalError::Damaged {
                    from: Some(self.seq),
                },
                _ => disk::failed(error),
            })
    }
}
