//! Making a new folder: three journals of one shape, of which the code opens one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::chain::NO_LINE;
use super::child::{self, Child};
use super::draw::{Draw, Drawn};
use super::event::{Event, EventKind, Lasting};
use super::head::{Head, HeadFile};
use super::lock_file::LockFile;
use super::opening::Unlocked;
use super::slot::SlotContent;
use super::store::Shared;
use super::tries::Tries;
use super::vault::{Table, Vault};
use super::{
    Journal, JournalError, Moment, NewPlace, RecoveryWords, database, disk, key, layout, opening,
    record,
};

/// The folder of the journal in use, on its way: there, with an empty folder of attachments.
pub(super) struct Unfilled<'a> {
    pub(super) folder: &'a Path,
    pub(super) vault: Vault,
    pub(super) child: Option<Child<'a>>,
    /// Of the unfinished folder.
    pub(super) lock: LockFile,
}

/// A new journal, which begins with its own beginning.
pub(super) fn create(place: &NewPlace<'_>, moment: Moment) -> Result<Shared, JournalError> {
    create_around(SlotContent::random()?, None, place, moment, |unfilled| {
        let Unfilled {
            folder,
            vault,
            child,
            ..
        } = unfilled;
        begin(folder, &vault, child, moment)
    })
}

/// Makes the folder beside its place and moves it there in one step: a place holds a whole
/// journal or none. `fill` makes the one in use.
pub(super) fn create_around(
    real: SlotContent,
    words: Option<&RecoveryWords>,
    place: &NewPlace<'_>,
    moment: Moment,
    fill: impl FnOnce(Unfilled<'_>) -> Result<(), JournalError>,
) -> Result<Shared, JournalError> {
    let NewPlace {
        folder,
        passcode,
        costs,
        device,
    } = *place;
    Journal::finish_erasing(folder, device)?;
    let unfinished = place_beside(folder)?;
    disk::create_folder(&unfinished).map_err(disk::failed)?;
    let lock = LockFile::acquire(&unfinished.join(layout::LOCK))?;
    let mut aliases = Vec::new();
    let made = Draw::around(real, words, passcode, costs, device, &mut aliases).and_then(|draw| {
        // Where an open file keeps its folder from being moved, the lock is not held any more.
        fill_all(&unfinished, &draw, moment, lock, fill)?;
        move_into_place(&unfinished, folder)?;
        Ok(draw.into_real())
    });
    match made {
        Ok((keys, opened)) => {
            sync_parent(folder)?;
            let lock = LockFile::acquire(&folder.join(layout::LOCK))?;
            let unlocked = Unlocked {
                opened,
                keys,
                lock,
                orders: None,
            };
            opening::open_journal(folder, unlocked)
        }
        Err(error) => {
            // No journal names these keys and files, and none ever will.
            for alias in &aliases {
                let _ = device.delete(alias);
            }
            let _ = fs::remove_dir_all(&unfinished);
            Err(error)
        }
    }
}

/// Where the folder is made; what a killed attempt left there holds nothing.
fn place_beside(folder: &Path) -> Result<PathBuf, JournalError> {
    match fs::read_dir(folder).map(|mut inside| inside.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return Err(JournalError::Refused),
        Err(error) => match error.kind() {
            io::ErrorKind::NotFound => {}
            io::ErrorKind::NotADirectory => return Err(JournalError::Refused),
            _ => return Err(disk::failed(error)),
        },
    }
    let mut name = folder.file_name().ok_or(JournalError::Refused)?.to_owned();
    name.push(".unfinished");
    let unfinished = folder.with_file_name(name);
    if unfinished.exists() {
        // Another process at the same work holds its lock.
        drop(LockFile::acquire(&unfinished.join(layout::LOCK))?);
        fs::remove_dir_all(&unfinished).map_err(disk::failed)?;
    }
    Ok(unfinished)
}

fn fill_all(
    folder: &Path,
    draw: &Draw,
    moment: Moment,
    lock: LockFile,
    fill: impl FnOnce(Unfilled<'_>) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let [real, others @ ..] = &draw.journals;
    for (at, journal) in others.iter().enumerate() {
        let own = make_folders(folder, journal)?;
        let vault = Vault::new(journal.content.copy());
        begin(&own, &vault, others.get(at + 1).map(Drawn::child), moment)?;
        disk::sync_folder(&own).map_err(disk::failed)?;
    }
    Tries::create(&folder.join(layout::TRIES), moment)?;
    draw.keys.write(&folder.join(layout::KEYS))?;

    let own = make_folders(folder, real)?;
    fill(Unfilled {
        folder: &own,
        vault: Vault::new(real.content.copy()),
        child: others.first().map(Drawn::child),
        lock,
    })?;
    disk::sync_folder(&own).map_err(disk::failed)?;
    disk::sync_folder(folder).map_err(disk::failed)
}

fn make_folders(folder: &Path, drawn: &Drawn) -> Result<PathBuf, JournalError> {
    let own = layout::journal(folder, drawn.number);
    disk::create_folder(&own).map_err(disk::failed)?;
    disk::create_folder(&layout::attachments(&own)).map_err(disk::failed)?;
    Ok(own)
}

/// An empty journal in a new folder, under a key that nobody has.
pub(super) fn begin_closed(folder: &Path, moment: Moment) -> Result<(), JournalError> {
    disk::create_folder(folder).map_err(disk::failed)?;
    disk::create_folder(&layout::attachments(folder)).map_err(disk::failed)?;
    begin(folder, &Vault::new(SlotContent::random()?), None, moment)?;
    disk::sync_folder(folder).map_err(disk::failed)
}

/// A journal of one record: that it began.
fn begin(
    folder: &Path,
    vault: &Vault,
    child: Option<Child<'_>>,
    moment: Moment,
) -> Result<(), JournalError> {
    let mut lasting = Lasting::new(EventKind::Created, moment, false)?;
    lasting.begin_branch(&key::random()?)?;
    let event = Event::new(1, NO_LINE, lasting, &[]);
    let sealed_event = vault.seal(Table::Event, 1, &event.encode())?;
    database::create(&layout::database(folder), |connection| {
        record::insert_event(connection, 1, &sealed_event)?;
        child::insert(child, connection, vault)
    })?;
    HeadFile::create(&layout::head(folder), vault, Head::of(&event.line))
}

fn move_into_place(unfinished: &Path, folder: &Path) -> Result<(), JournalError> {
    // Only an empty folder can be removed so; whatever appeared in between stays.
    match fs::remove_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(JournalError::Refused);
        }
        _ => {}
    }
    fs::rename(unfinished, folder).map_err(disk::failed)
}

fn sync_parent(folder: &Path) -> Result<(), JournalError> {
    let parent = folder
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    disk::sync_folder(parent.unwrap_or(Path::new("."))).map_err(disk::failed)
}
