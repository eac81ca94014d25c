//! The file `keys`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| abri_core::journal::fuzzing::keys(bytes));
