//! What a person types to open the journal.

use std::fmt;
use std::str;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::scrub::Scrub;

/// The least and the most digits of a code.
const DIGITS: std::ops::RangeInclusive<usize> = 6..=12;
/// In how many places two codes differ at least.
const PLACES: usize = 3;
/// The least words of a passphrase: it has no hardware key to slow down guesses.
const WORDS: usize = 5;

/// A code or a passphrase, wiped when dropped.
pub struct Passcode {
    bytes: Zeroizing<Vec<u8>>,
}

/// Why a code would not protect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeakPasscode {
    /// Not 6 to 12 digits.
    #[error("a code has 6 to 12 digits")]
    Length,
    /// A run such as 123456 or 975319, or a digit or a group again and again.
    #[error("a code is not a sequence")]
    Sequence,
    /// Too like another code: a slip of the finger would lead from one to the other.
    #[error("a code differs from another in at least three places")]
    Similar,
    /// Not five words or more.
    #[error("a passphrase has at least five words")]
    Words,
}

impl fmt::Debug for Passcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passcode(…)")
    }
}

impl Passcode {
    /// A code of 6 to 12 digits, for a device whose key lies in hardware.
    ///
    /// # Errors
    ///
    /// [`WeakPasscode::Length`] or [`WeakPasscode::Sequence`].
    pub fn digits(typed: &[u8]) -> Result<Passcode, WeakPasscode> {
        if !DIGITS.contains(&typed.len()) || !typed.iter().all(u8::is_ascii_digit) {
            return Err(WeakPasscode::Length);
        }
        if is_run(typed) || repeats(typed) {
            return Err(WeakPasscode::Sequence);
        }
        Ok(Passcode::guess(typed))
    }

    /// A passphrase of at least five words, for a device without such a key.
    ///
    /// # Errors
    ///
    /// [`WeakPasscode::Words`], also for bytes that are not UTF-8.
    pub fn words(typed: &[u8]) -> Result<Passcode, WeakPasscode> {
        match str::from_utf8(typed) {
            Ok(text) if text.split_whitespace().count() >= WORDS => Ok(Passcode::guess(typed)),
            _ => Err(WeakPasscode::Words),
        }
    }

    /// Whatever was typed, for opening what exists: an odd guess is a wrong one, not a weak one.
    pub fn guess(typed: &[u8]) -> Passcode {
        let _scrub = Scrub;
        let bytes = match str::from_utf8(typed) {
            Ok(text) => normalised(text),
            Err(_) => Zeroizing::new(typed.to_vec()),
        };
        Passcode { bytes }
    }

    /// Whether no slip leads from one code to the other: they differ in at least three places, and
    /// none is the beginning of the other.
    ///
    /// # Errors
    ///
    /// [`WeakPasscode::Similar`].
    pub fn differs_from(&self, other: &Passcode) -> Result<(), WeakPasscode> {
        let (one, other) = (self.as_bytes(), other.as_bytes());
        let changed = one.iter().zip(other).filter(|(one, other)| one != other);
        let places = changed.count() + one.len().abs_diff(other.len());
        if places < PLACES || one.starts_with(other) || other.starts_with(one) {
            return Err(WeakPasscode::Similar);
        }
        Ok(())
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// NFC, without spaces around, one space between words.
fn normalised(text: &str) -> Zeroizing<Vec<u8>> {
    // NFC takes at most three times the bytes (UAX #15), so that nothing is left by growing.
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() * 3));
    for (index, word) in text.split_whitespace().enumerate() {
        if index > 0 {
            bytes.push(b' ');
        }
        for character in word.nfc() {
            bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    bytes
}

/// Every digit follows the one before by the same step: 111111, 123456, 890123, 864208.
fn is_run(digits: &[u8]) -> bool {
    let step = |pair: &[u8]| (10 + pair[1] - pair[0]) % 10;
    digits.windows(2).all(|pair| step(pair) == step(digits))
}

/// A group that comes at least twice and nothing else: 121212, 123123, 12341234.
fn repeats(digits: &[u8]) -> bool {
    (1..=digits.len() / 2).any(|length| {
        digits
            .iter()
            .zip(&digits[length..])
            .all(|(before, after)| before == after)
    })
}
