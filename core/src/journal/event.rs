//! A record in the chain: its line, and what lasts even when its content is destroyed.

use zeroize::Zeroizing;

use super::bytes::{Reader, padded_to_multiple};
use super::chain::{Hash, Line, LineRef};
use super::field::{self, Field, FieldRef};
use super::{JournalError, Moment, hex};

/// Sizes that are seen from outside: multiples of this.
const PADDING: usize = 512;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EventKind {
    /// The journal began.
    Created,
    /// An entry was written.
    Entry,
    /// A file was attached to an entry.
    Attached,
    /// An entry was written anew; the former text stays.
    Amended,
    /// An entry or an attachment went to the bin.
    Removed,
    /// It came back from there.
    PutBack,
    /// Its content was destroyed.
    Destroyed,
    /// The SHA-256 of a file that is not kept was noted beside an entry.
    Fingerprint,
    /// What could be read of a damaged folder was taken into a new one.
    Salvaged,
    /// The journal was put back from a copy.
    Restored,
    /// A dossier was handed over.
    Exported,
}

impl EventKind {
    const ALL: [EventKind; 11] = [
        EventKind::Created,
        EventKind::Entry,
        EventKind::Attached,
        EventKind::Amended,
        EventKind::Removed,
        EventKind::PutBack,
        EventKind::Destroyed,
        EventKind::Fingerprint,
        EventKind::Salvaged,
        EventKind::Restored,
        EventKind::Exported,
    ];

    const fn name(self) -> &'static str {
        match self {
            EventKind::Created => "created",
            EventKind::Entry => "entry",
            EventKind::Attached => "attached",
            EventKind::Amended => "amended",
            EventKind::Removed => "removed",
            EventKind::PutBack => "put-back",
            EventKind::Destroyed => "destroyed",
            EventKind::Fingerprint => "fingerprint",
            EventKind::Salvaged => "salvaged",
            EventKind::Restored => "restored",
            EventKind::Exported => "exported",
        }
    }

    /// Whether the chain goes on in another folder from here.
    pub(super) const fn begins_branch(self) -> bool {
        matches!(self, EventKind::Salvaged | EventKind::Restored)
    }
}

/// Names of lasting fields.
mod names {
    pub(super) const KIND: &str = "kind";
    pub(super) const TARGET: &str = "target";
    pub(super) const FILE: &str = "file";
    pub(super) const WALL: &str = "wall-ms";
    pub(super) const BOOT: &str = "boot";
    pub(super) const MONOTONIC: &str = "monotonic-ms";
    pub(super) const CLOCK: &str = "clock";
    pub(super) const BRANCH: &str = "branch";
}

/// The values of `clock`.
const STEADY: &str = "steady";
const CHANGED: &str = "changed";

/// The lasting fields of a record about to be written.
pub(super) struct Lasting {
    pub(super) fields: Vec<Field>,
}

impl Lasting {
    /// Kind and times, as every record has them.
    pub(super) fn new(
        kind: EventKind,
        moment: Moment,
        clock_changed: bool,
    ) -> Result<Lasting, JournalError> {
        let clock = if clock_changed { CHANGED } else { STEADY };
        Ok(Lasting {
            fields: vec![
                Field::new(names::KIND, kind.name())?,
                Field::new(names::WALL, &moment.wall_ms.to_string())?,
                Field::new(names::BOOT, &moment.boot.to_string())?,
                Field::new(names::MONOTONIC, &moment.monotonic_ms.to_string())?,
                Field::new(names::CLOCK, clock)?,
            ],
        })
    }

    /// The start of a chain, or of what goes on elsewhere, under a name that no other copy shares.
    pub(super) fn begin_branch(&mut self, branch: &[u8; 16]) -> Result<(), JournalError> {
        self.fields
            .push(Field::new(names::BRANCH, &hex::encode(branch))?);
        Ok(())
    }

    /// The record it is about.
    pub(super) fn target(&mut self, target: u64) -> Result<(), JournalError> {
        self.fields
            .push(Field::new(names::TARGET, &target.to_string())?);
        Ok(())
    }

