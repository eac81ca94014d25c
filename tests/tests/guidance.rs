//! What the guidance promises, from outside.

use abri_core::Audience;
use abri_core::guidance::{ActionKind, Block, Content, Library, Page, Sheet};
use abri_tests::readability::{Role, passages, sentences, words};
use abri_tests::sheets::{blocks, doors, everything};

fn blackmail(audience: Audience) -> Sheet {
    Library::embedded()
        .sheet("sextortion", audience)
        .expect("the sheet on blackmail")
}

fn page(sheet: &Sheet, id: &str) -> Page {
    sheet
        .pages
        .iter()
        .find(|page| page.id == id)
        .cloned()
        .unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn the_essential_keeps_then_tells_then_reports_then_blocks() {
    for audience in Audience::ALL {
        let text = blackmail(audience).essentials.join(" ").to_lowercase();
        let at = |words: &[&str]| {
            let found = words.iter().filter_map(|word| text.find(word)).min();
            found.unwrap_or_else(|| panic!("{audience}: none of {words:?} in {text}"))
        };
        let order = [
            at(&["ne payez pas", "ne paie pas", "ne pas payer"]),
            at(&["gardez", "notez", "note le"]),
            at(&["parlez-en", "parle à", "appelez"]),
            at(&["signale"]),
            at(&["bloque", "blocage"]),
        ];
        assert!(order.is_sorted(), "{audience}: {text}");
    }
}

/// A heading that came twice would tear a list of eighteen sheets apart again.
#[test]
fn the_list_has_few_headings_and_each_stands_once() {
    for audience in Audience::ALL {
        let sheets = Library::embedded().sheets(audience);
        let mut headings: Vec<&str> = sheets.iter().map(|sheet| sheet.group.as_str()).collect();
        headings.dedup();
        let first = if audience == Audience::Minor {
            "Ce qui t’arrive"
        } else {
            "Ce qui"
        };
        assert!(headings[0].starts_with(first), "{audience}: {headings:?}");
        assert!(
            (4..=7).contains(&headings.len()),
            "{audience}: {headings:?}"
        );
        let once: std::collections::BTreeSet<&str> = headings.iter().copied().collect();
        assert_eq!(once.len(), headings.len(), "{audience}: {headings:?}");
    }
}

#[test]
fn the_first_steps_never_block_before_keeping() {
    for audience in Audience::ALL {
        let first = page(&blackmail(audience), "first");
        let steps = blocks(&first).find_map(|block| match &block.content {
            Content::Steps { steps } => Some(steps.clone()),
            _ => None,
        });
        let titles: Vec<String> = steps
            .expect("steps")
            .into_iter()
            .map(|step| step.title)
            .collect();
        let at = |word: &str| {
            titles
                .iter()
                .position(|title| title.contains(word))
                .expect("a step")
        };
        assert!(
            at("traces") < at("parler") && at("parler") < at("Signaler"),
            "{titles:?}"
        );
        assert!(at("Signaler") < at("Bloquer"), "{titles:?}");
    }
}

#[test]
fn the_suicide_line_stands_on_the_first_page_and_behind_no_notice() {
    for audience in Audience::ALL {
        let first = page(&blackmail(audience), "first");
        assert!(first.parts.iter().all(|part| part.notice.is_none()));
        let calls = |block: &Block| {
            matches!(&block.content, Content::Action { action: ActionKind::Call, target, .. }
                if target == "fr-3114")
        };
        assert!(blocks(&first).any(calls), "{audience}");
    }
}

#[test]
fn a_sheet_has_one_notice_and_its_short_version() {
    for audience in Audience::ALL {
        let sheet = blackmail(audience);
        let parts = sheet.pages.iter().flat_map(|page| &page.parts);
        let notices: Vec<_> = parts.filter_map(|part| part.notice.as_ref()).collect();
        assert_eq!(notices.len(), 1, "{audience}");
        assert!(!notices[0].short_version.is_empty());
    }
}

#[test]
fn a_minor_has_a_way_outside_the_family_and_is_never_sent_where_an_adult_goes() {
    let sheet = blackmail(Audience::Minor);
    let doors = doors(&sheet);
    for needed in ["fr-119", "fr-espace-mineurs", "fr-3018", "intl-takeitdown"] {
        assert!(doors.contains(&needed), "{needed}");
    }
    let text = everything(&sheet);
    for never in [
        "StopNCII",
        "DISRUPT",
        "Pornhub",
        "227-23 ",
        "FranceConnect",
        "montrer le visage",
    ] {
        assert!(!text.contains(never), "{never}");
    }
    assert!(!doors.contains(&"intl-stopncii"));
}

#[test]
fn nobody_is_asked_to_keep_the_image_of_a_minor() {
    /// Beginnings of verbs for keeping or passing on.
    const KEEPS: [&str; 8] = [
        "captur",
        "gard",
        "conserv",
        "enregistr",
        "joi",
        "copi",
        "envo",
        "montr",
    ];
    const REFUSES: [&str; 8] = [
        "ne", "n", "pas", "jamais", "aucun", "aucune", "rien", "interdit",
    ];
    /// What the author or somebody else does, what a site shows, a copy of the complaint.
    const OTHERS: [&str; 7] = [
        "menace",
        "On m’a envoyé",
        "auteur",
        "montrée sans accord",
        "montrer l’image",
        "qui montre des images",
        "copie de la plainte",
    ];
    for audience in [Audience::Minor, Audience::Parent, Audience::Witness] {
        let texts = passages(&blackmail(audience), audience, |_| false);
        let texts = texts.iter().filter(|passage| passage.role != Role::Law);
        let asks = |sentence: &&str| {
            let words: Vec<String> = words(sentence)
                .iter()
                .map(|word| word.text.to_lowercase())
                .collect();
            let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
            let keeps = |word: &String| KEEPS.iter().any(|verb| word.starts_with(verb));
            // A question asks for nothing.
            !sentence.ends_with('?')
                && has(&["image", "images"])
                && words.iter().any(keeps)
                && !has(&REFUSES)
        };
        let wrong: Vec<&str> = texts
            .flat_map(|passage| sentences(&passage.text))
            .filter(asks)
            .filter(|sentence| !OTHERS.iter().any(|words| sentence.contains(words)))
            .collect();
        assert!(wrong.is_empty(), "{audience}: {wrong:#?}");
    }
}

#[test]
fn the_hash_tool_follows_the_age_at_the_time_of_the_image() {
    let adult = everything(&blackmail(Audience::Adult));
    assert!(adult.contains("avant vos 18 ans ? L’outil est alors Take It Down"));
    assert!(adult.contains("StopNCII"));
    assert!(!everything(&blackmail(Audience::Parent)).contains("StopNCII"));
}

#[test]
fn the_law_says_may_be_raised_and_puts_blackmail_before_extortion() {
    for audience in Audience::ALL {
        let law = page(&blackmail(audience), "law");
        let articles: Vec<(String, String)> = blocks(&law)
            .filter_map(|block| match &block.content {
                Content::Law {
                    article, penalty, ..
                } => Some((article.clone(), penalty.clone())),
                _ => None,
            })
            .collect();
        let at = |number: &str| {
            let name = format!("Article {number} du");
            articles
                .iter()
                .position(|(article, _)| article.starts_with(&name))
                .expect("an article")
        };
        assert!(at("312-10") < at("312-1"), "{audience}");
        assert!(articles[at("312-10")].1.contains("peut être portée à"));
        assert!(articles[at("226-8-1")].1.contains("peut être portée à"));
    }
}

#[test]
fn american_figures_are_shown_to_adults_only_and_named_as_such() {
    for audience in Audience::ALL {
        let sheet = blackmail(audience);
        let study = sheet.pages.iter().find(|page| page.id == "study");
        assert_eq!(study.is_some(), audience == Audience::Adult, "{audience}");
        if let Some(study) = study {
            let text = serde_json::to_string(study).expect("text");
            assert!(study.title.contains("américains") && text.contains("États-Unis"));
        }
    }
}

#[test]
fn an_unknown_sheet_is_an_error_not_a_panic() {
    assert!(
        Library::embedded()
            .sheet("sextorsion", Audience::Adult)
            .is_err()
    );
}
