//! A database that SQLite can no longer read, looked through for rows.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| abri_core::journal::fuzzing::cells(bytes));
