//! What can still be read of a damaged folder, taken into a new one.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use rusqlite::Connection;

use super::body::Body;
use super::event::EventKind;
use super::head::{Head, HeadFile};
use super::links::Links;
use super::record::{self, NewRecord};
use super::scrub::Scrub;
use super::set_up::Unfilled;
use super::store::Store;
use super::vault::Table;
use super::{
    DeviceKey, Journal, JournalError, Moment, NewPlace, Passcode, child, database, disk, layout,
    leaf_cells, opening, set_up,
};

/// How much is read at once; what can't be read in one go becomes zeros.
const BLOCK: usize = 4096;

impl Journal {
    /// Takes every record and attachment whose seal opens out of a damaged folder into a new one,
    /// and leaves the new journal open. The chain stays what it is, so that seals given to somebody
    /// keep their meaning; a record `salvaged` is added to it. [`Journal::verify`] names what is
    /// missing. Of the old folder nothing is changed but the count of its tries. Words do not move
    /// along: new ones can be made.
    ///
    /// # Errors
    ///
    /// As [`Journal::open`] for the old folder, as [`Journal::create`] for the new one;
    /// [`JournalError::Damaged`] if not one record can be read.
    pub fn salvage(
        folder: &Path,
        passcode: &Passcode,
        device: &dyn DeviceKey,
        place: &NewPlace<'_>,
        moment: Moment,
    ) -> Result<Journal, JournalError> {
        let _scrub = Scrub;
        let unlocked = opening::unlock(folder, passcode, device, moment)?;
        let damaged = layout::journal(folder, unlocked.opened.number);
        let content = unlocked.opened.content;
        let shared = set_up::create_around(content, None, place, moment, |unfilled| {
            fill(&damaged, unfilled, moment)
        })?;
        Ok(Journal::around(shared))
    }
}

fn fill(from: &Path, to: Unfilled<'_>, moment: Moment) -> Result<(), JournalError> {
    let head = match HeadFile::open(&layout::head(from))?.read(&to.vault) {
        Ok(head) => Some(head),
        Err(JournalError::Damaged { .. }) => None,
        Err(error) => return Err(error),
    };
    let copy = to.folder.join("damaged.db");
    copy_readable(&layout::database(from), &copy)?;
    let changes = |database: &Path| database.with_extension("db-journal");
    copy_readable(&changes(&layout::database(from)), &changes(&copy))?;

    let path = layout::database(to.folder);
    database::create(&path, |connection| {
        take_rows(&copy, connection, &to)?;
        child::insert(to.child, connection, &to.vault)
    })?;
    for used_up in [changes(&copy), copy] {
        match fs::remove_file(used_up) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(disk::failed(error));
            }
            _ => {}
        }
    }

    let connection = database::open(&path)?;
    let (links, last) = read_events(&connection, &to)?;
    leave_out_destroyed(&connection, &links)?;
    take_attachments(&links, &to, &from.join("a"))?;
    let head = head.or(last).ok_or(JournalError::Damaged { from: None })?;
    keep_places(&connection, head.seq)?;
    HeadFile::create(&layout::head(to.folder), &to.vault, head)?;
    let mut store = Store {
        connection,
        head: HeadFile::open(&layout::head(to.folder))?,
        links: Links::default(),
        _lock: to.lock,
    };
    let salvaged = NewRecord {
        kind: EventKind::Salvaged,
        moment,
        target: None,
        file: None,
        body: Body::of(Vec::new()),
    };
    store
        .append(&to.vault, salvaged)
        .map(drop)
        .map_err(|not_written| not_written.error)
}

/// Every row of the damaged database whose seal opens: as SQLite finds them, then by looking
/// through every byte.
fn take_rows(
    damaged: &Path,
    connection: &Connection,
    to: &Unfilled<'_>,
) -> Result<(), JournalError> {
    if let Ok(source) = database::open_damaged(damaged) {
        for (table, name) in TABLES {
            database::readable_rows(&source, name, |row, sealed| {
                take_row(table, name, row, sealed, connection, to)
            })?;
        }
    }
    let mut file = match File::open(damaged) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => opened.map_err(disk::failed)?,
    };
    leaf_cells::look_through(&mut file, |row, sealed| {
        TABLES
            .into_iter()
            .try_for_each(|(table, name)| take_row(table, name, row, sealed, connection, to))
    })
    .map_err(disk::failed)?
}

