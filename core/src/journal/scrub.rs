//! Wiping what keys left on the stack.

/// Overwrites the stack below its owner when it goes out of scope.
///
/// ring and argon2 work on copies of keys that they never wipe; dropping a boxed ring key left
/// seven of them on the stack. Held by every entry point that uses keys, so that it runs on the
/// thread that used them. It must be the first local of its function: the last to be dropped.
pub(super) struct Scrub;

/// More than the deepest call below an entry point was seen to use: opening a journal, unoptimised,
/// leaves copies of its key deeper than 32 KiB.
const DEPTH: usize = 64 * 1024;

impl Drop for Scrub {
    fn drop(&mut self) {
        overwrite();
    }
}

#[inline(never)]
fn overwrite() {
    let mut below = [0u8; DEPTH];
    std::hint::black_box(&mut below);
}
