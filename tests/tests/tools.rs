//! What the sheets on platforms, evidence and accounts promise, whoever edits them.

use abri_core::Audience;
use abri_core::guidance::{ActionKind, Content, Library, Page, Sheet};
use abri_tests::sheets::{blocks, everything};

/// Pages read again, so that a sheet may open them.
const READ: [&str; 14] = [
    "https://discord.com/report",
    "https://en.help.roblox.com/hc/en-us/articles/203312410",
    "https://help.instagram.com/616583228400289",
    "https://help.snapchat.com",
    "https://help.x.com/rules-and-policies/personal-information",
    "https://support.discord.com/hc/en-us/articles/360000291932",
    "https://support.google.com/websearch/answer/6302812",
    "https://support.tiktok.com/fr/safety-hc/report-a-problem/report-sexual-abuse",
    "https://t.me/EURegulation",
    "https://telegram.org/dsa-report",
    "https://www.facebook.com/safety/notwithoutmyconsent",
    "https://www.microsoft.com/concern/bing",
    "https://www.pornhub.com/content-removal",
    "https://www.reddit.com/report",
];
/// Parts of addresses that are broken, shortened, moved, for the United States or never read again.
const NEVER_SHOWN: [&str; 10] = [
    "forms/private_information",
    "bit.ly",
    "us-tida",
    "answer/142443",
    "165828726894770",
    "567360146613371",
    "support.snapchat.com",
    "17861767909527",
    "duckduckgo.com",
    "safety.twitch.tv",
];

fn sheets(audience: Audience) -> Vec<Sheet> {
    let listed = Library::embedded().sheets(audience).into_iter();
    listed.map(|summary| sheet(&summary.id, audience)).collect()
}

fn sheet(id: &str, audience: Audience) -> Sheet {
    Library::embedded().sheet(id, audience).expect(id)
}

fn page(sheet: &Sheet, id: &str) -> Page {
    let found = sheet.pages.iter().find(|page| page.id == id);
    found.cloned().unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn no_address_that_was_not_read_is_opened_or_shown() {
    for audience in Audience::ALL {
        for sheet in sheets(audience) {
            let shown = everything(&sheet);
            for never in NEVER_SHOWN {
                assert!(!shown.contains(never), "{}, {audience}: {never}", sheet.id);
            }
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
fn each_platform_notes_first_and_blocks_last() {
    let mut platforms = 0;
    for audience in Audience::ALL {
        for page in sheet("platforms", audience).pages {
            for block in blocks(&page) {
                let Content::Steps { steps } = &block.content else {
                    continue;
                };
                platforms += 1;
                assert!(steps[0].title.starts_with("Noter"), "{}", page.id);
                let block = steps
                    .iter()
                    .position(|step| step.title.starts_with("Bloquer"));
                assert!(block.is_none_or(|at| at == steps.len() - 1), "{}", page.id);
                let young = audience != Audience::Adult && block.is_some();
                let spared = steps[0].text.contains("Pas l’image")
                    || ["first", "twitch", "roblox", "youtube"].contains(&page.id.as_str());
                assert!(!young || spared, "{}, {audience}", page.id);
            }
        }
    }
    assert!(platforms >= 4 * 13, "{platforms} lists of steps");
}

#[test]
fn the_tool_against_copies_follows_the_age_on_the_image() {
    for audience in Audience::ALL {
        let tools = everything(&page(&sheet("platforms", audience), "tools"));
        assert!(tools.contains("Take It Down"), "{audience}");
        let adult = matches!(audience, Audience::Adult | Audience::Witness);
        assert_eq!(tools.contains("StopNCII"), adult, "{audience}");
    }
    let minor = everything(&sheet("platforms", Audience::Minor));
    assert!(!minor.contains("Pornhub") && !minor.contains("content-removal"));
}

#[test]
fn no_call_is_recorded_and_no_image_of_a_minor_is_kept() {
    for audience in Audience::ALL {
        let sheet = sheet("evidence", audience);
        let calls = everything(&page(&sheet, "calls"));
        assert!(calls.contains("N’enregistre"), "{audience}");
        for (id, refuses) in [
            (
                "first",
                ["Jamais l’image", "Aucune copie", "Pas besoin de l’image"],
            ),
            (
                "capture",
                ["Aucune capture", "Pas de capture", "pas de capture"],
            ),
            (
                "give",
                ["Ne joins pas", "Ne joignez jamais", "Ne la joignez pas"],
            ),
        ] {
            let page = everything(&page(&sheet, id));
            let refused = refuses.iter().any(|words| page.contains(words));
            assert!(refused, "{audience}: {id}");
        }
    }
}

#[test]
fn advice_on_a_partner_and_on_intimate_images_is_for_adults_only() {
    for audience in Audience::ALL {
        let pages = sheet("prevent", audience).pages;
        for id in ["partner", "intimate"] {
            let shown = pages.iter().any(|page| page.id == id);
            assert_eq!(shown, audience == Audience::Adult, "{audience}: {id}");
        }
    }
}

#[test]
fn a_changed_setting_comes_after_the_traces() {
    for audience in Audience::ALL {
        let sheet = sheet("prevent", audience);
        let first = everything(&page(&sheet, "first"));
        let traces = first.find("traces").expect("the traces");
        assert!(
            traces < first.find("courriel").expect("the first account"),
            "{audience}"
        );
    }
}
