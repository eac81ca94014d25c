//! Finds what a person means.

use abri_core::search as core;
pub use abri_core::search::{Fragment, Hit, Target};

use crate::hotlines::{HotlinesError, Question};

/// One result.
#[uniffi::remote(Record)]
pub struct Hit {
    pub target: Target,
    pub kind: String,
    pub title: String,
    pub within: Option<String>,
    pub context: Vec<Fragment>,
    pub urgent: bool,
}

/// Some words of a line.
#[uniffi::remote(Record)]
pub struct Fragment {
    pub text: String,
    pub matches: bool,
}

/// What a result opens.
#[uniffi::remote(Enum)]
pub enum Target {
    Sheet { id: String },
    Page { sheet: String, page: String },
    Letter { kind: String },
    Service { id: String },
    Emergency,
    DarkThoughts,
    Orientation,
    Hotlines,
}

/// What fits, best first; the first call for a reader builds their index.
#[uniffi::export]
pub fn search(typed: &str, question: Question) -> Result<Vec<Hit>, HotlinesError> {
    Ok(core::find(typed, &question.into_core()?))
}
