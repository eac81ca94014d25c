//! What the sheets on the law, complaints, rights and search engines promise, whoever edits them.

use std::collections::BTreeSet;

use abri_core::Audience;
use abri_core::guidance::{ActionKind, Content, ContentFiles, Library, Page, Sheet};
use abri_tests::sheets::{blocks, doors, everything};
use toml::Table;

const ALL: [&str; 4] = ["law", "complaint", "rights", "search-engines"];

/// The sheet, unless it is not for this reader.
fn sheet(id: &str, audience: Audience) -> Option<Sheet> {
    Library::embedded().sheet(id, audience).ok()
}

fn page(sheet: &str, id: &str, audience: Audience) -> Page {
    let pages = self::sheet(sheet, audience).expect(sheet).pages.into_iter();
    let mut found = pages.filter(|page| page.id == id);
    found.next().unwrap_or_else(|| panic!("{sheet}#{id}"))
}

fn block(sheet: &str, page: &str, id: &str, audience: Audience) -> String {
    let page = self::page(sheet, page, audience);
    let found = blocks(&page).find(|block| block.id == id).map(everything);
    found.unwrap_or_else(|| panic!("{sheet}: {id} for {audience}"))
}

/// An article of the law sheet: its name, its penalty, since when.
fn articles(audience: Audience) -> Vec<(String, String, Option<String>)> {
    let sheet = sheet("law", audience).expect("the law");
    let all = sheet.pages.iter().flat_map(blocks);
    all.filter_map(|block| match &block.content {
        Content::Law {
            article,
            penalty,
            since,
            ..
        } => Some((article.clone(), penalty.clone(), since.clone())),
        _ => None,
    })
    .collect()
}

#[test]
fn every_article_that_has_a_penalty_is_explained_in_the_law_sheet() {
    let law: Table = ContentFiles::embedded().law.parse().expect("law.toml");
    let shown: BTreeSet<String> = Audience::ALL
        .into_iter()
        .flat_map(articles)
        .map(|(article, ..)| article)
        .collect();
    let missing: Vec<&String> = law
        .iter()
        .filter(|(_, article)| article.get("penalties").is_some())
        .map(|(number, _)| number)
        .filter(|number| !shown.contains(&format!("Article {number} du Code pénal")))
        .collect();
    assert!(shown.len() > 25 && missing.is_empty(), "{missing:?}");
}

#[test]
fn a_penalty_for_what_the_public_sees_online_is_never_the_rule() {
    for audience in Audience::ALL {
        let articles = articles(audience);
        for narrow in ["312-10", "226-8", "226-8-1", "227-22"] {
            let name = format!("Article {narrow} du");
            let (_, penalty, _) = articles
                .iter()
                .find(|(article, ..)| article.starts_with(&name))
                .expect(narrow);
            assert!(
                penalty.contains("peut être portée à"),
                "{narrow}: {penalty}"
            );
        }
    }
}

#[test]
fn the_law_on_consent_is_the_new_one_and_says_since_when() {
    for audience in Audience::ALL {
        let articles = articles(audience);
        let (_, _, since) = articles
            .iter()
            .find(|(article, ..)| article.starts_with("Article 222-22 du"))
            .expect("the article on consent");
        let since = since.as_deref().unwrap_or_default().replace('\u{a0}', " ");
        assert!(since.contains("8 novembre 2025"), "{since}");
        let page = page("law", "acts", audience);
        assert!(page.parts[0].notice.is_some(), "{audience}");
    }
}

#[test]
fn a_minor_is_protected_by_the_law_and_never_threatened_with_it() {
    let law = everything(&sheet("law", Audience::Minor));
    for never in [
        "Article 227-23 ",
        "Article 222-33-3 ",
        "Ne garde",
        "tu risques",
    ] {
        assert!(!law.contains(never), "{never}");
    }
    for id in ["law", "complaint", "rights", "search-engines"] {
        let sheet = sheet(id, Audience::Minor).expect(id);
        let outside = ["fr-119", "fr-espace-mineurs", "fr-3018"];
        assert!(
            outside.iter().any(|door| doors(&sheet).contains(door)),
            "{id}"
        );
    }
}

#[test]
fn a_minor_only_reports_to_thesee_and_never_hears_of_another_hash_tool() {
    let minor = block("complaint", "online", "thesee-two", Audience::Minor);
    assert!(minor.contains("signalement") && minor.contains("à vérifier"));
    let alone = block("complaint", "station", "alone", Audience::Minor);
    assert!(alone.contains("sans tes parents"), "{alone}");
    for id in ALL {
        let text = everything(&sheet(id, Audience::Minor));
        assert!(
            !text.contains("StopNCII") && !text.contains("DISRUPT"),
            "{id}"
        );
    }
}

#[test]
fn a_report_is_never_given_for_a_complaint() {
    for audience in Audience::ALL {
        let essentials = sheet("complaint", audience).expect("the sheet").essentials;
        let essentials = essentials.join(" ");
        assert!(
            essentials.contains("Un signalement n’est pas une plainte"),
            "{audience}: {essentials}"
        );
        let pharos = block("complaint", "public", "not", audience);
        assert!(pharos.contains("pas une plainte"), "{audience}: {pharos}");
        let tell = block("complaint", "talk", "why", audience);
        assert!(
            tell.contains("pas une plainte") || tell.contains("ni une plainte"),
            "{tell}"
        );
    }
}

#[test]
fn nobody_is_promised_a_delay_or_a_removal() {
    for audience in Audience::ALL {
        let delay = block("rights", "after", "delay", audience);
        assert!(delay.contains("Personne ne peut promettre"), "{delay}");
    }
    for audience in [Audience::Adult, Audience::Minor, Audience::Parent] {
        let weeks = block("search-engines", "cnil", "young", audience);
        assert!(
            weeks.contains("3 semaines") && weeks.contains("discut"),
            "{audience}: {weeks}"
        );
        for id in ALL {
            let text = everything(&sheet(id, audience)).to_lowercase();
            for never in ["sera supprimé", "sera retiré", "sera effacé", "garantit"] {
                assert!(!text.contains(never), "{id}, {audience}: {never}");
            }
        }
    }
}

#[test]
fn only_addresses_that_were_read_are_opened() {
    const READ: [&str; 2] = [
        "https://support.google.com/websearch/answer/6302812",
        "https://www.microsoft.com/concern/bing",
    ];
    for audience in Audience::ALL {
        for sheet in ALL.iter().filter_map(|id| sheet(id, audience)) {
            for block in sheet.pages.iter().flat_map(blocks) {
                if let Content::Action {
                    action: ActionKind::OpenSite,
                    target,
                    ..
                } = &block.content
                {
                    assert!(READ.contains(&target.as_str()), "{}: {target}", sheet.id);
                }
            }
        }
    }
}

#[test]
fn nobody_is_asked_to_bring_or_attach_the_image_of_a_minor() {
    for audience in Audience::ALL {
        let image = block("complaint", "bring", "image", audience);
        let refuses = ["Pas besoin", "N’apportez", "aucune copie"];
        assert!(
            refuses.iter().any(|words| image.contains(words)),
            "{audience}: {image}"
        );
        let letter = block("complaint", "letter", "write", audience);
        assert!(letter.contains("jamais"), "{audience}: {letter}");
    }
    for audience in [Audience::Adult, Audience::Minor, Audience::Parent] {
        for (page, id) in [("google", "image"), ("site", "image")] {
            let image = block("search-engines", page, id, audience);
            assert!(image.contains("lien"), "{audience}: {image}");
        }
    }
}
