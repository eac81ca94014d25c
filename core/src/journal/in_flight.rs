//! What has come in for an attachment and is not sealed yet.

use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use ring::digest::{Context, SHA256};
use zeroize::{Zeroize, Zeroizing};

use super::chain::Hash;
use super::piece;

/// At most one piece of plaintext and a name, within reach of a lock.
pub(super) struct InFlight {
    /// The file it goes to, if it is kept.
    pub(super) file: Option<u64>,
    plain: Mutex<Plain>,
}

/// One piece, and the digest of those before it.
pub(super) struct Plain {
    pub(super) buffer: Zeroizing<Vec<u8>>,
    digest: Context,
    /// The name and the type it came with.
    pub(super) name: Zeroizing<String>,
    pub(super) media_type: Zeroizing<String>,
}

impl InFlight {
    pub(super) fn new(file: u64, name: &str, media_type: &str) -> InFlight {
        let plain = Plain {
            buffer: Zeroizing::new(Vec::with_capacity(piece::SEALED)),
            digest: Context::new(&SHA256),
            name: Zeroizing::new(name.to_owned()),
            media_type: Zeroizing::new(media_type.to_owned()),
        };
        InFlight {
            file: Some(file),
            plain: Mutex::new(plain),
        }
    }

    /// For what is not kept.
    pub(super) fn without_file() -> InFlight {
        InFlight {
            file: None,
            ..InFlight::new(0, "", "")
        }
    }

    pub(super) fn plain(&self) -> MutexGuard<'_, Plain> {
        self.plain.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Never waits: a worker that holds it looks for a lock when it lets go, and wipes it itself.
    pub(super) fn wipe_unless_busy(&self) {
        match self.plain.try_lock() {
            Ok(mut plain) => plain.wipe(),
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner().wipe(),
            Err(TryLockError::WouldBlock) => {}
        }
    }
}

impl Plain {
    /// Takes note of the first `length` bytes. Only the last piece is not a whole one, so that the
    /// digest holds back none of them.
    pub(super) fn digest_piece(&mut self, length: usize) {
        self.digest.update(&self.buffer[..length]);
    }

    pub(super) fn finish_digest(&mut self) -> Hash {
        let digest = std::mem::replace(&mut self.digest, Context::new(&SHA256));
        let mut hash = [0; 32];
        hash.copy_from_slice(digest.finish().as_ref());
        hash
    }

    /// Of what came in nothing is left but its digest.
    pub(super) fn wipe_buffer(&mut self) {
        // A lock waits for this, and `zeroize` writes one byte after the other. What was there before the
        // buffer was last cleared lies behind its end.
        let whole = self.buffer.capacity();
        self.buffer.clear();
        self.buffer.resize(whole, 0);
        zeroize::optimization_barrier(self.buffer.as_slice());
        self.buffer.clear();
    }

    pub(super) fn wipe(&mut self) {
        self.wipe_buffer();
        self.name.zeroize();
        self.media_type.zeroize();
        self.digest = Context::new(&SHA256);
    }
}
