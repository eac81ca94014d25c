//! Where everything stands: lines on pages, and what each of them belongs to.

use std::sync::Arc;

use super::fonts::{Fonts, Style};
use crate::dossier::recap::{Block, Thumbnail};
use crate::dossier::visible::on_one_line;
use crate::dossier::words::text;

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
const EXACT: Type = Type::new(Style::Mono, 9.0);
const EXACT_CELL: Type = Type::new(Style::Mono, 7.0);
/// Between two columns.
const GUTTER: f32 = 8.0;
const NARROWEST: f32 = 36.0;
const BELOW_ROW: f32 = 4.0;
/// Pictures side by side.
const PICTURES: usize = 3;
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
    /// What stands on the line instead of letters.
    pub(super) picture: Option<Picture>,
}

/// A picture, its left lower corner where letters would begin.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub(super) thumbnail: Arc<Thumbnail>,
    /// In points.
    pub(super) width: f32,
    pub(super) height: f32,
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
    /// With what is said of it to whoever does not see it.
    Figure(String),
}

/// A part with its lines, or with parts within it.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) role: Role,
    pub(super) lines: Vec<Line>,
    pub(super) parts: Vec<Part>,
}

impl Part {
    fn empty(role: Role) -> Part {
        Part {
            role,
            lines: Vec::new(),
            parts: Vec::new(),
        }
    }
}

/// The document.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) parts: Vec<Part>,
    /// Headings of tables, again at the top of each page that a table goes on to: for eyes only.
    pub(super) repeated: Vec<Line>,
    pub(super) pages: usize,
}

impl Layout {
    pub(super) fn of(blocks: &[Block], fonts: &Fonts) -> Layout {
        let mut pen = Pen {
            fonts,
            page: 0,
            y: MARGIN,
            heads: Heads::default(),
            repeated: Vec::new(),
        };
        let mut parts = Vec::new();
        for block in blocks {
            pen.block(block, &mut parts);
        }
        // A text of spaces has no line, and what has none is no part.
        parts.retain(|part: &Part| !part.lines.is_empty() || !part.parts.is_empty());
        Layout {
            parts,
            repeated: pen.repeated,
            pages: pen.page + 1,
        }
    }
}

/// Where the next line goes.
struct Pen<'a> {
    fonts: &'a Fonts,
    page: usize,
    y: f32,
    heads: Heads,
    repeated: Vec<Line>,
}

