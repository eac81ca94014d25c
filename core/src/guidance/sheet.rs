//! A sheet as one reader sees it.

use serde::Serialize;

use super::Block;

/// A sheet in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SheetSummary {
    /// Stable name, such as `sextortion`.
    pub id: String,
    /// The heading it is listed under, at most eight words.
    pub group: String,
    /// At most eight words.
    pub title: String,
    /// One sentence.
    pub summary: String,
}

/// A whole sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// Stable name.
    pub id: String,
    /// At most eight words.
    pub title: String,
    /// « Comparé à ses sources le 21 novembre 2026 »: the oldest day of its blocks.
    pub compared: String,
    /// « L’essentiel », a line each, at most 60 words in all.
    pub essentials: Vec<String>,
    /// What follows, in order.
    pub pages: Vec<Page>,
}

/// A part of a sheet that can be read and resumed on its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Stable name inside the sheet.
    pub id: String,
    /// At most eight words.
    pub title: String,
    /// In order; a hard one stands behind its notice.
    pub parts: Vec<Part>,
}

/// Blocks that are read together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What a reader is told before a hard passage.
    pub notice: Option<Notice>,
    /// The passage itself.
    pub blocks: Vec<Block>,
}

/// A real choice before a hard passage: read it, its short version, or pass on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// At most fifteen words: the topic, no detail.
    pub text: String,
    /// The passage in short.
    pub short_version: Vec<Block>,
}
