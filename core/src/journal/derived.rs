//! Copies of a picture with less in it: a face covered, a part cut out, the place gone.
//!
//! The original stays as it came; a copy is a file of its own that names it, for whoever is shown the copy.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::attachment::{Attachment, AttachmentId, ImageAnswer};
use super::attachment_fields::AttachmentFields;
use super::attachment_reader::AttachmentReader;
use super::chain::Hash;
use super::import::Import;
use super::picture::{Change, Picture, Pixels};
use super::scrub::Scrub;
use super::{Journal, JournalError, Moment};

/// The largest file that is decoded here, in bytes.
const MOST: u64 = 64 * 1024 * 1024;

/// What was taken away in a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Less {
    /// Something is covered.
    Covered,
    /// Only a part is left.
    Cropped,
    /// All pixels are there, and nothing of the place, the device and the day.
    WithoutPlace,
}

/// That a file is a copy, and of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derived {
    /// SHA-256 of the original, which tells it apart from any other file.
    pub from: Hash,
    /// What was taken away.
    pub less: Less,
}

/// Where the pixels of a copy come from.
pub enum Source {
    /// The file in the journal, a JPEG or a PNG.
    File,
    /// The phone, which has decoded the file or a frame of it.
    Phone(Pixels),
}

impl Less {
    const ALL: [Less; 3] = [Less::Covered, Less::Cropped, Less::WithoutPlace];

    fn of(change: &Change) -> Less {
        if !change.covered.is_empty() {
            Less::Covered
        } else if change.cropped.is_some() {
            Less::Cropped
        } else {
            Less::WithoutPlace
        }
    }

    /// The name it is stored under, which never changes.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Less::Covered => "covered",
            Less::Cropped => "cropped",
            Less::WithoutPlace => "without-place",
        }
    }

    pub(super) fn named(name: &str) -> Option<Less> {
        Less::ALL.into_iter().find(|less| less.name() == name)
    }
}

impl Journal {
    /// Makes a copy of an attachment beside it, with `change`; only [`ImageAnswer::No`] keeps it, as with any
    /// file. When it answers, the copy is on the disk.
    ///
    /// # Errors
    ///
    /// [`JournalError::NoCopy`] for what is not a JPEG or a PNG and was not decoded by the phone, and for a
    /// picture of more than 50 million pixels or 64 MiB. [`JournalError::Refused`] for any other answer, and
    /// for an area that is empty or reaches out of the picture.
    pub fn make_copy(
        &self,
        original: AttachmentId,
        source: Source,
        change: &Change,
        answer: ImageAnswer,
        moment: Moment,
    ) -> Result<Attachment, JournalError> {
        let _scrub = Scrub;
        answer.permit()?;
        let (entry, seq, fields) = self.of_attachment(original)?;
        let mut picture = match source {
            Source::File => Picture::decode(&self.whole(original, seq, fields.size)?)?,
            Source::Phone(pixels) => Picture::of(pixels)?,
        };
        self.unless_locked(())?;
        picture.change(change)?;
        let (media_type, ending) = picture.kind();
        let file = picture.encode()?;
        self.unless_locked(())?;
        let derived = Derived {
            from: fields.sha256,
            less: Less::of(change),
        };
        let name = renamed(&fields.name, ending);
        let mut copy = Import::begin(Arc::clone(&self.shared), entry, &name, media_type)?;
        copy.derived_from(derived);
        copy.write(&file)?;
        copy.finish(moment)
    }

    /// A JPEG or a PNG as its copies are made from, upright, no side longer than `side` pixels: where a person
    /// points at it is where a copy is covered or cut. Only in memory.
    ///
    /// # Errors
    ///
    /// [`JournalError::NoCopy`] as in [`Journal::make_copy`]; otherwise as [`Journal::attachment`].
    pub fn upright(&self, id: AttachmentId, side: u32) -> Result<Pixels, JournalError> {
        let _scrub = Scrub;
        let (_, seq, fields) = self.of_attachment(id)?;
        let picture = Picture::decode(&self.whole(id, seq, fields.size)?)?;
        self.unless_locked(picture.within(side))
    }

    pub(super) fn of_attachment(
        &self,
        id: AttachmentId,
    ) -> Result<(u64, u64, AttachmentFields), JournalError> {
        let mut store = self.shared.store()?;
        let (event, body) = store.attached(&self.shared.vault, id.0)?;
        let seq = event.line.seq;
        let damaged = JournalError::Damaged { from: Some(seq) };
        let entry = event.target().ok_or(damaged)?;
        store.kept_entry(&self.shared.vault, entry)?;
        let fields = AttachmentFields::decode(&body).ok_or(damaged)?;
        Ok((entry, seq, fields))
    }

    /// The file in memory.
    pub(super) fn whole(
        &self,
        id: AttachmentId,
        seq: u64,
        size: u64,
    ) -> Result<Zeroizing<Vec<u8>>, JournalError> {
        if size > MOST {
            return Err(JournalError::NoCopy);
        }
        let damaged = JournalError::Damaged { from: Some(seq) };
        let size = usize::try_from(size).map_err(|_| damaged)?;
        let mut file = Zeroizing::new(Vec::with_capacity(size));
        let mut reader: AttachmentReader = self.attachment(id)?;
        while let Some(piece) = reader.next_piece()?.map(Zeroizing::new) {
            file.extend_from_slice(&piece);
        }
        Ok(file)
    }
}

/// The name it came with, and the ending of what the copy is.
fn renamed(name: &str, ending: &str) -> String {
    let stem = match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name,
    };
    format!("{stem}.{ending}")
}
