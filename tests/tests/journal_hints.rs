//! What an entry could still say.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use abri_core::Audience;
use abri_core::journal::{EntryKind, Hint, ImageAnswer, Money, NewEntry, StepTaken, When};
use abri_core::wording::Wording;
use journal_phone::{Phone, note};

const KINDS: [EntryKind; 8] = [
    EntryKind::Message,
    EntryKind::Threat,
    EntryKind::MoneyDemand,
    EntryKind::Payment,
    EntryKind::Spread,
    EntryKind::Call,
    EntryKind::Step,
    EntryKind::Note,
];

fn bare(kind: EntryKind) -> NewEntry {
    NewEntry {
        kind,
        when: When::Unknown,
        ..note("")
    }
}

#[test]
fn an_entry_says_what_it_lacks_until_it_is_there() {
    let phone = Phone::new();
    let journal = phone.create();
    for kind in KINDS {
        let seq = journal.add(&bare(kind), phone.now()).unwrap();
        let hints = journal.read(seq).unwrap().hints();
        assert_eq!(hints.is_empty(), kind == EntryKind::Note, "{kind:?}");
        let whole = NewEntry {
            when: When::Day {
                day: "2026-11-20".to_owned(),
            },
            platform: "Snapchat".to_owned(),
            url: "https://exemple.fr".to_owned(),
            account: "nolan".to_owned(),
            money: Money {
                asked: "1 €".to_owned(),
                paid: "1 €".to_owned(),
                account: "FR76".to_owned(),
                ..Money::default()
            },
            step: StepTaken {
                complaint_number: "P-1".to_owned(),
                ..StepTaken::default()
            },
            ..bare(kind)
        };
        journal.amend(seq, &whole, phone.now()).unwrap();
        let left = journal.read(seq).unwrap().hints();
        assert!(
            left.iter()
                .all(|hint| [Hint::Capture, Hint::Receipt].contains(hint)),
            "{left:?}"
        );
        phone.import(&journal, seq, b"capture");
        assert_eq!(journal.read(seq).unwrap().hints(), []);
    }
}

#[test]
fn where_an_image_was_spread_the_address_is_asked_for_and_never_the_image() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&bare(EntryKind::Spread), phone.now()).unwrap();
    let hints = journal.read(seq).unwrap().hints();
    assert_eq!(hints[0], Hint::Address);
    assert!(!hints.contains(&Hint::Capture));
}

/// A file whose answer forbids it is noted by its fingerprint: no capture of it is asked for again.
#[test]
fn what_may_not_be_kept_is_not_asked_for_again() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&bare(EntryKind::Threat), phone.now()).unwrap();
    assert!(journal.read(seq).unwrap().hints().contains(&Hint::Capture));
    let noted = journal.fingerprint(seq, ImageAnswer::Yes).unwrap();
    noted.finish(phone.now()).unwrap();
    assert!(!journal.read(seq).unwrap().hints().contains(&Hint::Capture));
}

#[test]
fn each_has_its_words_for_each_reader() {
    let phone = Phone::new();
    let journal = phone.create();
    let mut seen = Vec::new();
    for kind in KINDS {
        let seq = journal.add(&bare(kind), phone.now()).unwrap();
        seen.extend(journal.read(seq).unwrap().hints());
    }
    for hint in seen {
        for audience in Audience::ALL {
            let words = Wording::french().text(&format!("app-hint-{}", hint.name()), audience, &[]);
            assert!(words.is_ok_and(|words| !words.is_empty()), "{hint:?}");
        }
    }
}
