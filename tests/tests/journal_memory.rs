//! After a lock the memory of the process holds no key, no code and no word of what was written.
//!
//! The process that uses the journal is this test started again; its memory is read from outside,
//! once while the journal is open, to see that the search finds what is there, and once locked.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::alloc::System;
use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Cursor, Read, Write};
use std::ops::ControlFlow;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use abri_core::journal::{
    AttachmentId, Costs, DeviceKey, DeviceKeyError, Filter, ImageAnswer, Journal, Moment, NewPlace,
    Passcode, words_beginning,
};
use journal_phone::{note, read_back};
use ring::rand::{SecureRandom, SystemRandom};
use ring::{aead, hkdf, hmac};
use zeroizing_alloc::ZeroAlloc;

/// As the programs that use the core have it.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// Names the folder of the test for the process that is looked at.
const PLACE: &str = "ABRI_TEST_PLACE";
const MOMENT: Moment = Moment {
    wall_ms: 0,
    boot: 1,
    monotonic_ms: 0,
};

/// One known key for all names; remembers the stretched code that it was asked to bind.
#[derive(Debug, Default)]
struct Known {
    stretched: Mutex<Vec<u8>>,
}

const HMAC_KEY: [u8; 32] = [9; 32];

impl DeviceKey for Known {
    fn create(&self, _alias: &str) -> Result<(), DeviceKeyError> {
        Ok(())
    }

    fn hmac(&self, _alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        if env::var_os(PLACE).is_none()
            && let Some(stretched) = message.strip_prefix(b"abri/1/bind")
        {
            *self.stretched.lock().unwrap() = stretched.to_vec();
        }
        let key = hmac::Key::new(hmac::HMAC_SHA256, &HMAC_KEY);
        Ok(hmac::sign(&key, message).as_ref().try_into().unwrap())
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        Ok(Vec::new())
    }

    fn delete(&self, _alias: &str) -> Result<(), DeviceKeyError> {
        Ok(())
    }
}

fn open(place: &Path, device: &Arc<Known>) -> Journal {
    let code = Passcode::guess(&fs::read(place.join("code")).unwrap());
    Journal::open(
        &place.join("journal"),
        &code,
        Arc::clone(device) as _,
        MOMENT,
    )
    .unwrap()
}

/// The process that is looked at: uses everything, and waits at each word it says.
#[test]
#[ignore = "started by the test below"]
fn uses_a_journal() {
    let place = PathBuf::from(env::var_os(PLACE).unwrap());
    let device = Arc::new(Known::default());
    let code = Passcode::guess(&fs::read(place.join("code")).unwrap());
    let made = Journal::create_with(
        &place.join("journal"),
        &code,
        Costs::LEAST,
        Arc::clone(&device) as _,
        MOMENT,
    );
    made.unwrap().lock();
    drop(code);
    say_and_wait("made");

    let journal = open(&place, &device);
    let canary = fs::read_to_string(place.join("canary")).unwrap();
    let (seq, attachment) = write_everything(&journal, &canary);
    read_everything(&journal, &canary, seq, attachment);
    let restored = copy_and_restore(&journal, &place, &device);
    read_everything(&restored, &canary, seq, attachment);
    // These are under way when the lock comes, and their workers do not wake up.
    let mut import = journal
        .import(seq, &canary, "image/png", ImageAnswer::No)
        .unwrap();
    import.write(canary.repeat(3000).as_bytes()).unwrap();
    let mut noted = journal.fingerprint(seq, ImageAnswer::Yes).unwrap();
    noted.write(canary.repeat(3000).as_bytes()).unwrap();
    let mut reader = journal.attachment(attachment).unwrap();
    assert!(reader.next_piece().unwrap().is_some());
    drop(canary);
    say_and_wait("open");

    journal.lock();
    restored.lock();
    say_and_wait("locked");
    drop((import, noted, reader));
}

/// An entry that was written anew, with a draft and a file; another that went through the bin.
fn write_everything(journal: &Journal, canary: &str) -> (u64, AttachmentId) {
    let seq = journal.add(&note(&canary.repeat(50)), MOMENT).unwrap();
    journal.amend(seq, &note(canary), MOMENT).unwrap();
    for id in [0, seq] {
        journal.save_draft(id, &note(canary)).unwrap();
    }
    journal.discard_draft(0).unwrap();
    let mut import = journal
        .import(seq, canary, "image/png", ImageAnswer::No)
        .unwrap();
    import.write(canary.repeat(5000).as_bytes()).unwrap();
    let attachment = import.finish(MOMENT).unwrap().id;
    let gone = journal.add(&note(canary), MOMENT).unwrap();
    journal.remove(gone, MOMENT).unwrap();
    journal.put_back(gone, MOMENT).unwrap();
    journal.remove(gone, MOMENT).unwrap();
    assert_eq!(journal.bin().unwrap().entries.len(), 1);
    journal.destroy(gone, MOMENT).unwrap();
    (seq, attachment)
}

