//! Rows of a database that SQLite can't find any more, looked for byte by byte.
//!
//! A row of our tables lies in a page of 4,096 bytes as a cell: length of the payload ‖ number of
//! the row ‖ payload, which is a header (its length ‖ 0 for the number ‖ the type of the blob) and
//! the blob; what does not fit goes on in a chain of other pages. Nothing but the bytes of a cell
//! has to be intact. What is found is only a guess: its seal says whether it is one.
//!
//! <https://www.sqlite.org/fileformat2.html>

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use super::sealing::OVERHEAD;

/// What SQLite takes for a page unless told otherwise, and nobody tells it.
const PAGE: usize = 4096;
/// Longest row that is ever written, in bytes.
const LONGEST: u64 = 1024 * 1024;
/// A payload up to this length lies in its page whole.
const WHOLE: usize = PAGE - 35;
/// The least of a longer one that does.
const LEAST: usize = (PAGE - 12) * 32 / 255 - 23;

/// Calls `found` with the number and the blob of whatever looks like a row.
pub(super) fn look_through<E>(
    file: &mut File,
    mut found: impl FnMut(u64, &[u8]) -> Result<(), E>,
) -> io::Result<Result<(), E>> {
    let mut page = [0; PAGE];
    for number in 0.. {
        if !read_page(file, number, &mut page)? {
            break;
        }
        for at in 0..PAGE {
            let Some(cell) = Cell::parse(&page[at..]) else {
                continue;
            };
            if let Some(blob) = cell.blob(file, &page[at..])?
                && let Err(error) = found(cell.row, &blob)
            {
                return Ok(Err(error));
            }
        }
    }
    Ok(Ok(()))
}

/// Whether there is such a page; what of it can't be read is zeros.
fn read_page(file: &mut File, number: u64, page: &mut [u8; PAGE]) -> io::Result<bool> {
    page.fill(0);
    let Some(start) = number.checked_mul(PAGE as u64) else {
        return Ok(false);
    };
    file.seek(SeekFrom::Start(start))?;
    let mut length = 0;
    while length < PAGE {
        match file.read(&mut page[length..]) {
            Ok(0) => break,
            Ok(more) => length += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length > 0)
}

/// Where a row's blob would be, if these are the first bytes of its cell.
struct Cell {
    row: u64,
    /// Where the payload begins.
    start: usize,
    /// Length of the header in the payload.
    header: usize,
    payload: usize,
}

impl Cell {
    fn parse(bytes: &[u8]) -> Option<Cell> {
        let (payload, rest) = varint(bytes)?;
        let (row, rest) = varint(rest)?;
        let start = bytes.len() - rest.len();
        let (header, rest) = varint(rest)?;
        let (number, rest) = varint(rest)?;
        let (kind, rest) = varint(rest)?;
        let read = bytes.len() - start - rest.len();
        // A blob's type is 12 and twice its length.
        let blob = kind.checked_sub(12).filter(|twice| twice % 2 == 0)? / 2;
        let fits = payload <= LONGEST && payload == header.checked_add(blob)?;
        let is_row = number == 0 && header == read as u64 && blob > OVERHEAD as u64;
        (fits && is_row).then_some(Cell {
            row,
            start,
            header: read,
            payload: payload as usize,
        })
    }

    /// `None` if it is cut.
    fn blob(&self, file: &mut File, bytes: &[u8]) -> io::Result<Option<Vec<u8>>> {
        let local = local_length(self.payload);
        let Some(here) = bytes.get(self.start..self.start + local) else {
            return Ok(None);
        };
        let mut payload = here.to_vec();
        let mut next = bytes
            .get(self.start + local..)
            .and_then(|rest| rest.first_chunk())
            .map(|number| u32::from_be_bytes(*number));
        let mut page = [0; PAGE];
        while payload.len() < self.payload {
            let Some(number) = next.and_then(|number| number.checked_sub(1)) else {
                return Ok(None);
            };
            if !read_page(file, number.into(), &mut page)? {
                return Ok(None);
            }
            let (link, content) = page.split_at(4);
            next = link.first_chunk().map(|number| u32::from_be_bytes(*number));
            let missing = self.payload - payload.len();
            payload.extend_from_slice(&content[..missing.min(content.len())]);
        }
        Ok(Some(payload.split_off(self.header)))
    }
}

/// How much of a payload lies in the page of its cell.
fn local_length(payload: usize) -> usize {
    if payload <= WHOLE {
        return payload;
    }
    let rest = LEAST + (payload - LEAST) % (PAGE - 4);
    if rest <= WHOLE { rest } else { LEAST }
}

/// SQLite's numbers: seven bits a byte, the ninth byte whole.
fn varint(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (at, &byte) in bytes.iter().enumerate().take(9) {
        if at == 8 {
            return Some((value << 8 | u64::from(byte), &bytes[9..]));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((value, &bytes[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::convert::Infallible;

    use rusqlite::Connection;

    use super::*;

    /// Every row of every length is found in what SQLite itself wrote.
    #[test]
    fn rows_are_found_without_sqlite() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.db");
        let connection = Connection::open(&path).unwrap();
        let create = "CREATE TABLE event(seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT";
        connection.execute_batch(create).unwrap();
        let mut expected = BTreeMap::new();
        for (at, length) in [29, 540, 1052, 4058, 4062, 5000, 9000, 70_000, 262_172]
            .into_iter()
            .enumerate()
        {
            for row in [at as u64 + 1, at as u64 + 300, u64::MAX - at as u64] {
                let blob: Vec<u8> = (0..length).map(|n| (n * 31 + at) as u8).collect();
                let insert = "INSERT INTO event(seq, sealed) VALUES (?1, ?2)";
                connection
                    .execute(insert, (row.cast_signed(), &blob))
                    .unwrap();
                expected.insert(row, blob);
            }
        }
        drop(connection);
        // What is found is a guess: another may go by the same number.
        let mut found: BTreeMap<u64, Vec<Vec<u8>>> = BTreeMap::new();
        let mut file = File::open(&path).unwrap();
        look_through(&mut file, |row, blob| {
            found.entry(row).or_default().push(blob.to_vec());
            Ok::<(), Infallible>(())
        })
        .unwrap()
        .unwrap();
        for (row, blob) in expected {
            assert!(found[&row].contains(&blob), "row {row}");
        }
    }

    #[test]
    fn bytes_that_are_no_cell_are_passed_over() {
        for bytes in [&[][..], &[0xff; 9], &[0xff; 40], &[5, 1, 3, 0, 12]] {
            assert!(Cell::parse(bytes).is_none());
        }
    }
}
