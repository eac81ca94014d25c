# Finds the tools that only the checks need; what no package brings is built once and kept in the user's cache.
# Sourced by ./test, after packages.sh.

tools="${XDG_CACHE_HOME:-$HOME/.cache}/abri/tools"
cargo_deny="$tools/bin/cargo-deny"
cargo_deny_version=0.20.2

need_cargo_deny() {
    if [ "$("$cargo_deny" --version 2>/dev/null)" != "cargo-deny $cargo_deny_version" ]; then
        say "Building cargo-deny $cargo_deny_version into $tools (some minutes, once)"
        cargo install --quiet --locked --root "$tools" --version "=$cargo_deny_version" cargo-deny ||
            stop "cargo-deny could not be built"
    fi
}

# Node runs the independent reading of opening hours.
need_node() { need node:nodejs npm:npm; }

# The Python that reads a journal: Debian's own has the packages; elsewhere whichever has them.
journal_python=python3
if [ -x /usr/bin/python3 ]; then journal_python=/usr/bin/python3; fi
need_journal_reader() {
    "$journal_python" -c 'import argon2, cryptography' 2>/dev/null || install_packages python3-argon2 python3-cryptography
}

# What checks a dossier: bagit reads bags, 7z opens the encrypted one, poppler and veraPDF read the PDF.
dossier_python="$tools/dossier/bin/python"
bagit_version=1.9.0
verapdf="$tools/verapdf"
need_dossier_checkers() {
    need 7z:p7zip-full python3:python3 pdftotext:poppler-utils mvn:maven
    need_java
    if ! "$dossier_python" -c 'import bagit' 2>/dev/null; then
        python3 -c 'import ensurepip' 2>/dev/null || install_packages python3-venv
        python3 -m venv "$tools/dossier" && "$dossier_python" -m pip -q install "bagit==$bagit_version" setuptools
    fi
    if [ ! -d "$verapdf" ]; then
        mvn -q -f tests/setup/verapdf.xml dependency:copy-dependencies -DoutputDirectory="$verapdf"
    fi
}
