//! A picture of the journal as a PDF of one page, for offices that take nothing else.

use chrono::NaiveDate;
use chrono_tz::Tz;
use krilla::configure::{Archival, ConfigurationBuilder};
use krilla::geom::{Point, Size, Transform};
use krilla::image::Image;
use krilla::page::PageSettings;
use krilla::text::{Font, TextDirection};
use krilla::{Document, SerializeSettings};

use super::pdf::metadata;
use super::words::{self, text};
use crate::journal::{AttachmentId, Journal, JournalError, Moment, Source, hexadecimal};

/// A4, in points.
const SHORT: f32 = 595.0;
const LONG: f32 = 842.0;
const MARGIN: f32 = 28.0;
/// What names the original, below the picture.
const CAPTION: f32 = 8.0;

impl Journal {
    /// A picture as a PDF/A-2 of one page, with the SHA-256 of its original below and nothing of its place or
    /// its device: a JPEG or a PNG, or what the phone has decoded. Nothing of it is kept.
    ///
    /// # Errors
    ///
    /// [`JournalError::NoCopy`] for what is no such picture, or has more than 50 million pixels or 64 MiB.
    pub fn picture_pdf(
        &self,
        id: AttachmentId,
        source: Source,
        moment: Moment,
    ) -> Result<Vec<u8>, JournalError> {
        let shown = self.shown(id, source)?;
        let read = match shown.png {
            true => Image::from_png,
            false => Image::from_jpeg,
        };
        let image = read(shown.file.to_vec().into(), false).map_err(|_| JournalError::NoCopy)?;
        let original = ("hash", hexadecimal(&shown.original).into());
        let caption = text("picture-original", &[original]);
        let day = words::day(moment.wall_ms, Tz::UTC);
        on_a_page(image, &caption, day).ok_or(JournalError::NoCopy)
    }
}

/// Upright or lying as the picture is, as large as the page lets it.
fn on_a_page(image: Image, caption: &str, day: NaiveDate) -> Option<Vec<u8>> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_B)
        .finish()
        .ok()?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let (across, down) = image.size();
    let (across, down) = (across as f32, down as f32);
    let (width, height) = if across > down {
        (LONG, SHORT)
    } else {
        (SHORT, LONG)
    };
    let room = (width - 2.0 * MARGIN, height - 2.0 * MARGIN - 2.0 * CAPTION);
    let scale = (room.0 / across).min(room.1 / down);
    let size = Size::from_wh(across * scale, down * scale)?;
    let mut page = document.start_page_with(PageSettings::from_wh(width, height)?);
    let mut surface = page.surface();
    let left = (width - size.width()) / 2.0;
    surface.push_transform(&Transform::from_translate(left, MARGIN));
    surface.draw_image(image, size);
    surface.pop();
    surface.draw_text(
        Point::from_xy(MARGIN, height - MARGIN),
        Font::new(dejavu::sans::regular().into(), 0)?,
        CAPTION,
        caption,
        false,
        TextDirection::LeftToRight,
    );
    surface.finish();
    page.finish();
    document.set_metadata(metadata(&text("picture-title", &[]), day));
    document.finish().ok()
}
