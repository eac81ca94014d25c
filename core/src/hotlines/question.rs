//! What is asked of the directory: by whom, for what, from where, at which instant.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::Need;
use crate::Audience;

/// One look-up; the same question always gives the same answer.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who reads the answer.
    pub audience: Audience,
    /// What they look for; `None` when they did not say.
    pub need: Option<Need>,
    /// Where they are.
    pub country: Country,
    /// They cannot speak: writing comes first.
    pub silent: bool,
    /// The instant of which « ouvert » is said.
    pub at: DateTime<Utc>,
    /// The reader's own zone; it only changes how hours are written.
    pub zone: Tz,
}

/// A country, or a region with lines of its own, that the directory knows: `FR`, `CA-QC`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country {
    code: String,
}

impl Country {
    pub(super) fn new(code: String) -> Country {
        Country { code }
    }

    /// The ISO 3166 code.
    pub fn code(&self) -> &str {
        &self.code
    }
}

/// A code the directory has no services for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no services known for this country")]
pub struct UnknownCountry;
