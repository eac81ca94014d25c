//! Only one process at a time has the journal open.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::{JournalError, disk};

/// How often, 20 ms apart, a lock is asked for: what was just locked may still be closing.
const ATTEMPTS: u32 = 50;

/// Held as long as it lives; the system drops it with the process.
pub(super) struct LockFile {
    _file: File,
}

impl LockFile {
    /// # Errors
    ///
    /// [`JournalError::InUse`] if another holds it.
    pub(super) fn acquire(path: &Path) -> Result<LockFile, JournalError> {
        let file = disk::open_or_create(path).map_err(disk::failed)?;
        for attempt in 0..ATTEMPTS {
            if attempt > 0 {
                thread::sleep(Duration::from_millis(20));
            }
            match file.try_lock() {
                Ok(()) => return Ok(LockFile { _file: file }),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(disk::failed(error)),
            }
        }
        Err(JournalError::InUse)
    }
}
