//! Letters.

pub use abri_core::drafting::Drafted;
use abri_core::drafting::draft;
use abri_core::guidance::Library;
pub use abri_core::guidance::letters::{
    Fact, ImageAge, Letter, LetterCase, LetterFacts, LetterField, LetterSummary, Line, LineRole,
    Missing, Piece, Shape,
};
use chrono::NaiveDate;

use crate::guidance::GuidanceError;
use crate::journal::error::JournalError;
use crate::journal::object::Journal;
use crate::words::{Audience, Source};

// A day as `2026-11-20`.
uniffi::custom_type!(NaiveDate, String, {
    remote,
    try_lift: |day| Ok(day.parse()?),
    lower: |day| day.to_string(),
});

/// A letter in a list.
#[uniffi::remote(Record)]
pub struct LetterSummary {
    pub kind: String,
    pub title: String,
    pub summary: String,
    pub cases: Vec<LetterCase>,
}

/// What happened, as far as a letter depends on it.
#[uniffi::remote(Record)]
pub struct LetterCase {
    pub id: String,
    pub name: String,
}

/// A fact that a letter has a place for.
#[uniffi::remote(Record)]
pub struct LetterField {
    pub fact: Fact,
    pub shape: Shape,
    pub label: String,
}

/// The name of what only the person knows.
#[uniffi::remote(Enum)]
pub enum Fact {
    Name,
    Address,
    Contact,
    Place,
    WrittenOn,
    Child,
    Age,
    ImageAge,
    When,
    Platform,
    Links,
    Accounts,
    Events,
    Threat,
    Asked,
    Deadline,
    Paid,
    Means,
    PaymentAccount,
    Spread,
    Author,
    Witnesses,
    Reports,
    Complaint,
    Court,
    Site,
    RequestedOn,
    Answer,
    Engine,
    Search,
}

/// How a fact is typed.
#[uniffi::remote(Enum)]
pub enum Shape {
    Line,
    Text,
    List,
    Day,
    Period,
    Number,
    Choice,
}

/// Whether the person on an image was under 18 when it was made.
#[uniffi::remote(Enum)]
pub enum ImageAge {
    Minor,
    Adult,
    Unknown,
}

/// The facts of a letter, each of which may be left open.
#[uniffi::remote(Record)]
pub struct LetterFacts {
    pub name: String,
    pub address: String,
    pub contact: String,
    pub place: String,
    pub written_on: Option<NaiveDate>,
    pub child: String,
    pub age: Option<u8>,
    pub image_age: ImageAge,
    pub first_day: Option<NaiveDate>,
    pub last_day: Option<NaiveDate>,
    pub when: String,
    pub platform: String,
    pub links: Vec<String>,
    pub accounts: Vec<String>,
    pub events: String,
    pub threat: String,
    pub asked: String,
    pub deadline: String,
    pub paid: String,
    pub means: String,
    pub payment_account: String,
    pub spread: String,
    pub author: String,
    pub witnesses: String,
    pub reports: Vec<String>,
    pub complaint: String,
    pub court: String,
    pub site: String,
    pub requested_on: Option<NaiveDate>,
    pub answer: String,
    pub engine: String,
    pub search: String,
}

/// A letter with what is known in it.
#[uniffi::remote(Record)]
pub struct Letter {
    pub kind: String,
    pub case: String,
    pub title: String,
    pub notes: Vec<String>,
    pub bring: Vec<String>,
    pub lines: Vec<Line>,
    pub missing: Vec<Missing>,
    pub text: String,
    pub sources: Vec<Source>,
    pub checked: String,
}

/// One line or paragraph.
#[uniffi::remote(Record)]
pub struct Line {
    pub role: LineRole,
    pub pieces: Vec<Piece>,
}

/// What a line is in a letter.
#[uniffi::remote(Enum)]
pub enum LineRole {
    Sender,
    Recipient,
    Date,
    Subject,
    Heading,
    Paragraph,
    Item,
    Signature,
}

/// A part of a line.
#[uniffi::remote(Enum)]
pub enum Piece {
    Words { text: String },
    Said { text: String },
    Missing { fact: Fact, text: String },
}

/// A place left open, in a list of them.
#[uniffi::remote(Record)]
pub struct Missing {
    pub fact: Fact,
    pub label: String,
}

/// The letters for a reader, in the order they are listed.
#[uniffi::export]
pub fn letters(audience: Audience) -> Vec<LetterSummary> {
    Library::embedded().letters(audience)
}

/// The facts that a letter has a place for. (`case` alone is a word of C, whose header Swift reads.)
#[uniffi::export]
pub fn letter_fields(
    kind: &str,
    of_case: &str,
    audience: Audience,
) -> Result<Vec<LetterField>, GuidanceError> {
    Library::embedded()
        .letter_fields(kind, of_case, audience)
        .map_err(|_| GuidanceError::UnknownLetter)
}

/// A letter for a reader with what is known.
#[uniffi::export]
pub fn letter(
    kind: &str,
    of_case: &str,
    audience: Audience,
    facts: LetterFacts,
) -> Result<Letter, GuidanceError> {
    Library::embedded()
        .letter(kind, of_case, audience, &facts)
        .map_err(|_| GuidanceError::UnknownLetter)
}

/// What entries of the journal say of a letter's facts.
#[uniffi::remote(Record)]
pub struct Drafted {
    pub facts: LetterFacts,
    pub open: Vec<Fact>,
}

#[uniffi::export]
impl Journal {
    /// What the entries of these numbers already say of a letter.
    pub fn draft_letter(&self, entries: Vec<u64>) -> Result<Drafted, JournalError> {
        let entries = entries.into_iter().map(|seq| self.core.read(seq));
        let entries: Vec<_> = entries.collect::<Result<_, _>>()?;
        Ok(draft(&entries))
    }
}
