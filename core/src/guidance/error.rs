//! What is wrong with the content, said to whoever edits it.

use std::error::Error;
use std::fmt;

use crate::Audience;
use crate::remark::Remark;

/// One fault in the content files: none is left when the library ships, a test sees to that.
///
/// `Display` says it in French, to whoever edits them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContentError {
    /// A file that is not TOML of the expected shape.
    Malformed {
        /// The file's name.
        file: String,
        /// What the parser says.
        reason: String,
    },
    /// A file that is not there.
    MissingFile {
        /// The file's name.
        file: String,
    },
    /// A list that does not name every sheet, or every letter, exactly once.
    Order {
        /// The list.
        file: &'static str,
    },
    /// A name used twice where it must be one.
    Duplicate {
        /// The sheet, page or block.
        place: String,
    },
    /// A text that no Fluent file has, or one that asks for a value nobody gives.
    UnknownMessage {
        /// The block, as `sheet#page/block`.
        place: String,
        /// The message's name.
        message: String,
    },
    /// A text that chooses by reader and has nothing written for one who sees it.
    ReaderLeftOut {
        /// The message's name.
        message: String,
        /// The reader.
        audience: Audience,
    },
    /// A text that no block shows.
    UnusedMessage {
        /// The message's name.
        message: String,
    },
    /// An article that the law table does not have.
    UnknownArticle {
        /// The block.
        place: String,
        /// The article's number.
        article: String,
    },
    /// A source that the table of sources does not have.
    UnknownSource {
        /// The block or article.
        place: String,
        /// The source's name.
        source_id: String,
    },
    /// A statement that rests on nothing.
    Unsourced {
        /// The block or article.
        place: String,
    },
    /// A notice of more than fifteen words.
    NoticeTooLong {
        /// The notice.
        place: String,
        /// How many it has.
        words: usize,
    },
    /// « L’essentiel » of more than sixty words.
    EssentialsTooLong {
        /// The sheet.
        place: String,
        /// How many it has.
        words: usize,
    },
    /// A block without what its kind needs: steps, an article, a target.
    Incomplete {
        /// The block.
        place: String,
        /// The field.
        lacking: &'static str,
    },
    /// An action that opens a sheet, a page or a letter that does not exist for this reader.
    UnknownTarget {
        /// The block.
        place: String,
        /// `sheet`, `sheet#page`, `letter` or `letter#case`.
        target: String,
    },
    /// A rule that depends on a question or an answer that there is not.
    UnknownAnswer {
        /// The question or step.
        place: String,
        /// `question = answer`.
        answer: String,
    },
}

impl ContentError {
    /// The fault in an editor's words.
    pub fn remark(&self) -> Remark {
        let place = |place: &String| ("place", place.clone());
        match self {
            ContentError::Malformed { file, reason } => {
                Remark::new("malformed", [place(file), ("reason", reason.clone())])
            }
            ContentError::MissingFile { file } => Remark::new("missing-file", [place(file)]),
            ContentError::Order { file } => Remark::new("order", [("place", (*file).to_owned())]),
            ContentError::Duplicate { place: at } => Remark::new("duplicate", [place(at)]),
            ContentError::UnknownMessage { place: at, message } => {
                Remark::new("unknown-message", [place(at), ("message", message.clone())])
            }
            ContentError::ReaderLeftOut { message, audience } => Remark::new(
                "reader-left-out",
                [
                    ("message", message.clone()),
                    ("audience", audience.to_string()),
                ],
            ),
            ContentError::UnusedMessage { message } => {
                Remark::new("unused-message", [("message", message.clone())])
            }
            ContentError::UnknownArticle { place: at, article } => {
                Remark::new("unknown-article", [place(at), ("article", article.clone())])
            }
            ContentError::UnknownSource {
                place: at,
                source_id,
            } => Remark::new("unknown-source", [place(at), ("source", source_id.clone())]),
            ContentError::Unsourced { place: at } => Remark::new("unsourced", [place(at)]),
            ContentError::NoticeTooLong { place: at, words } => {
                Remark::new("notice-too-long", [place(at), ("words", words.to_string())])
            }
            ContentError::EssentialsTooLong { place: at, words } => Remark::new(
                "essentials-too-long",
                [place(at), ("words", words.to_string())],
            ),
            ContentError::Incomplete { place: at, lacking } => Remark::new(
                "incomplete",
                [place(at), ("lacking", (*lacking).to_owned())],
            ),
            ContentError::UnknownTarget { place: at, target } => {
                Remark::new("unknown-target", [place(at), ("target", target.clone())])
            }
            ContentError::UnknownAnswer { place: at, answer } => {
                Remark::new("unknown-answer", [place(at), ("answer", answer.clone())])
            }
        }
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.remark().fmt(f)
    }
}

impl Error for ContentError {}