    /// The file it brings.
    pub(super) fn file(&mut self, file: u64) -> Result<(), JournalError> {
        self.fields
            .push(Field::new(names::FILE, &hex::encode(&file.to_be_bytes()))?);
        Ok(())
    }
}

/// A record as it lies in its row.
pub(super) struct Event {
    pub(super) line: Line,
    lasting: Vec<Field>,
    /// Of the fields in the body, in order.
    pub(super) content_hashes: Vec<Hash>,
}

impl Event {
    /// The record `seq`, which follows the line hashed to `prev`.
    pub(super) fn new(seq: u64, prev: Hash, lasting: Lasting, content: &[Field]) -> Event {
        let lasting = lasting.fields;
        let content_hashes: Vec<Hash> = content.iter().map(Field::hash).collect();
        let commit = commit(&lasting, &content_hashes);
        Event {
            line: Line::new(seq, prev, commit),
            lasting,
            content_hashes,
        }
    }

    /// length of the line (2) ‖ line ‖ lasting fields ‖ how many hashes (1) ‖ hashes ‖ zeros.
    pub(super) fn encode(&self) -> Zeroizing<Vec<u8>> {
        let line = self.line.bytes();
        let length = 2
            + line.len()
            + field::list_length(&self.lasting)
            + 1
            + self.content_hashes.len() * size_of::<Hash>();
        let padded = padded_to_multiple(length, PADDING);
        let mut bytes = Zeroizing::new(Vec::with_capacity(padded));
        bytes.extend_from_slice(&(line.len() as u16).to_be_bytes());
        bytes.extend_from_slice(line);
        field::encode_list(&self.lasting, &mut bytes);
        bytes.push(self.content_hashes.len() as u8);
        bytes.extend_from_slice(self.content_hashes.as_flattened());
        bytes.resize(padded, 0);
        bytes
    }

    /// `None` unless it is a record whose line commits to all of it.
    pub(super) fn decode(bytes: &[u8]) -> Option<Event> {
        let read = EventRef::read(bytes)?;
        let event = Event {
            line: read.line.to_owned(),
            lasting: field::to_owned(read.lasting),
            content_hashes: read.content_hashes.to_vec(),
        };
        let whole = commit(&event.lasting, &event.content_hashes) == event.line.commit;
        (whole && event.moment().is_some()).then_some(event)
    }

    /// What it says of others.
    pub(super) fn about(&self) -> About {
        About::of(self.line.seq, |name| self.value(name))
    }

    /// `None` for a kind this version does not know.
    pub(super) fn kind(&self) -> Option<EventKind> {
        self.about().kind
    }

    /// When it was written.
    pub(super) fn moment(&self) -> Option<Moment> {
        Some(Moment {
            wall_ms: self.value(names::WALL)?.parse().ok()?,
            boot: self.value(names::BOOT)?.parse().ok()?,
            monotonic_ms: self.value(names::MONOTONIC)?.parse().ok()?,
        })
    }

    pub(super) fn clock_changed(&self) -> bool {
        self.value(names::CLOCK) == Some(CHANGED)
    }

    /// The record it is about.
    pub(super) fn target(&self) -> Option<u64> {
        self.about().target
    }

    /// The attachment's file it names.
    pub(super) fn file(&self) -> Option<u64> {
        self.about().file
    }

    /// Whether these are the fields it committed to.
    pub(super) fn commits_to(&self, content: &[Field]) -> bool {
        content
            .iter()
            .map(Field::hash)
            .eq(self.content_hashes.iter().copied())
    }

    /// Kind, times and targets, as the line commits to them.
    pub(super) fn lasting(&self) -> &[Field] {
        &self.lasting
    }

    fn value(&self, name: &str) -> Option<&str> {
        field::find(&self.lasting, name)
    }
}

/// A record as it lies among opened bytes: its seal tells that it is the one of this row, and as it
/// was written; that its line commits to the rest is not looked at.
pub(super) struct EventRef<'a> {
    pub(super) line: LineRef<'a>,
    lasting: Vec<FieldRef<'a>>,
    content_hashes: &'a [Hash],
}

