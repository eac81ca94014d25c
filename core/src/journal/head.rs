//! How far the chain goes, kept apart from the database so that a cut tail is seen.
//!
//! `head` has two places of one block each; a record's number tells which of the two is written,
//! in place and synced, before the record is acknowledged. The higher one that opens counts: a
//! kill or a power cut while one is written leaves the other. No space is ever needed for it.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::bytes::Reader;
use super::chain::{Hash, Line};
use super::sealing::OVERHEAD;
use super::vault::{Table, Vault};
use super::{JournalError, disk};

/// Where the second place begins: a block of its own on common file systems and flash.
const BLOCK: u64 = 4096;
const SEALED: usize = 8 + 32 + OVERHEAD;

/// The last line that was acknowledged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) seq: u64,
    pub(super) hash: Hash,
}

/// A head ready to be written: sealed before the record is committed, so that no lock can come
/// between the two.
pub(super) struct SealedHead {
    place: u64,
    bytes: Vec<u8>,
}

impl Head {
    pub(super) fn of(line: &Line) -> Head {
        Head {
            seq: line.seq,
            hash: line.hash(),
        }
    }

    /// For the place of its number.
    pub(super) fn seal(&self, vault: &Vault) -> Result<SealedHead, JournalError> {
        self.seal_for(vault, self.seq % 2)
    }

    /// seq (8) ‖ hash (32), sealed.
    fn seal_for(&self, vault: &Vault, place: u64) -> Result<SealedHead, JournalError> {
        let mut plain = self.seq.to_be_bytes().to_vec();
        plain.extend_from_slice(&self.hash);
        Ok(SealedHead {
            place,
            bytes: vault.seal(Table::Head, place, &plain)?,
        })
    }

    fn decode(plain: &[u8]) -> Option<Head> {
        let mut reader = Reader::new(plain);
        Some(Head {
            seq: reader.u64()?,
            hash: reader.array()?,
        })
    }
}

/// The open file `head`; `None` where it is missing, which is a damage like any other.
pub(super) struct HeadFile {
    file: Option<File>,
}

impl HeadFile {
    /// A new one, with both places filled.
    pub(super) fn create(path: &Path, vault: &Vault, head: Head) -> Result<(), JournalError> {
        let file = disk::create_file(path).map_err(disk::failed)?;
        file.set_len(2 * BLOCK).map_err(disk::failed)?;
        let mut head_file = HeadFile { file: Some(file) };
        head_file.write(&head.seal_for(vault, 0)?)?;
        head_file.write(&head.seal_for(vault, 1)?)
    }

    pub(super) fn open(path: &Path) -> Result<HeadFile, JournalError> {
        match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => Ok(HeadFile { file: Some(file) }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(HeadFile { file: None }),
            Err(error) => Err(disk::failed(error)),
        }
    }

    /// The higher place that opens.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] if none does.
    pub(super) fn read(&mut self, vault: &Vault) -> Result<Head, JournalError> {
        let mut best: Option<Head> = None;
        for place in 0..2 {
            let Some(sealed) = self.read_place(place)? else {
                continue;
            };
            let found = match vault.open(Table::Head, place, &sealed) {
                Ok(plain) => Head::decode(&plain),
                Err(JournalError::Damaged { .. }) => None,
                Err(error) => return Err(error),
            };
            best = [best, found]
                .into_iter()
                .flatten()
                .max_by_key(|head| head.seq);
        }
        best.ok_or(JournalError::Damaged { from: None })
    }

    /// Makes a head durable in its place.
    pub(super) fn write(&mut self, sealed: &SealedHead) -> Result<(), JournalError> {
        let file = self
            .file
            .as_mut()
            .ok_or(JournalError::Damaged { from: None })?;
        file.seek(SeekFrom::Start(sealed.place * BLOCK))
            .and_then(|_| file.write_all(&sealed.bytes))
            .and_then(|()| file.sync_data())
            .map_err(disk::failed)
    }

    /// `None` where the file is too short.
    fn read_place(&mut self, place: u64) -> Result<Option<[u8; SEALED]>, JournalError> {
        let Some(file) = self.file.as_mut() else {
            return Ok(None);
        };
        let mut sealed = [0; SEALED];
        let read = file
            .seek(SeekFrom::Start(place * BLOCK))
            .and_then(|_| file.read_exact(&mut sealed));
        match read {
            Ok(()) => Ok(Some(sealed)),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            Err(error) => Err(disk::failed(error)),
        }
    }
}
