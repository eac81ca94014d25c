# Shrinks the app by its rules for R8, as Gradle does for the phone's package.
# Sourced by ./test, after build.sh and tools.sh.
# shellcheck disable=SC2154 # What is named and not set here is theirs.

# Of the series of the Android plugin in android/gradle/libs.versions.toml, which brings its own.
r8_version=9.5.28
shrunk="$root/android/target/shrunk"

# r8 OPTION… — the app and its libraries through R8. A phone's own Java classes are those of this machine.
r8() {
    local java libraries
    # An older shell has no mapfile; read says false at the end of all there is.
    IFS=$'\n' read -r -d '' -a libraries \
        < <(class_path 'kotlin-stdlib-|kotlinx-coroutines-core-jvm-|/annotations-13|/jna-') || true
    java=$(readlink -f "$(command -v java)")
    java -cp "$tools/r8-$r8_version.jar" com.android.tools.r8.R8 --release \
        --lib "$(class_path 'android-all-')" --lib "${java%/bin/java}" --pg-conf "$root/android/app/keep-rules.pro" \
        --pg-conf "$root/android/target/linked/keep-manifest.pro" "$@" "$shrunk/app.jar" \
        "${libraries[@]}"
}

# class_path PATTERN — the archives of the app's class path whose names match.
class_path() { tr ':' '\n' <"$class_path_file" | grep -E "$1"; }

# Once into what a phone runs; once into what a JVM runs, with a program that uses the shrunk bindings.
shrink() {
    local used=fr.abri.desktop.shrunk.ShrunkKt
    rm -rf "$shrunk"
    mkdir -p "$shrunk/dex" "$tools"
    if [ ! -e "$tools/r8-$r8_version.jar" ]; then
        maven --quiet dependency:copy "-Dartifact=com.android.tools:r8:$r8_version" "-DoutputDirectory=$tools" || return
    fi
    jar --create --file "$shrunk/app.jar" -C "$root/android/target/classes" . || return
    r8 --dex --min-api 26 --output "$shrunk/dex" || return
    grep -q 'Lfr/abri/app/MainActivity;' "$shrunk/dex/classes.dex" || return
    printf -- '-keep class %s { public static void main(java.lang.String[]); }\n' "$used" >"$shrunk/try.pro"
    jar --create --file "$shrunk/try.jar" -C "$root/android/target/test-classes" fr/abri/desktop/shrunk || return
    r8 --classfile --output "$shrunk/shrunk.jar" --pg-conf "$shrunk/try.pro" "$shrunk/try.jar" || return
    java -Djna.library.path="$(dirname "$library")" -cp "$shrunk/shrunk.jar" "$used"
}
