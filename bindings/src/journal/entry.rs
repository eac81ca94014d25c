//! What is written down, and how it comes back.

pub(super) use abri_core::journal::{
    Entry, EntryKind, EntrySummary, Money, NewEntry, StepTaken, When,
};

use super::Moment;
use super::attachment::Attachment;

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
    pub content: NewEntry,
    pub attachments: Vec<Attachment>,
}
