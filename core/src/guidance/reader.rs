//! Turns a sheet's plan into what one reader sees.

use std::borrow::Cow;

use super::structure::{BlockPlan, PagePlan, PartPlan, SheetPlan};
use super::voice::{Result, Voice, lines};
use super::{Block, Notice, Page, Part, Sheet, SheetSummary};
use crate::typography;

/// One reader in front of one sheet.
pub(super) struct Reader<'a> {
    pub(super) sheet: &'a SheetPlan,
    pub(super) voice: Voice<'a>,
}

impl Reader<'_> {
    pub(super) fn summary(&self) -> Option<SheetSummary> {
        let id = &self.sheet.id;
        Some(SheetSummary {
            id: id.clone(),
            group: self.voice.keep(self.voice.text(
                id,
                &format!("guidance-group-{}", self.sheet.group),
                &[],
            ))?,
            title: self
                .voice
                .keep(self.voice.text(id, &format!("{id}-title"), &[]))?,
            summary: self
                .voice
                .keep(self.voice.text(id, &format!("{id}-summary"), &[]))?,
        })
    }

    pub(super) fn read(&self) -> Option<Sheet> {
        let SheetSummary { id, title, .. } = self.summary()?;
        let essentials = self
            .voice
            .keep(self.voice.raw(&id, &format!("{id}-essentials"), &[]))?;
        if let Err(fault) = self.voice.sources(&id, &self.sheet.sources) {
            self.voice.faults.borrow_mut().push(fault);
        }
        let blocks = self.plans().flat_map(|(_, part)| &part.blocks);
        let oldest = blocks.filter_map(|block| block.checked).min();
        let oldest = oldest.map_or(self.sheet.checked, |day| day.min(self.sheet.checked));
        let date = [("date", Cow::Owned(typography::date(oldest)))];
        Some(Sheet {
            compared: self
                .voice
                .keep(self.voice.text(&id, "guidance-compared", &date))?,
            id,
            title,
            essentials: lines(&essentials),
            pages: self
                .pages()
                .filter_map(|page| self.voice.keep(self.page(page)))
                .collect(),
        })
    }

    /// The pages this reader sees.
    pub(super) fn pages(&self) -> impl Iterator<Item = &PagePlan> {
        let reader = self.voice.audience;
        self.sheet
            .pages
            .iter()
            .filter(move |page| page.audiences.contains(&reader))
    }

    fn plans(&self) -> impl Iterator<Item = (&PagePlan, &PartPlan)> {
        let reader = self.voice.audience;
        self.pages().flat_map(move |page| {
            let parts = page
                .parts
                .iter()
                .filter(move |part| part.audiences.contains(&reader));
            parts.map(move |part| (page, part))
        })
    }

    fn page(&self, page: &PagePlan) -> Result<Page> {
        let place = format!("{}#{}", self.sheet.id, page.id);
        let parts = self.plans().filter(|(of, _)| of.id == page.id);
        Ok(Page {
            id: page.id.clone(),
            title: self
                .voice
                .text(&place, &format!("{}-{}", self.sheet.id, page.id), &[])?,
            parts: parts
                .filter_map(|(page, part)| self.voice.keep(self.part(page, part)))
                .collect(),
        })
    }

    fn part(&self, page: &PagePlan, part: &PartPlan) -> Result<Part> {
        let notice = match &part.notice {
            None => None,
            Some(notice) => {
                let place = format!("{}#{}/{}", self.sheet.id, page.id, notice.id);
                let text = self.message(page, &notice.id, &place)?;
                Some(Notice {
                    text,
                    short_version: self.blocks(page, &notice.short),
                })
            }
        };
        Ok(Part {
            notice,
            blocks: self.blocks(page, &part.blocks),
        })
    }

    fn blocks(&self, page: &PagePlan, plans: &[BlockPlan]) -> Vec<Block> {
        let mine = plans
            .iter()
            .filter(|plan| plan.audiences.contains(&self.voice.audience));
        mine.filter_map(|plan| self.voice.keep(self.block(page, plan)))
            .collect()
    }

    fn message(&self, page: &PagePlan, id: &str, place: &str) -> Result<String> {
        self.voice
            .text(place, &format!("{}-{}-{id}", self.sheet.id, page.id), &[])
    }
}