/// In every way there is.
fn read_everything(journal: &Journal, canary: &str, seq: u64, attachment: AttachmentId) {
    let filter = Filter {
        words: canary.to_uppercase(),
        ..Filter::default()
    };
    assert_eq!(journal.list(&filter, None, 10).unwrap().entries.len(), 1);
    assert_eq!(journal.read(seq).unwrap().attachments.len(), 1);
    assert_eq!(journal.history(seq).unwrap().versions.len(), 2);
    assert!(journal.draft(seq).unwrap().is_some());
    assert!(read_back(journal, attachment).is_ok());
    assert!(journal.seal().is_ok());
    let verified = journal.verify(&mut |_| ControlFlow::Continue(()));
    assert!(verified.unwrap().intact());
}

/// The journal again, from a copy of it and its words; they are left in a file.
fn copy_and_restore(journal: &Journal, place: &Path, device: &Arc<Known>) -> Journal {
    let words = journal.make_words().unwrap();
    fs::write(place.join("words"), words.to_words().join(" ")).unwrap();
    let mut go_on = |_| ControlFlow::Continue(());
    let mut copy = Cursor::new(Vec::new());
    assert!(journal.back_up(&mut copy, &mut go_on).unwrap().intact());
    let code = Passcode::guess(&fs::read(place.join("code")).unwrap());
    let new = NewPlace {
        folder: &place.join("restored"),
        passcode: &code,
        costs: Costs::LEAST,
        device: device.as_ref(),
    };
    Journal::restore(&mut copy, &words, &new, MOMENT, &mut go_on).unwrap()
}

fn say_and_wait(word: &str) {
    let mut output = std::io::stdout();
    write!(output, "\n@{word}\n").unwrap();
    output.flush().unwrap();
    File::open("/dev/stdin")
        .unwrap()
        .read_exact(&mut [0])
        .unwrap();
}

/// The process from outside.
struct Watched {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
}

impl Watched {
    fn start(place: &Path) -> Watched {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "uses_a_journal", "--ignored", "--nocapture"])
            .env(PLACE, place)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Watched { child, output }
    }

    fn wait_for(&mut self, word: &str) {
        let mut line = String::new();
        while line.trim() != format!("@{word}") {
            line.clear();
            assert_ne!(
                self.output.read_line(&mut line).unwrap(),
                0,
                "before {word}"
            );
        }
    }

    fn go_on(&mut self) {
        self.child.stdin.as_mut().unwrap().write_all(b"\n").unwrap();
    }

    /// How often each needle is in its memory.
    fn count(&self, needles: &[(&str, Vec<u8>)]) -> Vec<usize> {
        let process = Path::new("/proc").join(self.child.id().to_string());
        let memory = File::open(process.join("mem")).unwrap();
        let mut counts = vec![0; needles.len()];
        for line in fs::read_to_string(process.join("maps")).unwrap().lines() {
            let (range, rest) = line.split_once(' ').unwrap();
            if !rest.starts_with("rw") {
                continue;
            }
            let (start, end) = range.split_once('-').unwrap();
            let start = u64::from_str_radix(start, 16).unwrap();
            let end = u64::from_str_radix(end, 16).unwrap();
            let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
            memory.read_exact_at(&mut bytes, start).unwrap();
            for (page, begins) in bytes.chunks(4096).zip((0..).step_by(4096)) {
                // Most of it was wiped: skipped as a whole.
                if page == &[0; 4096][..page.len()] {
                    continue;
                }
                for (at, byte) in (begins..).zip(page) {
                    for (count, (_, needle)) in counts.iter_mut().zip(needles) {
                        if *byte == needle[0] && bytes[at..].starts_with(needle) {
                            *count += 1;
                        }
                    }
                }
            }
        }
        counts
    }
}

