//! Letters filled from entries: only what is sure, each thing once.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use abri_core::Audience;
use abri_core::drafting::{Drafted, draft};
use abri_core::guidance::Library;
use abri_core::guidance::letters::Fact;
use abri_core::journal::{EntryKind, Money, NewEntry, StepTaken, When};
use journal_phone::{Phone, note};

fn entry(kind: EntryKind, day: &str, text: &str) -> NewEntry {
    NewEntry {
        kind,
        when: When::Day {
            day: day.to_owned(),
        },
        platform: "Instagram".to_owned(),
        account: "nolan_8842".to_owned(),
        ..note(text)
    }
}

fn drafted(entries: &[NewEntry]) -> Drafted {
    let phone = Phone::new();
    let journal = phone.create();
    let added = entries
        .iter()
        .map(|entry| journal.add(entry, phone.now()).unwrap());
    let added: Vec<_> = added.collect();
    let read: Vec<_> = added
        .iter()
        .map(|seq| journal.read(*seq).unwrap())
        .collect();
    draft(&read)
}

#[test]
fn a_case_is_told_from_its_first_day_to_its_last_with_each_thing_once() {
    let demand = NewEntry {
        money: Money {
            asked: "200 €".to_owned(),
            deadline: "minuit".to_owned(),
            ..Money::default()
        },
        account: "NOLAN_8842 ".to_owned(),
        ..entry(EntryKind::MoneyDemand, "2026-11-21", "Il demande 200 €.")
    };
    let exact = When::Exact {
        time: "2026-11-20T23:30:00+01:00".to_owned(),
    };
    let threat = NewEntry {
        when: exact,
        ..entry(EntryKind::Threat, "", "Il menace de tout envoyer.")
    };
    let step = NewEntry {
        step: StepTaken {
            what: "Signalé".to_owned(),
            report_number: "R-42".to_owned(),
            ..StepTaken::default()
        },
        platform: "PHAROS".to_owned(),
        account: String::new(),
        ..entry(EntryKind::Step, "2026-11-22", "Signalement fait.")
    };
    let Drafted { facts, open } = drafted(&[demand, step, threat]);
    assert_eq!(open, []);
    assert_eq!(facts.first_day, "2026-11-20".parse().ok());
    assert_eq!(facts.last_day, "2026-11-21".parse().ok());
    assert_eq!(facts.platform, "Instagram");
    assert_eq!(facts.accounts, ["nolan_8842"]);
    assert_eq!(facts.asked, "200 €");
    assert_eq!(facts.deadline, "minuit");
    assert_eq!(facts.reports, ["R-42"]);
    assert_eq!(facts.paid, "");
    assert_eq!(
        facts.events,
        "20\u{a0}novembre\u{a0}2026\u{a0}: Il menace de tout envoyer.\n\
         21\u{a0}novembre\u{a0}2026\u{a0}: Il demande 200 €."
    );
}

#[test]
fn what_is_not_sure_or_said_differently_is_left_open_and_named() {
    let other = NewEntry {
        platform: "Snapchat".to_owned(),
        when: When::About {
            text: "vers la mi-novembre".to_owned(),
        },
        ..entry(EntryKind::Threat, "", "Encore.")
    };
    let Drafted { facts, open } =
        drafted(&[entry(EntryKind::Threat, "2026-11-20", "Il menace."), other]);
    assert_eq!(open, [Fact::When, Fact::Platform]);
    assert_eq!((facts.first_day, facts.last_day), (None, None));
    assert_eq!(facts.platform, "");
    assert!(
        facts
            .events
            .ends_with("\nvers la mi-novembre\u{a0}: Encore."),
        "{}",
        facts.events
    );
}

#[test]
fn without_entries_nothing_is_said() {
    assert_eq!(draft(&[]), Drafted::default());
}

/// Sums are typed by people: none is computed from two.
#[test]
fn sums_stand_beside_each_other() {
    let paid = |sum: &str| NewEntry {
        money: Money {
            paid: sum.to_owned(),
            ..Money::default()
        },
        ..entry(EntryKind::Payment, "2026-11-20", "")
    };
    let Drafted { facts, .. } = drafted(&[paid("100 €"), paid("100 €"), paid("50 €")]);
    assert_eq!(facts.paid, "100 €, 50 €");
    assert_eq!(facts.events, "");
}

#[test]
fn the_letter_says_it_as_it_was_written() {
    let odd = "Il écrit : \u{202e}« tout »\u{202c} {{ $name }} 😱";
    let Drafted { facts, .. } = drafted(&[entry(EntryKind::Threat, "2026-11-20", odd)]);
    let letter =
        Library::embedded().letter("complaint", "money-blackmail", Audience::Adult, &facts);
    let letter = letter.unwrap();
    assert!(letter.text.contains(odd), "{}", letter.text);
    assert!(
        letter
            .missing
            .iter()
            .all(|missing| missing.fact != Fact::Events)
    );
}
