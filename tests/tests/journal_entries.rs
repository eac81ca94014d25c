//! Entries written anew, removed, put back and destroyed.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;
use std::ops::ControlFlow;

use abri_core::journal::{Attachment, ImageAnswer, Journal, JournalError};
use journal_phone::{
    Phone, damaged, entries, files, listed, noise, note, read_back, tamper, verify,
};
use ring::digest::{SHA256, digest};

fn text(journal: &Journal, seq: u64) -> String {
    journal.read(seq).unwrap().content.text
}

/// An entry with two texts and two files, and one that nothing happens to.
fn with_two_entries() -> (Phone, Journal, u64, [Attachment; 2]) {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("premier"), phone.now()).unwrap();
    journal.add(&note("autre"), phone.now()).unwrap();
    phone.wait_ms(5000);
    journal.amend(seq, &note("second"), phone.now()).unwrap();
    let attachments = [
        phone.import(&journal, seq, &noise(100_000)),
        phone.import(&journal, seq, &noise(3)),
    ];
    (phone, journal, seq, attachments)
}

#[test]
fn the_newest_text_counts_and_every_former_one_is_kept() {
    let (phone, journal, seq, _) = with_two_entries();
    phone.wait_ms(5000);
    let third = phone.now();
    journal.amend(seq, &note("troisième"), third).unwrap();
    let as_expected = |journal: &Journal| {
        let entry = journal.read(seq).unwrap();
        assert_eq!(entry.content.text, "troisième");
        assert_eq!(entry.amended, Some(third));
        assert!(entry.removed.is_none() && !entry.uncertain);
        assert_eq!(entry.attachments.len(), 2);
        let history = journal.history(seq).unwrap();
        let texts: Vec<&str> = history
            .versions
            .iter()
            .map(|version| version.content.text.as_str())
            .collect();
        assert_eq!(texts, ["premier", "second", "troisième"]);
        assert!(history.damaged.is_empty());
        let page = entries(journal);
        assert_eq!(page[1].beginning, "troisième");
        assert!(page[1].amended && !page[0].amended);
        assert!(verify(journal).intact());
    };
    as_expected(&journal);
    as_expected(&phone.reopen(&journal));
}

#[test]
fn only_an_entry_can_be_amended() {
    let (phone, journal, seq, attachments) = with_two_entries();
    let amend = |seq| journal.amend(seq, &note("x"), phone.now()).err();
    for no_entry in [0, 1, attachments[0].seq, 99, u64::MAX] {
        assert_eq!(amend(no_entry), Some(JournalError::NotFound));
    }
    journal.remove(seq, phone.now()).unwrap();
    assert_eq!(amend(seq), Some(JournalError::NotFound));
    let too_long = note(&"é".repeat(200_000));
    let refused = journal.amend(3, &too_long, phone.now()).err();
    assert_eq!(refused, Some(JournalError::Refused));
}

#[test]
fn the_bin_keeps_what_was_removed_until_it_is_put_back() {
    let (phone, journal, seq, attachments) = with_two_entries();
    let removed = phone.now();
    journal.remove(seq, removed).unwrap();
    journal.lock();
    phone.wait_ms(400 * 24 * 3_600_000);
    let journal = phone.open();
    assert_eq!(listed(&journal), (vec![3], vec![]));
    let bin = journal.bin().unwrap();
    assert_eq!(bin.entries.len(), 1);
    assert_eq!(bin.entries[0].entry.beginning, "second");
    assert_eq!(bin.entries[0].removed, removed);
    assert_eq!(journal.read(seq).unwrap().removed, Some(removed));
    assert!(read_back(&journal, attachments[0].id).is_ok());
    let again = journal.remove(seq, phone.now());
    assert_eq!(again, Err(JournalError::Refused));
    let import = journal.import(seq, "a", "b", ImageAnswer::No);
    assert_eq!(import.err(), Some(JournalError::NotFound));
    assert_eq!(verify(&journal).in_bin, 1);

    journal.put_back(seq, phone.now()).unwrap();
    let again = journal.put_back(seq, phone.now());
    assert_eq!(again, Err(JournalError::NotFound));
    let journal = phone.reopen(&journal);
    assert_eq!(listed(&journal), (vec![3, seq], vec![]));
    assert_eq!(text(&journal, seq), "second");
    assert!(journal.bin().unwrap().entries.is_empty());
    assert!(verify(&journal).intact());
}

