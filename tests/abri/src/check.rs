//! The content for its editors: what breaks, what is old, what to open before a release.

use abri_core::content::ContentFolder;
use abri_core::review::{Review, Translation};
use chrono::Utc;

use crate::arguments::CheckQuestion;
use crate::failure::Failure;
use crate::output::{Output, text};

pub(crate) fn check(asked: &CheckQuestion, output: &Output) -> Result<(), Failure> {
    let folder = match &asked.content {
        Some(folder) => ContentFolder::read(folder).map_err(|_| Failure::UnreadableContent)?,
        None => ContentFolder::embedded(),
    };
    let mut review = Review::of(&folder, asked.on.unwrap_or_else(|| Utc::now().date_naive()));
    if !asked.release {
        review.unverified.clear();
    }
    output.answer(&review, || lines(&review));
    let lists = [&review.faults, &review.stale, &review.unverified];
    match lists.iter().all(|list| list.is_empty()) {
        true => Ok(()),
        false => Err(Failure::ContentFaults),
    }
}

fn lines(review: &Review) -> Vec<String> {
    let mut lines = Vec::new();
    for (heading, list) in [
        ("command-check-faults", &review.faults),
        ("command-check-stale", &review.stale),
        ("command-check-unverified", &review.unverified),
    ] {
        if !list.is_empty() {
            let count = [("count", list.len().to_string().into())];
            lines.push(text(heading, &count));
            lines.extend(list.iter().map(|line| format!("  {line}")));
        }
    }
    if lines.is_empty() {
        lines.push(text("command-check-sound", &[]));
    }
    lines.extend(review.translations.iter().map(translation));
    lines
}

/// A language whose readers see some messages in French: it is said, not hidden.
fn translation(language: &Translation) -> String {
    let values = [
        ("locale", language.locale.as_str().into()),
        ("count", language.in_french.len().to_string().into()),
    ];
    text("command-check-translation", &values)
}
