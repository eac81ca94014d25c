//! The room from inside: its content, its words, its hours.

mod content;
mod holidays;
mod hours;
mod ranking;
mod wording;
