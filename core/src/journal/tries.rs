//! How many guesses are left: a bucket of tries that fills slowly.
//!
//! `tries`: magic (8) ‖ boot (8) ‖ counted (8) ‖ left (4) ‖ SHA-256 of these (32). Written over in
//! place, which a full disk allows. Missing or damaged, it is an empty bucket: losing it must not
//! give guesses away.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use ring::digest::{SHA256, digest};

use super::bytes::Reader;
use super::{JournalError, Moment, disk};

/// Tries that can be saved up.
const FULL: u32 = 10;
/// Milliseconds until one comes back: 288 guesses a day.
const REFILL_MS: u64 = 5 * 60 * 1000;

const MAGIC: &[u8; 8] = b"abritry1";
const CONTENT: usize = 8 + 8 + 8 + 4;
const LENGTH: usize = CONTENT + 32;

/// The open file and what it says.
pub(super) struct Tries {
    file: File,
    bucket: Bucket,
}

#[derive(Clone, Copy)]
struct Bucket {
    /// The start of the phone that `counted_ms` belongs to.
    boot: u64,
    /// Until when, by that start's clock, tries that came back are counted.
    counted_ms: u64,
    left: u32,
}

impl Tries {
    /// A full bucket for a new folder.
    pub(super) fn create(path: &Path, now: Moment) -> Result<(), JournalError> {
        let file = disk::create_file(path).map_err(disk::failed)?;
        let bucket = Bucket {
            boot: now.boot,
            counted_ms: now.monotonic_ms,
            left: FULL,
        };
        Tries { file, bucket }.write()
    }

    /// Takes one try; when this answers, the disk knows. A guess made after a kill, a reboot or a
    /// turned clock is therefore never free.
    ///
    /// # Errors
    ///
    /// [`JournalError::WrongPasscode`] with the time of the next try if none is left.
    pub(super) fn take(path: &Path, now: Moment) -> Result<Tries, JournalError> {
        let mut file = disk::open_or_create(path).map_err(disk::failed)?;
        let mut bytes = Vec::with_capacity(LENGTH);
        (&mut file)
            .take(LENGTH as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(disk::failed)?;
        let mut bucket = Bucket::decode(&bytes).unwrap_or(Bucket {
            boot: now.boot,
            counted_ms: now.monotonic_ms,
            left: 0,
        });
        bucket.refill(now);
        let refused = bucket.left == 0;
        bucket.left = bucket.left.saturating_sub(1);
        let mut tries = Tries { file, bucket };
        tries.write()?;
        if refused {
            return Err(tries.wrong());
        }
        Ok(tries)
    }

    /// Gives the try back: the guess was right, or could not be made. Never more than that one.
    pub(super) fn give_back(&mut self) -> Result<(), JournalError> {
        self.bucket.left = FULL.min(self.bucket.left + 1);
        self.write()
    }

    /// What to answer to a wrong guess.
    pub(super) fn wrong(&self) -> JournalError {
        let next = self.bucket.counted_ms.saturating_add(REFILL_MS);
        JournalError::WrongPasscode {
            retry_at: (self.bucket.left == 0).then_some(next),
        }
    }

    fn write(&mut self) -> Result<(), JournalError> {
        let bytes = self.bucket.encode();
        self.file
            .seek(SeekFrom::Start(0))
            .and_then(|_| self.file.write_all(&bytes))
            .and_then(|()| self.file.set_len(LENGTH as u64))
            .and_then(|()| self.file.sync_all())
            .map_err(disk::failed)
    }
}

impl Bucket {
    /// Only this start's clock counts: nobody can turn it, and time switched off earns nothing.
    fn refill(&mut self, now: Moment) {
        if now.boot != self.boot || now.monotonic_ms < self.counted_ms {
            self.boot = now.boot;
            self.counted_ms = now.monotonic_ms;
            return;
        }
        let earned = (now.monotonic_ms - self.counted_ms) / REFILL_MS;
        self.left = FULL.min(
            self.left
                .saturating_add(u32::try_from(earned).unwrap_or(FULL)),
        );
        self.counted_ms = if self.left == FULL {
            now.monotonic_ms
        } else {
            self.counted_ms + earned * REFILL_MS
        };
    }

    fn encode(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&self.boot.to_be_bytes());
        bytes.extend_from_slice(&self.counted_ms.to_be_bytes());
        bytes.extend_from_slice(&self.left.to_be_bytes());
        let sum = digest(&SHA256, &bytes);
        bytes.extend_from_slice(sum.as_ref());
        bytes
    }

    fn decode(bytes: &[u8]) -> Option<Bucket> {
        let content = bytes.get(..CONTENT).filter(|_| bytes.len() == LENGTH)?;
        if digest(&SHA256, content).as_ref() != &bytes[CONTENT..] {
            return None;
        }
        let mut reader = Reader::new(content.strip_prefix(MAGIC)?);
        Some(Bucket {
            boot: reader.u64()?,
            counted_ms: reader.u64()?,
            left: reader.u32()?.min(FULL),
        })
    }
}
