//! The tables that sheets refer to by name: sources, telephone numbers, articles of law.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::law::{LawTable, PENALTY_NAMES};
use super::{ContentError, ContentFiles};
use crate::wording::Wording;
use crate::{Audience, Source, typography};

/// A number that sentences name; the directory of hotlines has the same, and a test compares them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Number {
    phone: String,
    /// From and to, for a service whose hours a sentence names.
    hours: Option<[NaiveTime; 2]>,
}

/// A page of `sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRecord {
    place: String,
    date: Option<String>,
    /// What a person still has to open, and why.
    unverified: Option<String>,
}

/// What messages and blocks refer to by name.
pub(super) struct Facts {
    pub(super) sources: BTreeMap<String, Source>,
    /// What is still to be opened of a source, by its name.
    pub(super) unverified_sources: BTreeMap<String, String>,
    pub(super) law: LawTable,
    numbers: BTreeMap<String, Number>,
}

impl Facts {
    pub(super) fn parse(files: &ContentFiles) -> Result<Facts, ContentError> {
        let records: BTreeMap<String, SourceRecord> = table("sources.toml", &files.sources)?;
        let mut sources = BTreeMap::new();
        let mut unverified_sources = BTreeMap::new();
        for (id, record) in records {
            let date = record.date.as_deref().map(typography::printed_date);
            if let Some(what) = record.unverified {
                unverified_sources.insert(id.clone(), what);
            }
            let place = record.place;
            sources.insert(id, Source { place, date });
        }
        Ok(Facts {
            sources,
            unverified_sources,
            law: table("law.toml", &files.law)?,
            numbers: table("numbers.toml", &files.numbers)?,
        })
    }

    /// Every value a message may name, already written for French: `$fr-3018`,
    /// `$fr-3018-hours`, `$article-312-10`.
    pub(super) fn values(&self, wording: &Wording) -> Vec<(String, String)> {
        let mut values = Vec::new();
        for (id, number) in &self.numbers {
            values.push((id.clone(), typography::phone(&number.phone)));
            if let Some([from, to]) = number.hours {
                let hours = [
                    ("from", typography::hour(from).into()),
                    ("to", typography::hour(to).into()),
                ];
                if let Ok(text) = wording.text("guidance-hours", Audience::Adult, &hours) {
                    values.push((format!("{id}-hours"), text));
                }
            }
        }
        for number in self.law.keys() {
            if let Some(name) = self.article_name(number, wording) {
                values.push((format!("article-{number}"), name));
            }
        }
        values
    }

    /// The telephone numbers by the names of their services.
    pub(super) fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        let numbers = self.numbers.iter();
        numbers.map(|(id, number)| (id.as_str(), number.phone.as_str()))
    }

    /// « article 312-10 du Code pénal ».
    pub(super) fn article_name(&self, number: &str, wording: &Wording) -> Option<String> {
        let message = self.law.get(number)?.code.message();
        wording
            .text(message, Audience::Adult, &[("number", number.into())])
            .ok()
    }

    /// `$first`, `$second` …: « 5 ans de prison et 75 000 € d’amende ».
    pub(super) fn penalties(
        &self,
        number: &str,
        wording: &Wording,
    ) -> Vec<(&'static str, Cow<'static, str>)> {
        let penalties = self
            .law
            .get(number)
            .map_or(&[][..], |article| &article.penalties);
        let write = |years: u64, euros: u64| {
            let message = if years == 1 {
                "guidance-penalty-one-year"
            } else {
                "guidance-penalty"
            };
            let values = [
                ("years", years.to_string().into()),
                ("fine", typography::euros(euros).into()),
            ];
            wording.text(message, Audience::Adult, &values).ok()
        };
        PENALTY_NAMES
            .into_iter()
            .zip(penalties)
            .filter_map(|(name, penalty)| Some((name, write(penalty.years, penalty.euros)?.into())))
            .collect()
    }
}

pub(super) fn table<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentError> {
    toml::from_str(text).map_err(|error| ContentError::Malformed {
        file: file.to_owned(),
        reason: error.to_string(),
    })
}
