//! What the chain shows: that nothing before a seal has changed.

use super::chain::{Hash, Line};

/// How far a long job has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes or records done.
    pub done: u64,
    /// Of how many.
    pub total: u64,
}

/// What a verification found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Records in the chain, also those that are damaged.
    pub records: u64,
    /// Attachments whose every byte was read again.
    pub attachments: u64,
    /// Entries and attachments that lie in the bin.
    pub in_bin: u64,
    /// Records whose content was destroyed by the person, and is gone.
    pub destroyed: u64,
    /// Records that are missing or not what was written, or whose attachment is not, by number.
    /// If `head` can't be read, also the number after the last: nobody knows what came then.
    pub damaged: Vec<u64>,
    /// Files in the folder that no record names.
    pub unnamed_files: u64,
}

impl Verification {
    /// Whether everything is as it was written.
    pub fn intact(&self) -> bool {
        self.damaged.is_empty()
    }
}

/// What is given to somebody today, so that it shows later that nothing before it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// The number of the last record.
    pub number: u64,
    /// 40 digits in 8 groups of 5.
    pub digits: String,
    /// SHA-256 of the last line, in full.
    pub hash: [u8; 32],
}

impl Seal {
    pub(super) fn of(line: &Line) -> Seal {
        let hash = line.hash();
        Seal {
            number: line.seq,
            digits: digits(&hash),
            hash,
        }
    }
}

/// The hash as a number, modulo 10^40, in 8 groups of 5 digits.
pub(super) fn digits(hash: &Hash) -> String {
    let mut digits = [0u16; 40];
    for &byte in hash {
        let mut carry = u16::from(byte);
        for digit in digits.iter_mut().rev() {
            let value = *digit * 256 + carry;
            *digit = value % 10;
            carry = value / 10;
        }
    }
    let groups: Vec<String> = digits
        .chunks(5)
        .map(|group| group.iter().map(u16::to_string).collect())
        .collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::chain::sha256;

    #[test]
    fn digits_are_those_of_another_language() {
        // python3 -c "import hashlib; h = hashlib.sha256(b'abri').hexdigest();
        //             print('%040d' % (int(h, 16) % 10**40))"
        assert_eq!(
            digits(&sha256(b"abri")),
            "44003 00635 87578 83276 11556 66388 94818 26002"
        );
        assert_eq!(digits(&[0; 32]), ["00000"; 8].join(" "));
    }
}
