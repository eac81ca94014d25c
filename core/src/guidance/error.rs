//! What is wrong with the content, said to whoever edits it.

use crate::Audience;

/// One fault in the content files: none is left when the library ships, a test sees to that.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum ContentError {
    /// A file that is not TOML of the expected shape.
    #[error("{file}: {reason}")]
    Malformed {
        /// The file's name.
        file: String,
        /// What the parser says.
        reason: String,
    },
    /// A name used twice where it must be one.
    #[error("{place}: this name is used twice")]
    Duplicate {
        /// The sheet, page or block.
        place: String,
    },
    /// A text that no Fluent file has, or one that asks for a value nobody gives.
    #[error("{place}: no usable message named {message}")]
    UnknownMessage {
        /// The block, as `sheet#page/block`.
        place: String,
        /// The message's name.
        message: String,
    },
    /// A text that chooses by reader and has nothing written for one who sees it.
    #[error("{message}: nothing is written for the reader {audience}")]
    ReaderLeftOut {
        /// The message's name.
        message: String,
        /// The reader.
        audience: Audience,
    },
    /// A text that no block shows.
    #[error("{message}: no block shows this message")]
    UnusedMessage {
        /// The message's name.
        message: String,
    },
    /// An article that the law table does not have.
    #[error("{place}: no article {article} in the law table")]
    UnknownArticle {
        /// The block.
        place: String,
        /// The article's number.
        article: String,
    },
    /// A source that the table of sources does not have.
    #[error("{place}: no source named {source_id}")]
    UnknownSource {
        /// The block or article.
        place: String,
        /// The source's name.
        source_id: String,
    },
    /// A statement that rests on nothing.
    #[error("{place}: no source")]
    Unsourced {
        /// The block or article.
        place: String,
    },
    /// A notice of more than fifteen words.
    #[error("{place}: a notice has at most 15 words, this one has {words}")]
    NoticeTooLong {
        /// The notice.
        place: String,
        /// How many it has.
        words: usize,
    },
    /// « L’essentiel » of more than sixty words.
    #[error("{place}: « L’essentiel » has at most 60 words, this one has {words}")]
    EssentialsTooLong {
        /// The sheet.
        place: String,
        /// How many it has.
        words: usize,
    },
    /// A block without what its kind needs: steps, an article, a target.
    #[error("{place}: {lacking} is missing")]
    Incomplete {
        /// The block.
        place: String,
        /// The field.
        lacking: &'static str,
    },
    /// An action that opens a sheet, a page or a letter that does not exist for this reader.
    #[error("{place}: {target} does not exist for every reader of this block")]
    UnknownTarget {
        /// The block.
        place: String,
        /// `sheet`, `sheet#page`, `letter` or `letter#case`.
        target: String,
    },
    /// A rule that depends on a question or an answer that there is not.
    #[error("{place}: no question offers {answer}")]
    UnknownAnswer {
        /// The question or step.
        place: String,
        /// `question = answer`.
        answer: String,
    },
}
