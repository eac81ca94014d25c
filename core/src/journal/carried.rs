//! What a file carries beside what it shows: where it was made, and with which device.

use std::io::Cursor;

use memchr::memmem::Finder;
use zeroize::Zeroizing;

use super::attachment::AttachmentId;
use super::scrub::Scrub;
use super::{Journal, JournalError};

/// The most of a picture that is read as one, in bytes.
const MOST: usize = 64 * 1024 * 1024;
/// Marks of a place in XMP, in videos and in what editors write.
const PLACE: [&[u8]; 4] = [
    b"GPSLatitude",
    b"\xA9xyz",
    b"location.ISO6709",
    b"LocationShown",
];
/// The same of a device.
const DEVICE: [&[u8]; 5] = [
    b"SerialNumber",
    b"com.android.manufacturer",
    b"com.apple.quicktime.make",
    b"tiff:Make",
    b"tiff:Model",
];
/// The longest mark, so that one that lies across two pieces is seen.
const LONGEST: usize = 32;

/// Whether something is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// Nothing was found, in a kind of file that can hide it.
    Unknown,
}

/// What whoever is given a file could read from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Where it was made.
    pub place: Carries,
    /// The maker, the model or the number of the device.
    pub device: Carries,
}

impl Journal {
    /// What an attachment carries. It is read once, a piece at a time; a picture up to 64 MiB is held whole.
    ///
    /// # Errors
    ///
    /// As [`Journal::attachment`].
    pub fn carried(&self, id: AttachmentId) -> Result<Carried, JournalError> {
        let _scrub = Scrub;
        let mut reader = self.attachment(id)?;
        let mut look = Look::new();
        while let Some(piece) = reader.next_piece()?.map(Zeroizing::new) {
            look.take(&piece);
        }
        self.unless_locked(look.carried())
    }
}

/// A file as it goes by.
pub(crate) struct Look {
    places: [Finder<'static>; PLACE.len()],
    devices: [Finder<'static>; DEVICE.len()],
    /// All of it, until it turns out not to be a picture or to be too large for one.
    whole: Zeroizing<Vec<u8>>,
    /// The end of what went by.
    tail: Zeroizing<Vec<u8>>,
    kind: Option<Kind>,
    place: bool,
    device: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Picture,
    Text,
    Other,
}

impl Kind {
    /// By how it begins: the name and the type are what somebody said.
    fn of(beginning: &[u8]) -> Kind {
        let begins = |mark: &[u8]| beginning.starts_with(mark);
        let at = |place: usize, mark: &[u8]| {
            beginning
                .get(place..)
                .is_some_and(|rest| rest.starts_with(mark))
        };
        let heif = [b"heic", b"heix", b"mif1", b"msf1", b"avif"];
        let picture = begins(b"\xFF\xD8\xFF")
            || begins(b"\x89PNG\r\n\x1A\n")
            || begins(b"RIFF") && at(8, b"WEBP")
            || begins(b"II*\0")
            || begins(b"MM\0*")
            || at(4, b"ftyp") && heif.iter().any(|brand| at(8, *brand));
        if picture {
            Kind::Picture
        } else if is_text(beginning) && !begins(b"%PDF") && !begins(b"<") {
            Kind::Text
        } else {
            Kind::Other
        }
    }
}

/// Whether a piece is UTF-8, of which a letter may be cut at both ends.
fn is_text(piece: &[u8]) -> bool {
    let begin = piece
        .iter()
        .take(3)
        .take_while(|byte| (0x80..0xC0).contains(*byte));
    let whole = &piece[begin.count()..];
    let cut = match std::str::from_utf8(whole) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    cut && !whole.contains(&0)
}

impl Look {
    pub(crate) fn new() -> Look {
        Look {
            places: PLACE.map(Finder::new),
            devices: DEVICE.map(Finder::new),
            whole: Zeroizing::default(),
            tail: Zeroizing::default(),
            kind: None,
            place: false,
            device: false,
        }
    }

    pub(crate) fn take(&mut self, piece: &[u8]) {
        let kind = *self.kind.get_or_insert_with(|| Kind::of(piece));
        if kind == Kind::Picture && self.whole.len() + piece.len() <= MOST {
            self.whole.extend_from_slice(piece);
        } else if kind == Kind::Picture {
            self.kind = Some(Kind::Other);
            self.whole = Zeroizing::default();
        } else if kind == Kind::Text && !is_text(piece) {
            self.kind = Some(Kind::Other);
        }
        self.tail.extend_from_slice(piece);
        let holds = |mark: &Finder<'_>| mark.find(&self.tail).is_some();
        self.place = self.place || self.places.iter().any(holds);
        self.device = self.device || self.devices.iter().any(holds);
        let passed = self.tail.len().saturating_sub(LONGEST);
        self.tail.drain(..passed);
    }

    pub(crate) fn carried(self) -> Carried {
        let (place, device) = match self.kind {
            None | Some(Kind::Text) => (Carries::No, Carries::No),
            Some(Kind::Other) => (Carries::Unknown, Carries::Unknown),
            Some(Kind::Picture) => of_picture(&self.whole),
        };
        let found = |marked: bool, otherwise| if marked { Carries::Yes } else { otherwise };
        Carried {
            place: found(self.place, place),
            device: found(self.device, device),
        }
    }
}

/// Place and device by the EXIF of a picture.
fn of_picture(file: &[u8]) -> (Carries, Carries) {
    let exif = match exif::Reader::new().read_from_container(&mut Cursor::new(file)) {
        Ok(exif) => exif,
        Err(exif::Error::NotFound(_)) => return (Carries::No, Carries::No),
        Err(_) => return (Carries::Unknown, Carries::Unknown),
    };
    let has = |tags: &[exif::Tag]| {
        let mut fields = exif.fields();
        match fields.any(|field| tags.contains(&field.tag)) {
            true => Carries::Yes,
            false => Carries::No,
        }
    };
    use exif::Tag;
    (
        has(&[
            Tag::GPSLatitude,
            Tag::GPSLongitude,
            Tag::GPSDestLatitude,
            Tag::GPSAreaInformation,
        ]),
        has(&[
            Tag::Make,
            Tag::Model,
            Tag::BodySerialNumber,
            Tag::LensSerialNumber,
            Tag::CameraOwnerName,
            Tag::ImageUniqueID,
        ]),
    )
}
