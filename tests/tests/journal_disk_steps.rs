//! A disk that fills up at every step of every work: it is done whole or not at all, nothing else
//! changes, and it can be done once there is room.
//!
//! `ABRI_EVERY_STEP=1` leaves each number of free blocks in turn; without it, the lower ones and some
//! of the others.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;

use abri_core::journal::{
    Costs, ImageAnswer, Journal, JournalError, NewPlace, Passcode, RecoveryWords,
};
use journal_phone::small_disk::{fill_up, in_own_world, small_disk, unmount};
use journal_phone::witness::copy;
use journal_phone::{CODE, Hardware, Phone, entries, files, noise, note, read_back, verify};

/// What a disk gives at a time.
const BLOCK: usize = 4096;
const NEW_CODE: &[u8] = b"602214";

/// Entries of the journal that everything begins with.
const KEPT: u64 = 2;
const IN_BIN: u64 = 3;

/// Something that needs room.
struct Work {
    name: &'static str,
    run: fn(&Phone, &Journal) -> Result<(), JournalError>,
}

const WORKS: [Work; 12] = [
    Work {
        name: "add",
        run: |phone, journal| {
            journal
                .add(&note(&"x".repeat(9_000)), phone.now())
                .map(drop)
        },
    },
    Work {
        name: "amend",
        run: |phone, journal| {
            journal
                .amend(KEPT, &note("autrement"), phone.now())
                .map(drop)
        },
    },
    Work {
        name: "import",
        run: |phone, journal| {
            let mut import = journal.import(KEPT, "a", "b", ImageAnswer::No)?;
            import.write(&noise(150_000))?;
            import.finish(phone.now()).map(drop)
        },
    },
    Work {
        name: "remove",
        run: |phone, journal| journal.remove(KEPT, phone.now()),
    },
    Work {
        name: "put back",
        run: |phone, journal| journal.put_back(IN_BIN, phone.now()),
    },
    Work {
        name: "destroy",
        run: |phone, journal| journal.destroy(IN_BIN, phone.now()),
    },
    Work {
        name: "draft",
        run: |_, journal| journal.save_draft(0, &note(&"y".repeat(20_000))),
    },
    Work {
        name: "make words",
        run: |_, journal| journal.make_words().map(drop),
    },
    Work {
        name: "remove words",
        run: |_, journal| journal.remove_words(),
    },
    Work {
        name: "change the code",
        run: |phone, journal| {
            let (code, new) = (Passcode::guess(CODE), Passcode::digits(NEW_CODE).unwrap());
            journal.change_code(&code, &new, None, phone.hardware.as_ref(), phone.now())
        },
    },
    Work {
        name: "back up",
        run: |phone, journal| {
            let path = phone.folder().with_extension("zip");
            let mut options = fs::OpenOptions::new();
            options.read(true).write(true).create(true).truncate(true);
            let mut file = options.open(&path).unwrap();
            let copied = journal.back_up(&mut file, &mut |_| ControlFlow::Continue(()));
            let end = b"PK\x05\x06";
            let ended = fs::read(&path).unwrap().windows(4).any(|four| four == end);
            assert_eq!(ended, copied.is_ok(), "what was broken off looks whole");
            fs::remove_file(path).unwrap();
            copied.map(drop)
        },
    },
    Work {
        name: "salvage",
        run: |phone, journal| {
            journal.lock();
            let new = phone.folder().with_extension("salvaged");
            let code = Passcode::guess(CODE);
            let device = phone.hardware.as_ref();
            let place = NewPlace {
                folder: &new,
                passcode: &code,
                costs: Costs::LEAST,
                device,
            };
            let salvaged = Journal::salvage(&phone.folder(), &code, device, &place, phone.now());
            match salvaged {
                Ok(_) => fs::remove_dir_all(new).unwrap(),
                Err(_) => assert!(!new.exists()),
            }
            salvaged.map(drop)
        },
    },
];

/// A journal with a note, a picture, another note in the bin, and words.
struct Template {
    phone: Phone,
    keys: String,
    words: String,
    copy: Vec<u8>,
}

impl Template {
    fn new() -> Template {
        let phone = Phone::new();
        let journal = phone.create();
        assert_eq!(journal.add(&note("gardée"), phone.now()), Ok(KEPT));
        assert_eq!(journal.add(&note("ôtée"), phone.now()), Ok(IN_BIN));
        phone.import(&journal, KEPT, &noise(70_000));
        phone.import(&journal, IN_BIN, &noise(70_001));
        journal.save_draft(IN_BIN, &note("brouillon")).unwrap();
        journal.remove(IN_BIN, phone.now()).unwrap();
        let words = journal.make_words().unwrap().to_words().join(" ");
        let mut copy = Cursor::new(Vec::new());
        let mut go_on = |_| ControlFlow::Continue(());
        journal.back_up(&mut copy, &mut go_on).unwrap();
        journal.lock();
        Template {
            keys: phone.hardware.export(),
            phone,
            words,
            copy: copy.into_inner(),
        }
    }

    /// The same journal on a disk of its own.
    fn on_small_disk(&self) -> Phone {
        let phone = Phone::with_keys(small_disk(2048), Hardware::import(&self.keys));
        copy(&self.phone.folder(), &phone.folder());
        phone
    }
}

