//! Everything the guidance has to say is said, to everyone it matters to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use abri_core::Audience;
use abri_core::guidance::Library;
use abri_core::wording::Wording;
use serde::Deserialize;

#[derive(Deserialize)]
struct Inventory {
    items: Vec<Item>,
}

/// One thing to say; what it says is for people.
#[derive(Deserialize)]
struct Item {
    id: String,
    document: String,
    kind: String,
    #[serde(rename = "for")]
    readers: Vec<Audience>,
    exclude: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    documents: Vec<String>,
    not_for: BTreeMap<String, Exception>,
    /// Messages of the screens that do what an item of the kind `feature` asks for.
    features: BTreeMap<String, Vec<String>>,
    /// From the files of the folder `coverage`; an item may be said by several.
    #[serde(skip)]
    items: BTreeMap<String, Vec<String>>,
}

/// One file of the folder `coverage`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    items: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Exception {
    readers: Vec<Audience>,
    why: String,
}

fn inventory() -> Vec<Item> {
    let text = include_str!("../data/inventory.json");
    serde_json::from_str::<Inventory>(text)
        .expect("the inventory")
        .items
}

fn coverage() -> Coverage {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/coverage");
    let mut coverage: Coverage =
        toml::from_str(include_str!("../data/coverage.toml")).expect("the coverage");
    for file in fs::read_dir(folder).expect("the folder of coverage") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("its text");
        let said: Said = toml::from_str(&text).expect("what is said");
        for (item, blocks) in said.items {
            coverage.items.entry(item).or_default().extend(blocks);
        }
    }
    coverage
}

/// Which blocks each reader sees, as `sheet#page/block`; a notice counts as one.
fn seen() -> BTreeMap<Audience, BTreeSet<String>> {
    let library = Library::embedded();
    let of = |audience: Audience| {
        let sheets = library.sheets(audience).into_iter();
        let sheets = sheets.map(|listed| library.sheet(&listed.id, audience).expect("a sheet"));
        let mut seen = BTreeSet::new();
        for sheet in sheets {
            for page in sheet.pages {
                for part in page.parts {
                    let ids = part.blocks.into_iter().map(|block| block.id);
                    let notice = part.notice.map(|_| "notice".to_owned());
                    seen.extend(
                        ids.chain(notice)
                            .map(|block| format!("{}#{}/{block}", sheet.id, page.id)),
                    );
                }
            }
        }
        seen
    };
    Audience::ALL
        .into_iter()
        .map(|audience| (audience, of(audience)))
        .collect()
}

fn required(coverage: &Coverage) -> Vec<Item> {
    let items = inventory().into_iter();
    items
        .filter(|item| coverage.documents.contains(&item.document))
        .filter(|item| !coverage.features.contains_key(&item.id))
        .collect()
}

#[test]
fn everything_to_say_is_said_or_left_out_for_a_reason() {
    let coverage = coverage();
    let mut wrong = Vec::new();
    for item in required(&coverage) {
        match (&item.exclude, coverage.items.get(&item.id)) {
            (None, None) => wrong.push(format!("{}: said nowhere", item.id)),
            (None, Some(blocks)) if blocks.is_empty() => wrong.push(format!("{}: empty", item.id)),
            (Some(why), Some(_)) => wrong.push(format!("{}: said although {why}", item.id)),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_block_named_exists_and_every_item_named_is_known() {
    let (coverage, seen) = (coverage(), seen());
    let known: BTreeSet<String> = inventory().into_iter().map(|item| item.id).collect();
    let all: BTreeSet<&String> = seen.values().flatten().collect();
    let mut wrong = Vec::new();
    for (item, blocks) in &coverage.items {
        if !known.contains(item) {
            wrong.push(format!("{item}: unknown item"));
        }
        let lost = blocks.iter().filter(|block| !all.contains(block));
        wrong.extend(lost.map(|block| format!("{item}: no block {block}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_the_app_does_stands_on_a_screen() {
    let coverage = coverage();
    let kinds: BTreeMap<String, String> = inventory()
        .into_iter()
        .map(|item| (item.id, item.kind))
        .collect();
    for (item, messages) in &coverage.features {
        assert_eq!(
            kinds.get(item).map(String::as_str),
            Some("feature"),
            "{item}"
        );
        assert!(!messages.is_empty(), "{item}");
        for message in messages {
            assert!(
                Wording::french().has(message),
                "{item}: no message {message}"
            );
        }
    }
}

#[test]
fn everything_is_said_to_everyone_it_matters_to() {
    let (coverage, seen) = (coverage(), seen());
    let mut wrong = Vec::new();
    for item in required(&coverage) {
        let excepted = coverage.not_for.get(&item.id);
        for reader in &item.readers {
            let blocks = coverage.items.get(&item.id).map_or(&[][..], Vec::as_slice);
            let told = blocks.iter().any(|block| seen[reader].contains(block));
            let not_for = excepted
                .is_some_and(|except| except.readers.contains(reader) && !except.why.is_empty());
            if item.exclude.is_none() && told == not_for {
                wrong.push(format!("{}: {reader}", item.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
