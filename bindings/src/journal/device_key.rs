//! The phone's hardware key, written in Kotlin and Swift.

use std::fmt;
use std::sync::Arc;

use abri_core::journal as core;

/// Makes and uses HMAC-SHA256 keys that never leave the device, each under an alias.
///
/// Never deletes or makes anew a key on an error: keys have come back after a system update.
#[uniffi::export(with_foreign)]
pub trait DeviceKey: Send + Sync {
    /// Makes a new key under `alias`.
    fn create(&self, alias: String) -> Result<(), DeviceKeyError>;
    /// HMAC-SHA256 of `message` under the key `alias`: 32 bytes.
    fn hmac(&self, alias: String, message: Vec<u8>) -> Result<Vec<u8>, DeviceKeyError>;
    /// Forgets the key `alias`; one that is not there is no error.
    fn delete(&self, alias: String) -> Result<(), DeviceKeyError>;
    /// The aliases of all keys that were made.
    fn aliases(&self) -> Result<Vec<String>, DeviceKeyError>;
}

/// Why the device's key could not be used.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum DeviceKeyError {
    /// Not now; try again.
    #[error("the device key cannot be used now")]
    Busy,
    /// The device has no such key.
    #[error("the device has lost its key")]
    Lost,
}

/// Whatever the phone's side throws unexpectedly may pass: nothing is lost by trying again.
impl From<uniffi::UnexpectedUniFFICallbackError> for DeviceKeyError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        DeviceKeyError::Busy
    }
}

impl From<DeviceKeyError> for core::DeviceKeyError {
    fn from(error: DeviceKeyError) -> Self {
        match error {
            DeviceKeyError::Busy => core::DeviceKeyError::Busy,
            DeviceKeyError::Lost => core::DeviceKeyError::Lost,
        }
    }
}

/// The phone's key as the core asks for it.
pub(super) struct ForeignKey(pub(super) Arc<dyn DeviceKey>);

impl fmt::Debug for ForeignKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ForeignKey")
    }
}

impl core::DeviceKey for ForeignKey {
    fn create(&self, alias: &str) -> Result<(), core::DeviceKeyError> {
        Ok(self.0.create(alias.to_owned())?)
    }

    fn hmac(&self, alias: &str, message: &[u8]) -> Result<[u8; 32], core::DeviceKeyError> {
        self.0
            .hmac(alias.to_owned(), message.to_vec())?
            .try_into()
            .map_err(|_| core::DeviceKeyError::Busy)
    }

    fn aliases(&self) -> Result<Vec<String>, core::DeviceKeyError> {
        Ok(self.0.aliases()?)
    }

    fn delete(&self, alias: &str) -> Result<(), core::DeviceKeyError> {
        Ok(self.0.delete(alias.to_owned())?)
    }
}
