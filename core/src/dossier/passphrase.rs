//! The words that open an encrypted dossier: drawn, never chosen.

use std::fmt;

use ring::rand::{SecureRandom, SystemRandom};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::journal::JournalError;

/// WinZip's AES stretches a passphrase a thousand times only: 66 drawn bits are what protects it.
const WORDS: usize = 6;
/// The list has 2,048 words, which stay distinct without their accents.
const MASK: u16 = 2047;

/// Six French words without accents, joined by hyphens: other letters fail in 7-Zip on some systems.
pub struct Passphrase(Zeroizing<String>);

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl Passphrase {
    /// Draws one.
    ///
    /// # Errors
    ///
    /// [`JournalError::Storage`] if the system has no random bytes.
    pub fn draw() -> Result<Passphrase, JournalError> {
        let mut bytes = Zeroizing::new([0; WORDS * 2]);
        SystemRandom::new()
            .fill(&mut *bytes)
            .map_err(|_| JournalError::Storage)?;
        let list = bip39::Language::French.word_list();
        let words = bytes.chunks_exact(2).map(|pair| {
            let number = u16::from_be_bytes([pair[0], pair[1]]) & MASK;
            without_accents(list[usize::from(number)])
        });
        let words: Zeroizing<Vec<String>> = Zeroizing::new(words.collect());
        Ok(Passphrase(Zeroizing::new(words.join("-"))))
    }

    /// As the person says it to whoever opens the dossier.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn without_accents(word: &str) -> String {
    word.nfd().filter(char::is_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn words_stay_distinct_without_accents() {
        let list = bip39::Language::French.word_list();
        assert_eq!(list.len(), usize::from(MASK) + 1);
        let plain: BTreeSet<String> = list.iter().map(|word| without_accents(word)).collect();
        assert_eq!(plain.len(), list.len());
    }

    #[test]
    fn a_passphrase_is_six_plain_words_drawn_anew() {
        let first = Passphrase::draw().unwrap();
        assert_eq!(first.as_str().split('-').count(), WORDS);
        assert!(
            first
                .as_str()
                .bytes()
                .all(|byte| byte == b'-' || byte.is_ascii_lowercase())
        );
        assert_ne!(first.as_str(), Passphrase::draw().unwrap().as_str());
    }
}
