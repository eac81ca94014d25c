//! The content files of this room, understood.

use serde::de::DeserializeOwned;

use super::holidays::HolidayRules;
use super::record::Content;
use super::tables::{Audiences, Needs};
use crate::content::ContentFolder;

/// A file of the directory that is not there, or not TOML of the expected shape.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {}", reason.as_deref().unwrap_or("missing"))]
pub struct MalformedDirectory {
    /// The file's name.
    pub file: &'static str,
    /// What the parser says; nothing where there is no such file.
    pub reason: Option<String>,
}

/// The four files.
pub(super) struct Files {
    /// The directory itself.
    pub(super) content: Content,
    /// Audience tokens and the readers they mean.
    pub(super) audiences: Audiences,
    /// Topic tokens and the needs they answer.
    pub(super) needs: Needs,
    /// Public holidays by list.
    pub(super) holidays: HolidayRules,
}

impl Files {
    pub(super) fn read(folder: &ContentFolder) -> Result<Files, MalformedDirectory> {
        Ok(Files {
            content: table(folder, "hotlines.toml")?,
            audiences: table(folder, "hotlines.audiences.toml")?,
            needs: table(folder, "hotlines.needs.toml")?,
            holidays: table(folder, "hotlines.holidays.toml")?,
        })
    }
}

fn table<T: DeserializeOwned>(
    folder: &ContentFolder,
    file: &'static str,
) -> Result<T, MalformedDirectory> {
    let malformed = |reason| MalformedDirectory { file, reason };
    let text = folder.text(file);
    let text = text.ok_or_else(|| malformed(None))?;
    toml::from_str(text).map_err(|error| malformed(Some(error.to_string())))
}
