//! Files come back byte for byte, or leave nothing.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;
use std::thread;

use abri_core::journal::{AttachmentId, ImageAnswer, Journal, JournalError};
use journal_phone::{Phone, files, noise, note, read_back, verify};
use ring::digest::{SHA256, digest};

const PIECE: usize = 64 * 1024;

fn with_entry() -> (Phone, Journal, u64) {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("la capture"), phone.now()).unwrap();
    (phone, journal, seq)
}

#[test]
fn every_size_comes_back_byte_for_byte() {
    let (phone, journal, seq) = with_entry();
    let mut attachments = Vec::new();
    for size in [
        0,
        1,
        PIECE - 1,
        PIECE,
        PIECE + 1,
        2 * PIECE,
        5 * 1024 * 1024,
    ] {
        for step in [PIECE, 7919] {
            let bytes = noise(size);
            let attachment = phone.import_in(&journal, seq, &bytes, step);
            assert_eq!(attachment.size, size as u64);
            assert_eq!(attachment.sha256, digest(&SHA256, &bytes).as_ref());
            assert!(
                read_back(&journal, attachment.id).unwrap() == bytes,
                "{size} by {step}"
            );
            attachments.push((attachment, bytes));
        }
    }
    let journal = phone.reopen(&journal);
    let entry = journal.read(seq).unwrap();
    assert_eq!(entry.attachments.len(), attachments.len());
    for (listed, (attachment, bytes)) in entry.attachments.iter().zip(&attachments) {
        assert!(listed == attachment);
        assert!(read_back(&journal, attachment.id).unwrap() == *bytes);
    }
    let verification = verify(&journal);
    assert!(verification.intact());
    assert_eq!(verification.attachments, attachments.len() as u64);
    assert_eq!(verification.unnamed_files, 0);
}

#[test]
fn only_rounded_sizes_are_seen() {
    let (phone, journal, seq) = with_entry();
    phone.import(&journal, seq, b"");
    phone.import(&journal, seq, &noise(60_000));
    phone.import(&journal, seq, &noise(PIECE));
    for path in files(&phone.used_folder().join("a")) {
        assert_eq!(fs::metadata(path).unwrap().len(), PIECE as u64 + 16);
    }
}

