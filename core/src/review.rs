//! The content as its editors see it: what breaks, what is old, what nobody could settle.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use crate::content::ContentFolder;
use crate::guidance::{ContentFiles, Library};
use crate::hotlines::Directory;
use crate::wording::Wording;

/// Everything an editor has to know about a folder of content on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Review {
    /// What breaks: missing and unused messages, unknown articles, sources, numbers and services,
    /// statements without a source, hours that do not parse. Those of a second language begin with
    /// its name: « en: … ».
    pub faults: Vec<String>,
    /// What was compared with its sources more than 180 days before.
    pub stale: Vec<String>,
    /// What a person has to open before a release: of low confidence, or never verified.
    pub unverified: Vec<String>,
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
                let known: BTreeSet<&String> = review.faults.iter().collect();
                let new = own.faults.iter().filter(|fault| !known.contains(fault));
                let new: Vec<String> = new.map(|fault| format!("{locale}: {fault}")).collect();
                review.faults.extend(new);
                review.translations.extend(own.translations);
            }
        }
        review
    }

    fn read(&mut self, locale: &str, folder: &ContentFolder, today: NaiveDate) {
        let wording: &'static Wording = match Wording::of(folder, locale) {
            Ok(wording) => Box::leak(Box::new(wording)),
            Err(error) => return self.faults.push(error.to_string()),
        };
        if locale != "fr" {
            let strangers = wording.strangers();
            self.faults
                .extend(strangers.map(|id| format!("{id}: French has no such message")));
            self.translations.push(Translation {
                locale: locale.to_owned(),
                in_french: wording.untranslated().map(str::to_owned).collect(),
            });
        }
        let library = ContentFiles::of(folder).and_then(|files| Library::parse(&files, wording));
        let library = library.map_err(|error| self.faults.push(error.to_string()));
        let directory = Directory::parse(folder, wording);
        let directory = directory.map_err(|error| self.faults.push(error.to_string()));
        if let Ok(library) = &library {
            let faults = library.faults();
            self.faults.extend(faults.iter().map(ToString::to_string));
            self.stale.extend(library.stale(today));
            self.unverified.extend(library.unverified());
        }
        if let Ok(directory) = &directory {
            self.faults.extend(directory.problems());
            self.stale.extend(directory.stale(today));
            self.unverified.extend(directory.unverified());
        }
        if let (Ok(library), Ok(directory)) = (&library, &directory) {
            self.faults.extend(disagreements(library, directory));
        }
    }
}

/// Numbers that sentences write otherwise than the directory, and calls to services it lacks.
fn disagreements(library: &Library, directory: &Directory) -> Vec<String> {
    let numbers = library
        .numbers()
        .filter(|(id, phone)| !directory.answers_at(id, phone))
        .map(|(id, phone)| {
            format!("numbers.toml: {id} is not reached at {phone} in hotlines.toml")
        });
    let calls = library
        .calls()
        .filter(|(_, service)| !directory.has(service))
        .map(|(place, service)| format!("{place}: no service {service} in hotlines.toml"));
    numbers.chain(calls).collect()
}