impl<'a> EventRef<'a> {
    /// `None` for bytes that no record has.
    pub(super) fn read(bytes: &'a [u8]) -> Option<EventRef<'a>> {
        let mut reader = Reader::new(bytes);
        let line_length = reader.u16()?;
        let line = LineRef::parse(reader.take(line_length.into())?)?;
        let lasting = field::read_list(&mut reader)?;
        let count = reader.u8()?;
        let (content_hashes, _) = reader.take(usize::from(count) * 32)?.as_chunks();
        reader.only_zeros().then_some(EventRef {
            line,
            lasting,
            content_hashes,
        })
    }

    /// What it says of others.
    pub(super) fn about(&self) -> About {
        About::of(self.line.seq, |name| {
            let found = self.lasting.iter().find(|field| field.name == name);
            found.map(|field| field.value)
        })
    }
}

/// What a record is, and which others it is about.
pub(super) struct About {
    pub(super) seq: u64,
    /// `None` for a kind this version does not know.
    pub(super) kind: Option<EventKind>,
    /// The record it is about.
    pub(super) target: Option<u64>,
    /// The attachment's file it names.
    pub(super) file: Option<u64>,
}

impl About {
    fn of<'a>(seq: u64, value: impl Fn(&str) -> Option<&'a str>) -> About {
        let kind = value(names::KIND);
        About {
            seq,
            kind: kind.and_then(|name| EventKind::ALL.into_iter().find(|kind| kind.name() == name)),
            target: value(names::TARGET).and_then(|target| target.parse().ok()),
            file: value(names::FILE)
                .and_then(hex::decode)
                .map(u64::from_be_bytes),
        }
    }
}

fn commit(lasting: &[Field], content_hashes: &[Hash]) -> Hash {
    let mut hashes = Vec::with_capacity(lasting.len() + content_hashes.len());
    hashes.extend(lasting.iter().map(Field::hash));
    hashes.extend_from_slice(content_hashes);
    field::commit(&hashes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::journal::chain::NO_LINE;

    fn moments() -> impl Strategy<Value = Moment> {
        (any::<i64>(), any::<u64>(), any::<u64>()).prop_map(|(wall_ms, boot, monotonic_ms)| {
            Moment {
                wall_ms,
                boot,
                monotonic_ms,
            }
        })
    }

    proptest! {
        #[test]
        fn an_event_comes_back_as_it_went(
            moment in moments(), seq: u64, changed: bool, target: u64, file: u64, text in ".*"
        ) {
            let mut lasting = Lasting::new(EventKind::Attached, moment, changed).unwrap();
            lasting.target(target).unwrap();
            lasting.file(file).unwrap();
            let content = [Field::new("text", &text).unwrap()];
            let event = Event::new(seq, NO_LINE, lasting, &content);
            let bytes = event.encode();
            prop_assert_eq!(bytes.len() % PADDING, 0);
            let back = Event::decode(&bytes).unwrap();
            prop_assert!(back.line == event.line);
            prop_assert_eq!(back.kind(), Some(EventKind::Attached));
            prop_assert_eq!(back.moment(), Some(moment));
            prop_assert_eq!(back.clock_changed(), changed);
            prop_assert_eq!(back.target(), Some(target));
            prop_assert_eq!(back.file(), Some(file));
            prop_assert!(back.commits_to(&content));
            prop_assert!(!back.commits_to(&[]));
        }

        #[test]
        fn hostile_bytes_are_no_event_and_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
            prop_assert!(Event::decode(&bytes).is_none());
        }
    }

    #[test]
    fn a_flipped_bit_is_no_event() {
        let moment = Moment {
            wall_ms: 1,
            boot: 2,
            monotonic_ms: 3,
        };
        let lasting = Lasting::new(EventKind::Entry, moment, false).unwrap();
        let event = Event::new(2, NO_LINE, lasting, &[Field::new("text", "a").unwrap()]);
        let good = event.encode();
        for at in 0..good.len() {
            let mut bad = good.clone();
            bad[at] ^= 1;
            assert!(
                Event::decode(&bad).is_none_or(|back| back.line != event.line),
                "byte {at}"
            );
        }
    }
}
