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
    let (digits, []) = text.as_ref().as_chunks::<2>() else {
        return None;
    };
    let mut bytes = [0; N];
    if digits.len() != N {
        return None;
    }
    let mut seen = 0;
    for (byte, [high, low]) in bytes.iter_mut().zip(digits) {
        let (high, low) = (VALUES[usize::from(*high)], VALUES[usize::from(*low)]);
        seen |= high | low;
        *byte = high << 4 | low;
    }
    (seen & NO_DIGIT == 0).then_some(bytes)
}

/// A bit that no value of a digit has.
const NO_DIGIT: u8 = 0x80;

/// What each character is worth: looked up, since opening a journal reads millions of digits.
const VALUES: [u8; 256] = {
    let mut values = [NO_DIGIT; 256];
    let mut value = 0;
    while value < DIGITS.len() {
        values[DIGITS[value] as usize] = value as u8;
        value += 1;
    }
    values
};

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
