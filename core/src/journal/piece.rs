//! Pieces of an attachment's file: all of one size, numbered, the last one marked.

use ring::aead::{Aad, Nonce};

use super::JournalError;
use super::key::Key;
use super::sealing::{Broken, TAG, ring_key};

/// What a piece holds; the last one is filled up with zeros.
pub(super) const PLAIN: usize = 64 * 1024;
/// What a piece takes in the file.
pub(super) const SEALED: usize = PLAIN + TAG;

/// Which piece it is. The key is used for one file only, so its number makes the nonce unique.
#[derive(Clone, Copy)]
pub(super) struct PieceNumber {
    pub(super) index: u64,
    pub(super) last: bool,
}

impl PieceNumber {
    /// `0 (3) ‖ index (8) ‖ 1 for the last piece, else 0 (1)`.
    fn nonce(self) -> Nonce {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.index.to_be_bytes());
        nonce[11] = u8::from(self.last);
        Nonce::assume_unique_for_key(nonce)
    }
}

/// How many pieces a file of `size` bytes takes: an empty one takes one too.
pub(super) fn count(size: u64) -> u64 {
    size.div_ceil(PLAIN as u64).max(1)
}

/// Seals the whole buffer, which grows by its tag.
pub(super) fn seal(
    key: &Key,
    place: &[u8],
    number: PieceNumber,
    piece: &mut Vec<u8>,
) -> Result<(), JournalError> {
    ring_key(key)
        .seal_in_place_append_tag(number.nonce(), Aad::from(place), piece)
        .map_err(|_| JournalError::Storage)
}

/// Opens the whole buffer, which loses its tag.
pub(super) fn open(
    key: &Key,
    place: &[u8],
    number: PieceNumber,
    piece: &mut Vec<u8>,
) -> Result<(), Broken> {
    let length = ring_key(key)
        .open_in_place(number.nonce(), Aad::from(place), piece)
        .map_err(|_| Broken)?
        .len();
    piece.truncate(length);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_opens_only_as_the_one_it_is() {
        let key = Key::random().unwrap();
        let number = |index, last| PieceNumber { index, last };
        let mut sealed = vec![5; PLAIN];
        seal(&key, b"here", number(3, false), &mut sealed).unwrap();
        assert_eq!(sealed.len(), SEALED);
        for (place, other) in [
            (b"here", number(3, true)),
            (b"here", number(2, false)),
            (b"hear", number(3, false)),
        ] {
            assert_eq!(open(&key, place, other, &mut sealed.clone()), Err(Broken));
        }
        assert_eq!(open(&key, b"here", number(3, false), &mut sealed), Ok(()));
        assert_eq!(sealed, [5; PLAIN]);
    }

    #[test]
    fn an_empty_file_takes_a_piece_and_a_full_one_no_more() {
        let plain = PLAIN as u64;
        for (size, pieces) in [(0, 1), (1, 1), (plain, 1), (plain + 1, 2), (3 * plain, 3)] {
            assert_eq!(count(size), pieces);
        }
    }
}
