//! Passphrases and words of a journal.

use std::path::Path;

use abri_core::journal::{Journal, Passcode, RecoveryWords};
use serde_json::json;

use super::decoy::DECOY;
use super::software_key::SoftwareKey;
use super::{PASSPHRASE, Secret, clock, done, open, secret};
use crate::failure::Failure;
use crate::output::{Output, text};

pub(super) const NEW: Secret = ("ABRI_NEW_PASSPHRASE", "command-journal-new-passphrase");
pub(super) const WORDS: Secret = ("ABRI_WORDS", "command-journal-words");

pub(super) fn change(folder: &Path, output: &Output) -> Result<(), Failure> {
    let journal = open(folder)?;
    let until_now = Passcode::guess(&secret(PASSPHRASE)?);
    let new = Passcode::words(&secret(NEW)?)?;
    let shown = journal.decoy()?.has_code;
    let decoy = shown.then(|| secret(DECOY)).transpose()?;
    let decoy = decoy.map(|typed| Passcode::guess(&typed));
    let device = SoftwareKey::beside(folder);
    journal.change_code(&until_now, &new, decoy.as_ref(), &device, clock::moment())?;
    done("command-journal-code-changed", output);
    Ok(())
}

pub(super) fn words(folder: &Path, output: &Output) -> Result<(), Failure> {
    let there = open(folder)?.has_words()?;
    output.answer(&json!({ "words": there }), || {
        let message = if there {
            "command-journal-has-words"
        } else {
            "command-journal-no-words"
        };
        vec![text(message, &[])]
    });
    Ok(())
}

pub(super) fn make_words(folder: &Path, output: &Output) -> Result<(), Failure> {
    let words = open(folder)?.make_words()?.to_words();
    output.remark("command-journal-words-once");
    output.answer(&words, || {
        let numbered = (1..).zip(&words);
        numbered
            .map(|(number, word)| format!("{number:2}  {word}"))
            .collect()
    });
    Ok(())
}

pub(super) fn remove_words(folder: &Path, output: &Output) -> Result<(), Failure> {
    open(folder)?.remove_words()?;
    done("command-journal-words-removed", output);
    Ok(())
}

pub(super) fn open_with_words(folder: &Path, output: &Output) -> Result<(), Failure> {
    let words = RecoveryWords::parse(&secret(WORDS)?)?;
    let code = Passcode::words(&secret(NEW)?)?;
    let device = SoftwareKey::beside(folder);
    Journal::open_with_words(folder, &words, &code, &device)?;
    done("command-journal-opened-with-words", output);
    Ok(())
}
