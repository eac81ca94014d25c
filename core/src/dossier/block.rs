//! The pieces that a document is made of, before anything says how they look.

use std::sync::Arc;

/// A piece of the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading of the first level, of which there is one, or below it.
    Heading(u8, String),
    /// A sentence of ours.
    Paragraph(String),
    /// What the person wrote, in lines as they made them.
    Quoted(String),
    /// A name and what stands for it.
    Facts(Vec<(String, String)>),
    /// The same for what is compared letter by letter: addresses, sums.
    Exact(Vec<(String, String)>),
    /// Rows of as many cells as there are headings.
    Table {
        headings: Vec<String>,
        /// Columns of what is compared letter by letter.
        exact: Vec<usize>,
        rows: Vec<Vec<String>>,
    },
    /// Exhibits in small, for the PDF alone.
    Thumbnails(Vec<Arc<Thumbnail>>),
}

/// An exhibit in small.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Thumbnail {
    pub(super) exhibit: usize,
    pub(super) width: u32,
    pub(super) height: u32,
    /// Red, green, blue, opacity; row by row from the top.
    pub(super) rgba: Vec<u8>,
}
