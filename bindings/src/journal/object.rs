//! The journal as an object.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use abri_core::journal as core;
use abri_core::journal::Passcode;

use super::Moment;
use super::attachment::{AttachmentId, AttachmentReader, Fingerprinting, ImageAnswer, Import};
use super::device_key::{DeviceKey, ForeignKey};
use super::entry::{Bin, Entry, EntryPage, Filter, History, NewEntry};
use super::error::{JournalError, WeakPasscode};
use super::verification::{ProgressListener, Seal, Verification, ask};

/// Whether the folder holds a journal.
#[uniffi::export]
pub fn journal_exists(folder: &str) -> bool {
    core::Journal::exists(Path::new(folder))
}

/// Whether a new code of digits would protect: asked before it is typed again.
#[uniffi::export]
pub fn check_new_code(code: Vec<u8>) -> Result<(), WeakPasscode> {
    Passcode::digits(&code).map(drop)
}

/// An open journal.
#[derive(uniffi::Object)]
pub struct Journal {
    pub(crate) core: core::Journal,
}

#[uniffi::export(async_runtime = "tokio")]
impl Journal {
    /// Makes a new journal in `folder`, opened by a code of 6 to 12 digits that
    /// `check_new_code` accepts; another one is `Refused`.
    #[uniffi::constructor]
    pub async fn create(
        folder: String,
        code: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<Arc<Journal>, JournalError> {
        on_pool(move || {
            let passcode = Passcode::digits(&code).map_err(|_| JournalError::Refused)?;
            let device = Arc::new(ForeignKey(device_key));
            core::Journal::create(&PathBuf::from(folder), &passcode, device, moment)
        })
        .await
        .map(Journal::share)
    }

    /// Opens the journal that the code belongs to.
    #[uniffi::constructor]
    pub async fn open(
        folder: String,
        code: Vec<u8>,
        device_key: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<Arc<Journal>, JournalError> {
        on_pool(move || {
            let device = Arc::new(ForeignKey(device_key));
            let passcode = Passcode::guess(&code);
            core::Journal::open(&PathBuf::from(folder), &passcode, device, moment)
        })
        .await
        .map(Journal::share)
    }

    /// Reads everything again; breaks off with `Locked` or when the listener says so.
    pub async fn verify(
        &self,
        listener: Arc<dyn ProgressListener>,
    ) -> Result<Verification, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.verify(&mut |progress| ask(&listener, progress))).await
    }

    /// Entries before `before` (or the newest) that the filter lets through, newest first; what is
    /// damaged among them is named, and the list goes on.
    pub async fn list(
        &self,
        filter: Filter,
        before: Option<u64>,
        limit: u32,
    ) -> Result<EntryPage, JournalError> {
        let core = self.core.clone();
        on_pool(move || core.list(&filter, before, limit)).await
    }

    /// Destroys what lies in the bin for good.
    pub async fn destroy(&self, seq: u64, moment: Moment) -> Result<(), JournalError> {
        let core = self.core.clone();
        on_pool(move || core.destroy(seq, moment)).await
    }
}

#[uniffi::export]
impl Journal {
    /// Wipes the keys; waits for no disk.
    pub fn lock(&self) {
        self.core.lock();
    }

    /// Whether the keys are gone.
    pub fn is_locked(&self) -> bool {
        self.core.is_locked()
    }

    /// Writes an entry; when it answers, the entry is on the disk.
    pub fn add(&self, entry: NewEntry, moment: Moment) -> Result<u64, JournalError> {
        self.core.add(&entry, moment)
    }

    /// One entry.
    pub fn read(&self, seq: u64) -> Result<Entry, JournalError> {
        self.core.read(seq)
    }

    /// Writes an entry anew; former texts stay.
    pub fn amend(&self, seq: u64, entry: NewEntry, moment: Moment) -> Result<u64, JournalError> {
        self.core.amend(seq, &entry, moment)
    }

    /// Every text an entry has had.
    pub fn history(&self, seq: u64) -> Result<History, JournalError> {
        self.core.history(seq)
    }

    /// Puts an entry or an attachment, by the number of its record, into the bin.
    pub fn remove(&self, seq: u64, moment: Moment) -> Result<(), JournalError> {
        self.core.remove(seq, moment)
    }

    /// Takes something out of the bin, as it was.
    pub fn put_back(&self, seq: u64, moment: Moment) -> Result<(), JournalError> {
        self.core.put_back(seq, moment)
    }

    /// What lies in the bin, the last removed first.
    pub fn bin(&self) -> Result<Bin, JournalError> {
        self.core.bin()
    }

    /// Begins to note the SHA-256 of a file that is not kept.
    pub fn start_fingerprint(
        &self,
        seq: u64,
        answer: ImageAnswer,
    ) -> Result<Arc<Fingerprinting>, JournalError> {
        let fingerprinting = self.core.fingerprint(seq, answer)?;
        Ok(Arc::new(Fingerprinting::new(fingerprinting)))
    }

    /// Begins to attach a file to the entry `seq`; only the answer `No` keeps it.
    pub fn start_import(
        &self,
        seq: u64,
        name: &str,
        media_type: &str,
        answer: ImageAnswer,
    ) -> Result<Arc<Import>, JournalError> {
        let import = self.core.import(seq, name, media_type, answer)?;
        Ok(Arc::new(Import::new(import)))
    }

    /// Reads an attachment back.
    pub fn attachment(&self, id: AttachmentId) -> Result<Arc<AttachmentReader>, JournalError> {
        let reader = self.core.attachment(id)?;
        Ok(Arc::new(AttachmentReader::new(reader)))
    }

    /// The seal of the last record.
    pub fn seal(&self) -> Result<Seal, JournalError> {
        self.core.seal()
    }

    /// Keeps unfinished writing, sealed, under a number of the caller's.
    pub fn save_draft(&self, id: u64, entry: NewEntry) -> Result<(), JournalError> {
        self.core.save_draft(id, &entry)
    }

    /// Unfinished writing, if there is some.
    pub fn draft(&self, id: u64) -> Result<Option<NewEntry>, JournalError> {
        self.core.draft(id)
    }

    /// Forgets unfinished writing.
    pub fn discard_draft(&self, id: u64) -> Result<(), JournalError> {
        self.core.discard_draft(id)
    }
}

impl Journal {
    pub(super) fn share(core: core::Journal) -> Arc<Journal> {
        Arc::new(Journal { core })
    }
}

/// Runs blocking work of the core where nobody waits for it.
pub(crate) async fn on_pool<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, JournalError> + Send + 'static,
) -> Result<T, JournalError> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or(Err(JournalError::Storage))
}
