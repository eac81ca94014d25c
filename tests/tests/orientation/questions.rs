//! What is asked, of whom, and what is not.

use abri_core::Audience;
use abri_core::hotlines::Directory;
use abri_core::plan::{Answers, Question, Reader, UnknownAnswer, plan, question};
use abri_tests::orientation::{HOURS, reader};

fn asked(answers: &Answers, reader: &Reader) -> Question {
    question(answers, reader)
        .expect("known answers")
        .expect("a question")
}

fn answers(pairs: &[(&str, Option<&str>)]) -> Answers {
    let none = Answers::default();
    pairs
        .iter()
        .fold(none, |all, (question, answer)| all.and(question, *answer))
}

fn ids(question: &Question) -> Vec<&str> {
    question
        .choices
        .iter()
        .map(|choice| choice.id.as_str())
        .collect()
}

/// The questions that are asked when each is answered by the first of its choices, or skipped.
fn way(mut all: Answers, reader: &Reader) -> Vec<String> {
    let mut way = Vec::new();
    while let Some(question) = question(&all, reader).expect("known answers") {
        all = all.and(&question.id, None);
        way.push(question.id);
    }
    way
}

#[test]
fn what_the_app_knows_is_not_asked() {
    let mut knows = reader(Some(Audience::Adult), HOURS[0]);
    assert_eq!(
        way(Answers::default(), &knows),
        ["danger", "what", "author", "country"]
    );
    knows.country = Directory::embedded().country("BE").ok();
    assert_eq!(
        way(Answers::default(), &knows),
        ["danger", "what", "author"]
    );
    let stranger = reader(None, HOURS[0]);
    assert_eq!(way(Answers::default(), &stranger)[..2], ["danger", "who"]);
}

#[test]
fn only_what_changes_the_plan_is_asked() {
    let blackmail = |audience| {
        let said = answers(&[("danger", Some("no")), ("what", Some("money"))]);
        way(said, &reader(Some(audience), HOURS[0]))
    };
    assert_eq!(
        blackmail(Audience::Adult),
        ["image", "paid", "author", "country"]
    );
    for young in [Audience::Minor, Audience::Parent, Audience::Witness] {
        assert_eq!(blackmail(young), ["paid", "author", "country"], "{young}");
    }
    let seen = answers(&[("danger", Some("no")), ("what", Some("abuse"))]);
    assert_eq!(
        way(seen, &reader(Some(Audience::Adult), HOURS[0])),
        ["country"]
    );
}

#[test]
fn every_question_can_be_skipped() {
    for audience in Audience::ALL {
        let reader = reader(Some(audience), HOURS[0]);
        let first = asked(&Answers::default(), &reader);
        assert!(first.skip.contains("préfère ne pas dire"));
        let nothing = answers(&[
            ("danger", None),
            ("what", None),
            ("author", None),
            ("country", None),
        ]);
        assert_eq!(question(&nothing, &reader), Ok(None));
        assert!(!plan(&nothing, &reader).expect("a plan").steps.is_empty());
    }
}

#[test]
fn taking_the_last_answer_away_is_a_step_back() {
    let reader = reader(Some(Audience::Adult), HOURS[0]);
    let mut all = answers(&[
        ("danger", Some("no")),
        ("what", Some("spread")),
        ("image", Some("minor")),
    ]);
    assert_eq!(asked(&all, &reader).id, "author");
    all.given.pop();
    assert_eq!(asked(&all, &reader).id, "image");
    all.given.pop();
    assert_eq!(asked(&all, &reader).id, "what");
}

#[test]
fn danger_shows_the_plan_at_once_and_the_questions_wait() {
    let reader = reader(Some(Audience::Minor), HOURS[1]);
    let danger = answers(&[("danger", Some("now"))]);
    let next = asked(&danger, &reader);
    assert!(next.plan_first && next.id == "what");
    let now = plan(&danger, &reader).expect("a plan");
    assert!(now.unfinished);
    assert_eq!(now.steps[0].target, "fr-17");
    assert!(!asked(&danger.and("what", None), &reader).plan_first);
}

#[test]
fn an_answer_to_a_question_that_is_no_longer_asked_counts_for_nothing() {
    let reader = reader(Some(Audience::Minor), HOURS[0]);
    let spread = answers(&[
        ("danger", Some("no")),
        ("what", Some("spread")),
        ("author", None),
    ]);
    let stray = spread.and("image", Some("adult"));
    let steps = |all: &Answers| plan(all, &reader).expect("a plan").steps;
    assert_eq!(steps(&stray), steps(&spread));
    assert!(
        steps(&stray)
            .iter()
            .all(|step| step.target != "intl-stopncii")
    );
}

#[test]
fn an_answer_that_is_not_offered_is_refused() {
    let adult = reader(Some(Audience::Adult), HOURS[0]);
    for bad in [
        answers(&[("weather", Some("fine"))]),
        answers(&[("danger", Some("perhaps"))]),
        answers(&[("what", Some("solicited"))]),
        answers(&[("what", Some("money")), ("paid", Some("not-asked"))]),
        answers(&[("country", Some("XX"))]),
    ] {
        assert_eq!(question(&bad, &adult), Err(UnknownAnswer));
        assert_eq!(plan(&bad, &adult), Err(UnknownAnswer));
    }
    let nobody = answers(&[("who", Some("cat"))]);
    assert_eq!(
        question(&nobody, &reader(None, HOURS[0])),
        Err(UnknownAnswer)
    );
}

#[test]
fn a_skipped_country_is_the_phones_region_and_else_france() {
    let directory = Directory::embedded();
    let skipped = answers(&[
        ("danger", Some("no")),
        ("what", None),
        ("author", None),
        ("country", None),
    ]);
    let mut reader = reader(Some(Audience::Adult), HOURS[0]);
    let name = |reader: &Reader| plan(&skipped, reader).expect("a plan").now_title;
    assert!(name(&reader).ends_with("France"));
    reader.region = directory.country("CH").ok();
    assert!(name(&reader).ends_with("Suisse"));
    let before = answers(&[("danger", None), ("what", None), ("author", None)]);
    let countries = asked(&before, &reader);
    assert_eq!((ids(&countries)[0], ids(&countries)[1]), ("CH", "FR"));
    assert_eq!(ids(&countries).last(), Some(&"elsewhere"));
    assert_eq!(countries.choices.len(), directory.countries().len() + 1);
}

#[test]
fn what_was_answered_stays_out_of_logs() {
    let told = answers(&[("what", Some("spread")), ("author", Some("family"))]);
    assert_eq!(format!("{told:?} {:?}", told.given[0]), "Answers(2) Given");
}
