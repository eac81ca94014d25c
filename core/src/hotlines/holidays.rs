//! Public holidays, worked out by rule for every year the hours are asked of.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use compact_calendar::CompactCalendar;
use opening_hours::ContextHolidays;
use serde::Deserialize;

/// The years in which a clock is believed; outside them, hours that are not « jour et nuit » are
/// unknown. A phone whose battery was empty wakes in 1970.
pub(super) const YEARS: RangeInclusive<i32> = 2020..=2099;

/// The file `hotlines.holidays.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HolidayRules {
    list: BTreeMap<String, HolidayList>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayList {
    /// Where the list was read; for those who edit it.
    #[serde(rename = "source")]
    _source: String,
    fixed: Vec<MonthDay>,
    #[serde(default)]
    easter: Vec<i64>,
    #[serde(default)]
    floating: Vec<Floating>,
    #[serde(default)]
    perhaps: Perhaps,
    #[serde(default)]
    in_lieu: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Perhaps {
    fixed: Vec<MonthDay>,
    easter: Vec<i64>,
    floating: Vec<Floating>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
struct MonthDay {
    month: u32,
    day: u32,
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<MonthDay, String> {
        // A leap year, so that 29 February could stand in a list.
        NaiveDate::parse_from_str(&format!("2000-{text}"), "%Y-%m-%d")
            .map(|day| MonthDay {
                month: day.month(),
                day: day.day(),
            })
            .map_err(|_| format!("{text} is no month-day"))
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Floating {
    weekday: Weekday,
    from: MonthDay,
}

/// The holidays of one list, certain and possible.
#[derive(Clone)]
pub(super) struct Holidays {
    pub(super) certain: ContextHolidays,
    pub(super) possible: ContextHolidays,
}

impl Holidays {
    /// Whether the day is, or may be, a holiday.
    pub(super) fn touch(&self, day: NaiveDate) -> bool {
        self.certain.get_public().contains(day) || self.possible.get_public().contains(day)
    }
}

impl HolidayRules {
    /// Every list by its name.
    pub(super) fn calendars(&self) -> BTreeMap<String, Holidays> {
        self.list
            .iter()
            .map(|(name, list)| (name.clone(), list.calendar()))
            .collect()
    }
}

impl HolidayList {
    fn calendar(&self) -> Holidays {
        let mut certain = CompactCalendar::default();
        let mut possible = CompactCalendar::default();
        // A change to come may lie in the year after, and a zone may still be in the year before.
        for year in YEARS.start() - 1..=YEARS.end() + 1 {
            for day in days(year, &self.fixed, &self.easter, &self.floating) {
                certain.insert(day);
                if self.in_lieu && day.weekday() == Weekday::Sun {
                    day.succ_opt().map(|monday| possible.insert(monday));
                }
            }
            let perhaps = &self.perhaps;
            for day in days(year, &perhaps.fixed, &perhaps.easter, &perhaps.floating) {
                possible.insert(day);
            }
        }
        Holidays {
            certain: public(certain),
            possible: public(possible),
        }
    }
}

fn public(calendar: CompactCalendar) -> ContextHolidays {
    ContextHolidays::new(Arc::new(calendar), Arc::default())
}

fn days<'a>(
    year: i32,
    fixed: &'a [MonthDay],
    easter: &'a [i64],
    floating: &'a [Floating],
) -> impl Iterator<Item = NaiveDate> + 'a {
    let on = move |date: MonthDay| NaiveDate::from_ymd_opt(year, date.month, date.day);
    let sunday = easter_sunday(year);
    let first = move |rule: &Floating| {
        let from = on(rule.from)?;
        let wait = rule.weekday.days_since(from.weekday());
        from.checked_add_days(Days::new(wait.into()))
    };
    fixed
        .iter()
        .filter_map(move |date| on(*date))
        .chain(
            easter.iter().filter_map(move |offset| {
                sunday?.checked_add_signed(chrono::TimeDelta::days(*offset))
            }),
        )
        .chain(floating.iter().filter_map(first))
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
pub(super) fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(
        year,
        (sum / 31).unsigned_abs(),
        (sum % 31 + 1).unsigned_abs(),
    )
}
