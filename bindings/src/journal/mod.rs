//! Evidence, opened by a code and locked in an instant.

pub mod attachment;
pub mod backup;
pub mod codes;
pub mod copy;
pub mod decoy;
pub mod device_key;
pub mod entry;
pub mod error;
pub mod object;
pub mod reader;
pub mod verification;

use abri_core::journal::Moment;

/// When something is done, as the phone tells it.
#[uniffi::remote(Record)]
pub struct Moment {
    pub wall_ms: i64,
    pub boot: u64,
    pub monotonic_ms: u64,
}
