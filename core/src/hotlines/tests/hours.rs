//! Hours at chosen instants: nights, holidays, both clock changes, strange clocks.

use chrono::{DateTime, Utc};

use crate::hotlines::State;
use crate::hotlines::hours::Hours;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn read(text: &str, zone: &str, list: &str) -> Hours {
    let lists = super::files().holidays.calendars();
    Hours::read(text, zone.parse().ok(), lists.get(list))
}

fn paris(text: &str) -> Hours {
    read(text, "Europe/Paris", "FR")
}

#[track_caller]
fn says(hours: &Hours, asked: &str, state: State, next: Option<&str>) {
    let answer = hours.at(at(asked));
    assert_eq!(
        (answer.state, answer.next_change),
        (state, next.map(at)),
        "{asked}"
    );
}

#[test]
fn hours_follow_the_clock_of_the_service_in_winter_and_summer() {
    let hours = paris("Mo-Su,PH 09:00-23:00");
    says(
        &hours,
        "2026-11-21T07:59:59Z",
        State::Closed,
        Some("2026-11-21T08:00:00Z"),
    );
    says(
        &hours,
        "2026-11-21T08:00:00Z",
        State::Open,
        Some("2026-11-21T22:00:00Z"),
    );
    says(
        &hours,
        "2026-11-21T22:00:00Z",
        State::Closed,
        Some("2026-11-22T08:00:00Z"),
    );
    says(
        &hours,
        "2026-07-01T20:59:00Z",
        State::Open,
        Some("2026-07-01T21:00:00Z"),
    );
    says(
        &hours,
        "2026-12-25T12:00:00Z",
        State::Open,
        Some("2026-12-25T22:00:00Z"),
    );
}

#[test]
fn both_nights_of_the_clock_change_give_the_right_instants() {
    let hours = paris("Mo-Su,PH 09:00-23:00");
    // The night of 25 October 2026 is an hour longer, that of 28 March 2027 an hour shorter.
    says(
        &hours,
        "2026-10-24T21:00:00Z",
        State::Closed,
        Some("2026-10-25T08:00:00Z"),
    );
    says(
        &hours,
        "2027-03-27T22:00:00Z",
        State::Closed,
        Some("2027-03-28T07:00:00Z"),
    );
    // Hours within the change itself: 2.30 comes twice in October and never in March.
    let night = paris("Mo-Su 22:00-02:30");
    says(
        &night,
        "2026-10-24T23:00:00Z",
        State::Open,
        Some("2026-10-25T00:30:00Z"),
    );
    says(
        &night,
        "2027-03-28T00:00:00Z",
        State::Open,
        Some("2027-03-28T01:00:00Z"),
    );
    says(
        &night,
        "2027-03-28T01:00:00Z",
        State::Closed,
        Some("2027-03-28T20:00:00Z"),
    );
}

#[test]
fn a_service_across_midnight_stays_open() {
    let hours = paris("Fr,Sa 23:00-07:00");
    says(
        &hours,
        "2026-11-20T23:30:00Z",
        State::Open,
        Some("2026-11-21T06:00:00Z"),
    );
    says(
        &hours,
        "2026-11-22T05:59:00Z",
        State::Open,
        Some("2026-11-22T06:00:00Z"),
    );
    says(
        &hours,
        "2026-11-22T06:00:00Z",
        State::Closed,
        Some("2026-11-27T22:00:00Z"),
    );
}

#[test]
fn an_unknown_holiday_is_unknown_and_never_open() {
    let hours = paris("Mo-Fr 10:00-19:00; PH unknown");
    // 11 November 2026 is a Wednesday and a holiday.
    says(
        &hours,
        "2026-11-11T11:00:00Z",
        State::Unknown,
        Some("2026-11-11T23:00:00Z"),
    );
    says(
        &hours,
        "2026-11-12T11:00:00Z",
        State::Open,
        Some("2026-11-12T18:00:00Z"),
    );
    // Good Friday may be a holiday in Québec: the employer chooses.
    let text = read("Mo-Su 08:00-22:30; PH unknown", "America/Toronto", "CA-QC");
    says(
        &text,
        "2026-04-03T15:00:00Z",
        State::Unknown,
        Some("2026-04-04T04:00:00Z"),
    );
}

#[test]
fn hours_where_sources_disagree_are_unknown() {
    let chat = "Mo-Fr 15:00-19:00, Mo-Fr 19:00-20:30 unknown, We 13:00-15:00 unknown, \
                Sa,Su 15:00-20:30 unknown; PH unknown";
    let chat = paris(chat);
    says(
        &chat,
        "2026-11-23T14:30:00Z",
        State::Open,
        Some("2026-11-23T18:00:00Z"),
    );
    says(
        &chat,
        "2026-11-23T18:30:00Z",
        State::Unknown,
        Some("2026-11-23T19:30:00Z"),
    );
    says(
        &chat,
        "2026-11-25T12:30:00Z",
        State::Unknown,
        Some("2026-11-25T14:00:00Z"),
    );
    says(
        &chat,
        "2026-11-22T15:00:00Z",
        State::Unknown,
        Some("2026-11-22T19:30:00Z"),
    );
    says(
        &chat,
        "2026-11-22T13:00:00Z",
        State::Closed,
        Some("2026-11-22T14:00:00Z"),
    );
}

#[test]
fn day_and_night_has_no_change_to_come() {
    says(&paris("24/7"), "2026-11-21T03:00:00Z", State::Open, None);
    says(
        &paris("24/7 unknown"),
        "2026-11-21T03:00:00Z",
        State::Unknown,
        None,
    );
    says(
        &Hours::NotAnswered,
        "2026-11-21T03:00:00Z",
        State::None,
        None,
    );
}

#[test]
fn what_cannot_be_read_is_unknown() {
    for (text, zone) in [
        ("lundi au vendredi", "Europe/Paris"),
        ("24/7", "Europe/Liege"),
        // School holidays are in no list.
        ("Mo-Fr 09:00-17:00; SH off", "Europe/Paris"),
    ] {
        let hours = read(text, zone, "FR");
        assert!(matches!(hours, Hours::Unreadable), "{text} {zone}");
        says(&hours, "2026-11-21T03:00:00Z", State::Unknown, None);
    }
    let without_a_list = read("Mo-Fr 09:00-17:00; PH unknown", "Europe/Paris", "FX");
    assert!(matches!(without_a_list, Hours::Unreadable));
}

#[test]
fn a_clock_that_cannot_be_right_makes_hours_unknown_but_not_day_and_night() {
    let hours = paris("Mo-Su,PH 09:00-23:00");
    for clock in [
        DateTime::<Utc>::MIN_UTC,
        at("1970-01-01T12:00:00Z"),
        at("2019-12-31T12:00:00Z"),
        at("2100-01-01T12:00:00Z"),
        DateTime::<Utc>::MAX_UTC,
    ] {
        let answer = hours.at(clock);
        assert_eq!((answer.state, answer.next_change), (State::Unknown, None));
        assert_eq!(paris("24/7").at(clock).state, State::Open);
    }
    says(
        &hours,
        "2099-12-31T23:30:00Z",
        State::Closed,
        Some("2100-01-01T08:00:00Z"),
    );
    // New Year's Day of the year after is known to be one.
    says(
        &paris("Mo-Fr 10:00-19:00; PH unknown"),
        "2099-12-31T18:30:00Z",
        State::Closed,
        Some("2099-12-31T23:00:00Z"),
    );
}
