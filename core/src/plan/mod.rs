//! *Agir maintenant*: what to do and who can help, joined into one plan.
//!
//! The only room that reads two others. [`guidance`](crate::guidance) knows the questions and the
//! steps, [`hotlines`](crate::hotlines) the services and their hours; neither knows of the other, and
//! the names by which a step asks for help (a need, a service) are compared by a test.

mod countries;
mod joined;
mod note;
mod reader;

pub use countries::question;
pub use joined::{Plan, PlannedStep, plan};
pub use note::note;
pub use reader::Reader;

pub use crate::guidance::orientation::{Answers, Choice, Given, Question, Stage, UnknownAnswer};
