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

    /// `None` for anything that [`Line::new`] would not write.
    pub(super) fn parse(bytes: &[u8]) -> Option<Line> {
        let rest = str::from_utf8(bytes)
            .ok()?
            .strip_prefix(r#"{"v":1,"seq":"#)?;
        let (seq, rest) = rest.split_once(r#","prev":""#)?;
        let (prev, rest) = rest.split_once(r#"","commit":""#)?;
        let commit = rest.strip_suffix(r#""}"#)?;
        let line = Line::new(seq.parse().ok()?, hex::decode(prev)?, hex::decode(commit)?);
        (line.bytes == bytes).then_some(line)
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What the next line names as `prev`, and people as the seal.
    pub(super) fn hash(&self) -> Hash {
        sha256(&self.bytes)
    }
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
        assert!(Line::parse(expected.as_bytes()) == Some(line));
    }

    #[test]
    fn anything_else_is_no_line() {
        let good = String::from_utf8(Line::new(7, [1; 32], [2; 32]).bytes().to_vec()).unwrap();
        for bad in [
            good.replace("\"seq\":7", "\"seq\":07"),
            good.replace("\"seq\":7", "\"seq\":+7"),
            good.replace("\"v\":1", "\"v\":2"),
            good.replace(",", ", "),
            good.replace("01", "0A"),
            format!("{good} "),
            String::new(),
        ] {
            assert!(Line::parse(bad.as_bytes()).is_none(), "{bad}");
        }
    }
}
