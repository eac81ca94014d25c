//! Who reads, kept in the journal in discreet mode.

pub(super) use abri_core::journal::Reader;

use super::error::JournalError;
use super::object::{Journal, on_pool};
use crate::words::Audience;

/// For whom the app speaks, and for where it names numbers.
#[uniffi::remote(Record)]
pub struct Reader {
    pub audience: Audience,
    pub country: Option<String>,
}

#[uniffi::export(async_runtime = "tokio")]
impl Journal {
    /// Who reads, where that is kept in the journal.
    pub async fn reader(&self) -> Result<Option<Reader>, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.reader()).await
    }

    /// Keeps who reads, here and in the journals that may be shown instead.
    pub async fn keep_reader(&self, reader: Reader) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || core.keep_reader(&reader)).await
    }

    /// Forgets who reads, here and in the journals that may be shown instead.
    pub async fn forget_reader(&self) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || core.forget_reader()).await
    }
}
