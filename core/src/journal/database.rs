//! `journal.db`: four small tables of sealed rows in SQLite.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};

use super::bytes::Reader;
use super::{JournalError, disk};

/// Each step from one version to the next: how many there are is the version.
const MIGRATIONS: [&str; 1] = ["
    CREATE TABLE event(seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
    CREATE TABLE body(seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
    CREATE TABLE draft(id INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
    CREATE TABLE setting(id INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
"];

/// Longest row that is read or written, in bytes.
const LONGEST: i32 = 1024 * 1024;

/// The `application_id` of a database in which something was destroyed and that was not yet
/// written anew.
const UNFINISHED: i32 = 1;

/// What a failure of SQLite means to a person.
pub(super) fn failed(error: rusqlite::Error) -> JournalError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => JournalError::DiskFull,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => JournalError::InUse,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::TooBig) => {
            JournalError::Damaged { from: None }
        }
        Some(_) => JournalError::Storage,
        // A value of another type than the schema allows.
        None => JournalError::Damaged { from: None },
    }
}

/// A new database with its first rows, in one commit.
pub(super) fn create(
    path: &Path,
    fill: impl FnOnce(&Connection) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    // Made first, so that only its owner can read it; SQLite's own journal follows its rights.
    disk::create_file(path).map_err(disk::failed)?;
    let mut connection = connect(path)?;
    let transaction = connection.transaction().map_err(failed)?;
    migrate(&transaction, 0).map_err(failed)?;
    fill(&transaction)?;
    transaction.commit().map_err(failed)
}

/// The database as it is.
///
/// # Errors
///
/// [`JournalError::NewerVersion`]; [`JournalError::Damaged`] if it is missing, no database, or has
/// another schema than this version writes. It is left as it is.
pub(super) fn open(path: &Path) -> Result<Connection, JournalError> {
    let version = version(path)?;
    if version > MIGRATIONS.len() {
        return Err(JournalError::NewerVersion);
    }
    let mut connection = connect(path)?;
    if version < MIGRATIONS.len() {
        let transaction = connection.transaction().map_err(failed)?;
        migrate(&transaction, version).map_err(failed)?;
        transaction.commit().map_err(failed)?;
    }
    let expected = expected_schema().map_err(failed)?;
    if schema(&connection).map_err(failed)? != expected {
        return Err(JournalError::Damaged { from: None });
    }
    Ok(connection)
}

/// A database that may be damaged, to be read as far as it goes.
pub(super) fn open_damaged(path: &Path) -> Result<Connection, JournalError> {
    version(path)?;
    connect(path)
}

/// Every row of a table that can be read: from the first to where reading fails, from the last to
/// there, and between the two number by number as far as the file could hold rows of that number.
pub(super) fn readable_rows(
    connection: &Connection,
    table: &str,
    mut found: impl FnMut(u64, &[u8]) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let key = match table {
        "event" | "body" => "seq",
        _ => "id",
    };
    let mut broke_off = false;
    for order in ["ASC", "DESC"] {
        let select = format!("SELECT {key}, sealed FROM {table} ORDER BY {key} {order}");
        let Ok(mut statement) = connection.prepare(&select) else {
            return Ok(());
        };
        let Ok(mut rows) = statement.query([]) else {
            return Ok(());
        };
        loop {
            let row = match rows.next() {
                Ok(Some(row)) => row,
                Ok(None) => break,
                Err(_) => {
                    broke_off = true;
                    break;
                }
            };
            if let (Ok(id), Ok(sealed)) = (row.get::<_, i64>(0), row.get::<_, Vec<u8>>(1)) {
                found(id.cast_unsigned(), &sealed)?;
            }
        }
        if !broke_off {
            return Ok(());
        }
    }
    let select = format!("SELECT sealed FROM {table} WHERE {key} = ?1");
    for id in 1..=highest_possible(connection).unwrap_or(0) {
        if let Ok(Some(sealed)) = row(connection, &select, id) {
            found(id, &sealed)?;
        }
    }
    Ok(())
}

/// The highest number a record can have in a file of this size: events are never removed, and take
/// 512 bytes at least.
fn highest_possible(connection: &Connection) -> rusqlite::Result<u64> {
    let select = "SELECT page_count * page_size / 512 FROM pragma_page_count, pragma_page_size";
    let mut statement = connection.prepare_cached(select)?;
    let highest: i64 = statement.query_one([], |row| row.get(0))?;
    Ok(highest.cast_unsigned())
}

/// The version of a file, before SQLite touches it: it would begin a new database in an empty one.
fn version(path: &Path) -> Result<usize, JournalError> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    let damaged = JournalError::Damaged { from: None };
    let mut header = [0; 64];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    read.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::UnexpectedEof => damaged,
        _ => disk::failed(error),
    })?;
    let mut reader = Reader::new(&header);
    let begins = reader.take(MAGIC.len()) == Some(MAGIC);
    reader.take(60 - MAGIC.len());
    match reader.u32() {
        // None is ever left without its tables.
        Some(version) if begins && version > 0 => Ok(version as usize),
        _ => Err(damaged),
    }
}

