//! What comes out of a journal, as text or JSON.

use abri_core::journal::{
    Attachment, Entry, EntryPage, EntrySummary, NewEntry, Seal, Verification, When,
};
use serde_json::{Value, json};

use crate::output::{Output, text};

pub(super) fn page(page: &EntryPage, output: &Output) {
    let entries: Vec<Value> = page.entries.iter().map(summary_value).collect();
    let value = json!({ "entries": entries, "damaged": page.damaged, "next": page.next });
    output.answer(&value, || {
        let mut lines: Vec<String> = page.entries.iter().map(summary_line).collect();
        lines.extend(missing(&page.damaged));
        if let Some(next) = page.next {
            lines.push(text(
                "command-journal-next",
                &[("before", next.to_string().into())],
            ));
        }
        if lines.is_empty() {
            lines.push(text("command-journal-empty", &[]));
        }
        lines
    });
}

pub(super) fn summary_line(entry: &EntrySummary) -> String {
    let line = format!(
        "{}  {}  {}  {}  {}",
        entry.seq,
        when_line(&entry.when),
        kind(&entry.kind),
        entry.platform,
        entry.beginning
    );
    with_clock(line, entry.clock_changed)
}

/// The first line of an entry.
pub(super) fn heading(seq: u64, content: &NewEntry, clock_changed: bool) -> String {
    let (when, kind) = (when_line(&content.when), kind(&content.kind));
    with_clock(format!("{seq}  {when}  {kind}"), clock_changed)
}

fn with_clock(line: String, changed: bool) -> String {
    match changed {
        true => format!("{line}  [{}]", text("command-journal-clock-changed", &[])),
        false => line,
    }
}

/// What the person wrote, without what they left empty.
pub(super) fn content_lines(content: &NewEntry) -> Vec<String> {
    let mut lines = vec![
        content.platform.clone(),
        content.url.clone(),
        content.account.clone(),
        content.text.clone(),
        content.money.asked.clone(),
        content.money.paid.clone(),
        content.money.means.clone(),
        content.money.account.clone(),
        content.money.deadline.clone(),
        content.step.what.clone(),
        content.step.report_number.clone(),
        content.step.complaint_number.clone(),
    ];
    lines.retain(|line| !line.is_empty());
    lines
}

/// The numbers of what can't be read, if there are any.
pub(super) fn missing(damaged: &[u64]) -> Option<String> {
    let numbers: Vec<String> = damaged.iter().map(u64::to_string).collect();
    let numbers = [("numbers", numbers.join(", ").into())];
    (!damaged.is_empty()).then(|| text("command-journal-missing", &numbers))
}

pub(super) fn entry(entry: &Entry, output: &Output) {
    let content = serde_json::to_value(&entry.content).unwrap_or_default();
    let value = json!({
        "seq": entry.seq,
        "written_ms": entry.written.wall_ms,
        "clock_changed": entry.clock_changed,
        "content": content,
        "attachments": entry.attachments.iter().map(attachment_value).collect::<Vec<_>>(),
    });
    output.answer(&value, || {
        let mut lines = vec![heading(entry.seq, &entry.content, entry.clock_changed)];
        lines.extend(content_lines(&entry.content));
        lines.extend(entry.attachments.iter().map(attachment_line));
        lines
    });
}

pub(super) fn attachment(attachment: &Attachment, output: &Output) {
    output.answer(&attachment_value(attachment), || {
        vec![attachment_line(attachment)]
    });
}

/// What came along, and the numbers of what did not.
pub(super) fn salvaged(found: &Verification, output: &Output) {
    output.answer(&verification_value(found), || {
        let mut lines = vec![text("command-journal-salvaged", &[])];
        lines.extend(missing(&found.damaged));
        lines
    });
}

/// What the copy holds, and the numbers of what is damaged in it as it is here.
pub(super) fn copied(found: &Verification, output: &Output) {
    output.answer(&verification_value(found), || {
        let mut lines = vec![text("command-journal-copied", &[])];
        lines.extend(missing(&found.damaged));
        lines
    });
}

fn verification_value(found: &Verification) -> Value {
    json!({
        "intact": found.intact(),
        "records": found.records,
        "attachments": found.attachments,
        "damaged": found.damaged,
        "unnamed_files": found.unnamed_files,
    })
}

pub(super) fn verification(found: &Verification, output: &Output) {
    output.answer(&verification_value(found), || {
        let verdict = if found.intact() {
            "command-journal-intact"
        } else {
            "command-journal-damaged"
        };
        vec![text(
            verdict,
            &[
                ("records", found.records.to_string().into()),
                ("attachments", found.attachments.to_string().into()),
            ],
        )]
    });
}

pub(super) fn seal(seal: &Seal, output: &Output) {
    let value = json!({
        "number": seal.number,
        "digits": seal.digits,
        "sha256": hex(&seal.hash),
    });
    output.answer(&value, || {
        vec![
            format!("n° {}", seal.number),
            seal.digits.clone(),
            text("command-journal-seal-meaning", &[]),
        ]
    });
}

pub(super) fn summary_value(entry: &EntrySummary) -> Value {
    json!({
        "seq": entry.seq,
        "kind": entry.kind,
        "when": entry.when,
        "written_ms": entry.written_ms,
        "clock_changed": entry.clock_changed,
        "platform": entry.platform,
        "account": entry.account,
        "beginning": entry.beginning,
        "amount": entry.amount,
        "attachments": entry.attachments,
    })
}

pub(super) fn attachment_value(attachment: &Attachment) -> Value {
    json!({
        "id": format!("{:016x}", attachment.id.0),
        "seq": attachment.seq,
        "name": attachment.name,
        "media_type": attachment.media_type,
        "size": attachment.size,
        "sha256": hex(&attachment.sha256),
    })
}

pub(super) fn attachment_line(attachment: &Attachment) -> String {
    format!(
        "{:016x}  {}  {}  {}",
        attachment.id.0,
        attachment.size,
        hex(&attachment.sha256),
        attachment.name
    )
}

fn when_line(when: &When) -> String {
    match when {
        When::Exact { time } => time.clone(),
        When::Day { day } => day.clone(),
        When::About { text } => text.clone(),
        When::Unknown => text("command-journal-no-date", &[]),
    }
}

fn kind(kind: &abri_core::journal::EntryKind) -> String {
    let name = serde_json::to_value(kind).unwrap_or_default();
    text(
        &format!("command-kind-{}", name.as_str().unwrap_or_default()),
        &[],
    )
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
