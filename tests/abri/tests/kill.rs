//! `abri` killed at any moment: what it answered is there afterwards, and the journal is whole.
//!
//! `ABRI_KILLS=300` kills so often; without it, sixteen times.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

const PASSPHRASE: &str = "cabane rivière sept moutons lents";

/// Longer than what `abri` does after the code was right.
const WRITES: Duration = Duration::from_millis(40);
/// Nothing here takes so long.
const TOO_LONG: Duration = Duration::from_secs(60);

/// Dice that fall alike in each run.
struct Dice(u64);

impl Dice {
    /// Less than `end`.
    fn throw(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

/// A journal, what was said of it, and the phrase that opens it.
struct Desk {
    place: TempDir,
    phrase: String,
    /// Notes that were answered with their number; files are attached to the first.
    notes: Vec<Note>,
    /// Files that were answered with their name in the journal, and their sizes.
    files: Vec<(String, usize)>,
}

struct Note {
    seq: u64,
    now: State,
    /// As it is if the last command did its work before it was killed.
    after: Option<State>,
}

/// Where a note is, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Listed(String),
    InBin(String),
    Destroyed,
}

impl Note {
    fn new(seq: u64, text: String) -> Note {
        Note {
            seq,
            now: State::Listed(text),
            after: None,
        }
    }

    /// A command for it, what goes into that, and what comes of it; none for what is gone.
    fn change(&self, round: u64, dice: &mut Dice) -> Option<(&'static str, String, State)> {
        let first = dice.throw(2) == 0;
        let (word, input, after) = match self.now.clone() {
            State::Listed(_) if first => {
                let text = format!("récrite {round}");
                ("amend", text.clone(), State::Listed(text))
            }
            State::Listed(text) => ("remove", String::new(), State::InBin(text)),
            State::InBin(text) if first => ("put-back", String::new(), State::Listed(text)),
            State::InBin(_) => ("destroy", String::new(), State::Destroyed),
            State::Destroyed => return None,
        };
        Some((word, input, after))
    }
}

impl Desk {
    fn new() -> Desk {
        let mut desk = Desk {
            place: TempDir::new().expect("a temporary folder"),
            phrase: PASSPHRASE.to_owned(),
            notes: Vec::new(),
            files: Vec::new(),
        };
        desk.run(&["create"], "").expect("a journal is made");
        desk.add(0);
        desk.add(1);
        desk
    }

    fn folder(&self) -> PathBuf {
        self.place.path().join("carnet")
    }

    fn start(&self, words: &[&str], input: &str) -> Child {
        let mut child = Command::new(env!("CARGO_BIN_EXE_abri"))
            .arg("journal")
            .arg(self.folder())
            .arg("--json")
            .args(words)
            .env("ABRI_PASSPHRASE", &self.phrase)
            .env("ABRI_NEW_PASSPHRASE", new_phrase(&self.phrase))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("abri starts");
        // A command that reads nothing may have closed its end already.
        let input = child
            .stdin
            .take()
            .map(|mut end| end.write_all(input.as_bytes()));
        drop(input);
        child
    }

    /// Runs to the end: what it answers, or what it says instead.
    fn run(&self, words: &[&str], input: &str) -> Result<Value, String> {
        answer(self.start(words, input))
    }

    /// How many tries are left: one is gone for each kill in the middle of a guess.
    fn tries(&self) -> u32 {
        let tries = fs::read(self.folder().join("tries")).expect("tries");
        u32::from_be_bytes(tries[24..28].try_into().expect("four bytes"))
    }

    fn add(&mut self, number: u64) {
        let text = format!("note {number}");
        let said = self.run(&["add"], &text).expect("a note is added");
        self.noted(&said, text);
    }

    fn noted(&mut self, said: &Value, text: String) {
        let seq = said["seq"].as_u64().expect("a number");
        self.notes.push(Note::new(seq, text));
    }

    /// Kills the change of a note; says whether it had answered.
    fn kill_change(&mut self, round: u64, dice: &mut Dice) -> bool {
        // The first stays, for it has the files; the last ones are those that something happens to.
        let place = self.notes.len() - 1 - dice.throw(2).min(self.notes.len() as u64 - 1) as usize;
        if place == 0 {
            return false;
        }
        let Some((word, input, after)) = self.notes[place].change(round, dice) else {
            return false;
        };
        let seq = self.notes[place].seq.to_string();
        let answered = self.kill(&[word, &seq], &input, dice).is_some();
        if answered {
            self.notes[place].now = after;
        } else {
            self.notes[place].after = Some(after);
        }
        answered
    }

