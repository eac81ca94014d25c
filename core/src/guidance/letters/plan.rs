//! The shape of letters as their TOML files write it.

use chrono::NaiveDate;
use serde::Deserialize;

use super::super::facts::table;
use super::super::{ContentError, ContentFiles};
use super::{Fact, ImageAge, LineRole};
use crate::Audience;

/// All letters and the cases they are written for.
#[derive(Debug)]
pub(in crate::guidance) struct Shelf {
    pub(super) letters: Vec<LetterPlan>,
    pub(super) cases: Vec<CasePlan>,
    pub(super) named_since: NaiveDate,
}

/// `core/content/letters.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Order {
    /// Every letter's id, in the order in which letters are listed.
    order: Vec<String>,
    /// The law as the articles give it holds for what happened from this day on.
    named_since: NaiveDate,
    cases: Vec<CasePlan>,
}

/// A case: its name is the message `letter-case-<id>`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CasePlan {
    pub(super) id: String,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    /// The articles that may fit, the first one first.
    pub(super) offences: Vec<OffencePlan>,
}

/// An article, and when it fits; its line is the message `letter-offence-<article>`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OffencePlan {
    pub(super) article: String,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    #[serde(default = "every_image")]
    pub(super) image: Vec<ImageAge>,
    /// Only for a minor known to have been younger, in years.
    pub(super) under: Option<u8>,
    pub(super) given: Option<Fact>,
    pub(super) lacking: Option<Fact>,
}

/// One file of `core/content/letters`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterPlan {
    pub(super) id: String,
    /// The day it was compared with its sources.
    pub(super) checked: NaiveDate,
    #[serde(rename = "for")]
    pub(super) audiences: Vec<Audience>,
    pub(super) cases: Vec<String>,
    pub(super) sources: Vec<String>,
    #[serde(default)]
    pub(super) notes: Vec<LinePlan>,
    #[serde(default)]
    pub(super) bring: Vec<LinePlan>,
    pub(super) lines: Vec<LinePlan>,
}

/// One message of a letter, and when it is shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LinePlan {
    #[serde(default = "paragraph")]
    pub(super) role: LineRole,
    /// The message `letter-<text>`; `{case}` in it stands for the case.
    pub(super) text: Option<String>,
    /// Instead of a message: one item for each thing.
    pub(super) each: Option<Each>,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    #[serde(default)]
    pub(super) cases: Option<Vec<String>>,
    #[serde(default = "every_image")]
    pub(super) image: Vec<ImageAge>,
    /// Only where this fact is known.
    pub(super) given: Option<Fact>,
    /// Only where articles are named, or only where none is.
    pub(super) offences: Option<bool>,
}

/// What a line lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Each {
    Links,
    Accounts,
    Reports,
    Offences,
    Bring,
}

impl Shelf {
    pub(in crate::guidance) fn parse(files: &ContentFiles) -> Result<Shelf, ContentError> {
        let Order {
            order,
            named_since,
            cases,
        } = table("letters.toml", &files.letter_cases)?;
        let letters = files.letters.iter().map(|(file, text)| table(file, text));
        let mut letters: Vec<LetterPlan> = letters.collect::<Result<_, _>>()?;
        let place = |letter: &LetterPlan| order.iter().position(|id| *id == letter.id);
        if letters.len() != order.len() || letters.iter().any(|letter| place(letter).is_none()) {
            return Err(ContentError::Order {
                file: "letters.toml",
            });
        }
        letters.sort_by_key(place);
        Ok(Shelf {
            letters,
            cases,
            named_since,
        })
    }

    /// The letter and the case of these names, if they are for this reader and for each other.
    pub(super) fn find(
        &self,
        kind: &str,
        case: &str,
        audience: Audience,
    ) -> Option<(&LetterPlan, &CasePlan)> {
        let letter = self.letters.iter().find(|letter| letter.id == kind)?;
        let case = self
            .cases_of(letter, audience)
            .find(|plan| plan.id == case)?;
        Some((letter, case))
    }

    /// Whether a reader has a letter of this name, and for this case if one is named.
    pub(in crate::guidance) fn opens(&self, kind: &str, case: &str, audience: Audience) -> bool {
        let letter = self.letters.iter().find(|letter| letter.id == kind);
        letter.is_some_and(|letter| {
            let mut cases = self.cases_of(letter, audience);
            cases.any(|plan| case.is_empty() || plan.id == case)
        })
    }

    /// The cases of a letter for a reader, in the order of the file of cases.
    pub(super) fn cases_of<'a>(
        &'a self,
        letter: &'a LetterPlan,
        audience: Audience,
    ) -> impl Iterator<Item = &'a CasePlan> {
        let mine = letter.audiences.contains(&audience);
        self.cases.iter().filter(move |case| {
            mine && letter.cases.contains(&case.id) && case.audiences.contains(&audience)
        })
    }
}

fn paragraph() -> LineRole {
    LineRole::Paragraph
}

fn everyone() -> Vec<Audience> {
    Audience::ALL.to_vec()
}

fn every_image() -> Vec<ImageAge> {
    vec![ImageAge::Minor, ImageAge::Adult, ImageAge::Unknown]
}
