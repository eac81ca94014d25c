//! The content as its editors see it: what breaks, what is old, what nobody could settle.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use crate::Audience;
use crate::content::ContentFolder;
use crate::guidance::{ContentError, ContentFiles, Library, TO_BE_VERIFIED};
use crate::hotlines::{Directory, MalformedDirectory};
use crate::remark::Remark;
use crate::search::{self, Collection, SearchFault};
use crate::wording::Wording;

/// Everything an editor has to know about a folder of content on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Review {
    /// What breaks: missing and unused messages, unknown articles, sources, numbers and services,
    /// statements without a source, hours that do not parse, words to search for that open nothing.
    pub faults: Vec<Remark>,
    /// What was compared with its sources more than 180 days before.
    pub stale: Vec<Remark>,
    /// What a person has to open before a release: of low confidence, or never verified.
    pub unverified: Vec<Remark>,
    /// The languages besides French.
    pub translations: Vec<Translation>,
}

/// How far a language has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Translation {
    /// Its folder, such as `en`.
    pub locale: String,
    /// The messages it lacks, which its readers see in French.
    pub in_french: Vec<String>,
}

impl Review {
    /// Reads a folder of content as of `today`, in every language it has.
    ///
    /// The words stay in memory until the process ends: this is for a tool that runs once.
    pub fn of(folder: &ContentFolder, today: NaiveDate) -> Review {
        let mut review = Review::default();
        review.read("fr", folder, today);
        for locale in folder.locales() {
            if locale != "fr" {
                let mut own = Review::default();
                own.read(locale, folder, today);
                let known: BTreeSet<&Remark> = review.faults.iter().collect();
                let new = own.faults.iter().filter(|fault| !known.contains(fault));
                let new: Vec<Remark> = new.map(|fault| fault.clone().about(locale)).collect();
                review.faults.extend(new);
                review.translations.extend(own.translations);
            }
        }
        review
    }

    fn read(&mut self, locale: &str, folder: &ContentFolder, today: NaiveDate) {
        if folder.files(locale, ".ftl").next().is_none() {
            return self.faults.push(no_words(locale));
        }
        let wording: &'static Wording = match Wording::of(folder, locale) {
            Ok(wording) => Box::leak(Box::new(wording)),
            Err(error) => return self.faults.push(malformed(&error.file, error.reason)),
        };
        if locale != "fr" {
            let stranger =
                |id: &str| Remark::new("french-has-no-message", [("message", id.to_owned())]);
            self.faults.extend(wording.strangers().map(stranger));
            self.translations.push(Translation {
                locale: locale.to_owned(),
                in_french: wording.untranslated().map(str::to_owned).collect(),
            });
        }
        let library = ContentFiles::of(folder).and_then(|files| Library::parse(&files, wording));
        let library = library.map_err(|error| self.faults.push(error.remark()));
        let directory = Directory::parse(folder, wording);
        let directory = directory.map_err(|error| self.faults.push(unreadable(error)));
        if let Ok(library) = &library {
            let faults = library.faults();
            self.faults.extend(faults.iter().map(ContentError::remark));
            self.stale.extend(library.stale(today));
            self.unverified.extend(library.unverified());
        }
        if let Ok(directory) = &directory {
            self.faults.extend(directory.problems());
            self.stale.extend(directory.stale(today));
            self.unverified.extend(directory.unverified());
        }
        self.unverified.extend(said_to_be_open(wording));
        if let (Ok(library), Ok(directory)) = (&library, &directory) {
            self.faults.extend(disagreements(library, directory));
            if locale == "fr" {
                self.faults
                    .extend(search_faults(folder, library, directory, wording));
            }
        }
    }
}

fn malformed(file: &str, reason: String) -> Remark {
    Remark::new(
        "malformed",
        [("place", file.to_owned()), ("reason", reason)],
    )
}

fn missing(file: &str) -> Remark {
    Remark::new("missing-file", [("place", file.to_owned())])
}

fn no_words(locale: &str) -> Remark {
    Remark::new("no-words", [("place", locale.to_owned())])
}

fn unreadable(error: MalformedDirectory) -> Remark {
    match error.reason {
        Some(reason) => malformed(error.file, reason),
        None => missing(error.file),
    }
}

/// What people type, against what can be found in this folder.
fn search_faults(
    folder: &ContentFolder,
    library: &Library,
    directory: &Directory,
    wording: &Wording,
) -> Vec<Remark> {
    let Some(file) = folder.text(search::FILE) else {
        return vec![missing(search::FILE)];
    };
    let among = Collection {
        library,
        directory,
        wording,
    };
    let faults = search::faults_of(file, among);
    let faults = faults.unwrap_or_else(|fault| vec![fault]);
    faults.iter().map(SearchFault::remark).collect()
}

/// The texts beside those of sheets, whose blocks say it themselves, that tell the reader « à vérifier ».
fn said_to_be_open(wording: &Wording) -> Vec<Remark> {
    let says = |id: &&str| {
        let mut readers = Audience::ALL.into_iter();
        readers.any(|reader| wording.says(id, reader, TO_BE_VERIFIED))
    };
    let services = wording
        .names("hotlines")
        .filter(|id| id.starts_with("hotline-"));
    let others = ["letters", "orientation"].into_iter();
    let ids = services.chain(others.flat_map(|file| wording.names(file)));
    let named = |id: &str| Remark::new("says-so", [("place", id.to_owned())]);
    ids.filter(says).map(named).collect()
}

/// Numbers that sentences write otherwise than the directory, and calls to services it lacks.
fn disagreements(library: &Library, directory: &Directory) -> Vec<Remark> {
    let numbers = library
        .numbers()
        .filter(|(id, phone)| !directory.answers_at(id, phone))
        .map(|(id, phone)| {
            Remark::new(
                "number",
                [("place", id.to_owned()), ("phone", phone.to_owned())],
            )
        });
    let calls = library
        .calls()
        .filter(|(_, service)| !directory.has(service))
        .map(|(place, service)| {
            Remark::new(
                "unknown-service",
                [("place", place), ("service", service.to_owned())],
            )
        });
    numbers.chain(calls).collect()
}
