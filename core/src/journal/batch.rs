//! Rows that are opened together: what a key has to be prepared for is done once for all of them.

use std::ops::Range;

use ring::aead::LessSafeKey;
use rusqlite::{Connection, Statement};
use zeroize::{Zeroize, Zeroizing};

use super::database::failed;
use super::{JournalError, sealing};

/// As many bytes as a piece of a file has: a lock waits for about as long as for one of those.
const FULL: usize = 64 * 1024;

/// Some rows of one table, sealed and then opened where they lie.
#[derive(Default)]
pub(super) struct Batch {
    rows: Vec<Row>,
    bytes: Zeroizing<Vec<u8>>,
}

struct Row {
    number: u64,
    bytes: Range<usize>,
    /// Where its content lies, once its seal has opened.
    content: Option<Range<usize>>,
}

impl Batch {
    fn push(&mut self, number: u64, sealed: &[u8]) {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(sealed);
        self.rows.push(Row {
            number,
            bytes: start..self.bytes.len(),
            content: None,
        });
    }

    /// Takes the row that `select` names by its only parameter; says whether there is one.
    pub(super) fn push_row(
        &mut self,
        select: &mut Statement<'_>,
        number: u64,
    ) -> Result<bool, JournalError> {
        let mut rows = select.query([number.cast_signed()]).map_err(failed)?;
        let Some(row) = rows.next().map_err(failed)? else {
            return Ok(false);
        };
        let sealed = row.get_ref(0).map_err(failed)?;
        self.push(number, sealed.as_blob().unwrap_or_default());
        Ok(true)
    }

    /// Whether it is time to open what there is.
    pub(super) fn is_full(&self) -> bool {
        self.bytes.len() >= FULL
    }

    /// Opens each row, bound to the place that `place` gives for its number.
    pub(super) fn open(&mut self, key: &LessSafeKey, place: impl Fn(u64) -> Vec<u8>) {
        for row in &mut self.rows {
            let sealed = &mut self.bytes[row.bytes.clone()];
            let content = sealing::open_in_place(key, &place(row.number), sealed);
            let start = row.bytes.start;
            row.content = content
                .ok()
                .map(|content| start + content.start..start + content.end);
        }
    }

    /// The rows as they came: the number of each, and its content if its seal opened.
    pub(super) fn opened(&self) -> impl Iterator<Item = (u64, Option<&[u8]>)> {
        self.rows.iter().map(|row| {
            let content = row.content.clone();
            (row.number, content.map(|content| &self.bytes[content]))
        })
    }

    /// Wipes it for the next rows.
    fn clear(&mut self) {
        self.rows.clear();
        self.bytes.zeroize();
    }
}

/// Every row of `event` in the order of its numbers, some at a time.
pub(super) fn each_event(
    connection: &Connection,
    mut found: impl FnMut(&mut Batch) -> Result<(), JournalError>,
) -> Result<(), JournalError> {
    let mut statement = connection
        .prepare("SELECT seq, sealed FROM event ORDER BY seq")
        .map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    let mut batch = Batch::default();
    while let Some(row) = rows.next().map_err(failed)? {
        let seq: i64 = row.get(0).map_err(failed)?;
        let sealed = row.get_ref(1).map_err(failed)?;
        batch.push(seq.cast_unsigned(), sealed.as_blob().unwrap_or_default());
        if batch.is_full() {
            found(&mut batch)?;
            batch.clear();
        }
    }
    found(&mut batch)
}
