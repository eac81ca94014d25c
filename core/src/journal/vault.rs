//! Where the key of an open journal lies, until it is locked.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use zeroize::{Zeroize, Zeroizing};

use super::JournalError;
use super::batch::Batch;
use super::key::Key;
use super::piece::{self, PieceNumber};
use super::sealing::{self, Broken};
use super::slot::{JournalId, SLOT, SlotContent};

/// Where a sealed value belongs: its table, or what stands for one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Event,
    Body,
    Draft,
    Setting,
    Head,
    /// The slot *kept* of `keys`.
    Kept,
    /// The pieces of an attachment's file.
    Attachment,
    /// The key of such a file while it is in use; never on the disk.
    FileKey,
}

impl Table {
    const fn name(self) -> &'static str {
        match self {
            Table::Event => "event",
            Table::Body => "body",
            Table::Draft => "draft",
            Table::Setting => "setting",
            Table::Head => "head",
            Table::Kept => "kept",
            Table::Attachment => "attachment",
            Table::FileKey => "file-key",
        }
    }

    /// What to answer when the seal of `row` does not open.
    const fn damage(self, row: u64) -> JournalError {
        let from = match self {
            Table::Event | Table::Body => Some(row),
            _ => None,
        };
        JournalError::Damaged { from }
    }

    /// The associated data: `"abri/1/" ‖ table ‖ 0 ‖ journal id (16) ‖ row (8)`.
    pub(super) fn place(self, journal: &JournalId, row: u64) -> Vec<u8> {
        let mut place = Vec::with_capacity(64);
        place.extend_from_slice(b"abri/1/");
        place.extend_from_slice(self.name().as_bytes());
        place.push(0);
        place.extend_from_slice(journal);
        place.extend_from_slice(&row.to_be_bytes());
        place
    }
}

/// The key of a file that is being read or written, sealed: a lock takes it away at once.
pub(super) struct WrappedKey {
    sealed: Vec<u8>,
    file: u64,
}

/// The journal's key, read-locked for one seal, one open or one batch at a time, never across I/O or
/// SQL.
///
/// What is in it once goes for good: another [`super::Journal::open`] makes another vault, so
/// that nothing begun before a lock can go on after it.
pub(super) struct Vault {
    locked: AtomicBool,
    key: RwLock<Option<Key>>,
    id: JournalId,
}

impl Vault {
    pub(super) fn new(content: SlotContent) -> Vault {
        Vault {
            locked: AtomicBool::new(false),
            key: RwLock::new(Some(content.key)),
            id: content.id,
        }
    }

    /// Wipes the key. Waits for at most one seal or open.
    pub(super) fn lock(&self) {
        self.locked.store(true, Ordering::SeqCst);
        let mut key = self.key.write().unwrap_or_else(PoisonError::into_inner);
        *key = None;
    }

    pub(super) fn is_locked(&self) -> bool {
        self.locked.load(Ordering::SeqCst)
    }

    /// [`JournalError::Locked`] once it is.
    pub(super) fn check(&self) -> Result<(), JournalError> {
        if self.is_locked() {
            Err(JournalError::Locked)
        } else {
            Ok(())
        }
    }

    pub(super) fn seal(
        &self,
        table: Table,
        row: u64,
        plain: &[u8],
    ) -> Result<Vec<u8>, JournalError> {
        let place = table.place(&self.id, row);
        self.with_key(|key| sealing::seal(key, &place, plain))?
    }

