//! The content files as they lie in `core/content`, before anything is checked.

use std::borrow::Cow;

/// The structure of the guidance: sheets, articles, sources and the numbers that sentences name.
#[derive(Clone, Debug)]
pub struct ContentFiles {
    /// One file per sheet, in the order in which sheets are listed.
    pub sheets: Vec<Cow<'static, str>>,
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
            sheets: vec![Cow::Borrowed(include_str!(
                "../../content/sheets/sextortion.toml"
            ))],
            law: Cow::Borrowed(include_str!("../../content/law.toml")),
            sources: Cow::Borrowed(include_str!("../../content/sources.toml")),
            numbers: Cow::Borrowed(include_str!("../../content/numbers.toml")),
        }
    }
}
