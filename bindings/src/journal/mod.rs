//! Evidence, opened by a code and locked in an instant.

mod attachment;
mod device_key;
mod entry;
mod error;
mod journal;
mod verification;

/// When something is done, as the phone tells it.
#[uniffi::remote(Record)]
pub struct Moment {
    pub wall_ms: i64,
    pub boot: u64,
    pub monotonic_ms: u64,
}

use abri_core::journal::Moment;