/// The words as bits, and the keys they lead to; the text alone is in no list of words.
fn of_words(place: &Path) -> Vec<(&'static str, Vec<u8>)> {
    let text = fs::read_to_string(place.join("words")).unwrap();
    let all = words_beginning("");
    let mut bits = 0_u128;
    for word in text.split(' ').take(11) {
        let number = all.iter().position(|known| known == word).unwrap();
        bits = (bits << 11) | number as u128;
    }
    let last = text.split(' ').next_back().unwrap();
    let number = all.iter().position(|known| known == last).unwrap();
    // Seven of its eleven bits are drawn, four are a sum.
    let entropy = ((bits << 7) | (number as u128 >> 4)).to_be_bytes();
    let file = fs::read(place.join("journal/keys")).unwrap();
    let mut needles = vec![("words", text.into_bytes()), ("entropy", entropy.to_vec())];
    let mut opened = 0;
    for journal in 0..3 {
        let mut key = vec![0; 32];
        hkdf::Salt::new(hkdf::HKDF_SHA256, &file[24..56])
            .extract(&entropy)
            .expand(&[b"abri/1/words", &[journal]], hkdf::HKDF_SHA256)
            .and_then(|output| output.fill(&mut key))
            .unwrap();
        opened += usize::from(open_slot(&file, journal, 1, &key).is_some());
        needles.push(("key of the words", key));
    }
    assert_eq!(opened, 1, "these are the words");
    needles
}

/// What lies in a slot of the file `keys`.
fn open_slot(file: &[u8], journal: u8, slot: u8, key: &[u8]) -> Option<Vec<u8>> {
    let at = 168 + usize::from(journal) * 480 + usize::from(slot) * 120;
    let mut sealed = file[at..][..120].to_vec();
    let nonce = aead::Nonce::try_assume_unique_for_key(&sealed[..12]).unwrap();
    let key = aead::UnboundKey::new(&aead::AES_256_GCM, key).unwrap();
    let place = aead::Aad::from([&file[..72], &[journal, slot]].concat());
    let opened = aead::LessSafeKey::new(key).open_in_place(nonce, place, &mut sealed[12..]);
    opened.ok().map(|plain| plain.to_vec())
}

/// The key of the slot the code opens, and the key of the journal in it.
fn keys(place: &Path) -> (Vec<u8>, Vec<u8>, Vec<u8>) {
    let device = Arc::new(Known::default());
    open(place, &device).lock();
    let stretched = device.stretched.lock().unwrap().clone();
    let bound = hmac::sign(
        &hmac::Key::new(hmac::HMAC_SHA256, &HMAC_KEY),
        &[b"abri/1/bind", stretched.as_slice()].concat(),
    );
    let file = fs::read(place.join("journal/keys")).unwrap();
    for journal in 0..3 {
        let mut slot_key = vec![0; 32];
        hkdf::Salt::new(hkdf::HKDF_SHA256, &file[24..56])
            .extract(&[stretched.as_slice(), bound.as_ref()].concat())
            .expand(&[b"abri/1/slot", &[journal, 0]], hkdf::HKDF_SHA256)
            .and_then(|output| output.fill(&mut slot_key))
            .unwrap();
        if let Some(plain) = open_slot(&file, journal, 0, &slot_key) {
            let journal_key = plain[..32].to_vec();
            return (stretched, slot_key, journal_key);
        }
    }
    panic!("no slot opens");
}

#[test]
fn a_lock_leaves_nothing_in_memory() {
    let place = tempfile::tempdir().unwrap();
    let mut random = [0; 16];
    SystemRandom::new().fill(&mut random).unwrap();
    let digits: String = random
        .iter()
        .take(12)
        .map(|byte| char::from(b'0' + byte % 10))
        .collect();
    let canary: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    fs::write(place.path().join("code"), &digits).unwrap();
    fs::write(place.path().join("canary"), &canary).unwrap();

    let mut watched = Watched::start(place.path());
    watched.wait_for("made");
    let (stretched, slot_key, journal_key) = keys(place.path());
    let mut needles = vec![
        ("journal key", journal_key),
        ("text", canary.into_bytes()),
        ("code", digits.into_bytes()),
        ("stretched code", stretched),
        ("slot key", slot_key),
    ];
    watched.go_on();
    watched.wait_for("open");
    needles.extend(of_words(place.path()));
    let while_open = watched.count(&needles);
    assert!(while_open[0] > 0 && while_open[1] > 0, "{while_open:?}");
    assert_eq!(while_open[3..], [0; 7], "what is used once");
    watched.go_on();
    watched.wait_for("locked");
    let names: Vec<&str> = needles.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        watched.count(&needles),
        [0; 10],
        "{names:?}, {while_open:?} while open"
    );
    watched.go_on();
    assert!(watched.child.wait().unwrap().success());
}
