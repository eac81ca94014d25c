//! *Agir maintenant*: a few questions, and the steps that their answers lead to.
//!
//! `core/content/orientation.toml` says which question follows which answer and which step is for
//! whom; the words are in `core/content/fr/orientation`. Nothing is kept here: the answers are a
//! value that the caller holds, and the same answers always give the same steps. Who can be called,
//! and whether anybody answers, is for a room that knows the directory: a step names a need or a
//! service.

mod answers;
mod check;
mod question;
mod rules;
mod situation;
mod step;

pub use answers::{Answers, Given, UnknownAnswer};
pub use question::{Choice, Question};
pub use situation::Place;
pub use step::{Door, Stage, Step};

pub(super) use rules::Rules;
