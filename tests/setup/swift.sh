# Finds Swift; a Debian without it keeps one in the user's cache, in a small Debian of its own.
# Sourced by ./test, after packages.sh and build.sh.
# shellcheck disable=SC2154 # root and library are those of build.sh.

swift_debian="${XDG_CACHE_HOME:-$HOME/.cache}/abri/swift"
swift_package="$root/ios"
# All that Swift builds; it has to lie outside of the sources that Xcode shows.
swift_scratch="$root/target/swift"
# What Debian's Swift links with, named since nothing that is only recommended is fetched.
swift_packages=(swiftlang libc6-dev libstdc++-14-dev)

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need_swift — whether there is a Swift to test with; on Debian it is fetched once (3 GB, some minutes).
need_swift() {
    if command -v swift >/dev/null; then return; fi
    if [ "$(uname -s)" != Linux ] || ! command -v apt-get >/dev/null; then return 1; fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then return 1; fi
    # Where nobody may mount, as in some containers, there is no way into it.
    as_root unshare --mount true || return 1
    [ -d "$swift_debian" ] || fetch_swift
}

# A Debian that has Swift, made beside its place and moved there whole.
fetch_swift() {
    local new="$swift_debian.new" scripts=/usr/share/debootstrap/scripts
    need debootstrap:debootstrap unshare:util-linux
    # An older debootstrap does not know this Debian by name.
    [ -e "$scripts/trixie" ] || as_root ln -s sid "$scripts/trixie"
    say "Fetching a Debian with Swift into $swift_debian (once; 3 GB)"
    as_root rm -rf "$new"
    mkdir -p "$(dirname "$new")"
    as_root debootstrap --variant=minbase trixie "$new" >/dev/null || return 1
    say "Installing Swift there"
    within "$new" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --yes --no-install-recommends "${swift_packages[@]}" >/dev/null || return 1
    within "$new" apt-get clean
    as_root mv "$new" "$swift_debian"
}

# within DEBIAN COMMAND… — runs it as root there. Mounts end with it, and nobody else sees them.
within() {
    local debian=$1
    shift
    # shellcheck disable=SC2016 # The inner shell reads its own arguments.
    as_root unshare --mount --fork sh -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"' "$debian" "$@"
}

# swift_here COMMAND… — runs it where Swift is, in the package, which has the same path there as here.
swift_here() {
    if command -v swift >/dev/null; then
        (cd "$swift_package" && "$@")
        return
    fi
    # shellcheck disable=SC2016
    as_root unshare --mount --fork sh -c '
        debian=$1 project=$2 user=$3
        shift 3
        mount -t proc proc "$debian/proc" && mount --rbind /dev "$debian/dev" &&
            mkdir -p "$debian$project" && mount --bind "$project" "$debian$project" &&
            exec chroot --userspec="$user" "$debian" /bin/sh -c "cd \"\$0/ios\" && exec \"\$@\"" "$project" "$@"' \
        sh "$swift_debian" "$root" "$(id -u):$(id -g)" env HOME=/tmp LANG=C.UTF-8 "$@"
}

# The Swift that speaks to the library, and the C header between them. Unchanged, they keep their date.
build_swift_bindings() {
    local generated="$root/target/swift-bindings" file
    build_library
    rm -rf "$generated"
    (cd "$root" && cargo run --quiet --locked -p abri-bindgen -- generate --library "$library" \
        --language swift --no-format --out-dir "$generated") || stop "The Swift bindings cannot be written"
    mv "$generated/AbriFFI.modulemap" "$generated/module.modulemap"
    mkdir -p "$swift_package/Sources/AbriFFI" "$swift_package/Sources/AbriCore"
    for file in AbriFFI/AbriFFI.h AbriFFI/module.modulemap AbriCore/AbriCore.swift; do
        cmp -s "$generated/${file#*/}" "$swift_package/Sources/$file" ||
            cp "$generated/${file#*/}" "$swift_package/Sources/$file"
    done
}

# swift_test OPTION… — the package's tests; what is compiled lies outside of the folders that Xcode shows.
swift_test() { swift_here swift test --scratch-path "$swift_scratch" --jobs 2 "$@"; }
