//! Whole folders beside the one in use: set aside for another journal, or on their way out.

use std::fs;
use std::path::{Path, PathBuf};

use super::lock_file::LockFile;
use super::scrub::Scrub;
use super::{DeviceKey, Journal, JournalError, Moment, Passcode, disk, layout};

const ASIDE: &str = ".aside-";
const ERASED: &str = ".erased-";
/// How every key of the device that this crate makes is called.
const ALIAS: &str = "abri-";

impl Journal {
    /// Makes room for another journal, for somebody who has lost code and words: the folder is moved
    /// beside its place, untouched, and its name is returned. Its code and its words still open it.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if there is none, [`JournalError::InUse`] while it is open.
    pub fn set_aside(folder: &Path) -> Result<PathBuf, JournalError> {
        if !Journal::exists(folder) {
            return Err(JournalError::NotFound);
        }
        // Held no longer: where an open file keeps its folder, it could not be moved.
        drop(LockFile::acquire(&folder.join(layout::LOCK))?);
        move_beside(folder, folder, ASIDE)
    }

    /// The folders that were set aside from this place, the oldest first.
    pub fn folders_aside(folder: &Path) -> Vec<PathBuf> {
        beside(folder, ASIDE)
    }

    /// Puts a folder that was set aside back in its place; the one that is there is set aside.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if `aside` was not set aside from here, else as
    /// [`Journal::set_aside`].
    pub fn bring_back(folder: &Path, aside: &Path) -> Result<(), JournalError> {
        if !Journal::folders_aside(folder)
            .iter()
            .any(|one| one == aside)
        {
            return Err(JournalError::NotFound);
        }
        if Journal::exists(folder) {
            Journal::set_aside(folder)?;
        }
        fs::rename(aside, folder).map_err(disk::failed)?;
        disk::sync_around(folder)
    }

    /// Erases every journal of this place, those set aside too, and every key of the device. From the
    /// moment the folders are renamed there is no journal any more; the rest is done by the next
    /// start, if it is not done now.
    ///
    /// # Errors
    ///
    /// As [`Journal::confirm`]; nothing is erased then. [`JournalError::DeviceKeyBusy`] and
    /// [`JournalError::Storage`] if something is left for [`Journal::finish_erasing`].
    pub fn erase_everything(
        &self,
        passcode: &Passcode,
        device: &dyn DeviceKey,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let _scrub = Scrub;
        self.confirm(passcode, moment)?;
        let folder = self.shared.root().to_owned();
        self.lock();
        drop(LockFile::acquire(&folder.join(layout::LOCK))?);
        move_beside(&folder, &folder, ERASED)?;
        for aside in Journal::folders_aside(&folder) {
            move_beside(&folder, &aside, ERASED)?;
        }
        Journal::finish_erasing(&folder, device)
    }

    /// Goes on with an erasure that was cut off; does nothing if there was none. To be called at each
    /// start, before a journal is looked for or made.
    ///
    /// # Errors
    ///
    /// [`JournalError::DeviceKeyBusy`], [`JournalError::Storage`]: what is left stays for the next time.
    pub fn finish_erasing(folder: &Path, device: &dyn DeviceKey) -> Result<(), JournalError> {
        let erased = beside(folder, ERASED);
        if erased.is_empty() {
            return Ok(());
        }
        for aside in Journal::folders_aside(folder) {
            move_beside(folder, &aside, ERASED)?;
        }
        // Keys first: without them no code opens what is still there.
        if !Journal::exists(folder) {
            for alias in device.aliases()? {
                if alias.starts_with(ALIAS) {
                    device.delete(&alias)?;
                }
            }
        }
        for folder in beside(folder, ERASED) {
            fs::remove_dir_all(folder).map_err(disk::failed)?;
        }
        disk::sync_around(folder)
    }
}

/// Renames a folder to the place's name, an ending and the next number.
fn move_beside(place: &Path, from: &Path, ending: &str) -> Result<PathBuf, JournalError> {
    let last = beside(place, ending).last().and_then(|last| number(last));
    let mut name = place.file_name().ok_or(JournalError::NotFound)?.to_owned();
    name.push(format!("{ending}{}", last.unwrap_or(0) + 1));
    let to = place.with_file_name(name);
    fs::rename(from, &to).map_err(disk::failed)?;
    disk::sync_around(place)?;
    Ok(to)
}

/// The folders of that name, ending and a number, by their numbers.
fn beside(place: &Path, ending: &str) -> Vec<PathBuf> {
    let Some(name) = place.file_name().and_then(|name| name.to_str()) else {
        return Vec::new();
    };
    let beginning = format!("{name}{ending}");
    let entries = fs::read_dir(disk::around(place))
        .into_iter()
        .flatten()
        .flatten();
    let mut found: Vec<PathBuf> = entries
        .filter(|entry| {
            let name = entry.file_name();
            name.to_str()
                .is_some_and(|name| name.starts_with(&beginning))
        })
        .map(|entry| place.with_file_name(entry.file_name()))
        .filter(|path| number(path).is_some())
        .collect();
    found.sort_by_key(|path| number(path));
    found
}

fn number(path: &Path) -> Option<u64> {
    let (_, number) = path.file_name()?.to_str()?.rsplit_once('-')?;
    number.parse().ok()
}
