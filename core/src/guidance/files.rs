//! The content files as they lie in `core/content`, before anything is checked.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::ContentError;
use crate::content::ContentFolder;

/// The structure of the guidance: sheets, questions, articles, sources and the numbers that sentences name.
#[derive(Clone, Debug)]
pub struct ContentFiles {
    /// `sheets.toml`: the headings of the list of sheets, and the order of the sheets below them.
    pub order: Cow<'static, str>,
    /// One file per sheet, by its name in the folder.
    pub sheets: BTreeMap<String, Cow<'static, str>>,
    /// `letters.toml`: the order of the letters and the cases they are written for.
    pub letter_cases: Cow<'static, str>,
    /// One file per letter, by its name in the folder.
    pub letters: BTreeMap<String, Cow<'static, str>>,
    /// `orientation.toml`.
    pub orientation: Cow<'static, str>,
    /// `law.toml`.
    pub law: Cow<'static, str>,
    /// `sources.toml`.
    pub sources: Cow<'static, str>,
    /// `numbers.toml`.
    pub numbers: Cow<'static, str>,
}

impl ContentFiles {
    /// The files the library was built with.
    ///
    /// # Panics
    ///
    /// If one is missing: a test opens them, so no build ships so.
    pub fn embedded() -> ContentFiles {
        ContentFiles::of(&ContentFolder::embedded()).unwrap_or_else(|error| panic!("{error}"))
    }

    /// The files of a folder of content.
    ///
    /// # Errors
    ///
    /// [`ContentError::MissingFile`] for one that is missing.
    pub fn of(folder: &ContentFolder) -> Result<ContentFiles, ContentError> {
        let text = |file: &str| {
            let text = folder.text(file).map(|text| Cow::Owned(text.to_owned()));
            text.ok_or_else(|| ContentError::MissingFile {
                file: file.to_owned(),
            })
        };
        let all = |kind: &str| {
            let files = folder.files(kind, ".toml");
            files
                .map(|(name, text)| (name.to_owned(), text.to_owned().into()))
                .collect()
        };
        Ok(ContentFiles {
            order: text("sheets.toml")?,
            sheets: all("sheets"),
            letter_cases: text("letters.toml")?,
            letters: all("letters"),
            orientation: text("orientation.toml")?,
            law: text("law.toml")?,
            sources: text("sources.toml")?,
            numbers: text("numbers.toml")?,
        })
    }
}
