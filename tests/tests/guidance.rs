//! What the guidance promises, from outside.

use abri_core::Audience;
use abri_core::guidance::Library;

#[test]
fn the_content_has_no_fault() {
    let faults = Library::embedded().faults();
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn the_sheet_on_blackmail_is_there_for_everyone() {
    for audience in Audience::ALL {
        let sheet = Library::embedded()
            .sheet("sextortion", audience)
            .expect("a sheet");
        assert!(!sheet.essentials.is_empty() && !sheet.pages.is_empty());
    }
}
