//! A process that is killed has lost nothing it was told is kept.
//!
//! The process is this test started again; it says what is done once it is done. `ABRI_KILLS=300` kills
//! so often; without it, ten times.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use abri_core::journal::{ImageAnswer, Journal, JournalError, Passcode};
use journal_phone::{CODE, Hardware, Phone, files, noise, note, read_back, verify};

/// Names the folder of the test for the process that is killed.
const PLACE: &str = "ABRI_TEST_KILLED";

/// The entry that big files are attached to.
const ENTRY: u64 = 2;

/// Kills after which a journal has grown long, and another begins.
const KILLS_EACH: u64 = 25;

/// What becomes of a note, one after the other; each is said with its number once it is done.
const FATES: [&str; 7] = [
    "added",
    "amended",
    "attached",
    "drafted",
    "removed",
    "back",
    "destroyed",
];

const FIRST_TEXT: &str = "comme il était d’abord";
const SECOND_TEXT: &str = "comme il est maintenant";

#[test]
#[ignore = "started and killed by the test below"]
fn writes_until_killed() {
    let phone = Phone::new();
    let place = PathBuf::from(env::var_os(PLACE).unwrap());
    let keys = fs::read_to_string(place.join("keys.json")).unwrap();
    let device = Arc::new(Hardware::import(&keys));
    let code = Passcode::guess(CODE);
    let journal = Journal::open(&place.join("journal"), &code, device, phone.now()).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                let text = note(&"x".repeat(3000));
                say("kept", journal.add(&text, phone.now()).unwrap());
            }
        });
        scope.spawn(|| {
            for size in (0..).map(|n| n * 37_000 % 900_000) {
                let attachment = attach(&phone, &journal, ENTRY, size);
                say("file", attachment);
            }
        });
        scope.spawn(|| {
            loop {
                live_and_die(&phone, &journal);
            }
        });
    });
}

/// A note goes through all its fates; some stay in the bin, some come back.
fn live_and_die(phone: &Phone, journal: &Journal) {
    let seq = journal.add(&note(FIRST_TEXT), phone.now()).unwrap();
    say("added", seq);
    journal.amend(seq, &note(SECOND_TEXT), phone.now()).unwrap();
    say("amended", seq);
    attach(phone, journal, seq, 70_000);
    say("attached", seq);
    journal.save_draft(seq, &note("en cours")).unwrap();
    say("drafted", seq);
    journal.remove(seq, phone.now()).unwrap();
    say("removed", seq);
    if seq.is_multiple_of(3) {
        return;
    }
    journal.put_back(seq, phone.now()).unwrap();
    say("back", seq);
    if seq % 3 == 1 {
        return;
    }
    journal.remove(seq, phone.now()).unwrap();
    journal.destroy(seq, phone.now()).unwrap();
    say("destroyed", seq);
}

fn attach(phone: &Phone, journal: &Journal, entry: u64, size: usize) -> u64 {
    let mut import = journal.import(entry, "a", "b", ImageAnswer::No).unwrap();
    for piece in noise(size).chunks(10_000) {
        import.write(piece).unwrap();
    }
    import.finish(phone.now()).unwrap().seq
}

fn say(what: &str, seq: u64) {
    let mut output = std::io::stdout();
    writeln!(output, "@{what} {seq}").unwrap();
    output.flush().unwrap();
}

#[test]
fn a_killed_process_loses_nothing_acknowledged() {
    let kills: u64 = env::var("ABRI_KILLS").map_or(10, |kills| kills.parse().unwrap());
    let mut said = BTreeMap::new();
    for first in (0..kills).step_by(KILLS_EACH as usize) {
        let world = World::new();
        for round in first..kills.min(first + KILLS_EACH) {
            // Between two and some hundred records, and never twice at the same moment of one.
            world.write_until(Duration::from_micros(round * 7919 % 210_000));
            world.check();
        }
        for what in world.said.borrow().iter() {
            *said.entry(what.0.clone()).or_insert(0) += 1;
        }
    }
    assert!(said["kept"] >= kills, "{said:?}");
    // A few kills on a busy disk need not meet every fate.
    if kills >= 100 {
        for what in ["file"].iter().chain(&FATES) {
            assert!(said.get(*what).is_some_and(|&times| times > 0), "{said:?}");
        }
    }
}

