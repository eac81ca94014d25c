//! The list of entries, whole or as a search narrows it. Contents are opened one after the other
//! and not kept.

use std::collections::VecDeque;
use std::fmt;

use chrono::DateTime;
use zeroize::Zeroizing;

use super::batch::Batch;
use super::body::Body;
use super::field::FieldRef;
use super::scrub::Scrub;
use super::store::Store;
use super::vault::{Table, Vault};
use super::{EntryKind, EntrySummary, Journal, JournalError, When, database, entry_fields};
use crate::folding;

/// Most entries that one page gives.
const LONGEST_PAGE: usize = 500;
/// Which entries a list shows. What is left empty narrows nothing; case and accents never do.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of one of these kinds.
    pub kinds: Vec<EntryKind>,
    /// From this day on: `2026-11-20`. Of an entry without an exact time or day counts the day it
    /// was written, in UTC.
    pub from_day: Option<String>,
    /// Up to and with this day.
    pub to_day: Option<String>,
    /// The name of the platform holds this.
    pub platform: String,
    /// The name of the account holds this.
    pub account: String,
    /// Each of these words stands somewhere in what was written.
    pub words: String,
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Filter(…)")
    }
}

/// A part of a list, newest first.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct EntryPage {
    /// The entries it shows.
    pub entries: Vec<EntrySummary>,
    /// Records among them that can't be read, newest first: entries, or what was written about
    /// some. A number may stand for a whole gap that ends with it.
    pub damaged: Vec<u64>,
    /// Where the next page begins; `None` after the last.
    pub next: Option<u64>,
}

impl fmt::Debug for EntryPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EntryPage(…)")
    }
}

impl Journal {
    /// Entries before `before` (or the newest) that `filter` lets through, newest first, at most
    /// `limit` (at least 1) and at most 500. Nothing damaged ends a list: it is named, and the list goes on.
    ///
    /// # Errors
    ///
    /// [`JournalError::Locked`] at once after a lock. [`JournalError::Refused`] for a day that no
    /// calendar has.
    pub fn list(
        &self,
        filter: &Filter,
        before: Option<u64>,
        limit: u32,
    ) -> Result<EntryPage, JournalError> {
        let _scrub = Scrub;
        let mut wanted = Wanted::new(filter)?;
        let page = self
            .shared
            .store()?
            .list(&self.shared.vault, &mut wanted, before, limit)?;
        self.unless_locked(page)
    }
}

impl Store {
    fn list(
        &self,
        vault: &Vault,
        wanted: &mut Wanted<'_>,
        before: Option<u64>,
        limit: u32,
    ) -> Result<EntryPage, JournalError> {
        let before = before.unwrap_or(u64::MAX);
        let limit = (limit as usize).clamp(1, LONGEST_PAGE);
        let mut page = EntryPage::default();
        let mut reached = before;
        let mut entries = self.links.entries_before(before);
        let mut looked = VecDeque::new();
        loop {
            if looked.is_empty() {
                looked = self.look_into(vault, wanted, &mut entries)?;
            }
            let Some((seq, look)) = looked.pop_front() else {
                page.damaged.extend(self.links.unread_between(0, reached));
                return Ok(page);
            };
            if page.entries.len() == limit {
                page.next = Some(reached);
                return Ok(page);
            }
            page.damaged.extend(self.links.unread_between(seq, reached));
            reached = seq;
            let shown = match look {
                Look::Wanted => self.shown(vault, wanted, seq),
                Look::LeftOut => Ok(None),
                Look::Damaged => Err(JournalError::Damaged { from: Some(seq) }),
            };
            match shown {
                Ok(found) => page.entries.extend(found),
                Err(JournalError::Damaged { .. }) => page.damaged.push(seq),
                Err(error) => return Err(error),
            }
        }
    }

    /// The next entries, and what a look into their contents says. None is left out before they end.
    fn look_into(
        &self,
        vault: &Vault,
        wanted: &mut Wanted<'_>,
        entries: &mut impl Iterator<Item = u64>,
    ) -> Result<VecDeque<(u64, Look)>, JournalError> {
        let mut select = self
            .connection
            .prepare_cached("SELECT sealed FROM body WHERE seq = ?1")
            .map_err(database::failed)?;
        let mut looked = VecDeque::new();
        let mut contents = Batch::default();
        // By content in the batch: which of `looked` it is of.
        let mut places = Vec::new();
        for seq in entries {
            let look = if !self.is_kept(seq) {
                Look::LeftOut
            } else if !wanted.looks_inside() {
                Look::Wanted
            } else if contents.push_row(&mut select, self.links.latest(seq))? {
                places.push(looked.len());
                Look::Wanted
            } else {
                Look::Damaged
            };
            looked.push_back((seq, look));
            if contents.is_full() || looked.len() == LONGEST_PAGE {
                break;
            }
        }
        vault.open_batch(Table::Body, &mut contents)?;
        for (place, (_, opened)) in places.into_iter().zip(contents.opened()) {
            let accepted = opened
                .and_then(Body::fields)
                .and_then(|fields| wanted.accepts(&fields));
            looked[place].1 = match accepted {
                Some(true) => Look::Wanted,
                Some(false) => Look::LeftOut,
                None => Look::Damaged,
            };
        }
        Ok(looked)
    }

