//! What goes into one dossier: the entries in the order things happened, and their exhibits, numbered.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveTime};

use super::{Chosen, DossierError, Selection, names};
use crate::journal::{Attachment, Entry, EntryKind, Filter, Journal, JournalError, When};

/// Entries asked of a list at a time.
const PAGE: u32 = 500;

/// The chosen part of a journal, as it was up to one line.
pub(super) struct Case {
    /// The number of the last line.
    pub(super) last: u64,
    /// As they happened.
    pub(super) entries: Vec<Told>,
    /// In the order of their numbers.
    pub(super) exhibits: Vec<Exhibited>,
    /// Records that can't be read.
    pub(super) unreadable: BTreeSet<u64>,
}

/// An entry, and which exhibits belong to it.
pub(super) struct Told {
    pub(super) entry: Entry,
    /// Numbers of exhibits.
    pub(super) exhibits: Vec<usize>,
}

/// An attachment under its number.
pub(super) struct Exhibited {
    /// From 1 on.
    pub(super) number: usize,
    pub(super) entry: u64,
    pub(super) attachment: Attachment,
    /// `data/captures/001_….png`.
    pub(super) path: String,
    /// Whether its file can't be read: it is named, and not there.
    pub(super) damaged: bool,
}

impl Case {
    /// Reads what was chosen, again if a record was added meanwhile.
    pub(super) fn gather(journal: &Journal, selection: &Selection) -> Result<Case, DossierError> {
        loop {
            let last = journal.last()?;
            let case = Case::read(journal, selection, last)?;
            if journal.last()? == last {
                return Ok(case);
            }
        }
    }

    fn read(journal: &Journal, selection: &Selection, last: u64) -> Result<Case, DossierError> {
        let (chosen, mut unreadable) = chosen(journal, &selection.chosen)?;
        let mut entries = Vec::with_capacity(chosen.len());
        for seq in chosen {
            match journal.read(seq) {
                Ok(entry) if entry.removed.is_none() => entries.push(entry),
                Ok(_) | Err(JournalError::NotFound) => {}
                Err(JournalError::Damaged { from }) => {
                    unreadable.extend([Some(seq), from].into_iter().flatten());
                }
                Err(error) => return Err(error.into()),
            }
        }
        if entries.is_empty() {
            return Err(DossierError::Nothing);
        }
        entries.sort_by_key(|entry| (happened(entry), entry.seq));
        let mut case = Case {
            last,
            entries: Vec::with_capacity(entries.len()),
            exhibits: Vec::new(),
            unreadable,
        };
        for entry in entries {
            case.tell(entry, selection);
        }
        Ok(case)
    }

    fn tell(&mut self, entry: Entry, selection: &Selection) {
        let mut numbers = Vec::new();
        let attachments = entry.attachments.iter();
        for attachment in attachments.filter(|file| !selection.without.contains(&file.id)) {
            let number = self.exhibits.len() + 1;
            let came_as = match selection.left_out.own_details {
                true => "",
                false => &attachment.name,
            };
            let folder = folder(entry.content.kind, &attachment.media_type);
            let name = names::of_exhibit(number, came_as, &attachment.media_type);
            self.exhibits.push(Exhibited {
                number,
                entry: entry.seq,
                attachment: attachment.clone(),
                path: format!("data/{folder}/{name}"),
                damaged: false,
            });
            numbers.push(number);
        }
        self.entries.push(Told {
            entry,
            exhibits: numbers,
        });
    }

    /// Bytes of the exhibits.
    pub(super) fn bytes(&self) -> u64 {
        let sizes = self.exhibits.iter().map(|exhibit| exhibit.attachment.size);
        sizes.sum()
    }
}

/// Their numbers, and those of what a list could not read.
fn chosen(journal: &Journal, chosen: &Chosen) -> Result<(Vec<u64>, BTreeSet<u64>), DossierError> {
    let mut unreadable = BTreeSet::new();
    let mut entries = Vec::new();
    match chosen {
        Chosen::Entries(chosen) => entries.extend(BTreeSet::from_iter(chosen.iter().copied())),
        Chosen::All => {
            let mut before = None;
            loop {
                let page = journal.list(&Filter::default(), before, PAGE)?;
                entries.extend(page.entries.iter().map(|entry| entry.seq));
                unreadable.extend(page.damaged);
                before = page.next;
                if before.is_none() {
                    break;
                }
            }
        }
    }
    Ok((entries, unreadable))
}

/// Milliseconds since 1970: when it happened where that is known, else when it was written down.
fn happened(entry: &Entry) -> i64 {
    let known = match &entry.content.when {
        When::Exact { time } => DateTime::parse_from_rfc3339(time)
            .ok()
            .map(|time| time.timestamp_millis()),
        When::Day { day } => day
            .parse::<chrono::NaiveDate>()
            .ok()
            .map(|day| day.and_time(NaiveTime::MIN).and_utc().timestamp_millis()),
        When::About { .. } | When::Unknown => None,
    };
    known.unwrap_or(entry.written.wall_ms)
}

/// Receipts lie apart from what was seen.
fn folder(kind: EntryKind, media_type: &str) -> &'static str {
    match kind {
        EntryKind::Payment | EntryKind::MoneyDemand => "paiements",
        _ if media_type.starts_with("image/") || media_type.starts_with("video/") => "captures",
        _ => "autres",
    }
}
