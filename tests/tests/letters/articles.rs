//! A letter for every reader, case, age and date, and the articles that it names.

use std::collections::{BTreeMap, BTreeSet};

use abri_core::Audience;
use abri_core::guidance::ContentFiles;
use abri_core::guidance::letters::{ImageAge, LetterFacts};

use crate::{IMAGES, all, articles, day, everything, on, whole, write};

#[test]
fn every_letter_is_written_for_every_reader_case_age_and_date() {
    let days = [
        None,
        Some("2020-01-01"),
        Some("2024-05-22"),
        Some("2024-05-23"),
        Some("2026-11-20"),
    ];
    let mut written = 0;
    for (audience, kind, case) in all() {
        for image_age in IMAGES {
            for first_day in days {
                for base in [LetterFacts::default(), everything(str::to_owned)] {
                    let facts = LetterFacts {
                        image_age,
                        first_day: first_day.map(day),
                        ..base
                    };
                    let letter = write(audience, &kind, &case, &facts);
                    assert!(letter.lines.len() >= 3, "{audience} {kind} {case}");
                    assert!(!letter.sources.is_empty() && !letter.notes.is_empty());
                    let text = whole(&letter);
                    for never in ["pré-plainte", "StopNCII", "constat", "extorsion", "$"] {
                        assert!(!text.contains(never), "{audience} {kind} {case}: {never}");
                    }
                    written += 1;
                }
            }
        }
    }
    assert!(written > 2_000);
}

#[test]
fn the_article_fits_the_case_the_age_and_the_facts() {
    let adult = |case| {
        articles(&write(
            Audience::Adult,
            "prosecutor",
            case,
            &on("2026-01-10"),
        ))
    };
    assert_eq!(adult("money-blackmail"), ["312-10", "312-12"]);
    assert_eq!(adult("image-blackmail"), ["312-10", "312-12"]);
    assert_eq!(adult("spread-image"), ["226-2-1"]);
    assert_eq!(adult("faked-image"), ["226-8-1"]);
    assert_eq!(adult("harassment"), ["222-33-2-2"]);
    let minor = |case| {
        articles(&write(
            Audience::Minor,
            "complaint",
            case,
            &on("2026-01-10"),
        ))
    };
    assert_eq!(minor("money-blackmail"), ["312-10", "312-12", "227-23"]);
    assert_eq!(
        minor("image-blackmail"),
        ["312-10", "312-12", "227-23-1", "227-22-2", "227-23"]
    );
    assert_eq!(minor("spread-image"), ["227-23", "226-2-1"]);
    assert_eq!(minor("faked-image"), ["226-8-1", "227-23"]);
    assert_eq!(minor("solicited-minor"), ["227-23-1", "227-22-2", "227-22"]);
    let young = LetterFacts {
        age: Some(14),
        ..on("2026-01-10")
    };
    assert_eq!(
        articles(&write(
            Audience::Parent,
            "complaint",
            "solicited-minor",
            &young
        )),
        ["227-23-1", "227-22-2", "227-22-1", "227-22"]
    );
    let paid_and_spread = LetterFacts {
        paid: "300 €".to_owned(),
        spread: "à trois amis".to_owned(),
        ..on("2026-01-10")
    };
    assert_eq!(
        articles(&write(
            Audience::Adult,
            "complaint",
            "money-blackmail",
            &paid_and_spread
        )),
        ["312-10", "312-11"]
    );
    let before_18 = LetterFacts {
        image_age: ImageAge::Minor,
        ..on("2026-01-10")
    };
    assert_eq!(
        articles(&write(
            Audience::Adult,
            "complaint",
            "spread-image",
            &before_18
        )),
        ["227-23", "226-2-1"]
    );
}

#[test]
fn an_old_unknown_or_impossible_day_names_no_article() {
    let words = LetterFacts {
        when: "vers la mi-novembre".to_owned(),
        ..LetterFacts::default()
    };
    let over_the_change = LetterFacts {
        first_day: Some(day("2026-01-10")),
        last_day: Some(day("2024-05-22")),
        ..LetterFacts::default()
    };
    let after_the_letter = LetterFacts {
        written_on: Some(day("2026-11-24")),
        ..on("2026-11-25")
    };
    let without = [
        LetterFacts::default(),
        words,
        on("2024-05-22"),
        on("1998-03-01"),
        over_the_change,
        after_the_letter,
    ];
    for (audience, kind, case) in all() {
        for facts in &without {
            let letter = write(audience, &kind, &case, facts);
            assert!(articles(&letter).is_empty(), "{audience} {kind} {case}");
            assert!(!whole(&letter).contains("Code pénal"));
            if ["complaint", "prosecutor"].contains(&kind.as_str()) {
                assert!(letter.text.contains("dépend de la date"));
            }
        }
        let dated = write(audience, &kind, &case, &on("2024-05-23"));
        let named = ["complaint", "prosecutor"].contains(&kind.as_str());
        assert_eq!(
            !articles(&dated).is_empty(),
            named,
            "{audience} {kind} {case}"
        );
    }
}

#[test]
fn every_article_named_is_in_the_law_table() {
    let law: BTreeMap<String, toml::Value> =
        toml::from_str(&ContentFiles::embedded().law).expect("the law table");
    let mut named = BTreeSet::new();
    for (audience, kind, case) in all() {
        let facts = everything(str::to_owned);
        named.extend(articles(&write(audience, &kind, &case, &facts)));
    }
    assert!(named.len() > 8, "{named:?}");
    assert!(
        named.iter().all(|number| law.contains_key(number)),
        "{named:?}"
    );
}
