//! Errors, and the sentence a person is told for each.

pub(crate) use abri_core::journal::{JournalError, UnreadableWords, WeakPasscode};

use crate::words::Audience;

/// Why the journal could not do what was asked.
#[uniffi::remote(Error)]
pub enum JournalError {
    WrongPasscode { retry_at: Option<u64> },
    WrongWords,
    Locked,
    InUse,
    DeviceKeyBusy,
    DeviceKeyLost,
    Damaged { from: Option<u64> },
    NewerVersion,
    DiskFull,
    NotFound,
    NoCopy,
    Refused,
    Storage,
}

/// Why a code would not protect.
#[uniffi::remote(Error)]
pub enum WeakPasscode {
    Length,
    Sequence,
    Similar,
    Words,
}

/// Why what was typed is not twelve words of the list.
#[uniffi::remote(Error)]
pub enum UnreadableWords {
    Count,
    Unknown { number: u32 },
}

/// What the reader is told; `monotonic_ms` is this boot's clock now.
#[uniffi::export]
pub fn explain_journal_error(error: JournalError, audience: Audience, monotonic_ms: u64) -> String {
    error.explain(audience, monotonic_ms)
}

/// What the reader is told of a code that would not protect.
#[uniffi::export]
pub fn explain_weak_passcode(error: WeakPasscode, audience: Audience) -> String {
    error.explain(audience)
}

/// What the reader is told of words that can't be read.
#[uniffi::export]
pub fn explain_unreadable_words(error: UnreadableWords, audience: Audience) -> String {
    error.explain(audience)
}
