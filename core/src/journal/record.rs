//! Records as the store keeps them: read one by one, appended at the end.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::body::Body;
use super::chain::Hash;
use super::event::{Event, EventKind, Lasting};
use super::head::Head;
use super::store::Store;
use super::vault::{Table, Vault};
use super::{JournalError, Moment, database, key};

/// A wall clock may drift or be set by the network by this much without being called changed.
const DRIFT_MS: u64 = 2 * 60 * 1000;

/// Where a record ends up that could not be written.
pub(super) struct NotWritten {
    pub(super) error: JournalError,
    /// Whether it may be there all the same: the disk failed while it was being committed.
    pub(super) undecided: bool,
}

impl From<JournalError> for NotWritten {
    fn from(error: JournalError) -> NotWritten {
        NotWritten {
            error,
            undecided: false,
        }
    }
}

/// A record about to be appended.
pub(super) struct NewRecord {
    pub(super) kind: EventKind,
    pub(super) moment: Moment,
    /// The record it is about.
    pub(super) target: Option<u64>,
    /// The file it brings.
    pub(super) file: Option<u64>,
    /// Without fields there is no row for it.
    pub(super) body: Body,
}

impl NewRecord {
    /// A record about another, without content of its own.
    pub(super) fn about(kind: EventKind, target: u64, moment: Moment) -> NewRecord {
        NewRecord {
            kind,
            moment,
            target: Some(target),
            file: None,
            body: Body::of(Vec::new()),
        }
    }
}

impl Store {
    /// Appends a record; when this answers, it is on the disk and `head` says so.
    pub(super) fn append(&mut self, vault: &Vault, record: NewRecord) -> Result<u64, NotWritten> {
        self.append_and(vault, record, |_| Ok(()))
    }

    /// Appends a record and does what it tells of, both or neither.
    pub(super) fn append_and(
        &mut self,
        vault: &Vault,
        record: NewRecord,
        act: impl FnOnce(&Connection) -> Result<(), JournalError>,
    ) -> Result<u64, NotWritten> {
        let behaviour = TransactionBehavior::Immediate;
        let transaction =
            Transaction::new_unchecked(&self.connection, behaviour).map_err(database::failed)?;
        let end = End::find(&transaction, self.head.read(vault)?, vault)?;
        let seq = end.seq + 1;

        let mut lasting = Lasting::new(record.kind, record.moment, end.jumped(record.moment))?;
        if let Some(target) = record.target {
            lasting.target(target)?;
        }
        if let Some(file) = record.file {
            lasting.file(file)?;
        }
        if record.kind.begins_branch() {
            lasting.begin_branch(&key::random()?)?;
        }
        let event = Event::new(seq, end.hash, lasting, &record.body.fields);
        let sealed_event = vault.seal(Table::Event, seq, &event.encode())?;
        let sealed_body = vault.seal(Table::Body, seq, &record.body.encode())?;
        let sealed_head = Head::of(&event.line).seal(vault)?;

        insert_event(&transaction, seq, &sealed_event)?;
        if !event.content_hashes.is_empty() {
            insert_body(&transaction, seq, &sealed_body)?;
        }
        act(&transaction)?;
        transaction.commit().map_err(|error| NotWritten {
            error: database::failed(error),
            undecided: true,
        })?;
        self.links.note(&event.about());
        self.head.write(&sealed_head).map_err(|error| NotWritten {
            error,
            undecided: true,
        })?;
        Ok(seq)
    }

    /// The record `seq`, if its row opens and is what was written.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] also for a missing row: ask only for those within the chain.
    pub(super) fn event(&self, vault: &Vault, seq: u64) -> Result<Event, JournalError> {
        event(&self.connection, vault, seq)
    }

