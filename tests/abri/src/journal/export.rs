//! A dossier, written to a file.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;

use abri_core::dossier::{Chosen, Dossier, DossierError, LeftOut, Passphrase, Selection, Written};
use serde_json::json;

use super::action::Handover;
use super::{moment, open};
use crate::failure::Failure;
use crate::output::{Output, text};

/// Bytes that go to the disk at once.
const BLOCK: usize = 1 << 20;

pub(super) fn run(folder: &Path, handover: Handover, output: &Output) -> Result<(), Failure> {
    // Read before the passphrase is asked for, so that a bad file costs no try.
    let complaint = handover.complaint.map(fs::read_to_string).transpose();
    let selection = Selection {
        chosen: match handover.entries.is_empty() {
            true => Chosen::All,
            false => Chosen::Entries(handover.entries),
        },
        without: handover.without,
        left_out: LeftOut {
            names: handover.leave_out_names,
            own_details: handover.leave_out_own_details,
        },
        complaint: complaint
            .map_err(|_| Failure::UnreadableFile)?
            .unwrap_or_default(),
        thumbnails: handover.thumbnails,
        zone: handover.tz,
    };
    let journal = open(folder)?;
    let dossier = Dossier::prepare(&journal, selection)?;
    let passphrase = match handover.encrypted {
        true => Some(Passphrase::draw()?),
        false => None,
    };
    let written = write(&dossier, &handover.to, passphrase.as_ref())?;
    let receipt = written.handed_over(&journal, moment())?;
    let words = passphrase.as_ref().map(Passphrase::as_str);
    let value = json!({
        "last": written.last,
        "exported": receipt.seq,
        "digits": receipt.digits,
        "damaged": written.damaged,
        "unreadable": written.unreadable,
        "passphrase": words,
    });
    output.answer(&value, || {
        let mut lines = vec![text("command-export-digits", &[]), receipt.digits.clone()];
        if let Some(words) = words {
            lines.push(text("command-export-words", &[]));
            lines.push(words.to_owned());
        }
        if !written.damaged.is_empty() || !written.unreadable.is_empty() {
            lines.push(text("command-export-damaged", &[]));
        }
        lines
    });
    Ok(())
}

/// A file that could not be written whole is not left behind.
fn write(
    dossier: &Dossier,
    to: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Written, Failure> {
    let file = File::create_new(to).map_err(|_| Failure::UnwritableFile)?;
    let mut sink = BufWriter::with_capacity(BLOCK, file);
    let mut go_on = |_| ControlFlow::Continue(());
    let written = dossier.write(&mut sink, passphrase, moment(), &mut go_on);
    let written = written.and_then(|written| {
        sink.flush()?;
        sink.get_ref().sync_all()?;
        Ok(written)
    });
    written.map_err(|error: DossierError| {
        let _ = fs::remove_file(to);
        error.into()
    })
}
