//! The files of `core/content`, inside the library.

use include_dir::{Dir, DirEntry, include_dir};

/// Everything an editor can change.
pub(crate) static CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// The text of one file, by its path below `core/content`.
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

/// All files of one kind in a folder and below it, by path, in the order of their paths.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    if let Some(folder) = CONTENT.get_dir(folder) {
        collect(folder, ending, &mut found);
    }
    found.sort_unstable();
    found
}

fn collect(folder: &Dir<'static>, ending: &str, found: &mut Vec<(&'static str, &'static str)>) {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, ending, found),
            DirEntry::File(file) => {
                let path = file.path().to_str();
                if let (Some(path), Some(text)) = (path, file.contents_utf8())
                    && path.ends_with(ending)
                {
                    found.push((path, text));
                }
            }
        }
    }
}
