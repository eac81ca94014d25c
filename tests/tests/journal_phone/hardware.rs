//! The keys of a phone for tests.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use abri_core::journal::{DeviceKey, DeviceKeyError};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};

/// HMAC keys that stay in this process, as those of a phone stay in its hardware.
#[derive(Debug, Default)]
pub(crate) struct Hardware {
    keys: Mutex<HashMap<String, [u8; 32]>>,
    pub(crate) busy: Mutex<bool>,
    /// A file to read at every use of a key, and what it held at the last.
    watched: Mutex<Option<(PathBuf, Vec<u8>)>>,
}

impl Hardware {
    pub(crate) fn lose(&self, alias: &str) {
        self.keys.lock().unwrap().remove(alias);
    }

    pub(crate) fn replace(&self, alias: &str) {
        self.keys.lock().unwrap().insert(alias.to_owned(), [7; 32]);
    }

    pub(crate) fn aliases(&self) -> Vec<String> {
        self.keys.lock().unwrap().keys().cloned().collect()
    }

    /// Reads `path` at every use of a key from now on.
    pub(crate) fn watch(&self, path: PathBuf) {
        *self.watched.lock().unwrap() = Some((path, Vec::new()));
    }

    /// What it held at the last.
    pub(crate) fn seen(&self) -> Vec<u8> {
        self.watched.lock().unwrap().take().unwrap().1
    }

    /// The same keys again, in another process.
    pub(crate) fn import(exported: &str) -> Hardware {
        let keys: HashMap<String, String> = serde_json::from_str(exported).unwrap();
        let byte = |key: &str, at: usize| u8::from_str_radix(&key[2 * at..][..2], 16).unwrap();
        let keys = keys
            .into_iter()
            .map(|(alias, key)| (alias, std::array::from_fn(|at| byte(&key, at))))
            .collect();
        Hardware {
            keys: Mutex::new(keys),
            ..Hardware::default()
        }
    }

    /// All keys by alias, as JSON.
    pub(crate) fn export(&self) -> String {
        let hex = |key: &[u8; 32]| key.iter().map(|byte| format!("{byte:02x}")).collect();
        let keys = self.keys.lock().unwrap();
        let keys: HashMap<&String, String> =
            keys.iter().map(|(alias, key)| (alias, hex(key))).collect();
        serde_json::to_string(&keys).unwrap()
    }

    fn check_busy(&self) -> Result<(), DeviceKeyError> {
        if let Some((path, seen)) = &mut *self.watched.lock().unwrap() {
            *seen = fs::read(path).unwrap();
        }
        if *self.busy.lock().unwrap() {
            return Err(DeviceKeyError::Busy);
        }
        Ok(())
    }
}

impl DeviceKey for Hardware {
    fn create(&self, alias: &str) -> Result<(), DeviceKeyError> {
        self.check_busy()?;
        let mut key = [0; 32];
        SystemRandom::new().fill(&mut key).unwrap();
        self.keys.lock().unwrap().insert(alias.to_owned(), key);
        Ok(())
    }

    fn hmac(&self, alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        self.check_busy()?;
        let keys = self.keys.lock().unwrap();
        let key = keys.get(alias).ok_or(DeviceKeyError::Lost)?;
        let key = hmac::Key::new(hmac::HMAC_SHA256, key);
        Ok(hmac::sign(&key, message).as_ref().try_into().unwrap())
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        // Naming keys is no use of one.
        if *self.busy.lock().unwrap() {
            return Err(DeviceKeyError::Busy);
        }
        Ok(Hardware::aliases(self))
    }

    fn delete(&self, alias: &str) -> Result<(), DeviceKeyError> {
        self.keys.lock().unwrap().remove(alias);
        Ok(())
    }
}
