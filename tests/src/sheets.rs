//! What a reader sees of a sheet, for tests that look into it.

use abri_core::guidance::{ActionKind, Block, Content, Page, Sheet};
use serde::Serialize;

/// The blocks of a page, those behind a notice too.
pub fn blocks(page: &Page) -> impl Iterator<Item = &Block> {
    page.parts.iter().flat_map(|part| &part.blocks)
}

/// The services that a sheet opens.
pub fn doors(sheet: &Sheet) -> Vec<&str> {
    let all = sheet.pages.iter().flat_map(blocks);
    all.filter_map(|block| match &block.content {
        Content::Action {
            action: ActionKind::Call,
            target,
            ..
        } => Some(target.as_str()),
        _ => None,
    })
    .collect()
}

/// Everything a reader sees, as one text with ordinary spaces.
pub fn everything(seen: &impl Serialize) -> String {
    serde_json::to_string(seen)
        .expect("what is seen as text")
        .replace(['\u{a0}', '\u{202f}'], " ")
}