#[test]
fn an_attachment_can_be_removed_by_itself() {
    let (phone, journal, seq, [first, second]) = with_two_entries();
    journal.remove(first.seq, phone.now()).unwrap();
    let entry = journal.read(seq).unwrap();
    assert!(entry.attachments == [second.clone()]);
    assert_eq!(entries(&journal)[1].attachments, 1);
    let bin = journal.bin().unwrap();
    assert!(bin.attachments[0].attachment == first && bin.attachments[0].entry == seq);
    journal.put_back(first.seq, phone.now()).unwrap();
    assert_eq!(journal.read(seq).unwrap().attachments.len(), 2);

    journal.remove(first.seq, phone.now()).unwrap();
    journal.destroy(first.seq, phone.now()).unwrap();
    let journal = phone.reopen(&journal);
    let gone = read_back(&journal, first.id).err();
    assert_eq!(gone, Some(JournalError::NotFound));
    assert!(read_back(&journal, second.id).unwrap() == noise(3));
    assert_eq!(text(&journal, seq), "second");
    assert!(verify(&journal).intact());
}

#[test]
fn destroying_takes_two_steps_and_leaves_the_chain() {
    let (phone, journal, seq, attachments) = with_two_entries();
    journal.save_draft(seq, &note("brouillon")).unwrap();
    journal.save_draft(0, &note("une nouvelle")).unwrap();
    let seal = journal.seal().unwrap();
    let now = phone.now();
    assert_eq!(journal.destroy(seq, now), Err(JournalError::NotFound));
    journal.remove(seq, now).unwrap();
    journal.destroy(seq, now).unwrap();

    let gone = |journal: &Journal| {
        let not_found = Some(JournalError::NotFound);
        assert_eq!(journal.read(seq).err(), not_found);
        assert_eq!(journal.history(seq).err(), not_found);
        assert_eq!(journal.put_back(seq, now).err(), not_found);
        assert_eq!(journal.destroy(seq, now).err(), not_found);
        assert_eq!(journal.attachment(attachments[0].id).err(), not_found);
        assert!(journal.bin().unwrap().entries.is_empty());
        assert_eq!(listed(journal), (vec![3], vec![]));
        assert!(journal.draft(seq).unwrap().is_none());
        assert!(journal.draft(0).unwrap().is_some());
        assert_eq!(text(journal, 3), "autre");
        let found = verify(journal);
        assert!(found.intact());
        // The entry, its amendment and two attachments; what a seal stood for is still there.
        assert_eq!(found.destroyed, 4);
        assert_eq!(found.records, seal.number + 2);
        assert_eq!((found.attachments, found.unnamed_files), (0, 0));
    };
    gone(&journal);
    gone(&phone.reopen(&journal));
    let folder = phone.used_folder();
    assert!(files(&folder.join("a")).is_empty());
}

#[test]
fn a_file_that_comes_in_while_its_entry_goes_is_not_kept() {
    let (phone, journal, seq, _) = with_two_entries();
    let mut import = journal.import(seq, "a", "b", ImageAnswer::No).unwrap();
    import.write(&noise(70_000)).unwrap();
    journal.remove(seq, phone.now()).unwrap();
    journal.destroy(seq, phone.now()).unwrap();
    let finished = import.finish(phone.now());
    assert_eq!(finished.err(), Some(JournalError::NotFound));
    assert!(files(&phone.used_folder().join("a")).is_empty());
}

#[test]
fn rows_that_come_back_after_destruction_are_seen() {
    let (phone, journal, seq, _) = with_two_entries();
    journal.lock();
    let folder = phone.used_folder();
    let before = folder.join("before.db");
    fs::copy(folder.join("journal.db"), &before).unwrap();
    let journal = phone.open();
    journal.remove(seq, phone.now()).unwrap();
    journal.destroy(seq, phone.now()).unwrap();
    journal.lock();
    let attach = format!(
        "ATTACH '{}' AS former; INSERT INTO body SELECT * FROM former.body WHERE seq = {seq}",
        before.display()
    );
    tamper(&folder, &attach);
    assert_eq!(verify(&phone.open()).damaged, [seq]);
}

