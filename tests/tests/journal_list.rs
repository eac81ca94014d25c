//! The list, narrowed and searched, and past what is damaged.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::thread;

use abri_core::journal::{EntryKind, EntryPage, Filter, Journal, JournalError, NewEntry, When};
use journal_phone::{Phone, filled, note, tamper};

fn entry(
    kind: EntryKind,
    platform: &str,
    account: &str,
    text: &str,
    day: Option<&str>,
) -> NewEntry {
    NewEntry {
        kind,
        platform: platform.into(),
        account: account.into(),
        when: day.map_or(When::Unknown, |day| When::Day { day: day.into() }),
        ..note(text)
    }
}

fn found(journal: &Journal, filter: &Filter) -> Vec<u64> {
    let page = journal.list(filter, None, 500).unwrap();
    assert!(page.damaged.is_empty() && page.next.is_none());
    page.entries.iter().map(|entry| entry.seq).collect()
}

/// Entries 2 to 5.
fn varied() -> (Phone, Journal) {
    let phone = Phone::new();
    let journal = phone.create();
    for new in [
        entry(
            EntryKind::Threat,
            "Snapchat",
            "@Élodie_x",
            "Il menace ma sœur",
            Some("2026-11-02"),
        ),
        entry(
            EntryKind::Payment,
            "PayPal",
            "@autre",
            "50 € envoyés",
            Some("2026-11-10"),
        ),
        entry(
            EntryKind::Threat,
            "SNAPCHAT web",
            "@autre",
            "Encore une menace",
            None,
        ),
        entry(
            EntryKind::Note,
            "",
            "",
            "Ma sœur est au courant",
            Some("2026-12-01"),
        ),
    ] {
        journal.add(&new, phone.now()).unwrap();
    }
    (phone, journal)
}

#[test]
fn a_list_is_narrowed_by_kind_day_platform_and_person() {
    let (_, journal) = varied();
    let everything = Filter::default();
    assert_eq!(found(&journal, &everything), [5, 4, 3, 2]);
    let filter = |change: fn(&mut Filter)| {
        let mut filter = Filter::default();
        change(&mut filter);
        found(&journal, &filter)
    };
    assert_eq!(filter(|f| f.kinds = vec![EntryKind::Threat]), [4, 2]);
    let two = |f: &mut Filter| f.kinds = vec![EntryKind::Threat, EntryKind::Note];
    assert_eq!(filter(two), [5, 4, 2]);
    assert_eq!(filter(|f| f.platform = "snapchat".into()), [4, 2]);
    assert_eq!(filter(|f| f.account = "ELODIE".into()), [2]);
    assert_eq!(
        filter(|f| f.from_day = Some("2026-11-10".into())),
        [5, 4, 3]
    );
    assert_eq!(filter(|f| f.to_day = Some("2026-11-10".into())), [3, 2]);
    // Without a day of its own an entry counts by the day it was written.
    let written = |f: &mut Filter| {
        f.from_day = Some("2026-11-11".into());
        f.to_day = Some("2026-11-30".into());
    };
    assert_eq!(filter(written), [4]);
    let refused = Filter {
        from_day: Some("hier".into()),
        ..Filter::default()
    };
    assert_eq!(
        journal.list(&refused, None, 5).err(),
        Some(JournalError::Refused)
    );
}

#[test]
fn a_search_minds_neither_case_nor_accents() {
    let (phone, journal) = varied();
    let search = |words: &str| {
        let words = words.to_owned();
        found(
            &journal,
            &Filter {
                words,
                ..Filter::default()
            },
        )
    };
    assert_eq!(search("SOEUR"), [5, 2]);
    assert_eq!(search("menace sœur"), [2]);
    assert_eq!(search("envoyes"), [3]);
    assert_eq!(search("  "), [5, 4, 3, 2]);
    assert!(search("introuvable").is_empty());
    // The newest text counts, and nothing in the bin is found.
    journal
        .amend(2, &note("Tout autre chose"), phone.now())
        .unwrap();
    assert_eq!(search("SOEUR"), [5]);
    journal.remove(5, phone.now()).unwrap();
    assert!(search("SOEUR").is_empty());
}

