//! Rows that are opened together: what a key has to be prepared for is done once for all of them.

use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::mpsc::{self, TrySendError};
use std::thread;

use ring::aead::LessSafeKey;
use rusqlite::{Connection, Statement};
use zeroize::Zeroizing;

use super::database::failed;
use super::scrub::Scrub;
use super::{JournalError, disk, sealing};

/// As many bytes as a piece of a file has: a lock waits for about as long as for one of those.
const FULL: usize = 64 * 1024;
/// Few rows are longer.
const LONG_ROW: usize = 4 * 1024;
/// How many batches wait between being read and being looked at.
const WAITING: usize = 2;

/// Some rows of one table, sealed and then opened where they lie. Wiped when it goes; until then new
/// rows lie over those before.
pub(super) struct Batch {
    rows: Vec<Row>,
    bytes: Zeroizing<Vec<u8>>,
    open: bool,
}

struct Row {
    number: u64,
    bytes: Range<usize>,
    /// Where its content lies, once its seal has opened.
    content: Option<Range<usize>>,
}

impl Default for Batch {
    /// With room for the rows of most batches: to grow would leave copies behind.
    fn default() -> Batch {
        Batch {
            rows: Vec::new(),
            bytes: Zeroizing::new(Vec::with_capacity(FULL + LONG_ROW)),
            open: false,
        }
    }
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

    /// Whether that was done.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Opens each row, bound to its place: `place` is that of any row of the table.
    pub(super) fn open(&mut self, key: &LessSafeKey, mut place: Vec<u8>) {
        self.open = true;
        let before_row = place.len() - size_of::<u64>();
        for row in &mut self.rows {
            place.truncate(before_row);
            place.extend_from_slice(&row.number.to_be_bytes());
            let sealed = &mut self.bytes[row.bytes.clone()];
            let content = sealing::open_in_place(key, &place, sealed);
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

    /// Makes room for the next rows.
    fn clear(&mut self) {
        self.rows.clear();
        self.bytes.clear();
        self.open = false;
    }
}

/// Every row of `event` in the order of its numbers, some at a time: while `take` looks at some, the next are
/// read. Each batch is opened by whichever of the two has less to do.
pub(super) fn each_event(
    connection: &Connection,
    open: impl Fn(&mut Batch) -> Result<(), JournalError> + Sync,
    mut take: impl FnMut(&Batch) + Send,
) -> Result<(), JournalError> {
    let open = &open;
    thread::scope(|scope| {
        let (hand_over, handed_over) = mpsc::sync_channel(WAITING);
        let (give_back, given_back) = mpsc::channel();
        let taking = thread::Builder::new()
            .spawn_scoped(scope, move || {
                let _scrub = Scrub;
                for mut batch in handed_over {
                    open(&mut batch)?;
                    take(&batch);
                    batch.clear();
                    // Nobody takes it back after the last.
                    let _ = give_back.send(batch);
                }
                Ok(())
            })
            .map_err(disk::failed)?;
        let read = read_events(connection, |full| {
            match hand_over.try_send(full) {
                Ok(()) => {}
                Err(TrySendError::Full(mut full)) => {
                    open(&mut full)?;
                    // Refused only where the other has ended: the next one tells.
                    let _ = hand_over.send(full);
                }
                // Nothing but a lock ends the other early.
                Err(TrySendError::Disconnected(_)) => return Err(JournalError::Locked),
            }
            Ok(given_back.try_recv().unwrap_or_default())
        });
        drop(hand_over);
        let taken = taking.join().unwrap_or_else(|panic| resume_unwind(panic));
        taken.and(read)
    })
}

/// Fills one batch after the other; `exchange` takes a full one for an empty one.
fn read_events(
    connection: &Connection,
    mut exchange: impl FnMut(Batch) -> Result<Batch, JournalError>,
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
            batch = exchange(batch)?;
        }
    }
    exchange(batch).map(drop)
}
