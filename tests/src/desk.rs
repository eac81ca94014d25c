//! A copy of the content that a test may change.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// The folder on an editor's desk; gone after the test.
#[derive(Debug)]
pub struct Desk {
    place: TempDir,
}

impl Default for Desk {
    fn default() -> Desk {
        Desk::new()
    }
}

impl Desk {
    /// The content as it stands.
    ///
    /// # Panics
    ///
    /// Like everything here, where the disk does not do as it is told: a test ends there.
    pub fn new() -> Desk {
        let place = TempDir::new().expect("a temporary folder");
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/content");
        copy(&content, place.path());
        Desk { place }
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// A file of it: `fr/search.toml`.
    pub fn file(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// Writes `to` where `from` stands first.
    pub fn replace(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.file(name)).expect("a content file");
        assert!(text.contains(from), "{from} stands in {name}");
        fs::write(self.file(name), text.replacen(from, to, 1)).expect("written");
    }

    /// Writes a line at the end.
    pub fn add(&self, name: &str, line: &str) {
        let text = fs::read_to_string(self.file(name)).expect("a content file");
        fs::write(self.file(name), format!("{text}\n{line}\n")).expect("written");
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).expect("a folder");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}
