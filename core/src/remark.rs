//! What is said to whoever edits the content.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::wording::Wording;
use crate::{Audience, typography};

/// One line for an editor: a message of `fr/review.ftl`, and the places and names that stand in it.
///
/// `Display` is the line in French.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// The message without `review-`, which stays the same when its words change.
    pub kind: &'static str,
    /// What stands in it, by name; `place` comes first where there is one.
    pub values: Vec<(&'static str, String)>,
    /// The language whose files it is about, where that is not French.
    pub locale: Option<String>,
}

impl Remark {
    pub(crate) fn new<const N: usize>(
        kind: &'static str,
        values: [(&'static str, String); N],
    ) -> Remark {
        Remark {
            kind,
            values: values.into(),
            locale: None,
        }
    }

    /// The same of the files of another language.
    pub(crate) fn about(mut self, locale: &str) -> Remark {
        self.locale = Some(locale.to_owned());
        self
    }

    /// What `place` says was compared with its sources on that day.
    pub(crate) fn checked(place: &str, day: NaiveDate) -> Remark {
        let day = ("day", typography::date(day));
        Remark::new("checked", [("place", place.to_owned()), day])
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.values.iter();
        let values: Vec<_> = values
            .map(|(name, value)| (*name, Cow::from(value.as_str())))
            .collect();
        let id = format!("review-{}", self.kind);
        let text = Wording::french().text(&id, Audience::Adult, &values);
        if let Some(locale) = &self.locale {
            write!(f, "{locale} · ")?;
        }
        f.write_str(&text.unwrap_or(id))
    }
}

impl Serialize for Remark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
