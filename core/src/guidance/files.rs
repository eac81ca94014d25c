//! The content files as they lie in `core/content`, before anything is checked.

use std::borrow::Cow;

use crate::content;

/// The structure of the guidance: sheets, questions, articles, sources and the numbers that sentences name.
#[derive(Clone, Debug)]
pub struct ContentFiles {
    /// `sheets.toml`: the order in which sheets are listed.
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
    pub fn embedded() -> ContentFiles {
        ContentFiles {
            order: content::text("sheets.toml").into(),
            sheets: content::files("sheets", ".toml")
                .into_iter()
                .map(|(_, text)| text.into())
                .collect(),
            letter_cases: content::text("letters.toml").into(),
            letters: content::files("letters", ".toml")
                .into_iter()
                .map(|(_, text)| text.into())
                .collect(),
            orientation: content::text("orientation.toml").into(),
            law: content::text("law.toml").into(),
            sources: content::text("sources.toml").into(),
            numbers: content::text("numbers.toml").into(),
        }
    }
}
