//! Turns a sheet's plan into what one reader sees.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

use super::facts::Facts;
use super::structure::{BlockPlan, PagePlan, PartPlan, SheetPlan};
use super::{Block, ContentError, Notice, Page, Part, Sheet, SheetSummary};
use crate::wording::Wording;
use crate::{Audience, Source, typography};

pub(super) type Result<T> = std::result::Result<T, ContentError>;

/// One reader in front of one sheet.
pub(super) struct Reader<'a> {
    pub(super) sheet: &'a SheetPlan,
    pub(super) audience: Audience,
    pub(super) facts: &'a Facts,
    pub(super) wording: &'static Wording,
    /// Every value a message may name.
    pub(super) values: &'a [(String, String)],
    /// The messages shown so far, so that an editor learns which are shown to nobody.
    pub(super) shown: RefCell<BTreeSet<String>>,
    /// What went wrong; a text that cannot be shown is left out rather than stopping the reader.
    pub(super) faults: RefCell<Vec<ContentError>>,
}

impl Reader<'_> {
    pub(super) fn summary(&self) -> Option<SheetSummary> {
        let id = &self.sheet.id;
        Some(SheetSummary {
            id: id.clone(),
            title: self.keep(self.text(id, &format!("{id}-title"), &[]))?,
            summary: self.keep(self.text(id, &format!("{id}-summary"), &[]))?,
        })
    }

    pub(super) fn read(&self) -> Option<Sheet> {
        let SheetSummary { id, title, .. } = self.summary()?;
        let essentials = self.keep(self.raw(&id, &format!("{id}-essentials"), &[]))?;
        if let Err(fault) = self.sources(&id, &self.sheet.sources) {
            self.faults.borrow_mut().push(fault);
        }
        let blocks = self.plans().flat_map(|(_, part)| &part.blocks);
        let oldest = blocks.filter_map(|block| block.checked).min();
        let oldest = oldest.map_or(self.sheet.checked, |day| day.min(self.sheet.checked));
        let date = [("date", Cow::Owned(typography::date(oldest)))];
        Some(Sheet {
            compared: self.keep(self.text(&id, "guidance-compared", &date))?,
            id,
            title,
            essentials: lines(&essentials),
            pages: self
                .pages()
                .filter_map(|page| self.keep(self.page(page)))
                .collect(),
        })
    }

    /// The pages this reader sees.
    pub(super) fn pages(&self) -> impl Iterator<Item = &PagePlan> {
        let reader = self.audience;
        self.sheet
            .pages
            .iter()
            .filter(move |page| page.audiences.contains(&reader))
    }

    fn plans(&self) -> impl Iterator<Item = (&PagePlan, &PartPlan)> {
        let reader = self.audience;
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
            title: self.text(&place, &format!("{}-{}", self.sheet.id, page.id), &[])?,
            parts: parts
                .filter_map(|(page, part)| self.keep(self.part(page, part)))
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
            .filter(|plan| plan.audiences.contains(&self.audience));
        mine.filter_map(|plan| self.keep(self.block(page, plan)))
            .collect()
    }

    fn message(&self, page: &PagePlan, id: &str, place: &str) -> Result<String> {
        self.text(place, &format!("{}-{}-{id}", self.sheet.id, page.id), &[])
    }

    /// A message on one line, with the spaces of French.
    pub(super) fn text(
        &self,
        place: &str,
        id: &str,
        extra: &[(&str, Cow<'_, str>)],
    ) -> Result<String> {
        Ok(lines(&self.raw(place, id, extra)?).join(" "))
    }

    pub(super) fn raw(
        &self,
        place: &str,
        id: &str,
        extra: &[(&str, Cow<'_, str>)],
    ) -> Result<String> {
        self.shown.borrow_mut().insert(id.to_owned());
        let known = self
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), value.into()));
        let values: Vec<(&str, Cow<'_, str>)> = known.chain(extra.iter().cloned()).collect();
        let text = self.wording.text(id, self.audience, &values);
        text.map(|text| typography::prose(&text))
            .map_err(|missing| ContentError::UnknownMessage {
                place: place.to_owned(),
                message: missing.id,
            })
    }

    pub(super) fn sources(&self, place: &str, ids: &[String]) -> Result<Vec<Source>> {
        let source = |id: &String| {
            self.facts
                .sources
                .get(id)
                .cloned()
                .ok_or_else(|| ContentError::UnknownSource {
                    place: place.to_owned(),
                    source_id: id.clone(),
                })
        };
        ids.iter().map(source).collect()
    }

    fn keep<T>(&self, result: Result<T>) -> Option<T> {
        result
            .map_err(|fault| self.faults.borrow_mut().push(fault))
            .ok()
    }
}

pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
