//! A picture as it is shown, for whoever is given it in another form.

use zeroize::Zeroizing;

use super::attachment::AttachmentId;
use super::chain::Hash;
use super::derived::Source;
use super::picture::Picture;
use super::scrub::Scrub;
use super::{Journal, JournalError};

/// The pixels of an attachment, upright, with nothing beside them.
pub(crate) struct Shown {
    /// A JPEG, or a PNG where `png` says so.
    pub(crate) file: Zeroizing<Vec<u8>>,
    pub(crate) png: bool,
    /// SHA-256 of the file in the journal.
    pub(crate) original: Hash,
}

impl Journal {
    /// Reads a picture; nothing of it is kept.
    pub(crate) fn shown(&self, id: AttachmentId, source: Source) -> Result<Shown, JournalError> {
        let _scrub = Scrub;
        let (_, seq, fields) = self.of_attachment(id)?;
        let picture = match source {
            Source::File => Picture::decode(&self.whole(id, seq, fields.size)?)?,
            Source::Phone(pixels) => Picture::of(pixels)?,
        };
        let png = picture.kind().1 == "png";
        let file = picture.encode()?;
        self.unless_locked(Shown {
            file,
            png,
            original: fields.sha256,
        })
    }
}
