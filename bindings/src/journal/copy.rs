//! What a file carries, and copies with less in them.

use abri_core::journal as core;
pub(crate) use abri_core::journal::{Area, Carried, Carries, Change, Derived, Less};

use super::Moment;
use super::attachment::{Attachment, AttachmentId, ImageAnswer, Sha256};
use super::error::JournalError;
use super::object::Journal;

/// Whether something is in a file.
#[uniffi::remote(Enum)]
pub enum Carries {
    Yes,
    No,
    Unknown,
}

/// What whoever is given a file could read from it.
#[uniffi::remote(Record)]
pub struct Carried {
    pub place: Carries,
    pub device: Carries,
}

/// What was taken away in a copy.
#[uniffi::remote(Enum)]
pub enum Less {
    Covered,
    Cropped,
    WithoutPlace,
}

/// That a file is a copy, and of what.
#[uniffi::remote(Record)]
pub struct Derived {
    pub from: Sha256,
    pub less: Less,
}

/// A rectangle, in ten-thousandths of the picture's width and height.
#[uniffi::remote(Record)]
pub struct Area {
    pub left: u16,
    pub top: u16,
    pub right: u16,
    pub bottom: u16,
}

/// What is changed in a copy.
#[uniffi::remote(Record)]
pub struct Change {
    pub covered: Vec<Area>,
    pub cropped: Option<Area>,
}

/// A picture in memory.
#[derive(uniffi::Record)]
pub struct Pixels {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Red, green, blue, opacity; row by row from the top, upright.
    pub rgba: Vec<u8>,
}

#[uniffi::export]
impl Journal {
    /// What an attachment carries beside what it shows.
    pub fn carried(&self, id: AttachmentId) -> Result<Carried, JournalError> {
        self.core.carried(id)
    }

    /// A JPEG or a PNG as its copies are made from, upright, no side longer than `side` pixels.
    pub fn upright(&self, id: AttachmentId, side: u32) -> Result<Pixels, JournalError> {
        let mut pixels = self.core.upright(id, side)?;
        Ok(Pixels {
            width: pixels.width,
            height: pixels.height,
            rgba: std::mem::take(&mut *pixels.rgba),
        })
    }

    /// A copy of an attachment with less in it; `pixels` where the phone has decoded it.
    pub fn make_copy(
        &self,
        original: AttachmentId,
        pixels: Option<Pixels>,
        change: Change,
        answer: ImageAnswer,
        moment: Moment,
    ) -> Result<Attachment, JournalError> {
        self.core
            .make_copy(original, source(pixels), &change, answer, moment)
    }
}

/// The file itself, where the phone has not decoded it.
pub(crate) fn source(pixels: Option<Pixels>) -> core::Source {
    pixels.map_or(core::Source::File, |pixels| {
        core::Source::Phone(core::Pixels {
            width: pixels.width,
            height: pixels.height,
            rgba: pixels.rgba.into(),
        })
    })
}
