//! The journal handed over: one file that an officer opens on any computer, and that anyone can check.
//!
//! A [`Dossier`] gathers the chosen entries (a `case`), and writes them as a BagIt `bag` in a ZIP: exhibits
//! as they came, the `chain` with the fields that are opened, a `recap` for people, and a `read_me` with a
//! program that checks all of it without Abri. Nothing here is kept: what is written goes to a sink.

mod bag;
mod block;
mod case;
mod chain;
mod chronology;
mod error;
mod names;
mod passphrase;
mod pdf;
mod picture_pdf;
mod preview;
mod read_me;
mod recap;
mod recap_text;
mod selection;
mod shown;
mod summary;
mod visible;
mod words;
mod writing;

pub use error::DossierError;
pub use passphrase::Passphrase;
pub use preview::{Exhibit, Preview};
pub use selection::{Chosen, LeftOut, Selection};
pub use writing::{Dossier, Receipt, Written};
