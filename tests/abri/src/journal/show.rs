//! What comes out of a journal, as text or JSON.

use abri_core::journal::{Attachment, Entry, EntrySummary, Seal, Verification, When};
use serde_json::{Value, json};

use crate::output::{Output, text};

pub(super) fn list(entries: &[EntrySummary], output: &Output) {
    let value: Vec<Value> = entries.iter().map(summary_value).collect();
    output.answer(&value, || {
        if entries.is_empty() {
            return vec![text("command-journal-empty", &[])];
        }
        entries
            .iter()
            .map(|entry| {
                format!(
                    "{}  {}  {}  {}  {}",
                    entry.seq,
                    when_line(&entry.when),
                    kind(&entry.kind),
                    entry.platform,
                    entry.beginning
                )
            })
            .collect()
    });
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
        let content = &entry.content;
        let mut lines = vec![
            format!(
                "{}  {}  {}",
                entry.seq,
                when_line(&content.when),
                kind(&content.kind)
            ),
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
        if !found.intact() {
            let numbers: Vec<String> = found.damaged.iter().map(u64::to_string).collect();
            let numbers = [("numbers", numbers.join(", ").into())];
            lines.push(text("command-journal-missing", &numbers));
        }
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

fn summary_value(entry: &EntrySummary) -> Value {
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

fn attachment_value(attachment: &Attachment) -> Value {
    json!({
        "id": format!("{:016x}", attachment.id.0),
        "seq": attachment.seq,
        "name": attachment.name,
        "media_type": attachment.media_type,
        "size": attachment.size,
        "sha256": hex(&attachment.sha256),
    })
}

fn attachment_line(attachment: &Attachment) -> String {
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

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
