//! The directory's files: nothing missing, and what is broken is named and still shown.

use chrono::{DateTime, Utc};

use crate::Audience;
use crate::hotlines::record::Content;
use crate::hotlines::{ChannelKind, Directory, Question, State};
use crate::remark::Remark;
use crate::wording::Wording;

fn question(directory: &Directory) -> Question {
    Question {
        audience: Audience::Adult,
        need: None,
        country: directory.country("FR").expect("France"),
        silent: false,
        at: "2026-11-21T14:00:00Z"
            .parse::<DateTime<Utc>>()
            .expect("an instant"),
        zone: chrono_tz::Europe::Paris,
    }
}

/// The embedded directory after one change to its services.
fn changed(change: impl FnOnce(&mut Content)) -> Directory {
    let mut files = super::files();
    change(&mut files.content);
    Directory::new(files, Wording::french())
}

/// A remark about `place`.
fn of(kind: &'static str, place: &str, values: &[(&'static str, &str)]) -> Remark {
    let place = ("place", place.to_owned());
    let others = values
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    Remark {
        kind,
        values: std::iter::once(place).chain(others).collect(),
        locale: None,
    }
}

#[test]
fn nothing_is_missing_from_the_directory() {
    assert_eq!(Directory::embedded().problems(), Vec::new());
}

#[test]
fn every_service_and_channel_was_brought_over() {
    let directory = Directory::embedded();
    assert_eq!(directory.services.len(), 72);
    let channels: usize = directory
        .services
        .iter()
        .map(|service| service.hours.len())
        .sum();
    assert_eq!(channels, 131);
    for retired in ["fr-3020", "fr-stop-auteurs"] {
        assert!(
            directory.find(retired).is_none(),
            "{retired} is not for victims"
        );
    }
    for service in &directory.services {
        assert!(!service.record.sources.is_empty(), "{}", service.record.id);
        for channel in &service.record.channels {
            assert_eq!(
                channel.hours.is_some(),
                channel.kind.is_answered(),
                "{}",
                service.record.id
            );
        }
    }
}

#[test]
fn only_the_numbers_whose_source_says_so_are_off_the_bill() {
    let directory = Directory::embedded();
    for service in &directory.services {
        for channel in &service.record.channels {
            let sourced = channel.kind == ChannelKind::Phone
                && service.record.country == "FR"
                && ["119", "3919"].contains(&channel.value.as_str());
            assert_eq!(
                channel.off_bill, sourced,
                "{} {}",
                service.record.id, channel.value
            );
        }
    }
}

#[test]
fn hours_that_do_not_parse_are_named_and_the_service_still_shown() {
    let directory = changed(|content| {
        let service = content
            .service
            .iter_mut()
            .find(|service| service.id == "fr-3018");
        service.expect("3018").channels[0].hours = Some("tous les jours".to_owned());
    });
    assert_eq!(
        directory.problems(),
        [of("hours", "fr-3018", &[("channel", "1")])]
    );
    let card = directory
        .service("fr-3018", &question(&directory))
        .expect("still there");
    assert_eq!(card.channels[0].state, State::Unknown);
    assert_eq!(
        card.channels[0].state_text.as_deref(),
        Some("Horaires inconnus")
    );
    assert_eq!(card.channels[0].target.as_deref(), Some("tel:3018"));
    assert_eq!(
        card.channels[1].state,
        State::Open,
        "the chat keeps its own hours"
    );
}

#[test]
fn an_unknown_zone_is_named_and_the_service_still_shown() {
    let directory = changed(|content| {
        let service = content
            .service
            .iter_mut()
            .find(|service| service.id == "be-112");
        service.expect("112").timezone = "Europe/Liege".to_owned();
    });
    let problems = directory.problems();
    assert_eq!(
        problems[0],
        of("zone", "be-112", &[("zone", "Europe/Liege")])
    );
    let card = directory
        .service("be-112", &question(&directory))
        .expect("still there");
    assert_eq!(card.state, State::Unknown);
    assert_eq!(card.state_text.as_deref(), Some("Horaires inconnus"));
}

