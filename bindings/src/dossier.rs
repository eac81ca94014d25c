//! The journal handed over as one file.

use std::fmt;
use std::io::{self, BufWriter, Write};
use std::sync::Arc;

use abri_core::dossier as core;
use abri_core::dossier::LeftOut;
pub(crate) use abri_core::dossier::{Exhibit, Preview, Receipt};
use chrono_tz::Tz;

use crate::journal::attachment::AttachmentId;
use crate::journal::copy::{Carried, Pixels, source};
use crate::journal::error::JournalError;
use crate::journal::object::{Journal, on_pool};
use crate::journal::verification::{ProgressListener, ask};
use crate::words::Audience;
use abri_core::journal::Moment;

/// Bytes handed to a sink at a time: each call costs as much as writing a few kilobytes.
const PIECE: usize = 256 * 1024;

/// What goes into a dossier.
#[derive(uniffi::Record)]
pub struct DossierSelection {
    /// The entries by number; `None` for all.
    pub entries: Option<Vec<u64>>,
    /// Files that stay out.
    pub without: Vec<AttachmentId>,
    /// Names and addresses of accounts stay closed.
    pub leave_out_names: bool,
    /// Numbers of reports and names of files stay closed.
    pub leave_out_own_details: bool,
    /// The letter of complaint, empty for none.
    pub complaint: String,
    /// Whether the recap shows JPEG and PNG exhibits in small.
    #[uniffi(default = false)]
    pub thumbnails: bool,
    /// The phone's zone by its IANA name; a zone nobody knows is read as Paris.
    pub zone: String,
}

/// What a dossier will hold.
#[uniffi::remote(Record)]
pub struct Preview {
    pub entries: u64,
    pub exhibits: Vec<Exhibit>,
    pub bytes: u64,
    pub unreadable: Vec<u64>,
}

/// A file of the dossier.
#[uniffi::remote(Record)]
pub struct Exhibit {
    pub number: u64,
    pub entry: u64,
    pub attachment: AttachmentId,
    pub path: String,
    pub size: u64,
    pub carried: Option<Carried>,
}

/// What the person keeps, and whoever takes the dossier writes down.
#[uniffi::remote(Record)]
pub struct Receipt {
    pub seq: u64,
    pub digits: String,
}

/// Why no dossier was made.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum DossierError {
    /// The journal could not be read.
    #[error("the journal could not be read")]
    Journal {
        /// Why.
        error: JournalError,
    },
    /// Nothing was chosen, or it is not there any more.
    #[error("nothing to hand over")]
    Nothing,
    /// The listener broke it off.
    #[error("cancelled")]
    Cancelled,
    /// No space where it is written.
    #[error("no space left")]
    NoSpace,
    /// The place failed otherwise.
    #[error("the dossier could not be written")]
    NotWritten,
}

/// Why a sink took no more.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum SinkError {
    /// It is full.
    #[error("no space left")]
    NoSpace,
    /// Anything else.
    #[error("failed")]
    Failed,
}

/// Where a dossier goes, piece by piece. After an error of the dossier what it holds is to be deleted.
#[uniffi::export(with_foreign)]
pub trait DossierSink: Send + Sync {
    /// Takes the next bytes, all of them.
    fn write(&self, bytes: Vec<u8>) -> Result<(), SinkError>;
}

/// A dossier that was written whole.
#[derive(uniffi::Object)]
pub struct WrittenDossier {
    core: core::Written,
}

impl fmt::Debug for WrittenDossier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WrittenDossier(…)")
    }
}

#[uniffi::export]
impl WrittenDossier {
    /// Numbers of the exhibits that can't be read, and are not in it.
    pub fn damaged(&self) -> Vec<u64> {
        self.core.damaged.clone()
    }

    /// Records that can't be read.
    pub fn unreadable(&self) -> Vec<u64> {
        self.core.unreadable.clone()
    }

    /// Notes in the journal that it was handed over, once its sink is closed without an error.
    pub fn handed_over(&self, journal: &Journal, moment: Moment) -> Result<Receipt, JournalError> {
        self.core.handed_over(&journal.core, moment)
    }
}

#[uniffi::export(async_runtime = "tokio")]
impl Journal {
    /// What a dossier will hold, and what its files carry: each is read that an earlier preview did not find
    /// whole; nothing is written.
    pub async fn preview_dossier(
        &self,
        selection: DossierSelection,
        known: Vec<Exhibit>,
        listener: Arc<dyn ProgressListener>,
    ) -> Result<Preview, DossierError> {
        let journal = self.core.clone();
        on_pool(move || {
            let preview = || {
                core::Dossier::prepare(&journal, selection.into())?
                    .preview(&known, &mut |progress| ask(&listener, progress))
            };
            Ok(preview())
        })
        .await?
        .map_err(DossierError::from)
    }

