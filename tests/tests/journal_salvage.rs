//! What a damaged folder still holds is taken into a new one, whatever broke.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use abri_core::journal::{Costs, Journal, JournalError, NewPlace, Passcode};
use journal_phone::{
    CODE, Phone, damaged, files, filled, flip, noise, note, read_back, tamper, verify,
};

const NEW_CODE: &[u8] = b"602214";

fn beside(phone: &Phone) -> PathBuf {
    phone.folder().with_file_name("new")
}

fn try_salvage(phone: &Phone, code: &[u8], to: &Path) -> Result<Journal, JournalError> {
    let new_code = Passcode::digits(NEW_CODE).unwrap();
    let device = phone.hardware.as_ref();
    let place = NewPlace {
        folder: to,
        passcode: &new_code,
        costs: Costs::LEAST,
        device,
    };
    Journal::salvage(
        &phone.folder(),
        &Passcode::guess(code),
        device,
        &place,
        phone.now(),
    )
}

/// Salvages into a new folder, sees that nothing of the old one is changed, and returns the numbers
/// of the notes that came along, which all say what was written.
fn salvaged(phone: &Phone) -> (Journal, Vec<u64>) {
    let contents = |folder: &Path| -> BTreeMap<PathBuf, Vec<u8>> {
        let files = files(folder).into_iter();
        files
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect()
    };
    let before = contents(&phone.folder());
    let journal = try_salvage(phone, CODE, &beside(phone)).unwrap();
    assert!(
        contents(&phone.folder()) == before,
        "the old folder is as it was"
    );
    let kept = (2..=6)
        .filter(|&seq| match journal.read(seq) {
            Ok(entry) => {
                assert!(entry.content == note(&format!("note {seq}")));
                true
            }
            // Attachments of an entry are read with it.
            Err(JournalError::Damaged { .. }) => false,
            Err(error) => panic!("{error}"),
        })
        .collect();
    (journal, kept)
}

fn clear(phone: &Phone, journal: &Journal) {
    journal.lock();
    fs::remove_dir_all(beside(phone)).unwrap();
}

#[test]
fn an_intact_journal_moves_whole_and_keeps_its_chain() {
    let (phone, _, attachments) = filled();
    let journal = phone.open();
    journal.save_draft(7, &note("commencée")).unwrap();
    let seal = journal.seal().unwrap();
    journal.lock();
    let (journal, kept) = salvaged(&phone);
    assert_eq!(kept, [2, 3, 4, 5, 6]);
    let found = verify(&journal);
    assert!(found.intact(), "{found:?}");
    assert_eq!(
        (found.records, found.attachments, found.unnamed_files),
        (9, 2, 0)
    );
    for (attachment, size) in attachments.iter().zip([200_000, 200_001]) {
        assert!(read_back(&journal, attachment.id).unwrap() == noise(size));
    }
    assert!(journal.draft(7).unwrap() == Some(note("commencée")));
    assert_eq!(journal.seal().unwrap().number, seal.number + 1);
    // It lives on by itself, under its own code.
    assert_eq!(journal.add(&note("suite"), phone.now()), Ok(10));
    journal.lock();
    let device = std::sync::Arc::clone(&phone.hardware) as _;
    let code = Passcode::guess(NEW_CODE);
    let again = Journal::open(&beside(&phone), &code, device, phone.now()).unwrap();
    assert!(verify(&again).intact());
    assert_eq!(files(&beside(&phone)).len(), files(&phone.folder()).len());
}

/// Page by page: what does not lie in the page that broke is there.
#[test]
fn a_broken_page_takes_nothing_else_with_it() {
    const PAGE: usize = 4096;
    let (phone, folder, attachments) = filled();
    let path = folder.join("journal.db");
    let good = fs::read(&path).unwrap();
    let mut all_kept = 0;
    for page in good.chunks(PAGE).enumerate().map(|(at, _)| at) {
        let mut bad = good.clone();
        bad[page * PAGE..][..PAGE].fill(0);
        fs::write(&path, &bad).unwrap();
        match try_salvage(&phone, CODE, &beside(&phone)) {
            Ok(journal) => {
                clear(&phone, &journal);
                let (journal, kept) = salvaged(&phone);
                let missing = verify(&journal).damaged;
                assert_eq!(journal.add(&note("suite"), phone.now()), Ok(10));
                assert_eq!(verify(&journal).damaged, missing);
                all_kept += usize::from(kept.len() == 5 && missing.is_empty());
                // An event is 540 bytes, a body 1,052: no page holds more than seven.
                assert!(missing.len() <= 7, "page {page}: {missing:?}");
                for attachment in &attachments {
                    let came = read_back(&journal, attachment.id);
                    assert_eq!(came.is_ok(), !missing.contains(&attachment.seq));
                }
                clear(&phone, &journal);
            }
            Err(error) => panic!("page {page}: {error}"),
        }
    }
    // The pages of schema, roots and other tables hold no record.
    assert!(all_kept >= 4, "{all_kept}");
}

