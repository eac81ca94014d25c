//! How the tests ask: at chosen instants, of every country, as every reader.

use std::sync::OnceLock;

use abri_core::Audience;
use abri_core::hotlines::{Directory, Help, Need, Question, ServiceCard, State};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

/// A Monday afternoon in November, in France.
pub(crate) const DAY: &str = "2026-11-23T14:30:00Z";
/// Two in the morning of the next day.
pub(crate) const NIGHT: &str = "2026-11-24T01:00:00Z";

/// Each country with its emergency number and the lines that close every list.
pub(crate) const COUNTRIES: [(&str, &str, &[&str]); 6] = [
    (
        "FR",
        "fr-17",
        &["fr-17", "fr-112", "fr-114", "fr-119", "fr-3114"],
    ),
    (
        "BE",
        "be-112",
        &["be-112", "be-childfocus", "be-107", "be-suicide"],
    ),
    ("CH", "ch-117", &["ch-117", "ch-147", "ch-143"]),
    ("LU", "lu-113", &["lu-113", "lu-kjt", "lu-454545"]),
    ("MC", "mc-17", &["mc-17"]),
    ("CA-QC", "ca-911", &["ca-911", "ca-988", "qc-teljeunes"]),
];

pub(crate) fn question(
    audience: Audience,
    need: Option<Need>,
    country: &str,
    at: &str,
) -> Question {
    Question {
        audience,
        need,
        country: Directory::embedded().country(country).expect("a country"),
        silent: false,
        at: instant(at),
        zone: Tz::Europe__Paris,
    }
}

pub(crate) fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

pub(crate) fn help(audience: Audience, need: Need, country: &str, at: &str) -> Help {
    Directory::embedded().help(&question(audience, Some(need), country, at))
}

pub(crate) fn ids(cards: &[ServiceCard]) -> Vec<&str> {
    cards.iter().map(|card| card.id.as_str()).collect()
}

pub(crate) fn all_ids(help: &Help) -> Vec<&str> {
    let lists = [&help.emergency, &help.fitting, &help.always];
    lists.into_iter().flat_map(|list| ids(list)).collect()
}

/// Every question there is, at day and at night, with its answer.
pub(crate) fn every_answer() -> &'static [(Question, Help)] {
    static ANSWERS: OnceLock<Vec<(Question, Help)>> = OnceLock::new();
    ANSWERS.get_or_init(|| {
        let answer = |question: Question| {
            let help = Directory::embedded().help(&question);
            (question, help)
        };
        every_question().into_iter().map(answer).collect()
    })
}

fn every_question() -> Vec<Question> {
    let directory = Directory::embedded();
    let needs = || std::iter::once(None).chain(Need::ALL.into_iter().map(Some));
    let mut questions = Vec::new();
    for (country, _) in directory.countries() {
        for audience in Audience::ALL {
            for need in needs() {
                for at in [DAY, NIGHT] {
                    for silent in [false, true] {
                        let asked = question(audience, need, country.code(), at);
                        questions.push(Question { silent, ..asked });
                    }
                }
            }
        }
    }
    questions
}

/// As [`question`], of France, by the clock of another zone.
pub(crate) fn question_from(audience: Audience, at: &str, zone: Tz) -> Question {
    Question {
        zone,
        ..question(audience, None, "FR", at)
    }
}

pub(crate) fn card(id: &str, at: &str, zone: Tz) -> ServiceCard {
    let question = question_from(Audience::Adult, at, zone);
    Directory::embedded()
        .service(id, &question)
        .expect("a service")
}

/// The state of a service in words, with plain spaces.
pub(crate) fn says(id: &str, at: &str, zone: Tz) -> String {
    plain(&card(id, at, zone).state_text.expect("a state"))
}

pub(crate) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[track_caller]
pub(crate) fn open_now(
    id: &str,
    channel: Option<usize>,
    at: &str,
    state: State,
    next: Option<&str>,
) {
    let now = Directory::embedded()
        .open_now(id, channel, instant(at))
        .expect("a channel");
    assert_eq!(
        (now.state, now.next_change),
        (state, next.map(instant)),
        "{id} {at}"
    );
}
