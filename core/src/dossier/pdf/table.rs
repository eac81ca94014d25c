//! Tables: as wide as what stands in them, over as many pages as they need.

use super::fonts::Style;
use super::part::{Line, Part, Role, Type};
use super::pen::{BOTTOM, CELL, GUTTER, MARGIN, Pen, WIDTH, wrapped};
use crate::dossier::visible::on_one_line;

const CELL_HEADING: Type = Type::new(Style::Bold, 8.0);
const EXACT_CELL: Type = Type::new(Style::Mono, 7.0);
const NARROWEST: f32 = 36.0;
const BELOW_ROW: f32 = 4.0;
/// What stands in a cell without content: a voice reads that there is none.
const NOTHING: &str = "–";

/// The headings of the table that is being set, each with its lines and its place.
#[derive(Default)]
pub(super) struct Heads {
    cells: Vec<(f32, Vec<String>)>,
    height: f32,
}

impl Pen<'_> {
    pub(super) fn table(
        &mut self,
        headings: &[String],
        exact: &[usize],
        rows: &[Vec<String>],
    ) -> Part {
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

    pub(super) fn repeat_heads(&mut self) {
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
}

#[cfg(test)]
mod tests {
    use super::super::fonts::{Fonts, Scripts};
    use super::super::layout::Layout;
    use super::super::pen::HEIGHT;
    use super::*;
    use crate::dossier::block::Block;

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
