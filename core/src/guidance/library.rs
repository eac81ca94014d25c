//! All sheets the library was built with.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::facts::{Facts, table};
use super::letters::Shelf;
use super::orientation::Rules;
use super::reader::Reader;
use super::structure::{Order, SheetPlan};
use super::voice::Voice;
use super::{ContentError, ContentFiles, Sheet, SheetSummary};
use crate::Audience;
use crate::wording::Wording;

/// Every sheet, parsed when the library is first opened and worded when somebody reads it.
pub struct Library {
    pub(super) sheets: Vec<SheetPlan>,
    pub(super) shelf: Shelf,
    pub(super) orientation: Rules,
    pub(super) facts: Facts,
    pub(super) wording: &'static Wording,
    /// Numbers and articles as messages name them.
    pub(super) values: Vec<(String, String)>,
}

/// No sheet of this name for this reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such sheet for this reader")]
pub struct UnknownSheet;

impl Library {
    /// The sheets inside the library.
    ///
    /// # Panics
    ///
    /// If a file has not the shape of its kind: a test opens it, so no build ships so.
    pub fn embedded() -> &'static Library {
        static LIBRARY: OnceLock<Library> = OnceLock::new();
        LIBRARY.get_or_init(|| {
            Library::parse(&ContentFiles::embedded(), Wording::french())
                .unwrap_or_else(|error| panic!("{error}"))
        })
    }

    /// Sheets from other files or in another wording, for those who edit the content.
    ///
    /// # Errors
    ///
    /// [`ContentError::Malformed`] if a file has not the shape of its kind; every other fault is
    /// for [`Library::faults`].
    pub fn parse(files: &ContentFiles, wording: &'static Wording) -> Result<Library, ContentError> {
        let facts = Facts::parse(files)?;
        let Order { groups } = table("sheets.toml", &files.order)?;
        let order: Vec<(&str, &str)> = groups
            .iter()
            .flat_map(|group| {
                group
                    .sheets
                    .iter()
                    .map(|id| (id.as_str(), group.id.as_str()))
            })
            .collect();
        let sheets = files.sheets.iter().map(|(file, text)| table(file, text));
        let mut sheets: Vec<SheetPlan> = sheets.collect::<Result<_, _>>()?;
        let place = |sheet: &SheetPlan| order.iter().position(|(id, _)| *id == sheet.id);
        if sheets.len() != order.len() || sheets.iter().any(|sheet| place(sheet).is_none()) {
            return Err(ContentError::Order {
                file: "sheets.toml",
            });
        }
        sheets.sort_by_key(place);
        for (sheet, (_, group)) in sheets.iter_mut().zip(&order) {
            sheet.group = (*group).to_owned();
        }
        Ok(Library {
            sheets,
            shelf: Shelf::parse(files)?,
            orientation: table("orientation.toml", &files.orientation)?,
            values: facts.values(wording),
            facts,
            wording,
        })
    }

    /// The sheets for a reader, in the order they are listed: those of one heading together.
    pub fn sheets(&self, audience: Audience) -> Vec<SheetSummary> {
        self.plans(audience)
            .filter_map(|plan| self.reader(plan, audience).summary())
            .collect()
    }

    /// One sheet for a reader.
    ///
    /// # Errors
    ///
    /// [`UnknownSheet`] if there is none of this name, or none for this reader.
    pub fn sheet(&self, id: &str, audience: Audience) -> Result<Sheet, UnknownSheet> {
        let plan = self
            .plans(audience)
            .find(|plan| plan.id == id)
            .ok_or(UnknownSheet)?;
        self.reader(plan, audience).read().ok_or(UnknownSheet)
    }

    /// Everything that is wrong with the content, each fault once, in a fixed order.
    pub fn faults(&self) -> Vec<ContentError> {
        let mut faults = BTreeSet::from_iter(self.structural_faults());
        faults.extend(self.faults_of_orientation());
        let mut shown = BTreeSet::new();
        for audience in Audience::ALL {
            for plan in self.plans(audience) {
                let reader = self.reader(plan, audience);
                if let Some(sheet) = reader.read() {
                    faults.extend(self.faults_of_text(&sheet));
                }
                faults.extend(reader.voice.faults.take());
                let messages = reader.voice.shown.take();
                faults.extend(self.readers_left_out(&messages, audience));
                shown.extend(messages);
            }
            let voice = self.voice(audience);
            self.say_orientation(&voice);
            faults.extend(voice.faults.take());
            let messages = voice.shown.take();
            faults.extend(self.readers_left_out(&messages, audience));
            shown.extend(messages);
        }
        faults.extend(self.faults_of_letters(&mut shown));
        faults.extend(self.unused_messages(&shown));
        faults.into_iter().collect()
    }

    pub(super) fn plans(&self, audience: Audience) -> impl Iterator<Item = &SheetPlan> {
        self.sheets
            .iter()
            .filter(move |plan| plan.audiences.contains(&audience))
    }

    pub(super) fn reader<'a>(&'a self, sheet: &'a SheetPlan, audience: Audience) -> Reader<'a> {
        Reader {
            sheet,
            voice: self.voice(audience),
        }
    }

    pub(super) fn voice(&self, audience: Audience) -> Voice<'_> {
        Voice {
            audience,
            facts: &self.facts,
            wording: self.wording,
            values: &self.values,
            shown: RefCell::default(),
            faults: RefCell::default(),
        }
    }
}
