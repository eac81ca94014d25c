//! Where everything stands: lines on pages, and what each of them belongs to.

use super::fonts::{Fonts, Style};
use crate::dossier::recap::Block;
use crate::dossier::visible::on_one_line;

/// A4, in points.
pub(super) const WIDTH: f32 = 595.0;
pub(super) const HEIGHT: f32 = 842.0;
pub(super) const MARGIN: f32 = 56.0;
/// Below the last line stands the number of the page.
const BOTTOM: f32 = HEIGHT - 72.0;
/// How far the person's own words stand in.
const INDENT: f32 = 16.0;
const TEXT: Type = Type::new(Style::Regular, 10.0);
const CELL: Type = Type::new(Style::Regular, 8.0);
const CELL_HEADING: Type = Type::new(Style::Bold, 8.0);
/// Between two columns.
const GUTTER: f32 = 8.0;
const NARROWEST: f32 = 36.0;
/// What stands in a cell without content: a voice reads that there is none.
const NOTHING: &str = "–";

/// A face at a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) style: Style,
    pub(super) size: f32,
}

impl Type {
    const fn new(style: Style, size: f32) -> Type {
        Type { style, size }
    }

    fn leading(self) -> f32 {
        self.size * 1.45
    }
}

/// A line of one face.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) page: usize,
    pub(super) x: f32,
    /// Of the line the letters stand on, from the top.
    pub(super) y: f32,
    pub(super) face: Type,
    /// With a space at its end where a word follows on the next line.
    pub(super) text: String,
}

/// What a part of the document is, for whoever cannot see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Heading(u8, String),
    Paragraph,
    Quote,
    Table,
    Row,
    HeadingCell,
    Cell,
}

/// A part with its lines, or with parts within it.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) role: Role,
    pub(super) lines: Vec<Line>,
    pub(super) parts: Vec<Part>,
}

/// The document.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) parts: Vec<Part>,
    pub(super) pages: usize,
}

impl Layout {
    pub(super) fn of(blocks: &[Block], fonts: &Fonts) -> Layout {
        let mut pen = Pen {
            fonts,
            page: 0,
            y: MARGIN,
        };
        let mut parts = Vec::new();
        for block in blocks {
            pen.block(block, &mut parts);
        }
        // A text of spaces has no line, and what has none is no part.
        parts.retain(|part: &Part| !part.lines.is_empty() || !part.parts.is_empty());
        Layout {
            parts,
            pages: pen.page + 1,
        }
    }
}

/// Where the next line goes.
struct Pen<'a> {
    fonts: &'a Fonts,
    page: usize,
    y: f32,
}

