//! `journal.db`: four small tables of sealed rows in SQLite.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};

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

/// A new, empty database; closed again by dropping it.
pub(super) fn create(path: &Path) -> Result<Connection, JournalError> {
    // Made first, so that only its owner can read it; SQLite's own journal follows its rights.
    disk::create_file(path).map_err(disk::failed)?;
    let mut connection = connect(path)?;
    migrate(&mut connection, 0).map_err(failed)?;
    Ok(connection)
}

/// The database as it is.
///
/// # Errors
///
/// [`JournalError::NewerVersion`]; [`JournalError::Damaged`] if it is missing, no database, or has
/// another schema than this version writes. It is left as it is.
pub(super) fn open(path: &Path) -> Result<Connection, JournalError> {
    if !path.is_file() {
        return Err(JournalError::Damaged { from: None });
    }
    let mut connection = connect(path)?;
    let version: i64 = connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(failed)?;
    match usize::try_from(version) {
        Ok(version) if version > MIGRATIONS.len() => return Err(JournalError::NewerVersion),
        // None is ever left without its tables.
        Ok(0) | Err(_) => return Err(JournalError::Damaged { from: None }),
        Ok(version) => migrate(&mut connection, version).map_err(failed)?,
    }
    let expected = expected_schema().map_err(failed)?;
    if schema(&connection).map_err(failed)? != expected {
        return Err(JournalError::Damaged { from: None });
    }
    Ok(connection)
}

/// The highest number in `event`, 0 if there is none.
pub(super) fn last_seq(connection: &Connection) -> Result<u64, JournalError> {
    let last: Option<i64> = connection
        .prepare_cached("SELECT max(seq) FROM event")
        .and_then(|mut statement| statement.query_one([], |row| row.get(0)))
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

fn connect(path: &Path) -> Result<Connection, JournalError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
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

fn migrate(connection: &mut Connection, from: usize) -> rusqlite::Result<()> {
    for (index, migration) in MIGRATIONS.iter().enumerate().skip(from) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", index as i64 + 1)?;
        transaction.commit()?;
    }
    Ok(())
}

type Schema = Vec<(String, String, String, Option<String>)>;

/// What a database just made says of itself.
fn expected_schema() -> rusqlite::Result<Schema> {
    let mut connection = Connection::open_in_memory()?;
    migrate(&mut connection, 0)?;
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