/// The headings of the table that is being set, each with its lines and its place.
#[derive(Default)]
struct Heads {
    cells: Vec<(f32, Vec<String>)>,
    height: f32,
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
            Block::Exact(facts) => {
                for (name, value) in facts {
                    parts.push(self.exact(name, value));
                }
                if !facts.is_empty() {
                    self.down(6.0);
                }
            }
            Block::Table {
                headings,
                exact,
                rows,
            } => {
                parts.push(self.table(headings, exact, rows));
                self.down(6.0);
            }
            Block::Thumbnails(thumbnails) => {
                for row in thumbnails.chunks(PICTURES) {
                    self.pictures(row, parts);
                }
            }
        }
    }

    fn text(&mut self, role: Role, text: &str, x: f32, face: Type) -> Part {
        let mut part = Part::empty(role);
        self.lines(text, x, face, &mut part.lines);
        part
    }

    /// Pictures side by side, each over its number.
    fn pictures(&mut self, thumbnails: &[Arc<Thumbnail>], parts: &mut Vec<Part>) {
        let across = (WIDTH - 2.0 * MARGIN) / PICTURES as f32;
        let side = across - GUTTER;
        self.room(side + CELL.leading() + BELOW_ROW);
        for (column, thumbnail) in thumbnails.iter().enumerate() {
            let x = MARGIN + column as f32 * across;
            let [width, height] = [thumbnail.width, thumbnail.height].map(|side| side as f32);
            let scale = side / width.max(height);
            let number = [("number", thumbnail.exhibit.to_string().into())];
            let mut figure = Part::empty(Role::Figure(text("thumbnail", &number)));
            let mut line = self.line(x, CELL, String::new());
            line.y += side;
            line.picture = Some(Picture {
                thumbnail: Arc::clone(thumbnail),
                width: width * scale,
                height: height * scale,
            });
            figure.lines.push(line);
            let mut caption = Part::empty(Role::Paragraph);
            let mut line = self.line(x, CELL, text("exhibit-number", &number));
            line.y += side + CELL.leading();
            caption.lines.push(line);
            parts.extend([figure, caption]);
        }
        self.down(side + CELL.leading() + BELOW_ROW + GUTTER);
    }

    /// A name, and below it what it stands for.
    fn exact(&mut self, name: &str, value: &str) -> Part {
        let mut part = Part::empty(Role::Paragraph);
        // The name never stands alone at the foot of a page.
        self.room(TEXT.leading() + EXACT.leading());
        self.lines(&format!("{name}\u{a0}: "), MARGIN, TEXT, &mut part.lines);
        let value = on_one_line(value);
        self.lines(&value, MARGIN + INDENT, EXACT, &mut part.lines);
        part
    }

    fn lines(&mut self, text: &str, x: f32, face: Type, lines: &mut Vec<Line>) {
        for text in wrapped(self.fonts, text, face, WIDTH - MARGIN - x) {
            self.room(face.leading());
            self.down(face.leading());
            lines.push(self.line(x, face, text));
        }
    }

    fn table(&mut self, headings: &[String], exact: &[usize], rows: &[Vec<String>]) -> Part {
        let cell = |column: usize| match exact.contains(&column) {
            true => EXACT_CELL,
            false => CELL,
        };
        let widths = self.columns(headings, &cell, rows);
        let heads = self.heads(headings, &widths);
        // Headings never stand alone at the foot of a page.
        self.room(heads.height + CELL.leading());
        let mut table = Part::empty(Role::Table);
        let heading = self.row(Role::HeadingCell, headings, &widths, &|_| CELL_HEADING);
        table.parts.push(heading);
        self.heads = heads;
        for row in rows {
            let row = self.row(Role::Cell, row, &widths, &cell);
            table.parts.push(row);
        }
        self.heads = Heads::default();
        table
    }

    /// None where they would take more than a third of each page.
    fn heads(&self, headings: &[String], widths: &[f32]) -> Heads {
        let mut heads = Heads::default();
        let mut x = MARGIN;
        let mut most = 0;
        for (heading, width) in headings.iter().zip(widths) {
            let heading = on_one_line(heading);
            let lines = wrapped(self.fonts, &heading, CELL_HEADING, width - GUTTER);
            most = most.max(lines.len());
            heads.cells.push((x, lines));
            x += width;
        }
        heads.height = most as f32 * CELL_HEADING.leading() + BELOW_ROW;
        match heads.height < (BOTTOM - MARGIN) / 3.0 {
            true => heads,
            false => Heads::default(),
        }
    }

    /// A row goes on over the end of a page, line by line, however long a cell is.
    fn row(
        &mut self,
        role: Role,
        cells: &[String],
        widths: &[f32],
        face: &dyn Fn(usize) -> Type,
    ) -> Part {
        let texts = cells.iter().zip(widths).enumerate();
        let texts: Vec<Vec<String>> = texts
            .map(|(column, (cell, width))| match cell.trim() {
                "" => vec![NOTHING.to_owned()],
                cell => wrapped(self.fonts, &on_one_line(cell), face(column), width - GUTTER),
            })
            .collect();
        let mut row = Part::empty(Role::Row);
        row.parts
            .extend(texts.iter().map(|_| Part::empty(role.clone())));
        let height = texts.iter().map(Vec::len).max().unwrap_or_default();
        // A row that fits on a page is not torn.
        let whole = height as f32 * CELL.leading();
        if whole < BOTTOM - MARGIN - self.heads.height {
            self.room(whole);
        }
        for number in 0..height {
            self.room(CELL.leading());
            self.down(CELL.leading());
            let mut x = MARGIN;
            for (column, (text, width)) in texts.iter().zip(widths).enumerate() {
                if let Some(text) = text.get(number) {
                    let line = self.line(x, face(column), text.clone());
                    row.parts[column].lines.push(line);
                }
                x += width;
            }
        }
        self.down(BELOW_ROW);
        row
    }

    /// As wide as what stands in them, as far as there is room.
    fn columns(
        &self,
        headings: &[String],
        face: &dyn Fn(usize) -> Type,
        rows: &[Vec<String>],
    ) -> Vec<f32> {
        let room = WIDTH - 2.0 * MARGIN;
        let needed: Vec<f32> = headings
            .iter()
            .enumerate()
            .map(|(column, heading)| {
                let heading = self.width(heading, CELL_HEADING);
                let cells = rows.iter().filter_map(|row| row.get(column));
                let cells = cells.map(|cell| self.width(cell, face(column)));
                (cells.fold(heading, f32::max) + GUTTER).max(NARROWEST)
            })
            .collect();
        if needed.iter().sum::<f32>() <= room {
            return needed;
        }
        let wanted: Vec<f32> = needed.iter().map(|&width| width.min(room / 2.0)).collect();
        let all: f32 = wanted.iter().sum();
        if all <= room {
            // What is left goes to those that need more than half of it.
            let more = wanted
                .iter()
                .zip(&needed)
                .map(|(wanted, needed)| needed - wanted);
            let given = (room - all) / more.clone().sum::<f32>();
            let widths = wanted.iter().zip(more);
            return widths.map(|(wanted, more)| wanted + more * given).collect();
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
            picture: None,
        }
    }

    /// Goes to the next page if less than `height` is left.
    fn room(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.page += 1;
            self.y = MARGIN;
            self.repeat_heads();
        }
    }

    fn repeat_heads(&mut self) {
        for (x, lines) in &self.heads.cells {
            for (number, text) in lines.iter().enumerate() {
                let down = (number + 1) as f32 * CELL_HEADING.leading();
                self.repeated.push(Line {
                    page: self.page,
                    x: *x,
                    y: self.y + down,
                    face: CELL_HEADING,
                    text: text.clone(),
                    picture: None,
                });
            }
        }
        self.y += self.heads.height;
    }

    fn down(&mut self, height: f32) {
        self.y += height;
    }
}

