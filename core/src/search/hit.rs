//! What a search answers.

use serde::Serialize;

/// One result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// What it opens.
    pub target: Target,
    /// What that is, in a word: « Fiche », « Service d’aide ».
    pub kind: String,
    /// Its own title or name.
    pub title: String,
    /// The title of the sheet around a page.
    pub within: Option<String>,
    /// One line of it, the words that match marked.
    pub context: Vec<Fragment>,
    /// What was typed speaks of suicide or of danger, and this is who answers: it is shown with its
    /// button.
    pub urgent: bool,
}

/// Some words of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fragment {
    /// As written.
    pub text: String,
    /// Whether it is one of the words looked for.
    pub matches: bool,
}

/// What a result opens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case", tag = "opens")]
pub enum Target {
    /// A sheet, at its beginning.
    Sheet {
        /// Its name.
        id: String,
    },
    /// A page of a sheet.
    Page {
        /// The sheet's name.
        sheet: String,
        /// The page's name.
        page: String,
    },
    /// A letter, its case still to be chosen.
    Letter {
        /// Its name.
        kind: String,
    },
    /// The card of a service.
    Service {
        /// Its name.
        id: String,
    },
    /// The emergency card.
    Emergency,
    /// « J’ai des idées noires ».
    DarkThoughts,
    /// The questions that lead to a plan.
    Orientation,
    /// Who can help in this country.
    Hotlines,
}

impl Target {
    /// The name under which `search.toml` and the command line know it: `sextortion#money`, `letter/cnil`,
    /// `fr-3018`.
    pub fn name(&self) -> String {
        match self {
            Target::Sheet { id } | Target::Service { id } => id.clone(),
            Target::Page { sheet, page } => format!("{sheet}#{page}"),
            Target::Letter { kind } => format!("letter/{kind}"),
            Target::Emergency => "emergency".to_owned(),
            Target::DarkThoughts => "dark-thoughts".to_owned(),
            Target::Orientation => "orientation".to_owned(),
            Target::Hotlines => "hotlines".to_owned(),
        }
    }

    /// The message that says what it is.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Target::Sheet { .. } | Target::Page { .. } => "search-kind-sheet",
            Target::Letter { .. } => "search-kind-letter",
            Target::Service { .. } => "search-kind-service",
            Target::Emergency => "search-kind-emergency",
            Target::DarkThoughts | Target::Orientation | Target::Hotlines => "search-kind-place",
        }
    }
}
