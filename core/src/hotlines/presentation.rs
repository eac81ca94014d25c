//! Services and channels written out as cards.

use chrono::{DateTime, NaiveDate, Utc};

use super::channel_text::channel_card;
use super::reader::Reader;
use super::record::Confidence;
use super::service::Service;
use super::state_text::state_text;
use super::{Question, ServiceCard, State};
use crate::content::STALE_DAYS;
use crate::wording::Wording;
use crate::{Source, typography};

/// Days after which the list itself says that it is old.
const OLD: i64 = 365;

/// How long ago something was compared with its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Age {
    Fresh,
    Stale,
    Old,
}

/// The age of a comparison at an instant; a clock set before it proves nothing, so it is fresh.
pub(super) fn age(checked: NaiveDate, at: DateTime<Utc>) -> Age {
    match at.date_naive().signed_duration_since(checked).num_days() {
        days if days > OLD => Age::Old,
        days if days > STALE_DAYS => Age::Stale,
        _ => Age::Fresh,
    }
}

/// The card of a service for the reader of a question.
pub(super) fn service_card(
    service: &Service,
    question: &Question,
    wording: &'static Wording,
) -> ServiceCard {
    let reader = Reader::new(question, wording);
    let record = &service.record;
    let message = |part: &str| reader.text(&format!("hotline-{}-{part}", record.id));
    let (state, state_text) = standing(service, &reader);
    ServiceCard {
        id: record.id.clone(),
        name: message("name"),
        purpose: message("purpose"),
        state,
        state_text,
        what_happens: message("happens"),
        cost: reader.text(&format!("hotlines-cost-{}", record.cost)),
        privacy: reader.text(&format!("hotlines-privacy-{}", record.privacy)),
        limits: message("limits"),
        languages: languages(service, &reader),
        free: record.free,
        anonymous: record.anonymous,
        silent: service.is_silent(),
        emergency: record.emergency,
        caution: caution(service, &reader),
        compared: reader.with(
            "hotlines-compared",
            &[("date", &typography::date(service.checked))],
        ),
        sources: record.sources.iter().map(source).collect(),
        channels: (0..record.channels.len())
            .filter(|number| service.shows(*number, question.audience))
            .map(|number| channel_card(service, number, &reader))
            .collect(),
    }
}

/// A page behind the record, its date as French writes it.
fn source(read: &Source) -> Source {
    Source {
        place: read.place.clone(),
        date: read.date.as_deref().map(typography::printed_date),
    }
}

/// The state of the whole service and its words; weak sources show none.
fn standing(service: &Service, reader: &Reader<'_>) -> (State, Option<String>) {
    if service.record.separate_lines {
        return (State::None, Some(reader.text("hotlines-state-each-line")));
    }
    match service.best(reader.at(), false) {
        None => (State::None, Some(reader.text("hotlines-state-anytime"))),
        Some(_) if !service.shows_state() => (State::Unknown, None),
        Some((hours, now)) => (now.state, Some(state_text(hours, reader))),
    }
}

fn caution(service: &Service, reader: &Reader<'_>) -> Option<String> {
    let answered = service
        .record
        .channels
        .iter()
        .any(|channel| channel.kind.is_answered());
    let doubt = match service.record.confidence {
        Confidence::High => None,
        Confidence::Low if answered => Some("hotlines-caution-hours"),
        Confidence::Medium | Confidence::Low => Some("hotlines-caution"),
    };
    let stale =
        (age(service.checked, reader.at()) > Age::Fresh).then_some("hotlines-caution-stale");
    let doubts: Vec<String> = doubt
        .into_iter()
        .chain(stale)
        .map(|id| reader.text(id))
        .collect();
    (!doubts.is_empty()).then(|| doubts.join(" · "))
}

/// « Langues : français, anglais. », and how deaf people reach it where that is known.
fn languages(service: &Service, reader: &Reader<'_>) -> String {
    let names: Vec<String> = service
        .record
        .languages
        .iter()
        .map(|token| reader.text(&format!("hotlines-language-{token}")))
        .collect();
    let list = match names.as_slice() {
        [one] => reader.with("hotlines-language", &[("language", one)]),
        _ => reader.with("hotlines-languages", &[("languages", &names.join(", "))]),
    };
    match reader.optional(&format!("hotline-{}-access", service.record.id)) {
        Some(access) => format!("{list} {access}"),
        None => list,
    }
}