impl Pen<'_> {
    fn block(&mut self, block: &Block, parts: &mut Vec<Part>) {
        match block {
            Block::Heading(level, text) => {
                let (size, above) = match level {
                    1 => (20.0, 0.0),
                    2 => (14.0, 18.0),
                    _ => (11.0, 12.0),
                };
                self.down(above);
                // A heading never stands alone at the foot of a page.
                self.room(size * 1.45 + 3.0 * TEXT.leading());
                let role = Role::Heading(*level, on_one_line(text));
                parts.push(self.text(role, text, MARGIN, Type::new(Style::Bold, size)));
                self.down(4.0);
            }
            Block::Paragraph(text) => {
                parts.push(self.text(Role::Paragraph, text, MARGIN, TEXT));
                self.down(6.0);
            }
            Block::Quoted(text) => {
                parts.push(self.text(Role::Quote, text, MARGIN + INDENT, TEXT));
                self.down(6.0);
            }
            Block::Facts(facts) => {
                for (name, value) in facts {
                    let text = format!("{name}\u{a0}: {}", on_one_line(value));
                    parts.push(self.text(Role::Paragraph, &text, MARGIN, TEXT));
                }
                self.down(6.0);
            }
            Block::Table { headings, rows } => {
                parts.push(self.table(headings, rows));
                self.down(6.0);
            }
        }
    }

    fn text(&mut self, role: Role, text: &str, x: f32, face: Type) -> Part {
        let width = WIDTH - MARGIN - x;
        let mut lines = Vec::new();
        for text in wrapped(self.fonts, text, face, width) {
            self.room(face.leading());
            self.down(face.leading());
            lines.push(self.line(x, face, text));
        }
        Part {
            role,
            lines,
            parts: Vec::new(),
        }
    }

    fn table(&mut self, headings: &[String], rows: &[Vec<String>]) -> Part {
        let widths = self.columns(headings, rows);
        let mut parts = vec![self.row(Role::HeadingCell, headings, &widths, CELL_HEADING)];
        for row in rows {
            parts.push(self.row(Role::Cell, row, &widths, CELL));
        }
        Part {
            role: Role::Table,
            lines: Vec::new(),
            parts,
        }
    }

    /// A row goes on over the end of a page, line by line, however long a cell is.
    fn row(&mut self, role: Role, cells: &[String], widths: &[f32], face: Type) -> Part {
        let texts: Vec<Vec<String>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| match cell.trim() {
                "" => vec![NOTHING.to_owned()],
                cell => wrapped(self.fonts, &on_one_line(cell), face, width - GUTTER),
            })
            .collect();
        let mut parts: Vec<Part> = texts
            .iter()
            .map(|_| Part {
                role: role.clone(),
                lines: Vec::new(),
                parts: Vec::new(),
            })
            .collect();
        let height = texts.iter().map(Vec::len).max().unwrap_or_default();
        // A row that fits on a page is not torn.
        let whole = height as f32 * face.leading();
        if whole < BOTTOM - MARGIN {
            self.room(whole);
        }
        for number in 0..height {
            self.room(face.leading());
            self.down(face.leading());
            let mut x = MARGIN;
            for ((text, part), width) in texts.iter().zip(&mut parts).zip(widths) {
                if let Some(text) = text.get(number) {
                    part.lines.push(self.line(x, face, text.clone()));
                }
                x += width;
            }
        }
        self.down(4.0);
        Part {
            role: Role::Row,
            lines: Vec::new(),
            parts,
        }
    }

    /// As wide as what stands in them, as far as there is room.
    fn columns(&self, headings: &[String], rows: &[Vec<String>]) -> Vec<f32> {
        let most = (WIDTH - 2.0 * MARGIN) / 2.0;
        let wanted: Vec<f32> = headings
            .iter()
            .enumerate()
            .map(|(column, heading)| {
                let heading = self.width(heading, CELL_HEADING);
                let cells = rows.iter().filter_map(|row| row.get(column));
                let cells = cells.map(|cell| self.width(cell, CELL));
                (cells.fold(heading, f32::max) + GUTTER).clamp(NARROWEST, most)
            })
            .collect();
        let room = WIDTH - 2.0 * MARGIN;
        let all: f32 = wanted.iter().sum();
        if all <= room {
            return wanted;
        }
        // Narrow columns keep what they need; the others share what is left.
        let fair = room / headings.len() as f32;
        let (narrow, wide): (Vec<f32>, Vec<f32>) = wanted.iter().partition(|&&width| width <= fair);
        let left = room - narrow.iter().sum::<f32>();
        let share = left / wide.iter().sum::<f32>();
        let widths = wanted.iter();
        widths
            .map(|&width| if width <= fair { width } else { width * share })
            .collect()
    }

    fn width(&self, text: &str, face: Type) -> f32 {
        self.fonts.width(text, face.style, face.size)
    }

    fn line(&self, x: f32, face: Type, text: String) -> Line {
        Line {
            page: self.page,
            x,
            y: self.y,
            face,
            text,
        }
    }

    /// Goes to the next page if less than `height` is left.
    fn room(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.page += 1;
            self.y = MARGIN;
        }
    }

    fn down(&mut self, height: f32) {
        self.y += height;
    }
}

/// `text` in lines of at most `width`, broken at spaces, and within a word that is longer than a line.
fn wrapped(fonts: &Fonts, text: &str, face: Type, width: f32) -> Vec<String> {
    let shown = fonts.shown(text);
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
