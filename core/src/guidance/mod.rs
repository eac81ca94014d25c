//! What to know and what to do: sheets whose structure is data and whose words are Fluent messages.
//!
//! A sheet is a TOML file of `core/content/sheets` that says which blocks follow which, for whom and
//! resting on which sources; its words are the messages of the same name in `core/content/fr`, where
//! the four audiences stand side by side. Telephone numbers, articles of law and penalties come from
//! tables, so that none is typed twice. [`letters`] are made in the same way around what a person types.

mod block;
mod check;
mod error;
mod facts;
mod files;
mod law;
pub mod letters;
mod library;
pub mod orientation;
mod reader;
mod review;
mod sheet;
mod structure;
mod voice;
mod worded;

pub use block::{ActionKind, Block, Content, Step};
pub use error::ContentError;
pub use files::ContentFiles;
pub use library::{Library, UnknownSheet};
pub(crate) use review::TO_BE_VERIFIED;
pub use sheet::{Notice, Page, Part, Sheet, SheetSummary};
