//! The names of files and folders.

use std::path::{Path, PathBuf};

use super::hex;
use super::keys_file::JOURNALS;

/// In the folder of all journals.
pub(super) const KEYS: &str = "keys";
pub(super) const TRIES: &str = "tries";
pub(super) const LOCK: &str = "lock";

/// The folder of a journal, by its number.
pub(super) fn journal(folder: &Path, number: u8) -> PathBuf {
    folder.join(number.to_string())
}

/// The folder that takes the place of a journal once its key of the device is `alias`.
pub(super) fn successor(folder: &Path, number: u8, alias: &[u8; 16]) -> PathBuf {
    folder.join(format!("{number}.{}", hex::encode(alias)))
}

pub(super) fn database(journal: &Path) -> PathBuf {
    journal.join("journal.db")
}

pub(super) fn head(journal: &Path) -> PathBuf {
    journal.join("head")
}

pub(super) fn attachments(journal: &Path) -> PathBuf {
    journal.join("a")
}

/// The name of an attachment's file.
pub(super) fn attachment(file: u64) -> String {
    hex::encode(&file.to_be_bytes())
}

/// The attachment that a file is named after; `None` for any other name.
pub(super) fn attachment_of(name: &str) -> Option<u64> {
    hex::decode(name).map(u64::from_be_bytes)
}

/// Whether a journal lies in the folder, even one that lost its `keys`.
pub(super) fn holds_journal(folder: &Path) -> bool {
    folder.join(KEYS).is_file() || holds_records(folder)
}

/// Whether there are records, with or without `keys`.
pub(super) fn holds_records(folder: &Path) -> bool {
    (0..JOURNALS as u8).any(|number| database(&journal(folder, number)).exists())
}
