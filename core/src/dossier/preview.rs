//! What a dossier will hold, said before it is written.

use std::ops::ControlFlow;

use zeroize::Zeroizing;

use super::DossierError;
use super::case::{Case, Exhibited};
use crate::journal::{Carried, Journal, JournalError, Look, Progress};

/// What will be in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Preview {
    /// How many entries.
    pub entries: u64,
    /// The files that go with them, in the order of their numbers.
    pub exhibits: Vec<Exhibit>,
    /// Bytes of these files: the dossier is a little larger.
    pub bytes: u64,
    /// Records that can't be read and will be named, by number.
    pub unreadable: Vec<u64>,
}

/// A file of the dossier.
#[derive(Clone, PartialEq, Eq)]
pub struct Exhibit {
    /// Under which the dossier names it, from 1 on.
    pub number: u64,
    /// The entry it belongs to.
    pub entry: u64,
    /// The attachment in the journal.
    pub attachment: crate::journal::AttachmentId,
    /// Where it will be: `captures/001_….png`.
    pub path: String,
    /// In bytes.
    pub size: u64,
    /// What whoever opens it could read beside what it shows; `None` if the file is damaged: it will be
    /// named, and not be there.
    pub carried: Option<Carried>,
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Preview(…)")
    }
}

impl std::fmt::Debug for Exhibit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Exhibit(…)")
    }
}

impl Preview {
    pub(super) fn of(
        journal: &Journal,
        case: &Case,
        known: &[Exhibit],
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Preview, DossierError> {
        let known = |exhibit: &Exhibited| {
            let mut known = known.iter();
            let known = known.find(|known| known.attachment == exhibit.attachment.id)?;
            known.carried
        };
        let unread = case.exhibits.iter();
        let unread = unread.filter(|exhibit| known(exhibit).is_none());
        let total: u64 = unread.map(|exhibit| exhibit.attachment.size).sum();
        let mut done = 0;
        let mut exhibits = Vec::with_capacity(case.exhibits.len());
        for exhibit in &case.exhibits {
            let mut read = 0;
            let mut advance = |bytes: u64| {
                read += bytes;
                progress(Progress {
                    done: total.min(done + read),
                    total,
                })
            };
            let carried = match known(exhibit) {
                Some(carried) => Some(carried),
                None => {
                    let carried = match look(journal, exhibit, &mut advance) {
                        Ok(carried) => Some(carried),
                        Err(DossierError::Journal(JournalError::Damaged { .. })) => None,
                        Err(error) => return Err(error),
                    };
                    done += exhibit.attachment.size;
                    carried
                }
            };
            exhibits.push(Exhibit {
                number: exhibit.number as u64,
                entry: exhibit.entry,
                attachment: exhibit.attachment.id,
                path: exhibit.path.trim_start_matches("data/").to_owned(),
                size: exhibit.attachment.size,
                carried,
            });
        }
        Ok(Preview {
            entries: case.entries.len() as u64,
            exhibits,
            bytes: case.bytes(),
            unreadable: case.unreadable.iter().copied().collect(),
        })
    }
}

/// Reads an exhibit once, from its first byte to its last.
fn look(
    journal: &Journal,
    exhibit: &Exhibited,
    advance: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Carried, DossierError> {
    let mut reader = journal.attachment(exhibit.attachment.id)?;
    let mut look = Look::new();
    while let Some(piece) = reader.next_piece()?.map(Zeroizing::new) {
        look.take(&piece);
        if advance(piece.len() as u64).is_break() {
            return Err(DossierError::Cancelled);
        }
    }
    Ok(look.carried())
}