#[test]
fn a_database_that_sqlite_refuses_is_read_all_the_same() {
    let (phone, folder, _) = filled();
    let path = folder.join("journal.db");
    let good = fs::read(&path).unwrap();
    // The header, the size of pages in it, the schema.
    for (broken, with) in [(0..100, 0), (16..18, 0xff), (100..4096, 0x55)] {
        let mut bad = good.clone();
        bad[broken].fill(with);
        fs::write(&path, &bad).unwrap();
        assert!(phone.try_open(CODE).is_err());
        let (journal, kept) = salvaged(&phone);
        assert_eq!(kept, [2, 3, 4, 5, 6]);
        assert!(verify(&journal).intact());
        clear(&phone, &journal);
    }
}

#[test]
fn what_is_missing_is_named_and_the_chain_goes_on() {
    let (phone, folder, [first, _]) = filled();
    tamper(
        &folder,
        "PRAGMA secure_delete = ON; DELETE FROM event WHERE seq IN (3, 8); DELETE FROM body WHERE seq IN (4, 8)",
    );
    flip(&folder.join("a").join(format!("{:016x}", first.id.0)), 99);
    let (journal, kept) = salvaged(&phone);
    assert_eq!(kept, [2, 5, 6]);
    assert_eq!(verify(&journal).damaged, [3, 4, 7, 8]);
    assert_eq!(journal.read(3).err(), damaged(3));
    assert_eq!(read_back(&journal, first.id).err(), damaged(7));
    // The end was missing, and yet it can be written on.
    assert_eq!(journal.add(&note("suite"), phone.now()), Ok(10));
    assert_eq!(verify(&journal).damaged, [3, 4, 7, 8]);
    assert_eq!(journal.seal().unwrap().number, 10);
}

/// A kill between the commit that destroys and the `VACUUM` leaves what SQLite moved about; looking
/// through every byte finds it.
#[test]
fn what_was_destroyed_does_not_come_back() {
    let (phone, folder, [first, _]) = filled();
    let journal = phone.open();
    journal.amend(6, &note("autre texte"), phone.now()).unwrap();
    journal.save_draft(6, &note("commencée")).unwrap();
    journal.lock();
    let path = folder.join("journal.db");
    let file = folder.join("a").join(format!("{:016x}", first.id.0));
    let (remnants, sealed) = (fs::read(&path).unwrap(), fs::read(&file).unwrap());

    let journal = phone.open();
    journal.remove(6, phone.now()).unwrap();
    journal.destroy(6, phone.now()).unwrap();
    journal.lock();
    fs::write(&file, sealed).unwrap();
    tamper(&folder, "PRAGMA application_id = 1");
    let mut left = fs::read(&path).unwrap();
    left.extend(remnants);
    fs::write(&path, left).unwrap();

    let journal = try_salvage(&phone, CODE, &beside(&phone)).unwrap();
    let found = verify(&journal);
    assert!(found.intact() && found.unnamed_files == 0, "{found:?}");
    journal.lock();
    let count = |table: &str| -> i64 {
        let counts = (0..3).map(|number| {
            let database = beside(&phone).join(number.to_string()).join("journal.db");
            let connection = rusqlite::Connection::open(database).unwrap();
            let select = format!("SELECT count(*) FROM {table}");
            connection
                .query_row(&select, [], |row| row.get::<_, i64>(0))
                .unwrap()
        });
        counts.sum()
    };
    // Of the entry, its attachments and its amendment there is neither text nor draft nor file.
    assert_eq!((count("body"), count("draft")), (4, 0));
    assert!(
        files(&beside(&phone))
            .iter()
            .all(|path| !path.parent().unwrap().ends_with("a"))
    );
}

#[test]
fn without_head_it_goes_on_from_the_last_record_that_opens() {
    let (phone, folder, _) = filled();
    fs::remove_file(folder.join("head")).unwrap();
    let (journal, kept) = salvaged(&phone);
    assert_eq!(kept, [2, 3, 4, 5, 6]);
    assert!(verify(&journal).intact());
    assert_eq!(journal.add(&note("suite"), phone.now()), Ok(10));
}

#[test]
fn nothing_left_is_said_and_leaves_nothing() {
    let (phone, folder, _) = filled();
    let keys = phone.hardware.aliases().len();
    for file in ["journal.db", "head"] {
        fs::write(folder.join(file), noise(9000)).unwrap();
    }
    let refused = |code: &[u8]| try_salvage(&phone, code, &beside(&phone)).err();
    assert_eq!(refused(CODE), Some(JournalError::Damaged { from: None }));
    assert!(matches!(
        refused(b"314159"),
        Some(JournalError::WrongPasscode { .. })
    ));
    assert!(!beside(&phone).exists());
    fs::create_dir(beside(&phone)).unwrap();
    fs::write(beside(&phone).join("x"), "").unwrap();
    assert_eq!(refused(CODE), Some(JournalError::Refused));
    assert_eq!(files(&beside(&phone)).len(), 1);
    assert_eq!(
        phone.hardware.aliases().len(),
        keys,
        "no key is left behind"
    );
}
