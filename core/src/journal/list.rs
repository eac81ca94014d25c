//! The list of entries, whole or as a search narrows it. Contents are opened one after the other
//! and not kept.

use std::fmt;

use chrono::DateTime;
use zeroize::Zeroizing;

use super::body::Body;
use super::scrub::Scrub;
use super::store::Store;
use super::vault::{Table, Vault};
use super::{EntryKind, EntrySummary, Journal, JournalError, When, database, entry_fields};
use crate::folding;

/// Most entries that one page gives.
const LONGEST_PAGE: usize = 500;
/// The fields a search reads.
const SEARCHED: [&str; 13] = [
    "when",
    "platform",
    "url",
    "account",
    "text",
    "money-asked",
    "money-paid",
    "money-means",
    "money-account",
    "money-deadline",
    "step-what",
    "step-report-number",
    "step-complaint-number",
];

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
        let wanted = Wanted::new(filter)?;
        let page = self
            .shared
            .store()?
            .list(&self.shared.vault, &wanted, before, limit)?;
        self.unless_locked(page)
    }
}

impl Store {
    fn list(
        &self,
        vault: &Vault,
        wanted: &Wanted<'_>,
        before: Option<u64>,
        limit: u32,
    ) -> Result<EntryPage, JournalError> {
        let before = before.unwrap_or(u64::MAX);
        let limit = (limit as usize).clamp(1, LONGEST_PAGE);
        let mut page = EntryPage::default();
        let mut reached = before;
        for seq in self.links.entries_before(before) {
            if page.entries.len() == limit {
                page.next = Some(reached);
                break;
            }
            page.damaged.extend(self.links.unread_between(seq, reached));
            reached = seq;
            if !self.is_kept(seq) {
                continue;
            }
            match self.wanted(vault, wanted, seq) {
                Ok(found) => page.entries.extend(found),
                Err(JournalError::Damaged { .. }) => page.damaged.push(seq),
                Err(error) => return Err(error),
            }
        }
        if page.next.is_none() {
            page.damaged.extend(self.links.unread_between(0, reached));
        }
        Ok(page)
    }

    /// The line of an entry, if it is wanted.
    ///
    /// What a list leaves out was authenticated by its seal; only what it shows is compared with
    /// what the chain committed to.
    fn wanted(
        &self,
        vault: &Vault,
        wanted: &Wanted<'_>,
        seq: u64,
    ) -> Result<Option<EntrySummary>, JournalError> {
        if wanted.looks_inside() {
            let damaged = JournalError::Damaged { from: Some(seq) };
            let latest = self.links.latest(seq);
            let select = "SELECT sealed FROM body WHERE seq = ?1";
            let sealed = database::row(&self.connection, select, latest)?.ok_or(damaged)?;
            let body = Body::decode(&vault.open(Table::Body, latest, &sealed)?).ok_or(damaged)?;
            if !wanted.accepts(&body).ok_or(damaged)? {
                return Ok(None);
            }
        }
        let summary = self.summary(vault, &self.event(vault, seq)?)?;
        Ok(wanted.accepts_day(&summary).then_some(summary))
    }
}

/// A filter, ready to be compared.
struct Wanted<'a> {
    filter: &'a Filter,
    platform: Zeroizing<String>,
    account: Zeroizing<String>,
    words: Vec<Zeroizing<String>>,
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
    fn accepts(&self, body: &Body) -> Option<bool> {
        let holds = |name, part: &str| {
            let value = body.value(name)?;
            Some(part.is_empty() || fold(value).contains(part))
        };
        let kinds = &self.filter.kinds;
        if !kinds.is_empty() && !kinds.contains(&entry_fields::kind(body)?) {
            return Some(false);
        }
        if !holds("platform", &self.platform)? || !holds("account", &self.account)? {
            return Some(false);
        }
        if self.words.is_empty() {
            return Some(true);
        }
        let fields = SEARCHED
            .into_iter()
            .map(|name| body.value(name).filter(|value| !value.is_empty()));
        let fields: Vec<Zeroizing<String>> = fields.flatten().map(fold).collect();
        Some(
            self.words
                .iter()
                .all(|word| fields.iter().any(|field| field.contains(word.as_str()))),
        )
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
