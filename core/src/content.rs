//! The files of `core/content`: inside the library, or in a folder where somebody edits them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use chrono::NaiveDate;
use include_dir::{Dir, DirEntry, include_dir};

/// Days after which what was compared with its source may no longer be true.
pub(crate) const STALE_DAYS: i64 = 180;

/// Whether something compared on the day `checked` has to be compared again.
pub(crate) fn is_stale(checked: NaiveDate, today: NaiveDate) -> bool {
    today.signed_duration_since(checked).num_days() > STALE_DAYS
}

/// Everything an editor can change.
static CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// The text of one file inside the library, by its path below `core/content`.
///
/// # Panics
///
/// If it is not there or not UTF-8: every caller runs in a test, so no build ships so.
pub(crate) fn text(path: &str) -> &'static str {
    CONTENT
        .get_file(path)
        .and_then(|file| file.contents_utf8())
        .unwrap_or_else(|| panic!("content/{path} is missing or not UTF-8"))
}

/// All content files by their path below the folder, before anything in them is understood.
#[derive(Clone, Debug)]
pub struct ContentFolder {
    files: BTreeMap<String, Cow<'static, str>>,
}

/// A content file that cannot be read, or that is no text.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", path.display())]
pub struct UnreadableContent {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system says.
    pub source: io::Error,
}

impl ContentFolder {
    /// The files the library was built with.
    pub fn embedded() -> ContentFolder {
        let mut files = BTreeMap::new();
        collect(&CONTENT, &mut files);
        ContentFolder { files }
    }

    /// The files of a folder on the disk, as they are now.
    ///
    /// # Errors
    ///
    /// [`UnreadableContent`] for the first file or folder that cannot be read.
    pub fn read(folder: &Path) -> Result<ContentFolder, UnreadableContent> {
        let mut found = BTreeMap::new();
        gather(folder, "", &mut found)?;
        Ok(ContentFolder { files: found })
    }

    /// The text of one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(Cow::as_ref)
    }

    /// All files of one kind below a folder, by path, in the order of their paths.
    pub fn files<'f>(
        &'f self,
        folder: &str,
        ending: &'f str,
    ) -> impl Iterator<Item = (&'f str, &'f str)> {
        let folder = format!("{folder}/");
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(&folder) && path.ends_with(ending))
            .map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// The languages there are words in: the folders that hold Fluent files, such as `fr`.
    pub fn locales(&self) -> Vec<&str> {
        let words = self.files.keys().filter(|path| path.ends_with(".ftl"));
        let mut locales: Vec<&str> = words
            .filter_map(|path| Some(path.split_once('/')?.0))
            .collect();
        locales.dedup();
        locales
    }
}

fn collect(folder: &Dir<'static>, found: &mut BTreeMap<String, Cow<'static, str>>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, found),
            DirEntry::File(file) => {
                if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8())
                    && is_content(path)
                {
                    found.insert(path.to_owned(), text.into());
                }
            }
        }
    }
}

/// Anything else in the folder is for those who edit it.
fn is_content(name: &str) -> bool {
    name.ends_with(".toml") || name.ends_with(".ftl")
}

fn gather(
    folder: &Path,
    name: &str,
    found: &mut BTreeMap<String, Cow<'static, str>>,
) -> Result<(), UnreadableContent> {
    let unreadable = |path: &Path, source| UnreadableContent {
        path: path.to_owned(),
        source,
    };
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(folder, error))?;
        let path = entry.path();
        let name = format!("{name}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            gather(&path, &format!("{name}/"), found)?;
        } else if is_content(&name) {
            let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
            found.insert(name, text.into());
        }
    }
    Ok(())
}
