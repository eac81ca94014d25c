//! Where a sentence or a number comes from.

use serde::{Deserialize, Serialize};

/// A page that was read, and the date printed on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The address of the page, or the name of the document.
    pub place: String,
    /// The source's own date as it prints it: a day, a month or a year; `None` when it prints none.
    pub date: Option<String>,
}
