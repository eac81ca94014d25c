//! Reading and writing numbers and counted bytes, most significant byte first.

/// Takes values off the front of a slice; `None` where it is too short.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes }
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*taken)
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| byte)
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_be_bytes)
    }

    /// Whether only padding is left.
    pub(super) fn only_zeros(&self) -> bool {
        // Not `all`, which looks at one byte after the other: there are hundreds in every row.
        self.rest.iter().fold(0, |seen, byte| seen | byte) == 0
    }
}

/// The smallest multiple of `unit` that holds `length` bytes.
pub(super) fn padded_to_multiple(length: usize, unit: usize) -> usize {
    length.div_ceil(unit).max(1) * unit
}

/// The smallest power of two, at least `least`, that holds `length` bytes.
pub(super) fn padded_to_power(length: usize, least: usize) -> usize {
    length.next_power_of_two().max(least)
}
