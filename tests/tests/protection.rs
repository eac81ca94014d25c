//! What must hold in every sheet, and in those that concern children, whoever edits them.

use abri_core::Audience;
use abri_core::guidance::{Content, Library, Sheet};
use abri_tests::sheets::{doors, everything};

/// The exercise as it was agreed, word for word.
const PAUSE: [&str; 5] = [
    "Posez les pieds par terre. Sentez le sol.",
    "Regardez autour de vous. Trouvez cinq choses rondes.",
    "Touchez un objet. Est-il froid, lisse, rugueux ?",
    "Écoutez. Quel bruit vient du plus loin ?",
    "Vous avez fait une pause. Vous pouvez reprendre ou vous arrêter là.",
];

fn sheet(id: &str, audience: Audience) -> Sheet {
    Library::embedded().sheet(id, audience).expect(id)
}

fn sheets(audience: Audience) -> impl Iterator<Item = Sheet> {
    let listed = Library::embedded().sheets(audience).into_iter();
    listed.map(move |summary| sheet(&summary.id, audience))
}

fn contents(sheet: &Sheet) -> impl Iterator<Item = &Content> {
    let parts = sheet.pages.iter().flat_map(|page| &page.parts);
    parts.flat_map(|part| part.blocks.iter().map(|block| &block.content))
}

#[test]
fn no_sheet_sends_a_minor_where_an_adult_goes() {
    for sheet in sheets(Audience::Minor) {
        let text = everything(&sheet);
        for never in ["StopNCII", "DISRUPT", "FranceConnect"] {
            assert!(!text.contains(never), "{}: {never}", sheet.id);
        }
        assert!(!doors(&sheet).contains(&"intl-stopncii"), "{}", sheet.id);
    }
}

#[test]
fn a_child_who_is_drawn_in_finds_a_way_outside_the_family() {
    let sheet = sheet("live-abuse", Audience::Minor);
    let first = sheet.pages.first().expect("a page");
    assert!(first.parts.iter().all(|part| part.notice.is_none()));
    let doors = doors(&sheet);
    for needed in ["fr-119", "fr-espace-mineurs", "fr-3018", "fr-3114"] {
        assert!(doors.contains(&needed), "{needed}");
    }
    let essentials = sheet.essentials.join(" ");
    assert!(essentials.starts_with("Tu n’as rien fait de mal."));
    assert!(essentials.contains("adulte de ton choix"));
}

#[test]
fn live_abuse_is_never_looked_at_searched_nor_kept() {
    for audience in [Audience::Adult, Audience::Parent, Audience::Witness] {
        let sheet = sheet("live-abuse", audience);
        let essentials = sheet.essentials.join(" ");
        for rule in [
            "Ne regardez pas.",
            "Ne cherchez pas.",
            "N’enregistrez rien.",
        ] {
            assert!(essentials.contains(rule), "{audience}: {rule}");
        }
    }
    for audience in Audience::ALL {
        let sheet = sheet("live-abuse", audience);
        let blocks = contents(&sheet).map(|content| serde_json::to_string(content).expect("text"));
        let text = blocks.collect::<String>().to_lowercase();
        // Whether to delete or keep a file already received is for the police to say.
        for never in ["supprim", "effacez", "efface-", " gardez", "http"] {
            assert!(!text.contains(never), "{audience}: {never}");
        }
        assert!(!doors(&sheet).contains(&"fr-stop-auteurs"));
    }
}

#[test]
fn a_parent_thanks_first_and_leaves_the_phone() {
    let sheet = sheet("parents", Audience::Parent);
    assert!(sheet.essentials[0].contains("Merci de m’en parler"));
    let essentials = sheet.essentials.join(" ");
    assert!(essentials.contains("Laissez-lui son téléphone."));
    assert!(essentials.contains("Ne regardez pas l’image."));
    let shared = sheet.pages.iter().find(|page| page.id == "shared");
    let shared = serde_json::to_string(shared.expect("the page")).expect("text");
    for threat in ["prison", "amende", "Article"] {
        assert!(!shared.contains(threat), "{threat}");
    }
}

#[test]
fn the_pause_is_word_for_word() {
    for audience in [Audience::Adult, Audience::Parent, Audience::Witness] {
        let sheet = sheet("care", audience);
        let steps = contents(&sheet).find_map(|content| match content {
            Content::Steps { steps } => Some(steps),
            _ => None,
        });
        let texts: Vec<String> = steps
            .expect("the pause")
            .iter()
            .map(|step| step.text.replace(['\u{a0}', '\u{202f}'], " "))
            .collect();
        assert_eq!(texts, PAUSE, "{audience}");
    }
}

#[test]
fn thoughts_of_suicide_are_met_in_every_sheet_of_distress_and_behind_no_notice() {
    for audience in Audience::ALL {
        for id in ["parents", "witness", "live-abuse", "care"] {
            let Ok(sheet) = Library::embedded().sheet(id, audience) else {
                continue;
            };
            let open = sheet.pages.iter().flat_map(|page| &page.parts);
            let open = open.filter(|part| part.notice.is_none());
            let calls = open.flat_map(|part| &part.blocks).any(|block| {
                matches!(&block.content, Content::Action { target, .. } if target == "fr-3114")
            });
            assert!(calls, "{id}, {audience}");
        }
    }
}

#[test]
fn a_parent_or_a_witness_is_never_sent_to_the_image() {
    for audience in [Audience::Parent, Audience::Witness] {
        for sheet in sheets(audience) {
            let text = everything(&sheet);
            for never in ["Sur l’image", "près de l’image", "menu de l’image"] {
                assert!(!text.contains(never), "{} [{audience}]: {never}", sheet.id);
            }
        }
    }
}
