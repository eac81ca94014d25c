//! The two tables between the directory's tokens and the app's own words.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Need;
use crate::Audience;

/// The file `hotlines.audiences.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Audiences {
    readers: BTreeMap<String, Vec<Audience>>,
    groups: Tokens,
    over_18: Tokens,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tokens {
    tokens: Vec<String>,
}

/// How near a service's audience comes to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// It names minors, parents, witnesses or adults, as the reader is.
    OwnGroup,
    /// It is for everyone.
    Everyone,
    /// It names a part of the group, such as women.
    PartOfGroup,
}

impl Audiences {
    /// The readers the tokens name, each once.
    pub(super) fn readers(&self, tokens: &[String]) -> Vec<Audience> {
        Audience::ALL
            .into_iter()
            .filter(|reader| {
                tokens
                    .iter()
                    .filter_map(|token| self.readers.get(token))
                    .any(|readers| readers.contains(reader))
            })
            .collect()
    }

    /// How near the tokens come to a reader whom they name.
    pub(super) fn nearness(&self, tokens: &[String], reader: Audience) -> Nearness {
        let names = |token: &&String| {
            self.readers
                .get(*token)
                .is_some_and(|readers| readers.contains(&reader))
        };
        let naming = || tokens.iter().filter(names);
        if naming().any(|token| self.groups.tokens.contains(token)) {
            Nearness::OwnGroup
        } else if naming().any(|token| self.readers[token].len() == Audience::ALL.len()) {
            Nearness::Everyone
        } else {
            Nearness::PartOfGroup
        }
    }

    /// Whether the tokens keep minors out, whatever else they name.
    pub(super) fn over_18(&self, tokens: &[String]) -> bool {
        tokens
            .iter()
            .any(|token| self.over_18.tokens.contains(token))
            && !self.readers(tokens).contains(&Audience::Minor)
    }

    /// Whether the table has the token.
    pub(super) fn knows(&self, token: &str) -> bool {
        self.readers.contains_key(token)
    }

    /// Every token of the table.
    pub(super) fn tokens(&self) -> impl Iterator<Item = &str> {
        self.readers.keys().map(String::as_str)
    }
}

/// The file `hotlines.needs.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Needs {
    none: Vec<String>,
    need: BTreeMap<Need, Topics>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topics {
    made_for: Vec<String>,
    helps_with: Vec<String>,
}

/// How near a service is to a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It exists for this.
    MadeFor,
    /// It helps with this.
    HelpsWith,
}

impl Needs {
    /// The needs that the topics answer, each with its nearest fit.
    pub(super) fn answered(&self, topics: &[String]) -> BTreeMap<Need, Fit> {
        let any = |of: &[String]| of.iter().any(|topic| topics.contains(topic));
        self.need
            .iter()
            .filter_map(|(need, row)| {
                let fit = match (any(&row.made_for), any(&row.helps_with)) {
                    (true, _) => Fit::MadeFor,
                    (false, true) => Fit::HelpsWith,
                    (false, false) => return None,
                };
                Some((*need, fit))
            })
            .collect()
    }

    /// Whether the table has the topic.
    pub(super) fn knows(&self, topic: &str) -> bool {
        self.topics().any(|known| known == topic)
    }

    /// Every topic of the table.
    pub(super) fn topics(&self) -> impl Iterator<Item = &str> {
        self.need
            .values()
            .flat_map(|row| row.made_for.iter().chain(&row.helps_with))
            .chain(&self.none)
            .map(String::as_str)
    }

    /// The needs that have a row.
    pub(super) fn needs(&self) -> impl Iterator<Item = Need> {
        self.need.keys().copied()
    }
}
