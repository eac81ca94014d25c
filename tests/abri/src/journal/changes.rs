//! What was written, how it changed, and what was taken away.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use abri_core::journal::{EntryKind, Filter, ImageAnswer};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::action::Narrowing;
use super::{PIECE, moment, open, show};
use crate::failure::Failure;
use crate::output::{Output, text};

pub(super) fn list(
    folder: &Path,
    narrowing: Narrowing,
    words: String,
    output: &Output,
) -> Result<(), Failure> {
    let filter = Filter {
        kinds: narrowing.kind.into_iter().map(EntryKind::from).collect(),
        from_day: narrowing.from,
        to_day: narrowing.to,
        platform: narrowing.platform,
        account: narrowing.account,
        words,
    };
    let page = open(folder)?.list(&filter, narrowing.before, narrowing.limit)?;
    show::page(&page, output);
    Ok(())
}

pub(super) fn history(folder: &Path, seq: u64, output: &Output) -> Result<(), Failure> {
    let history = open(folder)?.history(seq)?;
    let versions = history.versions.iter();
    let versions: Vec<Value> = versions
        .map(|version| {
            json!({
                "seq": version.seq,
                "written_ms": version.written.wall_ms,
                "clock_changed": version.clock_changed,
                "content": version.content,
            })
        })
        .collect();
    let value = json!({ "versions": versions, "damaged": history.damaged });
    output.answer(&value, || {
        let mut lines = Vec::new();
        for version in &history.versions {
            lines.push(show::heading(
                version.seq,
                &version.content,
                version.clock_changed,
            ));
            lines.extend(show::content_lines(&version.content));
        }
        lines.extend(show::missing(&history.damaged));
        lines
    });
    Ok(())
}

pub(super) fn bin(folder: &Path, output: &Output) -> Result<(), Failure> {
    let bin = open(folder)?.bin()?;
    let entries = bin.entries.iter();
    let entries: Vec<Value> = entries
        .map(|removed| {
            json!({
                "entry": show::summary_value(&removed.entry),
                "removed_ms": removed.removed.wall_ms,
            })
        })
        .collect();
    let attachments = bin.attachments.iter();
    let attachments: Vec<Value> = attachments
        .map(|removed| {
            json!({
                "entry": removed.entry,
                "attachment": show::attachment_value(&removed.attachment),
                "removed_ms": removed.removed.wall_ms,
            })
        })
        .collect();
    let value = json!({ "entries": entries, "attachments": attachments, "damaged": bin.damaged });
    output.answer(&value, || {
        let entries = bin.entries.iter();
        let mut lines: Vec<String> = entries
            .map(|removed| show::summary_line(&removed.entry))
            .collect();
        lines.extend(bin.attachments.iter().map(|removed| {
            let seq = removed.attachment.seq;
            format!("{seq}  {}", show::attachment_line(&removed.attachment))
        }));
        lines.extend(show::missing(&bin.damaged));
        if lines.is_empty() {
            lines.push(text("command-journal-bin-empty", &[]));
        }
        lines
    });
    Ok(())
}

/// Nothing of the file is kept.
pub(super) fn fingerprint(
    folder: &Path,
    seq: u64,
    file: &Path,
    answer: ImageAnswer,
    output: &Output,
) -> Result<(), Failure> {
    let mut source = File::open(file).map_err(|_| Failure::UnreadableFile)?;
    let mut fingerprinting = open(folder)?.fingerprint(seq, answer)?;
    let mut piece = Zeroizing::new(vec![0; PIECE]);
    loop {
        match source.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => fingerprinting.write(&piece[..length])?,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return Err(Failure::UnreadableFile),
        }
    }
    let noted = fingerprinting.finish(moment())?;
    let sha256 = show::hex(&noted.sha256);
    let value = json!({ "seq": noted.seq, "sha256": sha256, "size": noted.size });
    output.answer(&value, || vec![sha256.clone()]);
    Ok(())
}
