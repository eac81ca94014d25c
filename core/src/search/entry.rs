//! One thing that can be found, and its text.

use super::Target;

/// What is found, as it is gathered for one reader.
pub(super) struct Entry {
    pub(super) target: Target,
    pub(super) title: String,
    /// The sheet around a page.
    pub(super) within: Option<String>,
    /// In the order in which they are read.
    pub(super) passages: Vec<Passage>,
}

/// Some text of an entry.
pub(super) struct Passage {
    pub(super) text: String,
    /// How much a word in it says about the entry: 1 in a running text.
    pub(super) weight: f32,
    /// Whether it may stand below a result; what lies behind a notice may not.
    pub(super) shown: bool,
}

impl Entry {
    pub(super) fn new(target: Target, title: &str) -> Entry {
        Entry {
            target,
            title: title.to_owned(),
            within: None,
            passages: Vec::new(),
        }
    }

    pub(super) fn passage(&mut self, text: &str, weight: f32) {
        self.passages.push(Passage {
            text: text.to_owned(),
            weight,
            shown: true,
        });
    }

    /// Words that lead here and are not shown.
    pub(super) fn hidden(&mut self, text: &str, weight: f32) {
        self.passages.push(Passage {
            text: text.to_owned(),
            weight,
            shown: false,
        });
    }
}
