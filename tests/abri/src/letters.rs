//! Letters as plain text.

use std::io;
use std::path::Path;

use abri_core::guidance::Library;
use abri_core::guidance::letters::{Letter, LetterFacts};
use serde_json::{Map, Value};

use crate::arguments::{LetterQuestion, Reader};
use crate::failure::Failure;
use crate::output::{self, Output};

pub(crate) fn list(reader: &Reader, output: &Output) -> Result<(), Failure> {
    let letters = Library::embedded().letters(reader.audience);
    output.answer(&letters, || {
        let letters = letters.iter().flat_map(|letter| {
            let cases = letter.cases.iter();
            let cases = cases.map(|case| format!("  {}  {}", case.id, case.name));
            [format!("{}  {}", letter.kind, letter.title)]
                .into_iter()
                .chain(cases)
        });
        letters.collect()
    });
    Ok(())
}

pub(crate) fn show(question: &LetterQuestion, output: &Output) -> Result<(), Failure> {
    let facts = facts(question.facts.as_deref(), &question.single)?;
    let letter = Library::embedded()
        .letter(
            &question.kind,
            &question.case,
            question.reader.audience,
            &facts,
        )
        .map_err(|_| Failure::UnknownLetter)?;
    output.answer(&letter, || lines(&letter));
    Ok(())
}

fn lines(letter: &Letter) -> Vec<String> {
    let mut lines = vec![letter.title.clone()];
    lines.extend(letter.notes.iter().map(|note| format!("  {note}")));
    lines.extend([String::new(), letter.text.clone()]);
    let missing: Vec<&str> = letter
        .missing
        .iter()
        .map(|one| one.label.as_str())
        .collect();
    let bring: Vec<&str> = letter.bring.iter().map(String::as_str).collect();
    for (title, items) in [
        ("command-letter-missing", missing),
        ("command-letter-bring", bring),
    ] {
        if !items.is_empty() {
            lines.extend([String::new(), output::text(title, &[])]);
            lines.extend(items.iter().map(|item| format!("- {item}")));
        }
    }
    lines
}

/// The facts of a file, with those of the command line laid over them.
fn facts(path: Option<&Path>, single: &[String]) -> Result<LetterFacts, Failure> {
    let mut given = match path {
        None => Map::new(),
        Some(path) => serde_json::from_str(&read(path)?).map_err(|_| Failure::BadFacts)?,
    };
    let shapes = serde_json::to_value(LetterFacts::default()).map_err(|_| Failure::BadFacts)?;
    for fact in single {
        let (name, text) = fact.split_once('=').ok_or(Failure::BadFacts)?;
        let known = given.entry(name).or_insert(Value::Null);
        match (shapes.get(name), known) {
            (Some(Value::Array(_)), Value::Array(list)) => list.push(text.into()),
            (Some(Value::Array(_)), known) => *known = vec![text].into(),
            (Some(Value::Null), known) => {
                *known = text.parse::<u8>().map_or(text.into(), Value::from)
            }
            (_, known) => *known = text.into(),
        }
    }
    serde_json::from_value(Value::Object(given)).map_err(|_| Failure::BadFacts)
}

fn read(path: &Path) -> Result<String, Failure> {
    let text = if path == Path::new("-") {
        io::read_to_string(io::stdin())
    } else {
        std::fs::read_to_string(path)
    };
    text.map_err(|_| Failure::UnreadableFile)
}
