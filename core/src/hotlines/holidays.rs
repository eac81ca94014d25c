//! Public holidays, worked out by rule for every year the hours are asked of.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use compact_calendar::CompactCalendar;
use opening_hours::ContextHolidays;
use serde::Deserialize;

/// The years for which holidays are known; outside them, hours that are not « jour et nuit » are
/// unknown.
pub(super) const YEARS: RangeInclusive<i32> = 1960..=2200;

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
        for year in YEARS {
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
fn easter_sunday(year: i32) -> Option<NaiveDate> {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use opening_hours::localization::Country;

    use super::*;
    use crate::hotlines::embedded;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn certain(list: &str, year: i32) -> BTreeSet<NaiveDate> {
        let lists = embedded::holidays().expect("parses").calendars();
        lists[list]
            .certain
            .get_public()
            .iter()
            .filter(|day| day.year() == year)
            .collect()
    }

    #[test]
    fn easter_falls_where_the_church_puts_it() {
        for sunday in [
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2024-03-31",
            "1970-03-29",
        ] {
            let sunday = day(sunday);
            assert_eq!(easter_sunday(sunday.year()), Some(sunday));
        }
    }

    /// An independent list: the tables of the `opening-hours` crate.
    #[test]
    fn lists_agree_with_the_library_but_for_known_differences() {
        let known = |list: &str, day: NaiveDate| match list {
            // The library counts Easter Sunday.
            "BE" => Some(day) == easter_sunday(day.year()),
            // The library moves Sunday holidays to Monday, some years and not others.
            "MC" => day.weekday() == Weekday::Sun || day.weekday() == Weekday::Mon,
            _ => false,
        };
        for (list, country) in [
            ("FR", Country::FR),
            ("BE", Country::BE),
            ("LU", Country::LU),
            ("CH", Country::CH),
            ("MC", Country::MC),
        ] {
            let library = country.holidays();
            for year in 2020..=2030 {
                let theirs: BTreeSet<NaiveDate> = library
                    .get_public()
                    .iter()
                    .filter(|day| day.year() == year)
                    .collect();
                let ours = certain(list, year);
                let differences: Vec<NaiveDate> = ours
                    .symmetric_difference(&theirs)
                    .copied()
                    .filter(|day| !known(list, *day))
                    .collect();
                assert_eq!(differences, [], "{list} {year}");
            }
        }
    }

    #[test]
    fn quebec_keeps_saint_john_and_patriots_day() {
        let days = certain("CA-QC", 2026);
        for kept in [
            "2026-05-18",
            "2026-06-24",
            "2026-07-01",
            "2026-09-07",
            "2026-10-12",
        ] {
            assert!(days.contains(&day(kept)), "{kept}");
        }
        assert_eq!(days.len(), 7, "the eighth is for the employer to choose");
        let lists = embedded::holidays().expect("parses").calendars();
        assert!(
            lists["CA-QC"].touch(day("2026-04-03")),
            "Good Friday may be one"
        );
        assert!(
            lists["CA-QC"].touch(day("2026-04-06")),
            "Easter Monday may be one"
        );
    }

    #[test]
    fn guadeloupe_has_its_own_day_and_the_mainland_does_not() {
        assert!(certain("GP", 2027).contains(&day("2027-05-27")));
        assert!(!certain("FR", 2027).contains(&day("2027-05-27")));
        assert_eq!(certain("FR", 2027).len(), 11);
    }
}
