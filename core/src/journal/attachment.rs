//! Files kept with an entry, byte for byte.

use std::fmt;

use super::JournalError;
use super::derived::Derived;

/// The name of an attachment inside its journal: 8 random bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AttachmentId(pub u64);

/// Whether a file shows an intimate image of somebody under 18 when it was made, as the person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageAnswer {
    /// It does not: the file is kept.
    No,
    /// It does: the file is never kept.
    Yes,
    /// They do not know: the file is not kept.
    Unknown,
    /// They passed the question: the file is not kept.
    Skipped,
}

impl ImageAnswer {
    const ALL: [ImageAnswer; 4] = [
        ImageAnswer::No,
        ImageAnswer::Yes,
        ImageAnswer::Unknown,
        ImageAnswer::Skipped,
    ];

    /// Lets a file be kept, or not.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] for any answer but *no*.
    pub(super) fn permit(self) -> Result<(), JournalError> {
        match self {
            ImageAnswer::No => Ok(()),
            ImageAnswer::Yes | ImageAnswer::Unknown | ImageAnswer::Skipped => {
                Err(JournalError::Refused)
            }
        }
    }

    /// The name it is stored under, which never changes.
    pub(super) const fn name(self) -> &'static str {
        match self {
            ImageAnswer::No => "no",
            ImageAnswer::Yes => "yes",
            ImageAnswer::Unknown => "unknown",
            ImageAnswer::Skipped => "skipped",
        }
    }

    pub(super) fn named(name: &str) -> Option<ImageAnswer> {
        ImageAnswer::ALL
            .into_iter()
            .find(|answer| answer.name() == name)
    }
}

/// A file of an entry.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name in the journal.
    pub id: AttachmentId,
    /// The event that attached it.
    pub seq: u64,
    /// The name it came with.
    pub name: String,
    /// The type it came with, such as `image/png`.
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    /// SHA-256 of what came in.
    pub sha256: [u8; 32],
    /// Of which file it is a copy, if it is one.
    pub derived: Option<Derived>,
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attachment(…)")
    }
}
