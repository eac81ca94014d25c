//! « Open now » against an independent reading of the same hours: npm's `opening_hours`.
//!
//! Left out unless asked for, because it needs node: `tests/oracles/open_now/run` brings the package
//! and runs it.

mod draw;
mod lines;
mod npm;

use std::collections::{BTreeMap, BTreeSet};

use abri_core::hotlines::{Directory, State};
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};

use draw::drawn;
use lines::{Line, lines};
use npm::answers;

/// A state and the next change to come.
pub(crate) type Answer = (State, Option<DateTime<Utc>>);

/// Public holidays of Monaco on a fixed day, as month and day.
const MONACO: [(u32, u32); 8] = [
    (1, 1),
    (1, 27),
    (5, 1),
    (8, 15),
    (11, 1),
    (11, 19),
    (12, 8),
    (12, 25),
];
/// And of Québec.
const QUEBEC: [(u32, u32); 4] = [(1, 1), (6, 24), (7, 1), (12, 25)];

/// Why the two may differ: the whole list. Anything else is a fault, and so is a difference in which
/// ours is not the careful one, unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    /// Luxembourg has kept 9 May since 2019; the package does not have it.
    EuropeDay,
    /// In Monaco and Québec a holiday that falls on a Sunday may move to the Monday. Sources differ on
    /// which do, so ours are unknown on both days; the package keeps one of the two.
    SundayHoliday,
}

/// The reason for a difference on the service's day on which it begins.
fn reason(line: &Line, day: NaiveDate) -> Option<Reason> {
    let on = |day: NaiveDate, holidays: &[(u32, u32)]| {
        day.weekday() == Weekday::Sun && holidays.contains(&(day.month(), day.day()))
    };
    let eve = day.pred_opt()?;
    match line.holidays.as_str() {
        "LU" if (day.month(), day.day()) == (5, 9) => Some(Reason::EuropeDay),
        "MC" if on(eve, &MONACO) => Some(Reason::SundayHoliday),
        "CA-QC" if on(eve, &QUEBEC) || on(day, &QUEBEC) => Some(Reason::SundayHoliday),
        _ => None,
    }
}

/// From when on two answers about one instant differ.
fn begins(at: DateTime<Utc>, ours: Answer, theirs: Answer) -> Option<DateTime<Utc>> {
    match ours.0 == theirs.0 {
        false => Some(at),
        true if ours.1 == theirs.1 => None,
        true => ours.1.into_iter().chain(theirs.1).min(),
    }
}

#[test]
#[ignore = "needs node and an npm package: tests/oracles/open_now/run"]
#[expect(clippy::print_stdout, reason = "says how much was compared")]
fn open_now_agrees_with_the_opening_hours_of_npm() {
    let lines = lines();
    let questions = drawn(&lines);
    assert!(questions.len() >= 2000, "{}", questions.len());
    let distinct: BTreeSet<&str> = lines.iter().map(|line| line.hours.as_str()).collect();
    let asked: BTreeSet<&str> = questions.iter().map(|(line, _)| &*line.hours).collect();
    assert_eq!(asked, distinct, "every hours string is asked");

    let mut reasons: BTreeMap<Reason, usize> = BTreeMap::new();
    let mut unexplained = Vec::new();
    let mut states: BTreeMap<&str, usize> = BTreeMap::new();
    for ((line, at), theirs) in questions.iter().zip(answers(&questions)) {
        let now = Directory::embedded()
            .open_now(&line.service, Some(line.channel), *at)
            .expect("a channel of the directory");
        let ours = (now.state, now.next_change);
        *states.entry(name(ours.0)).or_default() += 1;
        let Some(from) = begins(*at, ours, theirs) else {
            continue;
        };
        let there = Directory::embedded()
            .open_now(&line.service, Some(line.channel), from)
            .expect("a channel of the directory");
        let day = from.with_timezone(&line.zone).date_naive();
        match reason(line, day).filter(|_| there.state == State::Unknown) {
            Some(reason) => *reasons.entry(reason).or_default() += 1,
            None => unexplained.push(format!("{line:?} at {at}: {ours:?}, npm says {theirs:?}")),
        }
    }
    println!(
        "{} instants, {} channels, {} hours; ours {states:?}; explained {reasons:?}",
        questions.len(),
        lines.len(),
        distinct.len(),
    );
    assert!(unexplained.is_empty(), "{}", unexplained.join("\n"));
    // An excuse that nothing needs any more is taken out.
    let needed: Vec<Reason> = reasons.into_keys().collect();
    assert_eq!(needed, [Reason::EuropeDay, Reason::SundayHoliday]);
    assert!(
        states.values().all(|count| *count > 200) && states.len() == 3,
        "open, closed and unknown are all asked often: {states:?}"
    );
}

fn name(state: State) -> &'static str {
    match state {
        State::Open => "open",
        State::Closed => "closed",
        State::Unknown => "unknown",
        State::None => "none",
    }
}
