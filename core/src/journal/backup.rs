//! A copy of the open journal in one file, which its words open anywhere.
//!
//! A stored ZIP of `keys` with nothing in it but the slot of this journal's words, `journal.db`,
//! `head` and the attachments: all of it is sealed already.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use ring::digest::{Context, SHA256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::chain::Hash;
use super::links::Links;
use super::scrub::Scrub;
use super::until_broken::UntilBroken;
use super::{Journal, JournalError, Progress, Verification, disk, layout};

/// The names in a copy.
pub(super) const DATABASE: &str = "journal.db";
pub(super) const HEAD: &str = "head";
pub(super) const ATTACHMENTS: &str = "a/";

const BLOCK: usize = 64 * 1024;

/// What is copied: a name in the copy, and where it comes from.
enum Source {
    Bytes(Vec<u8>),
    File(PathBuf),
    /// A file that was just found damaged: as far as the disk gives it back.
    Damaged(PathBuf),
}

impl Journal {
    /// Copies the journal to `sink`, which is empty, and reads the copy back; only then it answers.
    /// Whoever writes waits meanwhile. The answer is that of [`Journal::verify`]: what is damaged
    /// here is damaged in the copy too. Progress counts bytes, written and read again.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] without words, which alone open a copy, or when told to break off;
    /// [`JournalError::Locked`]. After any error the sink holds no copy and is to be deleted.
    pub fn back_up(
        &self,
        sink: &mut (impl Read + Write + Seek),
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Verification, JournalError> {
        let _scrub = Scrub;
        if !self.shared.has_words()? {
            return Err(JournalError::Refused);
        }
        let found = self.verify(&mut |_| ControlFlow::Continue(()))?;
        // Kept until the end, so that what is copied belongs together.
        let store = self.shared.store()?;
        // It must not keep anyone from a copy that the disk is full.
        let _ = store.note_backup_proposed(&self.shared.vault);
        let sources = self.sources(&store.links, &found)?;
        let mut job = Job {
            journal: self,
            progress,
            done: Progress {
                done: 0,
                total: 2 * total(&sources)?,
            },
        };
        let sums = job.write(&sources, sink)?;
        job.read_back(&sources, &sums, sink)?;
        drop(store);
        Ok(found)
    }

    /// Copies the journal to a new file, see [`Journal::back_up`]. After any error there is no file.
    ///
    /// # Errors
    ///
    /// As [`Journal::back_up`]; also [`JournalError::Refused`] if something is there already, which
    /// is left as it is.
    pub fn back_up_to(
        &self,
        file: &Path,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Verification, JournalError> {
        let mut sink = disk::create_file(file).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => JournalError::Refused,
            _ => disk::failed(error),
        })?;
        let copied = self.back_up(&mut sink, progress).and_then(|found| {
            sink.sync_all().map_err(disk::failed)?;
            disk::sync_around(file)?;
            Ok(found)
        });
        if copied.is_err() {
            drop(sink);
            let _ = fs::remove_file(file);
        }
        copied
    }

    fn sources(
        &self,
        links: &Links,
        found: &Verification,
    ) -> Result<Vec<(String, Source)>, JournalError> {
        let shared = &self.shared;
        let number = shared.owner().number;
        let folder = layout::journal(shared.root(), number);
        let keys = shared.keys().for_copy(number)?.encode();
        let mut sources = vec![
            (layout::KEYS.to_owned(), Source::Bytes(keys)),
            (DATABASE.to_owned(), Source::File(layout::database(&folder))),
            (HEAD.to_owned(), Source::File(layout::head(&folder))),
        ];
        let in_flight = shared.files_in_flight();
        for file in fs::read_dir(shared.attachments()).map_err(disk::failed)? {
            let file = file.map_err(disk::failed)?;
            let name = file.file_name();
            let attachment = name.to_str().and_then(layout::attachment_of);
            if let Some(attachment) = attachment.filter(|file| !in_flight.contains(file)) {
                let name = format!("{ATTACHMENTS}{}", layout::attachment(attachment));
                let record = links.record_of(attachment);
                let damaged = record.is_some_and(|seq| found.damaged.contains(&seq));
                let source = if damaged {
                    Source::Damaged(file.path())
                } else {
                    Source::File(file.path())
                };
                sources.push((name, source));
            }
        }
        Ok(sources)
    }
}

