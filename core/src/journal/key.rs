//! Secret bytes, and the random ones they come from.

use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroize;

use super::JournalError;
use super::bytes::Reader;

/// 32 secret bytes on the heap: moving them copies nothing, dropping them wipes them.
pub(super) struct Key(Box<[u8; 32]>);

impl Key {
    /// All zero, to be filled in place.
    pub(super) fn empty() -> Key {
        Key(Box::new([0; 32]))
    }

    pub(super) fn random() -> Result<Key, JournalError> {
        let mut key = Key::empty();
        fill_random(key.bytes_mut())?;
        Ok(key)
    }

    pub(super) fn copy(bytes: &[u8; 32]) -> Key {
        let mut key = Key::empty();
        key.0.copy_from_slice(bytes);
        key
    }

    /// The next 32 bytes; `None` where there are fewer.
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Key> {
        Some(Key::copy(reader.take(32)?.try_into().ok()?))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn bytes_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Fills `bytes` from the system's generator.
pub(super) fn fill_random(bytes: &mut [u8]) -> Result<(), JournalError> {
    SystemRandom::new()
        .fill(bytes)
        .map_err(|_| JournalError::Storage)
}

/// `N` random bytes that are no secret: salts, nonces, names.
pub(super) fn random<const N: usize>() -> Result<[u8; N], JournalError> {
    let mut bytes = [0; N];
    fill_random(&mut bytes)?;
    Ok(bytes)
}