#[test]
fn tokens_lists_and_ids_that_do_not_exist_are_named() {
    let directory = changed(|content| {
        content.service[0].audience.push("everybody".to_owned());
        content.service[0].topics.push("sextorsion".to_owned());
        content.service[0].holidays = Some("FX".to_owned());
        content.service[0].cost = "cheap".to_owned();
        content.country[0].always.push("fr-3020".to_owned());
        content.service[1].country = "FX".to_owned();
        content.service[1].regions.push("97".to_owned());
    });
    let problems = directory.problems();
    for named in [
        of("service-audience", "fr-17", &[("token", "everybody")]),
        of("topic", "fr-17", &[("token", "sextorsion")]),
        of("holidays", "fr-17", &[("list", "FX")]),
        of(
            "service-message",
            "fr-17",
            &[("message", "hotlines-cost-cheap"), ("audience", "minor")],
        ),
        of("unknown-service", "FR", &[("service", "fr-3020")]),
        of("country", "fr-112", &[("country", "FX")]),
        of("region", "fr-112", &[("region", "97")]),
    ] {
        assert!(problems.contains(&named), "{named} in {problems:?}");
    }
}

#[test]
fn hours_that_name_holidays_of_an_unknown_list_are_never_called_open() {
    let directory = changed(|content| {
        let service = content
            .service
            .iter_mut()
            .find(|service| service.id == "fr-cfcv");
        service.expect("0 800 05 95 95").holidays = Some("FX".to_owned());
    });
    let problems = directory.problems();
    for named in [
        of("hours", "fr-cfcv", &[("channel", "1")]),
        of("holidays", "fr-cfcv", &[("list", "FX")]),
    ] {
        assert!(problems.contains(&named), "{named}");
    }
    // 11 November, a holiday on which nothing vouches for the line.
    let asked = Question {
        at: "2026-11-11T11:00:00Z".parse().expect("an instant"),
        ..question(&directory)
    };
    let card = directory.service("fr-cfcv", &asked).expect("still there");
    assert_eq!(card.channels[0].state, State::Unknown);
    assert_eq!(
        card.channels[0].state_text.as_deref(),
        Some("Horaires inconnus")
    );
}

#[test]
fn a_day_and_night_line_differs_from_one_of_unknown_hours() {
    let directory = Directory::embedded();
    let question = question(directory);
    let open = directory.service("fr-17", &question).expect("17");
    assert_eq!(
        (open.state, open.state_text.as_deref()),
        (State::Open, Some("Jour et nuit"))
    );
    let unknown = directory.service("be-103", &question).expect("103");
    assert_eq!(unknown.state, State::Unknown);
    assert_eq!(unknown.state_text.as_deref(), Some("Horaires à vérifier"));
}

#[test]
fn a_service_is_open_as_long_as_one_of_its_channels_is() {
    let directory = changed(|content| {
        let service = content
            .service
            .iter_mut()
            .find(|service| service.id == "fr-3018");
        let channels = &mut service.expect("3018").channels;
        channels[0].hours = Some("Mo-Su 09:00-10:00".to_owned());
    });
    let asked = |at: &str| Question {
        at: at.parse().expect("an instant"),
        ..question(&directory)
    };
    let says = |at| {
        let card = directory.service("fr-3018", &asked(at)).expect("3018");
        (card.state, card.state_text.expect("a state"))
    };
    // Only the chat is open, then both are, then neither: the next one to open is the first channel.
    let until = (State::Open, "Ouvert jusqu’à 23\u{a0}h".to_owned());
    assert_eq!(says("2026-11-21T14:00:00Z"), until);
    assert_eq!(says("2026-11-21T08:30:00Z"), until);
    let closed = (State::Closed, "Fermé · ouvre demain à 9\u{a0}h".to_owned());
    assert_eq!(says("2026-11-21T22:30:00Z"), closed);
}

/// No service of the directory is reached by image yet; an editor may add one.
#[test]
fn a_channel_by_image_says_its_traces_too() {
    let directory = changed(|content| {
        let service = content
            .service
            .iter_mut()
            .find(|service| service.id == "fr-3018");
        service.expect("3018").channels[1].kind = ChannelKind::Video;
    });
    assert_eq!(directory.problems(), Vec::new());
    for audience in Audience::ALL {
        let asked = Question {
            audience,
            ..question(&directory)
        };
        let card = directory.service("fr-3018", &asked).expect("3018");
        let places: Vec<&str> = card.channels[1]
            .trace_details
            .iter()
            .map(|detail| detail.place.as_str())
            .collect();
        assert_eq!(
            places,
            [
                "Historique du navigateur",
                "Application de visio",
                "Réseau et contrôle parental",
                "Téléphone surveillé"
            ]
        );
    }
}
