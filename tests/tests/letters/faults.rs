//! Faults of the files that letters are made from are named.

use abri_core::guidance::{ContentError, ContentFiles, Library};
use abri_core::wording::Wording;

fn faults(change: impl FnOnce(&mut ContentFiles)) -> Vec<ContentError> {
    let mut files = ContentFiles::embedded();
    change(&mut files);
    match Library::parse(&files, Wording::french()) {
        Ok(library) => library.faults(),
        Err(fault) => vec![fault],
    }
}

fn edit(files: &mut ContentFiles, id: &str, from: &str, to: &str) {
    let file = files.letters.get_mut(&format!("letters/{id}.toml"));
    let file = file.expect("the letter's file");
    *file = file.replace(from, to).into();
}

#[test]
fn faults_of_letters_are_named() {
    let article = faults(|files| {
        files.letter_cases = files.letter_cases.replace("226-8-1", "226-99").into();
    });
    assert!(article.iter().any(|fault| matches!(
        fault,
        ContentError::UnknownArticle { article, .. } if article == "226-99"
    )));
    let text = faults(|files| {
        edit(files, "cnil", "\"cnil-request\"", "\"cnil-requst\"");
    });
    assert!(text.iter().any(|fault| matches!(
        fault,
        ContentError::UnknownMessage { message, .. } if message == "letter-cnil-requst"
    )));
    assert!(text.iter().any(|fault| matches!(
        fault,
        ContentError::UnusedMessage { message } if message == "letter-cnil-request"
    )));
    let reader = faults(|files| {
        edit(
            files,
            "tell-adult",
            "[\"minor\"]",
            "[\"minor\", \"witness\"]",
        );
        let (from, to) = (
            "for = [\"minor\", \"parent\"] },\n  { text = \"platform-report-not\"",
            "},\n  { text = \"platform-report-not\"",
        );
        edit(files, "platform-report", from, to);
        let (from, to) = ("\"platform-report-help\", }", "\"platform-report-help\" }");
        edit(files, "platform-report", from, to);
    });
    assert!(
        reader.iter().any(|fault| matches!(
            fault,
            ContentError::ReaderLeftOut { message, .. } if message == "letter-platform-report-help"
        )),
        "{reader:#?}"
    );
    let case = faults(|files| {
        edit(files, "cnil", "\"harassment\"]", "\"harassmen\"]");
    });
    assert!(case.iter().any(|fault| matches!(
        fault,
        ContentError::UnknownTarget { target, .. } if target == "harassmen"
    )));
    let listed = faults(|files| {
        files.letter_cases = files.letter_cases.replace("  \"cnil\",\n", "").into();
    });
    assert!(matches!(&listed[..], [ContentError::Order { .. }]));
}
