//! The pen that goes down the pages, line by line.

use super::fonts::{Fonts, Style};
use super::part::{Line, Type};
use super::table::Heads;

/// A4, in points.
pub(super) const WIDTH: f32 = 595.0;
pub(super) const HEIGHT: f32 = 842.0;
pub(super) const MARGIN: f32 = 56.0;
/// Below the last line stands the number of the page.
pub(super) const BOTTOM: f32 = HEIGHT - 72.0;
/// Between two columns.
pub(super) const GUTTER: f32 = 8.0;
pub(super) const TEXT: Type = Type::new(Style::Regular, 10.0);
pub(super) const CELL: Type = Type::new(Style::Regular, 8.0);

/// Where the next line goes.
pub(super) struct Pen<'a> {
    pub(super) fonts: &'a Fonts,
    pub(super) page: usize,
    pub(super) y: f32,
    pub(super) heads: Heads,
    pub(super) repeated: Vec<Line>,
}

impl Pen<'_> {
    pub(super) fn new(fonts: &Fonts) -> Pen<'_> {
        Pen {
            fonts,
            page: 0,
            y: MARGIN,
            heads: Heads::default(),
            repeated: Vec::new(),
        }
    }

    pub(super) fn lines(&mut self, text: &str, x: f32, face: Type, lines: &mut Vec<Line>) {
        for text in wrapped(self.fonts, text, face, WIDTH - MARGIN - x) {
            self.room(face.leading());
            self.down(face.leading());
            lines.push(self.line(x, face, text));
        }
    }

    pub(super) fn width(&self, text: &str, face: Type) -> f32 {
        self.fonts.width(text, face.style, face.size)
    }

    pub(super) fn line(&self, x: f32, face: Type, text: String) -> Line {
        Line {
            page: self.page,
            x,
            y: self.y,
            face,
            text,
            picture: None,
        }
    }

    /// Goes to the next page if less than `height` is left.
    pub(super) fn room(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.page += 1;
            self.y = MARGIN;
            self.repeat_heads();
        }
    }

    pub(super) fn down(&mut self, height: f32) {
        self.y += height;
    }
}

/// `text` in lines of at most `width`, broken at spaces, and within a word that is longer than a line.
pub(super) fn wrapped(fonts: &Fonts, text: &str, face: Type, width: f32) -> Vec<String> {
    let shown = fonts.shown(text, face.style);
    let mut lines = Vec::new();
    for paragraph in shown.lines() {
        let mut line = String::new();
        for word in paragraph.split_inclusive(' ') {
            let wide = |text: &str| fonts.width(text.trim_end(), face.style, face.size);
            if !line.is_empty() && wide(&format!("{line}{word}")) > width {
                lines.push(std::mem::take(&mut line));
            }
            if wide(word) <= width {
                line.push_str(word);
                continue;
            }
            for character in word.chars() {
                if !line.is_empty() && wide(&format!("{line}{character}")) > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(character);
            }
        }
        lines.push(line);
    }
    // An empty line has nothing to show; the one after it begins lower by itself.
    lines.retain(|line| !line.trim().is_empty());
    lines
}
