//! The line of a record: what ties it to the one before, and to its content.
//!
//! Exactly `{"v":1,"seq":n,"prev":hex,"commit":hex}`; these bytes are stored, hashed and handed
//! over, never written again from what they mean.

use ring::digest::{SHA256, digest};

use super::hex;

/// A SHA-256.
pub(super) type Hash = [u8; 32];

/// What stands before the first line.
pub(super) const NO_LINE: Hash = [0; 32];

/// A line, with what it says.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) seq: u64,
    pub(super) prev: Hash,
    pub(super) commit: Hash,
    bytes: Vec<u8>,
}

/// A line as it lies among opened bytes.
#[derive(Clone, Copy)]
pub(super) struct LineRef<'a> {
    pub(super) seq: u64,
    pub(super) prev: Hash,
    pub(super) commit: Hash,
    bytes: &'a [u8],
}

impl Line {
    pub(super) fn new(seq: u64, prev: Hash, commit: Hash) -> Line {
        let bytes = format!(
            r#"{{"v":1,"seq":{seq},"prev":"{}","commit":"{}"}}"#,
            hex::encode(&prev),
            hex::encode(&commit)
        )
        .into_bytes();
        Line {
            seq,
            prev,
            commit,
            bytes,
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the next line names as `prev`, and people as the seal.
    pub(super) fn hash(&self) -> Hash {
        sha256(&self.bytes)
    }
}

impl<'a> LineRef<'a> {
    /// `None` for anything that [`Line::new`] would not write.
    pub(super) fn parse(bytes: &'a [u8]) -> Option<LineRef<'a>> {
        let rest = bytes.strip_suffix(br#""}"#)?;
        let (rest, commit) = rest.split_last_chunk::<64>()?;
        let rest = rest.strip_suffix(br#"","commit":""#)?;
        let (rest, prev) = rest.split_last_chunk::<64>()?;
        let rest = rest.strip_suffix(br#","prev":""#)?;
        let number = rest.strip_prefix(br#"{"v":1,"seq":"#)?;
        Some(LineRef {
            seq: parse_number(number)?,
            prev: hex::decode(prev)?,
            commit: hex::decode(commit)?,
            bytes,
        })
    }

    pub(super) fn to_owned(self) -> Line {
        Line {
            seq: self.seq,
            prev: self.prev,
            commit: self.commit,
            bytes: self.bytes.to_vec(),
        }
    }

    /// As [`Line::hash`].
    pub(super) fn hash(&self) -> Hash {
        sha256(self.bytes)
    }
}

/// `None` for anything that formatting a number would not write.
fn parse_number(digits: &[u8]) -> Option<u64> {
    let shortest = digits == b"0" || !digits.starts_with(b"0");
    let digits = str::from_utf8(digits).ok()?;
    let only_digits = digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|_| shortest && only_digits)
}

pub(super) fn sha256(bytes: &[u8]) -> Hash {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_exactly_these_bytes() {
        let line = Line::new(42, [0xab; 32], [0x01; 32]);
        let expected = format!(
            r#"{{"v":1,"seq":42,"prev":"{}","commit":"{}"}}"#,
            "ab".repeat(32),
            "01".repeat(32)
        );
        assert_eq!(line.bytes(), expected.as_bytes());
        let parsed = LineRef::parse(expected.as_bytes()).unwrap();
        assert!(parsed.to_owned() == line);
        assert_eq!(parsed.hash(), line.hash());
    }

    #[test]
    fn anything_else_is_no_line() {
        let good = String::from_utf8(Line::new(7, [1; 32], [2; 32]).bytes().to_vec()).unwrap();
        for bad in [
            good.replace("\"seq\":7", "\"seq\":07"),
            good.replace("\"seq\":7", "\"seq\":+7"),
            good.replace("\"seq\":7", "\"seq\":"),
            good.replace("\"seq\":7", "\"seq\":18446744073709551616"),
            good.replace("\"v\":1", "\"v\":2"),
            good.replace(",", ", "),
            good.replace("01", "0A"),
            format!("{good} "),
            String::new(),
        ] {
            assert!(LineRef::parse(bad.as_bytes()).is_none(), "{bad}");
        }
    }
}
