//! DejaVu, which has most scripts people write in, and how wide its characters are.

use std::borrow::Cow;

use krilla::text::Font;
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use super::super::visible::{code, visible};

/// Which of the faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Regular,
    Bold,
    /// Every character as wide as any other.
    Mono,
}

/// Which characters keep their shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scripts {
    /// All that the font has.
    All,
    /// Those of Latin, and the signs between them.
    Latin,
}

pub(super) struct Fonts {
    scripts: Scripts,
    regular: Face,
    bold: Face,
    mono: Face,
}

struct Face {
    ink: Font,
    charmap: Charmap<'static>,
    /// For one point.
    metrics: GlyphMetrics<'static>,
}

impl Fonts {
    pub(super) fn new(scripts: Scripts) -> Fonts {
        Fonts {
            scripts,
            regular: Face::new(dejavu::sans::regular()),
            bold: Face::new(dejavu::sans::bold()),
            mono: Face::new(dejavu::sans_mono::regular()),
        }
    }

    pub(super) fn ink(&self, style: Style) -> Font {
        self.face(style).ink.clone()
    }

    /// In points.
    pub(super) fn width(&self, text: &str, style: Style, size: f32) -> f32 {
        let face = self.face(style);
        let widths = text.chars().map(|character| face.width(character));
        widths.sum::<f32>() * size
    }

    /// `text` with everything written out that hides or has no shape here.
    pub(super) fn shown(&self, text: &str, style: Style) -> String {
        let visible = visible(text);
        let pieces = visible.chars().map(|character| match character {
            '\n' => Cow::Borrowed("\n"),
            _ if self.has(character, style) => Cow::Owned(character.to_string()),
            _ => Cow::Owned(code(character)),
        });
        pieces.collect()
    }

    /// Whether the face has it: a shape that is missing would be a silent box.
    fn has(&self, character: char, style: Style) -> bool {
        let kept = match u32::from(character) {
            // Private use: a shape that means something to nobody else.
            0xE000..=0xF8FF | 0xF0000.. => false,
            0x0020..=0x024F | 0x2010..=0x203A | 0x20AC => true,
            _ => self.scripts == Scripts::All,
        };
        kept && self.face(style).charmap.map(character).is_some()
    }

    fn face(&self, style: Style) -> &Face {
        match style {
            Style::Regular => &self.regular,
            Style::Bold => &self.bold,
            Style::Mono => &self.mono,
        }
    }
}

impl Face {
    fn new(bytes: &'static [u8]) -> Face {
        let font = FontRef::new(bytes).expect("a font of the crate");
        Face {
            ink: Font::new(bytes.into(), 0).expect("a font of the crate"),
            charmap: font.charmap(),
            metrics: font.glyph_metrics(Size::new(1.0), LocationRef::default()),
        }
    }

    fn width(&self, character: char) -> f32 {
        let glyph = self.charmap.map(character).unwrap_or_default();
        self.metrics.advance_width(glyph).unwrap_or_default()
    }
}
