//! Twelve French words that open a journal without its code and without its phone.

use std::fmt;
use std::sync::LazyLock;

use bip39::{Language, Mnemonic};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::{Zeroize, Zeroizing};

use super::JournalError;
use super::key;
use super::scrub::Scrub;

/// How many there are: 11 bits each, 128 of them random, the last four a checksum.
const WORDS: usize = 12;
/// No two words of the list begin alike, accents aside.
const LETTERS: usize = 4;

/// 128 random bits, written as twelve words of BIP39's French list. Wiped when dropped.
///
/// Accents and case make no difference, and four letters of a word are enough. The four bits of
/// checksum are not looked at: one slip in sixteen would pass them, and whether words open a
/// journal is only known by trying.
pub struct RecoveryWords {
    entropy: Box<[u8; 16]>,
}

/// Why what was typed is not twelve words of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnreadableWords {
    /// More or fewer than twelve.
    #[error("there are twelve words")]
    Count,
    /// A word that is not in the list.
    #[error("word {number} is not in the list")]
    Unknown {
        /// Which one, from 1 to 12.
        number: u32,
    },
}

impl fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryWords(…)")
    }
}

impl Drop for RecoveryWords {
    fn drop(&mut self) {
        self.entropy.zeroize();
    }
}

impl RecoveryWords {
    /// New ones, from the system's generator.
    pub(super) fn random() -> Result<RecoveryWords, JournalError> {
        let mut words = RecoveryWords {
            entropy: Box::new([0; 16]),
        };
        key::fill_random(words.entropy.as_mut_slice())?;
        Ok(words)
    }

    /// Reads words that a person typed, with anything but letters between them.
    ///
    /// # Errors
    ///
    /// [`UnreadableWords::Count`], also for bytes that are not UTF-8, or
    /// [`UnreadableWords::Unknown`] with the first word that is not in the list.
    pub fn parse(typed: &[u8]) -> Result<RecoveryWords, UnreadableWords> {
        let _scrub = Scrub;
        let typed = std::str::from_utf8(typed).map_err(|_| UnreadableWords::Count)?;
        let folded = fold(typed);
        let mut indices = Zeroizing::new([0_u16; WORDS]);
        let mut count = 0;
        for word in folded.split_whitespace() {
            let index = indices.get_mut(count).ok_or(UnreadableWords::Count)?;
            count += 1;
            *index = find(word).ok_or(UnreadableWords::Unknown {
                number: count as u32,
            })?;
        }
        if count < WORDS {
            return Err(UnreadableWords::Count);
        }
        let (last, before) = indices.split_last().expect("twelve");
        let bits = Zeroizing::new(
            before
                .iter()
                .fold(0, |bits: u128, &index| bits << 11 | u128::from(index))
                << 7
                | u128::from(last >> 4),
        );
        Ok(RecoveryWords {
            entropy: Box::new(bits.to_be_bytes()),
        })
    }

    /// The words as they are written, to be shown once.
    pub fn to_words(&self) -> Vec<String> {
        let _scrub = Scrub;
        let mnemonic = Mnemonic::from_entropy_in(Language::French, self.entropy.as_slice());
        let mnemonic = mnemonic.expect("16 bytes are twelve words");
        mnemonic.words().map(composed).collect()
    }

    pub(super) fn entropy(&self) -> &[u8; 16] {
        &self.entropy
    }
}

/// The words of the list that begin as `typed` does, accents and case aside, in their order.
///
/// For keys of one's own: a keyboard of the system would learn the words.
pub fn words_beginning(typed: &str) -> Vec<String> {
    let typed = fold(typed);
    let list = FOLDED.iter().zip(Language::French.word_list());
    list.filter(|(folded, _)| folded.starts_with(typed.trim()))
        .map(|(_, word)| composed(word))
        .collect()
}

/// The letters that can follow `typed` in a word of the list, in alphabetical order.
pub fn letters_after(typed: &str) -> Vec<char> {
    let typed = fold(typed);
    let mut letters: Vec<char> = FOLDED
        .iter()
        .filter_map(|word| word.strip_prefix(typed.trim())?.chars().next())
        .collect();
    letters.sort_unstable();
    letters.dedup();
    letters
}

