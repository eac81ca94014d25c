//! What a dossier will hold, said before it is written.

use super::case::Case;

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
    pub(super) fn of(case: &Case) -> Preview {
        let exhibits = case.exhibits.iter().map(|exhibit| Exhibit {
            number: exhibit.number as u64,
            entry: exhibit.entry,
            attachment: exhibit.attachment.id,
            path: exhibit.path.trim_start_matches("data/").to_owned(),
            size: exhibit.attachment.size,
        });
        Preview {
            entries: case.entries.len() as u64,
            exhibits: exhibits.collect(),
            bytes: case.bytes(),
            unreadable: case.unreadable.iter().copied().collect(),
        }
    }
}