    pub(super) fn open(
        &self,
        table: Table,
        row: u64,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, JournalError> {
        let place = table.place(&self.id, row);
        self.with_key(|key| sealing::open(key, &place, sealed))?
            .map_err(|Broken| table.damage(row))
    }

    /// Opens the rows of a batch, each in its own place, if that is not done yet.
    pub(super) fn open_batch(&self, table: Table, batch: &mut Batch) -> Result<(), JournalError> {
        if batch.is_open() {
            return self.check();
        }
        let place = table.place(&self.id, 0);
        self.with_key(|key| batch.open(&sealing::ring_key(key), place))
    }

    /// Seals what opens this journal into a slot.
    pub(super) fn seal_slot(
        &self,
        slot_key: &Key,
        place: &[u8],
    ) -> Result<[u8; SLOT], JournalError> {
        self.with_key(|key| {
            let content = SlotContent {
                key: Key::copy(key.bytes()),
                id: self.id,
            };
            content.seal(slot_key, place)
        })?
    }

    /// Seals the key of a file for as long as it is in use.
    pub(super) fn wrap(&self, file: u64, key: &Key) -> Result<WrappedKey, JournalError> {
        let sealed = self.seal(Table::FileKey, file, key.bytes())?;
        Ok(WrappedKey { sealed, file })
    }

    /// The key again, to be used for one piece or to be written into a body.
    pub(super) fn unwrap(&self, wrapped: &WrappedKey) -> Result<Key, JournalError> {
        let plain = self.open(Table::FileKey, wrapped.file, &wrapped.sealed)?;
        let mut key = Key::empty();
        key.bytes_mut().copy_from_slice(&plain);
        Ok(key)
    }

    /// Seals a piece of a file in place. A lock does not wait for that.
    pub(super) fn seal_piece(
        &self,
        wrapped: &WrappedKey,
        number: PieceNumber,
        buffer: &mut Vec<u8>,
    ) -> Result<(), JournalError> {
        let place = Table::Attachment.place(&self.id, wrapped.file);
        piece::seal(&self.unwrap(wrapped)?, &place, number, buffer)
    }

    /// Opens a piece of a file in place. A lock does not wait for that: whoever has the piece then asks
    /// again, and gives out nothing of it.
    pub(super) fn open_piece(
        &self,
        wrapped: &WrappedKey,
        number: PieceNumber,
        buffer: &mut Vec<u8>,
    ) -> Result<(), JournalError> {
        let place = Table::Attachment.place(&self.id, wrapped.file);
        let opened = piece::open(&self.unwrap(wrapped)?, &place, number, buffer);
        if let Err(locked) = self.check() {
            buffer.zeroize();
            return Err(locked);
        }
        opened.map_err(|Broken| Table::Attachment.damage(wrapped.file))
    }

    fn with_key<T>(&self, work: impl FnOnce(&Key) -> T) -> Result<T, JournalError> {
        self.check()?;
        let guard: RwLockReadGuard<'_, Option<Key>> =
            self.key.read().unwrap_or_else(PoisonError::into_inner);
        guard.as_ref().map(work).ok_or(JournalError::Locked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault(id: JournalId) -> Vault {
        Vault::new(SlotContent {
            key: Key::copy(&[1; 32]),
            id,
        })
    }

    #[test]
    fn a_value_opens_only_in_its_place() {
        let sealed = vault([2; 16]).seal(Table::Event, 7, b"plain").unwrap();
        let open = |id, table, row| vault(id).open(table, row, &sealed).err();
        let damaged = |from| Some(JournalError::Damaged { from });
        assert_eq!(open([2; 16], Table::Event, 7), None);
        assert_eq!(open([2; 16], Table::Event, 8), damaged(Some(8)));
        assert_eq!(open([2; 16], Table::Body, 7), damaged(Some(7)));
        assert_eq!(open([2; 16], Table::Head, 7), damaged(None));
        assert_eq!(open([3; 16], Table::Event, 7), damaged(Some(7)));
    }

    #[test]
    fn a_key_that_is_in_use_goes_with_a_lock() {
        let vault = vault([2; 16]);
        let wrapped = vault.wrap(9, &Key::random().unwrap()).unwrap();
        let number = PieceNumber {
            index: 0,
            last: true,
        };
        assert_eq!(vault.seal_piece(&wrapped, number, &mut vec![0; 9]), Ok(()));
        vault.lock();
        let mut piece = vec![0; 9];
        let sealed = vault.seal_piece(&wrapped, number, &mut piece);
        assert_eq!(sealed, Err(JournalError::Locked));
        assert_eq!(piece, [0; 9]);
    }
}
