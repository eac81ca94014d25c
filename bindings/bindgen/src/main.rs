//! The generator of UniFFI, at the very version of the library it reads.

fn main() {
    uniffi::uniffi_bindgen_main();
}
