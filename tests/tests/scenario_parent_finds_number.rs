//! A parent finds the right number: two steps from a fresh start, by day and at two in the morning.

use abri_core::Audience;
use abri_core::hotlines::{ChannelKind, Directory, Question, ServiceCard, State};
use chrono_tz::Tz;

/// A Tuesday at half past three in the afternoon, in Paris.
const DAY: &str = "2026-11-24T14:30:00Z";
/// Two in the morning of that day.
const NIGHT: &str = "2026-11-24T01:00:00Z";

/// What a fresh start knows: who reads, and the region of the phone. Nothing was set up before.
fn first_step(region: &str, at: &str) -> Vec<ServiceCard> {
    let directory = Directory::embedded();
    let question = Question {
        audience: Audience::Parent,
        need: None,
        country: directory.country(region).expect("a country"),
        silent: false,
        at: at.parse().expect("an instant"),
        zone: Tz::Europe__Paris,
    };
    directory.emergency_card(&question)
}

/// The first call button of a card: what the dialler is given.
fn second_step(card: &ServiceCard) -> &str {
    let mut channels = card.channels.iter();
    let call = channels.find(|channel| channel.kind == ChannelKind::Phone);
    call.and_then(|channel| channel.target.as_deref())
        .expect("a number to call")
}

fn of<'c>(cards: &'c [ServiceCard], id: &str) -> &'c ServiceCard {
    let mut cards = cards.iter();
    cards.find(|card| card.id == id).expect("on the card")
}

/// The state as it is read, with plain spaces.
fn says(card: &ServiceCard) -> String {
    let text = card.state_text.as_deref().expect("a state in words");
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn the_first_call_is_two_steps_away_by_day_and_at_night() {
    for at in [DAY, NIGHT] {
        let card = first_step("FR", at);
        assert_eq!(second_step(&card[0]), "tel:17", "{at}");
        let ids: Vec<&str> = card.iter().map(|card| card.id.as_str()).collect();
        assert_eq!(
            ids,
            [
                "fr-17",
                "fr-112",
                "fr-114",
                "fr-15",
                "fr-18",
                "fr-119",
                "fr-3018",
                "fr-116006",
                "fr-3114"
            ],
            "{at}"
        );
        assert_eq!(second_step(of(&card, "fr-119")), "tel:119");
        assert_eq!(second_step(of(&card, "fr-3018")), "tel:3018");
    }
}

#[test]
fn each_number_says_whether_someone_answers_now() {
    let day = first_step("FR", DAY);
    assert_eq!(says(of(&day, "fr-119")), "Jour et nuit");
    assert_eq!(says(of(&day, "fr-3018")), "Ouvert jusqu’à 23 h");
    assert_eq!(says(of(&day, "fr-116006")), "Ouvert jusqu’à 20 h");

    let night = first_step("FR", NIGHT);
    assert_eq!(says(of(&night, "fr-119")), "Jour et nuit");
    assert_eq!(says(of(&night, "fr-3018")), "Fermé · ouvre à 9 h");
    assert_eq!(says(of(&night, "fr-116006")), "Fermé · ouvre à 9 h");
    assert_eq!(of(&night, "fr-3018").state, State::Closed);
    assert_eq!(says(of(&night, "fr-3114")), "Jour et nuit");
}

#[test]
fn whoever_cannot_speak_is_shown_114_with_its_state_and_never_a_call_to_it() {
    let card = first_step("FR", NIGHT);
    let written = of(&card, "fr-114");
    assert_eq!(says(written), "Jour et nuit");
    assert_eq!(written.channels[0].target.as_deref(), Some("sms:114"));
    let kinds = written.channels.iter().map(|channel| channel.kind);
    assert!(kinds.into_iter().all(|kind| kind != ChannelKind::Phone));
}

/// Every country a phone may come from: someone can be called at once, and no card hides its state
/// without saying that its hours are to be checked.
#[test]
fn a_parent_anywhere_finds_a_number_that_answers_at_night() {
    for (country, name) in Directory::embedded().countries() {
        for at in [DAY, NIGHT] {
            let card = first_step(country.code(), at);
            assert!(second_step(&card[0]).starts_with("tel:"), "{name}");
            assert_eq!(card[0].state, State::Open, "{name}");
            assert!(card.len() > 1, "{name} has lines of its own");
            for service in &card {
                assert!(
                    service.state_text.is_some() || service.caution.is_some(),
                    "{name}: {}",
                    service.id
                );
                for channel in &service.channels {
                    assert!(!channel.trace.is_empty(), "{name}: {}", service.id);
                }
            }
        }
    }
}
