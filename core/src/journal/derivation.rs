//! From what a person types, and the phone's key, to the key of a slot.

use argon2::{Algorithm, Argon2, Block, Version};
use ring::hkdf::{HKDF_SHA256, KeyType, Salt};
use zeroize::Zeroizing;

use super::key::Key;
use super::keys_file::{FolderId, SALT};
use super::{Costs, DeviceKey, DeviceKeyError, JournalError, Passcode, RecoveryWords};

/// How much of an HMAC is kept to recognise a device key.
pub(super) const CHECK: usize = 16;

/// A code, stretched to 64 bytes.
pub(super) struct Stretched {
    /// The first half opens slots.
    pub(super) slots: Key,
    /// The second finds the order of a duress code. It is kept nowhere: whoever can reseal the slot of
    /// a code, for which the first half is kept, still can't tell whether it has an order.
    pub(super) orders: Key,
}

/// Argon2id of a code.
pub(super) fn stretch(
    passcode: &Passcode,
    salt: &[u8; SALT],
    costs: Costs,
) -> Result<Stretched, JournalError> {
    #[cfg(test)]
    super::equal_work::count_derivation();
    let params = costs.argon2()?;
    let mut memory = Zeroizing::new(Vec::new());
    // A phone short of memory gets an answer, not an end.
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|_| JournalError::Storage)?;
    memory.resize(params.block_count(), Block::new());
    let mut both = Zeroizing::new([0; 64]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            passcode.as_bytes(),
            salt,
            both.as_mut_slice(),
            memory.as_mut_slice(),
        )
        .map_err(|_| JournalError::Storage)?;
    let mut stretched = Stretched {
        slots: Key::empty(),
        orders: Key::empty(),
    };
    stretched.slots.bytes_mut().copy_from_slice(&both[..32]);
    stretched.orders.bytes_mut().copy_from_slice(&both[32..]);
    Ok(stretched)
}

/// Ties a stretched code to the phone: no guess can be made away from it.
pub(super) fn bind(
    device: &dyn DeviceKey,
    alias: &str,
    stretched: &Key,
) -> Result<Key, DeviceKeyError> {
    let message = Zeroizing::new([b"abri/1/bind".as_slice(), stretched.bytes()].concat());
    let bound = Zeroizing::new(device.hmac(alias, &message)?);
    Ok(Key::copy(&bound))
}

/// What shows that `alias` still is the key this folder was made with.
pub(super) fn device_check(
    device: &dyn DeviceKey,
    alias: &str,
    folder: &FolderId,
) -> Result<[u8; CHECK], DeviceKeyError> {
    let message = [b"abri/1/check".as_slice(), folder].concat();
    let full = Zeroizing::new(device.hmac(alias, &message)?);
    let mut check = [0; CHECK];
    check.copy_from_slice(&full[..CHECK]);
    Ok(check)
}

/// The key of slot `slot` in the quartet of journal `journal`.
pub(super) fn slot_key(
    salt: &[u8; SALT],
    stretched: &Key,
    bound: &Key,
    journal: u8,
    slot: u8,
) -> Key {
    let material = Zeroizing::new([*stretched.bytes(), *bound.bytes()].concat());
    expand(
        salt,
        material.as_slice(),
        &[b"abri/1/slot", &[journal, slot]],
    )
}

/// The key of the words' slot of journal `journal`; no key of the device takes part.
pub(super) fn words_key(salt: &[u8; SALT], words: &RecoveryWords, journal: u8) -> Key {
    expand(salt, words.entropy(), &[b"abri/1/words", &[journal]])
}

fn expand(salt: &[u8; SALT], material: &[u8], info: &[&[u8]]) -> Key {
    let mut key = Key::empty();
    Salt::new(HKDF_SHA256, salt)
        .extract(material)
        .expand(info, Bytes32)
        .and_then(|output| output.fill(key.bytes_mut()))
        .expect("HKDF-SHA256 gives 32 bytes");
    key
}

struct Bytes32;

impl KeyType for Bytes32 {
    fn len(&self) -> usize {
        32
    }
}