/// The highest number in `event`, 0 if there is none. Numbers that no record of a file of this size
/// can have are none: a damaged one must not make anyone count to it.
pub(super) fn last_seq(connection: &Connection) -> Result<u64, JournalError> {
    let highest = highest_possible(connection).map_err(failed)?;
    let last: Option<i64> = connection
        .prepare_cached("SELECT max(seq) FROM event WHERE seq <= ?1")
        .and_then(|mut statement| statement.query_one([highest.cast_signed()], |row| row.get(0)))
        .map_err(failed)?;
    u64::try_from(last.unwrap_or(0)).map_err(|_| JournalError::Damaged { from: None })
}

/// The row that `select` names by its only parameter.
pub(super) fn row(
    connection: &Connection,
    select: &str,
    id: u64,
) -> Result<Option<Vec<u8>>, JournalError> {
    connection
        .prepare_cached(select)
        .and_then(|mut statement| {
            statement
                .query_row([id.cast_signed()], |row| row.get(0))
                .optional()
        })
        .map_err(failed)
}

/// Runs `change` with a row's number and sealed bytes; never replaces a row by itself.
pub(super) fn put(
    connection: &Connection,
    change: &str,
    id: u64,
    sealed: &[u8],
) -> Result<(), JournalError> {
    connection
        .prepare_cached(change)
        .and_then(|mut statement| statement.execute((id.cast_signed(), sealed)))
        .map(drop)
        .map_err(failed)
}

/// Forgets a setting; nothing happens where there is none.
pub(super) fn delete_setting(connection: &Connection, id: u64) -> Result<(), JournalError> {
    connection
        .prepare_cached("DELETE FROM setting WHERE id = ?1")
        .and_then(|mut statement| statement.execute([id.cast_signed()]))
        .map(drop)
        .map_err(failed)
}

/// Deletes the contents of `records` and the draft of `entry`, within a transaction of the
/// caller's, which also notes that [`finish_destruction`] is still to come.
pub(super) fn destroy(
    connection: &Connection,
    records: &[u64],
    entry: u64,
) -> Result<(), JournalError> {
    let delete = |statement: &str, id: u64| {
        connection
            .prepare_cached(statement)
            .and_then(|mut statement| statement.execute([id.cast_signed()]))
            .map_err(failed)
    };
    for &record in records {
        delete("DELETE FROM body WHERE seq = ?1", record)?;
    }
    delete("DELETE FROM draft WHERE id = ?1", entry)?;
    connection
        .pragma_update(None, "application_id", UNFINISHED)
        .map_err(failed)
}

/// Writes the database anew if something was destroyed in it: deleted rows are overwritten with
/// zeros at once, but copies that SQLite made when it moved them within a page are not.
pub(super) fn finish_destruction(connection: &Connection) -> Result<(), JournalError> {
    let mark: i32 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(failed)?;
    if mark != UNFINISHED {
        return Ok(());
    }
    connection
        .execute_batch("VACUUM; PRAGMA application_id = 0")
        .map_err(failed)
}

/// Makes closing wait for no disk; no transaction is open, and none follows.
pub(super) fn close_without_sync(connection: &Connection) -> Result<(), JournalError> {
    connection
        .pragma_update(None, "synchronous", "OFF")
        .map_err(failed)
}

fn connect(path: &Path) -> Result<Connection, JournalError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    #[cfg(test)]
    let connection = super::equal_work::watched(connection);
    configure(&connection).map_err(failed)?;
    Ok(connection)
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (pragma, value) in [
        ("locking_mode", "EXCLUSIVE"),
        // Without -wal and -shm files: complete after each commit, and deleted bytes are gone.
        ("journal_mode", "TRUNCATE"),
        ("synchronous", "FULL"),
        ("secure_delete", "ON"),
        ("mmap_size", "0"),
        ("temp_store", "MEMORY"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        // Apple's fsync does not reach the disk; elsewhere this changes nothing.
        ("fullfsync", "ON"),
    ] {
        connection.pragma_update(None, pragma, value)?;
    }
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")
}

/// The steps after `from`, within a transaction of the caller's.
fn migrate(connection: &Connection, from: usize) -> rusqlite::Result<()> {
    for migration in &MIGRATIONS[from..] {
        connection.execute_batch(migration)?;
    }
    connection.pragma_update(None, "user_version", MIGRATIONS.len() as i64)
}

type Schema = Vec<(String, String, String, Option<String>)>;

/// What a database just made says of itself.
fn expected_schema() -> rusqlite::Result<Schema> {
    let connection = Connection::open_in_memory()?;
    migrate(&connection, 0)?;
    schema(&connection)
}

fn schema(connection: &Connection) -> rusqlite::Result<Schema> {
    connection
        .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?
        .query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect()
}
