//! Files on their way in and out.

use std::sync::{Mutex, MutexGuard, PoisonError};

use abri_core::journal as core;
pub(super) use abri_core::journal::{Attachment, Fingerprint, ImageAnswer};

use super::Moment;
use super::copy::Derived;
use super::error::JournalError;

/// The name of an attachment inside its journal.
pub(crate) type AttachmentId = core::AttachmentId;

uniffi::custom_type!(AttachmentId, u64, {
    remote,
    try_lift: |number| Ok(core::AttachmentId(number)),
    lower: |id| id.0,
});

/// SHA-256, 32 bytes.
pub(super) type Sha256 = [u8; 32];

uniffi::custom_type!(Sha256, Vec<u8>, {
    remote,
    try_lift: |bytes| {
        bytes
            .try_into()
            .map_err(|_| uniffi::deps::anyhow::anyhow!("a SHA-256 has 32 bytes"))
    },
    lower: |hash| hash.to_vec(),
});

/// Whether a file shows an intimate image of somebody under 18, as the person says.
#[uniffi::remote(Enum)]
pub enum ImageAnswer {
    No,
    Yes,
    Unknown,
    Skipped,
}

/// A file of an entry.
#[uniffi::remote(Record)]
pub struct Attachment {
    pub id: AttachmentId,
    pub seq: u64,
    pub name: String,
    pub media_type: String,
    pub size: u64,
    pub sha256: Sha256,
    pub derived: Option<Derived>,
}

/// What is noted of a file that is not kept.
#[uniffi::remote(Record)]
pub struct Fingerprint {
    pub seq: u64,
    pub sha256: Sha256,
    pub size: u64,
    pub answer: ImageAnswer,
}

/// A file on its way through, of which nothing is stored but its SHA-256 and its size.
#[derive(uniffi::Object)]
pub struct Fingerprinting {
    core: Mutex<Option<core::Fingerprinting>>,
}

impl Fingerprinting {
    pub(super) fn new(fingerprinting: core::Fingerprinting) -> Fingerprinting {
        Fingerprinting {
            core: Mutex::new(Some(fingerprinting)),
        }
    }

    fn taken(&self) -> MutexGuard<'_, Option<core::Fingerprinting>> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Fingerprinting {
    /// Takes the next bytes, and forgets them.
    pub fn write(&self, bytes: Vec<u8>) -> Result<(), JournalError> {
        self.taken()
            .as_mut()
            .ok_or(JournalError::NotFound)?
            .write(&bytes)
    }

    /// Writes down the fingerprint.
    pub fn finish(&self, moment: Moment) -> Result<Fingerprint, JournalError> {
        let taken = self.taken().take();
        taken.ok_or(JournalError::NotFound)?.finish(moment)
    }
}

/// A file on its way in; it exists once `finish` has answered.
#[derive(uniffi::Object)]
pub struct Import {
    core: Mutex<Option<core::Import>>,
}

impl Import {
    pub(super) fn new(import: core::Import) -> Import {
        Import {
            core: Mutex::new(Some(import)),
        }
    }
}

#[uniffi::export]
impl Import {
    /// Takes the next bytes.
    pub fn write(&self, bytes: Vec<u8>) -> Result<(), JournalError> {
        self.core
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .as_mut()
            .ok_or(JournalError::NotFound)?
            .write(&bytes)
    }

    /// Makes the attachment durable.
    pub fn finish(&self, moment: Moment) -> Result<Attachment, JournalError> {
        self.take().ok_or(JournalError::NotFound)?.finish(moment)
    }

    /// Leaves nothing behind; after `finish`, does nothing.
    pub fn cancel(&self) {
        if let Some(import) = self.take() {
            import.cancel();
        }
    }
}

impl Import {
    fn take(&self) -> Option<core::Import> {
        self.core
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

/// A file on its way out.
#[derive(uniffi::Object)]
pub struct AttachmentReader {
    core: Mutex<core::AttachmentReader>,
}

impl AttachmentReader {
    pub(super) fn new(reader: core::AttachmentReader) -> AttachmentReader {
        AttachmentReader {
            core: Mutex::new(reader),
        }
    }
}

#[uniffi::export]
impl AttachmentReader {
    /// The next piece, at most 64 KiB; nothing after the last.
    pub fn next_piece(&self) -> Result<Option<Vec<u8>>, JournalError> {
        self.core
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .next_piece()
    }

    /// Goes on at the piece `index`, counted from 0; past the last one there is nothing more.
    pub fn go_to(&self, index: u64) -> Result<(), JournalError> {
        self.core
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .go_to(index)
    }
}
