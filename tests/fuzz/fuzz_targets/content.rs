//! One file of content as somebody left it: it is understood or refused, and whatever was understood
//! can be read, listed and reviewed.
#![no_main]

use std::borrow::Cow;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use abri_core::Audience;
use abri_core::content::ContentFolder;
use abri_core::guidance::{ContentFiles, Library};
use abri_core::hotlines::{Directory, Question};
use abri_core::wording::Wording;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

/// The directory's own four files, the first of them short.
const DIRECTORY: [&str; 4] = [
    "hotlines.toml",
    "hotlines.audiences.toml",
    "hotlines.needs.toml",
    "hotlines.holidays.toml",
];
/// Countries stand before services, of which a few are enough.
const SERVICES: usize = 4;

/// The content the library was built with, one sheet and one letter of it: the others would only take time.
static FILES: LazyLock<ContentFiles> = LazyLock::new(|| {
    let mut files = ContentFiles::embedded();
    files
        .sheets
        .retain(|sheet| sheet.contains("id = \"webcam\"\n"));
    files.order = "[[groups]]\nid = \"happening\"\nsheets = [\"webcam\"]\n".into();
    files
        .letters
        .retain(|letter| letter.contains("id = \"show-adult\"\n"));
    let order = files.letter_cases.find("order = [").expect("an order");
    let end = files.letter_cases.find("\n]").expect("its end");
    let mut cases = files.letter_cases.clone().into_owned();
    cases.replace_range(order..end + 2, "order = [\"show-adult\"]");
    files.letter_cases = cases.into();
    files
});

static SHORT: LazyLock<[String; 4]> = LazyLock::new(|| {
    let folder = ContentFolder::embedded();
    DIRECTORY.map(|file| {
        let text = folder.text(file).expect("a file");
        let parts: Vec<&str> = text.split("\n[[service]]").take(SERVICES + 1).collect();
        parts.join("\n[[service]]")
    })
});

/// A folder that is written anew each time.
static PLACE: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day")
}

fn words(text: &str) {
    let place = PLACE.path().join("words");
    fs::create_dir_all(place.join("fr")).expect("a folder");
    fs::write(place.join("fr/one.ftl"), text).expect("room");
    let folder = ContentFolder::read(&place).expect("it can be read");
    let Ok(wording) = Wording::of(&folder, "fr") else {
        return;
    };
    for audience in Audience::ALL {
        let alone = wording.all("one", audience).len();
        let names: Vec<&str> = wording.names("one").collect();
        assert!(alone <= names.len());
        for name in names {
            assert!(wording.has(name));
            wording.leaves_out(name, audience);
            let _ = wording.text(name, audience, &[("x", "3018".into())]);
        }
    }
}

fn library(part: u8, text: &str) {
    let mut files = FILES.clone();
    let text = Cow::Owned(text.to_owned());
    match part {
        0 => files.order = text,
        1 => files.sheets = vec![text],
        2 => files.letter_cases = text,
        3 => files.letters = vec![text],
        4 => files.orientation = text,
        5 => files.law = text,
        6 => files.sources = text,
        _ => files.numbers = text,
    }
    let Ok(library) = Library::parse(&files, Wording::french()) else {
        return;
    };
    library.faults();
    library.stale(today());
    library.unverified();
    for audience in Audience::ALL {
        for sheet in library.sheets(audience) {
            let _ = library.sheet(&sheet.id, audience);
        }
        library.letters(audience);
    }
}

fn directory(part: usize, text: &str) {
    let place = PLACE.path().join("directory");
    write_directory(&place, part, text);
    let folder = ContentFolder::read(&place).expect("it can be read");
    let Ok(directory) = Directory::parse(&folder, Wording::french()) else {
        return;
    };
    directory.problems();
    directory.stale(today());
    directory.unverified();
    for (country, _) in directory.countries() {
        let question = Question {
            audience: Audience::Minor,
            need: None,
            country,
            silent: true,
            at: DateTime::from_timestamp(1_795_000_000, 0).expect("an instant"),
            zone: Tz::Europe__Paris,
        };
        directory.help(&question);
        directory.emergency_card(&question);
    }
}

fn write_directory(place: &Path, part: usize, text: &str) {
    fs::create_dir_all(place).expect("a folder");
    for (at, (file, short)) in DIRECTORY.iter().zip(SHORT.iter()).enumerate() {
        let text = if at == part { text } else { short };
        fs::write(place.join(file), text).expect("room");
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, text)) = bytes.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    // Letters of the alphabet, so that a corpus can be written by hand.
    match which {
        b'w' => words(text),
        b'a'..=b'h' => library(which - b'a', text),
        b'i'..=b'l' => directory(usize::from(which - b'i'), text),
        _ => {}
    }
});
