//! The open files of a journal, used by one thread at a time, closed by a lock.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError, Weak};

use rusqlite::Connection;

use super::head::HeadFile;
use super::in_flight::InFlight;
use super::keys_file::KeysFile;
use super::links::Links;
use super::lock_file::LockFile;
use super::quartet::Owner;
use super::vault::Vault;
use super::{JournalError, database, layout};

/// Database, head and the lock of the folder.
pub(super) struct Store {
    pub(super) connection: Connection,
    pub(super) head: HeadFile,
    pub(super) links: Links,
    pub(super) _lock: LockFile,
}

impl Drop for Store {
    /// SQLite syncs its own journal when it closes, though it is empty and was synced by the last commit. A
    /// lock would wait for that, and for everything else on its way to the disk.
    fn drop(&mut self) {
        let _ = database::close_without_sync(&self.connection);
    }
}

/// Where a journal lies: which of the three in a folder.
pub(super) struct Place {
    pub(super) root: PathBuf,
    pub(super) number: u8,
    pub(super) keys: Mutex<KeysFile>,
}

/// What all clones of a journal, its imports and its readers share.
pub(super) struct Shared {
    pub(super) vault: Vault,
    place: Place,
    store: Mutex<Option<Store>>,
    /// Who uses the store or waits for it.
    users: AtomicUsize,
    imports: Mutex<Vec<Weak<InFlight>>>,
}

impl Shared {
    pub(super) fn new(vault: Vault, place: Place, store: Store) -> Shared {
        Shared {
            vault,
            place,
            store: Mutex::new(Some(store)),
            users: AtomicUsize::new(0),
            imports: Mutex::new(Vec::new()),
        }
    }

    /// Wipes the key and the plaintext of running imports, then closes what nobody is using.
    pub(super) fn lock(&self) {
        self.vault.lock();
        for import in self.imports().iter().filter_map(Weak::upgrade) {
            import.wipe_unless_busy();
        }
        self.close_if_unused();
    }

    /// The store, for a thread that still needs the key.
    pub(super) fn store(&self) -> Result<StoreGuard<'_>, JournalError> {
        let turn = self.turn();
        self.vault.check()?;
        turn.store()
    }

    /// Keeps the store open for what is sealed before it is this thread's turn.
    pub(super) fn turn(&self) -> Turn<'_> {
        self.users.fetch_add(1, Ordering::SeqCst);
        Turn { shared: self }
    }

    /// The folder of sealed attachments.
    pub(super) fn attachments(&self) -> PathBuf {
        layout::attachments(&layout::journal(&self.place.root, self.place.number))
    }

    /// The folder of all journals.
    pub(super) fn root(&self) -> &Path {
        &self.place.root
    }

    /// Its quartet of slots, and its key.
    pub(super) fn owner(&self) -> Owner<'_> {
        Owner {
            number: self.place.number,
            vault: &self.vault,
        }
    }

    /// `keys`, for one thread. Whoever changes it has the store too, so that a lock does not give
    /// the folder away meanwhile.
    pub(super) fn keys(&self) -> MutexGuard<'_, KeysFile> {
        let keys = self.place.keys.lock();
        keys.unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn register(&self, import: &Arc<InFlight>) {
        let mut imports = self.imports();
        imports.retain(|other| other.strong_count() > 0);
        imports.push(Arc::downgrade(import));
    }

    /// Files that are being written and have no record yet.
    pub(super) fn files_in_flight(&self) -> Vec<u64> {
        let imports = self.imports();
        let running = imports.iter().filter_map(Weak::upgrade);
        running.filter_map(|import| import.file).collect()
    }

    fn imports(&self) -> MutexGuard<'_, Vec<Weak<InFlight>>> {
        self.imports.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the files once locked, so that the journal can be opened again at once. Whoever
    /// still uses them closes them when done.
    fn close_if_unused(&self) {
        if !self.vault.is_locked() || self.users.load(Ordering::SeqCst) > 0 {
            return;
        }
        match self.store.try_lock() {
            Ok(mut store) => *store = None,
            Err(TryLockError::Poisoned(poisoned)) => *poisoned.into_inner() = None,
            Err(TryLockError::WouldBlock) => {}
        }
    }
}

/// A place in the queue for the store.
pub(super) struct Turn<'a> {
    shared: &'a Shared,
}

impl<'a> Turn<'a> {
    /// Waits for the store.
    pub(super) fn store(self) -> Result<StoreGuard<'a>, JournalError> {
        let store = self.shared.store.lock();
        let store = store.unwrap_or_else(PoisonError::into_inner);
        if store.is_none() {
            return Err(JournalError::Locked);
        }
        Ok(StoreGuard { store, _turn: self })
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.shared.users.fetch_sub(1, Ordering::SeqCst);
        self.shared.close_if_unused();
    }
}

/// The store, for one thread. Its fields are dropped in order: the store is free before the turn
/// ends.
pub(super) struct StoreGuard<'a> {
    store: MutexGuard<'a, Option<Store>>,
    _turn: Turn<'a>,
}

impl Deref for StoreGuard<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.store.as_ref().expect("a turn ends before the store")
    }
}

impl DerefMut for StoreGuard<'_> {
    fn deref_mut(&mut self) -> &mut Store {
        self.store.as_mut().expect("a turn ends before the store")
    }
}
