//! A content file added or removed changes the library, though no source file names it.

#[expect(
    clippy::print_stdout,
    reason = "this is how a build script speaks to Cargo"
)]
fn main() {
    println!("cargo::rerun-if-changed=content");
}
