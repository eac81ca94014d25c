//! What the chain shows.

use std::ops::ControlFlow;
use std::sync::Arc;

pub(super) use abri_core::journal::{Progress, Seal, Verification};

use super::attachment::Sha256;

/// How far a long job has come.
#[uniffi::remote(Record)]
pub struct Progress {
    pub done: u64,
    pub total: u64,
}

/// What a verification found.
#[uniffi::remote(Record)]
pub struct Verification {
    pub records: u64,
    pub attachments: u64,
    pub in_bin: u64,
    pub destroyed: u64,
    pub damaged: Vec<u64>,
    pub unnamed_files: u64,
}

/// What is given to somebody today.
#[uniffi::remote(Record)]
pub struct Seal {
    pub number: u64,
    pub digits: String,
    pub hash: Sha256,
}

/// Is told how far a job has come, and may stop it.
#[uniffi::export(with_foreign)]
pub trait ProgressListener: Send + Sync {
    /// Whether to go on.
    fn advance(&self, progress: Progress) -> bool;
}

pub(crate) fn ask(listener: &Arc<dyn ProgressListener>, progress: Progress) -> ControlFlow<()> {
    if listener.advance(progress) {
        ControlFlow::Continue(())
    } else {
        ControlFlow::Break(())
    }
}
