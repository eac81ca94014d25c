//! The tables that sheets refer to by name: sources, telephone numbers, articles of law.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
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

/// What messages and blocks refer to by name.
pub(super) struct Facts {
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) law: LawTable,
    numbers: BTreeMap<String, Number>,
}

impl Facts {
    pub(super) fn parse(files: &ContentFiles) -> Result<Facts, ContentError> {
        let mut sources: BTreeMap<String, Source> = table("sources.toml", &files.sources)?;
        for source in sources.values_mut() {
            source.date = source.date.take().map(|date| written_date(&date));
        }
        Ok(Facts {
            sources,
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

/// `2025-11-20` as « 20 novembre 2025 », `2025-11` as « novembre 2025 », anything else as it is.
fn written_date(printed: &str) -> String {
    let first_of_month = || NaiveDate::parse_from_str(&format!("{printed}-01"), "%Y-%m-%d").ok();
    if let Ok(day) = NaiveDate::parse_from_str(printed, "%Y-%m-%d") {
        typography::date(day)
    } else if let Some(day) = first_of_month() {
        typography::month_and_year(day)
    } else {
        printed.to_owned()
    }
}
