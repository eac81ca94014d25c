//! What a person has to read again: what was compared too long ago, and what nobody could settle.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::check::all_blocks;
use super::structure::{BlockPlan, SheetPlan};
use super::{ActionKind, Block, Library};
use crate::Audience;
use crate::content::is_stale;
use crate::remark::Remark;

/// How a text says that something could not be settled.
pub(crate) const TO_BE_VERIFIED: &str = "à vérifier";

impl Library {
    /// The blocks and articles compared with their sources more than 180 days before `today`.
    pub fn stale(&self, today: NaiveDate) -> Vec<Remark> {
        let sheets = self.sheets.iter();
        let sheets = sheets.map(|sheet| (sheet.id.clone(), sheet.checked));
        let blocks = self.sheets.iter().flat_map(|sheet| {
            let own = move |(place, block): (String, &BlockPlan)| Some((place, block.checked?));
            places(sheet).filter_map(own)
        });
        let articles = self.facts.law.iter();
        let articles = articles.map(|(number, law)| (format!("article {number}"), law.checked));
        let all = sheets.chain(blocks).chain(articles);
        all.filter(|(_, checked)| is_stale(*checked, today))
            .map(|(place, checked)| Remark::checked(&place, checked))
            .collect()
    }

    /// What the sources left open: pages and articles that a person has to read, and the blocks
    /// that tell the reader « à vérifier ».
    pub fn unverified(&self) -> Vec<Remark> {
        let blocks: Vec<_> = self.sheets.iter().flat_map(places).collect();
        let sources = self.facts.unverified_sources.iter().map(|(id, what)| {
            let resting = blocks
                .iter()
                .filter(|(_, block)| block.sources.contains(id));
            let resting: Vec<&str> = resting.map(|(place, _)| place.as_str()).collect();
            let sheets = resting.iter().filter_map(|place| place.split('#').next());
            let sheets: BTreeSet<&str> = sheets.collect();
            let values = [
                ("place", id.clone()),
                ("what", what.clone()),
                ("count", resting.len().to_string()),
                ("sheets", Vec::from_iter(sheets).join(", ")),
            ];
            Remark::new("source-unverified", values)
        });
        let articles = self.facts.law.iter().filter_map(|(number, law)| {
            let what = law.unverified.as_ref()?;
            let values = [("place", number.clone()), ("what", what.clone())];
            Some(Remark::new("law-unverified", values))
        });
        sources.chain(articles).chain(self.said_so()).collect()
    }

    /// The telephone numbers that sentences name, by the names of their services.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.facts.numbers()
    }

    /// The blocks with a call button, each with the service that it opens.
    pub(crate) fn calls(&self) -> impl Iterator<Item = (String, &str)> {
        let blocks = self.sheets.iter().flat_map(places);
        let calls = blocks.filter(|(_, block)| block.action == Some(ActionKind::Call));
        calls.filter_map(|(place, block)| Some((place, block.target.as_deref()?)))
    }

    /// The blocks whose text says so to some reader.
    fn said_so(&self) -> Vec<Remark> {
        let mut found = BTreeSet::new();
        for audience in Audience::ALL {
            for sheet in self
                .plans(audience)
                .filter_map(|plan| self.reader(plan, audience).read())
            {
                for page in &sheet.pages {
                    let notices = page.parts.iter().filter_map(|part| part.notice.as_ref());
                    let short = notices.flat_map(|notice| &notice.short_version);
                    let blocks = page.parts.iter().flat_map(|part| &part.blocks).chain(short);
                    let says = blocks.filter(|block| says_so(block));
                    found
                        .extend(says.map(|block| format!("{}#{}/{}", sheet.id, page.id, block.id)));
                }
            }
        }
        let said = |place| Remark::new("says-so", [("place", place)]);
        found.into_iter().map(said).collect()
    }
}

fn says_so(block: &Block) -> bool {
    let text = serde_json::to_string(&block.content).unwrap_or_default();
    text.contains(TO_BE_VERIFIED)
}

/// Every block of a sheet with its place, `sheet#page/block`.
fn places(sheet: &SheetPlan) -> impl Iterator<Item = (String, &BlockPlan)> {
    sheet.pages.iter().flat_map(move |page| {
        let blocks = page.parts.iter().flat_map(all_blocks);
        blocks.map(move |block| (format!("{}#{}/{}", sheet.id, page.id, block.id), block))
    })
}
