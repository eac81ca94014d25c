//! A bag after BagIt 1.0 (RFC 8493) in a ZIP, written once from the first byte to the last.

use std::io::{self, Write};

use ring::digest::{Context, SHA256, SHA512, digest};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, System, ZipWriter};

use super::DossierError;
use crate::journal::hexadecimal;

/// The one folder in the ZIP.
const FOLDER: &str = "dossier";
/// From this size on a file needs the fields of Zip64; a little below 4 GiB.
const LARGE: u64 = 0xFFFF_0000;

const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// A bag that grows file by file. What is written names no software, no device and no time.
pub(super) struct Bag<W: Write> {
    zip: ZipWriter<StreamWriter<W>>,
    /// Files in `data`, then files beside it.
    payload: Vec<Summed>,
    tags: Vec<Summed>,
    bytes: u64,
}

/// A file that was written.
struct Summed {
    path: String,
    sha256: String,
    sha512: String,
}

impl<W: Write> Bag<W> {
    pub(super) fn new(sink: W) -> Bag<W> {
        Bag {
            zip: ZipWriter::new_stream(sink),
            payload: Vec::new(),
            tags: Vec::new(),
            bytes: 0,
        }
    }

    /// Writes a file of the payload; `path` is safe and begins with `data/`.
    pub(super) fn data(&mut self, path: &str, bytes: &[u8]) -> Result<(), DossierError> {
        self.data_from(path, bytes.len() as u64, |file| {
            file.write_all(bytes).map_err(DossierError::from)
        })?;
        Ok(())
    }

    /// Writes a file of the payload piece by piece, `size` bytes in all; answers its SHA-256.
    pub(super) fn data_from(
        &mut self,
        path: &str,
        size: u64,
        write: impl FnOnce(&mut dyn Write) -> Result<(), DossierError>,
    ) -> Result<String, DossierError> {
        debug_assert!(path.starts_with("data/"));
        let (summed, bytes) = self.write(path, size, write)?;
        self.bytes += bytes;
        let sha256 = summed.sha256.clone();
        self.payload.push(summed);
        Ok(sha256)
    }

    /// Writes a file beside the payload.
    pub(super) fn tag(&mut self, path: &str, text: &str) -> Result<(), DossierError> {
        let size = text.len() as u64;
        let (summed, _) = self.write(path, size, |file| {
            file.write_all(text.as_bytes()).map_err(DossierError::from)
        })?;
        self.tags.push(summed);
        Ok(())
    }

    /// Writes what makes a bag of it, on the day `bagged`, and ends the ZIP; answers the SHA-256 of the
    /// tag manifest, on which everything else hangs.
    pub(super) fn finish(mut self, bagged: &str) -> Result<[u8; 32], DossierError> {
        self.tag("bagit.txt", DECLARATION)?;
        let (bytes, files) = (self.bytes, self.payload.len());
        self.tag(
            "bag-info.txt",
            &format!("Bagging-Date: {bagged}\nPayload-Oxum: {bytes}.{files}\n"),
        )?;
        let [sha256, sha512] = manifests(&self.payload);
        self.tag("manifest-sha256.txt", &sha256)?;
        self.tag("manifest-sha512.txt", &sha512)?;
        let [sha256, sha512] = manifests(&self.tags);
        self.tag("tagmanifest-sha256.txt", &sha256)?;
        self.tag("tagmanifest-sha512.txt", &sha512)?;
        self.zip.finish()?.flush()?;
        let mut sum = [0; 32];
        sum.copy_from_slice(digest(&SHA256, sha256.as_bytes()).as_ref());
        Ok(sum)
    }

    fn write(
        &mut self,
        path: &str,
        size: u64,
        write: impl FnOnce(&mut dyn Write) -> Result<(), DossierError>,
    ) -> Result<(Summed, u64), DossierError> {
        self.zip
            .start_file(format!("{FOLDER}/{path}"), stored(size))?;
        let mut file = Summing {
            sink: &mut self.zip,
            sha256: Context::new(&SHA256),
            sha512: Context::new(&SHA512),
            bytes: 0,
        };
        write(&mut file)?;
        let summed = Summed {
            path: path.to_owned(),
            sha256: hexadecimal(file.sha256.finish().as_ref()),
            sha512: hexadecimal(file.sha512.finish().as_ref()),
        };
        Ok((summed, file.bytes))
    }
}

/// A line for each file, as `sha256sum` and `sha512sum` write and read it.
fn manifests(files: &[Summed]) -> [String; 2] {
    let line = |sum: &str, file: &Summed| format!("{sum}  {}\n", file.path);
    [
        files.iter().map(|file| line(&file.sha256, file)).collect(),
        files.iter().map(|file| line(&file.sha512, file)).collect(),
    ]
}

/// How a file lies in a ZIP: as it is, dated by nothing, whichever system wrote it.
pub(super) fn stored(size: u64) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .system(System::Unix)
        .unix_permissions(0o644)
        .large_file(size >= LARGE)
}

/// A file on its way, with its sums.
struct Summing<'a, W: Write> {
    sink: &'a mut W,
    sha256: Context,
    sha512: Context,
    bytes: u64,
}

impl<W: Write> Write for Summing<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.sink.write_all(bytes)?;
        self.sha256.update(bytes);
        self.sha512.update(bytes);
        self.bytes += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}
