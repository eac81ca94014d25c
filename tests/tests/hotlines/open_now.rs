//! Open now, as data: holidays, clock changes, strange clocks.

use abri_core::Audience;
use abri_core::hotlines::{Directory, Question, State};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::asking::{card, instant, open_now, question_from, says};

#[test]
fn states_and_changes_are_right_at_chosen_instants() {
    open_now(
        "fr-3018",
        None,
        "2026-11-21T14:00:00Z",
        State::Open,
        Some("2026-11-21T22:00:00Z"),
    );
    open_now(
        "fr-3018",
        Some(1),
        "2026-11-21T23:00:00Z",
        State::Closed,
        Some("2026-11-22T08:00:00Z"),
    );
    open_now(
        "fr-3018",
        Some(2),
        "2026-11-21T14:00:00Z",
        State::None,
        None,
    );
    open_now(
        "fr-116006",
        Some(0),
        "2026-07-14T18:30:00Z",
        State::Closed,
        Some("2026-07-15T07:00:00Z"),
    );
    open_now(
        "fr-116006",
        Some(0),
        "2026-07-14T17:59:00Z",
        State::Open,
        Some("2026-07-14T18:00:00Z"),
    );
    open_now("fr-119", Some(0), "2026-11-21T03:00:00Z", State::Open, None);
    open_now(
        "fr-119",
        Some(1),
        "2026-11-23T14:30:00Z",
        State::Open,
        Some("2026-11-23T18:00:00Z"),
    );
    open_now(
        "fr-119",
        Some(1),
        "2026-11-23T18:30:00Z",
        State::Unknown,
        Some("2026-11-23T19:30:00Z"),
    );
    open_now("be-103", None, "2026-11-21T14:00:00Z", State::Unknown, None);
    // 9 May is a holiday in Luxembourg alone; in 2028 it is a Tuesday.
    open_now(
        "lu-beesecure",
        None,
        "2028-05-09T10:00:00Z",
        State::Unknown,
        Some("2028-05-09T22:00:00Z"),
    );
    open_now(
        "fr-info-escroqueries",
        None,
        "2028-05-09T10:00:00Z",
        State::Open,
        Some("2028-05-09T16:30:00Z"),
    );
    // 24 June in Québec.
    open_now(
        "qc-teljeunes",
        Some(1),
        "2026-06-24T15:00:00Z",
        State::Unknown,
        Some("2026-06-25T04:00:00Z"),
    );
}

#[test]
fn a_service_has_the_state_of_its_first_channel_and_a_list_of_lines_none() {
    open_now(
        "fr-17cyber",
        None,
        "2026-11-21T14:00:00Z",
        State::None,
        None,
    );
    open_now(
        "fr-17cyber",
        Some(1),
        "2026-11-21T14:00:00Z",
        State::Open,
        None,
    );
    open_now(
        "fr-om-general",
        None,
        "2026-11-21T14:00:00Z",
        State::None,
        None,
    );
    open_now(
        "fr-om-general",
        Some(8),
        "2026-11-21T23:00:00Z",
        State::Closed,
        Some("2026-11-22T08:00:00Z"),
    );
    // On its card a service is open as soon as one of its channels is.
    assert_eq!(
        card("fr-17cyber", "2026-11-21T03:00:00Z", Tz::Europe__Paris).state,
        State::Open
    );
    assert_eq!(
        card("fr-om-general", "2026-11-21T03:00:00Z", Tz::Europe__Paris).state,
        State::None
    );
}

#[test]
fn both_clock_changes_are_right() {
    open_now(
        "fr-3018",
        None,
        "2026-10-24T21:30:00Z",
        State::Closed,
        Some("2026-10-25T08:00:00Z"),
    );
    open_now(
        "fr-3018",
        None,
        "2027-03-27T22:30:00Z",
        State::Closed,
        Some("2027-03-28T07:00:00Z"),
    );
    let paris = Tz::Europe__Paris;
    assert_eq!(
        says("fr-3018", "2026-10-24T23:30:00Z", paris),
        "Fermé · ouvre à 9 h"
    );
    assert_eq!(
        says("fr-3018", "2027-03-28T00:30:00Z", paris),
        "Fermé · ouvre à 9 h"
    );
}

#[test]
fn a_clock_in_1970_or_2100_shows_unknown_hours_and_says_why() {
    for at in ["1970-01-01T12:00:00Z", "2100-06-01T12:00:00Z"] {
        open_now("fr-3018", None, at, State::Unknown, None);
        assert_eq!(says("fr-3018", at, Tz::Europe__Paris), "Horaires inconnus");
        assert_eq!(says("fr-17", at, Tz::Europe__Paris), "Jour et nuit");
        let asked = question_from(Audience::Adult, at, Tz::Europe__Paris);
        let notices = Directory::embedded().help(&asked).notices;
        assert!(notices[0].starts_with("La date de ce téléphone"), "{at}");
    }
}

#[test]
fn strange_clocks_and_zones_break_nothing() {
    let directory = Directory::embedded();
    let clocks = [
        DateTime::<Utc>::MIN_UTC,
        instant("1970-01-01T00:00:00Z"),
        instant("2100-12-31T23:59:59Z"),
        instant("9999-12-31T23:59:59Z"),
        DateTime::<Utc>::MAX_UTC,
    ];
    for at in clocks {
        for zone in [
            Tz::Pacific__Apia,
            Tz::UTC,
            Tz::Pacific__Marquesas,
            Tz::Europe__Paris,
        ] {
            let asked = Question {
                at,
                zone,
                ..question_from(Audience::Minor, "2026-11-21T14:00:00Z", zone)
            };
            let cards = directory.everything(&asked);
            assert!(cards.len() > 35);
            let police = cards.iter().find(|card| card.id == "fr-17").expect("17");
            assert_eq!(police.state, State::Open, "{at}");
            assert_eq!(directory.emergency_card(&asked)[0].id, "fr-17");
            directory.help(&asked);
        }
    }
}
