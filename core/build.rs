//! A content file added or removed changes the library, though no source file names it.

fn main() {
    println!("cargo::rerun-if-changed=content");
}
