//! Damaged files: attachments that are not what they were, and any flipped bit.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::env;
use std::fs;

use abri_core::journal::{Attachment, JournalError};
use journal_phone::{CODE, damaged, filled, flip, noise, note, read_back, verify};

const UNKNOWN: Option<JournalError> = Some(JournalError::Damaged { from: None });

#[test]
fn a_changed_or_cut_attachment_is_named() {
    let (phone, folder, [first, second]) = filled();
    let path = folder.join("a").join(format!("{:016x}", first.id.0));
    let good = fs::read(&path).unwrap();
    let mut cases: Vec<Vec<u8>> = [0, 65_551, 65_552, good.len() - 1]
        .into_iter()
        .map(|at| {
            let mut bad = good.clone();
            bad[at] ^= 1;
            bad
        })
        .collect();
    // Cut, grown, empty, and with two pieces in each other's place.
    cases.push(good[..good.len() - 1].to_vec());
    cases.push(good[..2 * 65_552].to_vec());
    cases.push([good.as_slice(), b"x"].concat());
    cases.push(Vec::new());
    cases.push(
        [
            &good[65_552..2 * 65_552],
            &good[..65_552],
            &good[2 * 65_552..],
        ]
        .concat(),
    );
    for bad in cases {
        fs::write(&path, &bad).unwrap();
        let journal = phone.open();
        assert_eq!(read_back(&journal, first.id).err(), damaged(first.seq));
        assert!(read_back(&journal, second.id).is_ok());
        let verification = verify(&journal);
        assert_eq!(verification.damaged, [first.seq]);
        assert_eq!(
            (verification.attachments, verification.unnamed_files),
            (1, 0)
        );
        assert_eq!(journal.read(6).unwrap().attachments.len(), 2);
        journal.lock();
        assert_eq!(fs::read(&path).unwrap(), bad);
    }
    fs::remove_file(&path).unwrap();
    let journal = phone.open();
    assert_eq!(journal.attachment(first.id).err(), damaged(first.seq));
    assert_eq!(verify(&journal).damaged, [first.seq]);
}

#[test]
fn attachments_that_changed_places_are_named() {
    let (phone, folder, [first, second]) = filled();
    let path = |attachment: &Attachment| folder.join("a").join(format!("{:016x}", attachment.id.0));
    fs::rename(path(&first), folder.join("x")).unwrap();
    fs::rename(path(&second), path(&first)).unwrap();
    fs::rename(folder.join("x"), path(&second)).unwrap();
    let journal = phone.open();
    assert_eq!(read_back(&journal, first.id).err(), damaged(first.seq));
    assert_eq!(read_back(&journal, second.id).err(), damaged(second.seq));
    assert_eq!(verify(&journal).damaged, [first.seq, second.seq]);
}

#[test]
fn a_file_that_is_no_database_is_damaged_and_left() {
    let (phone, folder, _) = filled();
    let path = folder.join("journal.db");
    let good = fs::read(&path).unwrap();
    for bad in [Vec::new(), noise(8192), good[..5000].to_vec()] {
        fs::write(&path, &bad).unwrap();
        assert_eq!(phone.try_open(CODE).err(), UNKNOWN);
        assert!(fs::read(&path).unwrap() == bad);
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(phone.try_open(CODE).err(), UNKNOWN);
    assert!(!path.exists());
}

/// A sample of all bytes: whatever is flipped, what is read is what was written. `ABRI_FLIPS=2000`
/// flips so many, spread over all files; without it, about a hundred.
#[test]
fn no_flipped_bit_returns_something_wrong() {
    let flips: usize = env::var("ABRI_FLIPS").map_or(100, |flips| flips.parse().unwrap());
    let (phone, folder, attachments) = filled();
    let stored =
        |attachment: &Attachment| folder.join("a").join(format!("{:016x}", attachment.id.0));
    let paths = [
        folder.join("journal.db"),
        folder.join("head"),
        stored(&attachments[0]),
        stored(&attachments[1]),
        phone.folder().join("keys"),
    ];
    for path in &paths {
        let good = fs::read(path).unwrap();
        let step = (good.len() * paths.len() / flips).max(1);
        for at in (7..good.len()).step_by(step) {
            flip(path, at);
            if let Ok(journal) = phone.try_open(CODE) {
                for seq in 2..=6 {
                    if let Ok(entry) = journal.read(seq) {
                        assert!(entry.content == note(&format!("note {seq}")));
                    }
                }
                for (attachment, size) in attachments.iter().zip([200_000, 200_001]) {
                    if let Ok(bytes) = read_back(&journal, attachment.id) {
                        assert!(bytes == noise(size));
                    }
                }
                journal.lock();
            }
            fs::write(path, &good).unwrap();
        }
    }
    assert!(verify(&phone.open()).intact());
}
