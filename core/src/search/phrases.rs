//! What people type and what it should open, as `core/content/fr/search.toml` has it.

use std::collections::HashSet;

use serde::Deserialize;

use super::SearchFault;
use super::crisis::Alarm;
use super::stem::stem;
use super::text::words;
use crate::{Audience, content};

/// The file as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    ignored: String,
    means: Vec<MeansRecord>,
    asked: Vec<AskedRecord>,
    suicide: AlarmRecord,
    danger: AlarmRecord,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MeansRecord {
    typed: Vec<String>,
    read_as: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedRecord {
    opens: String,
    #[serde(default = "everyone", rename = "for")]
    audiences: Vec<Audience>,
    phrases: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AlarmRecord {
    phrases: Vec<String>,
    /// Words that look like one of these by a slip and mean something else.
    #[serde(default)]
    unlike: String,
}

/// The file understood: words folded, those that say nothing left out, the rest as stems.
pub(super) struct Phrases {
    /// Words that say nothing of what is looked for, folded.
    pub(super) ignored: HashSet<String>,
    /// Words of people for words of the sheets.
    pub(super) means: Vec<Means>,
    /// What should open what.
    pub(super) asked: Vec<Asked>,
    pub(super) suicide: Alarm,
    pub(super) danger: Alarm,
    /// The words of `ignored` that stand there twice.
    pub(super) twice: Vec<String>,
}

/// Several ways to type what the sheets call otherwise.
pub(super) struct Means {
    pub(super) typed: Vec<Phrase>,
    pub(super) read_as: Phrase,
}

/// What people type when they look for one thing.
pub(super) struct Asked {
    /// The name of an [`Entry`](super::entry::Entry).
    pub(super) opens: String,
    pub(super) audiences: Vec<Audience>,
    pub(super) phrases: Vec<Phrase>,
}

/// A few words that were written together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    /// As it is written, for whoever edits it.
    pub(super) text: String,
    /// The stems of the words that say something.
    pub(super) stems: Vec<String>,
}

impl Phrases {
    /// The file inside the library.
    pub(super) fn embedded() -> Result<Phrases, SearchFault> {
        Phrases::parse(content::text(super::FILE))
    }

    pub(super) fn parse(text: &str) -> Result<Phrases, SearchFault> {
        let file: File = toml::from_str(text).map_err(|error| SearchFault::Malformed {
            reason: error.to_string(),
        })?;
        let mut ignored = HashSet::new();
        let mut twice = Vec::new();
        for word in words(&file.ignored) {
            if let Some(word) = ignored.replace(word.folded) {
                twice.push(word);
            }
        }
        let read = |texts: Vec<String>| -> Vec<Phrase> {
            texts
                .into_iter()
                .map(|text| Phrase::read(text, &ignored))
                .collect()
        };
        let means = file.means.into_iter().map(|means| Means {
            typed: read(means.typed),
            read_as: Phrase::read(means.read_as, &ignored),
        });
        let means = means.collect();
        let asked = file.asked.into_iter().map(|asked| Asked {
            opens: asked.opens,
            audiences: asked.audiences,
            phrases: read(asked.phrases),
        });
        Ok(Phrases {
            asked: asked.collect(),
            means,
            suicide: Alarm::new(&file.suicide.phrases, &file.suicide.unlike),
            danger: Alarm::new(&file.danger.phrases, &file.danger.unlike),
            twice,
            ignored,
        })
    }
}

impl Phrase {
    fn read(text: String, ignored: &HashSet<String>) -> Phrase {
        let telling = words(&text)
            .into_iter()
            .filter(|word| !ignored.contains(&word.folded));
        let stems = telling
            .map(|word| stem(&word.folded).into_owned())
            .collect();
        Phrase { text, stems }
    }
}

fn everyone() -> Vec<Audience> {
    Audience::ALL.to_vec()
}
