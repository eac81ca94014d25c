//! The key that never leaves the phone's hardware.

use std::fmt::Debug;

use super::JournalError;

/// Makes and uses keys that stay in the device, each under an alias.
///
/// Whoever implements it never deletes or makes anew a key on an error: keys have come back after
/// a system update.
pub trait DeviceKey: Send + Sync + Debug {
    /// Makes a new HMAC-SHA256 key under `alias`.
    ///
    /// # Errors
    ///
    /// [`DeviceKeyError::Busy`] if the device can't now.
    fn create(&self, alias: &str) -> Result<(), DeviceKeyError>;

    /// HMAC-SHA256 of `message` under the key `alias`.
    ///
    /// # Errors
    ///
    /// [`DeviceKeyError::Lost`] if the device has no such key, [`DeviceKeyError::Busy`] if it
    /// can't use it now.
    fn hmac(&self, alias: &str, message: &[u8]) -> Result<[u8; 32], DeviceKeyError>;

    /// Forgets the key `alias`; a key that is not there is no error.
    ///
    /// # Errors
    ///
    /// [`DeviceKeyError::Busy`] if the device can't now.
    fn delete(&self, alias: &str) -> Result<(), DeviceKeyError>;

    /// The aliases of all keys that were made, so that those nothing names can be deleted.
    ///
    /// # Errors
    ///
    /// [`DeviceKeyError::Busy`] if the device can't now.
    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError>;
}

/// Why the device's key could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeviceKeyError {
    /// Not now; try again.
    #[error("the device key cannot be used now")]
    Busy,
    /// The device has lost the key.
    #[error("the device has lost its key")]
    Lost,
}

impl From<DeviceKeyError> for JournalError {
    fn from(error: DeviceKeyError) -> JournalError {
        match error {
            DeviceKeyError::Busy => JournalError::DeviceKeyBusy,
            DeviceKeyError::Lost => JournalError::DeviceKeyLost,
        }
    }
}
