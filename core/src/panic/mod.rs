//! What each alarm does: the core decides, the apps act.
//!
//! *Hide* shows something plausible in one frame, *lock* wipes the keys, *leave* takes the app out
//! of the recent ones and ends its process, *wipe* is the journal's own answer to a code under duress.
//! Nothing here deletes anything.

mod response;
mod trigger;

pub use response::Response;
pub use trigger::{Situation, Trigger};
