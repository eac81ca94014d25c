//! A long file on its way to the disk while the rest of it still comes in, so that little is left to wait
//! for at its end.

use std::fs::File;
use std::io;
use std::sync::mpsc::{self, SyncSender};
use std::thread::{self, JoinHandle};

/// A thread that syncs a file whenever it is asked to. It sees nothing of what is written.
pub(super) struct EarlySync {
    ask: SyncSender<()>,
    thread: JoinHandle<io::Result<()>>,
}

impl EarlySync {
    /// For a file that this handle writes.
    pub(super) fn of(file: &File) -> io::Result<EarlySync> {
        let file = file.try_clone()?;
        let (ask, asked) = mpsc::sync_channel(1);
        let thread = thread::Builder::new()
            .spawn(move || asked.iter().try_for_each(|()| file.sync_data()))?;
        Ok(EarlySync { ask, thread })
    }

    /// Begins to sync what was written until now, or does so once it is done with what was written before.
    pub(super) fn ask(&self) {
        // Asked for already, or broken off by an error, which `end` tells.
        let _ = self.ask.try_send(());
    }

    /// Waits until it is done.
    ///
    /// # Errors
    ///
    /// Those of the disk: it tells each of them once, so that a later sync would know nothing of it.
    pub(super) fn end(self) -> io::Result<()> {
        drop(self.ask);
        let ended = self.thread.join();
        ended.unwrap_or_else(|_| Err(io::ErrorKind::Other.into()))
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_disk_is_told_at_the_end() {
        let synced = |path: &str| {
            let file = File::options().append(true).open(path).unwrap();
            let early_sync = EarlySync::of(&file).unwrap();
            early_sync.ask();
            early_sync.end()
        };
        let file = tempfile::NamedTempFile::new().unwrap();
        assert!(synced(file.path().to_str().unwrap()).is_ok());
        // Nothing is ever on a disk there.
        assert!(synced("/dev/null").is_err());
    }
}
