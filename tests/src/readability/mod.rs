//! How hard a French text is to read, and whether it keeps the limits set for its reader.

mod gather;
mod limits;
mod rules;
mod spelling;
mod syllables;
mod text;

pub use gather::{
    Passage, Role, passages, passages_of_file, passages_of_plan, passages_of_question,
};
pub use limits::{Limits, Profile};
pub use rules::{findings, findings_alone, score};
pub use spelling::{initials, misspellings};
pub use syllables::syllables;
pub use text::{Word, sentences, words};
