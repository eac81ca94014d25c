//! Sheets.

use crate::words::{Audience, Source};
use abri_core::guidance::Library;
pub use abri_core::guidance::{
    ActionKind, Block, Content, Notice, Page, Part, Sheet, SheetSummary, Step,
};

/// A sheet in a list.
#[uniffi::remote(Record)]
pub struct SheetSummary {
    pub id: String,
    pub group: String,
    pub title: String,
    pub summary: String,
}

/// A whole sheet as one reader sees it.
#[uniffi::remote(Record)]
pub struct Sheet {
    pub id: String,
    pub title: String,
    pub compared: String,
    pub essentials: Vec<String>,
    pub pages: Vec<Page>,
}

/// A part of a sheet that can be read and resumed on its own.
#[uniffi::remote(Record)]
pub struct Page {
    pub id: String,
    pub title: String,
    pub parts: Vec<Part>,
}

/// Blocks that are read together.
#[uniffi::remote(Record)]
pub struct Part {
    pub notice: Option<Notice>,
    pub blocks: Vec<Block>,
}

/// A real choice before a hard passage.
#[uniffi::remote(Record)]
pub struct Notice {
    pub text: String,
    pub short_version: Vec<Block>,
}

/// One block, the pages it rests on and the day it was compared with them.
#[uniffi::remote(Record)]
pub struct Block {
    pub id: String,
    pub content: Content,
    pub sources: Vec<Source>,
    pub checked: String,
}

/// What a block shows.
#[uniffi::remote(Enum)]
pub enum Content {
    Heading {
        text: String,
    },
    Paragraph {
        text: String,
    },
    List {
        items: Vec<String>,
    },
    Steps {
        steps: Vec<Step>,
    },
    Caution {
        text: String,
    },
    Danger {
        text: String,
    },
    Law {
        article: String,
        forbids: String,
        penalty: String,
        since: Option<String>,
    },
    Figure {
        value: String,
        text: String,
    },
    Action {
        action: ActionKind,
        label: String,
        target: String,
    },
    Answer {
        question: String,
        paragraphs: Vec<String>,
    },
    Term {
        term: String,
        meaning: String,
    },
}

/// One thing to do.
#[uniffi::remote(Record)]
pub struct Step {
    pub title: String,
    pub text: String,
}

/// Which door an action opens.
#[uniffi::remote(Enum)]
pub enum ActionKind {
    Call,
    OpenSheet,
    WriteEntry,
    WriteLetter,
    OpenSite,
}

/// Nothing of this name for this reader.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum GuidanceError {
    /// No sheet of this name for this reader.
    #[error("no such sheet for this reader")]
    UnknownSheet,
    /// No letter of this name for this case and this reader.
    #[error("no such letter for this case and this reader")]
    UnknownLetter,
}

/// The sheets for a reader, in the order they are listed.
#[uniffi::export]
pub fn sheets(audience: Audience) -> Vec<SheetSummary> {
    Library::embedded().sheets(audience)
}

/// One sheet for a reader.
#[uniffi::export]
pub fn sheet(id: &str, audience: Audience) -> Result<Sheet, GuidanceError> {
    Library::embedded()
        .sheet(id, audience)
        .map_err(|_| GuidanceError::UnknownSheet)
}
