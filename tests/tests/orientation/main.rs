//! *Agir maintenant*, walked: every set of answers, in every country, by day and by night.

#![expect(clippy::print_stdout, reason = "says how much was walked")]

mod everywhere;
mod note;
mod questions;
mod steps;