/// A copy under way.
struct Job<'a> {
    journal: &'a Journal,
    progress: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: Progress,
}

impl Job<'_> {
    /// The SHA-256 of each thing, as it was written.
    fn write(
        &mut self,
        sources: &[(String, Source)],
        sink: &mut (impl Read + Write + Seek),
    ) -> Result<Vec<Hash>, JournalError> {
        let broken = Cell::new(false);
        let mut zip = ZipWriter::new_stream(UntilBroken {
            sink: &mut *sink,
            broken: &broken,
        });
        let written = self.write_each(sources, &mut zip);
        let sums = written.inspect_err(|_| broken.set(true))?;
        zip.finish().map_err(zip_failed)?;
        sink.flush().map_err(disk::failed)?;
        Ok(sums)
    }

    fn write_each(
        &mut self,
        sources: &[(String, Source)],
        zip: &mut ZipWriter<impl Write + Seek>,
    ) -> Result<Vec<Hash>, JournalError> {
        let mut sums = Vec::with_capacity(sources.len());
        for (name, source) in sources {
            // Always room for more than 4 GiB, so that names and sizes are all that is seen.
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Stored)
                .large_file(true);
            zip.start_file(name, options).map_err(zip_failed)?;
            sums.push(match source {
                Source::Bytes(bytes) => self.copy(&mut bytes.as_slice(), zip)?,
                Source::File(path) => {
                    self.copy(&mut File::open(path).map_err(disk::failed)?, zip)?
                }
                Source::Damaged(path) => {
                    let mut readable = UntilUnreadable(File::open(path).ok());
                    self.copy(&mut readable, zip)?
                }
            });
        }
        Ok(sums)
    }

    fn read_back(
        &mut self,
        sources: &[(String, Source)],
        sums: &[Hash],
        sink: &mut (impl Read + Write + Seek),
    ) -> Result<(), JournalError> {
        sink.seek(SeekFrom::Start(0)).map_err(disk::failed)?;
        let mut zip = ZipArchive::new(sink).map_err(zip_failed)?;
        for ((name, _), sum) in sources.iter().zip(sums) {
            let mut file = zip.by_name(name).map_err(zip_failed)?;
            if self.copy(&mut file, &mut std::io::sink())? != *sum {
                return Err(JournalError::Storage);
            }
        }
        Ok(())
    }

    fn copy(&mut self, source: &mut dyn Read, sink: &mut dyn Write) -> Result<Hash, JournalError> {
        let mut digest = Context::new(&SHA256);
        let mut block = vec![0; BLOCK];
        loop {
            self.journal.shared.vault.check()?;
            let length = source.read(&mut block).map_err(disk::failed)?;
            if length == 0 {
                break;
            }
            digest.update(&block[..length]);
            sink.write_all(&block[..length]).map_err(disk::failed)?;
            self.done.done = self.done.total.min(self.done.done + length as u64);
            if (self.progress)(self.done).is_break() {
                return Err(JournalError::Refused);
            }
        }
        let mut sum = [0; 32];
        sum.copy_from_slice(digest.finish().as_ref());
        Ok(sum)
    }
}

/// A file that ends where it can't be read.
struct UntilUnreadable(Option<File>);

impl Read for UntilUnreadable {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let Some(file) = &mut self.0 else {
            return Ok(0);
        };
        let read = file.read(bytes);
        if read.is_err() {
            self.0 = None;
        }
        Ok(read.unwrap_or(0))
    }
}

fn total(sources: &[(String, Source)]) -> Result<u64, JournalError> {
    let lengths = sources.iter().map(|(_, source)| match source {
        Source::Bytes(bytes) => Ok(bytes.len() as u64),
        Source::File(path) | Source::Damaged(path) => {
            Ok(fs::metadata(path).map_err(disk::failed)?.len())
        }
    });
    lengths.sum()
}

/// What a failure of the copy means to a person.
pub(super) fn zip_failed(error: zip::result::ZipError) -> JournalError {
    match error {
        zip::result::ZipError::Io(error) => match error.kind() {
            std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::InvalidData => {
                JournalError::Damaged { from: None }
            }
            _ => disk::failed(error),
        },
        _ => JournalError::Damaged { from: None },
    }
}
