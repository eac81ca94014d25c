//! The directory as its editors write it in `hotlines.toml`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{ChannelKind, Need};
use crate::{Audience, Source};

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Content {
    /// The day everything was compared with its sources.
    pub(super) checked: NaiveDate,
    pub(super) country: Vec<CountryRecord>,
    pub(super) service: Vec<ServiceRecord>,
}

/// A country, or a region of one, that can be chosen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountryRecord {
    pub(super) code: String,
    /// The country a region belongs to, whose services are its own too.
    pub(super) within: Option<String>,
    /// Services that close every list; a region without any has those of its country.
    #[serde(default)]
    pub(super) always: Vec<String>,
    /// Services of the emergency card, after the emergency services.
    #[serde(default)]
    pub(super) card: Vec<String>,
    /// Services of the region, after `always`.
    #[serde(default)]
    pub(super) also: Vec<String>,
    /// Whether short numbers answer from there.
    #[serde(default)]
    pub(super) short_numbers: Trust,
    /// Whether its emergency services can be written to, or whether that is not known.
    #[serde(default)]
    pub(super) written_emergency: Trust,
    /// Needs for which no service of the country is established, or none whose hours are.
    #[serde(default)]
    pub(super) gaps: Vec<Need>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Trust {
    #[default]
    Verified,
    Unverified,
}

/// One service; the fields are explained at the top of the file itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceRecord {
    pub(super) id: String,
    pub(super) country: String,
    #[serde(default)]
    pub(super) regions: Vec<String>,
    #[serde(default)]
    pub(super) emergency: bool,
    #[serde(default)]
    pub(super) separate_lines: bool,
    pub(super) timezone: String,
    pub(super) holidays: Option<String>,
    pub(super) audience: Vec<String>,
    pub(super) topics: Vec<String>,
    #[serde(default)]
    pub(super) not_for: Vec<Need>,
    #[serde(default)]
    pub(super) not_for_minors: Vec<Need>,
    #[serde(default)]
    pub(super) helps_with: Vec<Need>,
    #[serde(default)]
    pub(super) offered: BTreeMap<Audience, Vec<Need>>,
    pub(super) free: bool,
    pub(super) anonymous: bool,
    pub(super) cost: String,
    pub(super) privacy: String,
    pub(super) languages: Vec<String>,
    pub(super) confidence: Confidence,
    /// When this service was compared later than the rest.
    pub(super) checked: Option<NaiveDate>,
    pub(super) channels: Vec<ChannelRecord>,
    pub(super) sources: Vec<Source>,
}

/// How well the sources vouch for the record.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Confidence {
    High,
    Medium,
    Low,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChannelRecord {
    pub(super) kind: ChannelKind,
    /// A number, an address, the name of an application or of an account.
    pub(super) value: String,
    pub(super) hours: Option<String>,
    /// The bill never shows it, says its source.
    #[serde(default)]
    pub(super) off_bill: bool,
    /// The only readers to whom the channel is shown, when not to all.
    pub(super) readers: Option<Vec<Audience>>,
}
