//! Every fault an editor can make in the guidance is found and named.

use abri_core::Audience;
use abri_core::guidance::{ContentError, ContentFiles, Library};
use abri_core::wording::Wording;

#[test]
fn the_content_has_no_fault() {
    let faults = Library::embedded().faults();
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", lines.join("\n"));
}

/// The faults of the sheet on blackmail once `from` reads `to` in its file, where it stands first.
fn faults_after(from: &str, to: &str) -> Vec<ContentError> {
    let mut files = ContentFiles::embedded();
    let sheet = files.sheets.get_mut("sheets/sextortion.toml");
    let sheet = sheet.expect("the sheet on blackmail");
    assert!(sheet.contains(from), "{from} stands in the file");
    *sheet = sheet.replacen(from, to, 1).into();
    match Library::parse(&files, Wording::french()) {
        Ok(library) => library.faults(),
        Err(fault) => vec![fault],
    }
}

fn assert_found(faults: &[ContentError], expected: fn(&ContentError) -> bool) {
    assert!(faults.iter().any(expected), "{faults:#?}");
}

#[test]
fn a_text_that_does_not_exist_is_named() {
    let faults = faults_after("\"feelings\"", "\"feeling\"");
    assert_found(&faults, |fault| {
        matches!(fault, ContentError::UnknownMessage { place, message }
            if place == "sextortion#first/feeling" && message == "sextortion-first-feeling")
    });
}

#[test]
fn a_text_that_nobody_sees_is_named() {
    let faults = faults_after("\"feelings\"", "\"feeling\"");
    assert_found(&faults, |fault| {
        matches!(fault, ContentError::UnusedMessage { message }
            if message == "sextortion-first-feelings")
    });
}

#[test]
fn a_reader_who_sees_a_text_not_written_for_them_is_named() {
    let block =
        "id = \"mistakes\", kind = \"paragraph\", sources = [\"mots-de-parent\", \"temoins\"]";
    let faults = faults_after(
        &format!("{block}, for = [\"adult\", \"minor\", \"parent\"]"),
        block,
    );
    assert_found(&faults, |fault| {
        matches!(fault, ContentError::ReaderLeftOut { message, audience: Audience::Witness }
            if message == "sextortion-first-mistakes")
    });
}

#[test]
fn an_article_outside_the_law_table_is_named() {
    let faults = faults_after("article = \"312-1\"", "article = \"999\"");
    assert_found(
        &faults,
        |fault| matches!(fault, ContentError::UnknownArticle { article, .. } if article == "999"),
    );
}

#[test]
fn a_source_outside_the_table_is_named() {
    let faults = faults_after("[\"temoins\"]", "[\"nobody\"]");
    assert_found(
        &faults,
        |fault| matches!(fault, ContentError::UnknownSource { source_id, .. } if source_id == "nobody"),
    );
}

#[test]
fn a_statement_without_a_source_is_refused() {
    let faults = faults_after(", sources = [\"temoins\"]", "");
    assert_found(
        &faults,
        |fault| matches!(fault, ContentError::Unsourced { place } if place == "sextortion#first/feelings"),
    );
}

#[test]
fn a_notice_of_more_than_fifteen_words_is_refused() {
    let faults = faults_after("{ id = \"notice\"", "{ id = \"webcam\"");
    assert_found(&faults, |fault| {
        matches!(fault, ContentError::NoticeTooLong { .. })
    });
}

#[test]
fn a_door_that_opens_for_some_readers_only_is_refused() {
    let faults = faults_after("sextortion#pause", "sextortion#money");
    assert_found(
        &faults,
        |fault| matches!(fault, ContentError::UnknownTarget { target, .. } if target == "sextortion#money"),
    );
}

#[test]
fn a_letter_that_some_readers_do_not_have_is_refused() {
    for wrong in ["platform-reports", "platform-report#nothing", "complaint"] {
        let faults = faults_after("\"platform-report\"", &format!("{wrong:?}"));
        assert!(
            faults.iter().any(|fault| matches!(fault,
                ContentError::UnknownTarget { target, .. } if target == wrong)),
            "{wrong}: {faults:#?}"
        );
    }
}

#[test]
fn a_name_used_twice_is_refused() {
    let faults = faults_after("id = \"order\"", "id = \"feelings\"");
    assert_found(
        &faults,
        |fault| matches!(fault, ContentError::Duplicate { place } if place == "sextortion#first/feelings"),
    );
}

#[test]
fn an_action_without_its_target_is_refused() {
    let faults = faults_after(", target = \"fr-3114\"", "");
    assert_found(&faults, |fault| {
        matches!(
            fault,
            ContentError::Incomplete {
                lacking: "target",
                ..
            }
        )
    });
}

#[test]
fn a_file_of_another_shape_is_refused() {
    let faults = faults_after(
        "\nid = \"sextortion\"",
        "\nid = \"sextortion\"\nunknown = true",
    );
    assert!(
        matches!(&faults[..], [ContentError::Malformed { .. }]),
        "{faults:#?}"
    );
}
