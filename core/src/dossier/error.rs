//! What can go wrong, by what a person can do about it.

use std::io;

use zip::result::ZipError;

use crate::Audience;
use crate::journal::JournalError;
use crate::wording::Wording;

/// Why no dossier was made. What was already written to the sink is no dossier, and is to be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DossierError {
    /// The journal could not be read: locked, or damaged in between.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// Nothing was chosen, or it is not there any more.
    #[error("nothing to hand over")]
    Nothing,
    /// The person broke it off.
    #[error("cancelled")]
    Cancelled,
    /// No space where the dossier is written.
    #[error("no space left")]
    NoSpace,
    /// The place where the dossier is written failed otherwise.
    #[error("the dossier could not be written")]
    NotWritten,
}

impl DossierError {
    /// The sentence for a reader; `monotonic_ms` is this boot's clock now.
    pub fn explain(&self, audience: Audience, monotonic_ms: u64) -> String {
        match self {
            DossierError::Journal(error) => error.explain(audience, monotonic_ms),
            _ => Wording::french()
                .text(self.message(), audience, &[])
                .unwrap_or_else(|missing| missing.id),
        }
    }

    /// The name of its message in `errors.ftl`.
    pub const fn message(&self) -> &'static str {
        match self {
            DossierError::Journal(error) => error.message(),
            DossierError::Nothing => "error-dossier-nothing",
            DossierError::Cancelled => "error-dossier-cancelled",
            DossierError::NoSpace => "error-dossier-no-space",
            DossierError::NotWritten => "error-dossier-not-written",
        }
    }
}

impl From<io::Error> for DossierError {
    fn from(error: io::Error) -> DossierError {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => DossierError::NoSpace,
            _ => DossierError::NotWritten,
        }
    }
}

impl From<ZipError> for DossierError {
    fn from(error: ZipError) -> DossierError {
        match error {
            ZipError::Io(error) => error.into(),
            _ => DossierError::NotWritten,
        }
    }
}
