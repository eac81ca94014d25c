//! The journal as a person uses it: made, written in, locked, opened again.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use abri_core::journal::{
    EntryKind, Filter, Journal, JournalError, Money, NewEntry, StepTaken, When,
};
use journal_phone::{Phone, entries, note, tamper, verify};

fn full_entry() -> NewEntry {
    NewEntry {
        kind: EntryKind::MoneyDemand,
        when: When::Exact {
            time: "2026-11-20T02:10:00+01:00".into(),
        },
        platform: "Snapchat".into(),
        url: "https://exemple.test/p/1?a=b#c".into(),
        account: "@l_autre".into(),
        text: "Il demande 300 € avant demain soir.\nSinon il envoie tout.".into(),
        money: Money {
            asked: "300 €".into(),
            paid: "50 €".into(),
            means: "coupon PCS".into(),
            account: "FR76 3000 4000 0312 3456 7890 143".into(),
            deadline: "demain 20 h".into(),
        },
        step: StepTaken {
            what: "Signalement PHAROS".into(),
            report_number: "2026-123".into(),
            complaint_number: "PV 99/2026".into(),
        },
    }
}

#[test]
fn what_was_written_is_there_after_locking_and_opening() {
    let phone = Phone::new();
    assert!(!Journal::exists(&phone.folder()));
    let journal = phone.create();
    assert!(Journal::exists(&phone.folder()));

    let written = phone.now();
    let seq = journal.add(&full_entry(), written).unwrap();
    assert!(journal.read(seq).unwrap().content == full_entry());

    journal.lock();
    assert!(journal.is_locked());
    phone.wait_ms(1000);
    let journal = phone.open();
    let entry = journal.read(seq).unwrap();
    assert!(entry.content == full_entry());
    assert_eq!(entry.written, written);
    assert!(!entry.clock_changed && entry.attachments.is_empty());
    assert!(verify(&journal).intact());
}

#[test]
fn everything_asked_of_a_locked_journal_answers_locked() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("a"), phone.now()).unwrap();
    let clone = journal.clone();
    clone.lock();
    assert!(journal.is_locked());
    let locked = Some(JournalError::Locked);
    assert_eq!(journal.add(&note("b"), phone.now()).err(), locked);
    assert_eq!(journal.list(&Filter::default(), None, 10).err(), locked);
    assert_eq!(journal.read(seq).err(), locked);
    assert_eq!(journal.seal().err(), locked);
    assert_eq!(journal.save_draft(1, &note("c")).err(), locked);
    assert_eq!(journal.draft(1).err(), locked);
    assert_eq!(journal.discard_draft(1).err(), locked);
    let verified = journal.verify(&mut |_| std::ops::ControlFlow::Continue(()));
    assert_eq!(verified.err(), locked);
}

#[test]
fn entries_come_newest_first_and_no_other_record_does() {
    let phone = Phone::new();
    let journal = phone.create();
    let written: Vec<u64> = (0..5)
        .map(|n| journal.add(&note(&n.to_string()), phone.now()).unwrap())
        .collect();
    phone.import(&journal, written[3], b"x");
    phone.import(&journal, written[3], b"y");
    let listed = entries(&journal);
    assert!(
        listed
            .iter()
            .map(|entry| entry.seq)
            .eq(written.into_iter().rev())
    );
    let attachments: Vec<u32> = listed.iter().map(|entry| entry.attachments).collect();
    assert_eq!(attachments, [0, 2, 0, 0, 0]);
}

#[test]
fn a_line_of_the_list_says_what_it_should() {
    let phone = Phone::new();
    let journal = phone.create();
    journal.add(&full_entry(), phone.now()).unwrap();
    let long = "é".repeat(300);
    journal.add(&note(&long), phone.now()).unwrap();
    let page = entries(&journal);
    assert_eq!(page[0].beginning, "é".repeat(120));
    assert_eq!(page[1].amount, "300 €");
    assert_eq!(page[1].platform, "Snapchat");
    assert_eq!(page[1].account, "@l_autre");
    assert_eq!(page[1].kind, EntryKind::MoneyDemand);
    assert!(page[1].when == full_entry().when);
    assert_eq!(page[1].written_ms, phone.now().wall_ms);
}

#[test]
fn every_writing_comes_back_as_typed() {
    let phone = Phone::new();
    let journal = phone.create();
    let texts = [
        String::new(),
        "👩‍👩‍👧‍👦 🇫🇷 e\u{301} é \u{202e}rtl\u{202c} \u{0} \u{feff}".into(),
        "هذه رسالة تهديد — זו הודעה".into(),
        "../../etc/passwd'; DROP TABLE event;--\r\n=cmd|' /C calc'!A0".into(),
        "ligne — déjà dite. ".repeat(5500),
    ];
    assert!(texts[4].len() > 100_000);
    for text in &texts {
        let mut entry = note(text);
        entry.platform = text.chars().take(2000).collect();
        let seq = journal.add(&entry, phone.now()).unwrap();
        assert!(journal.read(seq).unwrap().content == entry);
    }
    let journal = phone.reopen(&journal);
    assert_eq!(entries(&journal).len(), texts.len());
    assert!(verify(&journal).intact());
}