/// Numbers of free blocks, from none upwards.
fn steps() -> impl Iterator<Item = usize> {
    let every = env::var_os("ABRI_EVERY_STEP").is_some();
    std::iter::successors(Some(0), move |&blocks| match blocks {
        _ if every => Some(blocks + 1),
        0..4 => Some(blocks + 1),
        _ => Some(blocks + blocks / 2),
    })
}

/// What a journal holds, as far as a person sees it.
fn seen(journal: &Journal) -> BTreeMap<String, Vec<u8>> {
    let mut seen = BTreeMap::new();
    for summary in entries(journal) {
        let entry = journal.read(summary.seq).unwrap();
        for attachment in &entry.attachments {
            let bytes = read_back(journal, attachment.id).unwrap();
            seen.insert(format!("file {}", attachment.seq), bytes);
        }
        let text = entry.content.text.into_bytes();
        seen.insert(format!("entry {}", entry.seq), text);
    }
    let bin = journal.bin().unwrap();
    assert!(bin.damaged.is_empty());
    for removed in &bin.entries {
        let entry = journal.read(removed.entry.seq).unwrap();
        let whole = (entry.attachments.len(), entry.content == note("ôtée"));
        seen.insert(format!("bin {}", entry.seq), format!("{whole:?}").into());
    }
    for id in [0, IN_BIN] {
        if let Some(draft) = journal.draft(id).unwrap() {
            seen.insert(format!("draft {id}"), draft.text.into_bytes());
        }
    }
    seen
}

fn reopen(phone: &Phone) -> (Journal, &'static [u8]) {
    match phone.try_open(CODE) {
        Ok(journal) => (journal, CODE),
        Err(_) => (phone.try_open(NEW_CODE).unwrap(), NEW_CODE),
    }
}

#[test]
fn every_work_is_done_whole_or_not_at_all() {
    in_own_world("on_a_disk_that_fills_up_work_is_whole_or_undone");
}

#[test]
#[ignore = "needs a world of its own"]
fn on_a_disk_that_fills_up_work_is_whole_or_undone() {
    let template = Template::new();
    let before = seen(&template.phone.open());
    for Work { name, run } in WORKS {
        let mut failures = 0;
        // As long as it fails, it is given more.
        for blocks in steps() {
            let phone = template.on_small_disk();
            let place = phone.folder().parent().unwrap().to_owned();
            // Opened while there is room: it is the work that is tried.
            let journal = phone.open();
            fill_up(&place, blocks * BLOCK);
            let done = run(&phone, &journal);
            journal.lock();

            let (journal, code) = reopen(&phone);
            let what = format!("{name} with {blocks} blocks: {done:?}");
            let found = verify(&journal);
            assert!(
                found.intact() && found.unnamed_files == 0,
                "{what}: {found:?}"
            );
            if done.is_err() {
                assert_eq!(done, Err(JournalError::DiskFull), "{what}");
                assert!(seen(&journal) == before, "{what}");
                assert_eq!(code, CODE, "{what}");
                assert_eq!(phone.hardware.aliases().len(), 3, "{what}");
                failures += 1;
            }
            fs::remove_file(place.join("filler")).unwrap();
            let again = phone.reopen_with(&journal, code);
            if done.is_err() {
                assert_eq!(run(&phone, &again), Ok(()), "{what}");
                again.lock();
                let (last, _) = reopen(&phone);
                assert!(verify(&last).intact(), "{what}");
                last.lock();
            }
            again.lock();
            unmount(&place);
            if done.is_ok() {
                break;
            }
        }
        assert!(failures > 0, "{name} needs no room");
    }
}

#[test]
fn a_copy_is_put_back_whole_or_not_at_all() {
    in_own_world("on_a_disk_that_fills_up_a_copy_is_put_back_or_not");
}

#[test]
#[ignore = "needs a world of its own"]
fn on_a_disk_that_fills_up_a_copy_is_put_back_or_not() {
    let template = Template::new();
    let words = RecoveryWords::parse(template.words.as_bytes()).unwrap();
    let mut failures = 0;
    for blocks in steps() {
        let phone = Phone::with_storage(small_disk(2048));
        let place = phone.folder().parent().unwrap().to_owned();
        fill_up(&place, blocks * BLOCK);
        let new = NewPlace {
            folder: &phone.folder(),
            passcode: &Passcode::digits(NEW_CODE).unwrap(),
            costs: Costs::LEAST,
            device: phone.hardware.as_ref(),
        };
        let mut go_on = |_| ControlFlow::Continue(());
        let mut copy = Cursor::new(&template.copy);
        let restored = Journal::restore(&mut copy, &words, &new, phone.now(), &mut go_on);
        match restored {
            Ok(journal) => {
                assert!(verify(&journal).intact());
                journal.lock();
                unmount(&place);
                break;
            }
            Err(error) => {
                assert_eq!(error, JournalError::DiskFull, "{blocks}");
                assert_eq!(files(&place), [place.join("filler")], "{blocks}");
                assert!(phone.hardware.aliases().is_empty());
                failures += 1;
            }
        }
        unmount(&place);
    }
    assert!(failures > 3, "{failures}");
}
