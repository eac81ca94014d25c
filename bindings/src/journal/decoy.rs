//! The journal shown instead, and whole folders set aside or erased.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use abri_core::journal as core;
use abri_core::journal::Passcode;
pub(super) use abri_core::journal::{CodeEffect, Decoy, Duress};

use super::Moment;
use super::device_key::{DeviceKey, ForeignKey};
use super::error::{JournalError, WeakPasscode};
use super::object::{Journal, on_pool};

/// What a duress code does to the journal whose owner chose it.
#[uniffi::remote(Enum)]
pub enum Duress {
    Shut,
    Destroy,
}

/// What a code does at the lock.
#[uniffi::remote(Enum)]
pub enum CodeEffect {
    Open,
    Show,
    Shut,
    Destroy,
}

/// How the journal that may be shown instead is set up.
#[uniffi::remote(Record)]
pub struct Decoy {
    pub available: bool,
    pub has_code: bool,
    pub duress: Option<Duress>,
}

/// Whether no slip leads from one code to the other: `Similar` if one could.
#[uniffi::export]
pub fn check_codes_differ(one: Vec<u8>, other: Vec<u8>) -> Result<(), WeakPasscode> {
    Passcode::guess(&one).differs_from(&Passcode::guess(&other))
}

/// Moves the journal beside its place, untouched, to make room for another.
#[uniffi::export]
pub fn set_journal_aside(folder: &str) -> Result<String, JournalError> {
    core::Journal::set_aside(Path::new(folder)).map(text)
}

/// The folders that were set aside, the oldest first.
#[uniffi::export]
pub fn journals_aside(folder: &str) -> Vec<String> {
    let aside = core::Journal::folders_aside(Path::new(folder));
    aside.into_iter().map(text).collect()
}

/// Puts a folder that was set aside back; the one in its place is set aside.
#[uniffi::export]
pub fn bring_journal_back(folder: &str, aside: &str) -> Result<(), JournalError> {
    core::Journal::bring_back(Path::new(folder), Path::new(aside))
}

/// Goes on with an erasure that was cut off; to be called at each start.
#[uniffi::export]
pub fn finish_erasing(folder: &str, device_key: Arc<dyn DeviceKey>) -> Result<(), JournalError> {
    core::Journal::finish_erasing(Path::new(folder), &ForeignKey(device_key))
}

fn text(path: PathBuf) -> String {
    path.to_string_lossy().into_owned()
}

fn digits(code: &[u8]) -> Result<Passcode, JournalError> {
    Passcode::digits(code).map_err(|_| JournalError::Refused)
}

#[uniffi::export(async_runtime = "tokio")]
impl Journal {
    /// How the journal that may be shown instead is set up.
    pub async fn decoy(&self) -> Result<Decoy, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.decoy()).await
    }

    /// What a code would do at the lock, without doing it; one that this journal does not know costs a try.
    pub async fn rehearse(
        &self,
        code: Vec<u8>,
        moment: Moment,
    ) -> Result<CodeEffect, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.rehearse(&Passcode::guess(&code), moment)).await
    }

    /// Gives the journal shown instead a code, or another one.
    pub async fn set_decoy_code(
        &self,
        code: Vec<u8>,
        decoy: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || {
            let device = ForeignKey(device_key);
            core.set_decoy_code(&Passcode::guess(&code), &digits(&decoy)?, &device, moment)
        })
        .await
    }

    /// No code shows another journal any more, and no duress code does anything.
    pub async fn remove_decoy_code(
        &self,
        code: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || {
            core.remove_decoy_code(&Passcode::guess(&code), &ForeignKey(device_key), moment)
        })
        .await
    }

    /// Chooses a code that shows the other journal and does something to this one.
    pub async fn set_duress_code(
        &self,
        code: Vec<u8>,
        decoy: Vec<u8>,
        new: Vec<u8>,
        duress: Duress,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || {
            let (code, decoy) = (Passcode::guess(&code), Passcode::guess(&decoy));
            let device = ForeignKey(device_key);
            core.set_duress_code(&code, &decoy, &digits(&new)?, duress, &device, moment)
        })
        .await
    }

    /// No duress code does anything any more.
    pub async fn remove_duress_code(
        &self,
        code: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || {
            core.remove_duress_code(&Passcode::guess(&code), &ForeignKey(device_key), moment)
        })
        .await
    }

    /// Erases every journal and every key of the device, and locks this one.
    pub async fn erase_everything(
        &self,
        code: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || {
            core.erase_everything(&Passcode::guess(&code), &ForeignKey(device_key), moment)
        })
        .await
    }
}
