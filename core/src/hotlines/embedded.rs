//! The content files inside the library.

use crate::content;

use super::holidays::HolidayRules;
use super::record::Content;
use super::tables::{Audiences, Needs};

/// The directory itself.
pub(super) fn content() -> Result<Content, toml::de::Error> {
    toml::from_str(content::text("hotlines.toml"))
}

/// Audience tokens and the readers they mean.
pub(super) fn audiences() -> Result<Audiences, toml::de::Error> {
    toml::from_str(content::text("hotlines.audiences.toml"))
}

/// Topic tokens and the needs they answer.
pub(super) fn needs() -> Result<Needs, toml::de::Error> {
    toml::from_str(content::text("hotlines.needs.toml"))
}

/// Public holidays by list.
pub(super) fn holidays() -> Result<HolidayRules, toml::de::Error> {
    toml::from_str(content::text("hotlines.holidays.toml"))
}
