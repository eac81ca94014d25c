//! Letters: what to say at the station, what to write to the prosecutor, to a platform or to the
//! CNIL, and for a minor how to say it to an adult.
//!
//! A letter is a TOML file of `core/content/letters` that says which messages follow each other, for
//! whom, in which case and on which facts; `letters.toml` lists the cases and the articles of law
//! that fit each. Facts are what a person typed: they are put between the words after those have been
//! written, so that nothing in them is interpreted, spaced or changed.

mod check;
mod fact;
mod facts;
mod letter;
mod offences;
mod plan;
mod reading;
mod writer;

pub use fact::{Fact, Shape};
pub use facts::{ImageAge, LetterFacts};
pub use letter::{Letter, LetterCase, LetterField, LetterSummary, Line, LineRole, Missing, Piece};
pub use reading::UnknownLetter;

pub(super) use plan::Shelf;
