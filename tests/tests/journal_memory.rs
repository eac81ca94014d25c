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
use std::io::{BufRead, BufReader, Read, Write};
use std::ops::ControlFlow;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use abri_core::journal::{
    Costs, DeviceKey, DeviceKeyError, ImageAnswer, Journal, Moment, Passcode,
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
    let seq = journal.add(&note(&canary.repeat(50)), MOMENT).unwrap();
    journal.save_draft(1, &note(&canary)).unwrap();
    assert!(journal.draft(1).unwrap().is_some());
    let mut import = journal
        .import(seq, &canary, "image/png", ImageAnswer::No)
        .unwrap();
    import.write(canary.repeat(5000).as_bytes()).unwrap();
    let attachment = import.finish(MOMENT).unwrap();
    assert!(read_back(&journal, attachment.id).is_ok());
    assert!(journal.page(None, 10).is_ok() && journal.read(seq).is_ok());
    assert!(journal.verify(&mut |_| ControlFlow::Continue(())).is_ok());
    // One is under way when the lock comes, and its worker does not wake up.
    let mut import = journal
        .import(seq, &canary, "image/png", ImageAnswer::No)
        .unwrap();
    import.write(canary.repeat(3000).as_bytes()).unwrap();
    drop((canary, attachment));
    say_and_wait("open");

    journal.lock();
    say_and_wait("locked");
    drop(import);
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
        let mut slot = file[168 + usize::from(journal) * 480..][..120].to_vec();
        let nonce = aead::Nonce::try_assume_unique_for_key(&slot[..12]).unwrap();
        let key = aead::UnboundKey::new(&aead::AES_256_GCM, &slot_key).unwrap();
        let place = aead::Aad::from([&file[..72], &[journal, 0]].concat());
        if let Ok(plain) = aead::LessSafeKey::new(key).open_in_place(nonce, place, &mut slot[12..])
        {
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
    let needles = [
        ("journal key", journal_key),
        ("text", canary.into_bytes()),
        ("code", digits.into_bytes()),
        ("stretched code", stretched),
        ("slot key", slot_key),
    ];
    watched.go_on();
    watched.wait_for("open");
    let while_open = watched.count(&needles);
    assert!(while_open[0] > 0 && while_open[1] > 0, "{while_open:?}");
    assert_eq!(while_open[3..], [0, 0], "keys that are used once");
    watched.go_on();
    watched.wait_for("locked");
    let names: Vec<&str> = needles.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        watched.count(&needles),
        [0; 5],
        "{names:?}, {while_open:?} while open"
    );
    watched.go_on();
    assert!(watched.child.wait().unwrap().success());
}