    /// Starts `words`, kills it, and returns what it had answered until then.
    fn kill(&self, words: &[&str], input: &str, dice: &mut Dice) -> Option<Value> {
        let keys = self.folder().join("keys");
        let before = inode(&keys);
        let mut child = self.start(words, input);
        if dice.throw(4) == 0 {
            thread::sleep(Duration::from_micros(dice.throw(400_000)));
        } else {
            // `keys` is replaced once the code was right: the writing comes after that.
            let begun = Instant::now();
            while inode(&keys) == before && begun.elapsed() < TOO_LONG {
                if child.try_wait().expect("a process").is_some() {
                    break;
                }
                thread::sleep(Duration::from_micros(100));
            }
            thread::sleep(Duration::from_micros(dice.throw(WRITES.as_micros() as u64)));
        }
        child.kill().expect("killed");
        let answered = answer(child);
        if let Err(failure) = &answered {
            assert!(failure.is_empty(), "{words:?}: {failure}");
        }
        answered.ok()
    }

    /// Where the notes are that are not destroyed.
    fn states(&self) -> BTreeMap<u64, State> {
        let list = self.run(&["list", "--limit", "500"], "").expect("a list");
        let bin = self.run(&["bin"], "").expect("a bin");
        let seq = |note: &Value| note["seq"].as_u64().expect("a number");
        let text = |note: &Value| note["beginning"].as_str().expect("a text").to_owned();
        let listed = list["entries"].as_array().expect("notes").iter();
        let removed = bin["entries"].as_array().expect("notes").iter();
        let listed = listed.map(|note| (seq(note), State::Listed(text(note))));
        let removed = removed.map(|removed| {
            let note = &removed["entry"];
            (seq(note), State::InBin(text(note)))
        });
        listed.chain(removed).collect()
    }

    /// Everything that was answered is there; what was not may be.
    fn check(&mut self) {
        if self.run(&["list"], "").is_err() {
            // The phrase was being changed: one of the two opens.
            self.phrase = new_phrase(&self.phrase).to_owned();
        }
        let found = self.run(&["verify"], "").expect("it opens");
        assert_eq!(found["intact"], true, "{found}");
        assert_eq!(found["unnamed_files"], 0);
        let found = self.states();
        for note in &mut self.notes {
            let found = found.get(&note.seq).unwrap_or(&State::Destroyed);
            let after = note.after.take();
            assert!(
                *found == note.now || Some(found) == after.as_ref(),
                "{found:?}"
            );
            note.now = found.clone();
        }
        for (id, size) in &self.files {
            let copy = self.place.path().join("copy");
            let read = self.run(&["read", id, "--to", copy.to_str().expect("a path")], "");
            assert_eq!(
                read,
                Err(String::new()),
                "it writes the file and says nothing"
            );
            assert!(fs::read(&copy).expect("a file that was answered") == noise(*size));
            fs::remove_file(copy).expect("removed");
        }
    }
}

/// The other of two phrases.
fn new_phrase(phrase: &str) -> &'static str {
    match phrase {
        PASSPHRASE => "sapin horloge douze renards calmes",
        _ => PASSPHRASE,
    }
}

fn inode(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |data| data.ino())
}

fn answer(child: Child) -> Result<Value, String> {
    let output = child.wait_with_output().expect("it ends");
    serde_json::from_slice(&output.stdout)
        .map_err(|_| String::from_utf8_lossy(&output.stderr).into_owned())
}

fn noise(length: usize) -> Vec<u8> {
    (0..length as u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect()
}

#[test]
fn what_abri_answered_before_a_kill_is_there() {
    let kills: u64 =
        std::env::var("ABRI_KILLS").map_or(16, |kills| kills.parse().expect("a number"));
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut desk = Desk::new();
    let mut said = [0_u64; 3];
    for round in 1..=kills {
        // What is read again each time stays little, and no guess has to wait.
        if round % 50 == 0 || desk.tries() < 4 {
            desk = Desk::new();
        }
        match dice.throw(6) {
            0 | 1 => {
                let text = format!("note {round}");
                if let Some(note) = desk.kill(&["add"], &text, &mut dice) {
                    said[0] += 1;
                    desk.noted(&note, text);
                }
            }
            2 => {
                let size = dice.throw(900_000) as usize;
                let file = desk.place.path().join("file");
                fs::write(&file, noise(size)).expect("a file");
                let entry = desk.notes[0].seq.to_string();
                let file = file.to_str().expect("a path");
                let words = ["import", &entry, file, "--answer", "no"];
                if let Some(kept) = desk.kill(&words, "", &mut dice) {
                    said[1] += 1;
                    desk.files
                        .push((kept["id"].as_str().expect("a name").to_owned(), size));
                }
            }
            3 | 4 => said[2] += u64::from(desk.kill_change(round, &mut dice)),
            _ => {
                let word = ["new-code", "make-words", "remove-words"][dice.throw(3) as usize];
                let answered = desk.kill(&[word], "", &mut dice).is_some();
                if word == "new-code" && answered {
                    desk.phrase = new_phrase(&desk.phrase).to_owned();
                }
            }
        }
        desk.check();
    }
    // Of many kills, some come before the answer and some after; of a few on a busy disk, perhaps none after.
    assert!(kills < 100 || said.iter().sum::<u64>() > 0, "{said:?}");
}
