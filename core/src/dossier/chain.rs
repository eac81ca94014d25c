//! The chain as it is handed over: its lines, and for each record that belongs to the dossier its fields.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use serde_json::{Map, Value, json};

use super::bag::Bag;
use super::case::{Case, Exhibited};
use super::{DossierError, LeftOut};
use crate::journal::{HandedField, Journal, JournalError, hexadecimal};

/// Where the lines are.
const LINES: &str = "data/journal.jsonl";

/// Writes the lines up to the last of the case, one by one. A line that can't be read is left out: its
/// number is then among what is unreadable, and the checker stops there.
pub(super) fn write_lines<W: Write>(
    journal: &Journal,
    case: &mut Case,
    bag: &mut Bag<W>,
) -> Result<(), DossierError> {
    let last = case.last;
    // A line has less than 200 bytes and a number of 20 digits at most.
    bag.data_from(LINES, last * 256, |file| {
        for seq in 1..=last {
            match journal.line(seq) {
                Ok(mut line) => {
                    line.push(b'\n');
                    file.write_all(&line)?;
                }
                Err(JournalError::Damaged { .. }) => {
                    case.unreadable.insert(seq);
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// Writes `data/preuves/<n>.json` for every record of the case. Former texts of an entry that was
/// amended stay closed.
pub(super) fn write_proofs<W: Write>(
    journal: &Journal,
    case: &Case,
    left_out: LeftOut,
    bag: &mut Bag<W>,
) -> Result<(), DossierError> {
    let exhibits = case.exhibits.iter();
    let files: BTreeMap<u64, &Exhibited> = exhibits
        .map(|exhibit| (exhibit.attachment.seq, exhibit))
        .collect();
    for told in &case.entries {
        let entry = &told.entry;
        let attached = entry.attachments.iter();
        let left: BTreeSet<u64> = attached
            .map(|file| file.seq)
            .filter(|seq| !files.contains_key(seq))
            .collect();
        let records = journal.records_of_entry(entry.seq)?;
        for seq in records.into_iter().filter(|seq| !left.contains(seq)) {
            let former = journal.is_former_text(entry.seq, seq)?;
            let open = |name: &str| !former && left_out.opens(name);
            let fields = match journal.handed_fields(seq, &open) {
                Ok(fields) => fields,
                // It is named: the entry or its exhibit was not readable either, or it was rewritten.
                Err(JournalError::Damaged { .. }) => continue,
                Err(error) => return Err(error.into()),
            };
            let file = files.get(&seq).filter(|exhibit| !exhibit.damaged);
            let file = file.map(|exhibit| exhibit.path.as_str());
            let fields: Vec<Value> = fields.iter().map(|field| value(field, file)).collect();
            let mut proof = json!({ "seq": seq, "fields": fields }).to_string();
            proof.push('\n');
            bag.data(&format!("data/preuves/{seq}.json"), proof.as_bytes())?;
        }
    }
    Ok(())
}

/// A field; the one that holds the sum of an exhibit names its file.
fn value(field: &HandedField, file: Option<&str>) -> Value {
    match field {
        HandedField::Closed(hash) => json!({ "hash": hexadecimal(hash) }),
        HandedField::Open { salt, name, value } => {
            let mut opened = Map::new();
            opened.insert("salt".to_owned(), hexadecimal(salt).into());
            opened.insert("name".to_owned(), name.as_str().into());
            opened.insert("value".to_owned(), value.as_str().into());
            if let (Some(file), "sha256") = (file, name.as_str()) {
                opened.insert("file".to_owned(), file.into());
            }
            Value::Object(opened)
        }
    }
}
