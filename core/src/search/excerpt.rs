//! One line under a result, its matching words marked.

use std::collections::HashMap;

use super::Fragment;
use super::index::{Index, Term};
use super::stem::stem;
use super::text::{Word, words};

/// About so many bytes of a line are shown.
const LONG: usize = 150;
/// So many stand before the first word that matches.
const BEFORE: usize = 50;
/// Stands where something is left out.
const LEFT_OUT: &str = "…";

/// The line, or the part of it around the first word that matches.
pub(super) fn excerpt(line: &str, terms: &HashMap<Term, f32>, index: &Index) -> Vec<Fragment> {
    let words = words(line);
    let matches = |word: &&Word| {
        let term = index.term(&stem(&word.folded));
        term.is_some_and(|term| terms.contains_key(&term))
    };
    let matching: Vec<&Word> = words.iter().filter(matches).collect();
    let (start, end) = bounds(line, &words, matching.first().map_or(0, |word| word.start));
    let mut fragments = Vec::new();
    let mut at = start;
    let mut push = |text: &str, matches: bool| {
        if !text.is_empty() {
            let text = text.to_owned();
            fragments.push(Fragment { text, matches });
        }
    };
    push(if start > 0 { LEFT_OUT } else { "" }, false);
    for word in matching
        .into_iter()
        .filter(|word| start <= word.start && word.end <= end)
    {
        // The parts of a number grouped by spaces are words of their own, and lie within it.
        if word.start >= at {
            push(&line[at..word.start], false);
            push(&line[word.start..word.end], true);
            at = word.end;
        }
    }
    push(&line[at..end], false);
    push(if end < line.len() { LEFT_OUT } else { "" }, false);
    fragments
}

/// Where to begin and to end, between words.
fn bounds(line: &str, words: &[Word], first: usize) -> (usize, usize) {
    if line.len() <= LONG {
        return (0, line.len());
    }
    let start = match first.checked_sub(BEFORE) {
        None | Some(0) => 0,
        Some(earliest) => {
            let start = words
                .iter()
                .map(|word| word.start)
                .find(|start| *start >= earliest);
            start.unwrap_or(first)
        }
    };
    let ends = words
        .iter()
        .map(|word| word.end)
        .filter(|end| *end <= start + LONG);
    match ends.max() {
        Some(end) if start + LONG < line.len() => (start, end.max(start)),
        _ => (start, line.len()),
    }
}