#[test]
fn hostile_names_are_kept_as_they_came_and_never_reach_the_disk() {
    let (phone, journal, seq) = with_entry();
    let names = [
        "",
        "../../../tmp/x",
        "C:\\a\u{0}b",
        "\u{202e}gpj.exe",
        &"é".repeat(8000),
    ];
    for name in names {
        let mut import = journal.import(seq, name, name, ImageAnswer::No).unwrap();
        import.write(b"x").unwrap();
        let attachment = import.finish(phone.now()).unwrap();
        assert_eq!(
            (attachment.name.as_str(), attachment.media_type.as_str()),
            (name, name)
        );
    }
    let stored = files(&phone.used_folder().join("a"));
    assert_eq!(stored.len(), names.len());
    for path in stored {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
    let long = "x".repeat(16 * 1024 + 1);
    let refused = journal.import(seq, &long, "image/png", ImageAnswer::No);
    assert_eq!(refused.err(), Some(JournalError::Refused));
}

#[test]
fn without_a_no_nothing_is_taken() {
    let (phone, journal, seq) = with_entry();
    for answer in [ImageAnswer::Yes, ImageAnswer::Unknown, ImageAnswer::Skipped] {
        let import = journal.import(seq, "photo.jpg", "image/jpeg", answer);
        assert_eq!(import.err(), Some(JournalError::Refused));
        // Said before anything else is looked at.
        let import = journal.import(999, "photo.jpg", "image/jpeg", answer);
        assert_eq!(import.err(), Some(JournalError::Refused));
    }
    assert!(files(&phone.used_folder().join("a")).is_empty());
    assert_eq!(journal.seal().unwrap().number, seq);
}

#[test]
fn there_is_nothing_to_attach_to_but_entries() {
    let (phone, journal, seq) = with_entry();
    let attached = phone.import(&journal, seq, b"x");
    for unknown in [0, 1, attached.seq, attached.seq + 1, u64::MAX] {
        let import = journal.import(unknown, "a", "b", ImageAnswer::No);
        assert_eq!(import.err(), Some(JournalError::NotFound), "{unknown}");
    }
    let unknown = AttachmentId(attached.id.0 ^ 1);
    assert_eq!(
        journal.attachment(unknown).err(),
        Some(JournalError::NotFound)
    );
}

#[test]
fn cancelled_dropped_or_locked_it_leaves_nothing() {
    let (phone, journal, seq) = with_entry();
    let begin = |journal: &Journal| {
        let mut import = journal
            .import(seq, "a.png", "image/png", ImageAnswer::No)
            .unwrap();
        import.write(&noise(3 * PIECE)).unwrap();
        assert_eq!(files(&phone.used_folder().join("a")).len(), 1);
        import
    };
    begin(&journal).cancel();
    assert!(files(&phone.used_folder().join("a")).is_empty());
    drop(begin(&journal));
    assert!(files(&phone.used_folder().join("a")).is_empty());

    let mut import = begin(&journal);
    journal.lock();
    for _ in 0..2 {
        assert_eq!(import.write(b"more").err(), Some(JournalError::Locked));
    }
    assert_eq!(import.finish(phone.now()).err(), Some(JournalError::Locked));
    assert!(files(&phone.used_folder().join("a")).is_empty());

    let journal = phone.open();
    let import = begin(&journal);
    journal.lock();
    assert_eq!(import.finish(phone.now()).err(), Some(JournalError::Locked));
    assert!(files(&phone.used_folder().join("a")).is_empty());

    let journal = phone.open();
    assert_eq!(journal.seal().unwrap().number, seq);
    assert!(verify(&journal).intact());
}

/// Long enough to go to the disk while it still comes in.
#[test]
fn a_long_file_comes_back_and_leaves_nothing_when_it_is_cancelled() {
    let (phone, journal, seq) = with_entry();
    let bytes = noise(300 * PIECE + 7);
    let attachment = phone.import(&journal, seq, &bytes);
    assert!(read_back(&journal, attachment.id) == Ok(bytes.clone()));

    let mut import = journal
        .import(seq, "a.mp4", "video/mp4", ImageAnswer::No)
        .unwrap();
    import.write(&bytes).unwrap();
    journal.lock();
    assert_eq!(import.finish(phone.now()).err(), Some(JournalError::Locked));
    assert_eq!(files(&phone.used_folder().join("a")).len(), 1);
    assert!(verify(&phone.open()).intact());
}

#[test]
fn what_a_kill_left_is_removed_only_from_a_whole_journal() {
    let (phone, journal, seq) = with_entry();
    let kept = phone.import(&journal, seq, &noise(100_000));
    let folder = phone.used_folder().join("a");
    journal.lock();
    // An import that was killed, and a file that never was one.
    fs::write(folder.join("00112233aabbccdd"), noise(1000)).unwrap();
    fs::write(folder.join("note.txt"), "x").unwrap();

    let used = phone.used_folder();
    let database = fs::read(used.join("journal.db")).unwrap();
    journal_phone::tamper(&used, "DELETE FROM event WHERE seq = 3");
    let journal = phone.open();
    assert_eq!(verify(&journal).unnamed_files, 3);
    assert_eq!(
        files(&folder).len(),
        3,
        "nothing goes while records are missing"
    );
    journal.lock();

    fs::write(used.join("journal.db"), database).unwrap();
    let journal = phone.open();
    let left: Vec<String> = files(&folder)
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(left, [format!("{:016x}", kept.id.0), "note.txt".to_owned()]);
    let verification = verify(&journal);
    assert!(verification.intact());
    assert_eq!(verification.unnamed_files, 1);
}

#[test]
fn several_imports_and_entries_at_once() {
    let (phone, journal, seq) = with_entry();
    let expected: Vec<Vec<u8>> = (1..=6).map(|n| noise(n * 300_001)).collect();
    thread::scope(|scope| {
        for bytes in &expected {
            scope.spawn(|| {
                let attachment = phone.import(&journal, seq, bytes);
                assert!(read_back(&journal, attachment.id).unwrap() == *bytes);
            });
        }
        for _ in 0..2 {
            scope.spawn(|| {
                for n in 0..20 {
                    journal.add(&note(&format!("{n}")), phone.now()).unwrap();
                    journal.save_draft(n, &note("…")).unwrap();
                }
            });
        }
        scope.spawn(|| verify(&journal).intact());
    });
    let journal = phone.reopen(&journal);
    let verification = verify(&journal);
    assert!(verification.intact());
    assert_eq!(verification.records, 1 + 1 + 6 + 40);
    let mut sizes: Vec<u64> = journal
        .read(seq)
        .unwrap()
        .attachments
        .iter()
        .map(|a| a.size)
        .collect();
    sizes.sort_unstable();
    assert_eq!(
        sizes,
        [300_001, 600_002, 900_003, 1_200_004, 1_500_005, 1_800_006]
    );
}

#[test]
fn a_reader_goes_to_any_piece_and_past_the_last_to_none() {
    let (phone, journal, seq) = with_entry();
    let bytes = noise(2 * PIECE + 5);
    let attachment = phone.import(&journal, seq, &bytes);
    let mut reader = journal.attachment(attachment.id).unwrap();
    for index in [2, 0, 1, 1] {
        reader.go_to(index).unwrap();
        let piece = reader.next_piece().unwrap().unwrap();
        assert!(bytes.chunks(PIECE).nth(index as usize).unwrap() == piece);
    }
    assert_eq!(reader.next_piece().unwrap().unwrap().len(), 5);
    for index in [3, u64::MAX] {
        reader.go_to(index).unwrap();
        assert_eq!(reader.next_piece().unwrap(), None);
    }
}

#[test]
fn a_reader_stops_at_a_lock() {
    let (phone, journal, seq) = with_entry();
    let attachment = phone.import(&journal, seq, &noise(3 * PIECE));
    let mut reader = journal.attachment(attachment.id).unwrap();
    assert_eq!(reader.next_piece().unwrap().unwrap().len(), PIECE);
    journal.lock();
    assert_eq!(reader.next_piece().err(), Some(JournalError::Locked));
}
