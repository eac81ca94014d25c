//! Where everything stands, block after block.

use std::sync::Arc;

use super::fonts::{Fonts, Style};
use super::part::{Line, Part, Picture, Role, Type};
use super::pen::{CELL, GUTTER, MARGIN, Pen, TEXT, WIDTH};
use crate::dossier::block::{Block, Thumbnail};
use crate::dossier::visible::on_one_line;
use crate::dossier::words::text;

/// How far the person's own words stand in.
const INDENT: f32 = 16.0;
const EXACT: Type = Type::new(Style::Mono, 9.0);
const BELOW_HEADING: f32 = 4.0;
const BELOW_PICTURE: f32 = 4.0;
/// Pictures side by side.
const PICTURES: usize = 3;
const ACROSS: f32 = (WIDTH - 2.0 * MARGIN) / PICTURES as f32;
/// The longer side of a picture.
const SIDE: f32 = ACROSS - GUTTER;

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
        let mut pen = Pen::new(fonts);
        let mut parts = Vec::new();
        for (place, block) in blocks.iter().enumerate() {
            pen.room(kept_together(&blocks[place..]));
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

impl Pen<'_> {
    fn block(&mut self, block: &Block, parts: &mut Vec<Part>) {
        match block {
            Block::Heading(level, text) => {
                let (face, above) = heading(*level);
                self.down(above);
                let role = Role::Heading(*level, on_one_line(text));
                parts.push(self.text(role, text, MARGIN, face));
                self.down(BELOW_HEADING);
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
        self.room(SIDE + CELL.leading() + BELOW_PICTURE);
        for (column, thumbnail) in thumbnails.iter().enumerate() {
            let x = MARGIN + column as f32 * ACROSS;
            let [width, height] = [thumbnail.width, thumbnail.height].map(|side| side as f32);
            let scale = SIDE / width.max(height);
            let number = [("number", thumbnail.exhibit.to_string().into())];
            let mut figure = Part::empty(Role::Figure(text("thumbnail", &number)));
            let mut line = self.line(x, CELL, String::new());
            line.y += SIDE;
            line.picture = Some(Picture {
                thumbnail: Arc::clone(thumbnail),
                width: width * scale,
                height: height * scale,
            });
            figure.lines.push(line);
            let mut caption = Part::empty(Role::Paragraph);
            let mut line = self.line(x, CELL, text("exhibit-number", &number));
            line.y += SIDE + CELL.leading();
            caption.lines.push(line);
            parts.extend([figure, caption]);
        }
        self.down(SIDE + CELL.leading() + BELOW_PICTURE + GUTTER);
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
}

/// The face of a heading, and the room above it.
fn heading(level: u8) -> (Type, f32) {
    let (size, above) = match level {
        1 => (20.0, 0.0),
        2 => (14.0, 18.0),
        _ => (11.0, 12.0),
    };
    (Type::new(Style::Bold, size), above)
}

/// The height of what must stand on one page with the first of `blocks`: a heading never stands alone at
/// its foot, nor what leads to a picture.
fn kept_together(blocks: &[Block]) -> f32 {
    let picture = SIDE + CELL.leading() + BELOW_PICTURE;
    match blocks {
        [Block::Heading(level, _), following @ ..] => {
            let (face, above) = heading(*level);
            let least = 3.0 * TEXT.leading();
            above + face.leading() + BELOW_HEADING + kept_together(following).max(least)
        }
        [Block::Paragraph(_), Block::Thumbnails(_), ..] => 4.0 * TEXT.leading() + picture,
        [Block::Thumbnails(_), ..] => picture,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use std::iter;

    use super::super::fonts::Scripts;
    use super::*;

    fn page(part: &Part) -> usize {
        part.lines[0].page
    }

    #[test]
    fn what_leads_to_something_stands_on_its_page_wherever_it_falls() {
        let fonts = Fonts::new(Scripts::All);
        let thumbnail = Arc::new(Thumbnail {
            exhibit: 1,
            width: 1,
            height: 1,
            rgba: vec![0; 4],
        });
        for above in 1..60 {
            let line = || Block::Paragraph("Une ligne.".to_owned());
            let mut blocks: Vec<Block> = iter::repeat_with(line).take(above).collect();
            blocks.extend([
                Block::Heading(2, "Un titre".to_owned()),
                Block::Heading(3, "Un autre".to_owned()),
                Block::Paragraph("Ce qui suit.".to_owned()),
                Block::Thumbnails(vec![Arc::clone(&thumbnail)]),
            ]);
            let layout = Layout::of(&blocks, &fonts);
            let led: Vec<usize> = layout.parts[above..].iter().map(page).collect();
            assert!(led.iter().all(|&page| page == led[0]), "{above}: {led:?}");
        }
    }
}