#[test]
fn a_destruction_that_was_cut_short_is_finished() {
    let (phone, journal, seq, attachments) = with_two_entries();
    let folder = phone.used_folder();
    let file = folder.join(format!("a/{:016x}", attachments[0].id.0));
    let content = fs::read(&file).unwrap();
    journal.remove(seq, phone.now()).unwrap();
    journal.destroy(seq, phone.now()).unwrap();
    journal.lock();
    // As a kill after the commit leaves it: the file is there, the database not yet written anew.
    fs::write(&file, content).unwrap();
    tamper(&folder, "PRAGMA application_id = 1");
    let journal = phone.open();
    assert!(!file.exists());
    assert!(verify(&journal).intact());
    journal.lock();
    let connection = rusqlite::Connection::open(folder.join("journal.db")).unwrap();
    let mark: i32 = connection
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .unwrap();
    assert_eq!(mark, 0);
}

#[test]
fn nothing_of_a_destroyed_row_is_left_in_the_database() {
    let (phone, journal, seq, _) = with_two_entries();
    journal.lock();
    let folder = phone.used_folder();
    let connection = rusqlite::Connection::open(folder.join("journal.db")).unwrap();
    let select = "SELECT sealed FROM body WHERE seq IN (2, 4)";
    let sealed: Vec<Vec<u8>> = connection
        .prepare(select)
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    drop(connection);
    let holds = |part: &[u8]| {
        let bytes = fs::read(folder.join("journal.db")).unwrap();
        bytes.windows(64).any(|window| window == &part[100..164])
    };
    assert!(sealed.len() == 2 && sealed.iter().all(|row| holds(row)));
    let journal = phone.open();
    journal.remove(seq, phone.now()).unwrap();
    journal.destroy(seq, phone.now()).unwrap();
    journal.lock();
    assert!(!sealed.iter().any(|row| holds(row)));
}

#[test]
fn a_damaged_amendment_is_never_passed_over() {
    let (phone, journal, seq, _) = with_two_entries();
    journal.lock();
    let folder = phone.used_folder();
    tamper(
        &folder,
        "UPDATE body SET sealed = zeroblob(1052) WHERE seq = 4",
    );
    let journal = phone.open();
    assert_eq!(journal.read(seq).err(), damaged(4));
    let history = journal.history(seq).unwrap();
    assert_eq!(history.versions[0].content.text, "premier");
    assert_eq!(history.damaged, [4]);
    // A list names the entry and goes on after it.
    assert_eq!(listed(&journal), (vec![3], vec![seq]));
    journal.lock();

    tamper(&folder, "DELETE FROM event WHERE seq = 4");
    let entry = phone.open().read(seq).unwrap();
    assert!(entry.uncertain);
    assert_eq!(entry.content.text, "premier");
}

#[test]
fn a_fingerprint_is_kept_and_the_file_is_not() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("le lien"), phone.now()).unwrap();
    let bytes = noise(150_000);
    let answers = [
        ImageAnswer::Yes,
        ImageAnswer::Unknown,
        ImageAnswer::Skipped,
        ImageAnswer::No,
    ];
    for answer in answers {
        let mut noting = journal.fingerprint(seq, answer).unwrap();
        for piece in bytes.chunks(7919) {
            noting.write(piece).unwrap();
        }
        let noted = noting.finish(phone.now()).unwrap();
        assert_eq!(noted.sha256, digest(&SHA256, &bytes).as_ref());
        assert_eq!((noted.size, noted.answer), (150_000, answer));
    }
    let journal = phone.reopen(&journal);
    let entry = journal.read(seq).unwrap();
    let kept: Vec<ImageAnswer> = entry
        .fingerprints
        .iter()
        .map(|noted| noted.answer)
        .collect();
    assert_eq!(kept, answers);
    assert!(entry.attachments.is_empty());
    assert!(files(&phone.used_folder().join("a")).is_empty());
    let database = fs::read(phone.used_folder().join("journal.db")).unwrap();
    assert!(!database.windows(64).any(|window| window == &bytes[..64]));
    let mut noting = journal.fingerprint(seq, ImageAnswer::Yes).unwrap();
    noting.write(b"x").unwrap();
    journal.lock();
    assert_eq!(noting.write(b"y"), Err(JournalError::Locked));
    assert_eq!(noting.finish(phone.now()).err(), Some(JournalError::Locked));
}

#[test]
fn a_verification_broken_off_says_so() {
    let (_, journal, ..) = with_two_entries();
    let mut calls = 0;
    let stopped = journal.verify(&mut |progress| {
        calls += 1;
        assert!(progress.done <= progress.total);
        if calls == 4 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    assert_eq!(stopped.err(), Some(JournalError::Refused));
    assert_eq!(calls, 4);
}
