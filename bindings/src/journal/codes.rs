//! Codes and words of a journal.

use std::path::PathBuf;
use std::sync::Arc;

use abri_core::journal as core;
use abri_core::journal::{Passcode, RecoveryWords};

use super::Moment;
use super::device_key::{DeviceKey, ForeignKey};
use super::error::{JournalError, UnreadableWords};
use super::object::{Journal, on_pool};

/// Whether these can be read as twelve words of the list: asked before they are tried.
#[uniffi::export]
pub fn check_words(typed: Vec<u8>) -> Result<(), UnreadableWords> {
    RecoveryWords::parse(&typed).map(drop)
}

/// The words of the list that begin like this, accents and case aside.
#[uniffi::export]
pub fn words_beginning(typed: &str) -> Vec<String> {
    core::words_beginning(typed)
}

/// The letters that can come next in a word of the list: those that a keypad shows.
#[uniffi::export]
pub fn letters_after(typed: &str) -> Vec<String> {
    let letters = core::letters_after(typed);
    letters.into_iter().map(String::from).collect()
}

#[uniffi::export(async_runtime = "tokio")]
impl Journal {
    /// Opens the journal that the words belong to, and gives it a new code of digits; a code that
    /// would not protect is `Refused`. Takes no try.
    #[uniffi::constructor]
    pub async fn open_with_words(
        folder: String,
        words: Vec<u8>,
        code: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
    ) -> Result<Arc<Journal>, JournalError> {
        on_pool(move || {
            let words = RecoveryWords::parse(&words).map_err(|_| JournalError::WrongWords)?;
            let code = Passcode::digits(&code).map_err(|_| JournalError::Refused)?;
            core::Journal::open_with_words(
                &PathBuf::from(folder),
                &words,
                &code,
                &ForeignKey(device_key),
            )
        })
        .await
        .map(Journal::share)
    }

    /// Asks for the code again before something that can't be undone; a wrong one costs a try.
    pub async fn confirm(&self, code: Vec<u8>, moment: Moment) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || core.confirm(&Passcode::guess(&code), moment)).await
    }

    /// Gives the journal another code, and a new key of the device with it. Where the journal shown
    /// instead has a code, that is asked for too; `Refused` if a slip would lead from one to the
    /// other, and while a duress code does something to this journal.
    pub async fn change_code(
        &self,
        code: Vec<u8>,
        new: Vec<u8>,
        decoy: Option<Vec<u8>>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || {
            let new = Passcode::digits(&new).map_err(|_| JournalError::Refused)?;
            let decoy = decoy.map(|decoy| Passcode::guess(&decoy));
            core.change_code(
                &Passcode::guess(&code),
                &new,
                decoy.as_ref(),
                &ForeignKey(device_key),
                moment,
            )
        })
        .await
    }

    /// Whether there are words that open this journal.
    pub async fn has_words(&self) -> Result<bool, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.has_words()).await
    }

    /// Makes twelve words, shown once and written nowhere; those before open it no more.
    pub async fn make_words(&self) -> Result<Vec<String>, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.make_words().map(|words| words.to_words())).await
    }

    /// No words open this journal any more.
    pub async fn remove_words(&self) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || core.remove_words()).await
    }
}