/// `text` in lines of at most `width`, broken at spaces, and within a word that is longer than a line.
fn wrapped(fonts: &Fonts, text: &str, face: Type, width: f32) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::super::fonts::Scripts;
    use super::*;

    fn of(rows: usize, cell: &str) -> Layout {
        let fonts = Fonts::new(Scripts::All);
        let table = Block::Table {
            headings: vec!["Note".to_owned(), "Adresse".to_owned()],
            exact: vec![1],
            rows: vec![vec!["1".to_owned(), cell.to_owned()]; rows],
        };
        Layout::of(&[table], &fonts)
    }

    #[test]
    fn a_table_says_its_headings_on_each_page_and_once_to_voices() {
        let layout = of(200, "https://exemple.test");
        assert!(layout.pages > 2);
        for page in 1..layout.pages {
            let repeated = layout.repeated.iter().filter(|line| line.page == page);
            let texts: Vec<&str> = repeated.clone().map(|line| line.text.as_str()).collect();
            assert_eq!(texts, ["Note", "Adresse"], "page {page}");
            let lowest = repeated.map(|line| line.y).fold(0.0, f32::max);
            let rows = layout.parts[0].parts.iter();
            let cells = rows.flat_map(|row| &row.parts).flat_map(|cell| &cell.lines);
            let highest = cells.filter(|line| line.page == page).map(|line| line.y);
            assert!(highest.fold(HEIGHT, f32::min) > lowest + CELL.size);
        }
        assert_eq!(layout.parts[0].parts.len(), 201);
        assert!(of(3, "a").repeated.is_empty());
    }

    #[test]
    fn what_is_compared_letter_by_letter_stands_in_letters_of_one_width() {
        let layout = of(1, "https://exemple.test");
        let row = &layout.parts[0].parts[1];
        let styles = row.parts.iter().map(|cell| cell.lines[0].face.style);
        assert!(styles.eq([Style::Regular, Style::Mono]));
    }

    #[test]
    fn a_row_longer_than_a_page_goes_on_under_its_headings() {
        let layout = of(2, &"x".repeat(20_000));
        assert!(layout.pages > 3);
        assert_eq!(layout.repeated.len(), 2 * (layout.pages - 1));
    }
}
