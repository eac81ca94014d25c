//! The content files as they lie in `core/content`, before anything is checked.

use std::borrow::Cow;

use super::ContentError;
use crate::content::ContentFolder;

/// The structure of the guidance: sheets, questions, articles, sources and the numbers that sentences name.
#[derive(Clone, Debug)]
pub struct ContentFiles {
    /// `sheets.toml`: the headings of the list of sheets, and the order of the sheets below them.
    pub order: Cow<'static, str>,
    /// One file per sheet.
    pub sheets: Vec<Cow<'static, str>>,
    /// `letters.toml`: the order of the letters and the cases they are written for.
    pub letter_cases: Cow<'static, str>,
    /// One file per letter.
    pub letters: Vec<Cow<'static, str>>,
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
    /// [`ContentError::Malformed`] for one that is missing.
    pub fn of(folder: &ContentFolder) -> Result<ContentFiles, ContentError> {
        let text = |file: &str| {
            let text = folder.text(file).map(|text| Cow::Owned(text.to_owned()));
            text.ok_or_else(|| ContentError::Malformed {
                file: file.to_owned(),
                reason: "the file is missing".to_owned(),
            })
        };
        let all = |kind: &str| {
            let files = folder.files(kind, ".toml");
            files.map(|(_, text)| text.to_owned().into()).collect()
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
