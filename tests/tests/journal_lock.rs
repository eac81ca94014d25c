//! A lock waits for nobody, and nobody goes on after it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use abri_core::journal::{Filter, ImageAnswer, JournalError};
use journal_phone::{Phone, files, noise, note, verify};

/// Everything at once, locked in the middle: each worker ends with `Locked`, and what was
/// acknowledged is there.
#[test]
fn a_lock_in_the_middle_of_everything_loses_nothing_acknowledged() {
    let phone = Phone::new();
    let mut journal = phone.create();
    let first = journal.add(&note("0"), phone.now()).unwrap();
    let kept = phone.import(&journal, first, &noise(300_000));
    let mut acknowledged = vec![first];
    for round in 0..12 {
        let running = Barrier::new(5);
        let added = AtomicU64::new(0);
        let locked = thread::scope(|scope| {
            let workers = [
                scope.spawn(|| {
                    running.wait();
                    loop {
                        match journal.add(&note("x"), phone.now()) {
                            Ok(seq) => added.store(seq, Ordering::SeqCst),
                            Err(error) => return error,
                        }
                    }
                }),
                scope.spawn(|| {
                    running.wait();
                    loop {
                        let begun = journal.import(first, "a", "b", ImageAnswer::No);
                        let imported = begun.and_then(|mut import| {
                            for _ in 0..20 {
                                import.write(&[round; 30_000])?;
                            }
                            import.finish(phone.now())
                        });
                        if let Err(error) = imported {
                            return error;
                        }
                    }
                }),
                scope.spawn(|| {
                    running.wait();
                    loop {
                        let verified = journal.verify(&mut |_| std::ops::ControlFlow::Continue(()));
                        match verified {
                            Ok(verification) => assert!(verification.intact()),
                            Err(error) => return error,
                        }
                    }
                }),
                scope.spawn(|| {
                    running.wait();
                    loop {
                        let read = journal.list(&Filter::default(), None, 50).map(drop);
                        if let Err(error) = read
                            .and_then(|()| journal_phone::read_back(&journal, kept.id).map(drop))
                        {
                            return error;
                        }
                    }
                }),
            ];
            running.wait();
            thread::sleep(Duration::from_millis(3 * u64::from(round)));
            journal.lock();
            workers.map(|worker| worker.join().unwrap())
        });
        assert_eq!(locked, [JournalError::Locked; 4]);
        acknowledged.push(added.into_inner());

        journal = phone.open();
        for &seq in acknowledged.iter().filter(|&&seq| seq > 0) {
            journal.read(seq).unwrap();
        }
        let verification = verify(&journal);
        assert!(verification.intact(), "{verification:?}");
        assert_eq!(verification.unnamed_files, 0);
        assert_eq!(
            files(&phone.used_folder().join("a")).len() as u64,
            verification.attachments
        );
    }
    assert!(acknowledged.iter().filter(|&&seq| seq > 0).count() > 6);
}

/// The journal can be opened again although an import of the time before still is in somebody's
/// hands; that import can't touch the new session.
#[test]
fn an_import_from_before_a_lock_can_do_nothing_after_it() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("a"), phone.now()).unwrap();
    let mut import = journal.import(seq, "a", "b", ImageAnswer::No).unwrap();
    import.write(&noise(200_000)).unwrap();
    journal.lock();

    let again = phone.open();
    let attachment = phone.import(&again, seq, &noise(70_000));
    assert_eq!(import.write(b"x").err(), Some(JournalError::Locked));
    assert_eq!(import.finish(phone.now()).err(), Some(JournalError::Locked));
    assert_eq!(again.read(seq).unwrap().attachments, [attachment]);
    let verification = verify(&again);
    assert!(verification.intact());
    assert_eq!(verification.unnamed_files, 0);
    assert_eq!(files(&phone.used_folder().join("a")).len(), 1);
}

#[test]
fn a_verification_stops_when_told_and_tells_how_far_it_is() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("a"), phone.now()).unwrap();
    phone.import(&journal, seq, &noise(500_000));
    let mut steps = Vec::new();
    journal
        .verify(&mut |progress| {
            steps.push(progress);
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    assert!(steps.iter().all(|step| step.done <= step.total));
    assert!(steps.windows(2).all(|pair| pair[0].done < pair[1].done));
    assert_eq!(steps.last().map(|last| last.done), Some(3 + 8));
    assert_eq!(steps.last().map(|last| last.total), Some(3 + 8));
    for stop in 1..steps.len() {
        let mut calls = 0;
        let broken_off = journal.verify(&mut |_| {
            calls += 1;
            if calls == stop {
                std::ops::ControlFlow::Break(())
            } else {
                std::ops::ControlFlow::Continue(())
            }
        });
        assert_eq!(broken_off.err(), Some(JournalError::Refused));
        assert_eq!(calls, stop);
    }
}

/// A lock waits for no disk: not for the import, nor for the entries being synced meanwhile.
#[test]
fn a_lock_is_quick_while_others_write() {
    let phone = Phone::new();
    let mut taken = Vec::new();
    let mut journal = phone.create();
    let seq = journal.add(&note("a"), phone.now()).unwrap();
    for _ in 0..20 {
        let (begun, wait) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut import = journal.import(seq, "a", "b", ImageAnswer::No).unwrap();
                begun.send(()).unwrap();
                while import.write(&[1; 500_000]).is_ok() {}
            });
            scope.spawn(|| while journal.add(&note(&"x".repeat(50_000)), phone.now()).is_ok() {});
            wait.recv().unwrap();
            thread::sleep(Duration::from_millis(10));
            let start = Instant::now();
            journal.lock();
            taken.push(start.elapsed());
        });
        journal = phone.open();
    }
    // The middle one: a machine with too much to do may stop any thread for longer.
    taken.sort();
    assert!(taken[10] < Duration::from_millis(1), "{taken:?}");
}
