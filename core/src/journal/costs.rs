//! How much work one guess of a code is.

use super::JournalError;
use super::bytes::Reader;

/// The costs of Argon2id, kept in the folder so that they can rise later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Costs {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Costs {
    /// 64 MiB, three passes, one lane: the second recommendation of RFC 9106, for little memory,
    /// with one lane instead of four.
    pub const RECOMMENDED: Costs = Costs {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };

    /// 19 MiB, one pass: the least a journal may be made or read with. For tests.
    pub const LEAST: Costs = Costs {
        memory_kib: 19 * 1024,
        passes: 1,
        lanes: 1,
    };

    /// Costs within the bounds a file may ask for: 19 to 256 MiB, 1 to 10 passes, 1 to 4 lanes,
    /// and at most 1 GiB passed over in all, so that a hostile file can't stop the phone.
    pub const fn new(memory_kib: u32, passes: u32, lanes: u32) -> Option<Costs> {
        let memory = memory_kib >= 19 * 1024 && memory_kib <= 256 * 1024;
        let work = passes >= 1 && passes <= 10 && memory_kib as u64 * passes as u64 <= 1024 * 1024;
        if memory && work && lanes >= 1 && lanes <= 4 {
            Some(Costs {
                memory_kib,
                passes,
                lanes,
            })
        } else {
            None
        }
    }

    pub(super) fn encode(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        bytes[..4].copy_from_slice(&self.memory_kib.to_be_bytes());
        bytes[4..8].copy_from_slice(&self.passes.to_be_bytes());
        bytes[8..].copy_from_slice(&self.lanes.to_be_bytes());
        bytes
    }

    pub(super) fn decode(reader: &mut Reader<'_>) -> Option<Costs> {
        Costs::new(reader.u32()?, reader.u32()?, reader.u32()?)
    }

    pub(super) fn argon2(self) -> Result<argon2::Params, JournalError> {
        argon2::Params::new(self.memory_kib, self.passes, self.lanes, None)
            .map_err(|_| JournalError::Damaged { from: None })
    }
}
