# Builds the Rust library, its Kotlin bindings and the app's classes, each only when something changed.
# Sourced by ./run and ./test, after packages.sh.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bindings="$root/target/kotlin"
# The class path that Maven found; written last, so that it is also the stamp of a whole build.
class_path_file="$root/android/target/class-path"
library_stamp="$root/target/library-stamp"

case "$(uname -s)" in
Darwin) library="$root/target/debug/libabri.dylib" ;;
MINGW* | MSYS*) library="$root/target/debug/abri.dll" ;;
*) library="$root/target/debug/libabri.so" ;;
esac

# changed_since STAMP PATH… — whether anything below the paths is newer; a deleted file leaves its folder newer.
changed_since() {
    local stamp=$1
    shift
    [ ! -e "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" -print -quit)" ]
}

# patiently TITLE COMMAND… — shows a sign of life every ten seconds, and the command's words only when it fails.
patiently() {
    local title=$1 log begun=$SECONDS process
    shift
    log=$(mktemp)
    say "$title"
    "$@" >"$log" 2>&1 &
    process=$!
    while kill -0 "$process" 2>/dev/null; do
        sleep 0.2
        if [ $((SECONDS - begun)) -ge 10 ]; then
            begun=$SECONDS
            say "… $(tail -n 1 "$log" | tr -d '\r' | cut -c 1-110)"
        fi
    done
    if ! wait "$process"; then
        cat "$log" >&2
        rm -f "$log"
        stop "$title: failed"
    fi
    rm -f "$log"
}

# The library with its debug face, and the Kotlin that speaks to it.
build_library() {
    local generated="$root/target/kotlin-new"
    if ! changed_since "$library_stamp" "$root/Cargo.toml" "$root/Cargo.lock" "$root/core" "$root/bindings" &&
        [ -e "$library" ] && [ -d "$bindings" ]; then
        return
    fi
    mkdir -p "$root/target"
    say "Building the Rust library"
    touch "$library_stamp-begun"
    (cd "$root" && cargo build --locked -p abri-bindings) || stop "The Rust library does not build"
    say "Writing its Kotlin bindings"
    rm -rf "$generated"
    (cd "$root" && cargo run --quiet --locked -p abri-bindgen -- generate --library "$library" \
        --language kotlin --no-format --out-dir "$generated") || stop "The Kotlin bindings cannot be written"
    # Unchanged bindings keep their date, so that Maven has nothing to do.
    if diff -rq "$generated" "$bindings" >/dev/null 2>&1; then
        rm -rf "$generated"
    else
        rm -rf "$bindings"
        mv "$generated" "$bindings"
    fi
    mv "$library_stamp-begun" "$library_stamp"
}

maven() { mvn --batch-mode --file "$root/android/pom.xml" "$@"; }

# The app with the window and the tour. They need of the app's tests only the phone these stand on.
build_app() {
    local phone=app/src/test/kotlin/fr/abri/app/robolectric
    if ! changed_since "$class_path_file" "$root/android/pom.xml" "$root/android/app/src/main" \
        "$root/android/$phone" "$root/android/desktop" "$bindings"; then
        return
    fi
    touch "$root/target/app-begun"
    rm -f "$class_path_file"
    patiently "Compiling the Android app (the first time, Maven fetches Android: 700 MB)" \
        maven test-compile dependency:build-classpath "-Dtests=$phone" "-Dmdep.outputFile=$class_path_file"
    # What was edited while Maven ran counts as changed.
    touch -r "$root/target/app-begun" "$class_path_file"
}
