//! Nothing wrong is returned as right, what is missing is named, the rest can be read.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::fs;
use std::path::PathBuf;

use abri_core::journal::JournalError;
use journal_phone::{damaged, entries, files, filled, flip, listed, note, tamper, verify};

const UNKNOWN: Option<JournalError> = Some(JournalError::Damaged { from: None });

#[test]
fn a_changed_row_is_named_and_the_rest_is_read() {
    for table in ["event", "body"] {
        for at in [1, 13, 200, 500] {
            let (phone, folder, _) = filled();
            let flip = format!(
                "UPDATE {table} SET sealed = CAST(substr(sealed, 1, {at} - 1) || \
                 CASE hex(substr(sealed, {at}, 1)) WHEN '00' THEN x'01' ELSE x'00' END || \
                 substr(sealed, {at} + 1) AS BLOB) WHERE seq = 4"
            );
            tamper(&folder, &flip);
            let journal = phone.open();
            assert_eq!(listed(&journal), (vec![6, 5, 3, 2], vec![4]));
            assert_eq!(journal.read(4).err(), damaged(4));
            assert_eq!(verify(&journal).damaged, [4]);
            // Writing goes on after it.
            assert_eq!(journal.add(&note("suite"), phone.now()), Ok(9));
            assert_eq!(verify(&journal).damaged, [4]);
        }
    }
}

#[test]
fn a_row_of_any_length_is_damage_like_any_other() {
    for table in ["event", "body"] {
        for length in [0, 1, 27, 28, 300, 1052, 500_000] {
            let (phone, folder, _) = filled();
            tamper(
                &folder,
                &format!("UPDATE {table} SET sealed = zeroblob({length}) WHERE seq = 4"),
            );
            let journal = phone.open();
            assert_eq!(listed(&journal), (vec![6, 5, 3, 2], vec![4]));
            assert_eq!(verify(&journal).damaged, [4]);
        }
    }
}

/// Rows that no journal writes, so many and so long that somebody might wait for them.
#[test]
fn rows_that_nobody_wrote_are_passed_over() {
    let (phone, folder, _) = filled();
    tamper(
        &folder,
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 50000)
         INSERT INTO body(seq, sealed) SELECT 1000 + n, zeroblob(n % 300) FROM n;
         INSERT INTO draft(id, sealed) SELECT -seq, zeroblob(1000) FROM body;
         INSERT INTO setting(id, sealed) SELECT seq, zeroblob(10) FROM body WHERE seq > 1;
         INSERT INTO event(seq, sealed) VALUES (0, zeroblob(540)), (-7, zeroblob(540))",
    );
    let journal = phone.open();
    assert_eq!(listed(&journal).0, [6, 5, 4, 3, 2]);
    let damaged = verify(&journal).damaged;
    assert!(
        damaged.iter().all(|&seq| !(1..=8).contains(&seq)),
        "{damaged:?}"
    );
    assert_eq!(journal.add(&note("suite"), phone.now()), Ok(9));
}

#[test]
fn a_missing_row_is_named() {
    for table in ["event", "body"] {
        let (phone, folder, _) = filled();
        tamper(&folder, &format!("DELETE FROM {table} WHERE seq IN (3, 4)"));
        let journal = phone.open();
        // Rows of `event` that are gone leave one gap, named by its end.
        let named = if table == "event" {
            vec![4]
        } else {
            vec![4, 3]
        };
        assert_eq!(listed(&journal), (vec![6, 5, 2], named));
        assert_eq!(journal.read(4).err(), damaged(4));
        assert_eq!(verify(&journal).damaged, [3, 4]);
    }
}

#[test]
fn rows_that_changed_places_are_named() {
    for table in ["event", "body"] {
        let (phone, folder, _) = filled();
        tamper(
            &folder,
            &format!(
                "UPDATE {table} SET seq = -1 WHERE seq = 3; UPDATE {table} SET seq = 3 WHERE seq = 5;
                 UPDATE {table} SET seq = 5 WHERE seq = -1;"
            ),
        );
        let journal = phone.open();
        assert_eq!(listed(&journal), (vec![6, 4, 2], vec![5, 3]));
        assert_eq!(verify(&journal).damaged, [3, 5]);
    }
}

#[test]
fn rows_of_another_journal_do_not_open() {
    let (phone, folder, _) = filled();
    let others: Vec<PathBuf> = (0..3)
        .map(|number| phone.folder().join(number.to_string()))
        .filter(|other| *other != folder)
        .collect();
    for file in ["journal.db", "head"] {
        let here = fs::read(folder.join(file)).unwrap();
        fs::copy(others[0].join(file), folder.join(file)).unwrap();
        let journal = phone.open();
        assert!(listed(&journal).0.len() != 5 || !verify(&journal).intact());
        assert!(journal.add(&note("x"), phone.now()).is_err());
        journal.lock();
        fs::write(folder.join(file), here).unwrap();
    }
    assert!(verify(&phone.open()).intact());
}

