//! Open, closed or unknown at an instant.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use opening_hours::{Context, DATE_END, OpeningHours, RuleKind};
use serde::Serialize;

use super::State;
use super::holidays::{Holidays, YEARS};

/// The state of one channel and when it changes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OpenNow {
    /// The state at the instant asked.
    pub state: State,
    /// The next change of state, in UTC; `None` when there is none to come.
    pub next_change: Option<DateTime<Utc>>,
}

/// The hours of one channel.
pub(super) enum Hours {
    /// Nobody answers in person: there are none to have.
    NotAnswered,
    /// They stand in the directory, but neither their text nor their zone can be understood.
    Unreadable,
    /// They can be asked.
    Read(Box<Timetable>),
}

/// Hours that can be asked, in the zone and with the holidays of the service.
pub(super) struct Timetable {
    hours: OpeningHours,
    holidays: Option<Holidays>,
    zone: Tz,
    /// The one state of hours that never change, such as day and night.
    constant: Option<State>,
}

impl Hours {
    /// Reads an `opening_hours` string; `zone` is the service's, `None` when it is unknown.
    pub(super) fn read(text: &str, zone: Option<Tz>, holidays: Option<&Holidays>) -> Hours {
        let (Ok(hours), Some(zone)) = (text.parse::<OpeningHours>(), zone) else {
            return Hours::Unreadable;
        };
        let hours = match holidays {
            Some(lists) => hours.with_context(
                Context::default()
                    .with_holidays(lists.certain.clone())
                    .with_holidays_unknown(lists.possible.clone()),
            ),
            None => hours,
        };
        let any_day = NaiveDate::default().and_time(chrono::NaiveTime::MIN);
        let constant = hours
            .next_change(any_day)
            .is_none()
            .then(|| state_of(hours.state(any_day).0));
        Hours::Read(Box::new(Timetable {
            hours,
            holidays: holidays.cloned(),
            zone,
            constant,
        }))
    }

    /// The state at an instant and the next change.
    pub(super) fn at(&self, at: DateTime<Utc>) -> OpenNow {
        match self {
            Hours::NotAnswered => OpenNow {
                state: State::None,
                next_change: None,
            },
            Hours::Unreadable => OpenNow {
                state: State::Unknown,
                next_change: None,
            },
            Hours::Read(timetable) => timetable.spans(at).next().unwrap_or(OpenNow {
                state: State::Unknown,
                next_change: None,
            }),
        }
    }
}

impl Timetable {
    /// The zone in which the service keeps its hours.
    pub(super) fn zone(&self) -> Tz {
        self.zone
    }

    /// Whether the service's day is, or may be, a public holiday.
    pub(super) fn on_holiday(&self, at: DateTime<Utc>) -> bool {
        let day = self.local(at).map(|local| local.date());
        day.zip(self.holidays.as_ref())
            .is_some_and(|(day, lists)| lists.touch(day))
    }

    /// The states from an instant on, each until the next: the last one has no change to come.
    pub(super) fn spans(&self, at: DateTime<Utc>) -> Box<dyn Iterator<Item = OpenNow> + '_> {
        if let Some(state) = self.constant {
            return Box::new(std::iter::once(OpenNow {
                state,
                next_change: None,
            }));
        }
        let Some(local) = self.local(at) else {
            return Box::new(std::iter::empty());
        };
        let mut ranges = self
            .hours
            .iter_from(local)
            .map(|range| (state_of(range.kind), range.range.end))
            .peekable();
        let mut from = at;
        Box::new(std::iter::from_fn(move || {
            let (state, mut end) = ranges.next()?;
            // Ranges that differ in their comment alone are one state to a person.
            while let Some((_, later)) = ranges.next_if(|(next, _)| *next == state) {
                end = later;
            }
            let next_change = (end < DATE_END)
                .then(|| instant(self.zone, end, from))
                .flatten();
            from = next_change.unwrap_or(from);
            Some(OpenNow { state, next_change })
        }))
    }

    /// The service's clock on the wall; `None` outside the years whose holidays are known.
    fn local(&self, at: DateTime<Utc>) -> Option<NaiveDateTime> {
        YEARS
            .contains(&at.year())
            .then(|| at.with_timezone(&self.zone).naive_local())
    }
}

fn state_of(kind: RuleKind) -> State {
    match kind {
        RuleKind::Open => State::Open,
        RuleKind::Closed => State::Closed,
        RuleKind::Unknown => State::Unknown,
    }
}

/// When the clock on the wall of `zone` reads `local`, after `after`.
///
/// An hour that comes twice in autumn counts the first time it is still to come; one that is
/// skipped in spring counts as the moment of the jump.
fn instant(zone: Tz, local: NaiveDateTime, after: DateTime<Utc>) -> Option<DateTime<Utc>> {
    (0..=MINUTES_OF_A_DAY)
        .filter_map(|minutes| local.checked_add_signed(TimeDelta::minutes(minutes)))
        .find_map(|local| {
            let found = zone.from_local_datetime(&local);
            let found = [found.earliest(), found.latest()].into_iter().flatten();
            found.map(|at| at.to_utc()).find(|at| *at > after)
        })
}

/// No zone has ever skipped more.
const MINUTES_OF_A_DAY: i64 = 24 * 60;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hotlines::embedded;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    fn read(text: &str, zone: &str, list: &str) -> Hours {
        let lists = embedded::holidays().expect("parses").calendars();
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
        ] {
            let hours = read(text, zone, "FR");
            assert!(matches!(hours, Hours::Unreadable), "{text} {zone}");
            says(&hours, "2026-11-21T03:00:00Z", State::Unknown, None);
        }
    }

    #[test]
    fn strange_clocks_get_an_answer() {
        let hours = paris("Mo-Su,PH 09:00-23:00");
        says(
            &hours,
            "1970-01-01T00:00:00Z",
            State::Closed,
            Some("1970-01-01T08:00:00Z"),
        );
        says(
            &hours,
            "2100-01-01T12:00:00Z",
            State::Open,
            Some("2100-01-01T22:00:00Z"),
        );
        for clock in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            assert_eq!(hours.at(clock).state, State::Unknown);
            assert_eq!(paris("24/7").at(clock).state, State::Open);
        }
    }
}
