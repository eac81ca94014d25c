#!/usr/bin/env bash
# Builds AbriFFI.xcframework and the Swift that speaks to it: on a Mac with Xcode, once per change of the core.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=$(cd .. && pwd)
built="$root/target"
headers="$built/swift-headers"
targets=(aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin)
export IPHONEOS_DEPLOYMENT_TARGET=17.0 MACOSX_DEPLOYMENT_TARGET=14.0

rustup target add "${targets[@]}"
for target in "${targets[@]}"; do
    cargo rustc --locked --release -p abri-bindings --lib --crate-type staticlib --target "$target"
done

# One library per platform, whatever the chip.
mkdir -p "$built/simulator" "$built/mac"
lipo -create "$built"/{aarch64-apple-ios-sim,x86_64-apple-ios}/release/libabri.a -output "$built/simulator/libabri.a"
lipo -create "$built"/{aarch64-apple-darwin,x86_64-apple-darwin}/release/libabri.a -output "$built/mac/libabri.a"

# The bindings are read from a library with its debug face.
cargo build --locked -p abri-bindings
rm -rf "$headers" "$built/swift-bindings"
cargo run --quiet --locked -p abri-bindgen -- generate --library "$built/debug/libabri.dylib" \
    --language swift --no-format --out-dir "$built/swift-bindings"
mkdir -p "$headers" Sources/AbriCore
cp "$built/swift-bindings/AbriFFI.h" "$headers/"
cp "$built/swift-bindings/AbriFFI.modulemap" "$headers/module.modulemap"
cp "$built/swift-bindings/AbriCore.swift" Sources/AbriCore/

rm -rf AbriFFI.xcframework
xcodebuild -create-xcframework \
    -library "$built/aarch64-apple-ios/release/libabri.a" -headers "$headers" \
    -library "$built/simulator/libabri.a" -headers "$headers" \
    -library "$built/mac/libabri.a" -headers "$headers" \
    -output AbriFFI.xcframework
