//! Open and closed in words, how sure and how old.

use abri_core::Audience;
use abri_core::hotlines::{Directory, Question, State};
use chrono_tz::Tz;

use crate::asking::{card, open_now, plain, question_from, says};

#[test]
fn the_3018_says_when_it_closes_and_opens() {
    let paris = Tz::Europe__Paris;
    for (at, text) in [
        ("2026-11-21T14:00:00Z", "Ouvert jusqu’à 23 h"),
        ("2026-11-21T21:00:00Z", "Ouvert jusqu’à 23 h"),
        ("2026-11-21T21:40:00Z", "Ouvert · ferme dans 20 minutes"),
        ("2026-11-21T21:59:30Z", "Ouvert · ferme dans une minute"),
        ("2026-11-21T22:00:00Z", "Fermé · ouvre demain à 9 h"),
        ("2026-11-21T23:30:00Z", "Fermé · ouvre à 9 h"),
        ("2026-11-22T07:45:00Z", "Fermé · ouvre dans 15 minutes"),
        ("2026-12-25T14:00:00Z", "Ouvert jusqu’à 23 h"),
    ] {
        assert_eq!(says("fr-3018", at, paris), text, "{at}");
    }
    assert_eq!(says("fr-17", "2026-11-21T03:00:00Z", paris), "Jour et nuit");
}

#[test]
fn weekdays_and_holidays_are_said_by_name() {
    let paris = Tz::Europe__Paris;
    for (id, at, text) in [
        // Friday evening, for a line of working days.
        (
            "fr-cfcv",
            "2026-11-20T18:30:00Z",
            "Fermé · ouvre lundi à 10 h",
        ),
        // Wednesday 11 November is a holiday, and nobody vouches for it.
        (
            "fr-cfcv",
            "2026-11-11T11:00:00Z",
            "Jour férié · horaires à vérifier",
        ),
        // The evening before: it may open on the holiday, and surely does on Thursday.
        (
            "fr-cfcv",
            "2026-11-10T18:30:00Z",
            "Fermé · ouvre jeudi à 10 h au plus tard",
        ),
        (
            "fr-commentonsaime",
            "2026-11-23T15:00:00Z",
            "Ouvert jusqu’à 21 h au moins",
        ),
        (
            "fr-commentonsaime",
            "2026-11-23T20:30:00Z",
            "Horaires à vérifier",
        ),
    ] {
        assert_eq!(says(id, at, paris), text, "{id} {at}");
    }
}

#[test]
fn hours_are_written_by_the_callers_own_clock_too() {
    for (zone, text) in [
        (Tz::Europe__Brussels, "Ouvert jusqu’à 23 h"),
        (
            Tz::America__Guadeloupe,
            "Ouvert jusqu’à 18 h chez vous (23 h, heure de Paris)",
        ),
        (
            Tz::Indian__Reunion,
            "Ouvert jusqu’à 2 h chez vous (23 h, heure de Paris)",
        ),
        (
            Tz::Pacific__Noumea,
            "Ouvert jusqu’à 9 h chez vous (23 h, heure de Paris)",
        ),
    ] {
        assert_eq!(
            says("fr-3018", "2026-11-21T14:00:00Z", zone),
            text,
            "{zone}"
        );
    }
    // Nine in Paris is seven in the evening of the same day in Nouméa.
    let noumea = says("fr-3018", "2026-11-21T23:00:00Z", Tz::Pacific__Noumea);
    assert_eq!(
        noumea,
        "Fermé · ouvre à 19 h chez vous (9 h, heure de Paris)"
    );
    // And midnight in California, which ends the day there and does not begin the next.
    let california = says("fr-3018", "2026-11-21T22:30:00Z", Tz::America__Los_Angeles);
    assert_eq!(
        california,
        "Fermé · ouvre à minuit chez vous (9 h, heure de Paris)"
    );
    let minor = Question {
        audience: Audience::Minor,
        ..question_from(Audience::Minor, "2026-11-21T14:00:00Z", Tz::Indian__Reunion)
    };
    let card = Directory::embedded()
        .service("fr-3018", &minor)
        .expect("3018");
    assert!(card.state_text.expect("a state").contains("chez toi"));
}

#[test]
fn weak_sources_show_less() {
    let paris = Tz::Europe__Paris;
    let at = "2026-11-23T18:00:00Z";
    let low = card("fr-sos-homophobie", at, paris);
    assert_eq!((low.state, low.state_text), (State::Unknown, None));
    assert_eq!(low.caution.as_deref(), Some("Horaires à vérifier"));
    assert!(
        low.channels
            .iter()
            .all(|channel| channel.state_text.is_none())
    );
    open_now(
        "fr-sos-homophobie",
        None,
        at,
        State::Open,
        Some("2026-11-23T21:00:00Z"),
    );
    let medium = card("fr-116006", at, paris);
    assert_eq!(
        (medium.state, medium.caution.as_deref()),
        (State::Open, Some("À vérifier"))
    );
    assert_eq!(card("fr-3018", at, paris).caution, None);
}

#[test]
fn an_old_directory_says_so_and_hides_no_number() {
    let directory = Directory::embedded();
    let asked = |at| question_from(Audience::Parent, at, Tz::Europe__Paris);
    let caution = |at| directory.service("fr-17", &asked(at)).expect("17").caution;
    assert_eq!(caution("2027-05-20T12:00:00Z"), None, "the 180th day");
    assert_eq!(
        caution("2027-05-21T12:00:00Z").as_deref(),
        Some("Les horaires ont pu changer")
    );
    assert!(
        directory
            .help(&asked("2027-11-21T12:00:00Z"))
            .notices
            .is_empty()
    );
    let old = directory.help(&asked("2027-11-22T12:00:00Z"));
    assert!(old.notices[0].starts_with("Cette liste a plus d’un an."));
    let fresh = directory.everything(&asked("2026-11-21T12:00:00Z"));
    assert_eq!(
        directory.everything(&asked("2040-01-01T12:00:00Z")).len(),
        fresh.len()
    );
    assert_eq!(
        plain(&fresh[0].compared),
        "Comparé à sa source le 21 novembre 2026"
    );
}
