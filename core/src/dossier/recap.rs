//! What a person reads of a dossier: one text, which the PDF and its plain twin show each in their way.

use std::sync::Arc;

use super::block::{Block, Thumbnail};
use super::case::{Case, Told};
use super::shown::Shown;
use super::words::{instant, kind, text, when};
use super::{LeftOut, Selection};
use crate::journal::{Less, Seal, hexadecimal};
use crate::typography;

/// « 1, 2 ».
pub(super) fn numbers(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    numbers.join(", ")
}

/// The whole recap, written on `day`.
pub(super) fn recap(
    case: &Case,
    selection: &Selection,
    thumbnails: Vec<Arc<Thumbnail>>,
    seal: Option<&Seal>,
    day: &str,
) -> Vec<Block> {
    let recap = Recap { case, selection };
    let mut blocks = recap.beginning(day);
    blocks.extend(recap.chronology());
    blocks.extend(recap.exhibits());
    if !thumbnails.is_empty() {
        blocks.extend([
            Block::Heading(3, text("thumbnails", &[])),
            Block::Paragraph(text("thumbnails-small", &[])),
            Block::Thumbnails(thumbnails),
        ]);
    }
    blocks.extend(recap.sums());
    blocks.extend(recap.accounts());
    blocks.extend(recap.steps());
    blocks.extend(recap.missing());
    blocks.extend(end(seal));
    blocks
}

struct Recap<'a> {
    case: &'a Case,
    selection: &'a Selection,
}

