//! The French of this room: who is addressed how, how long, and which signs are used.

use std::collections::BTreeSet;

use crate::Audience;
use crate::hotlines::{Directory, Question, ServiceCard};
use crate::typography;
use crate::wording::Wording;

/// Values that no text is longer with.
const VALUES: [(&str, &str); 10] = [
    ("hour", "9\u{a0}h"),
    ("when", "demain à 9\u{a0}h"),
    ("here", "9\u{a0}h"),
    ("there", "15\u{a0}h"),
    ("zone", "heure de Paris"),
    ("minutes", "20"),
    ("day", "demain"),
    ("date", "premier janvier"),
    ("what", "3018"),
    ("languages", "français, anglais"),
];

/// Every message of the room as a reader sees it.
fn texts(reader: Audience) -> Vec<(String, String)> {
    let wording = Wording::french();
    let mut values: Vec<_> = VALUES
        .iter()
        .map(|(name, value)| (*name, (*value).into()))
        .collect();
    values.push(("language", "français".into()));
    wording
        .names("hotlines")
        .map(|id| {
            let text = wording.text(id, reader, &values);
            (
                id.to_owned(),
                text.unwrap_or_else(|_| panic!("{id} has no text for {reader}")),
            )
        })
        .collect()
}

fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!'])
        .map(str::trim)
        .filter(|sentence| words(sentence).len() > 1)
}

#[test]
fn a_minor_is_addressed_as_tu_and_everybody_else_as_vous() {
    let mut mistaken = Vec::new();
    let formal = ["vous", "votre", "vos"];
    let familiar = ["tu", "te", "toi", "ton", "ta", "tes"];
    for reader in Audience::ALL {
        let wrong: &[&str] = if reader == Audience::Minor {
            &formal
        } else {
            &familiar
        };
        for (id, text) in texts(reader) {
            let spoken_to = words(&text.replace("rendez-vous", ""));
            let elided = reader != Audience::Minor && text.contains(" t’");
            // « Cherchez » speaks to an adult without any pronoun.
            let imperative = |word: &String| word.ends_with("ez") && word != "chez";
            let ordered = reader == Audience::Minor && spoken_to.iter().any(imperative);
            if ordered || elided || spoken_to.iter().any(|word| wrong.contains(&word.as_str())) {
                mistaken.push(format!("{id} for {reader}: {text}"));
            }
        }
    }
    assert_eq!(mistaken, Vec::<String>::new());
}

#[test]
fn sentences_are_as_short_as_their_reader_needs() {
    let mut long = Vec::new();
    for (reader, most) in [
        (Audience::Minor, 12),
        (Audience::Parent, 18),
        (Audience::Adult, 20),
        (Audience::Witness, 20),
    ] {
        for (id, text) in texts(reader) {
            for sentence in sentences(&text) {
                // An elided article or pronoun is no word of its own.
                let elided = sentence.matches('’').count();
                let length = words(sentence).len() - elided;
                if length > most {
                    long.push(format!("{id} for {reader}, {length} words: {sentence}"));
                }
            }
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn signs_follow_the_one_form_of_french_typography() {
    for reader in Audience::ALL {
        for (id, text) in texts(reader) {
            let signs: Vec<char> = text.chars().collect();
            for pair in signs.windows(2) {
                let wrong = match pair {
                    [before, ';' | '!' | '?'] => *before != '\u{202f}',
                    [before, ':'] => *before != '\u{a0}',
                    ['«', after] => *after != '\u{a0}',
                    [before, '»'] => *before != '\u{a0}',
                    _ => false,
                };
                assert!(!wrong, "{id}: {text}");
            }
            assert!(
                !text.contains(['\'', '"', ';', '!', '\n', '&', '#', '%', '<', '>']),
                "{id}: {text}"
            );
            assert!(!text.contains("(e)"), "{id}: {text}");
            assert!(!text.contains("  "), "{id}: {text}");
        }
    }
}

#[test]
fn nothing_is_ordered_promised_or_blamed() {
    let never = [
        "vous devez",
        "il faut",
        "obligatoirement",
        "sera supprimé",
        "sera retiré",
        "100",
        "victime présumée",
        "imprud",
        "piège",
        "constat",
        "garantit",
        "pédoporno",
        "revenge",
        "en sécurité",
    ];
    for reader in Audience::ALL {
        for (id, text) in texts(reader) {
            let text = text.to_lowercase();
            for phrase in never {
                assert!(!text.contains(phrase), "{id}: {text}");
            }
        }
    }
}

#[test]
fn no_site_form_or_application_is_called_open() {
    for card in every_card() {
        for channel in card.channels {
            if channel.state == crate::hotlines::State::None {
                assert_eq!(
                    channel.state_text.as_deref(),
                    Some("À tout moment"),
                    "{}",
                    card.id
                );
            }
        }
    }
}

/// A number in a text could be retyped wrong: each must stand in the directory.
#[test]
fn every_number_named_in_a_text_exists_in_the_directory() {
    let directory = Directory::embedded();
    let numbers: BTreeSet<String> = directory
        .services
        .iter()
        .flat_map(|service| &service.record.channels)
        .map(|channel| typography::phone(&channel.value))
        .collect();
    for reader in Audience::ALL {
        for (id, text) in texts(reader) {
            for called in ["le ", "Le ", "au ", "par le "] {
                for (start, _) in text.match_indices(called) {
                    if start > 0 && text[..start].ends_with(char::is_alphanumeric) {
                        continue;
                    }
                    let rest = &text[start + called.len()..];
                    let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != '\u{a0}');
                    let number = rest[..end.unwrap_or(rest.len())].trim_end_matches('\u{a0}');
                    if number.len() >= 2 {
                        assert!(numbers.contains(number), "{id}: {number} in {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn buttons_of_one_service_never_share_their_words() {
    for card in every_card() {
        let labels: BTreeSet<&str> = card
            .channels
            .iter()
            .map(|channel| channel.label.as_str())
            .collect();
        assert_eq!(labels.len(), card.channels.len(), "{}: {labels:?}", card.id);
    }
}

/// Every service for every reader, at one instant.
fn every_card() -> Vec<ServiceCard> {
    let directory = Directory::embedded();
    let mut cards = Vec::new();
    for audience in Audience::ALL {
        let question = Question {
            audience,
            need: None,
            country: directory.country("FR").expect("France"),
            silent: false,
            at: "2026-11-21T14:00:00Z".parse().expect("an instant"),
            zone: chrono_tz::Europe::Paris,
        };
        for service in &directory.services {
            cards.push(
                directory
                    .service(&service.record.id, &question)
                    .expect("a service"),
            );
        }
    }
    cards
}