/// A phone whose app is killed again and again, and what it was told.
struct World {
    phone: Phone,
    place: PathBuf,
    said: std::cell::RefCell<Vec<(String, u64)>>,
}

impl World {
    fn new() -> World {
        let phone = Phone::new();
        let journal = phone.create();
        assert_eq!(journal.add(&note("la première"), phone.now()), Ok(ENTRY));
        journal.lock();
        let place = phone.folder().parent().unwrap().to_owned();
        fs::write(place.join("keys.json"), phone.hardware.export()).unwrap();
        let said = vec![("kept".to_owned(), ENTRY)].into();
        World { phone, place, said }
    }

    fn write_until(&self, moment: Duration) {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "writes_until_killed", "--ignored", "--nocapture"])
            .env(PLACE, &self.place)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.by_ref().find_map(|line| heard(&line.unwrap()));
        thread::sleep(moment);
        child.kill().unwrap();
        child.wait().unwrap();
        let mut said = self.said.borrow_mut();
        said.push(first.unwrap());
        said.extend(lines.filter_map(|line| heard(&line.unwrap())));
    }

    fn check(&self) {
        let journal = self.phone.open();
        let verification = verify(&journal);
        assert!(verification.intact(), "{verification:?}");
        assert_eq!(verification.unnamed_files, 0);
        let said = self.said.borrow();
        assert!(verification.records >= said.iter().map(|(_, seq)| *seq).max().unwrap());
        let stored = files(&self.phone.used_folder().join("a")).len();
        assert_eq!(stored as u64, verification.attachments);
        let attached = journal.read(ENTRY).unwrap().attachments;
        let mut fates = BTreeMap::new();
        for (what, seq) in said.iter() {
            match FATES.iter().position(|fate| fate == what) {
                Some(fate) => *fates.entry(*seq).or_insert(fate) = fate,
                None if what == "kept" => drop(journal.read(*seq).unwrap()),
                None => {
                    let mut all = attached.iter();
                    let attachment = all.find(|attachment| attachment.seq == *seq).unwrap();
                    let size = usize::try_from(attachment.size).unwrap();
                    assert!(read_back(&journal, attachment.id).unwrap() == noise(size));
                }
            }
        }
        for (seq, fate) in fates {
            check_fate(&journal, seq, FATES[fate]);
        }
        journal.lock();
    }
}

/// What was said is so, or what comes next is.
fn check_fate(journal: &Journal, seq: u64, said: &str) {
    let at_least = |fate: &str| {
        let place = |name| FATES.iter().position(|fate| *fate == name);
        place(said) >= place(fate)
    };
    let entry = match journal.read(seq) {
        Ok(entry) => entry,
        Err(error) => {
            assert_eq!(error, JournalError::NotFound);
            assert!(at_least("back"), "{seq} is gone after it was {said}");
            return;
        }
    };
    assert_ne!(said, "destroyed", "{seq}");
    let second = entry.content == note(SECOND_TEXT);
    assert!(second || (entry.content == note(FIRST_TEXT) && !at_least("amended")));
    for attachment in &entry.attachments {
        assert!(read_back(journal, attachment.id).unwrap() == noise(70_000));
    }
    assert!(
        entry.attachments.len() == 1 || !at_least("attached"),
        "{seq}"
    );
    if at_least("drafted") {
        assert!(journal.draft(seq).unwrap() == Some(note("en cours")));
    }
    match said {
        // Only the next step of this note, or the one after it, may have been done unsaid.
        "removed" => assert!(entry.removed.is_some() || !seq.is_multiple_of(3), "{seq}"),
        "back" => assert!(entry.removed.is_none() || seq % 3 == 2, "{seq}"),
        _ => {}
    }
}

fn heard(line: &str) -> Option<(String, u64)> {
    let (what, seq) = line.strip_prefix('@')?.split_once(' ')?;
    Some((what.to_owned(), seq.parse().ok()?))
}
