//! Instants drawn from 2026 to 2029, always the same: anywhere, and where hours go wrong.

use std::ops::Range;

use chrono::{DateTime, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};

use crate::lines::Line;

const SEED: [u8; 32] = *b"open now, drawn always the same ";
const YEARS: Range<i32> = 2026..2030;
/// Instants of each kind, for hours that change and for those that never do.
const CHANGING: usize = 40;
const CONSTANT: usize = 4;

/// Days that are a holiday in one of the countries, as month and day.
const FIXED: [(u32, u32); 19] = [
    (1, 1),
    (1, 27),
    (5, 1),
    (5, 8),
    (5, 9),
    (5, 27),
    (6, 23),
    (6, 24),
    (7, 1),
    (7, 14),
    (7, 21),
    (8, 1),
    (8, 15),
    (11, 1),
    (11, 11),
    (11, 19),
    (12, 8),
    (12, 25),
    (12, 26),
];
/// Easter Sundays of those years, and the days around them that are kept somewhere.
const EASTER: [(i32, u32, u32); 4] = [(2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2029, 4, 1)];
const AFTER_EASTER: [i64; 7] = [-2, 0, 1, 39, 49, 50, 60];
/// Québec's Mondays: patriots, labour, thanksgiving.
const MONDAYS: [(i32, u32, u32); 12] = [
    (2026, 5, 18),
    (2026, 9, 7),
    (2026, 10, 12),
    (2027, 5, 24),
    (2027, 9, 6),
    (2027, 10, 11),
    (2028, 5, 22),
    (2028, 9, 4),
    (2028, 10, 9),
    (2029, 5, 21),
    (2029, 9, 3),
    (2029, 10, 8),
];

/// Questions about every line.
pub(crate) fn drawn(lines: &[Line]) -> Vec<(&Line, DateTime<Utc>)> {
    let mut draw = Draw {
        random: TestRng::from_seed(RngAlgorithm::ChaCha, &SEED),
    };
    let holidays = holidays();
    let mut questions = Vec::new();
    for line in lines {
        let count = match line.is_constant() {
            true => CONSTANT,
            false => CHANGING,
        };
        let changes = clock_changes(line.zone);
        for _ in 0..count {
            let three = [
                draw.anywhere(),
                draw.near_a_change(line),
                draw.near_a_clock_change(&changes),
            ];
            questions.extend(three.map(|at| (line, at)));
        }
        // Hours that change are asked near every holiday.
        let every = holidays.len() / count;
        let step = if line.is_constant() { every } else { 1 };
        for day in holidays.iter().step_by(step) {
            questions.push((line, draw.near_a_holiday(*day, line.zone)));
        }
    }
    questions
}

struct Draw {
    random: TestRng,
}

impl Draw {
    fn anywhere(&mut self) -> DateTime<Utc> {
        let day = self.any_day();
        let second = self.random.random_range(0..86_400);
        day.and_time(NaiveTime::MIN).and_utc() + TimeDelta::seconds(second)
    }

    /// Within a minute of an hour that the line's text names, or of midnight.
    fn near_a_change(&mut self, line: &Line) -> DateTime<Utc> {
        let mut named: Vec<NaiveTime> = line
            .hours
            .split(|sign: char| !sign.is_ascii_digit() && sign != ':')
            .filter_map(|word| NaiveTime::parse_from_str(word, "%H:%M").ok())
            .collect();
        named.push(NaiveTime::MIN);
        let hour = named[self.random.random_range(0..named.len())];
        let day = self.any_day();
        let near = [-60, -1, 0, 1, 59, 60][self.random.random_range(0..6)];
        on_the_wall(line.zone, day, hour) + TimeDelta::seconds(near)
    }

    fn near_a_clock_change(&mut self, changes: &[DateTime<Utc>]) -> DateTime<Utc> {
        let change = changes[self.random.random_range(0..changes.len())];
        change + TimeDelta::minutes(self.random.random_range(-36 * 60..=36 * 60))
    }

    /// From the eve of a holiday to the day after it.
    fn near_a_holiday(&mut self, day: NaiveDate, zone: Tz) -> DateTime<Utc> {
        let minutes = self.random.random_range(-24 * 60..48 * 60);
        on_the_wall(zone, day, NaiveTime::MIN) + TimeDelta::minutes(minutes)
    }

    fn any_day(&mut self) -> NaiveDate {
        let year = self.random.random_range(YEARS);
        let day = self.random.random_range(1..=365);
        NaiveDate::from_yo_opt(year, day).expect("a day")
    }
}

fn holidays() -> Vec<NaiveDate> {
    let day = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let fixed = YEARS.flat_map(|year| FIXED.map(|(month, of_month)| day((year, month, of_month))));
    let moving = EASTER
        .into_iter()
        .flat_map(|easter| AFTER_EASTER.map(|after| day(easter) + TimeDelta::days(after)));
    fixed.chain(moving).chain(MONDAYS.map(day)).collect()
}

/// The hours, in UTC, in which the zone's clocks are set.
fn clock_changes(zone: Tz) -> Vec<DateTime<Utc>> {
    let offset = |at: DateTime<Utc>| zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    let first = on_the_wall(Tz::UTC, day_of(YEARS.start), NaiveTime::MIN);
    let last = on_the_wall(Tz::UTC, day_of(YEARS.end), NaiveTime::MIN);
    let changes: Vec<DateTime<Utc>> = (0..(last - first).num_hours())
        .map(|hours| first + TimeDelta::hours(hours))
        .filter(|at| offset(*at) != offset(*at - TimeDelta::hours(1)))
        .collect();
    // A zone whose clocks are never set is asked at those of Paris.
    match changes.is_empty() {
        true => clock_changes(Tz::Europe__Paris),
        false => changes,
    }
}

fn day_of(year: i32) -> NaiveDate {
    NaiveDate::from_yo_opt(year, 1).expect("a year")
}

/// When the zone's clock shows that hour; the first time if it does twice, an hour on if it never does.
fn on_the_wall(zone: Tz, day: NaiveDate, hour: NaiveTime) -> DateTime<Utc> {
    let local = day.and_time(hour);
    zone.from_local_datetime(&local)
        .earliest()
        .or_else(|| {
            zone.from_local_datetime(&(local + TimeDelta::hours(1)))
                .earliest()
        })
        .expect("an hour of the day")
        .to_utc()
}
