//! What is wrong with the content as a whole: names used twice, texts too long, doors to nowhere.

use std::collections::BTreeSet;

use super::structure::{BlockPlan, PagePlan, PartPlan};
use super::{ActionKind, ContentError, Library, Sheet};
use crate::Audience;

/// Most words of a notice.
const NOTICE_WORDS: usize = 15;
/// Most words of « L’essentiel ».
const ESSENTIALS_WORDS: usize = 60;
/// The messages that the room itself uses, whatever the sheet.
const ROOM_MESSAGES: [&str; 10] = [
    "guidance-article-data-protection",
    "guidance-article-gdpr",
    "guidance-article-penal",
    "guidance-article-procedure",
    "guidance-compared",
    "guidance-hours",
    "guidance-penalty",
    "guidance-penalty-one-year",
    "letter-period",
    "letter-to-complete",
];

impl Library {
    pub(super) fn structural_faults(&self) -> Vec<ContentError> {
        let mut faults = Vec::new();
        let mut names = BTreeSet::new();
        let mut once = |place: String, faults: &mut Vec<ContentError>| {
            if !names.insert(place.clone()) {
                faults.push(ContentError::Duplicate { place });
            }
        };
        for sheet in &self.sheets {
            once(sheet.id.clone(), &mut faults);
            for page in &sheet.pages {
                let page_place = format!("{}#{}", sheet.id, page.id);
                once(page_place.clone(), &mut faults);
                for block in page.parts.iter().flat_map(all_blocks) {
                    let place = format!("{page_place}/{}", block.id);
                    once(place.clone(), &mut faults);
                    faults.extend(self.door_to_nowhere(block, page, &place));
                }
            }
        }
        faults
    }

    /// An action that opens a sheet, a page or a letter which one of its readers does not have.
    fn door_to_nowhere(
        &self,
        block: &BlockPlan,
        page: &PagePlan,
        place: &str,
    ) -> Option<ContentError> {
        let target = block.target.as_deref()?;
        let (name, part) = target.split_once('#').unwrap_or((target, ""));
        let mut readers = block
            .audiences
            .iter()
            .filter(|reader| page.audiences.contains(reader));
        let opens = match block.action? {
            ActionKind::OpenSheet => readers.all(|reader| self.opens(target, *reader)),
            ActionKind::WriteLetter => readers.all(|reader| self.shelf.opens(name, part, *reader)),
            ActionKind::Call | ActionKind::WriteEntry | ActionKind::OpenSite => true,
        };
        (!opens).then(|| ContentError::UnknownTarget {
            place: place.to_owned(),
            target: target.to_owned(),
        })
    }

    /// Whether a reader has this sheet, or this page of it.
    pub(super) fn opens(&self, target: &str, audience: Audience) -> bool {
        let (sheet, page) = target.split_once('#').unwrap_or((target, ""));
        let plan = self.plans(audience).find(|plan| plan.id == sheet);
        plan.is_some_and(|plan| {
            page.is_empty()
                || plan
                    .pages
                    .iter()
                    .any(|at| at.id == page && at.audiences.contains(&audience))
        })
    }

    pub(super) fn faults_of_text(&self, sheet: &Sheet) -> Vec<ContentError> {
        let mut faults = Vec::new();
        let words = sheet.essentials.iter().map(|line| count_words(line)).sum();
        if words > ESSENTIALS_WORDS {
            faults.push(ContentError::EssentialsTooLong {
                place: sheet.id.clone(),
                words,
            });
        }
        for page in &sheet.pages {
            for notice in page.parts.iter().filter_map(|part| part.notice.as_ref()) {
                let words = count_words(&notice.text);
                if words > NOTICE_WORDS {
                    let place = format!("{}#{}", sheet.id, page.id);
                    faults.push(ContentError::NoticeTooLong { place, words });
                }
            }
        }
        faults
    }

    /// Messages that `audience` sees although nothing is written for them.
    pub(super) fn readers_left_out(
        &self,
        shown: &BTreeSet<String>,
        audience: Audience,
    ) -> Vec<ContentError> {
        let left_out = shown
            .iter()
            .filter(|message| self.wording.leaves_out(message, audience));
        left_out
            .map(|message| ContentError::ReaderLeftOut {
                message: message.clone(),
                audience,
            })
            .collect()
    }

    /// Messages that no reader sees, in the files of the sheets and of the room, and messages of the room
    /// that are missing there.
    pub(super) fn unused_messages(&self, shown: &BTreeSet<String>) -> Vec<ContentError> {
        let rooms = ["orientation", "law", "guidance", "letters"];
        let sheets = self.sheets.iter().map(|sheet| sheet.id.as_str());
        let files = sheets.chain(rooms);
        let names = files.flat_map(|file| self.wording.names(file));
        let unused = names
            .filter(|name| !shown.contains(*name) && !ROOM_MESSAGES.contains(name))
            .map(|name| ContentError::UnusedMessage {
                message: name.to_owned(),
            });
        let missing = ROOM_MESSAGES
            .into_iter()
            .filter(|name| !self.wording.has(name));
        let missing = missing.map(|name| ContentError::UnknownMessage {
            place: "guidance".to_owned(),
            message: name.to_owned(),
        });
        unused.chain(missing).collect()
    }
}

pub(super) fn all_blocks(part: &PartPlan) -> impl Iterator<Item = &BlockPlan> {
    let short = part.notice.iter().flat_map(|notice| &notice.short);
    part.blocks.iter().chain(short)
}

/// Words as a reader counts them: what stands between spaces and holds a letter or a digit.
fn count_words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}
