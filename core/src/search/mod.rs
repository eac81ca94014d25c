//! Finds what a person means, however they type it: sheets and their pages, letters, services, the
//! places of the app.
//!
//! A room above [`guidance`](crate::guidance) and [`hotlines`](crate::hotlines), which know nothing of
//! it or of each other. What people type and what it should open is data
//! (`core/content/fr/search.toml`). What is typed is neither kept nor logged: nothing of it outlives a
//! call but the words marked in its answer.

mod check;
mod concept;
mod crisis;
mod entry;
mod excerpt;
mod gather;
mod hit;
mod index;
mod phrases;
mod query;
mod stem;
mod text;
mod typo;

use std::sync::OnceLock;

pub use check::SearchFault;
pub use gather::Collection;
pub use hit::{Fragment, Hit, Target};

use crate::Audience;
use crate::hotlines::Question;
use index::Index;
use phrases::Phrases;

/// The file of what people type.
pub const FILE: &str = "fr/search.toml";
/// At most so many answers: more is no choice.
pub const MOST: usize = 20;

/// What fits `typed`, best first, at most [`MOST`]: the same question always has the same answer.
///
/// The reader, the country and the instant are those of `question`; its need is not looked at. Words
/// of suicide put the country's line first and words of danger the emergency card, whatever else was
/// typed.
///
/// The index of a reader is built when they first search, and kept.
pub fn find(typed: &str, question: &Question) -> Vec<Hit> {
    query::find(typed, question, index(question.audience), phrases())
}

/// The faults of what people type, as `file` has it, for those who edit it: none when the library ships, a test
/// sees to that.
///
/// # Errors
///
/// [`SearchFault::Malformed`] if it has not that shape.
pub fn faults_of(file: &str, among: Collection<'_>) -> Result<Vec<SearchFault>, SearchFault> {
    Phrases::parse(file).map(|phrases| check::faults(&phrases, among))
}

fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| Phrases::embedded().unwrap_or_else(|fault| panic!("{fault}")))
}

fn index(audience: Audience) -> &'static Index {
    static INDEXES: [OnceLock<Index>; Audience::ALL.len()] = [const { OnceLock::new() }; 4];
    INDEXES[audience as usize]
        .get_or_init(|| Index::build(audience, phrases(), Collection::embedded()))
}
