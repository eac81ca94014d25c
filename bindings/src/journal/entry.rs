//! What is written down, and how it comes back.

pub(super) use abri_core::journal::{
    Bin, Entry, EntryKind, EntryPage, EntrySummary, Filter, History, Money, NewEntry,
    RemovedAttachment, RemovedEntry, StepTaken, Version, When,
};

use super::Moment;
use super::attachment::{Attachment, Fingerprint};

/// What an entry tells.
#[uniffi::remote(Enum)]
pub enum EntryKind {
    Message,
    Threat,
    MoneyDemand,
    Payment,
    Spread,
    Call,
    Step,
    Note,
}

/// When it happened, as exactly as the person knows.
#[uniffi::remote(Enum)]
pub enum When {
    Exact { time: String },
    Day { day: String },
    About { text: String },
    Unknown,
}

/// Money asked for or paid, as typed.
#[uniffi::remote(Record)]
pub struct Money {
    pub asked: String,
    pub paid: String,
    pub means: String,
    pub account: String,
    pub deadline: String,
}

/// Something the person did, and the numbers it was given.
#[uniffi::remote(Record)]
pub struct StepTaken {
    pub what: String,
    pub report_number: String,
    pub complaint_number: String,
}

/// An entry as the person writes it.
#[uniffi::remote(Record)]
pub struct NewEntry {
    pub kind: EntryKind,
    pub when: When,
    pub platform: String,
    pub url: String,
    pub account: String,
    pub text: String,
    pub money: Money,
    pub step: StepTaken,
}

/// An entry in a list.
#[uniffi::remote(Record)]
pub struct EntrySummary {
    pub seq: u64,
    pub kind: EntryKind,
    pub when: When,
    pub written_ms: i64,
    pub clock_changed: bool,
    pub amended: bool,
    pub platform: String,
    pub account: String,
    pub beginning: String,
    pub amount: String,
    pub attachments: u32,
}

/// An entry as it was written.
#[uniffi::remote(Record)]
pub struct Entry {
    pub seq: u64,
    pub written: Moment,
    pub clock_changed: bool,
    pub amended: Option<Moment>,
    pub removed: Option<Moment>,
    pub uncertain: bool,
    pub content: NewEntry,
    pub attachments: Vec<Attachment>,
    pub fingerprints: Vec<Fingerprint>,
}

/// One of the texts an entry has had.
#[uniffi::remote(Record)]
pub struct Version {
    pub seq: u64,
    pub written: Moment,
    pub clock_changed: bool,
    pub content: NewEntry,
}

/// The texts of an entry, from the first to the one that counts.
#[uniffi::remote(Record)]
pub struct History {
    pub versions: Vec<Version>,
    pub damaged: Vec<u64>,
}

/// What was removed and not destroyed, the last removed first.
#[uniffi::remote(Record)]
pub struct Bin {
    pub entries: Vec<RemovedEntry>,
    pub attachments: Vec<RemovedAttachment>,
    pub damaged: Vec<u64>,
}

/// An entry in the bin.
#[uniffi::remote(Record)]
pub struct RemovedEntry {
    pub entry: EntrySummary,
    pub removed: Moment,
}

/// An attachment in the bin.
#[uniffi::remote(Record)]
pub struct RemovedAttachment {
    pub entry: u64,
    pub attachment: Attachment,
    pub removed: Moment,
}

/// Which entries a list shows; what is left empty narrows nothing.
#[uniffi::remote(Record)]
pub struct Filter {
    pub kinds: Vec<EntryKind>,
    pub from_day: Option<String>,
    pub to_day: Option<String>,
    pub platform: String,
    pub account: String,
    pub words: String,
}

/// A part of a list, newest first.
#[uniffi::remote(Record)]
pub struct EntryPage {
    pub entries: Vec<EntrySummary>,
    pub damaged: Vec<u64>,
    pub next: Option<u64>,
}

/// What an entry does not have yet, the most useful first: each by the name of its message.
#[uniffi::export]
pub fn entry_hints(entry: Entry) -> Vec<String> {
    let hints = entry.hints().into_iter();
    hints
        .map(|hint| format!("app-hint-{}", hint.name()))
        .collect()
}
