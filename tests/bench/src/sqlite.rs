//! The journal's work as a database alone would do it: rows of the same sizes, in the same mode.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::Connection;

/// A row of a file.
const PIECE: usize = 64 * 1024;
/// A row of `event` and one of `body` of a short note, as they lie in a journal.
pub const ROW: usize = 1052;

/// A database in the journal's mode; sealed by SQLCipher if there is a key.
pub fn open(path: &Path, key: Option<&str>) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    if let Some(key) = key {
        connection.pragma_update(None, "key", key)?;
    }
    for (pragma, value) in [
        ("locking_mode", "EXCLUSIVE"),
        ("journal_mode", "TRUNCATE"),
        ("synchronous", "FULL"),
        ("secure_delete", "ON"),
        ("mmap_size", "0"),
        ("temp_store", "MEMORY"),
        ("cell_size_check", "ON"),
    ] {
        connection.pragma_update(None, pragma, value)?;
    }
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS piece(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
         CREATE TABLE IF NOT EXISTS event(seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
         CREATE TABLE IF NOT EXISTS body(seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;",
    )?;
    Ok(connection)
}

/// A file in pieces, in one commit.
pub fn import(connection: &mut Connection, bytes: &[u8]) -> rusqlite::Result<Duration> {
    let begun = Instant::now();
    let transaction = connection.transaction()?;
    let mut insert = transaction.prepare("INSERT INTO piece(bytes) VALUES (?1)")?;
    for piece in bytes.chunks(PIECE) {
        insert.execute([piece])?;
    }
    drop(insert);
    transaction.commit()?;
    Ok(begun.elapsed())
}

/// The first file again.
pub fn read_back(connection: &Connection, mib: u32) -> rusqlite::Result<Duration> {
    let begun = Instant::now();
    let last = mib as usize * 1024 * 1024 / PIECE;
    let select = format!("SELECT bytes FROM piece WHERE id <= {last} ORDER BY id");
    sum(connection, &select)?;
    Ok(begun.elapsed())
}

/// So many notes, each in a commit of its own; how long one took.
pub fn append(connection: &mut Connection, times: u32) -> rusqlite::Result<Duration> {
    let begun = Instant::now();
    for _ in 0..times {
        insert(connection, 1)?;
    }
    Ok(begun.elapsed() / times)
}

/// So many notes in one commit.
pub fn insert(connection: &mut Connection, notes: u32) -> rusqlite::Result<()> {
    let row = [7; ROW];
    let transaction = connection.transaction()?;
    for _ in 0..notes {
        for table in ["event", "body"] {
            let insert = format!("INSERT INTO {table}(sealed) VALUES (?1)");
            transaction.prepare_cached(&insert)?.execute([&row[..]])?;
        }
    }
    transaction.commit()
}

/// Every row of `event`.
pub fn read_heads(connection: &Connection) -> rusqlite::Result<Duration> {
    let begun = Instant::now();
    sum(connection, "SELECT sealed FROM event ORDER BY seq")?;
    Ok(begun.elapsed())
}

/// Looks at every value, so that it is read.
fn sum(connection: &Connection, select: &str) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(select)?;
    let mut rows = statement.query([])?;
    let mut buffer = Vec::new();
    while let Some(row) = rows.next()? {
        buffer.clear();
        buffer.extend_from_slice(row.get_ref(0)?.as_blob()?);
        black_box(&buffer);
    }
    Ok(())
}
