//! The room from inside: its content, its words, its hours.

mod content;
mod holidays;
mod hours;
mod ranking;
mod wording;

use super::files::Files;
use crate::content::ContentFolder;

/// The files of the directory inside the library.
fn files() -> Files {
    Files::read(&ContentFolder::embedded()).expect("the directory parses")
}
