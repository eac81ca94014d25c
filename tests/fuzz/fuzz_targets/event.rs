//! What lies in the rows of a journal, as if the seals had opened.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| abri_core::journal::fuzzing::event(bytes));
