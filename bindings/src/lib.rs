//! The core as Kotlin and Swift see it: the same types, and no logic of its own.
//!
//! Blocking work that takes long (deriving a key, verifying) is `async` and runs on a pool; files
//! come and go through objects with `write`, `finish` and `cancel`.

pub mod dates;
pub mod dossier;
pub mod guidance;
pub mod hotlines;
pub mod journal;
pub mod letters;
pub mod panic;
pub mod plan;
pub mod search;
pub mod words;

uniffi::setup_scaffolding!("abri");

/// What is freed is wiped: the libraries below do not wipe their own copies of keys and texts.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);
