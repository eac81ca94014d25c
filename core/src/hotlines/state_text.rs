//! « Ouvert jusqu’à 23 h », « Fermé · ouvre demain à 9 h »: a state in words.

use chrono::TimeDelta;

use super::hours::{Hours, Timetable};
use super::reader::Reader;
use super::{OpenNow, State};

/// From how near a change is said as minutes to go.
const SOON: TimeDelta = TimeDelta::minutes(60);

/// How far ahead the next certain opening is looked for, in changes of state: two weeks and more.
const CHANGES: usize = 64;

/// The state of a channel's hours in words.
pub(super) fn state_text(hours: &Hours, reader: &Reader<'_>) -> String {
    let timetable = match hours {
        Hours::NotAnswered => return reader.text("hotlines-state-anytime"),
        Hours::Unreadable => return reader.text("hotlines-state-unreadable"),
        Hours::Read(timetable) => timetable,
    };
    let mut spans = timetable.spans(reader.at()).take(CHANGES);
    let Some(now) = spans.next() else {
        return reader.text("hotlines-state-unreadable");
    };
    match now.state {
        State::Open => open(now, spans.next(), timetable, reader),
        State::Closed => closed(now, spans, timetable, reader),
        State::Unknown if timetable.on_holiday(reader.at()) && now.next_change.is_some() => {
            reader.text("hotlines-state-holiday")
        }
        State::Unknown | State::None => reader.text("hotlines-state-unknown"),
    }
}

fn open(now: OpenNow, next: Option<OpenNow>, timetable: &Timetable, reader: &Reader<'_>) -> String {
    let Some(end) = now.next_change else {
        return reader.text("hotlines-state-always");
    };
    let left = end - reader.at();
    let surely_closes = next.is_some_and(|next| next.state == State::Closed);
    if surely_closes && left < SOON {
        return soon("hotlines-state-closes-in", left, reader);
    }
    // Within a day the hour alone says it; the next morning's included.
    let hour = reader.moment(end, timetable.zone(), left >= TimeDelta::hours(24));
    match surely_closes {
        true => reader.with("hotlines-state-until", &[("hour", &hour)]),
        false => reader.with("hotlines-state-until-at-least", &[("hour", &hour)]),
    }
}

fn closed(
    now: OpenNow,
    later: impl Iterator<Item = OpenNow>,
    timetable: &Timetable,
    reader: &Reader<'_>,
) -> String {
    let mut change = now.next_change;
    let mut perhaps_before = false;
    for span in later {
        let Some(opening) = change else { break };
        match span.state {
            State::Open => {
                let wait = opening - reader.at();
                if wait < SOON && !perhaps_before {
                    return soon("hotlines-state-opens-in", wait, reader);
                }
                let when = reader.moment(opening, timetable.zone(), true);
                let message = match perhaps_before {
                    true => "hotlines-state-opens-by",
                    false => "hotlines-state-opens",
                };
                return reader.with(message, &[("when", &when)]);
            }
            State::Unknown => perhaps_before = true,
            State::Closed | State::None => {}
        }
        change = span.next_change;
    }
    reader.text("hotlines-state-closed")
}

fn soon(message: &str, left: TimeDelta, reader: &Reader<'_>) -> String {
    match left.num_minutes() {
        ..=1 => reader.text(&format!("{message}-a-minute")),
        minutes => reader.with(message, &[("minutes", &minutes.to_string())]),
    }
}
