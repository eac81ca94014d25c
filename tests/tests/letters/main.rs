//! Letters: every kind, case, reader and date; what is missing shows, and what was typed stays as typed.

mod articles;
mod facts;
mod faults;
mod style;
mod typed;

use abri_core::Audience;
use abri_core::guidance::Library;
use abri_core::guidance::letters::{ImageAge, Letter, LetterFacts};
use chrono::NaiveDate;

/// Letters to an office: plain, but free of the limits of what is written for a reader.
pub(crate) const TO_AN_OFFICE: [&str; 6] = [
    "complaint",
    "prosecutor",
    "platform-report",
    "erasure",
    "delisting",
    "cnil",
];
pub(crate) const IMAGES: [ImageAge; 3] = [ImageAge::Minor, ImageAge::Adult, ImageAge::Unknown];

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Every letter that a reader has, by kind and case.
pub(crate) fn all() -> Vec<(Audience, String, String)> {
    let library = Library::embedded();
    let readers = Audience::ALL.into_iter().flat_map(|audience| {
        let letters = library.letters(audience).into_iter();
        letters.map(move |letter| (audience, letter))
    });
    readers
        .flat_map(|(audience, letter)| {
            let cases = letter.cases.into_iter();
            cases.map(move |case| (audience, letter.kind.clone(), case.id))
        })
        .collect()
}

pub(crate) fn write(audience: Audience, kind: &str, case: &str, facts: &LetterFacts) -> Letter {
    Library::embedded()
        .letter(kind, case, audience, facts)
        .expect("a listed letter")
}

/// Facts that leave nothing open, each with a text of its own.
pub(crate) fn everything(said: impl Fn(&str) -> String) -> LetterFacts {
    LetterFacts {
        name: said("name"),
        address: said("address"),
        contact: said("contact"),
        place: said("place"),
        written_on: Some(day("2026-11-24")),
        child: said("child"),
        age: Some(14),
        image_age: ImageAge::Unknown,
        first_day: Some(day("2026-11-02")),
        last_day: None,
        when: said("when"),
        platform: said("platform"),
        links: vec![said("link-1"), said("link-2")],
        accounts: vec![said("account-1"), said("account-2")],
        events: said("events"),
        threat: said("threat"),
        asked: said("asked"),
        deadline: said("deadline"),
        paid: said("paid"),
        means: said("means"),
        payment_account: said("payment-account"),
        spread: said("spread"),
        author: said("author"),
        witnesses: said("witnesses"),
        reports: vec![said("report-1")],
        complaint: said("complaint"),
        court: said("court"),
        site: said("site"),
        requested_on: Some(day("2026-10-01")),
        answer: said("answer"),
        engine: said("engine"),
        search: said("search"),
    }
}

pub(crate) fn on(first_day: &str) -> LetterFacts {
    LetterFacts {
        first_day: Some(day(first_day)),
        ..LetterFacts::default()
    }
}

/// The numbers of the penal code in a letter, in their order.
pub(crate) fn articles(letter: &Letter) -> Vec<String> {
    let text = letter.text.replace('\u{a0}', " ");
    let ends = text.match_indices(" du Code pénal").map(|(at, _)| at);
    ends.map(|end| {
        let start = text[..end].rfind(' ').expect("a number") + 1;
        text[start..end].to_owned()
    })
    .collect()
}

pub(crate) fn whole(letter: &Letter) -> String {
    let parts = [&letter.title, &letter.text].into_iter();
    let parts = parts.chain(&letter.notes).chain(&letter.bring);
    let whole: Vec<&str> = parts.map(String::as_str).collect();
    whole.join("\n").replace(['\u{a0}', '\u{202f}'], " ")
}
