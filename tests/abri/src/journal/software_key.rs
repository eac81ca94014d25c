//! A device key without a device: a file, which protects nothing from whoever copies it.
//!
//! That is why a journal made here takes only a passphrase: the words alone must hold.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use abri_core::journal::{DeviceKey, DeviceKeyError};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

/// Keys as files of 32 bytes in a folder beside the journal, never inside it.
#[derive(Debug)]
pub(super) struct SoftwareKey {
    folder: PathBuf,
}

impl SoftwareKey {
    /// For the journal `folder`, the folder of the same name ended by `.keys`. One that was set
    /// aside has its keys where it had them before.
    pub(super) fn beside(folder: &Path) -> SoftwareKey {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let before = name.rsplit_once(".aside-").filter(|(_, number)| {
            !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit())
        });
        let folder = match before {
            Some((name, _)) => folder.with_file_name(name),
            None => folder.to_owned(),
        };
        let mut name = folder.into_os_string();
        name.push(".keys");
        SoftwareKey {
            folder: PathBuf::from(name),
        }
    }

    /// Aliases are made by the core from letters, digits, dots and dashes.
    fn path(&self, alias: &str) -> PathBuf {
        self.folder.join(alias)
    }
}

impl DeviceKey for SoftwareKey {
    fn create(&self, alias: &str) -> Result<(), DeviceKeyError> {
        let mut key = Zeroizing::new([0; 32]);
        SystemRandom::new()
            .fill(&mut *key)
            .map_err(|_| DeviceKeyError::Busy)?;
        fs::create_dir_all(&self.folder)
            .and_then(|()| File::create_new(self.path(alias)))
            .and_then(|mut file| file.write_all(&*key).and_then(|()| file.sync_all()))
            .map_err(|_| DeviceKeyError::Busy)
    }

    fn hmac(&self, alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError> {
        let key = match fs::read(self.path(alias)) {
            Ok(key) => Zeroizing::new(key),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(DeviceKeyError::Lost);
            }
            Err(_) => return Err(DeviceKeyError::Busy),
        };
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), message);
        tag.as_ref().try_into().map_err(|_| DeviceKeyError::Busy)
    }

    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(_) => return Err(DeviceKeyError::Busy),
        };
        let names = entries.flatten().map(|entry| entry.file_name());
        Ok(names.filter_map(|name| name.into_string().ok()).collect())
    }

    fn delete(&self, alias: &str) -> Result<(), DeviceKeyError> {
        match fs::remove_file(self.path(alias)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(DeviceKeyError::Busy),
            _ => Ok(()),
        }
    }
}
