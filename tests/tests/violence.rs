//! What the sheets on images, faked images, webcam blackmail, harassment and the forms of violence
//! promise, whoever edits them.

use abri_core::Audience;
use abri_core::guidance::{Content, Library, Page, Sheet};
use abri_tests::readability::{Role, passages, sentences, words};
use abri_tests::sheets::{blocks, doors, everything};

/// The sheets for somebody to whom it is happening.
const HAPPENING: [&str; 4] = ["images", "deepfake", "webcam", "harassment"];
const ALL: [&str; 5] = ["understand", "images", "deepfake", "webcam", "harassment"];

fn sheet(id: &str, audience: Audience) -> Sheet {
    Library::embedded().sheet(id, audience).expect(id)
}

fn page<'a>(sheet: &'a Sheet, id: &str) -> &'a Page {
    let found = sheet.pages.iter().find(|page| page.id == id);
    found.unwrap_or_else(|| panic!("{}#{id}", sheet.id))
}

#[test]
fn the_essential_and_the_first_steps_keep_then_tell_then_report_then_block() {
    for audience in Audience::ALL {
        for id in HAPPENING {
            let sheet = sheet(id, audience);
            let essentials = sheet.essentials.join(" ").to_lowercase();
            let at = |words: &[&str]| {
                let found = words.iter().filter_map(|word| essentials.find(word)).min();
                found.unwrap_or_else(|| panic!("{id}, {audience}: {words:?} in {essentials}"))
            };
            let order = [
                at(&["gardez", "garde les", "notez", "note le"]),
                at(&["parlez-en", "parle à", "appelez"]),
                at(&["signale"]),
                at(&["bloque", "blocage"]),
            ];
            assert!(order.is_sorted(), "{id}, {audience}: {essentials}");

            let steps = blocks(page(&sheet, "first")).find_map(|block| match &block.content {
                Content::Steps { steps } => Some(steps.iter().map(|step| step.title.as_str())),
                _ => None,
            });
            let titles: Vec<&str> = steps.expect("steps").collect();
            let at = |word: &str| titles.iter().position(|title| title.contains(word));
            let order = ["traces", "parler", "Signaler", "Bloquer"].map(at);
            assert!(order.iter().all(Option::is_some), "{id}: {titles:?}");
            assert!(order.is_sorted(), "{id}, {audience}: {titles:?}");
        }
    }
}

#[test]
fn thoughts_of_suicide_are_met_on_the_first_page_and_behind_no_notice() {
    for audience in Audience::ALL {
        for id in HAPPENING {
            let sheet = sheet(id, audience);
            let first = page(&sheet, "first");
            assert!(first.parts.iter().all(|part| part.notice.is_none()));
            let calls = blocks(first).any(|block| {
                matches!(&block.content, Content::Action { target, .. } if target == "fr-3114")
            });
            assert!(calls, "{id}, {audience}");
        }
    }
}

#[test]
fn a_minor_finds_a_way_outside_the_family_and_no_threat() {
    for id in ["images", "deepfake", "harassment", "understand"] {
        let sheet = sheet(id, Audience::Minor);
        for service in ["fr-3018", "fr-espace-mineurs", "fr-119"] {
            assert!(doors(&sheet).contains(&service), "{id}: {service}");
        }
    }
    for id in ALL {
        let text = everything(&sheet(id, Audience::Minor));
        for never in ["Disrupt", "Article 227-23 ", "vie intime"] {
            assert!(!text.contains(never), "{id}: {never}");
        }
    }
}

#[test]
fn a_child_who_passed_an_image_on_is_told_whom_to_ask_and_not_what_it_costs() {
    for (id, question) in [("images", "shared"), ("deepfake", "made-it")] {
        let sheet = sheet(id, Audience::Minor);
        let questions = blocks(page(&sheet, "questions"));
        let answer = questions
            .filter(|block| block.id == question)
            .map(everything);
        let answer = answer.collect::<String>();
        assert!(
            answer.contains("Arrête tout partage") && answer.contains("3018"),
            "{answer}"
        );
        // Whether to delete is for those who advise to say.
        for never in ["prison", "puni", "loi", "supprim", "efface", "Ne garde"] {
            assert!(!answer.contains(never), "{id}: {never}");
        }
    }
}

