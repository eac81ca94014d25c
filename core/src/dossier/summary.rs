//! The facts on one page, for the desk: to be read out, shown or left there.

use super::block::Block;
use super::case::{Case, Told};
use super::pdf;
use super::shown::Shown;
use super::words::{kind, text, when};
use super::{LeftOut, Selection};
use crate::journal::{Seal, When};
use crate::typography;

/// Lines of each list, where there is room for them.
const MOST: usize = 8;
/// Characters of a text, from its beginning.
const LONGEST: usize = 120;

/// The blocks of the page, written on `day`, with as many lines as it holds.
pub(super) fn summary(
    case: &Case,
    selection: &Selection,
    seal: Option<&Seal>,
    day: &str,
) -> Vec<Block> {
    let summary = Summary {
        case,
        left_out: selection.left_out,
    };
    let with = |lines| summary.blocks(lines, seal, day);
    let fitting = (1..=MOST).rev().map(with);
    let mut fitting = fitting.skip_while(|blocks| pdf::pages(blocks) > 1);
    fitting.next().unwrap_or_else(|| with(0))
}

struct Summary<'a> {
    case: &'a Case,
    left_out: LeftOut,
}

impl Summary<'_> {
    fn blocks(&self, lines: usize, seal: Option<&Seal>, day: &str) -> Vec<Block> {
        let mut blocks = vec![
            Block::Heading(1, text("summary-title", &[])),
            Block::Paragraph(text("made", &[("day", day.to_owned().into())])),
            Block::Facts(self.counts(seal)),
        ];
        let list = |title: &str, rows: Vec<(String, String)>| self.list(title, rows, lines);
        blocks.extend(list("chronology", self.each(|_, told| fact(told))));
        blocks.extend(list("sums-title", self.each(|shown, _| sums(shown))));
        blocks.extend(list("accounts-title", self.each(|shown, _| account(shown))));
        blocks.extend(list("steps-title", self.each(step)));
        blocks.push(Block::Paragraph(text("summary-more", &[])));
        blocks.push(Block::Paragraph(text("honest", &[])));
        blocks
    }

    fn counts(&self, seal: Option<&Seal>) -> Vec<(String, String)> {
        let count = |number: usize| typography::count(number as u64);
        let mut counts = vec![
            (text("label-notes", &[]), count(self.case.entries.len())),
            (text("label-exhibits", &[]), count(self.case.exhibits.len())),
        ];
        counts.extend(seal.map(|seal| {
            let number = seal.number.to_string();
            (
                text("summary-seal", &[("number", number.into())]),
                seal.digits.clone(),
            )
        }));
        counts
    }

    /// One line for each entry that has something to say, the same one once.
    fn each(
        &self,
        line: impl Fn(&Shown, &Told) -> Option<(String, String)>,
    ) -> Vec<(String, String)> {
        let mut lines = Vec::new();
        for told in &self.case.entries {
            let line = line(&Shown::of(&told.entry, self.left_out), told);
            lines.extend(line.filter(|line| !lines.contains(line)));
        }
        lines
    }

    fn list(&self, title: &str, rows: Vec<(String, String)>, lines: usize) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let left = rows.len().saturating_sub(lines);
        let shown = rows.into_iter().take(lines);
        let mut blocks = vec![
            Block::Heading(2, text(title, &[])),
            Block::Facts(shown.collect()),
        ];
        if left > 0 {
            let count = ("count", typography::count(left as u64).into());
            blocks.push(Block::Paragraph(text("summary-others", &[count])));
        }
        blocks
    }
}

/// « 20 novembre 2026 à 2 h 05 : menace, il menace de… ».
fn fact(told: &Told) -> Option<(String, String)> {
    let content = &told.entry.content;
    let said = [kind(content.kind), content.text.clone()];
    Some((when(&content.when), joined(&said)))
}

fn sums(shown: &Shown) -> Option<(String, String)> {
    let named = |label: &str, value: &str| match value {
        "" => String::new(),
        value => format!("{} {value}", text(label, &[])),
    };
    let said = [
        named("summary-paid", &shown.money_paid),
        shown.money_means.clone(),
        shown.money_account.clone(),
    ];
    match (shown.money_asked.as_str(), joined(&said)) {
        ("", said) if said.is_empty() => None,
        ("", said) => Some((text("label-money-paid", &[]), said)),
        (asked, said) => {
            let asked = joined(&[asked.to_owned(), said]);
            Some((text("label-money-asked", &[]), asked))
        }
    }
}

fn account(shown: &Shown) -> Option<(String, String)> {
    let said = joined(&[shown.account.clone(), shown.url.clone()]);
    let platform = match shown.platform.as_str() {
        "" => text("label-account", &[]),
        platform => cut(platform),
    };
    (!said.is_empty()).then_some((platform, said))
}

/// « message envoyé : 21 novembre 2026, signalement numéro 4711 ».
fn step(shown: &Shown, told: &Told) -> Option<(String, String)> {
    let numbered = |label: &str, number: &str| match number {
        "" => String::new(),
        number => text(label, &[("number", number.to_owned().into())]),
    };
    let numbers = joined(&[
        numbered("summary-report", &shown.report_number),
        numbered("summary-complaint", &shown.complaint_number),
    ]);
    let what = match shown.step.as_str() {
        "" if numbers.is_empty() => return None,
        "" => text("label-step", &[]),
        step => cut(step),
    };
    let said = match &told.entry.content.when {
        // A number says enough by itself.
        When::Unknown if !numbers.is_empty() => numbers,
        known => joined(&[when(known), numbers]),
    };
    Some((what, said))
}

/// What is said, each part cut, with commas between.
fn joined(parts: &[String]) -> String {
    let said = parts.iter().filter(|part| !part.trim().is_empty());
    let said: Vec<String> = said.map(|part| cut(part)).collect();
    said.join(", ")
}

/// On one line, and no longer than is read at a desk.
fn cut(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
