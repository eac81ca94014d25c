//! What a kill would leave: folder and keys as they were at every call of the device.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use abri_core::journal::{DeviceKey, DeviceKeyError};

use super::{Hardware, Phone};

/// A phone's hardware that remembers, and can stop answering.
#[derive(Debug)]
pub(crate) struct Witness {
    inner: Arc<Hardware>,
    folder: PathBuf,
    seen: Mutex<Vec<Phone>>,
    /// After how many calls it is busy.
    busy_after: usize,
    calls: Mutex<usize>,
}

impl Witness {
    pub(crate) fn of(phone: &Phone) -> Witness {
        Witness::busy_after(phone, usize::MAX)
    }

    /// Answers `calls` times, then is busy.
    pub(crate) fn busy_after(phone: &Phone, calls: usize) -> Witness {
        Witness {
            inner: Arc::clone(&phone.hardware),
            folder: phone.folder(),
            seen: Mutex::default(),
            busy_after: calls,
            calls: Mutex::default(),
        }
    }

    /// The phone as it was before each call, and as it is now.
    pub(crate) fn moments(&self) -> Vec<Phone> {
        self.look();
        self.seen.lock().unwrap().drain(..).collect()
    }

    fn look(&self) {
        let phone = Phone::with_keys(
            tempfile::tempdir().unwrap(),
            Hardware::import(&self.inner.export()),
        );
        if self.folder.exists() {
            copy(&self.folder, &phone.folder());
        }
        self.seen.lock().unwrap().push(phone);
    }

    fn call(&self) -> Result<(), DeviceKeyError> {
        self.look();
        let mut calls = self.calls.lock().unwrap();
        *calls += 1;
        if *calls > self.busy_after {
            return Err(DeviceKeyError::Busy);
        }
        Ok(())
    }
}

impl DeviceKey for Witness {
    fn create(&self, alias: &str) -> Result<(), DeviceKeyError> {
        self.call()?;
        self.inner.create(alias)
    }

    fn hmac(&self, alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        self.call()?;
        self.inner.hmac(alias, message)
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        self.call()?;
        DeviceKey::aliases(self.inner.as_ref())
    }

    fn delete(&self, alias: &str) -> Result<(), DeviceKeyError> {
        self.call()?;
        self.inner.delete(alias)
    }
}

/// All of a folder, under another name.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
