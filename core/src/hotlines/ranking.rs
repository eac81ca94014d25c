//! Which services fit a question, and in which order.

use super::service::Service;
use super::{Need, Question, State};
use crate::Audience;

/// At most so many services are proposed for a need: more is no choice, it is a search.
const FITTING: usize = 5;

/// The services that fit, the nearest first: nobody is sent to one whose audience leaves them out.
pub(super) fn fitting<'d>(services: &[&'d Service], question: &Question) -> Vec<&'d Service> {
    let mut fitting: Vec<&Service> = services
        .iter()
        .copied()
        .filter(|service| service.readers.contains(&question.audience))
        .filter(|service| match question.need {
            None | Some(Need::Danger) if service.record.emergency => false,
            Some(need) => service.fit(need, question.audience).is_some(),
            None => service.answers(),
        })
        .collect();
    // The sort is stable: where nothing else decides, the order of the file does.
    fitting.sort_by_key(|service| nearness(service, question));
    fitting.truncate(FITTING);
    fitting
}

/// Everything there is in a country, the emergency services first and those for others last.
pub(super) fn everything<'d>(services: &[&'d Service], question: &Question) -> Vec<&'d Service> {
    let mut all: Vec<&Service> = services
        .iter()
        .copied()
        .filter(|service| is_seen(service, question.audience))
        .collect();
    all.sort_by_key(|service| {
        let group = match service {
            service if service.record.emergency => 0,
            service if service.readers.contains(&question.audience) => 1,
            _ => 2,
        };
        // Emergency services keep the order of the file: nobody compares them.
        (group, (group > 0).then(|| nearness(service, question)))
    });
    all
}

/// Whether a reader sees a service at all: a minor does not see those for adults only.
pub(super) fn is_seen(service: &Service, audience: Audience) -> bool {
    audience != Audience::Minor || !service.over_18
}

/// The emergency services, those that can be written to first when speech is impossible.
pub(super) fn emergency<'d>(services: &[&'d Service], question: &Question) -> Vec<&'d Service> {
    let mut emergency: Vec<&Service> = services
        .iter()
        .copied()
        .filter(|service| service.record.emergency)
        .collect();
    emergency.sort_by_key(|service| question.silent && !service.is_silent());
    emergency
}

/// Smaller is nearer: silence when asked for, then open now, then made for the need, then made for
/// the reader's group.
fn nearness(service: &Service, question: &Question) -> impl Ord + use<> {
    let silence = match (question.silent, service.is_silent()) {
        (false, _) => 0,
        (true, true) if is_open(service, question, true) => 0,
        (true, true) => 1,
        (true, false) => 2,
    };
    let closed = !is_open(service, question, question.silent && service.is_silent());
    let fit = question
        .need
        .and_then(|need| service.fit(need, question.audience));
    let group = service.nearness.get(&question.audience).copied();
    // What fits nothing, or names another group, comes after all that does.
    (silence, closed, fit.is_none(), fit, group.is_none(), group)
}

/// Whether the screen says that somebody answers now.
fn is_open(service: &Service, question: &Question, silent: bool) -> bool {
    service.shows_state()
        && service
            .best(question.at, silent)
            .is_some_and(|(_, now)| now.state == State::Open)
}
