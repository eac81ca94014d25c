//! What people type finds what they need, however they type it.

use abri_core::Audience;
use abri_core::content::ContentFolder;
use abri_core::hotlines::{Directory, Question};
use abri_core::search::{self, Collection, Hit, MOST, SearchFault, Target};
use abri_tests::search::{Asked, questions};
use chrono_tz::Tz;
use proptest::prelude::*;

fn question(audience: Audience, country: &str) -> Question {
    Question {
        audience,
        need: None,
        country: Directory::embedded().country(country).expect("a country"),
        silent: false,
        at: "2026-11-24T01:00:00Z".parse().expect("an instant"),
        zone: Tz::Europe__Paris,
    }
}

fn find(typed: &str) -> Vec<Hit> {
    search::find(typed, &question(Audience::Adult, "FR"))
}

fn names(hits: &[Hit]) -> Vec<String> {
    hits.iter().map(|hit| hit.target.name()).collect()
}

/// What is wrong with the answer, if anything.
fn wrong(asked: &Asked, typed: &str) -> Option<String> {
    let hits = search::find(typed, &question(asked.reader, &asked.country));
    let names = names(&hits[..hits.len().min(3)]);
    let right = match &asked.first {
        Some(first) => names.first() == Some(first),
        None => {
            names.first().is_some_and(|name| asked.among.contains(name))
                && asked.among.iter().all(|name| names.contains(name))
        }
    };
    (!right).then(|| format!("{}: « {typed} » finds {names:?}", asked.reader))
}

#[test]
#[expect(clippy::print_stdout, reason = "says how much was asked")]
fn every_question_finds_its_answer_however_it_is_typed() {
    let all = questions();
    assert!(all.len() >= 60);
    let mut wrongs = Vec::new();
    let mut times = 0;
    for asked in &all {
        for typed in asked.ways() {
            times += 1;
            wrongs.extend(wrong(asked, &typed));
        }
    }
    println!("{} questions, asked {times} times", all.len());
    assert!(
        wrongs.is_empty(),
        "{} of {times}:\n{}",
        wrongs.len(),
        wrongs.join("\n")
    );
}

#[test]
fn what_people_type_has_no_fault() {
    let file = ContentFolder::embedded();
    let file = file.text(search::FILE).expect("what people type");
    let faults = search::faults_of(file, Collection::embedded()).expect("it can be read");
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", lines.join("\n"));
}

const FILE: &str = r#"
ignored = "le de"
means = [{ typed = ["nude"], read_as = "image intime" }]
asked = [{ opens = "sextortion", phrases = ["chantage"] }]
suicide = { phrases = ["suicide"] }
danger = { phrases = ["au secours"] }
"#;

/// The faults of the file above once `from` reads `to`.
fn faults_after(from: &str, to: &str) -> Vec<SearchFault> {
    assert!(FILE.contains(from));
    search::faults_of(&FILE.replace(from, to), Collection::embedded())
        .unwrap_or_else(|fault| vec![fault])
}

#[test]
fn every_fault_an_editor_can_make_is_named() {
    assert_eq!(
        search::faults_of(FILE, Collection::embedded()),
        Ok(Vec::new())
    );
    let twice = |phrase: &str| SearchFault::Twice {
        phrase: phrase.to_owned(),
    };
    let unused = |phrase: &str| SearchFault::Unused {
        phrase: phrase.to_owned(),
    };
    assert!(matches!(
        faults_after("ignored", "ignord")[..],
        [SearchFault::Malformed { .. }]
    ));
    assert_eq!(faults_after("le de", "le de le"), [twice("le")]);
    assert_eq!(
        faults_after("[\"chantage\"]", "[\"de le\"]"),
        [unused("de le")]
    );
    assert_eq!(
        faults_after("image intime", "xylophone"),
        [unused("xylophone")]
    );
    assert_eq!(
        faults_after("[\"chantage\"]", "[\"chantage\", \"Chantâge\"]"),
        [twice("Chantâge")]
    );
    assert_eq!(
        faults_after("\"sextortion\"", "\"sextortion#study\""),
        [Audience::Minor, Audience::Parent, Audience::Witness].map(|audience| {
            SearchFault::UnknownTarget {
                target: "sextortion#study".to_owned(),
                audience,
            }
        })
    );
}

#[test]
fn words_of_suicide_put_the_line_first_for_everyone_at_any_hour() {
    for audience in Audience::ALL {
        for hour in 0..24 {
            let at = format!("2026-12-25T{hour:02}:30:00Z")
                .parse()
                .expect("an instant");
            let question = Question {
                at,
                ..question(audience, "FR")
            };
            let hits = search::find("comment signaler insta mourir", &question);
            assert_eq!(names(&hits[..2]), ["fr-3114", "dark-thoughts"]);
            assert!(hits[0].urgent && hits[1].urgent && !hits[2].urgent);
        }
    }
}

#[test]
fn words_of_suicide_are_heard_at_the_end_of_a_long_text() {
    let long = "bla ".repeat(25_000) + "je veux mourir";
    assert_eq!(names(&find(&long))[0], "fr-3114");
}

