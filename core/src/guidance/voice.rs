//! The words of the guidance as one reader hears them.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

use super::ContentError;
use super::facts::Facts;
use crate::wording::Wording;
use crate::{Audience, Source, typography};

pub(super) type Result<T> = std::result::Result<T, ContentError>;

/// What is said to one reader, and what went wrong on the way.
pub(super) struct Voice<'a> {
    pub(super) audience: Audience,
    pub(super) facts: &'a Facts,
    pub(super) wording: &'static Wording,
    /// Every value a message may name.
    pub(super) values: &'a [(String, String)],
    /// The messages shown so far, so that an editor learns which are shown to nobody.
    pub(super) shown: RefCell<BTreeSet<String>>,
    /// What went wrong; a text that cannot be shown is left out rather than stopping the reader.
    pub(super) faults: RefCell<Vec<ContentError>>,
}

impl Voice<'_> {
    /// A message on one line, with the spaces of French.
    pub(super) fn text(
        &self,
        place: &str,
        id: &str,
        extra: &[(&str, Cow<'_, str>)],
    ) -> Result<String> {
        Ok(lines(&self.raw(place, id, extra)?).join(" "))
    }

    /// A message with its line ends.
    pub(super) fn raw(
        &self,
        place: &str,
        id: &str,
        extra: &[(&str, Cow<'_, str>)],
    ) -> Result<String> {
        self.shown.borrow_mut().insert(id.to_owned());
        let known = self
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), value.into()));
        let values: Vec<(&str, Cow<'_, str>)> = known.chain(extra.iter().cloned()).collect();
        let text = self.wording.text(id, self.audience, &values);
        text.map(|text| typography::prose(&text))
            .map_err(|missing| ContentError::UnknownMessage {
                place: place.to_owned(),
                message: missing.id,
            })
    }

    pub(super) fn sources(&self, place: &str, ids: &[String]) -> Result<Vec<Source>> {
        let source = |id: &String| {
            self.facts
                .sources
                .get(id)
                .cloned()
                .ok_or_else(|| ContentError::UnknownSource {
                    place: place.to_owned(),
                    source_id: id.clone(),
                })
        };
        ids.iter().map(source).collect()
    }

    /// What can be shown; the fault of what cannot is noted.
    pub(super) fn keep<T>(&self, result: Result<T>) -> Option<T> {
        result
            .map_err(|fault| self.faults.borrow_mut().push(fault))
            .ok()
    }
}

/// The lines of a message that hold something.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
