//! Lines on pages, and what each of them belongs to.

use std::sync::Arc;

use super::fonts::Style;
use crate::dossier::block::Thumbnail;

/// A face at a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) style: Style,
    pub(super) size: f32,
}

impl Type {
    pub(super) const fn new(style: Style, size: f32) -> Type {
        Type { style, size }
    }

    pub(super) fn leading(self) -> f32 {
        self.size * 1.45
    }
}

/// A line of one face.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) page: usize,
    pub(super) x: f32,
    /// Of the line the letters stand on, from the top.
    pub(super) y: f32,
    pub(super) face: Type,
    /// With a space at its end where a word follows on the next line.
    pub(super) text: String,
    /// What stands on the line instead of letters.
    pub(super) picture: Option<Picture>,
}

/// A picture, its left lower corner where letters would begin.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub(super) thumbnail: Arc<Thumbnail>,
    /// In points.
    pub(super) width: f32,
    pub(super) height: f32,
}

/// What a part of the document is, for whoever cannot see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Heading(u8, String),
    Paragraph,
    Quote,
    Table,
    Row,
    HeadingCell,
    Cell,
    /// With what is said of it to whoever does not see it.
    Figure(String),
}

/// A part with its lines, or with parts within it.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) role: Role,
    pub(super) lines: Vec<Line>,
    pub(super) parts: Vec<Part>,
}

impl Part {
    pub(super) fn empty(role: Role) -> Part {
        Part {
            role,
            lines: Vec::new(),
            parts: Vec::new(),
        }
    }
}
