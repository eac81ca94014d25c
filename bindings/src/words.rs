//! Who reads, and the words they see.

use std::collections::HashMap;

pub use abri_core::wording::MissingMessage;
use abri_core::wording::Wording;
pub use abri_core::{Audience, Source};

/// For whom a text is written.
#[uniffi::remote(Enum)]
pub enum Audience {
    Adult,
    Minor,
    Parent,
    Witness,
}

/// A page that was read, and the date printed on it.
#[uniffi::remote(Record)]
pub struct Source {
    pub place: String,
    pub date: Option<String>,
}

/// A message that no file defines, or whose values are missing.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum WordingError {
    /// The message's name.
    #[error("no usable message named {id}")]
    Missing {
        /// Never a person's own text.
        id: String,
    },
}

/// Every message of the screens that needs no value: asked once per reader.
#[uniffi::export]
pub fn words(audience: Audience) -> HashMap<String, String> {
    let wording = Wording::french();
    ["app", "ios", "errors"]
        .into_iter()
        .flat_map(|file| wording.all(file, audience))
        .collect()
}

/// One message with its values.
#[uniffi::export]
pub fn phrase(
    id: &str,
    audience: Audience,
    values: HashMap<String, String>,
) -> Result<String, WordingError> {
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.into()))
        .collect();
    Wording::french()
        .text(id, audience, &values)
        .map_err(|MissingMessage { id }| WordingError::Missing { id })
}
