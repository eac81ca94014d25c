//! The recap as plain text, for any computer.

use super::block::Block;
use super::visible::{on_one_line, visible};

/// The text, with the ends of lines that every editor knows, and the mark that tells old ones its letters.
pub(super) fn plain(blocks: &[Block]) -> String {
    let parts = blocks.iter().map(part);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    for_every_editor(&(parts.join("\n\n") + "\n"))
}

/// A text of ours or of the person's as a file.
pub(super) fn for_every_editor(text: &str) -> String {
    format!("\u{feff}{}", text.replace('\n', "\r\n"))
}

fn part(block: &Block) -> String {
    match block {
        Block::Heading(1, text) => underlined(text, '='),
        Block::Heading(2, text) => format!("\n{}", underlined(text, '-')),
        Block::Heading(_, text) | Block::Paragraph(text) => on_one_line(text),
        Block::Quoted(text) => {
            let lines: Vec<String> = visible(text)
                .lines()
                .map(|line| format!("    {line}"))
                .collect();
            lines.join("\n")
        }
        Block::Facts(facts) | Block::Exact(facts) => {
            let lines: Vec<String> = facts
                .iter()
                .map(|(name, value)| fact(name, value))
                .collect();
            lines.join("\n")
        }
        Block::Table { headings, rows, .. } => {
            let rows: Vec<String> = rows.iter().map(|row| record(headings, row)).collect();
            rows.join("\n\n")
        }
        Block::Thumbnails(_) => String::new(),
    }
}

/// A row, one line for each of its cells that says something: no width of a screen is assumed.
fn record(headings: &[String], row: &[String]) -> String {
    let cells = headings
        .iter()
        .zip(row)
        .filter(|(_, cell)| !cell.is_empty());
    let lines: Vec<String> = cells.map(|(heading, cell)| fact(heading, cell)).collect();
    lines.join("\n")
}

fn fact(name: &str, value: &str) -> String {
    format!("{name}\u{a0}: {}", on_one_line(value))
}

fn underlined(text: &str, line: char) -> String {
    let text = on_one_line(text);
    let under: String = text.chars().map(|_| line).collect();
    format!("{text}\n{under}")
}
