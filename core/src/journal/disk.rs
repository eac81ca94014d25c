//! Files and folders that only their owner may read, made durable.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::JournalError;

/// What a failure of the file system means to a person.
pub(super) fn failed(error: io::Error) -> JournalError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => JournalError::DiskFull,
        _ => JournalError::Storage,
    }
}

/// A new folder; its parents must exist.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// A file for reading and writing that must not exist yet.
pub(super) fn create_file(path: &Path) -> io::Result<File> {
    private().create_new(true).open(path)
}

/// A file for reading and writing, made if it is missing, kept as it is otherwise.
pub(super) fn open_or_create(path: &Path) -> io::Result<File> {
    private().create(true).truncate(false).open(path)
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes names in a folder durable: new files, renamed ones.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    // Only Unix opens a folder as a file; elsewhere the file system keeps names by itself.
    if cfg!(unix) {
        File::open(path)?.sync_all()?;
    }
    Ok(())
}

/// The folder that a file or folder lies in.
pub(super) fn around(path: &Path) -> &Path {
    let parent = path.parent();
    parent
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Makes the name of a file or folder durable.
pub(super) fn sync_around(path: &Path) -> Result<(), JournalError> {
    sync_folder(around(path)).map_err(failed)
}

/// Replaces a file whole: whoever reads it finds all of the old bytes or all of the new ones.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = path.with_extension("new");
    let written = write_new(&new, bytes).and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written?;
    match path.parent() {
        Some(parent) => sync_folder(parent),
        None => Ok(()),
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private().create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
