//! Both apps say what the core says: its errors, its words, and in the same colours.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const KOTLIN: &str = "android/app/src/main/kotlin";
const SWIFT: [&str; 2] = ["ios/Sources/AbriKit", "ios/App/Sources"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every source below `folder`, by its path.
fn sources(folder: &str, ending: &str) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|_| panic!("{}", folder.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.insert(path.clone(), read(&path));
            }
        }
    }
    assert!(!found.is_empty(), "no source in {folder}");
    found
}

fn kotlin() -> BTreeMap<PathBuf, String> {
    sources(KOTLIN, "kt")
}

fn swift() -> BTreeMap<PathBuf, String> {
    SWIFT
        .into_iter()
        .flat_map(|folder| sources(folder, "swift"))
        .collect()
}

/// The names of the messages of a file of wording.
fn messages(file: &str) -> BTreeSet<String> {
    let wording = read(format!("core/content/fr/{file}.ftl"));
    let lines = wording.lines().filter_map(|line| line.split_once(" ="));
    let names = lines.map(|(name, _)| name.to_owned());
    names.filter(|name| !name.contains([' ', '#'])).collect()
}

/// The string literals of a source, without comments and without what only a developer reads.
fn literals(source: &str) -> Vec<String> {
    const DEVELOPERS: [&str; 3] = ["preconditionFailure(", "assertionFailure(", "@available("];
    let mut found = Vec::new();
    for line in source.lines() {
        let line = line.trim_start();
        if line.starts_with("//") || DEVELOPERS.iter().any(|word| line.contains(word)) {
            continue;
        }
        let mut parts = line.split('"');
        parts.next();
        while let Some(literal) = parts.next() {
            found.push(literal.to_owned());
            parts.next();
        }
    }
    found
}

/// An accent, a guillemet, or two small words in a row: what a person would read.
fn is_french(literal: &str) -> bool {
    let words: Vec<&str> = literal.split(' ').collect();
    let plain =
        |word: &&str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_alphabetic());
    literal.contains(|letter| "àâçéèêëîïôûùüœÀÉÈÊ’«»".contains(letter))
        || words.windows(2).any(|pair| pair.iter().all(plain))
}

#[test]
fn each_error_is_one_message_of_the_core_which_no_app_names() {
    let errors = messages("errors");
    assert!(errors.len() > 15, "{errors:?}");
    let core: String = sources("core/src", "rs").into_values().collect();
    let apps: String = kotlin()
        .into_values()
        .chain(swift().into_values())
        .collect();
    for error in errors {
        assert!(
            core.contains(&format!("\"{error}\"")),
            "{error} is told by nobody"
        );
        assert!(!apps.contains(&error), "{error} is named by an app");
    }
}

/// One place in each app asks the core what an error says.
#[test]
fn both_apps_ask_the_core_what_an_error_says() {
    const EXPLAINED: [&str; 4] = [
        "explainJournalError(",
        "explainDossierError(",
        "explainWeakPasscode(",
        "explainUnreadableWords(",
    ];
    for sources in [kotlin(), swift()] {
        for name in EXPLAINED {
            let asking = sources.iter().filter(|(_, source)| source.contains(name));
            let asking: Vec<_> = asking.map(|(path, _)| path).collect();
            assert_eq!(asking.len(), 1, "{name}: {asking:?}");
        }
    }
}

#[test]
fn no_french_stands_in_swift() {
    for (path, source) in swift() {
        let french: Vec<_> = literals(&source)
            .into_iter()
            .filter(|literal| is_french(literal))
            .collect();
        assert!(french.is_empty(), "{}: {french:?}", path.display());
    }
}

#[test]
fn the_scan_finds_french_where_it_stands() {
    assert!(is_french("Vous pouvez attendre") && is_french("Réessayer") && is_french("C’est fait"));
    assert!(!is_french("app-home-title") && !is_french("square.and.pencil"));
    assert_eq!(literals("let a = [\"Oui\", \"Non\"]"), ["Oui", "Non"]);
}

#[test]
fn every_message_that_swift_names_exists() {
    let known: BTreeSet<String> = messages("app").into_iter().chain(messages("ios")).collect();
    for (path, source) in swift() {
        for literal in literals(&source) {
            // The rest of such a name is written where it is known.
            let whole = !literal.contains('\\');
            let named = literal.starts_with("app-") || literal.starts_with("ios-");
            if named && whole {
                assert!(known.contains(&literal), "{}: {literal}", path.display());
            }
        }
    }
}

#[test]
fn both_apps_have_the_same_colours() {
    for (file, dark) in [("values", false), ("values-night", true)] {
        let colours = read(format!("android/app/src/main/res/{file}/colors.xml"));
        let mut compared = 0;
        for line in colours.lines() {
            let Some((name, value)) = colour(line) else {
                continue;
            };
            let set = format!("ios/App/Assets.xcassets/{name}.colorset/Contents.json");
            if !root().join(&set).exists() {
                continue;
            }
            let set: serde_json::Value = serde_json::from_str(&read(&set)).expect("a colour set");
            let shades = set["colors"].as_array().expect("colours");
            let shade = shades
                .iter()
                .find(|shade| shade.get("appearances").is_some() == dark)
                .expect("a shade");
            let parts = ["red", "green", "blue"].map(|part| {
                let part = shade["color"]["components"][part].as_str();
                part.expect("a part").trim_start_matches("0x").to_owned()
            });
            assert_eq!(parts.concat(), value.to_uppercase(), "{name}");
            compared += 1;
        }
        assert!(compared > 15, "{file}: {compared}");
    }
}

/// `<color name="ink">#1D272B</color>` as its name and its six digits.
fn colour(line: &str) -> Option<(&str, &str)> {
    let (_, rest) = line.split_once("<color name=\"")?;
    let (name, rest) = rest.split_once("\">#")?;
    let (value, _) = rest.split_once('<')?;
    (value.len() == 6).then_some((name, value))
}

#[test]
fn every_message_of_ios_is_used_there() {
    let swift: String = swift().into_values().collect();
    let named = |id: &String| {
        // `ios-discreet-limit-icon` may be written as `ios-discreet-limit-\(…)`.
        let pattern = id
            .rsplit_once('-')
            .map(|(start, _)| format!("\"{start}-\\("));
        swift.contains(&format!("\"{id}\"")) || pattern.is_some_and(|start| swift.contains(&start))
    };
    let unused: Vec<_> = messages("ios")
        .into_iter()
        .filter(|id| !named(id))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Gradle builds the phone's package, Maven what is tried here: both must mean the same libraries.
#[test]
fn the_package_is_built_with_the_versions_that_are_tried() {
    let catalogue: toml::Table = read("android/gradle/libs.versions.toml")
        .parse()
        .expect("the catalogue");
    let version = |name: &str| {
        catalogue["versions"][name]
            .as_str()
            .expect("a version")
            .to_owned()
    };
    let maven = read("android/pom.xml");
    let after = |place: &str, tag: &str| {
        let rest = maven.split_once(place).expect("the place").1;
        let rest = rest.split_once(&format!("<{tag}>")).expect("the tag").1;
        rest.split_once('<').expect("its end").0.to_owned()
    };
    assert_eq!(after("<properties>", "kotlin.version"), version("kotlin"));
    let coroutines = after(">kotlinx-coroutines-core-jvm<", "version");
    assert_eq!(coroutines, version("coroutines"));
    assert_eq!(after(">jna<", "version"), version("jna"));
}
