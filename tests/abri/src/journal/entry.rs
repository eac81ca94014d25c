//! An entry from standard input or a file: never from the command line, which others can see.

use std::io::{self, Read};
use std::path::Path;

use abri_core::journal::{EntryKind, Money, NewEntry, StepTaken, When};
use serde_json::Value;

use super::action::Kind;
use crate::failure::Failure;

/// The text of a note of `kind`, or the fields of a JSON object laid over an empty note.
pub(super) fn read(kind: Option<Kind>, entry: Option<&Path>) -> Result<NewEntry, Failure> {
    let mut note = empty();
    match entry {
        Some(path) if path != Path::new("-") => fields(
            &std::fs::read_to_string(path).map_err(|_| Failure::UnreadableFile)?,
            note,
        ),
        Some(_) => fields(&standard_input()?, note),
        None => {
            note.kind = kind.map_or(EntryKind::Note, EntryKind::from);
            note.text = standard_input()?.trim_end().to_owned();
            Ok(note)
        }
    }
}

fn empty() -> NewEntry {
    NewEntry {
        kind: EntryKind::Note,
        when: When::Unknown,
        platform: String::new(),
        url: String::new(),
        account: String::new(),
        text: String::new(),
        money: Money::default(),
        step: StepTaken::default(),
    }
}

pub(super) fn standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    io::stdin()
        .read_to_string(&mut text)
        .map_err(|_| Failure::UnreadableFile)?;
    Ok(text)
}

/// A field nobody knows is an error: silently dropped evidence would be worse.
fn fields(json: &str, base: NewEntry) -> Result<NewEntry, Failure> {
    let given: Value = serde_json::from_str(json).map_err(|_| Failure::BadEntry)?;
    let mut whole = serde_json::to_value(base).map_err(|_| Failure::BadEntry)?;
    overlay(&mut whole, given)?;
    serde_json::from_value(whole).map_err(|_| Failure::BadEntry)
}

fn overlay(whole: &mut Value, given: Value) -> Result<(), Failure> {
    let (Some(whole), Value::Object(given)) = (whole.as_object_mut(), given) else {
        return Err(Failure::BadEntry);
    };
    for (name, value) in given {
        let field = whole.get_mut(&name).ok_or(Failure::BadEntry)?;
        if field.is_object() && name != "when" {
            overlay(field, value)?;
        } else {
            *field = value;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_lie_over_an_empty_note() {
        let note = fields(
            r#"{"kind":"payment","when":{"precision":"day","day":"2026-11-20"},"money":{"paid":"300 €"}}"#,
            empty(),
        )
        .expect("a note");
        assert_eq!(note.kind, EntryKind::Payment);
        assert_eq!(note.money.paid, "300 €");
        assert!(
            note.when
                == When::Day {
                    day: "2026-11-20".into()
                }
        );
    }

    #[test]
    fn an_unknown_field_is_refused() {
        assert!(matches!(
            fields(r#"{"texte":"x"}"#, empty()),
            Err(Failure::BadEntry)
        ));
        assert!(matches!(
            fields(r#"{"money":{"paye":"x"}}"#, empty()),
            Err(Failure::BadEntry)
        ));
        assert!(matches!(fields("[]", empty()), Err(Failure::BadEntry)));
    }
}
