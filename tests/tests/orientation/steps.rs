//! What holds for the steps of every set of answers.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use abri_core::Audience;
use abri_core::guidance::orientation::{Door, Stage};
use abri_core::guidance::{ActionKind, Library};
use abri_core::hotlines::{Directory, Need};
use abri_tests::orientation::{Walked, every_set};

/// The kinds of entries that a step may begin.
const ENTRIES: [&str; 5] = ["threat", "spread", "message", "note", "payment"];
const IMAGES: [&str; 5] = ["money", "images", "webcam", "spread", "faked"];
const BLACKMAIL: [&str; 3] = ["money", "images", "webcam"];

#[test]
fn every_set_of_answers_leads_to_steps_that_hold() {
    let count = every_set(|walked| {
        for (rule, holds) in RULES {
            assert!(
                holds(walked),
                "{rule}\n{}\n{}",
                walked.described(),
                walked.text()
            );
        }
    });
    println!("{count} sets of answers walked, {} rules each", RULES.len());
    assert!(count > 20_000, "{count}");
}

type Rule = (&'static str, fn(&Walked) -> bool);

const RULES: [Rule; 21] = [
    ("a plan has one to nine steps", |walked| {
        (1..=9).contains(&walked.steps.len())
    }),
    ("keep, tell, report, block, in this order", |walked| {
        walked.steps.is_sorted_by_key(|step| step.stage)
    }),
    ("the first step takes a minute", |walked| {
        walked.steps[0].short
    }),
    ("no step comes twice", |walked| {
        let ids = walked.steps.iter().map(|step| &step.id);
        ids.collect::<BTreeSet<_>>().len() == walked.steps.len()
    }),
    (
        "each step has a title, a reason, an action and its sources",
        |walked| {
            walked.steps.iter().all(|step| {
                let opens = match &step.door {
                    Door::Open { target, label, .. } => !target.is_empty() && !label.is_empty(),
                    Door::Reach { needs } => !needs.is_empty(),
                };
                opens
                    && !step.title.is_empty()
                    && !step.reason.is_empty()
                    && !step.sources.is_empty()
            })
        },
    ),
    ("danger comes first, and only in danger", |walked| {
        let first = walked.steps[0].stage == Stage::Danger;
        let any = walked.steps.iter().any(|step| step.stage == Stage::Danger);
        walked.said("danger", &["now"]) == first && first == any
    }),
    (
        "in danger the emergency services are called where they are known",
        |walked| {
            let calls =
                matches!(&walked.steps[0].door, Door::Reach { needs } if needs == &["danger"]);
            calls == (walked.said("danger", &["now"]) && walked.country.is_some())
        },
    ),
    (
        "somebody is told: a person, a line or the police of the place",
        |walked| {
            let tells = |stage| walked.steps.iter().any(|step| step.stage == stage);
            tells(Stage::Tell) || tells(Stage::Danger)
        },
    ),
    ("nobody blocks before they have kept", |walked| {
        let at = |stage| walked.steps.iter().position(|step| step.stage == stage);
        at(Stage::Block).is_none_or(|block| at(Stage::Keep).is_some_and(|keep| keep < block))
    }),
    (
        "StopNCII is for an adult, with an image of an adult",
        |walked| {
            let named = walked.calls("intl-stopncii") || walked.text().contains("StopNCII");
            named == (walked.audience == Audience::Adult && walked.said("image", &["adult"]))
        },
    ),
    (
        "an adult's image from before 18 goes to Take It Down",
        |walked| {
            walked.audience != Audience::Adult
                || walked.calls("intl-takeitdown") == walked.said("image", &["minor"])
        },
    ),
    (
        "an image of a minor, or perhaps of one, is never captured nor kept",
        |walked| {
            let text = walked.text().to_lowercase();
            let adult = walked.audience == Audience::Adult;
            let may_be =
                !adult || walked.said("what", &IMAGES) && !walked.said("image", &["adult"]);
            let never = [
                "capturez",
                "capture ",
                "gardez l’image",
                "joignez",
                "envoyez l’image",
            ];
            !may_be || never.iter().all(|never| !text.contains(never))
        },
    ),
    (
        "where an image is one of a minor, the plan says to leave it",
        |walked| {
            let young = matches!(walked.audience, Audience::Minor | Audience::Parent)
                || walked.said("image", &["minor"]);
            let says = walked.has("keep-threats-only") || walked.has("keep-link-only");
            !(young && walked.said("what", &IMAGES)) || says
        },
    ),
    (
        "no blackmail is sent to a complaint form for property",
        |walked| {
            let text = walked.text().to_lowercase();
            !walked.calls("fr-plainte-en-ligne")
                && !text.contains("pré-plainte")
                && !text.contains("plainte en ligne")
        },
    ),
    (
        "THESEE takes blackmail for money, all of it online, in France",
        |walked| {
            let money = walked.said("what", &["money"])
                || walked.said("what", &["webcam"]) && walked.said("paid", &["yes", "no"]);
            let online = walked.said("author", &["online"]) && walked.in_france();
            walked.calls("fr-thesee") == (money && online)
                && walked.text().contains("THESEE") == walked.calls("fr-thesee")
        },
    ),
    ("PHAROS takes no private blackmail", |walked| {
        !(walked.said("what", &BLACKMAIL) && walked.text().contains("PHAROS"))
    }),
    (
        "an image shown without consent: the law needs a complaint",
        |walked| {
            let hers = walked.audience != Audience::Witness && !walked.said("author", &["family"]);
            let needed = hers && walked.said("what", &["spread"]) && walked.in_france();
            walked.has("complaint-needed") == needed
                && (!needed || walked.text().contains("la justice a besoin d"))
        },
    ),
    (
        "a child whose author is in the family has a way outside it",
        |walked| {
            let child = walked.audience == Audience::Minor && walked.said("author", &["family"]);
            let text = walked.text();
            let outside = walked.has("adult-outside") && !walked.has("adult");
            let french = walked.calls("fr-119")
                && walked.opens(ActionKind::OpenSheet, |page| page == "rights#child")
                && text.contains("l’équipe peut prévenir un service qui protège");
            !child || outside && !text.contains(": un parent") && (french || !walked.in_france())
        },
    ),
    (
        "where nothing is known: the police of the place, and no number",
        |walked| {
            let text = walked.text().replace("18 ans", "");
            let police = text.contains("La police du pays où");
            walked.country.is_some() || police && !text.contains(|mark: char| mark.is_ascii_digit())
        },
    ),
    ("no French service outside France", |walked| {
        walked.in_france() || !walked.opens(ActionKind::Call, |service| service.starts_with("fr-"))
    }),
    ("every door leads somewhere", |walked| {
        walked
            .steps
            .iter()
            .all(|step| leads_somewhere(&step.door, walked.audience))
    }),
];

fn leads_somewhere(door: &Door, audience: Audience) -> bool {
    let (action, target) = match door {
        Door::Reach { needs } => return needs.iter().all(|need| need.parse::<Need>().is_ok()),
        Door::Open { action, target, .. } => (action, target.as_str()),
    };
    let writes = audience != Audience::Witness;
    match action {
        ActionKind::Call => Directory::embedded()
            .open_now(target, Some(0), chrono::Utc::now())
            .is_ok(),
        // The library's own faults say whether a reader has the page.
        ActionKind::OpenSheet => true,
        ActionKind::WriteEntry => writes && ENTRIES.contains(&target),
        ActionKind::WriteLetter => writes && letters().contains(&(audience, target.to_owned())),
        ActionKind::OpenSite => target.starts_with("https://"),
    }
}

/// Every letter of every reader, with and without each of its cases.
fn letters() -> &'static BTreeSet<(Audience, String)> {
    static ALL: OnceLock<BTreeSet<(Audience, String)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = BTreeSet::new();
        for audience in Audience::ALL {
            for letter in Library::embedded().letters(audience) {
                let cases = letter
                    .cases
                    .iter()
                    .map(|case| format!("{}#{}", letter.kind, case.id));
                all.extend(cases.map(|named| (audience, named)));
                all.insert((audience, letter.kind));
            }
        }
        all
    })
}