#[test]
fn nobody_is_asked_to_keep_or_send_the_image_of_a_minor() {
    const KEEPS: [&str; 7] = [
        "captur",
        "gard",
        "conserv",
        "enregistr",
        "joi",
        "copi",
        "envo",
    ];
    const REFUSES: [&str; 8] = [
        "ne", "n", "pas", "jamais", "aucun", "aucune", "sans", "interdit",
    ];
    /// What the author does, what a tool does, what the law says.
    const OTHERS: [&str; 7] = [
        "avait peut-être envoyé",
        "bloque",
        "La loi punit le fait",
        "Garder l’image est déjà puni",
        "On avait promis",
        "On m’a envoyé",
        "a pu parler",
    ];
    for audience in [Audience::Minor, Audience::Parent, Audience::Witness] {
        for id in ALL {
            let all = passages(&sheet(id, audience), audience, |_| false);
            let prose = all.iter().filter(|passage| passage.role != Role::Law);
            let asks = |sentence: &&str| {
                let words: Vec<String> = words(sentence)
                    .iter()
                    .map(|word| word.text.to_lowercase())
                    .collect();
                let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
                let keeps = |word: &String| KEEPS.iter().any(|verb| word.starts_with(verb));
                // A question asks for nothing.
                !sentence.ends_with('?')
                    && has(&["image", "images", "vidéo"])
                    && words.iter().any(keeps)
                    && !has(&REFUSES)
            };
            let asked = prose
                .flat_map(|passage| sentences(&passage.text))
                .filter(asks);
            let wrong: Vec<&str> = asked
                .filter(|sentence| !OTHERS.iter().any(|words| sentence.contains(words)))
                .collect();
            assert!(wrong.is_empty(), "{id}, {audience}: {wrong:#?}");
        }
    }
}

#[test]
fn the_tool_against_copies_follows_the_age_on_the_image() {
    let adult = everything(page(&sheet("images", Audience::Adult), "copies"));
    assert!(
        adult.contains("avant vos 18 ans ? L’outil est alors Take It Down"),
        "{adult}"
    );
    let parent = everything(&sheet("images", Audience::Parent));
    assert!(parent.contains("Take It Down") && !parent.contains("StopNCII"));
    for audience in Audience::ALL {
        let copies = everything(page(&sheet("images", audience), "copies"));
        assert!(
            copies.contains("à personne. Signale"),
            "{audience}: {copies}"
        );
    }
}

#[test]
fn only_images_that_are_real_need_the_complaint() {
    for audience in [Audience::Adult, Audience::Parent, Audience::Witness] {
        assert!(everything(page(&sheet("images", audience), "complaint")).contains("226-6"));
        let fake = everything(page(&sheet("deepfake", audience), "complaint"));
        assert!(!fake.contains("226-6") && fake.contains("la justice peut agir même sans plainte"));
    }
}

#[test]
fn a_faked_image_is_dated_and_its_heavier_penalty_only_possible() {
    for audience in Audience::ALL {
        let sheet = sheet("deepfake", audience);
        let article = blocks(page(&sheet, "law")).find(|block| block.id == "226-8-1");
        let Some(Content::Law { penalty, since, .. }) = article.map(|block| &block.content) else {
            panic!("{audience}: no article");
        };
        assert!(penalty.contains("peut être portée à"), "{penalty}");
        assert!(
            since
                .as_ref()
                .is_some_and(|since| everything(since).contains("23 mai 2024"))
        );
    }
}

#[test]
fn an_image_nobody_asked_for_is_named_without_an_article() {
    for audience in Audience::ALL {
        let sheet = sheet("understand", audience);
        let unwanted = blocks(page(&sheet, "more")).find(|block| block.id == "unwanted");
        let unwanted = everything(unwanted.expect("the block"));
        assert!(unwanted.contains("image sexuelle") && !unwanted.contains("article 2"));
        assert!(!everything(&sheet).contains("222-32"), "{audience}");
    }
}
