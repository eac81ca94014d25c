//! Sheets as plain text.

use abri_core::guidance::{Block, Content, Library, Page, Sheet};

use crate::arguments::Reader;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn list(reader: &Reader, output: &Output) -> Result<(), Failure> {
    let sheets = Library::embedded().sheets(reader.audience);
    output.answer(&sheets, || {
        sheets
            .iter()
            .map(|sheet| format!("{}\n  {}\n  {}", sheet.id, sheet.title, sheet.summary))
            .collect()
    });
    Ok(())
}

pub(crate) fn show(id: &str, reader: &Reader, output: &Output) -> Result<(), Failure> {
    let sheet = Library::embedded()
        .sheet(id, reader.audience)
        .map_err(|_| Failure::UnknownSheet)?;
    output.answer(&sheet, || lines(&sheet));
    Ok(())
}

fn lines(sheet: &Sheet) -> Vec<String> {
    let mut lines = vec![sheet.title.clone(), sheet.compared.clone(), String::new()];
    lines.extend(sheet.essentials.iter().map(|line| format!("  {line}")));
    lines.extend(sheet.pages.iter().flat_map(page_lines));
    lines
}

fn page_lines(page: &Page) -> Vec<String> {
    let mut lines = vec![String::new(), page.title.clone()];
    for part in &page.parts {
        if let Some(notice) = &part.notice {
            lines.push(format!("[{}]", notice.text));
        }
        lines.extend(part.blocks.iter().flat_map(block_lines));
    }
    lines
}

fn block_lines(block: &Block) -> Vec<String> {
    match &block.content {
        Content::Heading { text } => vec![String::new(), text.clone()],
        Content::Paragraph { text } | Content::Caution { text } | Content::Danger { text } => {
            vec![text.clone()]
        }
        Content::List { items } => items.iter().map(|item| format!("- {item}")).collect(),
        Content::Steps { steps } => steps
            .iter()
            .enumerate()
            .map(|(index, step)| format!("{}. {} {}", index + 1, step.title, step.text))
            .collect(),
        Content::Law {
            article,
            forbids,
            penalty,
            since,
        } => {
            let mut lines = vec![article.clone(), forbids.clone(), penalty.clone()];
            lines.extend(since.clone());
            lines
        }
        Content::Figure { value, text } => vec![format!("{value} {text}")],
        Content::Action { label, target, .. } => vec![format!("→ {label} ({target})")],
        Content::Answer {
            question,
            paragraphs,
        } => {
            let mut lines = vec![question.clone()];
            lines.extend(paragraphs.iter().cloned());
            lines
        }
        Content::Term { term, meaning } => vec![term.clone(), meaning.clone()],
    }
}