/// The list in lower-case letters from a to z.
static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let list = Language::French.word_list().iter();
    list.map(|word| fold(word).to_string()).collect()
});

/// Lower-case letters without accents; everything else is a space.
fn fold(text: &str) -> Zeroizing<String> {
    // NFD takes at most three times the bytes (UAX #15), so that nothing is left by growing.
    let mut folded = Zeroizing::new(String::with_capacity(text.len() * 3));
    for character in text
        .nfd()
        .filter(|&character| !is_combining_mark(character))
    {
        folded.push(match character.to_ascii_lowercase() {
            letter @ 'a'..='z' => letter,
            _ => ' ',
        });
    }
    folded
}

/// The place in the list of the word that begins with the same four letters.
fn find(folded: &str) -> Option<u16> {
    let beginning = folded.get(..LETTERS)?;
    let index = FOLDED.iter().position(|word| word.starts_with(beginning))?;
    u16::try_from(index).ok()
}

/// With composed letters: the list has accents apart.
fn composed(word: &str) -> String {
    word.nfc().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn parse(text: &str) -> Result<[u8; 16], UnreadableWords> {
        RecoveryWords::parse(text.as_bytes()).map(|words| *words.entropy())
    }

    #[test]
    fn four_letters_tell_every_word_of_the_list() {
        let beginnings: BTreeSet<&str> = FOLDED.iter().map(|word| &word[..LETTERS]).collect();
        assert_eq!(beginnings.len(), 2048);
        assert!(
            FOLDED
                .iter()
                .all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()))
        );
    }

    /// From the vectors of another implementation: 16 bytes of 0x7e71…c8.
    #[test]
    fn words_are_those_of_bip39() {
        let words = "image juteux calculer billard valise billard \
                     tortue besace peigne corbeau adroit littoral";
        let entropy = 0x7e71_249c_8ebf_603a_fb68_e1b4_c6fc_18c8_u128.to_be_bytes();
        assert_eq!(parse(words), Ok(entropy));
        let written = RecoveryWords {
            entropy: Box::new(entropy),
        }
        .to_words();
        assert!(written.join(" ") == words);
    }

    #[test]
    fn accents_case_marks_and_endings_make_no_difference() {
        let words = RecoveryWords::random().unwrap();
        let written = words.to_words();
        let entropy = *words.entropy();
        let short = written.iter().map(|word| word.nfd().collect::<String>());
        let short: Vec<String> = short.map(|word| fold(&word)[..4].to_uppercase()).collect();
        let numbered: Vec<String> = (1..)
            .zip(&written)
            .map(|(n, word)| format!("{n}. {word},\n"))
            .collect();
        assert_eq!(parse(&written.join(" ")), Ok(entropy));
        assert_eq!(parse(&short.join("-")), Ok(entropy));
        assert_eq!(parse(&numbered.concat()), Ok(entropy));
        assert_eq!(
            parse(&written.join("\t").nfd().collect::<String>()),
            Ok(entropy)
        );
    }

    #[test]
    fn what_is_no_twelve_words_is_named() {
        let written = RecoveryWords::random().unwrap().to_words();
        assert_eq!(parse(""), Err(UnreadableWords::Count));
        assert_eq!(parse(&written[1..].join(" ")), Err(UnreadableWords::Count));
        assert_eq!(
            parse(&[written.as_slice(), &written].concat().join(" ")),
            Err(UnreadableWords::Count)
        );
        let mut odd = written.clone();
        odd[6] = "moi".to_owned();
        assert_eq!(
            parse(&odd.join(" ")),
            Err(UnreadableWords::Unknown { number: 7 })
        );
        assert!(RecoveryWords::parse(&[0xff; 40]).is_err());
    }

    #[test]
    fn keys_offer_only_letters_that_lead_to_a_word() {
        assert_eq!(words_beginning("Évo"), ["évolutif", "évoquer"]);
        assert_eq!(letters_after("evo"), ['l', 'q']);
        assert_eq!(
            letters_after("").len(),
            words_beginning("")
                .iter()
                .map(|word| fold(word).chars().next())
                .collect::<BTreeSet<_>>()
                .len()
        );
        assert_eq!(words_beginning("").len(), 2048);
        assert!(letters_after("zz").is_empty() && words_beginning("zz").is_empty());
        assert!(letters_after("évolutif").is_empty());
    }
}
