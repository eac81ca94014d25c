//! The law table: each article's number, its penalties, since when, and where that was read.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

/// Articles by number, such as `312-10`.
pub(super) type LawTable = BTreeMap<String, Article>;

/// One article; what it forbids is a message, `law-<number>-forbids`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Article {
    pub(super) code: Code,
    /// From the plain case to the gravest; empty for a rule of procedure.
    #[serde(default)]
    pub(super) penalties: Vec<Penalty>,
    /// The day the rule, or its newest part, came into force, where a source says so.
    pub(super) since: Option<NaiveDate>,
    pub(super) sources: Vec<String>,
    pub(super) checked: NaiveDate,
    /// What a person still has to open, and why.
    pub(super) unverified: Option<String>,
}

/// The law an article belongs to.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Code {
    Penal,
    CriminalProcedure,
    /// The European regulation on the protection of data.
    Gdpr,
    /// The French law on data files and liberties.
    DataProtection,
}

/// What a court may decide at most.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Penalty {
    /// Years of prison.
    pub(super) years: u64,
    /// The fine, in euros.
    pub(super) euros: u64,
}

/// The names under which a message finds an article's penalties.
pub(super) const PENALTY_NAMES: [&str; 4] = ["first", "second", "third", "fourth"];

impl Code {
    /// The message that writes an article's full name.
    pub(super) fn message(self) -> &'static str {
        match self {
            Code::Penal => "guidance-article-penal",
            Code::CriminalProcedure => "guidance-article-procedure",
            Code::Gdpr => "guidance-article-gdpr",
            Code::DataProtection => "guidance-article-data-protection",
        }
    }
}
