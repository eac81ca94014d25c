//! What each way to reach a service opens, and what it leaves behind.

use abri_core::Audience;
use abri_core::hotlines::{ChannelKind, Directory, Question};
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
