//! What is wrong with what people type, said to whoever edits it.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

use super::gather::Collection;
use super::index::Index;
use super::phrases::{Phrase, Phrases};
use super::text::words;
use crate::Audience;
use crate::remark::Remark;

/// One fault in `core/content/fr/search.toml`; `Display` says it in French, to whoever edits it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SearchFault {
    /// A file that is not TOML of the expected shape.
    Malformed {
        /// What the parser says.
        reason: String,
    },
    /// A phrase that opens what one of its readers does not have.
    UnknownTarget {
        /// The sheet, page, letter, service or place.
        target: String,
        /// The reader.
        audience: Audience,
    },
    /// A phrase that cannot change any answer: no word of it says anything, or no text has the words
    /// it is read as.
    Unused {
        /// As it is written.
        phrase: String,
    },
    /// A phrase or an ignored word that stands there twice, for the same reader.
    Twice {
        /// As it is written.
        phrase: String,
    },
}

impl SearchFault {
    /// The fault in an editor's words.
    pub fn remark(&self) -> Remark {
        match self {
            SearchFault::Malformed { reason } => Remark::new(
                "malformed",
                [
                    ("place", super::FILE.to_owned()),
                    ("reason", reason.clone()),
                ],
            ),
            SearchFault::UnknownTarget { target, audience } => Remark::new(
                "search-target",
                [
                    ("target", target.clone()),
                    ("audience", audience.to_string()),
                ],
            ),
            SearchFault::Unused { phrase } => {
                Remark::new("search-unused", [("phrase", phrase.clone())])
            }
            SearchFault::Twice { phrase } => {
                Remark::new("search-twice", [("phrase", phrase.clone())])
            }
        }
    }
}

impl fmt::Display for SearchFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.remark().fmt(f)
    }
}

impl Error for SearchFault {}

/// Every fault once, in a fixed order.
pub(super) fn faults(phrases: &Phrases, among: Collection<'_>) -> Vec<SearchFault> {
    let mut faults = BTreeSet::new();
    let twice = phrases.twice.iter().cloned();
    faults.extend(twice.map(|phrase| SearchFault::Twice { phrase }));
    for alarm in [&phrases.suicide, &phrases.danger] {
        if alarm.is_empty() {
            let phrase = String::new();
            faults.insert(SearchFault::Unused { phrase });
        }
    }
    let typed: Vec<&Phrase> = phrases
        .means
        .iter()
        .flat_map(|means| &means.typed)
        .collect();
    faults.extend(empty(&typed).chain(repeated(&typed)));
    let indexes = Audience::ALL.map(|audience| Index::build(audience, phrases, among));
    for means in &phrases.means {
        let said = |stem: &String| {
            let tells = |index: &Index| {
                index
                    .term(stem)
                    .is_some_and(|term| index.telling(term) > 0.0)
            };
            indexes.iter().any(tells)
        };
        if !means.read_as.stems.iter().all(said) {
            let phrase = means.read_as.text.clone();
            faults.insert(SearchFault::Unused { phrase });
        }
    }
    for (audience, index) in Audience::ALL.into_iter().zip(&indexes) {
        let mine = phrases
            .asked
            .iter()
            .filter(|asked| asked.audiences.contains(&audience));
        let targets: BTreeSet<String> = index
            .found
            .iter()
            .map(|found| found.target.name())
            .collect();
        for asked in mine.clone().filter(|asked| !targets.contains(&asked.opens)) {
            let target = asked.opens.clone();
            faults.insert(SearchFault::UnknownTarget { target, audience });
        }
        let asked: Vec<&Phrase> = mine.flat_map(|asked| &asked.phrases).collect();
        faults.extend(empty(&asked).chain(repeated(&asked)));
    }
    faults.into_iter().collect()
}

fn empty(phrases: &[&Phrase]) -> impl Iterator<Item = SearchFault> {
    let empty = phrases.iter().filter(|phrase| phrase.stems.is_empty());
    empty.map(|phrase| SearchFault::Unused {
        phrase: phrase.text.clone(),
    })
}

/// Phrases written twice, whatever their accents and capitals.
fn repeated(phrases: &[&Phrase]) -> impl Iterator<Item = SearchFault> {
    let mut seen = BTreeSet::new();
    let repeated = phrases.iter().filter(move |phrase| {
        let words: Vec<String> = words(&phrase.text)
            .into_iter()
            .map(|word| word.folded)
            .collect();
        !seen.insert(words)
    });
    repeated.map(|phrase| SearchFault::Twice {
        phrase: phrase.text.clone(),
    })
}
