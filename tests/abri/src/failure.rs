//! Why a command did not do what was asked, by what the person can do.

use abri_core::Audience;
use abri_core::dossier::DossierError;
use abri_core::journal::{JournalError, UnreadableWords, WeakPasscode};

/// Holds nothing private: no text of an entry, no passphrase.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("unknown sheet")]
    UnknownSheet,
    #[error("unknown letter")]
    UnknownLetter,
    #[error("bad facts")]
    BadFacts,
    #[error("unknown country")]
    UnknownCountry,
    #[error("unknown service")]
    UnknownService,
    #[error("unknown answer")]
    UnknownAnswer,
    #[error("content faults")]
    ContentFaults,
    #[error("unreadable content")]
    UnreadableContent,
    #[error("bad entry")]
    BadEntry,
    #[error("unreadable file")]
    UnreadableFile,
    #[error("unwritable file")]
    UnwritableFile,
    #[error("no passphrase")]
    NoPassphrase,
    #[error(transparent)]
    Journal(#[from] JournalError),
    #[error(transparent)]
    Dossier(#[from] DossierError),
    #[error(transparent)]
    Weak(#[from] WeakPasscode),
    #[error(transparent)]
    Words(#[from] UnreadableWords),
}

impl Failure {
    /// The name a program reads: the name of its message, without the room.
    pub(crate) fn name(&self) -> &'static str {
        let message = self.message();
        message
            .strip_prefix("error-")
            .or_else(|| message.strip_prefix("command-error-"))
            .unwrap_or(message)
    }

    /// The sentence a person reads.
    pub(crate) fn explain(&self) -> String {
        match self {
            Failure::Journal(error) => {
                error.explain(Audience::Adult, crate::journal::moment().monotonic_ms)
            }
            Failure::Dossier(error) => {
                error.explain(Audience::Adult, crate::journal::moment().monotonic_ms)
            }
            Failure::Weak(weak) => weak.explain(Audience::Adult),
            Failure::Words(unreadable) => unreadable.explain(Audience::Adult),
            other => crate::output::text(other.message(), &[]),
        }
    }

    fn message(&self) -> &'static str {
        match self {
            Failure::UnknownSheet => "command-error-unknown-sheet",
            Failure::UnknownLetter => "command-error-unknown-letter",
            Failure::BadFacts => "command-error-bad-facts",
            Failure::UnknownCountry => "command-error-unknown-country",
            Failure::UnknownService => "command-error-unknown-service",
            Failure::UnknownAnswer => "command-error-unknown-answer",
            Failure::ContentFaults => "command-error-content-faults",
            Failure::UnreadableContent => "command-error-unreadable-content",
            Failure::BadEntry => "command-error-bad-entry",
            Failure::UnreadableFile => "command-error-unreadable-file",
            Failure::UnwritableFile => "command-error-unwritable-file",
            Failure::NoPassphrase => "command-error-no-passphrase",
            Failure::Journal(error) => error.message(),
            Failure::Dossier(error) => error.message(),
            Failure::Weak(weak) => weak.message(),
            Failure::Words(unreadable) => unreadable.message(),
        }
    }
}
