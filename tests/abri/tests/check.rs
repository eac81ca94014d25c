//! `abri check` as an editor uses it: what it says in French, and whether it fails.

use std::fs;
use std::process::Command;

use abri_tests::desk::Desk;

/// The day the sources were compared last.
const DAY: &str = "2026-11-24";

/// What the command says on a day, and whether it succeeds.
fn check(desk: &Desk, day: &str, more: &[&str]) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_abri"))
        .args(["check", "--on", day, "--content"])
        .arg(desk.path())
        .args(more)
        .output()
        .expect("abri ends");
    let said = String::from_utf8(output.stdout).expect("words");
    (said, output.status.success())
}

#[track_caller]
fn breaks(desk: &Desk, line: &str) {
    let (said, sound) = check(desk, DAY, &[]);
    assert!(!sound && said.starts_with("À corriger ("), "{said}");
    assert!(said.contains(line), "{line} in {said}");
}

#[test]
fn the_content_as_it_stands_is_sound() {
    let (said, sound) = check(&Desk::new(), DAY, &[]);
    assert!(sound);
    assert_eq!(said, "Rien à reprendre.\n");
}

#[test]
fn a_text_that_is_missing() {
    let desk = Desk::new();
    desk.replace(
        "fr/sextortion/react.ftl",
        "\nsextortion-first = ",
        "\nsextortion-frist = ",
    );
    breaks(
        &desk,
        "sextortion#first : le texte « sextortion-first » manque dans fr/",
    );
    breaks(&desk, "sextortion-frist : aucun écran ne montre ce texte.");
}

#[test]
fn a_statement_without_its_source_and_a_file_that_is_not_as_it_should_be() {
    let desk = Desk::new();
    desk.replace(
        "orientation.toml",
        "sources = [\"arnaque-aux-sentiments\"]",
        "sources = []",
    );
    breaks(&desk, "stop-money : il manque une source.");
    desk.replace("sheets/sextortion.toml", "\nsources = ", "\nsource = ");
    breaks(
        &desk,
        "sheets/sextortion.toml : ce fichier n’a pas la forme attendue.",
    );
}

#[test]
fn an_article_a_source_and_a_number_that_do_not_exist() {
    let desk = Desk::new();
    desk.replace("law.toml", "[312-10]", "[312-99]");
    breaks(&desk, "l’article 312-10 n’est pas dans law.toml.");
    desk.replace("sources.toml", "[temoins]", "[temoin]");
    breaks(&desk, "la source « temoins » n’est pas dans sources.toml.");
    desk.replace("numbers.toml", "phone = \"3018\"", "phone = \"3019\"");
    breaks(
        &desk,
        "numbers.toml : fr-3018 n’est pas joint au 3019 dans hotlines.toml.",
    );
}

#[test]
fn words_to_search_for_that_open_nothing() {
    let desk = Desk::new();
    desk.replace(
        "fr/search.toml",
        "opens = \"sextortion",
        "opens = \"sextorsion",
    );
    let (said, sound) = check(&desk, DAY, &[]);
    assert!(!sound, "{said}");
    assert!(said.contains("search.toml : « sextorsion"), "{said}");
    assert!(
        said.contains("n’existe pas pour le public « adult »."),
        "{said}"
    );
}

#[test]
fn a_file_that_cannot_be_read_says_where() {
    let desk = Desk::new();
    desk.add("fr/app.ftl", "app-broken { nothing");
    let (said, sound) = check(&desk, DAY, &[]);
    assert!(!sound, "{said}");
    let lines = fs::read_to_string(desk.file("fr/app.ftl")).expect("a file");
    let line = lines.lines().count();
    assert!(
        said.contains("fr/app.ftl : ce fichier n’a pas la forme attendue."),
        "{said}"
    );
    assert!(
        said.contains(&format!("line {line}: ")),
        "line {line} in {said}"
    );
}

#[test]
fn what_is_old_fails_and_says_since_when() {
    let (said, sound) = check(&Desk::new(), "2027-12-01", &[]);
    assert!(
        !sound && said.starts_with("À comparer de nouveau"),
        "{said}"
    );
    assert!(
        said.contains("fr-3018 : comparé à sa source le 21\u{a0}novembre\u{a0}2026."),
        "{said}"
    );
}

#[test]
fn a_release_waits_for_a_person_as_long_as_anything_is_open() {
    let desk = Desk::new();
    desk.add("fr/hotlines.ftl", "# Remplacé par l’essai.\n");
    desk.replace(
        "fr/hotlines.ftl",
        "\nhotline-fr-3018-purpose =",
        "\nhotline-fr-3018-purpose = Lieu à vérifier.\nhotline-fr-3018-old =",
    );
    let (said, sound) = check(&desk, DAY, &["--release"]);
    assert!(!sound, "{said}");
    assert!(
        said.contains("À rouvrir par une personne avant une publication ("),
        "{said}"
    );
    assert!(said.contains("source « whatsapp » : "), "{said}");
    assert!(
        said.contains("hotline-fr-3018-purpose : le texte dit « à vérifier »."),
        "{said}"
    );
}
