//! The sealed file of an attachment, cut, grown and changed: it comes back as it went in, or not.
#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use abri_core::journal::{
    AttachmentId, Costs, DeviceKey, DeviceKeyError, EntryKind, ImageAnswer, Journal, JournalError,
    Moment, Money, NewEntry, Passcode, StepTaken, When,
};
use libfuzzer_sys::fuzz_target;
use ring::hmac;
use tempfile::TempDir;

/// One key under every name.
#[derive(Debug)]
struct Known;

impl DeviceKey for Known {
    fn create(&self, _alias: &str) -> Result<(), DeviceKeyError> {
        Ok(())
    }

    fn hmac(&self, _alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &[9; 32]), message);
        tag.as_ref().try_into().map_err(|_| DeviceKeyError::Busy)
    }

    fn delete(&self, _alias: &str) -> Result<(), DeviceKeyError> {
        Ok(())
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        Ok(Vec::new())
    }
}

/// A journal with one attachment, made once.
struct Made {
    _place: TempDir,
    journal: Journal,
    id: AttachmentId,
    path: PathBuf,
    plain: Vec<u8>,
    sealed: Vec<u8>,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    const MOMENT: Moment = Moment {
        wall_ms: 0,
        boot: 1,
        monotonic_ms: 0,
    };
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("journal");
    let code = Passcode::digits(b"271828").expect("a code");
    let device = Arc::new(Known);
    let journal = Journal::create_with(&folder, &code, Costs::LEAST, device, MOMENT);
    let journal = journal.expect("a journal");
    let entry = NewEntry {
        kind: EntryKind::Note,
        when: When::Unknown,
        platform: String::new(),
        url: String::new(),
        account: String::new(),
        text: String::new(),
        money: Money::default(),
        step: StepTaken::default(),
    };
    let seq = journal.add(&entry, MOMENT).expect("an entry");
    let plain: Vec<u8> = (0..70_000u32).map(|n| (n * 7 % 251) as u8).collect();
    let mut import = journal
        .import(seq, "a", "b", ImageAnswer::No)
        .expect("an import");
    import.write(&plain).expect("room");
    let id = import.finish(MOMENT).expect("an attachment").id;
    let name = format!("{:016x}", id.0);
    let paths = (0..3).map(|number| folder.join(number.to_string()).join("a").join(&name));
    let path = paths
        .into_iter()
        .find(|path| path.exists())
        .expect("its file");
    let sealed = fs::read(&path).expect("its bytes");
    Made {
        _place: place,
        journal,
        id,
        path,
        plain,
        sealed,
    }
});

/// Changes of four bytes each: where (3), what (1); a last one that is shorter cuts or grows.
fn changed(script: &[u8]) -> Vec<u8> {
    let mut bytes = MADE.sealed.clone();
    let (changes, rest) = script.as_chunks::<4>();
    for [high, middle, low, with] in changes {
        let at = u32::from_be_bytes([0, *high, *middle, *low]) as usize % bytes.len();
        bytes[at] ^= with;
    }
    match rest {
        [cut] => bytes.truncate(bytes.len() - usize::from(*cut)),
        [high, low] => {
            let cut = usize::from(u16::from_be_bytes([*high, *low]));
            bytes.truncate(bytes.len() - cut);
        }
        [_, _, more] => bytes.extend(std::iter::repeat_n(0, usize::from(*more))),
        _ => {}
    }
    bytes
}

fn read() -> Result<Vec<u8>, JournalError> {
    let mut reader = MADE.journal.attachment(MADE.id)?;
    let mut bytes = Vec::new();
    while let Some(piece) = reader.next_piece()? {
        bytes.extend(piece);
    }
    Ok(bytes)
}

fuzz_target!(|script: &[u8]| {
    let changed = changed(script);
    fs::write(&MADE.path, &changed).expect("room");
    match read() {
        Ok(bytes) => assert!(bytes == MADE.plain && changed == MADE.sealed),
        Err(error) => assert!(changed != MADE.sealed, "{error}"),
    }
});