    /// The facts on one page, as a PDF.
    pub async fn dossier_summary(
        &self,
        selection: DossierSelection,
        moment: Moment,
    ) -> Result<Vec<u8>, DossierError> {
        let journal = self.core.clone();
        on_pool(move || {
            let dossier = core::Dossier::prepare(&journal, selection.into());
            Ok(dossier.and_then(|dossier| dossier.summary(moment)))
        })
        .await?
        .map_err(DossierError::from)
    }

    /// A picture as a PDF of one page; `pixels` where the phone has decoded it.
    pub async fn picture_pdf(
        &self,
        id: AttachmentId,
        pixels: Option<Pixels>,
        moment: Moment,
    ) -> Result<Vec<u8>, JournalError> {
        let journal = self.core.clone();
        on_pool(move || journal.picture_pdf(id, source(pixels), moment)).await
    }

    /// Writes a dossier to `sink`, encrypted where there is a passphrase.
    pub async fn write_dossier(
        &self,
        selection: DossierSelection,
        passphrase: Option<Arc<DossierPassphrase>>,
        sink: Arc<dyn DossierSink>,
        moment: Moment,
        listener: Arc<dyn ProgressListener>,
    ) -> Result<Arc<WrittenDossier>, DossierError> {
        let journal = self.core.clone();
        on_pool(move || {
            let mut sink = BufWriter::with_capacity(PIECE, ForeignSink(sink));
            let write = || -> Result<core::Written, core::DossierError> {
                let dossier = core::Dossier::prepare(&journal, selection.into())?;
                let written = dossier.write(
                    &mut sink,
                    passphrase.as_deref().map(|passphrase| &passphrase.core),
                    moment,
                    &mut |progress| ask(&listener, progress),
                )?;
                sink.flush()?;
                Ok(written)
            };
            let written = write();
            // What is left of a dossier that was broken off stays here.
            let _ = sink.into_parts();
            Ok(written)
        })
        .await?
        .map(|core| Arc::new(WrittenDossier { core }))
        .map_err(DossierError::from)
    }
}

/// Six drawn words that open an encrypted dossier.
#[derive(Debug, uniffi::Object)]
pub struct DossierPassphrase {
    core: core::Passphrase,
}

#[uniffi::export]
impl DossierPassphrase {
    /// Draws them.
    #[uniffi::constructor]
    pub fn draw() -> Result<Arc<DossierPassphrase>, JournalError> {
        let core = core::Passphrase::draw()?;
        Ok(Arc::new(DossierPassphrase { core }))
    }

    /// The words, joined by hyphens, as they are typed.
    pub fn words(&self) -> String {
        self.core.as_str().to_owned()
    }
}

/// What the reader is told; `monotonic_ms` is this boot's clock now.
#[uniffi::export]
pub fn explain_dossier_error(error: DossierError, audience: Audience, monotonic_ms: u64) -> String {
    core::DossierError::from(error).explain(audience, monotonic_ms)
}

struct ForeignSink(Arc<dyn DossierSink>);

impl Write for ForeignSink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write(bytes.to_vec()) {
            Ok(()) => Ok(bytes.len()),
            Err(SinkError::NoSpace) => Err(io::ErrorKind::StorageFull.into()),
            Err(SinkError::Failed) => Err(io::ErrorKind::Other.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl From<DossierSelection> for core::Selection {
    fn from(selection: DossierSelection) -> core::Selection {
        core::Selection {
            chosen: selection
                .entries
                .map_or(core::Chosen::All, core::Chosen::Entries),
            without: selection.without,
            left_out: LeftOut {
                names: selection.leave_out_names,
                own_details: selection.leave_out_own_details,
            },
            complaint: selection.complaint,
            thumbnails: selection.thumbnails,
            zone: selection.zone.parse().unwrap_or(Tz::Europe__Paris),
        }
    }
}

impl From<JournalError> for DossierError {
    fn from(error: JournalError) -> DossierError {
        DossierError::Journal { error }
    }
}

impl From<core::DossierError> for DossierError {
    fn from(error: core::DossierError) -> DossierError {
        match error {
            core::DossierError::Journal(error) => DossierError::Journal { error },
            core::DossierError::Nothing => DossierError::Nothing,
            core::DossierError::Cancelled => DossierError::Cancelled,
            core::DossierError::NoSpace => DossierError::NoSpace,
            core::DossierError::NotWritten => DossierError::NotWritten,
        }
    }
}

impl From<DossierError> for core::DossierError {
    fn from(error: DossierError) -> core::DossierError {
        match error {
            DossierError::Journal { error } => core::DossierError::Journal(error),
            DossierError::Nothing => core::DossierError::Nothing,
            DossierError::Cancelled => core::DossierError::Cancelled,
            DossierError::NoSpace => core::DossierError::NoSpace,
            DossierError::NotWritten => core::DossierError::NotWritten,
        }
    }
}
