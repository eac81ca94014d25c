//! Text for people, JSON for programs.

use std::io::{self, Write};

use abri_core::Audience;
use abri_core::wording::{Values, Wording};
use serde::Serialize;
use serde_json::json;

use crate::failure::Failure;

/// How answers are written.
#[derive(Debug)]
pub(crate) struct Output {
    json: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Output {
        Output { json }
    }

    /// Writes `value` for a program, or the lines of `people`.
    pub(crate) fn answer(&self, value: &impl Serialize, people: impl FnOnce() -> Vec<String>) {
        let text = if self.json {
            serde_json::to_string_pretty(value).unwrap_or_default()
        } else {
            people().join("\n")
        };
        // Whoever reads may have closed the pipe: there is nobody left to tell.
        let _ = writeln!(io::stdout(), "{text}");
    }

    /// Writes bytes as they are.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> Result<(), Failure> {
        io::stdout()
            .write_all(bytes)
            .map_err(|_| Failure::UnwritableFile)
    }

    /// Says what went wrong, where errors go.
    pub(crate) fn failure(&self, failure: &Failure) {
        let explained = failure.explain();
        let text = if self.json {
            json!({ "error": failure.name(), "message": explained }).to_string()
        } else {
            explained
        };
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// Tells a person something beside the answer.
    pub(crate) fn remark(&self, message: &str) {
        if !self.json {
            let _ = writeln!(io::stderr(), "{}", text(message, &[]));
        }
    }
}

/// A message of the command line; a missing one shows its name, which a test would find.
pub(crate) fn text(id: &str, values: &Values<'_>) -> String {
    Wording::french()
        .text(id, Audience::Adult, values)
        .unwrap_or_else(|missing| missing.id)
}
