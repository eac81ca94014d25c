//! Who is sent where, by day and at night.

use abri_core::Audience;
use abri_core::hotlines::{Directory, Need, Question, State};

use crate::asking::{DAY, NIGHT, every_answer, help, ids, question};

#[test]
fn an_adult_blackmailed_at_two_in_the_morning_finds_the_police_chat() {
    let help = help(Audience::Adult, Need::Blackmail, "FR", NIGHT);
    assert_eq!(ids(&help.fitting)[..2], ["fr-17cyber", "fr-pnav"]);
    let closed = help
        .fitting
        .iter()
        .find(|card| card.id == "fr-116006")
        .expect("116 006");
    let text = closed.state_text.as_deref().expect("its state");
    assert_eq!(text, "Fermé · ouvre à 9\u{a0}h");
}

#[test]
fn an_adult_is_sent_to_116_006_17cyber_or_the_police_chat_and_never_to_3018_first() {
    let help = help(Audience::Adult, Need::Blackmail, "FR", DAY);
    assert_eq!(
        ids(&help.fitting)[..3],
        ["fr-116006", "fr-17cyber", "fr-pnav"]
    );
    let adults = every_answer()
        .iter()
        .filter(|(asked, _)| asked.audience == Audience::Adult);
    for (question, help) in adults {
        assert!(!ids(&help.fitting).contains(&"fr-3018"), "{question:?}");
    }
}

#[test]
fn an_adult_is_offered_3018_for_a_removal_with_its_limit_said() {
    let help = help(Audience::Adult, Need::Removal, "FR", DAY);
    assert_eq!(ids(&help.always)[0], "fr-3018");
    assert!(
        help.always[0]
            .limits
            .starts_with("Le 3018 est d’abord pour les jeunes")
    );
    // The tool for adults, then the association for everyone.
    assert_eq!(
        ids(&help.fitting)[..2],
        ["intl-stopncii", "fr-pointdecontact"]
    );
}

#[test]
fn a_minor_finds_the_chat_of_the_police_and_3018_first() {
    let by_day = help(Audience::Minor, Need::Blackmail, "FR", DAY);
    assert_eq!(ids(&by_day.fitting)[..2], ["fr-espace-mineurs", "fr-3018"]);
    let at_night = help(Audience::Minor, Need::Blackmail, "FR", NIGHT);
    assert_eq!(ids(&at_night.fitting)[0], "fr-espace-mineurs");
    assert!(
        ids(&at_night.fitting).contains(&"fr-3018"),
        "closed lines stay in the list"
    );
    let images = help(Audience::Minor, Need::Images, "FR", NIGHT);
    assert_eq!(ids(&images.fitting)[0], "fr-espace-mineurs");
}

#[test]
fn a_parent_finds_3018_by_day_and_someone_awake_at_night() {
    let by_day = help(Audience::Parent, Need::Blackmail, "FR", DAY);
    assert_eq!(ids(&by_day.fitting)[..2], ["fr-3018", "fr-116006"]);
    let at_night = help(Audience::Parent, Need::Blackmail, "FR", NIGHT);
    assert_eq!(at_night.fitting[0].state, State::Open);
    assert!(ids(&at_night.fitting).contains(&"fr-3018"));
    let abuse = help(Audience::Parent, Need::ChildAbuse, "FR", NIGHT);
    assert_eq!(ids(&abuse.fitting)[0], "fr-119");
}

#[test]
fn a_witness_finds_the_lines_that_name_witnesses() {
    let by_day = help(Audience::Witness, Need::Blackmail, "FR", DAY);
    assert_eq!(ids(&by_day.fitting)[..2], ["fr-3018", "fr-116006"]);
    let at_night = help(Audience::Witness, Need::Partner, "FR", NIGHT);
    assert_eq!(ids(&at_night.fitting)[..2], ["fr-pnav", "fr-3919"]);
}

#[test]
fn dark_thoughts_lead_to_3114_then_15() {
    for audience in Audience::ALL {
        let help = help(audience, Need::DarkThoughts, "FR", NIGHT);
        assert_eq!(ids(&help.fitting)[..2], ["fr-3114", "fr-15"], "{audience}");
    }
}

#[test]
fn who_cannot_speak_finds_writing_first() {
    for audience in Audience::ALL {
        for need in Need::ALL {
            let asked = question(audience, Some(need), "FR", NIGHT);
            let help = Directory::embedded().help(&Question {
                silent: true,
                ..asked
            });
            let silent: Vec<bool> = help.fitting.iter().map(|card| card.silent).collect();
            assert!(
                silent.is_sorted_by(|before, after| before >= after),
                "{audience} {need:?}"
            );
        }
    }
    let asked = question(Audience::Adult, Some(Need::Partner), "FR", DAY);
    let help = Directory::embedded().help(&Question {
        silent: true,
        ..asked
    });
    assert_eq!(
        ids(&help.fitting)[..2],
        ["fr-pnav", "fr-3919"],
        "a chat that answers now"
    );
}