/// Contents after the records that commit to them.
const TABLES: [(Table, &str); 4] = [
    (Table::Event, "event"),
    (Table::Body, "body"),
    (Table::Draft, "draft"),
    (Table::Setting, "setting"),
];

/// Takes a row if it opens as one of `table`; the first one taken stays.
fn take_row(
    table: Table,
    name: &str,
    row: u64,
    sealed: &[u8],
    connection: &Connection,
    to: &Unfilled<'_>,
) -> Result<(), JournalError> {
    if table == Table::Setting && row == child::ROW {
        // Of the old folder's journals.
        return Ok(());
    }
    match to.vault.open(table, row, sealed) {
        Ok(_) => {}
        Err(JournalError::Damaged { .. }) => return Ok(()),
        Err(error) => return Err(error),
    }
    let key = if matches!(table, Table::Event | Table::Body) {
        "seq"
    } else {
        "id"
    };
    let insert = format!("INSERT OR IGNORE INTO {name}({key}, sealed) VALUES (?1, ?2)");
    database::put(connection, &insert, row, sealed)
}

/// What is missing keeps its number: a row of the least size, which opens as nothing. After a last
/// record that is missing the chain goes on from what `head` says of it.
fn keep_places(connection: &Connection, last: u64) -> Result<(), JournalError> {
    let insert = "WITH RECURSIVE number(seq) AS
            (SELECT 1 UNION ALL SELECT seq + 1 FROM number WHERE seq < ?1)
        INSERT OR IGNORE INTO event(seq, sealed) SELECT seq, zeroblob(512) FROM number";
    connection
        .execute(insert, [last.cast_signed()])
        .map(drop)
        .map_err(database::failed)
}

/// What the records say that came along, and the last of them.
fn read_events(
    connection: &Connection,
    to: &Unfilled<'_>,
) -> Result<(Links, Option<Head>), JournalError> {
    let mut last = None;
    let mut links = Links::default();
    database::readable_rows(
        connection,
        "event",
        |seq, sealed| match record::decode_event(&to.vault, seq, sealed) {
            Ok(event) => {
                links.note(&event.about());
                last = Some(Head::of(&event.line));
                Ok(())
            }
            Err(JournalError::Damaged { .. }) => Ok(()),
            Err(error) => Err(error),
        },
    )?;
    Ok((links, last))
}

/// Looking through every byte also finds what was destroyed, where no `VACUUM` came after it.
fn leave_out_destroyed(connection: &Connection, links: &Links) -> Result<(), JournalError> {
    for record in links.destroyed() {
        database::destroy(connection, &[record], record)?;
    }
    database::finish_destruction(connection)
}

/// The files that records name, whatever can be read of them.
fn take_attachments(links: &Links, to: &Unfilled<'_>, from: &Path) -> Result<(), JournalError> {
    let folder = layout::attachments(to.folder);
    for file in links.files() {
        let name = layout::attachment(file);
        copy_readable(&from.join(&name), &folder.join(&name))?;
    }
    disk::sync_folder(&folder).map_err(disk::failed)
}

/// Copies a file, with zeros for what the disk can't read; one that is missing is left out.
fn copy_readable(from: &Path, to: &Path) -> Result<(), JournalError> {
    let mut source = match File::open(from) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => opened.map_err(disk::failed)?,
    };
    let length = source.metadata().map_err(disk::failed)?.len();
    let mut copy = disk::create_file(to).map_err(disk::failed)?;
    let mut left = length;
    let mut block = [0; BLOCK];
    while left > 0 {
        let now = BLOCK.min(usize::try_from(left).unwrap_or(BLOCK));
        if source.read_exact(&mut block[..now]).is_err() {
            block.fill(0);
            let next = length - left + now as u64;
            source.seek(SeekFrom::Start(next)).map_err(disk::failed)?;
        }
        copy.write_all(&block[..now]).map_err(disk::failed)?;
        left -= now as u64;
    }
    copy.sync_all().map_err(disk::failed)
}
