//! The journal itself: opened by a code, locked in an instant.

use std::fmt;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use super::attachment::{AttachmentId, ImageAnswer};
use super::attachment_reader::AttachmentReader;
use super::event::EventKind;
use super::import::Import;
use super::record::NewRecord;
use super::scrub::Scrub;
use super::store::Shared;
use super::verifier::Verifier;
use super::{
    Costs, DeviceKey, Entry, JournalError, Moment, NewEntry, NewPlace, Passcode, Progress,
    RecoveryWords, Seal, Verification, entry_fields, layout, opening, set_up,
};

/// An open journal. Clones share it; [`Journal::lock`] on one locks all.
///
/// It can be used by several threads at once. Once locked it stays locked:
/// [`Journal::open`] makes another.
#[derive(Clone)]
pub struct Journal {
    pub(super) shared: Arc<Shared>,
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Journal(…)")
    }
}

impl Journal {
    /// Whether the folder holds a journal, be it a damaged one.
    pub fn exists(folder: &Path) -> bool {
        layout::holds_journal(folder)
    }

    /// Makes a new journal in `folder` and leaves it open. The folder is new or empty; the one it
    /// lies in exists.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] if anything is there, which is left as it is.
    pub fn create(
        folder: &Path,
        passcode: &Passcode,
        device: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<Journal, JournalError> {
        Journal::create_with(folder, passcode, Costs::RECOMMENDED, device, moment)
    }

    /// Makes a new journal whose codes are stretched at other costs than recommended.
    ///
    /// # Errors
    ///
    /// As [`Journal::create`].
    pub fn create_with(
        folder: &Path,
        passcode: &Passcode,
        costs: Costs,
        device: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<Journal, JournalError> {
        let _scrub = Scrub;
        let place = NewPlace {
            folder,
            passcode,
            costs,
            device: device.as_ref(),
        };
        Ok(Journal::around(set_up::create(&place, moment)?))
    }

    /// Opens the journal that `passcode` belongs to. Takes as long as one stretching of a code,
    /// and reads the chain once. Damaged records do not keep it closed: whoever reads them is
    /// told.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if the folder holds none, [`JournalError::InUse`],
    /// [`JournalError::WrongPasscode`], [`JournalError::DeviceKeyLost`] if no slot opens and the
    /// device has lost one of its keys, [`JournalError::DeviceKeyBusy`],
    /// [`JournalError::NewerVersion`], [`JournalError::Damaged`]. Nothing is deleted or made anew.
    pub fn open(
        folder: &Path,
        passcode: &Passcode,
        device: Arc<dyn DeviceKey>,
        moment: Moment,
    ) -> Result<Journal, JournalError> {
        let _scrub = Scrub;
        let shared = opening::open(folder, passcode, device.as_ref(), moment)?;
        Ok(Journal::around(shared))
    }

    pub(super) fn around(shared: Shared) -> Journal {
        Journal {
            shared: Arc::new(shared),
        }
    }

    /// Opens the journal that the words belong to, without its code and without a key of the device.
    /// It gets `code` and a new key of the device: the former ones open it no more. No try is taken.
    ///
    /// # Errors
    ///
    /// [`JournalError::WrongWords`] if they open none here; else as [`Journal::open`], but never
    /// [`JournalError::WrongPasscode`] or [`JournalError::DeviceKeyLost`].
    pub fn open_with_words(
        folder: &Path,
        words: &RecoveryWords,
        code: &Passcode,
        device: &dyn DeviceKey,
    ) -> Result<Journal, JournalError> {
        let _scrub = Scrub;
        let shared = opening::open_with_words(folder, words, code, device)?;
        Ok(Journal::around(shared))
    }

    /// Asks for the code again before something that can't be undone.
    ///
    /// # Errors
    ///
    /// [`JournalError::WrongPasscode`] if it is not the code of this journal: a try is then gone.
    pub fn confirm(&self, passcode: &Passcode, moment: Moment) -> Result<(), JournalError> {
        let _scrub = Scrub;
        self.shared.confirm(passcode, moment)
    }

    /// Gives the journal another code, and a new key of the device with it: not even an older copy
    /// of the folder opens with the code before. Whatever breaks it off, one of the two codes opens.
    /// `decoy` is the code of the journal that may be shown instead, where it has one: only who types
    /// it again can be told that a slip would lead from one to the other.
    ///
    /// # Errors
    ///
    /// As [`Journal::confirm`] for `passcode`, the code until now;
    /// [`JournalError::WrongPasscode`] without a time if `decoy` does not show the journal below;
    /// [`JournalError::Refused`] if it is missing where there is one, if `new` resembles it, or
    /// while a duress code does something to this journal; [`JournalError::DeviceKeyBusy`].
    pub fn change_code(
        &self,
        passcode: &Passcode,
        new: &Passcode,
        decoy: Option<&Passcode>,
        device: &dyn DeviceKey,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let _scrub = Scrub;
        self.shared
            .change_code(passcode, new, decoy, device, moment)
    }

    /// Whether there are words that open this journal.
    pub fn has_words(&self) -> Result<bool, JournalError> {
        let _scrub = Scrub;
        self.shared.has_words()
    }

    /// Makes words for this journal; those before open it no more. They are written nowhere: what
    /// is not copied from this answer is lost.
    pub fn make_words(&self) -> Result<RecoveryWords, JournalError> {
        let _scrub = Scrub;
        self.shared.make_words()
    }

    /// No words open this journal any more.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] while a duress code would shut it: nothing could open it then.
    pub fn remove_words(&self) -> Result<(), JournalError> {
        let _scrub = Scrub;
        self.shared.remove_words()
    }

    /// Wipes the keys; waits for no disk. Whatever still runs answers [`JournalError::Locked`],
    /// but for a record or a draft that was sealed before: it is written.
    pub fn lock(&self) {
        let _scrub = Scrub;
        self.shared.lock();
    }

    /// Whether the keys are gone.
    pub fn is_locked(&self) -> bool {
        self.shared.vault.is_locked()
    }

    /// Writes an entry; when it answers, the entry is on the disk.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] for a time no calendar has, a text over 256 KiB or another field
    /// over 16 KiB. [`JournalError::Damaged`] if the end of the chain is missing.
    pub fn add(&self, entry: &NewEntry, moment: Moment) -> Result<u64, JournalError> {
        let _scrub = Scrub;
        entry_fields::check_when(&entry.when)?;
        let record = NewRecord {
            kind: EventKind::Entry,
            moment,
            target: None,
            file: None,
            body: entry_fields::encode(entry)?,
        };
        let appended = self.shared.store()?.append(&self.shared.vault, record);
        appended.map_err(|not_written| not_written.error)
    }

    /// One entry.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`] if no entry has this number, [`JournalError::Damaged`] if it or
    /// the record of one of its attachments is.
    pub fn read(&self, seq: u64) -> Result<Entry, JournalError> {
        let _scrub = Scrub;
        let entry = self.shared.store()?.entry(&self.shared.vault, seq)?;
        self.unless_locked(entry)
    }

    /// Begins to attach a file to the entry `seq`; only [`ImageAnswer::No`] keeps it.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] for any other answer, before a byte is taken, and for a name or
    /// type over 16 KiB; [`JournalError::NotFound`] if no entry has this number, or it lies in the
    /// bin.
    pub fn import(
        &self,
        seq: u64,
        name: &str,
        media_type: &str,
        answer: ImageAnswer,
    ) -> Result<Import, JournalError> {
        let _scrub = Scrub;
        answer.permit()?;
        entry_fields::check_name(name)?;
        entry_fields::check_name(media_type)?;
        self.shared.store()?.kept_entry(&self.shared.vault, seq)?;
        Import::begin(Arc::clone(&self.shared), seq, name, media_type)
    }

    /// Reads an attachment back.
    ///
    /// # Errors
    ///
    /// [`JournalError::NotFound`], or [`JournalError::Damaged`] if its record or its file is.
    pub fn attachment(&self, id: AttachmentId) -> Result<AttachmentReader, JournalError> {
        let _scrub = Scrub;
        let (event, body) = self.shared.store()?.attached(&self.shared.vault, id.0)?;
        AttachmentReader::begin(Arc::clone(&self.shared), event.line.seq, id.0, &body)
    }

    /// Reads everything again: chain, head, fields, attachments. Progress counts records and
    /// pieces of attachments.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] when told to break off. What is damaged is no error here.
    pub fn verify(
        &self,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Verification, JournalError> {
        let _scrub = Scrub;
        Verifier::new(&self.shared, progress).run()
    }

    /// The seal of the last record.
    ///
    /// # Errors
    ///
    /// [`JournalError::Damaged`] if the last record is damaged or missing.
    pub fn seal(&self) -> Result<Seal, JournalError> {
        let _scrub = Scrub;
        let mut store = self.shared.store()?;
        let last = store.end(&self.shared.vault)?;
        let event = store.event(&self.shared.vault, last)?;
        Ok(Seal::of(&event.line))
    }

    /// Keeps unfinished writing, sealed: under the number of an entry what will amend it, which is
    /// destroyed with it; under 0 a new entry. It is sealed first: a lock that comes after that
    /// does not lose it.
    ///
    /// # Errors
    ///
    /// [`JournalError::Refused`] for a field that is too long, as in [`Journal::add`].
    pub fn save_draft(&self, id: u64, entry: &NewEntry) -> Result<(), JournalError> {
        let _scrub = Scrub;
        self.shared.save_draft(id, entry)
    }

    /// Unfinished writing, if there is some.
    pub fn draft(&self, id: u64) -> Result<Option<NewEntry>, JournalError> {
        let _scrub = Scrub;
        let draft = self.shared.store()?.draft(&self.shared.vault, id)?;
        self.unless_locked(draft)
    }

    /// Forgets unfinished writing.
    pub fn discard_draft(&self, id: u64) -> Result<(), JournalError> {
        self.shared.store()?.discard_draft(id)
    }

    /// What was read before a lock is not given out after it.
    pub(super) fn unless_locked<T>(&self, read: T) -> Result<T, JournalError> {
        self.shared.vault.check().map(|()| read)
    }
}
