//! A letter as one reader sees it.

use std::fmt;

use serde::Serialize;

use super::{Fact, Shape};
use crate::Source;

/// A letter in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LetterSummary {
    /// Stable name, such as `complaint`.
    pub kind: String,
    /// At most eight words.
    pub title: String,
    /// What it is for, in a sentence.
    pub summary: String,
    /// The cases it is written for, in order.
    pub cases: Vec<LetterCase>,
}

/// What happened, as far as a letter depends on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LetterCase {
    /// Stable name, such as `money-blackmail`.
    pub id: String,
    /// In the reader's words.
    pub name: String,
}

/// A fact that a letter has a place for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LetterField {
    /// Which one.
    pub fact: Fact,
    /// How it is typed.
    pub shape: Shape,
    /// What to write there.
    pub label: String,
}

/// A letter with what is known in it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Letter {
    /// Stable name.
    pub kind: String,
    /// The case it is written for.
    pub case: String,
    /// At most eight words; not a part of the letter.
    pub title: String,
    /// What to know before it is used; not a part of the letter.
    pub notes: Vec<String>,
    /// What to bring or enclose; not a part of the letter unless a line says it.
    pub bring: Vec<String>,
    /// The letter itself.
    pub lines: Vec<Line>,
    /// What is still to be filled in, each fact once, in the order of the letter.
    pub missing: Vec<Missing>,
    /// The lines as one text, to copy or share.
    pub text: String,
    /// The pages behind it.
    pub sources: Vec<Source>,
    /// « 21 novembre 2026 »: the day it was compared with them.
    pub checked: String,
}

/// One line or paragraph.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is in the letter.
    pub role: LineRole,
    /// Its words, in order.
    pub pieces: Vec<Piece>,
}

/// What a line is in a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineRole {
    /// Who writes.
    Sender,
    /// To whom.
    Recipient,
    /// Where and on which day.
    Date,
    /// What it is about.
    Subject,
    /// A title inside the letter.
    Heading,
    /// Sentences.
    Paragraph,
    /// One of several things.
    Item,
    /// The end.
    Signature,
}

/// A part of a line.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Piece {
    /// Our words.
    Words {
        /// With the spaces of French.
        text: String,
    },
    /// What the person typed.
    Said {
        /// As typed.
        text: String,
    },
    /// A place left open.
    Missing {
        /// What belongs there.
        fact: Fact,
        /// « [à compléter : le lien de la page] ».
        text: String,
    },
}

/// A place left open, in a list of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// What belongs there.
    pub fact: Fact,
    /// « le lien de la page ».
    pub label: String,
}

impl Piece {
    /// What is read.
    pub fn text(&self) -> &str {
        match self {
            Piece::Words { text } | Piece::Said { text } | Piece::Missing { text, .. } => text,
        }
    }
}

impl Line {
    /// What is read.
    pub fn text(&self) -> String {
        self.pieces.iter().map(Piece::text).collect()
    }
}

/// The lines as one text: an empty line between paragraphs, none inside an address or a list.
pub(super) fn plain_text(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut before = None;
    for line in lines {
        if let Some(before) = before {
            text.push('\n');
            if !runs_on(before, line.role) {
                text.push('\n');
            }
        }
        if line.role == LineRole::Item {
            text.push_str("- ");
        }
        text.extend(line.pieces.iter().map(Piece::text));
        before = Some(line.role);
    }
    text
}

fn runs_on(before: LineRole, role: LineRole) -> bool {
    match role {
        LineRole::Sender | LineRole::Recipient | LineRole::Signature => before == role,
        LineRole::Item => matches!(before, LineRole::Item | LineRole::Heading),
        LineRole::Paragraph => before == LineRole::Heading,
        LineRole::Date | LineRole::Subject | LineRole::Heading => false,
    }
}

/// Shows that there is one, never what it says.
macro_rules! private_debug {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

private_debug!(Letter, Line, Piece);
