//! A copy of a journal in one file, and the journal put back from it.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use abri_core::journal as core;
use abri_core::journal::{Costs, NewPlace, Passcode, RecoveryWords};

use super::Moment;
use super::device_key::{DeviceKey, ForeignKey};
use super::error::JournalError;
use super::object::{Journal, on_pool};
use super::verification::{ProgressListener, Verification, ask};

#[uniffi::export(async_runtime = "tokio")]
impl Journal {
    /// Copies the journal to a new file, and reads the copy back before it answers; without words,
    /// and if the listener says so, it is `Refused`. After any error there is no file.
    pub async fn back_up(
        &self,
        file: String,
        listener: Arc<dyn ProgressListener>,
    ) -> Result<Verification, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.back_up_to(Path::new(&file), &mut |progress| ask(&listener, progress)))
            .await
    }

    /// Whether a copy should be proposed now: after the third entry, and once.
    pub async fn wants_backup(&self) -> Result<bool, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.wants_backup()).await
    }

    /// A copy was proposed: it is not proposed again.
    pub async fn note_backup_proposed(&self) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || core.note_backup_proposed()).await
    }

    /// Puts a copy back into a new folder under a new code of digits, and leaves it open. An occupied
    /// place is `Refused`, as is one where the listener broke off: nothing is left then.
    #[uniffi::constructor]
    pub async fn restore(
        file: String,
        words: Vec<u8>,
        folder: String,
        code: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
        listener: Arc<dyn ProgressListener>,
    ) -> Result<Arc<Journal>, JournalError> {
        on_pool(move || {
            let words = RecoveryWords::parse(&words).map_err(|_| JournalError::WrongWords)?;
            let code = Passcode::digits(&code).map_err(|_| JournalError::Refused)?;
            let mut copy = File::open(file).map_err(|_| JournalError::NotFound)?;
            let place = NewPlace {
                folder: &PathBuf::from(folder),
                passcode: &code,
                costs: Costs::RECOMMENDED,
                device: &ForeignKey(device_key),
            };
            core::Journal::restore(&mut copy, &words, &place, moment, &mut |progress| {
                ask(&listener, progress)
            })
        })
        .await
        .map(Journal::share)
    }
}
