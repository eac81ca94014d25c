//! What the journal already says, as facts of a letter: so that nobody has to type it twice.
//!
//! The only room that reads [`journal`](crate::journal) and [`guidance`](crate::guidance), which know nothing of
//! each other. Nothing is made up and nothing is added up: what several entries say differently, where a letter
//! takes one answer, is left to the person and named.

use chrono::{DateTime, NaiveDate};

use crate::guidance::letters::{Fact, LetterFacts};
use crate::journal::{Entry, EntryKind, NewEntry, When};
use crate::typography;

/// What entries say of a letter's facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafted {
    /// Those that are sure.
    pub facts: LetterFacts,
    /// Those that entries say differently, or not surely enough: left open.
    pub open: Vec<Fact>,
}

/// What `entries` say, told from the first day to the last.
pub fn draft(entries: &[Entry]) -> Drafted {
    let mut told: Vec<&Entry> = entries.iter().collect();
    told.sort_by_key(|entry| {
        (
            day(&entry.content.when).is_none(),
            day(&entry.content.when),
            entry.seq,
        )
    });
    let contents: Vec<&NewEntry> = told.iter().map(|entry| &entry.content).collect();
    // What the person did since is not what happened.
    let (steps, happened): (Vec<_>, Vec<_>) = contents
        .iter()
        .partition(|content| content.kind == EntryKind::Step);
    let mut drafted = Drafted::default();
    drafted.days(&happened);
    let facts = &mut drafted.facts;
    facts.links = each(&contents, |content| &content.url);
    facts.accounts = each(&happened, |content| &content.account);
    facts.events = events(&happened);
    facts.asked = each(&contents, |content| &content.money.asked).join(", ");
    facts.deadline = each(&contents, |content| &content.money.deadline).join(", ");
    facts.paid = each(&contents, |content| &content.money.paid).join(", ");
    facts.means = each(&contents, |content| &content.money.means).join(", ");
    facts.payment_account = each(&contents, |content| &content.money.account).join(", ");
    facts.reports = each(&steps, |content| &content.step.report_number);
    let platforms = each(&happened, |content| &content.platform);
    drafted.facts.platform = drafted.only(platforms, Fact::Platform);
    let complaints = each(&steps, |content| &content.step.complaint_number);
    drafted.facts.complaint = drafted.only(complaints, Fact::Complaint);
    drafted
}

impl Drafted {
    /// A letter names an article only for sure days: one entry without a day leaves them all open.
    fn days(&mut self, happened: &[&NewEntry]) {
        let days: Option<Vec<NaiveDate>> = happened.iter().map(|one| day(&one.when)).collect();
        match days.as_deref() {
            Some([]) => {}
            Some([first, .., last]) if first != last => {
                self.facts.first_day = Some(*first);
                self.facts.last_day = Some(*last);
            }
            Some([first, ..]) => self.facts.first_day = Some(*first),
            None => self.open.push(Fact::When),
        }
    }

    /// The one answer there is, or none where there are several.
    fn only(&mut self, mut answers: Vec<String>, fact: Fact) -> String {
        if answers.len() > 1 {
            self.open.push(fact);
            return String::new();
        }
        answers.pop().unwrap_or_default()
    }
}

/// The day in the person's own zone.
fn day(when: &When) -> Option<NaiveDate> {
    match when {
        When::Exact { time } => Some(DateTime::parse_from_rfc3339(time).ok()?.date_naive()),
        When::Day { day } => day.parse().ok(),
        When::About { .. } | When::Unknown => None,
    }
}

/// Each text once, whatever its capitals, in the order of the entries.
fn each(contents: &[&NewEntry], text: fn(&NewEntry) -> &String) -> Vec<String> {
    let mut each: Vec<String> = Vec::new();
    for text in contents.iter().map(|content| text(content).trim()) {
        let known = each
            .iter()
            .any(|known| known.to_lowercase() == text.to_lowercase());
        if !text.is_empty() && !known {
            each.push(text.to_owned());
        }
    }
    each
}

/// One line for each entry: its day, if it is sure, or the words for it, and what was written.
fn events(happened: &[&NewEntry]) -> String {
    let told = happened
        .iter()
        .filter(|content| !content.text.trim().is_empty());
    let lines = told.map(|content| {
        let when = match (&content.when, day(&content.when)) {
            (_, Some(day)) => typography::date(day),
            (When::About { text }, None) => text.trim().to_owned(),
            _ => String::new(),
        };
        let text = content.text.trim();
        match when.is_empty() {
            true => text.to_owned(),
            false => format!("{when}\u{a0}: {text}"),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}
