//! Countries, overseas, the emergency card, names that do not exist.

use abri_core::Audience;
use abri_core::hotlines::{Directory, Need, Question, ServiceCard, State};

use crate::asking::{COUNTRIES, DAY, NIGHT, help, ids, instant, question};

#[test]
fn each_country_has_its_own_lines_for_adults_and_minors() {
    for (country, audience, first) in [
        ("BE", Audience::Minor, "be-childfocus"),
        ("BE", Audience::Parent, "be-childfocus"),
        ("CH", Audience::Adult, "ch-142"),
        ("CH", Audience::Minor, "ch-147"),
        ("LU", Audience::Minor, "lu-beesecure"),
        ("CA-QC", Audience::Adult, "qc-infoaide"),
    ] {
        let help = help(audience, Need::Blackmail, country, DAY);
        assert_eq!(ids(&help.fitting)[0], first, "{country} {audience}");
    }
    for (country, audience, line) in [
        ("BE", Audience::Adult, "be-suicide"),
        ("CH", Audience::Parent, "ch-143"),
        ("LU", Audience::Adult, "lu-454545"),
        ("LU", Audience::Minor, "lu-kjt"),
        ("CA-QC", Audience::Witness, "ca-988"),
    ] {
        let help = help(audience, Need::DarkThoughts, country, NIGHT);
        assert_eq!(ids(&help.fitting)[0], line, "{country} {audience}");
    }
    let monaco = help(Audience::Adult, Need::DarkThoughts, "MC", NIGHT);
    assert!(
        monaco.fitting.is_empty() && monaco.notices.len() == 1,
        "a gap is said, not filled"
    );
}

#[test]
fn in_danger_the_emergency_services_of_the_country_come_first() {
    for (country, emergency, _) in COUNTRIES {
        for audience in Audience::ALL {
            for at in [DAY, NIGHT] {
                let help = help(audience, Need::Danger, country, at);
                assert_eq!(ids(&help.emergency)[0], emergency, "{country}");
                assert!(
                    help.emergency
                        .iter()
                        .all(|card| card.state == State::Open && card.emergency)
                );
            }
        }
    }
    let question = question(Audience::Adult, Some(Need::Danger), "FR", NIGHT);
    let silent = Directory::embedded().help(&Question {
        silent: true,
        ..question
    });
    assert_eq!(
        ids(&silent.emergency)[0],
        "fr-114",
        "someone who cannot speak writes to 114"
    );
}

#[test]
fn the_emergency_card_holds_what_applies_to_the_reader() {
    let card = |audience, country| {
        let question = question(audience, None, country, NIGHT);
        Directory::embedded().emergency_card(&question)
    };
    let lines = |cards: &[ServiceCard]| {
        let lines = cards.iter().filter(|card| !card.emergency);
        lines.map(|card| card.id.clone()).collect::<Vec<_>>()
    };
    let minor = card(Audience::Minor, "FR");
    assert_eq!(
        ids(&minor)[..5],
        ["fr-17", "fr-112", "fr-114", "fr-15", "fr-18"]
    );
    assert_eq!(lines(&minor), ["fr-119", "fr-3018", "fr-116006", "fr-3114"]);
    assert_eq!(lines(&card(Audience::Parent, "FR")), lines(&minor));
    assert_eq!(
        lines(&card(Audience::Adult, "FR")),
        ["fr-116006", "fr-3114"]
    );
    assert_eq!(
        lines(&card(Audience::Parent, "RE")),
        lines(&minor),
        "as in the rest of France"
    );
    for (country, emergency, _) in COUNTRIES {
        for audience in Audience::ALL {
            let cards = card(audience, country);
            assert_eq!(cards[0].id, emergency);
            let target = cards[0].channels[0].target.as_deref().expect("a number");
            assert!(target.starts_with("tel:"), "{target}");
        }
    }
}

#[test]
fn countries_are_found_by_the_codes_phones_give() {
    let directory = Directory::embedded();
    let countries = directory.countries();
    assert_eq!(
        (countries[0].0.code(), countries[0].1.as_str()),
        ("FR", "France")
    );
    assert_eq!(countries.len(), 17);
    for (asked, found) in [
        ("fr", "FR"),
        ("BE", "BE"),
        ("re", "RE"),
        ("FR-RE", "RE"),
        ("CA", "CA-QC"),
    ] {
        assert_eq!(
            directory
                .country(asked)
                .map(|country| country.code().to_owned())
                .as_deref(),
            Ok(found)
        );
    }
    for unknown in ["", "ZZ", "US", "FRANCE", "INT", "é"] {
        assert!(directory.country(unknown).is_err(), "{unknown}");
    }
}

#[test]
fn overseas_has_its_own_services_and_says_what_is_not_verified() {
    let directory = Directory::embedded();
    let asked = |code| question(Audience::Adult, None, code, DAY);
    let browsed = |code| directory.everything(&asked(code));
    assert!(ids(&browsed("GP")).contains(&"fr-gp-francevictimes"));
    assert!(!ids(&browsed("RE")).contains(&"fr-gp-francevictimes"));
    assert!(!ids(&browsed("FR")).contains(&"fr-om-general"));
    assert_eq!(directory.help(&asked("RE")).country, "La Réunion");
    assert!(directory.help(&asked("RE")).notices.is_empty());
    assert_eq!(directory.help(&asked("NC")).notices.len(), 1);
}

#[test]
fn unknown_services_and_channels_are_refused() {
    let directory = Directory::embedded();
    let at = instant(DAY);
    let asked = question(Audience::Adult, None, "FR", DAY);
    for unknown in ["fr-3020", "fr-stop-auteurs", "", "FR-3018"] {
        assert!(directory.service(unknown, &asked).is_err(), "{unknown}");
        assert!(directory.open_now(unknown, None, at).is_err(), "{unknown}");
    }
    assert!(directory.open_now("fr-3018", Some(3), at).is_ok());
    assert!(directory.open_now("fr-3018", Some(4), at).is_err());
}
