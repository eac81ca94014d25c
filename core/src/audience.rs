//! Who is holding the phone.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// For whom a text is written, a service fits, a screen is ordered.
///
/// A minor is anyone under 18; a witness is any adult who helps somebody else and is not a parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// A person of 18 or more, for themselves.
    Adult,
    /// A person under 18, for themselves.
    Minor,
    /// Someone who answers for a child.
    Parent,
    /// A friend, a relative, a colleague, a teacher.
    Witness,
}

impl Audience {
    /// All four, in the order of the first question.
    pub const ALL: [Audience; 4] = [
        Audience::Adult,
        Audience::Minor,
        Audience::Parent,
        Audience::Witness,
    ];

    /// The name used in content files, on the command line and by Fluent's selectors.
    pub const fn as_str(self) -> &'static str {
        match self {
            Audience::Adult => "adult",
            Audience::Minor => "minor",
            Audience::Parent => "parent",
            Audience::Witness => "witness",
        }
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that names none of the four audiences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of: adult, minor, parent, witness")]
pub struct UnknownAudience;

impl FromStr for Audience {
    type Err = UnknownAudience;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Audience::ALL
            .into_iter()
            .find(|audience| audience.as_str() == name)
            .ok_or(UnknownAudience)
    }
}
