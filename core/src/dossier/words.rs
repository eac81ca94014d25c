//! The words of a dossier, and how it writes dates. Who reads it is an officer, a lawyer, an expert: there
//! is one text for all.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;

use crate::Audience;
use crate::journal::{EntryKind, When};
use crate::typography;
use crate::wording::{Values, Wording};

/// A message of `dossier.ftl`; a missing one shows its name, which a test would find.
pub(super) fn text(id: &str, values: &Values<'_>) -> String {
    let id = format!("dossier-{id}");
    Wording::french()
        .text(&id, Audience::Adult, values)
        .unwrap_or(id)
}

/// What an entry tells.
pub(super) fn kind(kind: EntryKind) -> String {
    let name = match kind {
        EntryKind::Message => "message",
        EntryKind::Threat => "threat",
        EntryKind::MoneyDemand => "money-demand",
        EntryKind::Payment => "payment",
        EntryKind::Spread => "spread",
        EntryKind::Call => "call",
        EntryKind::Step => "step",
        EntryKind::Note => "note",
    };
    text(&format!("kind-{name}"), &[])
}

/// When it happened, as exactly as the person said. A time keeps the zone it was written in.
pub(super) fn when(when: &When) -> String {
    match when {
        When::Exact { time } => match DateTime::parse_from_rfc3339(time) {
            Ok(time) => date_and_hour(time),
            Err(_) => time.clone(),
        },
        When::Day { day } => match day.parse::<NaiveDate>() {
            Ok(day) => typography::date(day),
            Err(_) => day.clone(),
        },
        When::About { text } => text.clone(),
        When::Unknown => text("unknown-date", &[]),
    }
}

/// An instant of the phone's clock, as clocks show it in `zone`.
pub(super) fn instant(wall_ms: i64, zone: Tz) -> String {
    match local(wall_ms, zone) {
        Some(time) => date_and_hour(time),
        None => text("unknown-date", &[]),
    }
}

/// The day of an instant; 1970 for one that no calendar has.
pub(super) fn day(wall_ms: i64, zone: Tz) -> NaiveDate {
    local(wall_ms, zone).map_or(NaiveDate::default(), |time| time.date_naive())
}

fn local(wall_ms: i64, zone: Tz) -> Option<DateTime<FixedOffset>> {
    let utc = Utc.timestamp_millis_opt(wall_ms).single()?;
    Some(utc.with_timezone(&zone).fixed_offset())
}

fn date_and_hour(time: DateTime<FixedOffset>) -> String {
    let date = typography::date(time.date_naive());
    let hour = typography::hour(time.time());
    text(
        "date-and-hour",
        &[("date", date.into()), ("hour", hour.into())],
    )
}
