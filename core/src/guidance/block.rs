//! The smallest things a sheet is made of, already worded for their reader.

use serde::Serialize;

use crate::Source;

/// One block of a sheet, the pages it rests on and the day it was compared with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Block {
    /// Stable name inside its page, so that other content can point at it.
    pub id: String,
    /// What is shown.
    pub content: Content,
    /// The pages behind it.
    pub sources: Vec<Source>,
    /// « 21 novembre 2026 ».
    pub checked: String,
}

/// What a block shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Content {
    /// A title inside a page.
    Heading {
        /// At most eight words.
        text: String,
    },
    /// A few sentences.
    Paragraph {
        /// Plain text.
        text: String,
    },
    /// Short things side by side.
    List {
        /// At most seven.
        items: Vec<String>,
    },
    /// Things to do, in this order.
    Steps {
        /// Each can be ticked.
        steps: Vec<Step>,
    },
    /// What needs attention before going on: calm, never alarming.
    Caution {
        /// Plain text.
        text: String,
    },
    /// Present danger, the only urgent tone.
    Danger {
        /// Plain text.
        text: String,
    },
    /// An article of law in plain words.
    Law {
        /// « Article 312-10 du Code pénal ».
        article: String,
        /// What it forbids.
        forbids: String,
        /// The penalty at most.
        penalty: String,
        /// Since when, where a source says so.
        since: Option<String>,
    },
    /// A number worth knowing.
    Figure {
        /// As written: « 12 000 ».
        value: String,
        /// What it counts, when and for whom.
        text: String,
    },
    /// Something the app can do from here.
    Action {
        /// Which door it opens.
        action: ActionKind,
        /// The button.
        label: String,
        /// A service, sheet, kind of entry or letter, or an address.
        target: String,
    },
    /// A question people ask.
    Answer {
        /// As they ask it.
        question: String,
        /// The answer, a paragraph each.
        paragraphs: Vec<String>,
    },
    /// A word explained.
    Term {
        /// The word.
        term: String,
        /// What it means.
        meaning: String,
    },
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// In a few words.
    pub title: String,
    /// Why, or how.
    pub text: String,
}

/// Which door an action opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActionKind {
    /// The page of a service, with its call button.
    Call,
    /// Another sheet, or a page of it (`sheet#page`).
    OpenSheet,
    /// A new entry in the journal.
    WriteEntry,
    /// A letter.
    WriteLetter,
    /// An official address, in the browser.
    OpenSite,
}
