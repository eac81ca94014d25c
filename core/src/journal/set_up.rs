//! Making a new folder: three journals of one shape, of which the code opens one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::chain::NO_LINE;
use super::draw::{Draw, Drawn};
use super::event::{Event, EventKind, Lasting};
use super::head::{Head, HeadFile};
use super::keyring::{self, Keyring};
use super::lock_file::LockFile;
use super::store::Shared;
use super::tries::Tries;
use super::vault::{Table, Vault};
use super::{
    Costs, DeviceKey, JournalError, Moment, Passcode, database, disk, key, layout, opening, record,
};

/// Makes the folder beside its place and moves it there in one step: a place holds a whole
/// journal or none.
pub(super) fn create(
    folder: &Path,
    passcode: &Passcode,
    costs: Costs,
    device: &dyn DeviceKey,
    moment: Moment,
) -> Result<Shared, JournalError> {
    let unfinished = place_beside(folder)?;
    disk::create_folder(&unfinished).map_err(disk::failed)?;
    let lock = LockFile::acquire(&unfinished.join(layout::LOCK))?;
    let mut aliases = Vec::new();
    let made = Draw::new(passcode, costs, device, &mut aliases).and_then(|draw| {
        fill(&unfinished, &draw, moment)?;
        // Where an open file keeps its folder from being moved, this one must not be held.
        drop(lock);
        move_into_place(&unfinished, folder)?;
        Ok(draw.into_real())
    });
    match made {
        Ok(real) => {
            sync_parent(folder)?;
            let lock = LockFile::acquire(&folder.join(layout::LOCK))?;
            opening::open_journal(folder, real.number, real.content, lock)
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

fn fill(folder: &Path, draw: &Draw, moment: Moment) -> Result<(), JournalError> {
    for (generation, journal) in draw.journals.iter().enumerate() {
        let child = draw.journals.get(generation + 1);
        fill_journal(folder, journal, child, moment)?;
    }
    Tries::create(&folder.join(layout::TRIES), moment)?;
    draw.keys.write(&folder.join(layout::KEYS))
}

fn fill_journal(
    folder: &Path,
    drawn: &Drawn,
    child: Option<&Drawn>,
    moment: Moment,
) -> Result<(), JournalError> {
    let folder = layout::journal(folder, drawn.number);
    disk::create_folder(&folder).map_err(disk::failed)?;
    disk::create_folder(&layout::attachments(&folder)).map_err(disk::failed)?;

    let vault = Vault::new(drawn.content.copy());
    let mut lasting = Lasting::new(EventKind::Created, moment, false)?;
    lasting.begin_branch(&key::random()?)?;
    let event = Event::new(1, NO_LINE, lasting, &[]);
    let keyring = Keyring {
        code: &drawn.code,
        duress: &drawn.duress,
        child: child.map(|child| (child.number, &child.content)),
    };

    let sealed_event = vault.seal(Table::Event, 1, &event.encode())?;
    let sealed_keyring = vault.seal(Table::Setting, keyring::ROW, &keyring.encode()?)?;
    database::create(&layout::database(&folder), |connection| {
        record::insert_event(connection, 1, &sealed_event)?;
        let insert = "INSERT INTO setting(id, sealed) VALUES (?1, ?2)";
        database::put(connection, insert, keyring::ROW, &sealed_keyring)
    })?;

    HeadFile::create(&layout::head(&folder), &vault, Head::of(&event.line))?;
    disk::sync_folder(&folder).map_err(disk::failed)
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
