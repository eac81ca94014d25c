//! Bytes as lower-case hexadecimal, and back.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Each line of a chain holds two hashes, so this is quicker than formatting.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(DIGITS[usize::from(digit)]));
        }
    }
    text
}

/// `None` unless `text` is what [`encode`] writes for `N` bytes.
pub(super) fn decode<const N: usize>(text: impl AsRef<[u8]>) -> Option<[u8; N]> {
    let (pairs, []) = text.as_ref().as_chunks::<2>() else {
        return None;
    };
    let pairs: &[[u8; 2]; N] = pairs.try_into().ok()?;
    let mut bytes = [0; N];
    let mut seen = 0;
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        let (high, low) = (value(*high), value(*low));
        seen |= high | low;
        *byte = high << 4 | low & 15;
    }
    (seen < 16).then_some(bytes)
}

/// What a character is worth, 16 or more for none of ours. Without a branch or a table, so that many are
/// worked out at once: opening a journal reads millions of digits.
fn value(character: u8) -> u8 {
    let digit = character.wrapping_sub(b'0');
    let letter = character.wrapping_sub(b'a');
    let no_digit = u8::from(digit > 9).wrapping_neg();
    let no_letter = u8::from(letter > 5).wrapping_neg();
    (digit | no_digit) & (letter.wrapping_add(10) | no_letter | !no_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back_and_nothing_else_is_one() {
        for byte in 0..=255 {
            let text = encode(&[byte, 7]);
            assert_eq!(text, format!("{byte:02x}07"));
            assert_eq!(decode(&text), Some([byte, 7]));
            let digit = byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
            assert_eq!(decode::<1>([b'0', byte]).is_some(), digit, "{byte}");
            assert_eq!(decode::<1>([byte, b'0']).is_some(), digit, "{byte}");
        }
        for other in ["", "0", "000"] {
            assert_eq!(decode::<1>(other), None);
        }
    }
}
