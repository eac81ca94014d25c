//! A process that is killed has lost nothing it was told is kept.
//!
//! The process is this test started again; it says the number of each record once it is kept.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use abri_core::journal::{ImageAnswer, Journal, Passcode};
use journal_phone::{CODE, Hardware, Phone, files, noise, note, read_back, verify};

/// Names the folder of the test for the process that is killed.
const PLACE: &str = "ABRI_TEST_KILLED";

/// The entry that everything is attached to.
const ENTRY: u64 = 2;

#[test]
#[ignore = "started and killed by the test below"]
fn writes_until_killed() {
    let phone = Phone::new();
    let place = PathBuf::from(env::var_os(PLACE).unwrap());
    let keys = fs::read_to_string(place.join("keys.json")).unwrap();
    let device = Arc::new(Hardware::import(&keys));
    let code = Passcode::guess(CODE);
    let journal = Journal::open(&place.join("journal"), &code, device, phone.now()).unwrap();
    let kept = |seq: u64| {
        let mut output = std::io::stdout();
        writeln!(output, "@{seq}").unwrap();
        output.flush().unwrap();
    };
    thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                let text = note(&"x".repeat(3000));
                kept(journal.add(&text, phone.now()).unwrap());
            }
        });
        scope.spawn(|| {
            for size in (0..).map(|n| n * 37_000 % 900_000) {
                let mut import = journal.import(ENTRY, "a", "b", ImageAnswer::No).unwrap();
                for piece in noise(size).chunks(10_000) {
                    import.write(piece).unwrap();
                }
                kept(import.finish(phone.now()).unwrap().seq);
            }
        });
    });
}

#[test]
fn a_killed_process_loses_nothing_acknowledged() {
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(journal.add(&note("la première"), phone.now()), Ok(ENTRY));
    journal.lock();
    let place = phone.folder().parent().unwrap().to_owned();
    fs::write(place.join("keys.json"), phone.hardware.export()).unwrap();

    let mut acknowledged = vec![ENTRY];
    for round in 0..10 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "writes_until_killed", "--ignored", "--nocapture"])
            .env(PLACE, &place)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.by_ref().find_map(|line| seq(&line.unwrap()));
        acknowledged.push(first.unwrap());
        thread::sleep(Duration::from_millis(round * 23));
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(lines.filter_map(|line| seq(&line.unwrap())));

        let journal = phone.open();
        let verification = verify(&journal);
        assert!(verification.intact(), "{verification:?}");
        assert_eq!(verification.unnamed_files, 0);
        assert!(verification.records >= *acknowledged.iter().max().unwrap());
        let attached = journal.read(ENTRY).unwrap().attachments;
        assert_eq!(files(&phone.used_folder().join("a")).len(), attached.len());
        for &seq in &acknowledged {
            match attached.iter().find(|attachment| attachment.seq == seq) {
                Some(attachment) => {
                    let size = usize::try_from(attachment.size).unwrap();
                    assert!(read_back(&journal, attachment.id).unwrap() == noise(size));
                }
                None => drop(journal.read(seq).unwrap()),
            }
        }
        journal.lock();
    }
    assert!(acknowledged.len() > 20, "{}", acknowledged.len());
}

fn seq(line: &str) -> Option<u64> {
    line.strip_prefix('@')?.parse().ok()
}
