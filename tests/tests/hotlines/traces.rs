//! What each way to reach a service opens, and what it leaves behind.

use abri_core::Audience;
use abri_core::hotlines::{ChannelCard, ChannelKind, Directory, Question};
use chrono_tz::Tz;

use crate::asking::{card, plain, question_from};

#[test]
fn every_channel_says_its_trace_and_what_the_phone_opens() {
    let directory = Directory::embedded();
    let asked = question_from(Audience::Adult, "2026-11-21T14:00:00Z", Tz::Europe__Paris);
    for (country, _) in directory.countries() {
        let asked = Question {
            country,
            ..asked.clone()
        };
        for card in directory.everything(&asked) {
            for channel in &card.channels {
                assert!(
                    !channel.trace.is_empty() && !channel.label.is_empty(),
                    "{}",
                    card.id
                );
                let target = channel.target.as_deref().unwrap_or_default();
                let scheme = match channel.kind {
                    ChannelKind::Phone => "tel:",
                    ChannelKind::Sms => "sms:",
                    ChannelKind::Email => "mailto:",
                    ChannelKind::App => "",
                    _ if channel.shown.starts_with('@') => "",
                    _ => "https://",
                };
                assert!(target.starts_with(scheme), "{}: {target}", card.id);
                assert!(
                    !target.contains(char::is_whitespace),
                    "{}: {target}",
                    card.id
                );
            }
        }
    }
}

#[test]
fn calls_say_their_trace_and_119_and_3919_are_not_on_the_bill() {
    let call = |id| card(id, "2026-11-21T14:00:00Z", Tz::Europe__Paris).channels[0].clone();
    let usual = "Cet appel peut rester dans l’historique du téléphone.";
    assert!(call("fr-3018").trace.starts_with(usual));
    assert!(call("fr-3018").trace.contains("facture peut"));
    for id in ["fr-119", "fr-3919"] {
        assert_eq!(
            call(id).trace,
            format!("{usual} Il n’est pas sur la facture.")
        );
    }
    let label = call("fr-3018");
    assert_eq!(
        (label.label.as_str(), label.spoken.as_str()),
        ("Appeler le 3018", "Appeler le 30 18")
    );
    assert_eq!(plain(&call("fr-116006").spoken), "Appeler le 116 0 0 6");
    assert_eq!(label.target.as_deref(), Some("tel:3018"));
    assert_eq!(
        call("fr-114").target.as_deref(),
        Some("sms:114"),
        "114 is written to, never called"
    );
}

/// Every channel that a reader can be shown, with the service it belongs to.
fn channels(audience: Audience) -> Vec<(String, ChannelCard)> {
    let directory = Directory::embedded();
    let asked = question_from(audience, "2026-11-21T14:00:00Z", Tz::Europe__Paris);
    let mut channels = Vec::new();
    for (country, _) in directory.countries() {
        let asked = Question {
            country,
            ..asked.clone()
        };
        for card in directory.everything(&asked) {
            let of_card = card.channels.into_iter();
            channels.extend(of_card.map(|channel| (card.id.clone(), channel)));
        }
    }
    channels
}

#[test]
fn every_kind_of_channel_says_what_stays_where_and_how_to_remove_it() {
    use ChannelKind::{App, Chat, Email, Phone, Sms, Social, Web};
    for audience in Audience::ALL {
        let channels = channels(audience);
        for (kind, places) in [
            (
                Phone,
                &["Historique des appels", "Facture détaillée"] as &[&str],
            ),
            (Sms, &["Messages du téléphone", "Facture détaillée"]),
            (Chat, &["Historique du navigateur"]),
            (Web, &["Historique du navigateur"]),
            (Email, &["Boîte aux lettres électronique"]),
            (App, &["Écran du téléphone", "Magasin d’applications"]),
            (Social, &["Compte de messagerie"]),
        ] {
            let mut found = 0;
            for (id, channel) in channels.iter().filter(|(_, channel)| channel.kind == kind) {
                let details = &channel.trace_details;
                let named: Vec<&str> = details.iter().map(|one| one.place.as_str()).collect();
                assert!(
                    places.iter().all(|place| named.contains(place)),
                    "{id}: {named:?}"
                );
                assert_eq!(named.last(), Some(&"Téléphone surveillé"), "{id}");
                assert!(details.iter().all(|one| !one.stays.is_empty()), "{id}");
                found += 1;
            }
            assert!(found > 0, "no {kind:?} for {audience}");
        }
    }
}

#[test]
fn a_call_erased_from_the_log_is_said_to_stay_on_the_bill_and_to_be_missed() {
    for audience in Audience::ALL {
        for (id, channel) in channels(audience) {
            let detail = |place: &str| {
                let mut of_channel = channel.trace_details.iter();
                of_channel.find(|detail| detail.place == place).cloned()
            };
            if let Some(log) = detail("Historique des appels") {
                let removal = log.removal.expect("how to remove it");
                assert!(removal.contains("peut se remarquer"), "{id}: {removal}");
            }
            let Some(bill) = detail("Facture détaillée") else {
                continue;
            };
            let off_bill = channel.trace.contains("n’est pas sur la facture");
            match bill.removal {
                Some(removal) => assert!(
                    removal.starts_with("Effacer du téléphone n’efface rien sur la facture."),
                    "{id}: {removal}"
                ),
                None => assert!(bill.stays.contains("ne montre pas ce numéro"), "{id}"),
            }
            assert_eq!(
                off_bill,
                bill.stays.contains("ne montre pas ce numéro"),
                "{id}"
            );
        }
    }
}
