//! What is written down, and how it comes back.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Attachment, Fingerprint, Moment};

/// What an entry tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// A message received.
    Message,
    /// A threat.
    Threat,
    /// Money asked for.
    MoneyDemand,
    /// Money paid.
    Payment,
    /// An image shown or passed on.
    Spread,
    /// A call, told in writing.
    Call,
    /// Something done: a report, a complaint, a conversation with a service.
    Step,
    /// Anything else worth keeping.
    Note,
}

/// When it happened, as exactly as the person knows.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "precision")]
pub enum When {
    /// To the minute.
    Exact {
        /// RFC 3339, with the offset of the person's zone.
        time: String,
    },
    /// To the day.
    Day {
        /// `2026-11-20`.
        day: String,
    },
    /// In the person's words.
    About {
        /// « vers la mi-novembre ».
        text: String,
    },
    /// They do not know, or did not say.
    Unknown,
}

/// Money asked for or paid, in the person's words: no sum is ever computed from a typo.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// As typed: « 300 € ».
    pub asked: String,
    /// As typed.
    pub paid: String,
    /// By which means: transfer, coupon, cryptocurrency.
    pub means: String,
    /// IBAN, wallet, coupon number, name of the receiving account.
    pub account: String,
    /// Until when it was asked for.
    pub deadline: String,
}

/// Something the person did, and the numbers it was given.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepTaken {
    /// What was done, with whom.
    pub what: String,
    /// The number of the report.
    pub report_number: String,
    /// The number of the complaint.
    pub complaint_number: String,
}

/// An entry as the person writes it. Empty texts are fields left open.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewEntry {
    /// What it tells.
    pub kind: EntryKind,
    /// When it happened.
    pub when: When,
    /// Where: the platform or the site.
    pub platform: String,
    /// Where: the address of the page, never opened by the app.
    pub url: String,
    /// Who: the name of the account, not of the contact.
    pub account: String,
    /// What happened.
    pub text: String,
    /// Money asked for or paid.
    pub money: Money,
    /// What was done.
    pub step: StepTaken,
}

/// An entry in a list: no more than a line needs.
#[derive(Clone, PartialEq, Eq)]
pub struct EntrySummary {
    /// Its number in the chain.
    pub seq: u64,
    /// What it tells.
    pub kind: EntryKind,
    /// When it happened.
    pub when: When,
    /// When it was written down, in milliseconds since 1970 by the wall clock.
    pub written_ms: i64,
    /// The wall clock had jumped since the record before.
    pub clock_changed: bool,
    /// It was written anew since; former texts are kept.
    pub amended: bool,
    /// The platform or the site.
    pub platform: String,
    /// The name of the account.
    pub account: String,
    /// The beginning of the text, at most 120 characters.
    pub beginning: String,
    /// Money asked for or paid, as typed.
    pub amount: String,
    /// How many attachments it has.
    pub attachments: u32,
}

/// An entry as it was written.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number in the chain.
    pub seq: u64,
    /// When it was written down.
    pub written: Moment,
    /// The wall clock had jumped since the record before.
    pub clock_changed: bool,
    /// When it was last written anew, if ever.
    pub amended: Option<Moment>,
    /// When it was put into the bin, if it lies there.
    pub removed: Option<Moment>,
    /// A later record can't be read, and may have amended this entry, attached something to it or
    /// removed it.
    pub uncertain: bool,
    /// What the person wrote last.
    pub content: NewEntry,
    /// In the order they were attached, without those in the bin.
    pub attachments: Vec<Attachment>,
    /// Of files that are not kept, in the order they were noted.
    pub fingerprints: Vec<Fingerprint>,
}

/// One of the texts an entry has had.
#[derive(Clone, PartialEq, Eq)]
pub struct Version {
    /// The record that holds it.
    pub seq: u64,
    /// When it was written down.
    pub written: Moment,
    /// The wall clock had jumped since the record before.
    pub clock_changed: bool,
    /// What the person wrote.
    pub content: NewEntry,
}

/// The texts of an entry, from the first to the one that counts.
#[derive(Clone, PartialEq, Eq)]
pub struct History {
    /// Those that can be read.
    pub versions: Vec<Version>,
    /// The records of those that can't.
    pub damaged: Vec<u64>,
}

/// What was removed and not destroyed, the last removed first.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Bin {
    /// Entries.
    pub entries: Vec<RemovedEntry>,
    /// Attachments that were removed by themselves.
    pub attachments: Vec<RemovedAttachment>,
    /// What lies there and can't be read, by number.
    pub damaged: Vec<u64>,
}

/// An entry in the bin.
#[derive(Clone, PartialEq, Eq)]
pub struct RemovedEntry {
    /// As a list shows it.
    pub entry: EntrySummary,
    /// When it was removed.
    pub removed: Moment,
}

/// An attachment in the bin.
#[derive(Clone, PartialEq, Eq)]
pub struct RemovedAttachment {
    /// The entry it belongs to.
    pub entry: u64,
    /// The file.
    pub attachment: Attachment,
    /// When it was removed.
    pub removed: Moment,
}

/// Shows that there is one, never what it says.
macro_rules! private_debug {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

private_debug!(
    When,
    Money,
    StepTaken,
    NewEntry,
    EntrySummary,
    Entry,
    Version,
    History,
    Bin,
    RemovedEntry,
    RemovedAttachment
);
