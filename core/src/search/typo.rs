//! Words that differ by a slip of the finger.

use strsim::osa_distance;

/// The letters of a word as bits, so that most pairs of words are told apart at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letters(u32);

impl Letters {
    pub(super) fn of(word: &str) -> Letters {
        Letters(word.bytes().fold(0, |bits, byte| bits | 1 << (byte & 31)))
    }

    /// A slip changes at most two letters of the set.
    fn may_be(self, other: Letters, slips: usize) -> bool {
        (self.0 ^ other.0).count_ones() as usize <= 2 * slips
    }
}

/// What is longer, in bytes, is no word.
pub(super) const LONGEST: usize = 40;

/// How many slips a word of this length may have: none in a short one, which would become another,
/// and none in a number.
pub(super) fn allowed(word: &str) -> usize {
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match word.len() {
        ..=3 => 0,
        4..=7 => 1,
        8..=LONGEST => 2,
        _ => 0,
    }
}

/// The slips between two words, if they are no more than `most`. Two neighbours exchanged are one.
pub(super) fn slips(one: (&str, Letters), other: (&str, Letters), most: usize) -> Option<usize> {
    // A letter of another script takes up to four bytes.
    let apart = if one.0.is_ascii() { most } else { 4 * most };
    let far = one.0.len().abs_diff(other.0.len()) > apart;
    if most == 0 || far || !one.1.may_be(other.1, most) {
        return (one.0 == other.0).then_some(0);
    }
    let slips = osa_distance(one.0, other.0);
    (slips <= most).then_some(slips)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(one: &str, other: &str) -> Option<usize> {
        slips(
            (one, Letters::of(one)),
            (other, Letters::of(other)),
            allowed(one),
        )
    }

    #[test]
    fn a_slip_is_bounded_by_the_length_of_the_word() {
        assert_eq!(between("chantgae", "chantage"), Some(1));
        assert_eq!(between("harcelment", "harcelement"), Some(1));
        assert_eq!(between("harselmnet", "harcelement"), None);
        assert_eq!(between("suiside", "suicide"), Some(1));
        assert_eq!(between("snpa", "snap"), Some(1));
        assert_eq!(between("nue", "rue"), None);
        assert_eq!(between("3018", "3019"), None);
        assert_eq!(between("3018", "3018"), Some(0));
    }
}
