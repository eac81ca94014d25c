//! A journal put back from a copy, on a phone that never had its keys.

use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::path::Path;

use zip::read::{ArchiveOffset, Config, ZipFile};
// Its versions may change it, and ours is pinned: `ZipArchive` keeps every entry in memory and hides a
// name that is there twice.
use zip::unstable::read::{ZipIterable, ZipIterableFiles};
use zip::{CompressionMethod, ZipReadOptions};

use super::backup::{ATTACHMENTS, DATABASE, HEAD, zip_failed};
use super::body::Body;
use super::event::EventKind;
use super::head::HeadFile;
use super::keys_file::KeysFile;
use super::links::Links;
use super::record::NewRecord;
use super::scrub::Scrub;
use super::set_up::Unfilled;
use super::store::Store;
use super::{
    Journal, JournalError, Moment, NewPlace, Progress, RecoveryWords, child, database, disk, hex,
    layout, opening, set_up,
};

const DAMAGED: JournalError = JournalError::Damaged { from: None };
/// No `keys` is longer, also of a newer version.
const LONGEST_KEYS: u64 = 1024 * 1024;
const BLOCK: usize = 64 * 1024;

impl Journal {
    /// Puts a copy back into a new folder: new salt, new keys of the device, a new code; the words
    /// stay those of the copy. The chain goes on with a record `restored`. Leaves the journal open;
    /// [`Journal::verify`] then reads everything again. Progress counts bytes.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] if the place is taken, or when told to break off, and then nothing
    /// is left; [`JournalError::WrongWords`]; [`JournalError::Damaged`] for anything that is no
    /// copy, [`JournalError::NewerVersion`].
    pub fn restore(
        copy: &mut (impl Read + Seek),
        words: &RecoveryWords,
        place: &NewPlace<'_>,
        moment: Moment,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Journal, JournalError> {
        let _scrub = Scrub;
        let length = copy.seek(SeekFrom::End(0)).map_err(disk::failed)?;
        let mut zip = open(copy)?;
        let keys = KeysFile::parse(&read_keys(&mut zip)?)?;
        let opened = opening::try_words(&keys, words).ok_or(JournalError::WrongWords)?;
        let shared = set_up::create_around(opened.content, Some(words), place, moment, |to| {
            extract(&mut zip, length, to.folder, progress)?;
            go_on(to, moment)
        })?;
        Ok(Journal::around(shared))
    }
}

/// A copy begins with its first file; nothing lies before it.
pub(super) fn open<R: Read + Seek>(copy: R) -> Result<ZipIterable<R>, JournalError> {
    let config = Config {
        archive_offset: ArchiveOffset::Known(0),
    };
    let zip = ZipIterable::try_new(copy, config).map_err(zip_failed)?;
    Ok(zip.enforce_header_consistency(true))
}

/// The next file and its name, `None` after the last.
fn next<R: Read + Seek>(
    files: &mut ZipIterableFiles<R>,
) -> Result<Option<(String, ZipFile<'_, R>)>, JournalError> {
    let Some(entry) = files.next() else {
        return Ok(None);
    };
    let entry = entry.map_err(zip_failed)?;
    let name = entry.name().map_err(zip_failed)?.into_owned();
    let options = ZipReadOptions::new();
    let file = entry.with_reader(files.reader_mut(), options);
    let file = file.map_err(zip_failed)?;
    if file.compression() != CompressionMethod::Stored {
        return Err(DAMAGED);
    }
    Ok(Some((name, file)))
}

pub(super) fn read_keys(zip: &mut ZipIterable<impl Read + Seek>) -> Result<Vec<u8>, JournalError> {
    let files = zip.files().map_err(zip_failed)?;
    while let Some((name, file)) = next(files)? {
        if name == layout::KEYS {
            let mut bytes = Vec::new();
            file.take(LONGEST_KEYS + 1)
                .read_to_end(&mut bytes)
                .map_err(|_| DAMAGED)?;
            let fits = bytes.len() as u64 <= LONGEST_KEYS;
            return fits.then_some(bytes).ok_or(DAMAGED);
        }
    }
    Err(DAMAGED)
}

/// Takes only the names a copy has, each once, and no more bytes than the copy is long.
pub(super) fn extract(
    zip: &mut ZipIterable<impl Read + Seek>,
    length: u64,
    folder: &Path,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(), JournalError> {
    let mut done = Progress {
        done: 0,
        total: length,
    };
    let mut block = vec![0; BLOCK];
    let mut keys = false;
    let files = zip.files().map_err(zip_failed)?;
    while let Some((name, mut file)) = next(files)? {
        if progress(done).is_break() {
            return Err(JournalError::Refused);
        }
        let path = match name.as_str() {
            layout::KEYS if keys => return Err(DAMAGED),
            layout::KEYS => {
                keys = true;
                continue;
            }
            DATABASE => layout::database(folder),
            HEAD => layout::head(folder),
            name => {
                let name = name.strip_prefix(ATTACHMENTS).ok_or(DAMAGED)?;
                let id: [u8; 8] = hex::decode(name).ok_or(DAMAGED)?;
                let name = layout::attachment(u64::from_be_bytes(id));
                layout::attachments(folder).join(name)
            }
        };
        if path.exists() {
            return Err(DAMAGED);
        }
        let mut written = disk::create_file(&path).map_err(disk::failed)?;
        loop {
            // A wrong sum of the ZIP is an error of reading.
            let now = file.read(&mut block).map_err(|_| DAMAGED)?;
            if now == 0 {
                break;
            }
            done.done += now as u64;
            if done.done > length {
                return Err(DAMAGED);
            }
            written.write_all(&block[..now]).map_err(disk::failed)?;
            if progress(done).is_break() {
                return Err(JournalError::Refused);
            }
        }
        written.sync_all().map_err(disk::failed)?;
    }
    disk::sync_folder(&layout::attachments(folder)).map_err(disk::failed)
}

/// The journal below it is another one now, and the chain says that it went on here.
fn go_on(to: Unfilled<'_>, moment: Moment) -> Result<(), JournalError> {
    let connection = database::open(&layout::database(to.folder))?;
    database::delete_setting(&connection, child::ROW)?;
    child::insert(to.child, &connection, &to.vault)?;
    let mut store = Store {
        connection,
        head: HeadFile::open(&layout::head(to.folder))?,
        links: Links::default(),
        _lock: to.lock,
    };
    let restored = NewRecord {
        kind: EventKind::Restored,
        moment,
        target: None,
        file: None,
        body: Body::of(Vec::new()),
    };
    store
        .append(&to.vault, restored)
        .map(drop)
        .map_err(|not_written| not_written.error)
}