    /// The line of an entry, if its day is wanted too.
    ///
    /// What a list leaves out was authenticated by its seal; only what it shows is compared with
    /// what the chain committed to.
    fn shown(
        &self,
        vault: &Vault,
        wanted: &Wanted<'_>,
        seq: u64,
    ) -> Result<Option<EntrySummary>, JournalError> {
        let summary = self.summary(vault, &self.event(vault, seq)?)?;
        Ok(wanted.accepts_day(&summary).then_some(summary))
    }
}

/// What a look into an entry says.
enum Look {
    Wanted,
    LeftOut,
    Damaged,
}

/// A filter, ready to be compared.
struct Wanted<'a> {
    filter: &'a Filter,
    platform: Zeroizing<String>,
    account: Zeroizing<String>,
    words: Vec<Zeroizing<String>>,
    /// What was written, folded; used again for each entry.
    written: Zeroizing<String>,
}

impl Wanted<'_> {
    fn new(filter: &Filter) -> Result<Wanted<'_>, JournalError> {
        for day in [&filter.from_day, &filter.to_day].into_iter().flatten() {
            entry_fields::check_when(&When::Day { day: day.clone() })?;
        }
        Ok(Wanted {
            filter,
            platform: fold(filter.platform.trim()),
            account: fold(filter.account.trim()),
            words: filter.words.split_whitespace().map(fold).collect(),
            written: Zeroizing::default(),
        })
    }

    /// Whether the content has to be looked at before it is shown.
    fn looks_inside(&self) -> bool {
        !(self.filter.kinds.is_empty()
            && self.platform.is_empty()
            && self.account.is_empty()
            && self.words.is_empty())
    }

    /// `None` if a field is missing.
    fn accepts(&mut self, fields: &[FieldRef<'_>]) -> Option<bool> {
        let value = |name| {
            let found = fields.iter().find(|field| field.name == name);
            found.map(|field| field.value)
        };
        let kinds = &self.filter.kinds;
        if !kinds.is_empty() && !kinds.contains(&entry_fields::kind_of(value("entry-kind")?)?) {
            return Some(false);
        }
        let holds = |name, part: &str| {
            let value = value(name)?;
            Some(part.is_empty() || fold(value).contains(part))
        };
        if !holds("platform", &self.platform)? || !holds("account", &self.account)? {
            return Some(false);
        }
        if self.words.is_empty() {
            return Some(true);
        }
        self.written.clear();
        for field in fields {
            if !field.value.is_empty() && is_searched(field.name) {
                folding::fold(field.value, &mut self.written);
                // No word holds one.
                self.written.push('\n');
            }
        }
        let mut words = self.words.iter();
        Some(words.all(|word| self.written.contains(word.as_str())))
    }

    fn accepts_day(&self, summary: &EntrySummary) -> bool {
        let Filter {
            from_day, to_day, ..
        } = self.filter;
        if from_day.is_none() && to_day.is_none() {
            return true;
        }
        let day = day_of(summary);
        from_day.as_ref().is_none_or(|from| *from <= day)
            && to_day.as_ref().is_none_or(|to| day <= *to)
    }
}

/// Whether a search reads the field.
fn is_searched(name: &str) -> bool {
    matches!(
        name,
        "when"
            | "platform"
            | "url"
            | "account"
            | "text"
            | "money-asked"
            | "money-paid"
            | "money-means"
            | "money-account"
            | "money-deadline"
            | "step-what"
            | "step-report-number"
            | "step-complaint-number"
    )
}

/// A text as it is compared. What is folded is wiped with its content.
fn fold(text: &str) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(text.len()));
    folding::fold(text, &mut folded);
    folded
}

/// `2026-11-20`: the day it happened, else the day it was written.
fn day_of(summary: &EntrySummary) -> String {
    match &summary.when {
        When::Exact { time } => time.chars().take(10).collect(),
        When::Day { day } => day.clone(),
        When::About { .. } | When::Unknown => DateTime::from_timestamp_millis(summary.written_ms)
            .map(|written| written.format("%Y-%m-%d").to_string())
            .unwrap_or_default(),
    }
}
