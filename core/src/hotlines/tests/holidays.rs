//! Public holidays, against an independent list where there is one.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use opening_hours::localization::Country;

use crate::hotlines::holidays::easter_sunday;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn certain(list: &str, year: i32) -> BTreeSet<NaiveDate> {
    let lists = super::files().holidays.calendars();
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
    let lists = super::files().holidays.calendars();
    assert!(
        lists["CA-QC"].touch(day("2026-04-03")),
        "Good Friday may be one"
    );
    assert!(
        lists["CA-QC"].touch(day("2026-04-06")),
        "Easter Monday may be one"
    );
    for monday in ["2029-06-25", "2029-07-02"] {
        assert!(
            lists["CA-QC"].touch(day(monday)),
            "{monday}, after a Sunday"
        );
    }
}

#[test]
fn guadeloupe_has_its_own_day_and_the_mainland_does_not() {
    assert!(certain("GP", 2027).contains(&day("2027-05-27")));
    assert!(!certain("FR", 2027).contains(&day("2027-05-27")));
    assert_eq!(certain("FR", 2027).len(), 11);
}
