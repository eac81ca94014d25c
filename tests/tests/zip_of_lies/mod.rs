//! A writer of ZIP files that says whatever it is told.

/// A file in it. What is `None` is said as it is.
#[derive(Clone, Default)]
pub(crate) struct Entry {
    pub(crate) name: Vec<u8>,
    pub(crate) bytes: Vec<u8>,
    pub(crate) method: u16,
    pub(crate) flags: u16,
    pub(crate) crc: Option<u32>,
    /// In the directory, and before the file itself.
    pub(crate) size: Option<u32>,
    pub(crate) local_size: Option<u32>,
    /// It has no bytes of its own, but those of another entry.
    pub(crate) lies_at: Option<usize>,
}

/// Files one after the other, the directory, and its end.
#[derive(Clone, Default)]
pub(crate) struct Zip {
    pub(crate) entries: Vec<Entry>,
    pub(crate) zip64: bool,
    /// In the end of Zip64: where the directory begins, how long it is, how many entries it has; and
    /// where that end lies.
    pub(crate) lies: [Option<u64>; 4],
}

/// A file as it should be.
pub(crate) fn store(name: &str, bytes: &[u8]) -> Entry {
    Entry {
        name: name.as_bytes().to_vec(),
        bytes: bytes.to_vec(),
        ..Entry::default()
    }
}

/// An empty file of any name.
pub(crate) fn name(name: impl Into<Vec<u8>>) -> Entry {
    Entry {
        name: name.into(),
        ..Entry::default()
    }
}

impl Entry {
    /// Version needed, flags, method, time, day, sum, sizes, lengths of name and extra.
    fn header(&self, size: u32) -> Vec<u8> {
        let mut header = Vec::new();
        for number in [20, self.flags, self.method, 0, 33] {
            header.extend(number.to_le_bytes());
        }
        let crc = self.crc.unwrap_or_else(|| crc32(&self.bytes));
        for number in [crc, size, size] {
            header.extend(number.to_le_bytes());
        }
        header.extend((self.name.len() as u16).to_le_bytes());
        header.extend([0, 0]);
        header
    }
}

impl Zip {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (mut bytes, mut places) = (Vec::new(), Vec::new());
        for entry in &self.entries {
            places.push(entry.lies_at.map_or(bytes.len(), |other| places[other]));
            if entry.lies_at.is_none() {
                bytes.extend(b"PK\x03\x04");
                bytes.extend(entry.header(entry.local_size.unwrap_or(entry.bytes.len() as u32)));
                bytes.extend(&entry.name);
                bytes.extend(&entry.bytes);
            }
        }
        let directory = bytes.len();
        for (entry, place) in self.entries.iter().zip(&places) {
            let there = entry.lies_at.map_or(entry, |other| &self.entries[other]);
            bytes.extend(b"PK\x01\x02\x14\x00");
            let told = Entry {
                name: entry.name.clone(),
                ..there.clone()
            };
            bytes.extend(told.header(entry.size.unwrap_or(there.bytes.len() as u32)));
            // No comment, first disk, no attributes.
            bytes.extend([0; 10]);
            bytes.extend((*place as u32).to_le_bytes());
            bytes.extend(&entry.name);
        }
        let length = bytes.len() - directory;
        if self.zip64 {
            self.write_zip64(&mut bytes, directory as u64, length as u64);
        }
        let count = if self.zip64 {
            u16::MAX
        } else {
            self.entries.len() as u16
        };
        bytes.extend(b"PK\x05\x06\0\0\0\0");
        bytes.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
        for number in [length, directory] {
            let number = if self.zip64 { u32::MAX } else { number as u32 };
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend([0, 0]);
        bytes
    }

    fn write_zip64(&self, bytes: &mut Vec<u8>, directory: u64, length: u64) {
        let end = bytes.len() as u64;
        let count = self.lies[2].unwrap_or(self.entries.len() as u64);
        bytes.extend(b"PK\x06\x06");
        bytes.extend(44_u64.to_le_bytes());
        bytes.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        let (length, directory) = (
            self.lies[1].unwrap_or(length),
            self.lies[0].unwrap_or(directory),
        );
        for number in [count, count, length, directory] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(b"PK\x06\x07\0\0\0\0");
        bytes.extend(self.lies[3].unwrap_or(end).to_le_bytes());
        bytes.extend(1_u32.to_le_bytes());
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    let table: [u32; 256] = std::array::from_fn(|at| {
        (0..8).fold(at as u32, |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(sum & 1))
        })
    });
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (sum >> 8) ^ table[usize::from((sum as u8) ^ byte)]
    })
}
