//! Every card keeps the limits of its reader, measured with the ruler of the sheets.

use std::collections::BTreeMap;

use abri_core::Audience;
use abri_core::hotlines::{Directory, ServiceCard};
use abri_tests::readability::{Passage, Profile, Role, findings, misspellings, score};

use crate::asking::{DAY, question};

/// Every card a reader can open, in whatever country.
fn cards(audience: Audience) -> Vec<ServiceCard> {
    let directory = Directory::embedded();
    let mut cards: Vec<ServiceCard> = Vec::new();
    for (country, _) in directory.countries() {
        for card in directory.everything(&question(audience, None, country.code(), DAY)) {
            if cards.iter().all(|known| known.id != card.id) {
                cards.push(card);
            }
        }
    }
    cards
}

fn passages(card: &ServiceCard, audience: Audience) -> Vec<Passage> {
    let passage = |part: &str, text: &str| Passage {
        place: format!("{}/{part} [{audience}]", card.id),
        page: card.id.clone(),
        role: Role::Paragraph,
        profile: Profile::of(audience),
        audience,
        text: text.to_owned(),
    };
    let mut passages = vec![
        passage("purpose", &card.purpose),
        passage("what happens", &card.what_happens),
        passage("cost", &card.cost),
        passage("privacy", &card.privacy),
        passage("limits", &card.limits),
    ];
    let channels = card.channels.iter().enumerate();
    for (number, channel) in channels {
        let hint = channel.hint.iter();
        passages.extend(hint.map(|hint| passage(&format!("channel {number}"), hint)));
    }
    passages
}

/// What a reader finds of the traces, one page for each kind of channel.
fn traces(audience: Audience) -> Vec<Passage> {
    let mut pages: BTreeMap<String, Vec<Passage>> = BTreeMap::new();
    for channel in cards(audience).iter().flat_map(|card| &card.channels) {
        // Two channels with the same line leave the same traces.
        pages.entry(channel.trace.clone()).or_insert_with(|| {
            let passage = |role, part: &str, text: &str| Passage {
                place: format!("{:?}/{part} [{audience}]", channel.kind),
                page: channel.trace.clone(),
                role,
                profile: Profile::of(audience),
                audience,
                text: text.to_owned(),
            };
            let details = channel.trace_details.iter().flat_map(|detail| {
                let removal = detail.removal.iter();
                [
                    passage(Role::Heading, &detail.place, &detail.place),
                    passage(Role::Paragraph, &detail.place, &detail.stays),
                ]
                .into_iter()
                .chain(removal.map(|text| passage(Role::Paragraph, &detail.place, text)))
            });
            let line = passage(Role::Paragraph, "line", &channel.trace);
            std::iter::once(line).chain(details).collect()
        });
    }
    pages.into_values().flatten().collect()
}

#[test]
fn traces_keep_the_limits_of_their_reader_and_one_form() {
    for audience in Audience::ALL {
        let passages = traces(audience);
        assert!(passages.len() > 40, "{}", passages.len());
        let found = findings(&passages);
        assert!(found.is_empty(), "{}", found.join("\n"));
        let written = passages.iter();
        let found: Vec<String> = written
            .flat_map(|passage| misspellings(&passage.text))
            .collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
        let prose = passages.iter().filter(|one| one.role == Role::Paragraph);
        let texts: Vec<&str> = prose.map(|one| one.text.as_str()).collect();
        let (score, least) = (score(&texts), Profile::of(audience).limits().score);
        assert!(score >= least, "{audience}: {score:.1}, {least} at least");
    }
}

#[test]
fn every_card_keeps_the_limits_of_its_reader() {
    for audience in Audience::ALL {
        let cards = cards(audience);
        let found: Vec<String> = cards
            .iter()
            .flat_map(|card| findings(&passages(card, audience)))
            .collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn cards_are_as_easy_as_their_reader_needs() {
    for audience in Audience::ALL {
        let cards = cards(audience);
        let all: Vec<Passage> = cards
            .iter()
            .flat_map(|card| passages(card, audience))
            .collect();
        let texts: Vec<&str> = all.iter().map(|passage| passage.text.as_str()).collect();
        let (score, least) = (score(&texts), Profile::of(audience).limits().score);
        assert!(score >= least, "{audience}: {score:.1}, {least} at least");
    }
}

#[test]
fn marks_and_words_of_the_cards_have_one_form() {
    for audience in Audience::ALL {
        let cards = cards(audience);
        let all = cards.iter().flat_map(|card| passages(card, audience));
        let found: Vec<String> = all
            .flat_map(|passage| misspellings(&passage.text.replace("DISRUPT", "")))
            .collect();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
