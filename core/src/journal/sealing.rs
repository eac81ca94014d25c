//! One sealed value: `nonce (12) ‖ ciphertext ‖ tag (16)`, AES-256-GCM under a random nonce.

use std::ops::Range;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use zeroize::Zeroizing;

use super::JournalError;
use super::key::{self, Key};

/// What a seal adds to its content, in bytes.
pub(super) const OVERHEAD: usize = NONCE + TAG;
pub(super) const TAG: usize = 16;
const NONCE: usize = 12;

/// The seal does not open: another key, another place, or other bytes than were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken;

/// Seals `plain`, bound to `place`.
pub(super) fn seal(key: &Key, place: &[u8], plain: &[u8]) -> Result<Vec<u8>, JournalError> {
    let nonce = key::random::<NONCE>()?;
    let mut sealed = Vec::with_capacity(plain.len() + OVERHEAD);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plain);
    let tag = ring_key(key)
        .seal_in_place_separate_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(place),
            &mut sealed[NONCE..],
        )
        .map_err(|_| JournalError::Storage)?;
    sealed.extend_from_slice(tag.as_ref());
    Ok(sealed)
}

/// Opens what [`seal`] made for the same place.
pub(super) fn open(key: &Key, place: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
    let (nonce, rest) = sealed.split_first_chunk::<NONCE>().ok_or(Broken)?;
    let mut plain = Zeroizing::new(rest.to_vec());
    let length = open_rest(&ring_key(key), *nonce, place, &mut plain)?;
    plain.truncate(length);
    Ok(plain)
}

/// Opens what [`seal`] made, where it lies: says which bytes of it are the content.
pub(super) fn open_in_place(
    key: &LessSafeKey,
    place: &[u8],
    sealed: &mut [u8],
) -> Result<Range<usize>, Broken> {
    let (nonce, rest) = sealed.split_first_chunk_mut::<NONCE>().ok_or(Broken)?;
    let length = open_rest(key, *nonce, place, rest)?;
    Ok(NONCE..NONCE + length)
}

fn open_rest(
    key: &LessSafeKey,
    nonce: [u8; NONCE],
    place: &[u8],
    rest: &mut [u8],
) -> Result<usize, Broken> {
    let nonce = Nonce::assume_unique_for_key(nonce);
    let plain = key.open_in_place(nonce, Aad::from(place), rest);
    plain.map(|plain| plain.len()).map_err(|_| Broken)
}

pub(super) fn ring_key(key: &Key) -> LessSafeKey {
    let key = UnboundKey::new(&AES_256_GCM, key.bytes()).expect("AES-256 keys have 32 bytes");
    LessSafeKey::new(key)
}
