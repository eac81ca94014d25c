# Finds the tools that Abri is built with, and installs the missing ones by apt. Sourced by ./run and ./test.

# One line of what is being done now.
say() { printf '%s\n' "▸ $*" >&2; }

# Ends with a line that says what a person can do.
stop() {
    printf '%s\n' "✗ $*" >&2
    exit 1
}

# need COMMAND:PACKAGE… — each command is there, or its Debian package is installed now.
need() {
    local pair missing=()
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || missing+=("${pair#*:}")
    done
    if [ ${#missing[@]} -gt 0 ]; then install_packages "${missing[@]}"; fi
}

# install_packages PACKAGE… — as root or with sudo; elsewhere it names what to install, and stops.
install_packages() {
    local apt=()
    if ! command -v apt-get >/dev/null; then
        stop "Please install, by the means of your system, what Debian calls: $*"
    elif [ "$(id -u)" = 0 ]; then
        apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
    elif command -v sudo >/dev/null; then
        apt=(sudo env DEBIAN_FRONTEND=noninteractive apt-get)
    else
        stop "Please install these packages as root: apt-get install $*"
    fi
    say "Installing $*"
    # The lists of a new machine are empty, and old lists name packages that are gone.
    "${apt[@]}" -qq update || say "The package lists could not be renewed; trying with the old ones"
    "${apt[@]}" -qq install --yes --no-install-recommends "$@" >&2 || stop "These packages could not be installed: $*"
}

# The oldest JDK from 17 on that this Debian has: Robolectric runs levels 26, 30 and 35 on all of them.
jdk_package() {
    local version
    for version in 17 21 25; do
        if apt-cache show "openjdk-$version-jdk" >/dev/null 2>&1; then
            printf 'openjdk-%s-jdk' "$version"
            return
        fi
    done
    printf 'default-jdk'
}

# A JDK of at least 17. Maven and the app use the same one.
need_java() {
    if ! command -v javac >/dev/null; then
        if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then apt-get -qq update || true; fi
        install_packages "$(jdk_package)"
    fi
    local version
    version=$(javac -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
    [ "$version" -ge 17 ] || stop "Abri needs a JDK of at least 17, and javac here is $version"
}

# The window needs the whole Java runtime and one font; a headless JDK draws pictures only.
need_window() {
    local home
    home=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
    if [ "$(uname -s)" = Linux ] && [ ! -e "$home/lib/libawt_xawt.so" ]; then
        install_packages "$(jdk_package)" fonts-dejavu-core
    fi
}

# Rust comes from rustup: the cargo of a stable Debian is older than what Abri is written for.
need_rust() {
    if ! command -v cargo >/dev/null && [ -x "$HOME/.cargo/bin/cargo" ]; then PATH="$HOME/.cargo/bin:$PATH"; fi
    if ! command -v cargo >/dev/null; then
        if command -v apt-get >/dev/null && apt-cache show rustup >/dev/null 2>&1; then
            install_packages rustup
            say "Fetching the Rust compiler with rustup"
            rustup toolchain install stable --profile minimal --component clippy --component rustfmt >&2
        else
            stop "Abri needs Rust 1.95 or newer. Please install it from https://rustup.rs"
        fi
    fi
    need cc:build-essential
}

# Robolectric draws with native code, which exists for these machines only.
need_supported_machine() {
    case "$(uname -s)-$(uname -m)" in
    Linux-x86_64 | Darwin-* | MINGW*-x86_64 | MSYS*-x86_64) ;;
    *) stop "The Android app can be shown on Linux x86_64, macOS and Windows x86_64; this is $(uname -s) $(uname -m)" ;;
    esac
}

# What it takes to build the app and run it under Robolectric.
need_android() {
    need_supported_machine
    need_rust
    need_java
    need mvn:maven aapt2:aapt
}