    /// The content of a record, checked against what it committed to.
    pub(super) fn body(&self, vault: &Vault, event: &Event) -> Result<Body, JournalError> {
        let seq = event.line.seq;
        let damaged = JournalError::Damaged { from: Some(seq) };
        let select = "SELECT sealed FROM body WHERE seq = ?1";
        let sealed = database::row(&self.connection, select, seq)?.ok_or(damaged)?;
        let plain = vault.open(Table::Body, seq, &sealed)?;
        Body::decode(&plain)
            .filter(|body| event.commits_to(&body.fields))
            .ok_or(damaged)
    }

    /// Whether there is a row for the content of a record.
    pub(super) fn has_body(&self, seq: u64) -> Result<bool, JournalError> {
        let select = "SELECT sealed FROM body WHERE seq = ?1";
        Ok(database::row(&self.connection, select, seq)?.is_some())
    }

    /// The number of the last record there should be.
    pub(super) fn end(&mut self, vault: &Vault) -> Result<u64, JournalError> {
        let head = self.head.read(vault)?;
        let last = database::last_seq(&self.connection)?;
        if last < head.seq {
            return Err(JournalError::Damaged {
                from: Some(last + 1),
            });
        }
        Ok(last)
    }
}

pub(super) fn insert_event(
    connection: &Connection,
    seq: u64,
    sealed: &[u8],
) -> Result<(), JournalError> {
    let insert = "INSERT INTO event(seq, sealed) VALUES (?1, ?2)";
    database::put(connection, insert, seq, sealed)
}

pub(super) fn insert_body(
    connection: &Connection,
    seq: u64,
    sealed: &[u8],
) -> Result<(), JournalError> {
    let insert = "INSERT INTO body(seq, sealed) VALUES (?1, ?2)";
    database::put(connection, insert, seq, sealed)
}

fn event(connection: &Connection, vault: &Vault, seq: u64) -> Result<Event, JournalError> {
    let damaged = JournalError::Damaged { from: Some(seq) };
    let select = "SELECT sealed FROM event WHERE seq = ?1";
    let sealed = database::row(connection, select, seq)?.ok_or(damaged)?;
    decode_event(vault, seq, &sealed)
}

/// A row of `event`, opened.
pub(super) fn decode_event(vault: &Vault, seq: u64, sealed: &[u8]) -> Result<Event, JournalError> {
    let plain = vault.open(Table::Event, seq, sealed)?;
    Event::decode(&plain)
        .filter(|event| event.line.seq == seq)
        .ok_or(JournalError::Damaged { from: Some(seq) })
}

/// The last record, as the next one needs it.
struct End {
    seq: u64,
    hash: Hash,
    /// When it was written, if it can still be read.
    moment: Option<Moment>,
}

impl End {
    /// Read inside the transaction that appends, never from memory.
    ///
    /// A last record that does not open is named by `head`, so that the chain can go on after it;
    /// after a cut tail it can't.
    fn find(connection: &Connection, head: Head, vault: &Vault) -> Result<End, JournalError> {
        let last = database::last_seq(connection)?;
        if last < head.seq {
            return Err(JournalError::Damaged {
                from: Some(last + 1),
            });
        }
        let damaged = JournalError::Damaged { from: Some(last) };
        match event(connection, vault, last) {
            Ok(event) if last > head.seq || event.line.hash() == head.hash => Ok(End {
                seq: last,
                hash: event.line.hash(),
                moment: event.moment(),
            }),
            Err(JournalError::Damaged { .. }) if last == head.seq && last > 0 => Ok(End {
                seq: last,
                hash: head.hash,
                moment: None,
            }),
            Ok(_) => Err(damaged),
            Err(error) => Err(error),
        }
    }

    /// Whether the wall clock was set since, as far as the other clock tells.
    fn jumped(&self, now: Moment) -> bool {
        let Some(before) = self.moment else {
            return false;
        };
        let wall = i128::from(now.wall_ms) - i128::from(before.wall_ms);
        let drift = i128::from(DRIFT_MS);
        if now.boot == before.boot {
            let passed = i128::from(now.monotonic_ms) - i128::from(before.monotonic_ms);
            (wall - passed).abs() > drift
        } else {
            // Switched off in between, only time going backwards shows.
            wall < -drift
        }
    }
}