impl Recap<'_> {
    fn beginning(&self, day: &str) -> Vec<Block> {
        let count = |number: usize| typography::count(number as u64);
        let mut blocks = vec![
            Block::Heading(1, text("title", &[])),
            Block::Paragraph(text("made", &[("day", day.to_owned().into())])),
            Block::Facts(vec![
                (text("label-notes", &[]), count(self.case.entries.len())),
                (text("label-exhibits", &[]), count(self.case.exhibits.len())),
                (text("label-last-line", &[]), self.case.last.to_string()),
            ]),
            Block::Paragraph(text("words-as-typed", &[])),
        ];
        if self.selection.left_out != LeftOut::default() {
            blocks.push(Block::Paragraph(text("left-out-why", &[])));
        }
        blocks
    }

    fn chronology(&self) -> Vec<Block> {
        let mut blocks = vec![
            Block::Heading(2, text("chronology", &[])),
            Block::Paragraph(text("chronology-order", &[])),
        ];
        for told in &self.case.entries {
            blocks.extend(self.entry(told));
        }
        blocks
    }

    fn entry(&self, told: &Told) -> Vec<Block> {
        let entry = &told.entry;
        let shown = Shown::of(entry, self.selection.left_out);
        let title = text(
            "entry-title",
            &[
                ("number", entry.seq.to_string().into()),
                ("kind", kind(entry.content.kind).into()),
                ("when", when(&entry.content.when).into()),
            ],
        );
        let at = |wall_ms| instant(wall_ms, self.selection.zone);
        let mut facts = vec![("written", at(entry.written.wall_ms))];
        facts.extend(
            entry
                .amended
                .map(|amended| ("amended", at(amended.wall_ms))),
        );
        facts.extend([
            ("platform", shown.platform),
            ("account", shown.account),
            ("money-asked", shown.money_asked),
            ("money-paid", shown.money_paid),
            ("money-means", shown.money_means),
            ("money-account", shown.money_account),
            ("money-deadline", shown.money_deadline),
            ("step", shown.step),
            ("report-number", shown.report_number),
            ("complaint-number", shown.complaint_number),
            ("exhibits", numbers(&told.exhibits)),
        ]);
        let prints = entry.fingerprints.iter();
        let prints = prints.map(|print| ("fingerprint", hexadecimal(&print.sha256)));
        let exact = [("url", shown.url)].into_iter().chain(prints);
        let mut blocks = vec![
            Block::Heading(3, title),
            Block::Facts(labelled(facts)),
            Block::Exact(labelled(exact)),
        ];
        if entry.clock_changed {
            blocks.push(Block::Paragraph(text("clock-changed", &[])));
        }
        if entry.uncertain {
            blocks.push(Block::Paragraph(text("uncertain", &[])));
        }
        if !shown.text.is_empty() {
            blocks.push(Block::Quoted(shown.text));
        }
        blocks
    }

    fn exhibits(&self) -> Vec<Block> {
        let rows = self.case.exhibits.iter().map(|exhibit| {
            let file = match exhibit.damaged {
                true => text("damaged-exhibit", &[]),
                false => exhibit.path.trim_start_matches("data/").to_owned(),
            };
            vec![
                exhibit.number.to_string(),
                file,
                exhibit.entry.to_string(),
                typography::count(exhibit.attachment.size),
                hexadecimal(&exhibit.attachment.sha256),
            ]
        });
        let columns = ["exhibit", "file", "note", "bytes", "sha256"];
        let mut blocks = table("exhibits-title", "no-exhibits", &columns, rows.collect());
        blocks.extend(self.copies());
        blocks
    }

    /// Which exhibits are copies, what was taken away in each, and where its original is.
    fn copies(&self) -> Vec<Block> {
        let copies = self.case.exhibits.iter().filter_map(|exhibit| {
            let derived = exhibit.attachment.derived?;
            let copy = match derived.less {
                Less::Covered => text("copy-covered", &[]),
                Less::Cropped => text("copy-cropped", &[]),
                Less::WithoutPlace => text("copy-without-place", &[]),
            };
            let mut all = self.case.exhibits.iter();
            let original = all.find(|other| other.attachment.sha256 == derived.from);
            let of = match original {
                Some(original) => text(
                    "copy-of",
                    &[
                        ("copy", copy.into()),
                        ("number", original.number.to_string().into()),
                    ],
                ),
                None => text(
                    "copy-of-absent",
                    &[
                        ("copy", copy.into()),
                        ("sha256", hexadecimal(&derived.from).into()),
                    ],
                ),
            };
            let number = exhibit.number.to_string();
            Some((text("exhibit-number", &[("number", number.into())]), of))
        });
        let copies: Vec<(String, String)> = copies.collect();
        match copies.is_empty() {
            true => Vec::new(),
            false => vec![Block::Paragraph(text("copies", &[])), Block::Facts(copies)],
        }
    }

    fn sums(&self) -> Vec<Block> {
        let rows = self.each(|shown, told| {
            let any = !shown.money_asked.is_empty() || !shown.money_paid.is_empty();
            any.then(|| {
                vec![
                    told.entry.seq.to_string(),
                    when(&told.entry.content.when),
                    shown.money_asked,
                    shown.money_paid,
                    shown.money_means,
                    shown.money_account,
                ]
            })
        });
        let columns = [
            "note",
            "date",
            "money-asked",
            "money-paid",
            "money-means",
            "money-account",
        ];
        table("sums-title", "no-sums", &columns, rows)
    }

    fn accounts(&self) -> Vec<Block> {
        let mut rows: Vec<(Vec<String>, Vec<usize>)> = Vec::new();
        for told in &self.case.entries {
            let shown = Shown::of(&told.entry, self.selection.left_out);
            if shown.account.is_empty() && shown.url.is_empty() {
                continue;
            }
            let involved = vec![shown.platform, shown.account, shown.url];
            let number = usize::try_from(told.entry.seq).unwrap_or(usize::MAX);
            match rows.iter_mut().find(|(known, _)| *known == involved) {
                Some((_, notes)) => notes.push(number),
                None => rows.push((involved, vec![number])),
            }
        }
        let rows = rows.into_iter().map(|(mut involved, notes)| {
            involved.push(numbers(&notes));
            involved
        });
        let columns = ["platform", "account", "url", "note"];
        table("accounts-title", "no-accounts", &columns, rows.collect())
    }

    fn steps(&self) -> Vec<Block> {
        let rows = self.each(|shown, told| {
            let given = [&shown.step, &shown.report_number, &shown.complaint_number];
            given.iter().any(|value| !value.is_empty()).then(|| {
                vec![
                    told.entry.seq.to_string(),
                    when(&told.entry.content.when),
                    shown.step.clone(),
                    shown.report_number.clone(),
                    shown.complaint_number.clone(),
                ]
            })
        });
        let columns = ["note", "date", "step", "report-number", "complaint-number"];
        table("steps-title", "no-steps", &columns, rows)
    }

    fn each(&self, row: impl Fn(Shown, &Told) -> Option<Vec<String>>) -> Vec<Vec<String>> {
        let entries = self.case.entries.iter();
        let rows = entries.map(|told| row(Shown::of(&told.entry, self.selection.left_out), told));
        rows.flatten().collect()
    }

    fn missing(&self) -> Vec<Block> {
        if self.case.unreadable.is_empty() {
            return Vec::new();
        }
        let numbers: Vec<String> = self.case.unreadable.iter().map(u64::to_string).collect();
        vec![
            Block::Heading(2, text("missing-title", &[])),
            Block::Paragraph(text("missing", &[("numbers", numbers.join(", ").into())])),
        ]
    }
}

/// Those that say something, under their names.
fn labelled(facts: impl IntoIterator<Item = (&'static str, String)>) -> Vec<(String, String)> {
    let said = facts.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(label, value)| (text(&format!("label-{label}"), &[]), value))
        .collect()
}

fn table(title: &str, none: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Vec<Block> {
    let exact = columns.iter().enumerate();
    let exact = exact.filter(|(_, column)| ["url", "sha256"].contains(column));
    let headings = columns
        .iter()
        .map(|column| text(&format!("label-{column}"), &[]));
    let content = match rows.is_empty() {
        true => Block::Paragraph(text(none, &[])),
        false => Block::Table {
            headings: headings.collect(),
            exact: exact.map(|(place, _)| place).collect(),
            rows,
        },
    };
    vec![Block::Heading(2, text(title, &[])), content]
}

/// Without a seal if the last line can't be read.
fn end(seal: Option<&Seal>) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, text("proof-title", &[]))];
    if let Some(seal) = seal {
        let number = seal.number.to_string();
        blocks.extend([
            Block::Facts(vec![(text("label-last-line", &[]), number)]),
            Block::Exact(vec![(text("label-seal", &[]), seal.digits.clone())]),
        ]);
    }
    blocks.extend([
        Block::Paragraph(text("honest", &[])),
        Block::Paragraph(text("check", &[])),
        Block::Paragraph(text("bailiff", &[])),
    ]);
    blocks
}
