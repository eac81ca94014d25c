//! No number in the guidance is typed by hand, and none differs from the directory or the law.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use abri_core::Audience;
use abri_core::guidance::{ActionKind, Content, ContentFiles, Library};
use toml::Table;

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/content")
}

fn read(file: &str) -> String {
    std::fs::read_to_string(content().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The directory's services by id.
fn services() -> BTreeMap<String, Table> {
    let directory: Table = read("hotlines.toml").parse().expect("the directory");
    let services = directory["service"].as_array().expect("services").iter();
    services
        .map(|service| {
            let service = service.as_table().expect("a service").clone();
            (service["id"].as_str().expect("an id").to_owned(), service)
        })
        .collect()
}

fn channels(service: &Table) -> Vec<&Table> {
    let channels = service["channels"].as_array().expect("channels");
    channels
        .iter()
        .map(|channel| channel.as_table().expect("a channel"))
        .collect()
}

#[test]
fn the_numbers_that_sentences_name_are_those_of_the_directory() {
    let services = services();
    let numbers: Table = ContentFiles::embedded()
        .numbers
        .parse()
        .expect("numbers.toml");
    for (id, number) in &numbers {
        let service = id.strip_suffix("-abroad").unwrap_or(id);
        let service = services
            .get(service)
            .unwrap_or_else(|| panic!("no service {id}"));
        let phone = number["phone"].as_str().expect("a number");
        let channel = channels(service)
            .into_iter()
            .find(|channel| channel["value"].as_str() == Some(phone))
            .unwrap_or_else(|| panic!("{id}: the directory has no {phone}"));
        if let Some(hours) = number.get("hours").and_then(|hours| hours.as_array()) {
            let short = |at: usize| hours[at].as_str().expect("an hour")[..5].to_owned();
            let hours = format!("{}-{}", short(0), short(1));
            let written = channel["hours"].as_str().expect("hours");
            assert!(
                written.contains(&hours),
                "{id}: {hours} is not in {written}"
            );
        }
    }
}

#[test]
fn the_numbers_that_a_store_shows_are_those_of_the_directory() {
    let services = services();
    let known: BTreeSet<&str> = services
        .values()
        .flat_map(channels)
        .filter_map(|channel| channel["value"].as_str())
        .collect();
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("../android/store/fr-FR");
    let mut named = 0;
    for file in std::fs::read_dir(store).expect("the store's texts") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("a text");
        let words = text.split(|character: char| !character.is_ascii_digit());
        for number in words.filter(|word| !word.is_empty()) {
            assert!(known.contains(number), "{number}");
            named += 1;
        }
    }
    assert!(named >= 3, "{named} numbers");
}

#[test]
fn every_service_that_a_sheet_opens_is_in_the_directory() {
    let services = services();
    let library = Library::embedded();
    let mut opened = BTreeSet::new();
    for audience in Audience::ALL {
        for summary in library.sheets(audience) {
            let sheet = library
                .sheet(&summary.id, audience)
                .expect("a listed sheet");
            let parts = sheet.pages.into_iter().flat_map(|page| page.parts);
            for block in parts.flat_map(|part| part.blocks) {
                if let Content::Action {
                    action: ActionKind::Call,
                    target,
                    ..
                } = block.content
                {
                    opened.insert(target);
                }
            }
        }
    }
    let unknown: Vec<_> = opened
        .iter()
        .filter(|id| !services.contains_key(*id))
        .collect();
    assert!(!opened.is_empty() && unknown.is_empty(), "{unknown:?}");
}

/// Counts, ages, years and names that may be typed: no telephone number, sum or penalty.
const TYPED: [&str; 13] = [
    "1 an de prison",
    "18 à 25 ans",
    "15 ans",
    "18 ans",
    "25 ans",
    "1 mois",
    "3 semaines",
    "6 mois",
    "2016",
    "2023",
    "17Cyber",
    "sur 100",
    "Sur 100",
];

fn folder(name: &str) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(content().join(name)).expect("a folder");
    entries.map(|entry| {
        entry
            .expect("a file")
            .file_name()
            .to_string_lossy()
            .into_owned()
    })
}

/// The French files of the guidance, without comments, names of messages and placeables.
fn typed_texts() -> Vec<(String, String)> {
    let mut files = vec!["fr/guidance.ftl".to_owned(), "fr/law.ftl".to_owned()];
    for sheet in folder("fr").filter(|name| content().join("fr").join(name).is_dir()) {
        files.extend(folder(&format!("fr/{sheet}")).map(|file| format!("fr/{sheet}/{file}")));
    }
    files
        .into_iter()
        .map(|file| {
            let text = read(&file);
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let lines = lines.map(|line| match line.split_once(" = ") {
                Some((name, text)) if !line.starts_with(' ') && !name.contains(' ') => text,
                _ => line,
            });
            let mut inside = 0;
            let outside = |mark: &char| {
                inside += i32::from(*mark == '{');
                let keep = inside == 0;
                inside -= i32::from(*mark == '}');
                keep
            };
            let joined = lines
                .collect::<Vec<_>>()
                .join("\n")
                .replace("{ $audience ->", "");
            let joined = joined.replace("\n }", "\n");
            (file, joined.chars().filter(outside).collect())
        })
        .collect()
}

#[test]
fn no_telephone_number_sum_or_penalty_is_typed_in_a_text() {
    let mut found = Vec::new();
    for (file, text) in typed_texts() {
        for line in text.lines() {
            let rest = TYPED
                .iter()
                .fold(line.to_owned(), |rest, typed| rest.replace(typed, ""));
            if rest.contains(|mark: char| mark.is_ascii_digit()) {
                found.push(format!("{file}: {line}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
