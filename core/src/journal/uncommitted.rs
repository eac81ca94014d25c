//! Whoever has the key can seal what a line does not commit to, and opening a journal does not compare it: it
//! is never given out all the same.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use super::equal_work::{Device, NOW, code};
use super::vault::Table;
use super::{Costs, EntryKind, Filter, Journal, JournalError, Money, NewEntry, StepTaken, When};

const CODE: &[u8] = b"271828";
/// The only entry: before it stands `created`.
const ENTRY: u64 = 2;
const DAMAGED: JournalError = JournalError::Damaged { from: Some(ENTRY) };

fn threat() -> NewEntry {
    NewEntry {
        kind: EntryKind::Threat,
        when: When::Unknown,
        platform: String::new(),
        url: String::new(),
        account: String::new(),
        text: "il menace".to_owned(),
        money: Money::default(),
        step: StepTaken::default(),
    }
}

/// A journal whose entry says `after` where it said `before`, in the row of `table`, under a seal that opens.
fn tampered(folder: &Path, table: Table, name: &str, before: &str, after: &str) -> Journal {
    let device = Arc::new(Device::default());
    let folder = folder.join("journal");
    let passcode = code(CODE);
    let journal = Journal::create_with(
        &folder,
        &passcode,
        Costs::LEAST,
        Arc::clone(&device) as _,
        NOW,
    );
    let journal = journal.unwrap();
    assert_eq!(journal.add(&threat(), NOW), Ok(ENTRY));
    {
        let store = journal.shared.store().unwrap();
        let select = format!("SELECT sealed FROM {name} WHERE seq = ?1");
        let sealed: Vec<u8> = store
            .connection
            .query_one(&select, [ENTRY.cast_signed()], |row| row.get(0))
            .unwrap();
        let vault = &journal.shared.vault;
        let mut plain = vault.open(table, ENTRY, &sealed).unwrap().to_vec();
        let at = plain
            .windows(before.len())
            .position(|part| part == before.as_bytes());
        plain[at.unwrap()..][..after.len()].copy_from_slice(after.as_bytes());
        let sealed = vault.seal(table, ENTRY, &plain).unwrap();
        let update = format!("UPDATE {name} SET sealed = ?2 WHERE seq = ?1");
        store
            .connection
            .execute(&update, (ENTRY.cast_signed(), sealed))
            .unwrap();
    }
    journal.lock();
    Journal::open(&folder, &passcode, device, NOW).unwrap()
}

fn listed(journal: &Journal, words: &str) -> (usize, Vec<u64>) {
    let filter = Filter {
        words: words.to_owned(),
        ..Filter::default()
    };
    let page = journal.list(&filter, None, 50).unwrap();
    (page.entries.len(), page.damaged)
}

fn verified(journal: &Journal) -> Vec<u64> {
    let verification = journal.verify(&mut |_| ControlFlow::Continue(()));
    verification.unwrap().damaged
}

#[test]
fn a_time_that_the_line_does_not_commit_to_is_given_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (before, after) = ("1795000000000", "1495000000000");
    let journal = tampered(folder.path(), Table::Event, "event", before, after);
    assert_eq!(journal.read(ENTRY).err(), Some(DAMAGED));
    assert_eq!(journal.history(ENTRY).err(), Some(DAMAGED));
    assert_eq!(listed(&journal, ""), (0, vec![ENTRY]));
    assert_eq!(listed(&journal, "menace"), (0, vec![ENTRY]));
    assert_eq!(journal.line(ENTRY).err(), Some(DAMAGED));
    assert_eq!(journal.handed_fields(ENTRY, &|_| true).err(), Some(DAMAGED));
    assert_eq!(journal.seal().err(), Some(DAMAGED));
    assert!(journal.seal_at(ENTRY).unwrap().is_none());
    assert_eq!(verified(&journal), [ENTRY]);
}

#[test]
fn a_text_that_the_line_does_not_commit_to_is_given_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let journal = tampered(folder.path(), Table::Body, "body", "menace", "promet");
    assert_eq!(journal.read(ENTRY).err(), Some(DAMAGED));
    assert_eq!(listed(&journal, ""), (0, vec![ENTRY]));
    assert_eq!(listed(&journal, "promet"), (0, vec![ENTRY]));
    assert_eq!(journal.handed_fields(ENTRY, &|_| true).err(), Some(DAMAGED));
    assert_eq!(verified(&journal), [ENTRY]);
}
