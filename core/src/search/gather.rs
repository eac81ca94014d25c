//! Everything one reader can find, and what is read of it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::Target;
use super::entry::Entry;
use crate::Audience;
use crate::guidance::{Block, Content, Library, Page, Sheet};
use crate::hotlines::{Directory, Question, ServiceCard};
use crate::wording::Wording;

/// How much a word says about an entry, where it stands.
const TITLE: f32 = 8.0;
const SUMMARY: f32 = 3.0;
const HEADING: f32 = 3.0;
const AROUND: f32 = 1.5;
const TEXT: f32 = 1.0;

/// Where it is looked for.
#[derive(Clone, Copy)]
pub struct Collection<'a> {
    /// Sheets and letters.
    pub library: &'a Library,
    /// Services.
    pub directory: &'a Directory,
    /// The words of the places of the app.
    pub wording: &'a Wording,
}

impl Collection<'_> {
    /// What the library was built with.
    pub fn embedded() -> Collection<'static> {
        Collection {
            library: Library::embedded(),
            directory: Directory::embedded(),
            wording: Wording::french(),
        }
    }

    /// What `audience` can find, in the order that decides between equals.
    pub(super) fn entries(&self, audience: Audience) -> Vec<Entry> {
        let mut entries = places(self.wording, audience);
        entries.extend(sheets(self.library, audience));
        entries.extend(letters(self.library, self.wording, audience));
        entries.extend(services(self.directory, audience));
        entries
    }
}

/// The places of the app that are neither a sheet nor a service.
fn places(wording: &Wording, audience: Audience) -> Vec<Entry> {
    let text = |id| wording.text(id, audience, &[]).unwrap_or_default();
    let place = |target, title, line| {
        let mut entry = Entry::new(target, &text(title));
        entry.hidden(&text(title), TITLE);
        entry.passage(&text(line), SUMMARY);
        entry
    };
    vec![
        place(Target::Emergency, "app-emergency-title", "search-emergency"),
        place(
            Target::DarkThoughts,
            "app-dark-thoughts",
            "search-dark-thoughts",
        ),
        place(Target::Orientation, "app-act", "app-act-about"),
        place(Target::Hotlines, "app-find", "app-find-about"),
    ]
}

fn sheets(library: &Library, audience: Audience) -> Vec<Entry> {
    let mut entries = Vec::new();
    for summary in library.sheets(audience) {
        let Ok(sheet) = library.sheet(&summary.id, audience) else {
            continue;
        };
        let target = Target::Sheet {
            id: summary.id.clone(),
        };
        let mut entry = Entry::new(target, &summary.title);
        entry.hidden(&summary.title, TITLE);
        entry.passage(&summary.summary, SUMMARY);
        for line in &sheet.essentials {
            entry.passage(line, SUMMARY);
        }
        entries.push(entry);
        entries.extend(sheet.pages.iter().map(|at| page(&sheet, at)));
    }
    entries
}

fn page(sheet: &Sheet, page: &Page) -> Entry {
    let target = Target::Page {
        sheet: sheet.id.clone(),
        page: page.id.clone(),
    };
    let mut entry = Entry::new(target, &page.title);
    entry.within = Some(sheet.title.clone());
    entry.hidden(&page.title, TITLE);
    entry.hidden(&sheet.title, AROUND);
    for part in &page.parts {
        // The line under a result must not say what a reader may choose to skip.
        let shown = part.notice.is_none();
        if let Some(notice) = &part.notice {
            entry.passage(&notice.text, TEXT);
        }
        for (text, weight) in part.blocks.iter().flat_map(texts) {
            if shown {
                entry.passage(text, weight);
            } else {
                entry.hidden(text, weight);
            }
        }
    }
    entry
}

/// What a block says, and how much its words weigh. A button speaks of where it leads, not of its page.
fn texts(block: &Block) -> Vec<(&str, f32)> {
    match &block.content {
        Content::Heading { text } => vec![(text, HEADING)],
        Content::Paragraph { text } | Content::Caution { text } | Content::Danger { text } => {
            vec![(text, TEXT)]
        }
        Content::List { items } => items.iter().map(|item| (item.as_str(), TEXT)).collect(),
        Content::Steps { steps } => {
            let texts = steps.iter().flat_map(|step| [&step.title, &step.text]);
            texts.map(|text| (text.as_str(), TEXT)).collect()
        }
        Content::Law {
            article,
            forbids,
            penalty,
            since,
        } => {
            let mut texts = vec![
                (article.as_str(), HEADING),
                (forbids, TEXT),
                (penalty, TEXT),
            ];
            texts.extend(since.iter().map(|since| (since.as_str(), TEXT)));
            texts
        }
        Content::Figure { text, .. } => vec![(text, TEXT)],
        Content::Action { .. } => Vec::new(),
        Content::Answer {
            question,
            paragraphs,
        } => {
            let mut texts = vec![(question.as_str(), HEADING)];
            texts.extend(paragraphs.iter().map(|text| (text.as_str(), TEXT)));
            texts
        }
        Content::Term { term, meaning } => vec![(term, HEADING), (meaning, TEXT)],
    }
}

fn letters(library: &Library, wording: &Wording, audience: Audience) -> Vec<Entry> {
    let kind_of_thing = wording
        .text("search-kind-letter", audience, &[])
        .unwrap_or_default();
    let letters = library.letters(audience).into_iter();
    letters
        .map(|letter| {
            let kind = letter.kind;
            let mut entry = Entry::new(Target::Letter { kind }, &letter.title);
            entry.hidden(&letter.title, TITLE);
            // Their titles say whom they go to, and people ask for a letter.
            entry.hidden(&kind_of_thing, SUMMARY);
            entry.passage(&letter.summary, SUMMARY);
            for case in &letter.cases {
                entry.passage(&case.name, TEXT);
            }
            entry
        })
        .collect()
}

/// The services of all countries: which of them are those of the question is asked at each search.
fn services(directory: &Directory, audience: Audience) -> Vec<Entry> {
    let questions = directory
        .countries()
        .into_iter()
        .map(|(country, _)| Question {
            audience,
            need: None,
            country,
            silent: false,
            // Nothing that depends on the hour is read.
            at: DateTime::<Utc>::UNIX_EPOCH,
            zone: Tz::Europe__Paris,
        });
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    for question in questions {
        for id in directory.names(&question) {
            if seen.insert(id)
                && let Ok(card) = directory.service(id, &question)
            {
                entries.push(service(&card));
            }
        }
    }
    entries
}

fn service(card: &ServiceCard) -> Entry {
    let target = Target::Service {
        id: card.id.clone(),
    };
    let mut entry = Entry::new(target, &card.name);
    entry.hidden(&card.name, TITLE);
    entry.passage(&card.purpose, SUMMARY);
    entry.passage(&card.what_happens, TEXT);
    for channel in &card.channels {
        entry.hidden(&channel.shown, SUMMARY);
    }
    entry
}
