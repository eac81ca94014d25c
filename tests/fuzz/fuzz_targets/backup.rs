//! A copy of a journal, before a slot of it is opened.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| abri_core::journal::fuzzing::copy(bytes));
