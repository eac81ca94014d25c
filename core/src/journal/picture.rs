//! A picture as pixels: read, cut, covered, written anew.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgba, RgbaImage};
use zeroize::Zeroizing;

use super::JournalError;

/// The most pixels of a picture that is copied: a phone has to hold them all, 4 bytes each.
const MOST_PIXELS: u64 = 50_000_000;
/// What a decoder may allocate for it, in bytes.
const MOST_MEMORY: u64 = 4 * MOST_PIXELS + 64 * 1024 * 1024;
/// Of 100: no difference to be seen, and words stay sharp.
const JPEG_QUALITY: u8 = 92;
/// What lies under this colour is gone: nothing shines through, and it is seen that something was covered.
const COVER: Rgba<u8> = Rgba([0, 0, 0, u8::MAX]);

/// A rectangle of a picture as it is shown, in ten-thousandths of its width and height from the top left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Where it begins.
    pub left: u16,
    /// Where it begins.
    pub top: u16,
    /// Where it ends, at most 10,000.
    pub right: u16,
    /// Where it ends, at most 10,000.
    pub bottom: u16,
}

/// What is changed in a copy. Nothing of either: the same picture without what was written beside its pixels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Covered for good.
    pub covered: Vec<Area>,
    /// All that stays.
    pub cropped: Option<Area>,
}

/// A picture in memory: one that the phone has decoded, a kind that is not decoded here or a frame of a video; or
/// one that was decoded here, to be shown.
#[derive(Clone)]
pub struct Pixels {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Red, green, blue, opacity; row by row from the top, upright.
    pub rgba: Zeroizing<Vec<u8>>,
}

/// A picture in memory.
pub(super) struct Picture {
    pixels: DynamicImage,
    format: ImageFormat,
}

impl Picture {
    /// Reads a JPEG or a PNG, and sets it upright.
    pub(super) fn decode(file: &[u8]) -> Result<Picture, JournalError> {
        let no_copy = |_| JournalError::NoCopy;
        let format = image::guess_format(file).map_err(no_copy)?;
        if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png) {
            return Err(JournalError::NoCopy);
        }
        let mut limits = Limits::default();
        limits.max_alloc = Some(MOST_MEMORY);
        let mut reader = ImageReader::with_format(Cursor::new(file), format);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(no_copy)?;
        let (width, height) = decoder.dimensions();
        fits(width, height)?;
        let orientation = decoder.orientation().map_err(no_copy)?;
        let mut pixels = DynamicImage::from_decoder(decoder).map_err(no_copy)?;
        pixels.apply_orientation(orientation);
        Ok(Picture { pixels, format })
    }

    /// Takes what the phone has decoded.
    pub(super) fn of(pixels: Pixels) -> Result<Picture, JournalError> {
        fits(pixels.width, pixels.height)?;
        // The buffer is wiped when it is freed, by the allocator, like every decoder's.
        let mut rgba = pixels.rgba;
        let rgba = std::mem::take(&mut *rgba);
        let pixels = RgbaImage::from_raw(pixels.width, pixels.height, rgba);
        Ok(Picture {
            pixels: DynamicImage::ImageRgba8(pixels.ok_or(JournalError::NoCopy)?),
            format: ImageFormat::Jpeg,
        })
    }

    /// The pixels, made fewer until neither side is longer than `side`.
    pub(super) fn within(self, side: u32) -> Pixels {
        let small = if self.pixels.width().max(self.pixels.height()) > side {
            self.pixels.thumbnail(side, side)
        } else {
            self.pixels
        };
        let pixels = small.into_rgba8();
        Pixels {
            width: pixels.width(),
            height: pixels.height(),
            rgba: Zeroizing::new(pixels.into_raw()),
        }
    }

    /// Covers first, so that nothing covered can stay at an edge of what is cut out.
    pub(super) fn change(&mut self, change: &Change) -> Result<(), JournalError> {
        if !change.covered.is_empty() {
            let mut pixels = std::mem::take(&mut self.pixels).into_rgba8();
            for area in &change.covered {
                let [left, top, width, height] = area.within(pixels.width(), pixels.height())?;
                for y in top..top + height {
                    for x in left..left + width {
                        pixels.put_pixel(x, y, COVER);
                    }
                }
            }
            self.pixels = DynamicImage::ImageRgba8(pixels);
        }
        if let Some(area) = &change.cropped {
            let [left, top, width, height] =
                area.within(self.pixels.width(), self.pixels.height())?;
            self.pixels = self.pixels.crop_imm(left, top, width, height);
        }
        Ok(())
    }

    /// A file of the kind it came from, with nothing in it but pixels.
    pub(super) fn encode(self) -> Result<Zeroizing<Vec<u8>>, JournalError> {
        let mut file = Zeroizing::new(Vec::new());
        let written = match self.format {
            ImageFormat::Png => {
                let pixels = if self.pixels.color().has_alpha() {
                    DynamicImage::ImageRgba8(self.pixels.into_rgba8())
                } else {
                    DynamicImage::ImageRgb8(self.pixels.into_rgb8())
                };
                pixels.write_with_encoder(PngEncoder::new(&mut *file))
            }
            _ => {
                let encoder = JpegEncoder::new_with_quality(&mut *file, JPEG_QUALITY);
                self.pixels.into_rgb8().write_with_encoder(encoder)
            }
        };
        written.map(|()| file).map_err(|_| JournalError::NoCopy)
    }

    /// `image/png` and `png`, or the same of JPEG.
    pub(super) fn kind(&self) -> (&'static str, &'static str) {
        match self.format {
            ImageFormat::Png => ("image/png", "png"),
            _ => ("image/jpeg", "jpg"),
        }
    }
}

fn fits(width: u32, height: u32) -> Result<(), JournalError> {
    let pixels = u64::from(width) * u64::from(height);
    if (1..=MOST_PIXELS).contains(&pixels) {
        Ok(())
    } else {
        Err(JournalError::NoCopy)
    }
}

impl Area {
    /// Left, top, width and height in pixels, rounded outwards so that nothing of it is left.
    fn within(self, width: u32, height: u32) -> Result<[u32; 4], JournalError> {
        let (left, across) = stretch(self.left, self.right, width)?;
        let (top, down) = stretch(self.top, self.bottom, height)?;
        Ok([left, top, across, down])
    }
}

/// Where it begins and how long it is.
fn stretch(from: u16, to: u16, length: u32) -> Result<(u32, u32), JournalError> {
    const WHOLE: u64 = 10_000;
    if from >= to || u64::from(to) > WHOLE {
        return Err(JournalError::Refused);
    }
    let begin = u64::from(from) * u64::from(length) / WHOLE;
    let end = (u64::from(to) * u64::from(length)).div_ceil(WHOLE);
    let whole = |number: u64| u32::try_from(number).map_err(|_| JournalError::Refused);
    Ok((whole(begin)?, whole(end - begin)?))
}
