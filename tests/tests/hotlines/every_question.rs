//! What holds for every question that can be asked.

use abri_core::Audience;
use abri_core::hotlines::{Directory, State};

use crate::asking::{COUNTRIES, DAY, all_ids, every_answer, ids, question};

#[test]
fn what_is_always_shown_closes_every_list_and_nothing_stands_twice() {
    for (question, help) in every_answer() {
        let shown = all_ids(help);
        let code = question.country.code();
        let france = COUNTRIES[0];
        let (_, _, always) = COUNTRIES
            .into_iter()
            .find(|(country, _, _)| *country == code)
            .unwrap_or(france);
        for id in always {
            assert_eq!(
                shown.iter().filter(|shown| *shown == id).count(),
                1,
                "{id} {question:?}"
            );
        }
        let distinct: std::collections::BTreeSet<_> = shown.iter().collect();
        assert_eq!(distinct.len(), shown.len(), "{question:?}");
    }
}

#[test]
fn at_most_five_fit_and_the_open_ones_stand_first() {
    for (question, help) in every_answer() {
        assert!(help.fitting.len() <= 5);
        if !question.silent {
            let open: Vec<bool> = help
                .fitting
                .iter()
                .map(|card| card.state == State::Open)
                .collect();
            assert!(
                open.is_sorted_by(|before, after| before >= after),
                "{question:?} {open:?}"
            );
        }
    }
}

#[test]
fn a_minor_is_never_shown_a_tool_for_adults() {
    let adults_only = ["intl-stopncii", "fr-plainte-en-ligne", "be-iefh"];
    let minors = every_answer()
        .iter()
        .filter(|(asked, _)| asked.audience == Audience::Minor);
    for (question, help) in minors {
        let shown = all_ids(help);
        assert!(
            adults_only.iter().all(|id| !shown.contains(id)),
            "{question:?}"
        );
    }
    for (country, _) in Directory::embedded().countries() {
        let question = question(Audience::Minor, None, country.code(), DAY);
        let browsed = Directory::embedded().everything(&question);
        let browsed = ids(&browsed);
        assert!(
            adults_only.iter().all(|id| !browsed.contains(id)),
            "{question:?}"
        );
    }
    let disrupt = |audience| {
        let question = question(audience, None, "FR", DAY);
        let card = Directory::embedded()
            .service("fr-pointdecontact", &question)
            .expect("a service");
        card.channels
            .iter()
            .any(|channel| channel.shown.contains("disrupt"))
    };
    assert!(disrupt(Audience::Adult));
    assert!(
        !disrupt(Audience::Minor) && !disrupt(Audience::Parent),
        "a child's image is never sent"
    );
}

#[test]
fn nobody_is_sent_to_the_online_complaint_for_property_offences() {
    for (question, help) in every_answer() {
        assert!(
            !all_ids(help).contains(&"fr-plainte-en-ligne"),
            "{question:?}"
        );
    }
}

#[test]
fn the_same_question_gives_the_same_order() {
    for (question, help) in every_answer() {
        assert_eq!(&Directory::embedded().help(question), help);
    }
}
