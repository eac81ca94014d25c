//! The words of this room, as one reader at one place and instant sees them.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

use super::Question;
use crate::typography;
use crate::wording::Wording;

/// Who reads, when, by which clock.
pub(super) struct Reader<'q> {
    question: &'q Question,
    wording: &'static Wording,
}

impl<'q> Reader<'q> {
    pub(super) fn new(question: &'q Question, wording: &'static Wording) -> Reader<'q> {
        Reader { question, wording }
    }

    /// The instant of the question.
    pub(super) fn at(&self) -> DateTime<Utc> {
        self.question.at
    }

    /// A message; one that is missing, which a test excludes, leaves its place empty.
    pub(super) fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its values.
    pub(super) fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Cow<'_, str>)> = values
            .iter()
            .map(|(name, value)| (*name, Cow::Borrowed(*value)))
            .collect();
        self.wording
            .text(id, self.question.audience, &values)
            .unwrap_or_default()
    }

    /// A message that not every service has.
    pub(super) fn optional(&self, id: &str) -> Option<String> {
        self.wording.has(id).then(|| self.text(id))
    }

    /// « 23 h », « demain à 9 h », « lundi à 9 h », by the reader's clock, and by the service's
    /// own where the two differ.
    pub(super) fn moment(&self, instant: DateTime<Utc>, service: Tz, with_day: bool) -> String {
        let own = self.question.zone;
        let local = instant.with_timezone(&own);
        // Midnight ends a day for the reader: « à minuit » tonight, not tomorrow.
        let midnight = local.hour() == 0 && local.minute() == 0;
        let day = match midnight {
            true => local.date_naive() - TimeDelta::days(1),
            false => local.date_naive(),
        };
        let hour = typography::hour(local.time());
        let there = instant.with_timezone(&service);
        let hour = if there.naive_local() == local.naive_local() {
            hour
        } else {
            let zone = self.text(&format!("hotlines-zone-{}", zone_id(service)));
            let there = typography::hour(there.time());
            self.with(
                "hotlines-two-clocks",
                &[("here", &hour), ("there", &there), ("zone", &zone)],
            )
        };
        match with_day.then(|| self.day(day)).flatten() {
            Some(day) => self.with("hotlines-day-hour", &[("day", &day), ("hour", &hour)]),
            None if with_day => self.with("hotlines-at-hour", &[("hour", &hour)]),
            None => hour,
        }
    }

    /// The day as it is called from the reader's today; `None` for today itself.
    fn day(&self, day: NaiveDate) -> Option<String> {
        let today = self
            .question
            .at
            .with_timezone(&self.question.zone)
            .date_naive();
        match day.signed_duration_since(today).num_days() {
            ..=0 => None,
            1 => Some(self.text("hotlines-tomorrow")),
            2..=6 => Some(self.text(&format!(
                "hotlines-weekday-{}",
                day.weekday().num_days_from_monday() + 1
            ))),
            _ => Some(self.with(
                "hotlines-date",
                &[("date", &typography::day_and_month(day))],
            )),
        }
    }
}

/// The end of a zone's message name: `europe-paris`.
pub(super) fn zone_id(zone: Tz) -> String {
    zone.name().to_lowercase().replace(['/', '_'], "-")
}
