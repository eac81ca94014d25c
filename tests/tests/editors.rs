//! What an editor can do without touching code: correct, break and see it named, add a language.

use std::fs;
use std::path::Path;

use abri_core::Audience;
use abri_core::content::ContentFolder;
use abri_core::guidance::{ContentFiles, Library};
use abri_core::hotlines::Directory;
use abri_core::remark::Remark;
use abri_core::review::Review;
use abri_core::wording::Wording;
use abri_tests::desk::Desk;
use chrono::NaiveDate;

fn folder(desk: &Desk) -> ContentFolder {
    ContentFolder::read(desk.path()).expect("it can be read")
}

fn reviewed(desk: &Desk, today: &str) -> Review {
    Review::of(&folder(desk), day(today))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[track_caller]
fn assert_names(remarks: &[Remark], part: &str) {
    let lines: Vec<String> = remarks.iter().map(ToString::to_string).collect();
    assert!(
        lines.iter().any(|line| line.contains(part)),
        "{part} in {lines:#?}"
    );
}

#[test]
fn the_content_as_it_stands_breaks_nothing() {
    let review = reviewed(&Desk::new(), "2026-11-24");
    assert_eq!(review.faults, Vec::new());
    assert_eq!(review.stale, Vec::new());
    assert!(review.translations.is_empty());
    let embedded = Review::of(&ContentFolder::embedded(), day("2026-11-24"));
    assert_eq!(embedded, review, "the files on the disk are those inside");
}

#[test]
fn each_kind_of_fault_is_named_with_its_place() {
    let desk = Desk::new();
    desk.replace("numbers.toml", "phone = \"3018\"", "phone = \"3019\"");
    desk.replace("hotlines.toml", "id = \"fr-119\"", "id = \"fr-118\"");
    desk.replace("law.toml", "[312-10]", "[312-99]");
    desk.replace("sources.toml", "[temoins]", "[temoin]");
    let line = "\nhotlines-cost-nothing = Rien.\nhotline-fr-3020-name = 3020\n";
    desk.replace(
        "fr/hotlines.ftl",
        "\nhotlines-cost-free",
        &format!("{line}hotlines-cost-free"),
    );
    let faults = reviewed(&desk, "2026-11-24").faults;
    assert_names(
        &faults,
        "numbers.toml : fr-3018 n’est pas joint au 3019 dans hotlines.toml.",
    );
    assert_names(
        &faults,
        "le service « fr-119 » n’est pas dans hotlines.toml.",
    );
    assert_names(
        &faults,
        "fr-118 : le texte « hotline-fr-118-name » manque pour le public « minor ».",
    );
    assert_names(&faults, "l’article 312-10 n’est pas dans law.toml.");
    assert_names(
        &faults,
        "la source « temoins » n’est pas dans sources.toml.",
    );
    assert_names(
        &faults,
        "hotlines-cost-nothing : aucun écran ne montre ce texte.",
    );
    assert_names(
        &faults,
        "hotline-fr-3020-name : aucun écran ne montre ce texte.",
    );
}

#[test]
fn a_file_that_does_not_parse_or_is_gone_is_named_and_the_rest_is_still_read() {
    let desk = Desk::new();
    desk.replace("law.toml", "[312-10]", "[312-10");
    fs::remove_file(desk.file("hotlines.needs.toml")).expect("removed");
    let review = reviewed(&desk, "2026-11-24");
    assert_names(
        &review.faults,
        "law.toml : ce fichier n’a pas la forme attendue.",
    );
    assert_names(&review.faults, "hotlines.needs.toml : ce fichier manque.");
    fs::remove_dir_all(desk.file("fr")).expect("removed");
    assert_names(
        &reviewed(&desk, "2026-11-24").faults,
        "fr : ce dossier de langue n’a aucun fichier de textes.",
    );
}

#[test]
fn what_was_compared_more_than_180_days_before_is_named() {
    let desk = Desk::new();
    // 180 days after the comparison of 21 November 2026, and one more.
    assert_eq!(reviewed(&desk, "2027-05-20").stale, Vec::new());
    let stale = reviewed(&desk, "2027-05-21").stale;
    assert_names(&stale, "fr-3018 : comparé à sa source le 21");
    assert_names(&stale, "article 312-10 : comparé à sa source le 21");
    assert_names(&stale, "sextortion : comparé à sa source le 21");
}

#[test]
fn what_nobody_could_settle_is_named_until_somebody_has() {
    let desk = Desk::new();
    let open = reviewed(&desk, "2026-11-24").unverified;
    assert_names(&open, "source « whatsapp » : ");
    assert_names(&open, "article 312-10 : ");
    assert_names(&open, "fr-cidff : confiance faible.");
    assert_names(&open, "BE : le secours par écrit n’a pas pu être vérifié.");
    assert_names(
        &open,
        "platforms#whatsapp/check : le texte dit « à vérifier ».",
    );
    let line = "unverified = \"Chemin du signalement non relu.\"\n";
    desk.replace("sources.toml", line, "");
    let settled = reviewed(&desk, "2026-11-24").unverified;
    assert_eq!(settled.len(), open.len() - 1);
}

#[test]
fn a_second_language_needs_no_code_and_what_it_lacks_is_french_and_said_to_be() {
    let desk = Desk::new();
    fs::create_dir(desk.file("en")).expect("a folder");
    let words = "hotline-fr-3018-purpose = Online violence: a line for young people.\n\
                 sextortion-title = Blackmail with an intimate image\n\
                 nobody-says-this = Lost\n";
    fs::write(desk.file("en/first.ftl"), words).expect("written");

    let review = reviewed(&desk, "2026-11-24");
    let [fault] = &review.faults[..] else {
        panic!("one fault: {:?}", review.faults)
    };
    let words = "en · nobody-says-this : ce texte n’existe pas en français, personne ne le verra.";
    assert_eq!(fault.to_string(), words);
    let [english] = &review.translations[..] else {
        panic!("one language: {:?}", review.translations)
    };
    assert_eq!(english.locale, "en");
    assert!(english.in_french.contains(&"sextortion-summary".to_owned()));
    assert!(!english.in_french.contains(&"sextortion-title".to_owned()));

    let folder = folder(&desk);
    let words: &'static Wording = Box::leak(Box::new(Wording::of(&folder, "en").expect("words")));
    let files = ContentFiles::of(&folder).expect("files");
    let library = Library::parse(&files, words).expect("sheets");
    let sheets = library.sheets(Audience::Adult);
    let sheet = sheets
        .iter()
        .find(|sheet| sheet.id == "sextortion")
        .expect("a sheet");
    assert_eq!(sheet.title, "Blackmail with an intimate image");
    let french = Library::embedded().sheets(Audience::Adult);
    let french = french
        .iter()
        .find(|sheet| sheet.id == "sextortion")
        .expect("a sheet");
    assert_eq!(sheet.summary, french.summary, "not translated yet");
    assert!(Directory::parse(&folder, words).is_ok());
}

#[test]
fn a_translation_that_asks_for_a_value_nobody_gives_is_named() {
    let desk = Desk::new();
    fs::create_dir(desk.file("en")).expect("a folder");
    fs::write(
        desk.file("en/first.ftl"),
        "sextortion-title = { $fr-9999 }\n",
    )
    .expect("written");
    assert_names(
        &reviewed(&desk, "2026-11-24").faults,
        "en · sextortion : le texte « sextortion-title » manque",
    );
}

/// The kinds of remarks stand in the code, their words in `fr/review.ftl`.
#[test]
fn every_remark_has_its_words_and_no_words_are_left_over() {
    let sources = rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"));
    let wording = Wording::french();
    let worded: Vec<&str> = wording
        .names("review")
        .filter_map(|id| id.strip_prefix("review-"))
        .collect();
    for kind in &worded {
        let quoted = format!("\"{kind}\"");
        assert!(sources.contains(&quoted), "nothing says review-{kind}");
    }
    let said = sources.split("Remark::new(").skip(1);
    let said = said.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    for kind in said {
        assert!(worded.contains(&kind), "review-{kind} has no words");
    }
}

fn rust_files(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.push_str(&rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push_str(&fs::read_to_string(path).expect("a source file"));
        }
    }
    all
}
