//! One service, its record understood.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use super::holidays::Holidays;
use super::hours::Hours;
use super::record::{ChannelRecord, Confidence, ServiceRecord};
use super::tables::{Audiences, Fit, Nearness, Needs};
use super::{ChannelKind, Need, OpenNow, State};
use crate::Audience;

/// A record with what the tables and the hours make of it.
pub(super) struct Service {
    pub(super) record: ServiceRecord,
    /// When it was compared with its sources.
    pub(super) checked: NaiveDate,
    /// The readers its audience names.
    pub(super) readers: Vec<Audience>,
    /// How near its audience comes to each of them.
    pub(super) nearness: BTreeMap<Audience, Nearness>,
    /// It keeps minors out.
    pub(super) over_18: bool,
    /// The needs it answers.
    needs: BTreeMap<Need, Fit>,
    /// Its channels' hours, in their order.
    pub(super) hours: Vec<Hours>,
}

impl Service {
    pub(super) fn new(
        record: ServiceRecord,
        checked: NaiveDate,
        audiences: &Audiences,
        needs: &Needs,
        holidays: &BTreeMap<String, Holidays>,
    ) -> Service {
        let zone: Option<Tz> = record.timezone.parse().ok();
        let list = record.holidays.as_ref().and_then(|name| holidays.get(name));
        let hours = record
            .channels
            .iter()
            .map(|channel| match &channel.hours {
                Some(text) => Hours::read(text, zone, list),
                None if channel.kind.is_answered() => Hours::Unreadable,
                None => Hours::NotAnswered,
            })
            .collect();
        let mut answered = needs.answered(&record.topics);
        for need in &record.helps_with {
            answered.entry(*need).or_insert(Fit::HelpsWith);
        }
        answered.retain(|need, _| !record.not_for.contains(need));
        let readers = audiences.readers(&record.audience);
        Service {
            checked: record.checked.unwrap_or(checked),
            nearness: readers
                .iter()
                .map(|reader| (*reader, audiences.nearness(&record.audience, *reader)))
                .collect(),
            readers,
            over_18: audiences.over_18(&record.audience),
            needs: answered,
            hours,
            record,
        }
    }

    /// Whether the service is one of the country's, or of its region.
    pub(super) fn serves(&self, code: &str, within: Option<&str>) -> bool {
        let country = within.unwrap_or(code);
        let place = &self.record;
        place.country == INTERNATIONAL
            || place.country == country
                && (place.regions.is_empty() || place.regions.iter().any(|region| region == code))
    }

    /// How near the service is to a need of the reader.
    pub(super) fn fit(&self, need: Need, reader: Audience) -> Option<Fit> {
        let left_out = reader == Audience::Minor && self.record.not_for_minors.contains(&need);
        self.needs.get(&need).copied().filter(|_| !left_out)
    }

    /// The channels with their hours.
    pub(super) fn channels(&self) -> impl Iterator<Item = (&ChannelRecord, &Hours)> {
        self.record.channels.iter().zip(&self.hours)
    }

    /// The hours that stand for the whole service: those of the channel open longest, else of the
    /// first that a person answers; none for a list of separate lines.
    pub(super) fn best(&self, at: DateTime<Utc>, silent: bool) -> Option<(&Hours, OpenNow)> {
        if self.record.separate_lines {
            return None;
        }
        let mut answered = self
            .channels()
            .filter(|(channel, _)| channel.kind.is_answered())
            .filter(|(channel, _)| !silent || channel.kind.is_silent())
            .map(|(_, hours)| (hours, hours.at(at)));
        let first = answered.next()?;
        let last_change = |now: &OpenNow| now.next_change.unwrap_or(DateTime::<Utc>::MAX_UTC);
        Some(answered.fold(first, |best, other| {
            let (held, offered) = (&best.1, &other.1);
            let opens = offered.state == State::Open && held.state != State::Open;
            let lasts = offered.state == State::Open
                && held.state == State::Open
                && last_change(offered) > last_change(held);
            if opens || lasts { other } else { best }
        }))
    }

    /// Whether it answers any need at all.
    pub(super) fn answers(&self) -> bool {
        !self.needs.is_empty()
    }

    /// Whether its hours can be believed enough to be shown as a state.
    pub(super) fn shows_state(&self) -> bool {
        self.record.confidence != Confidence::Low
    }

    /// Whether the channel of that number is one for the reader.
    pub(super) fn shows(&self, channel: usize, reader: Audience) -> bool {
        let readers = &self.record.channels[channel].readers;
        readers
            .as_ref()
            .is_none_or(|readers| readers.contains(&reader))
    }

    /// Whether it can be reached without speaking.
    pub(super) fn is_silent(&self) -> bool {
        self.record
            .channels
            .iter()
            .any(|channel| channel.kind.is_silent())
    }
}

/// The country of services that belong to none.
pub(super) const INTERNATIONAL: &str = "INT";

impl ChannelKind {
    /// Whether a person answers at once, so that the channel has hours.
    pub(super) fn is_answered(self) -> bool {
        use ChannelKind::{Chat, Phone, Sms, Video};
        matches!(self, Phone | Sms | Chat | Video)
    }

    /// Whether it works without a word spoken.
    pub(super) fn is_silent(self) -> bool {
        self != ChannelKind::Phone
    }
}
