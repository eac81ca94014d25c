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
    /// They stand in the directory, but their text, zone or holidays cannot be understood.
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
    ///
    /// Hours that name holidays without a list of them would be taken for open on each.
    pub(super) fn read(text: &str, zone: Option<Tz>, holidays: Option<&Holidays>) -> Hours {
        let listed = !text.contains("SH") && (holidays.is_some() || !text.contains("PH"));
        let (Ok(hours), Some(zone), true) = (text.parse::<OpeningHours>(), zone, listed) else {
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

    /// The service's clock on the wall; `None` for an instant that no clock can have rightly.
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
