//! What an editor can do without touching code: correct, break and see it named, add a language.

use std::fs;
use std::path::{Path, PathBuf};

use abri_core::Audience;
use abri_core::content::ContentFolder;
use abri_core::guidance::{ContentFiles, Library};
use abri_core::hotlines::Directory;
use abri_core::review::Review;
use abri_core::wording::Wording;
use chrono::NaiveDate;
use tempfile::TempDir;

/// A copy of the content that a test may change.
struct Desk {
    place: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let place = TempDir::new().expect("a temporary folder");
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/content");
        copy(&content, place.path());
        Desk { place }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn replace(&self, name: &str, from: &str, to: &str) {
        let file = self.file(name);
        let text = fs::read_to_string(&file).expect("a content file");
        assert!(text.contains(from), "{from} stands in {name}");
        fs::write(file, text.replacen(from, to, 1)).expect("written");
    }

    fn folder(&self) -> ContentFolder {
        ContentFolder::read(self.place.path()).expect("it can be read")
    }

    fn review(&self, today: &str) -> Review {
        Review::of(&self.folder(), day(today))
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            fs::create_dir(&target).expect("a folder");
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[track_caller]
fn assert_names(lines: &[String], part: &str) {
    assert!(lines.iter().any(|line| line.contains(part)), "{lines:#?}");
}

#[test]
fn the_content_as_it_stands_breaks_nothing() {
    let review = Desk::new().review("2026-11-24");
    assert_eq!(review.faults, Vec::<String>::new());
    assert_eq!(review.stale, Vec::<String>::new());
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
    let faults = desk.review("2026-11-24").faults;
    assert_names(&faults, "fr-3018 is not reached at 3019");
    assert_names(&faults, "no service fr-119 in hotlines.toml");
    assert_names(&faults, "no message hotline-fr-118-name for minor");
    assert_names(&faults, "no article 312-10 in the law table");
    assert_names(&faults, "no source named temoins");
    assert_names(&faults, "hotlines-cost-nothing: nothing shows this message");
    assert_names(&faults, "hotline-fr-3020-name: nothing shows this message");
}

#[test]
fn a_file_that_does_not_parse_or_is_gone_is_named_and_the_rest_is_still_read() {
    let desk = Desk::new();
    desk.replace("law.toml", "[312-10]", "[312-10");
    fs::remove_file(desk.file("hotlines.needs.toml")).expect("removed");
    let review = desk.review("2026-11-24");
    assert_names(&review.faults, "law.toml: ");
    assert_names(&review.faults, "hotlines.needs.toml: the file is missing");
    fs::remove_dir_all(desk.file("fr")).expect("removed");
    assert_names(
        &desk.review("2026-11-24").faults,
        "fr: no words in this language",
    );
}

#[test]
fn what_was_compared_more_than_180_days_before_is_named() {
    let desk = Desk::new();
    // 180 days after the comparison of 21 November 2026, and one more.
    assert_eq!(desk.review("2027-05-20").stale, Vec::<String>::new());
    let stale = desk.review("2027-05-21").stale;
    assert_names(&stale, "fr-3018: checked 2026-11-21");
    assert_names(&stale, "law 312-10: checked 2026-11-21");
    assert_names(&stale, "sextortion: checked 2026-11-21");
}

#[test]
fn what_nobody_could_settle_is_named_until_somebody_has() {
    let desk = Desk::new();
    let open = desk.review("2026-11-24").unverified;
    assert_names(&open, "source whatsapp: ");
    assert_names(&open, "law 312-10: ");
    assert_names(&open, "fr-cidff: low confidence");
    assert_names(&open, "BE: written_emergency");
    assert_names(
        &open,
        "platforms#whatsapp/check: the text says « à vérifier »",
    );
    let line = "unverified = \"Chemin du signalement non relu.\"\n";
    desk.replace("sources.toml", line, "");
    let settled = desk.review("2026-11-24").unverified;
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

    let review = desk.review("2026-11-24");
    assert_eq!(
        review.faults,
        ["en: nobody-says-this: French has no such message"]
    );
    let [english] = &review.translations[..] else {
        panic!("one language: {:?}", review.translations)
    };
    assert_eq!(english.locale, "en");
    assert!(english.in_french.contains(&"sextortion-summary".to_owned()));
    assert!(!english.in_french.contains(&"sextortion-title".to_owned()));

    let folder = desk.folder();
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
        &desk.review("2026-11-24").faults,
        "en: sextortion: no usable message named sextortion-title",
    );
}