#[test]
fn whoever_threatens_to_kill_is_danger_and_the_line_stands_beside_it() {
    assert_eq!(
        names(&find("il veut me tuer"))[..2],
        ["emergency", "fr-3114"]
    );
    assert_eq!(
        names(&find("je veux me tuer"))[..2],
        ["fr-3114", "dark-thoughts"]
    );
    assert_eq!(
        names(&find("il est devant chez moi je vais me suicider"))[..3],
        ["fr-3114", "dark-thoughts", "emergency"]
    );
}

#[test]
fn everyday_words_ring_no_alarm() {
    for typed in [
        "il fait courir des rumeurs",
        "suivi de ma plainte",
        "mon courrier au procureur",
        "je veux suivre ma plainte",
        "fermer son compte",
        "il habite à l’étranger",
        "signaler un tueur de réputation",
        "menace de publier",
        "partager sur insta",
    ] {
        assert!(find(typed).iter().all(|hit| !hit.urgent), "{typed}");
    }
}

#[test]
fn each_reader_finds_only_what_is_theirs() {
    let found = |audience, typed: &str| names(&search::find(typed, &question(audience, "FR")));
    for typed in [
        "stopncii",
        "stop ncii empreinte",
        "bloquer une image",
        "sextortion étude américains",
    ] {
        let found = found(Audience::Minor, typed);
        assert!(
            !found
                .iter()
                .any(|name| name.contains("stopncii") || name.contains("#study")),
            "{found:?}"
        );
    }
    assert!(
        found(Audience::Parent, "parents")
            .iter()
            .any(|name| name.starts_with("parents"))
    );
    assert!(
        !found(Audience::Adult, "parents")
            .iter()
            .any(|name| name.starts_with("parents"))
    );
}

#[test]
fn a_service_is_found_in_its_own_country() {
    let found = |country| names(&search::find("3018", &question(Audience::Adult, country)));
    assert_eq!(found("FR")[0], "fr-3018");
    assert!(!found("BE").contains(&"fr-3018".to_owned()));
}

#[test]
fn a_result_shows_the_words_that_match() {
    let hits = find("mot de passe");
    let marked: Vec<&str> = hits[0]
        .context
        .iter()
        .filter(|part| part.matches)
        .map(|part| &*part.text)
        .collect();
    assert!(!marked.is_empty(), "{:?}", hits[0]);
    for hit in &hits {
        let line: String = hit.context.iter().map(|part| part.text.as_str()).collect();
        assert!(!line.is_empty() && line.len() < 220, "{hit:?}");
    }
}

#[test]
fn a_hard_passage_is_not_read_out_by_a_result() {
    use abri_core::guidance::Library;
    for audience in Audience::ALL {
        let library = Library::embedded();
        for sheet in library.sheets(audience) {
            let sheet = library.sheet(&sheet.id, audience).expect("a sheet");
            let hard = sheet.pages.iter().flat_map(|page| {
                page.parts
                    .iter()
                    .filter(|part| part.notice.is_some())
                    .map(move |part| (page, part))
            });
            for (page, part) in hard {
                let text = abri_tests::sheets::everything(&part.blocks);
                for hit in search::find(&text, &question(audience, "FR")) {
                    if hit.target
                        == (Target::Page {
                            sheet: sheet.id.clone(),
                            page: page.id.clone(),
                        })
                    {
                        let line: String =
                            hit.context.iter().map(|part| part.text.as_str()).collect();
                        let line = line.trim_matches('…').replace(['\u{a0}', '\u{202f}'], " ");
                        assert!(!text.contains(&line), "{line}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_result_says_what_it_is_to_its_reader() {
    use abri_core::wording::Wording;
    let mut said = std::collections::BTreeSet::new();
    for audience in Audience::ALL {
        for typed in [
            "danger urgence",
            "idées noires",
            "chantage",
            "3114",
            "lettre à écrire",
        ] {
            for hit in search::find(typed, &question(audience, "FR")) {
                let line = hit.context.into_iter().map(|part| part.text);
                said.extend([hit.kind, line.collect()]);
            }
        }
        let wording = Wording::french();
        for id in wording.names("search") {
            assert!(!wording.leaves_out(id, audience), "{id} for {audience}");
            let text = wording.text(id, audience, &[]).expect("a message");
            assert!(said.contains(&text), "{id}: {text} for {audience}");
        }
    }
}

#[test]
fn odd_questions_are_answered_at_once() {
    for typed in [
        "",
        " ",
        "?!",
        "😶😶",
        "\u{202e}\u{200f}",
        "\0",
        "le la les",
        "zzqxv",
    ] {
        assert_eq!(find(typed), [], "{typed:?}");
    }
    for long in [
        "é".repeat(50_000),
        "chantage ".repeat(11_000),
        (0..20_000).map(|n| format!("mot{n} ")).collect(),
    ] {
        assert!(find(&long).len() <= MOST);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_question_has_one_answer(typed in "\\PC{0,60}") {
        let hits = find(&typed);
        prop_assert!(hits.len() <= MOST);
        prop_assert_eq!(&hits, &find(&typed));
        let mut targets: Vec<_> = hits.iter().map(|hit| &hit.target).collect();
        targets.sort();
        targets.dedup();
        prop_assert_eq!(targets.len(), hits.len());
    }
}