#[test]
fn a_cut_tail_is_seen() {
    for (cut, left) in [(8, vec![6, 5, 4, 3, 2]), (6, vec![5, 4, 3, 2]), (2, vec![])] {
        let (phone, folder, _) = filled();
        tamper(
            &folder,
            &format!("DELETE FROM event WHERE seq >= {cut}; DELETE FROM body WHERE seq >= {cut}"),
        );
        let journal = phone.open();
        assert_eq!(listed(&journal), (left, vec![8]));
        assert_eq!(journal.read(cut).err(), damaged(cut));
        assert_eq!(journal.seal().err(), damaged(cut));
        assert_eq!(journal.add(&note("x"), phone.now()).err(), damaged(cut));
        let expected: Vec<u64> = (cut..=8).collect();
        assert_eq!(verify(&journal).damaged, expected);
        assert_eq!(files(&folder.join("a")).len(), 2, "nothing is cleaned up");
    }
}

#[test]
fn an_older_database_put_back_is_seen() {
    let (phone, folder, _) = filled();
    let older = fs::read(folder.join("journal.db")).unwrap();
    let journal = phone.open();
    journal.add(&note("neuf"), phone.now()).unwrap();
    journal.lock();
    fs::write(folder.join("journal.db"), older).unwrap();
    let journal = phone.open();
    assert_eq!(listed(&journal).1, [9]);
    assert_eq!(verify(&journal).damaged, [9]);
}

#[test]
fn a_database_ahead_of_head_is_a_kill_between_the_two() {
    let (phone, folder, _) = filled();
    let head = fs::read(folder.join("head")).unwrap();
    let journal = phone.open();
    journal.add(&note("neuf"), phone.now()).unwrap();
    journal.lock();
    let new_head = fs::read(folder.join("head")).unwrap();
    fs::write(folder.join("head"), head).unwrap();
    let journal = phone.open();
    assert!(verify(&journal).intact());
    assert_eq!(listed(&journal).0, [9, 6, 5, 4, 3, 2]);
    journal.lock();
    // And is healed: the record can't be cut any more.
    assert_eq!(fs::read(folder.join("head")).unwrap().len(), new_head.len());
    tamper(&folder, "DELETE FROM event WHERE seq = 9");
    assert_eq!(listed(&phone.open()).1, [9]);
}

#[test]
fn one_place_of_head_may_break_but_not_both() {
    let (phone, folder, _) = filled();
    let head = folder.join("head");
    let good = fs::read(&head).unwrap();
    for place in [0, 4096] {
        flip(&head, place + 20);
        let journal = phone.open();
        assert!(verify(&journal).intact());
        assert_eq!(entries(&journal).len(), 5);
        journal.lock();
        fs::write(&head, &good).unwrap();
    }
    for bad in [Vec::new(), vec![0; good.len()], good[..50].to_vec()] {
        fs::write(&head, &bad).unwrap();
        let journal = phone.open();
        assert_eq!(listed(&journal), (vec![6, 5, 4, 3, 2], vec![9]));
        assert_eq!(journal.add(&note("x"), phone.now()).err(), UNKNOWN);
        assert_eq!(journal.seal().err(), UNKNOWN);
        assert_eq!(verify(&journal).damaged, [9]);
        journal.lock();
        assert_eq!(fs::read(&head).unwrap(), bad, "left as it is");
    }
    fs::remove_file(&head).unwrap();
    assert_eq!(listed(&phone.open()).1, [9]);
    assert!(!head.exists());
}

#[test]
fn a_last_record_that_does_not_open_is_followed_by_its_head() {
    let (phone, folder, _) = filled();
    tamper(
        &folder,
        "UPDATE event SET sealed = zeroblob(length(sealed)) WHERE seq = 8",
    );
    let journal = phone.open();
    assert_eq!(journal.seal().err(), damaged(8));
    assert_eq!(journal.add(&note("suite"), phone.now()), Ok(9));
    assert_eq!(verify(&journal).damaged, [8]);
}

/// A number that no record can have yet makes nobody count to it.
#[test]
fn a_row_with_an_impossible_number_stops_nothing() {
    let (phone, folder, _) = filled();
    tamper(
        &folder,
        "INSERT INTO event(seq, sealed) VALUES (4611686018427387904, zeroblob(540))",
    );
    let journal = phone.open();
    assert_eq!(listed(&journal), (vec![6, 5, 4, 3, 2], vec![]));
    assert!(verify(&journal).intact());
    assert_eq!(journal.add(&note("suite"), phone.now()), Ok(9));
    assert_eq!(phone.reopen(&journal).seal().unwrap().number, 9);
}
