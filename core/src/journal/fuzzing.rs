//! Hostile bytes for what is read from files, as the programs in `tests/fuzz` give them. Only there
//! when they are built: what is behind the seals is not reached by bytes from outside.

use std::convert::Infallible;
use std::fs;
use std::io::{Cursor, Seek, SeekFrom, Write};
use std::ops::ControlFlow;

use super::attachment_fields::AttachmentFields;
use super::body::Body;
use super::chain::LineRef;
use super::event::Event;
use super::keys_file::{self, KeysFile};
use super::{entry_fields, layout, leaf_cells, restore};

/// The file `keys`; and its content, as if its hash were right.
pub fn keys(bytes: &[u8]) {
    let _ = KeysFile::parse(bytes);
    if let Some(keys) = keys_file::decode(bytes) {
        assert!(keys.costs.argon2().is_ok(), "costs out of bounds");
    }
}

/// What lies in the rows of `event`, `body` and `draft`, as if their seals had opened.
pub fn event(bytes: &[u8]) {
    let _ = LineRef::parse(bytes);
    if let Some(event) = Event::decode(bytes) {
        assert!(event.moment().is_some());
        assert!(Event::decode(&event.encode()).is_some_and(|again| again.line == event.line));
    }
    if let Some(body) = Body::decode(bytes) {
        let _ = entry_fields::decode(&body);
        let _ = AttachmentFields::decode(&body);
        let again = Body::decode(&body.encode());
        assert!(again.is_some_and(|again| again.fields.len() == body.fields.len()));
    }
}

/// The pages of a database that SQLite can't read.
pub fn cells(bytes: &[u8]) {
    let mut file = tempfile();
    file.write_all(bytes).expect("room");
    file.seek(SeekFrom::Start(0)).expect("a file");
    let looked = leaf_cells::look_through(&mut file, |_, blob| {
        assert!(blob.len() <= 1024 * 1024);
        Ok::<(), Infallible>(())
    });
    assert!(looked.is_ok());
}

/// A copy of a journal, as far as it goes before a slot is opened: nothing is written but where it is put
/// back, and not more bytes than it has.
pub fn copy(bytes: &[u8]) {
    let Ok(mut zip) = restore::open(Cursor::new(bytes)) else {
        return;
    };
    if let Ok(keys) = restore::read_keys(&mut zip) {
        let _ = KeysFile::parse(&keys);
    }
    let around = std::env::temp_dir().join(format!("abri-fuzz-{}-copy", std::process::id()));
    let folder = around.join("0");
    let attachments = layout::attachments(&folder);
    fs::create_dir_all(&attachments).expect("room");
    let length = bytes.len() as u64;
    let mut go_on = |_| ControlFlow::Continue(());
    let _ = restore::extract(&mut zip, length, &folder, &mut go_on);
    let mut written = 0;
    for (within, known) in [(&around, 1), (&folder, 3), (&attachments, usize::MAX)] {
        let inside = fs::read_dir(within).expect("a folder");
        let lengths: Vec<u64> = inside
            .map(|file| file.and_then(|file| file.metadata()).expect("a file"))
            .map(|data| if data.is_file() { data.len() } else { 0 })
            .collect();
        assert!(lengths.len() <= known, "a name that no copy has");
        written += lengths.iter().sum::<u64>();
    }
    assert!(written <= length, "{written} bytes out of {length}");
    fs::remove_dir_all(&around).expect("removed");
}

/// A file without a name.
fn tempfile() -> std::fs::File {
    let path = std::env::temp_dir().join(format!("abri-fuzz-{}", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(true);
    options.open(path).expect("a temporary file")
}