#[test]
fn the_longest_entry_fits_and_longer_ones_are_refused() {
    let phone = Phone::new();
    let journal = phone.create();
    let field = "x".repeat(16 * 1024);
    let mut entry = full_entry();
    entry.text = "x".repeat(256 * 1024);
    entry.when = When::About {
        text: field.clone(),
    };
    for value in [
        &mut entry.platform,
        &mut entry.url,
        &mut entry.account,
        &mut entry.money.asked,
        &mut entry.money.paid,
        &mut entry.money.means,
        &mut entry.money.account,
        &mut entry.money.deadline,
        &mut entry.step.what,
        &mut entry.step.report_number,
        &mut entry.step.complaint_number,
    ] {
        value.clone_from(&field);
    }
    let seq = journal.add(&entry, phone.now()).unwrap();
    assert!(journal.read(seq).unwrap().content == entry);

    let mut longer = entry.clone();
    longer.text.push('x');
    assert_eq!(
        journal.add(&longer, phone.now()),
        Err(JournalError::Refused)
    );
    longer = entry.clone();
    longer.url.push('x');
    assert_eq!(
        journal.add(&longer, phone.now()),
        Err(JournalError::Refused)
    );
    longer = entry;
    longer.when = When::Day {
        day: "2026-13-01".into(),
    };
    assert_eq!(
        journal.add(&longer, phone.now()),
        Err(JournalError::Refused)
    );
    assert_eq!(entries(&journal).len(), 1);
}

#[test]
fn drafts_survive_a_lock_and_are_forgotten_on_demand() {
    let phone = Phone::new();
    let journal = phone.create();
    assert!(journal.draft(7).unwrap().is_none());
    journal.save_draft(7, &note("pas encore")).unwrap();
    journal.save_draft(7, &full_entry()).unwrap();
    journal.save_draft(u64::MAX, &note("autre")).unwrap();

    let journal = phone.reopen(&journal);
    assert!(journal.draft(7).unwrap() == Some(full_entry()));
    assert!(journal.draft(u64::MAX).unwrap() == Some(note("autre")));
    assert!(entries(&journal).is_empty());
    journal.discard_draft(7).unwrap();
    journal.discard_draft(7).unwrap();
    assert!(journal.draft(7).unwrap().is_none());
}

/// A draft put in another's place is damaged, not another text.
#[test]
fn a_draft_opens_only_under_its_number() {
    let phone = Phone::new();
    let journal = phone.create();
    journal.save_draft(1, &note("une")).unwrap();
    journal.save_draft(2, &note("deux")).unwrap();
    journal.lock();
    tamper(
        &phone.used_folder(),
        "UPDATE draft SET id = 3 - id + 10; UPDATE draft SET id = id - 10",
    );
    let journal = phone.open();
    for id in [1, 2] {
        let damaged = JournalError::Damaged { from: None };
        assert_eq!(journal.draft(id).err(), Some(damaged));
    }
}

#[test]
fn unknown_numbers_are_not_found() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("a"), phone.now()).unwrap();
    // The record of the beginning is no entry.
    for unknown in [0, 1, seq + 1, u64::MAX] {
        assert_eq!(journal.read(unknown).err(), Some(JournalError::NotFound));
    }
}

#[test]
fn a_clock_that_was_set_is_marked() {
    let phone = Phone::new();
    let journal = phone.create();
    let changed = |journal: &Journal| entries(journal)[0].clock_changed;
    phone.wait_ms(86_400_000);
    journal.add(&note("un jour après"), phone.now()).unwrap();
    assert!(!changed(&journal));
    phone.clock.lock().unwrap().wall_ms -= 3_600_000;
    let seq = journal.add(&note("reculée"), phone.now()).unwrap();
    assert!(changed(&journal));
    assert!(journal.read(seq).unwrap().clock_changed);
    phone.clock.lock().unwrap().wall_ms += 60_000;
    journal.add(&note("à la minute près"), phone.now()).unwrap();
    assert!(!changed(&journal));
    phone.clock.lock().unwrap().wall_ms += 3_600_000;
    let forward = journal.add(&note("avancée"), phone.now()).unwrap();
    assert!(changed(&journal));
    phone.clock.lock().unwrap().wall_ms -= 7_200_000;
    journal
        .amend(forward, &note("récrite, reculée"), phone.now())
        .unwrap();
    let history = journal.history(forward).unwrap();
    assert!(history.versions.iter().all(|version| version.clock_changed));
    phone.reboot();
    phone.clock.lock().unwrap().wall_ms += 3_600_000;
    journal.add(&note("éteint une heure"), phone.now()).unwrap();
    assert!(!changed(&journal));
    phone.reboot();
    phone.clock.lock().unwrap().wall_ms -= 3_600_000;
    journal.add(&note("reculée, éteint"), phone.now()).unwrap();
    assert!(changed(&journal));
}

#[test]
fn the_seal_names_the_last_record_and_changes_with_each() {
    let phone = Phone::new();
    let journal = phone.create();
    let first = journal.seal().unwrap();
    let seq = journal.add(&note("a"), phone.now()).unwrap();
    let second = journal.seal().unwrap();
    assert_eq!((first.number, second.number), (1, seq));
    assert_ne!(first.digits, second.digits);
    let groups: Vec<&str> = second.digits.split(' ').collect();
    assert_eq!(groups.len(), 8);
    assert!(groups.iter().all(|group| group.len() == 5));
    assert!(phone.reopen(&journal).seal().unwrap() == second);
}