#[test]
fn pages_follow_each_other_until_there_is_none() {
    let phone = Phone::new();
    let journal = phone.create();
    let mut expected = Vec::new();
    for n in 0..23 {
        let text = if n % 3 == 0 { "oui" } else { "non" };
        let seq = journal.add(&note(text), phone.now()).unwrap();
        if n % 3 == 0 {
            expected.insert(0, seq);
        }
    }
    let filter = Filter {
        words: "oui".into(),
        ..Filter::default()
    };
    for limit in [0, 1, 3, 8, 500] {
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = journal.list(&filter, before, limit).unwrap();
            seen.extend(page.entries.iter().map(|entry| entry.seq));
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        assert_eq!(seen, expected, "by {limit}");
    }
    for before in [0, 1] {
        assert!(journal.list(&filter, Some(before), 10).unwrap() == EntryPage::default());
    }
}

#[test]
fn a_list_goes_on_past_what_is_damaged_and_names_it() {
    let (phone, folder, _) = filled();
    tamper(
        &folder,
        "UPDATE body SET sealed = zeroblob(1052) WHERE seq = 5;
         UPDATE event SET sealed = zeroblob(540) WHERE seq = 3",
    );
    let journal = phone.open();
    for limit in [1, 2, 500] {
        let (mut seen, mut damaged, mut before) = (Vec::new(), Vec::new(), None);
        loop {
            let page = journal.list(&Filter::default(), before, limit).unwrap();
            seen.extend(page.entries.iter().map(|entry| entry.seq));
            damaged.extend(page.damaged);
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        assert_eq!((seen, damaged), (vec![6, 4, 2], vec![5, 3]), "by {limit}");
    }
    journal.lock();
    tamper(&folder, "DELETE FROM event WHERE seq > 6");
    let page = phone.open().list(&Filter::default(), None, 500).unwrap();
    assert_eq!(page.damaged, [8, 5, 3]);
}

/// More contents than are opened at once, one of them damaged, one amended, one in the bin.
#[test]
fn a_search_over_many_entries_finds_each_once() {
    let phone = Phone::new();
    let journal = phone.create();
    let mut expected = Vec::new();
    for seq in 2..=200 {
        let text = if seq % 5 == 0 { "oui" } else { "non" };
        assert_eq!(journal.add(&note(text), phone.now()), Ok(seq));
        if seq % 5 == 0 && ![100, 120, 150].contains(&seq) {
            expected.insert(0, seq);
        }
    }
    journal.amend(100, &note("plus rien"), phone.now()).unwrap();
    journal.amend(101, &note("OUI"), phone.now()).unwrap();
    let after = expected.iter().position(|&seq| seq < 101).unwrap();
    expected.insert(after, 101);
    journal.remove(150, phone.now()).unwrap();
    journal.lock();
    tamper(
        &phone.used_folder(),
        "UPDATE body SET sealed = zeroblob(1052) WHERE seq = 120",
    );
    let journal = phone.open();
    let filter = Filter {
        words: "oui".into(),
        ..Filter::default()
    };
    for limit in [1, 7, 500] {
        let (mut seen, mut damaged, mut before) = (Vec::new(), Vec::new(), None);
        loop {
            let page = journal.list(&filter, before, limit).unwrap();
            seen.extend(page.entries.iter().map(|entry| entry.seq));
            damaged.extend(page.damaged);
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        assert_eq!((&seen, damaged), (&expected, vec![120]), "by {limit}");
    }
}

#[test]
fn a_search_stops_on_a_lock() {
    let phone = Phone::new();
    let journal = phone.create();
    for n in 0..60 {
        let long = note(&format!("{n} {}", "texte ".repeat(20_000)));
        journal.add(&long, phone.now()).unwrap();
    }
    let searching = journal.clone();
    let search = thread::spawn(move || {
        let filter = Filter {
            words: "introuvable".into(),
            ..Filter::default()
        };
        let mut answers = 0;
        loop {
            match searching.list(&filter, None, 10) {
                Ok(page) => {
                    assert!(page.entries.is_empty());
                    answers += 1;
                }
                Err(error) => return (answers, error),
            }
        }
    });
    thread::sleep(std::time::Duration::from_millis(50));
    journal.lock();
    let (_, error) = search.join().unwrap();
    assert_eq!(error, JournalError::Locked);
}
