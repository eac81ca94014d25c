//! What is written for a reader keeps their limits.

use std::collections::BTreeSet;

use abri_core::Audience;
use abri_core::guidance::Library;
use abri_core::guidance::letters::Piece;
use abri_tests::readability::{Passage, Profile, Role, findings, misspellings};

use crate::{TO_AN_OFFICE, all, everything, on, write};

/// What is written for a reader: titles, notes and, in letters to nobody's office, the letter.
fn passages() -> Vec<Passage> {
    let mut all_passages = Vec::new();
    for (audience, kind, case) in all() {
        let letter = write(audience, &kind, &case, &everything(str::to_owned));
        let mut add = |part: &str, role, text: &str| {
            all_passages.push(Passage {
                place: format!("letters/{kind}#{case}/{part} [{audience}]"),
                page: format!("{kind}#{case}/{part}"),
                role,
                profile: Profile::of(audience),
                audience,
                text: text.to_owned(),
            });
        };
        add("notes", Role::Heading, &letter.title);
        for note in &letter.notes {
            add("notes", Role::Paragraph, note);
        }
        for item in &letter.bring {
            add("bring", Role::Item, item);
        }
        if !TO_AN_OFFICE.contains(&kind.as_str()) {
            for line in &letter.lines {
                add("lines", Role::Paragraph, &line.text());
            }
        }
        let fields = Library::embedded().letter_fields(&kind, &case, audience);
        for field in fields.expect("fields") {
            add("fields", Role::Heading, &field.label);
        }
    }
    for audience in Audience::ALL {
        for letter in Library::embedded().letters(audience) {
            let cases = letter.cases.iter().map(|case| (Role::Heading, &case.name));
            for (role, text) in cases.chain([(Role::Paragraph, &letter.summary)]) {
                all_passages.push(Passage {
                    place: format!("letters/{} [{audience}]", letter.kind),
                    page: letter.kind.clone(),
                    role,
                    profile: Profile::of(audience),
                    audience,
                    text: text.clone(),
                });
            }
        }
    }
    all_passages
}

#[test]
fn what_is_written_for_a_reader_keeps_their_limits_and_letters_to_an_office_are_exempt() {
    let passages = passages();
    let found = Audience::ALL.into_iter().flat_map(|audience| {
        let mine = passages
            .iter()
            .filter(|passage| passage.audience == audience);
        findings(&mine.cloned().collect::<Vec<_>>())
    });
    let found: BTreeSet<String> = found.collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn marks_spaces_and_words_have_one_form() {
    let mut found = BTreeSet::new();
    let office = all().into_iter().flat_map(|(audience, kind, case)| {
        let letter = write(audience, &kind, &case, &on("2026-01-10"));
        let words = letter.lines.into_iter().flat_map(|line| line.pieces);
        let words = words.filter_map(|piece| match piece {
            Piece::Words { text } => Some(text.replace(['«', '»'], "")),
            _ => None,
        });
        words
            .map(|text| text.trim_matches([' ', '\u{a0}', '.', ',']).to_owned())
            .collect::<Vec<_>>()
    });
    let read = passages().into_iter().map(|passage| passage.text);
    for text in office.chain(read) {
        found.extend(misspellings(&text));
    }
    assert!(found.is_empty(), "{found:#?}");
}
