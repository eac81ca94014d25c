//! What a person needs, in twelve words at most.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What somebody looks for; a table in the content maps the directory's topics to these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Someone is in danger now.
    Danger,
    /// Thoughts of suicide, deep distress.
    DarkThoughts,
    /// Blackmail with an image, for money or for more images.
    Blackmail,
    /// An intimate image, real or faked, is shown without consent.
    Images,
    /// Insults, threats, being followed online.
    Harassment,
    /// A child abused, groomed or shown in an image.
    ChildAbuse,
    /// Violence by a partner or a former one.
    Partner,
    /// To talk, to be listened to.
    Listening,
    /// To have something taken down, hidden or blocked.
    Removal,
    /// To complain or to report.
    Complaint,
    /// Rights, law, money for a lawyer.
    Rights,
    /// An account or a device taken over.
    Accounts,
}

impl Need {
    /// All of them, in the order a person is asked.
    pub const ALL: [Need; 12] = [
        Need::Danger,
        Need::DarkThoughts,
        Need::Blackmail,
        Need::Images,
        Need::Harassment,
        Need::ChildAbuse,
        Need::Partner,
        Need::Listening,
        Need::Removal,
        Need::Complaint,
        Need::Rights,
        Need::Accounts,
    ];

    /// The name used in content files and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Need::Danger => "danger",
            Need::DarkThoughts => "dark-thoughts",
            Need::Blackmail => "blackmail",
            Need::Images => "images",
            Need::Harassment => "harassment",
            Need::ChildAbuse => "child-abuse",
            Need::Partner => "partner",
            Need::Listening => "listening",
            Need::Removal => "removal",
            Need::Complaint => "complaint",
            Need::Rights => "rights",
            Need::Accounts => "accounts",
        }
    }
}

/// A word that names no need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a known need")]
pub struct UnknownNeed;

impl FromStr for Need {
    type Err = UnknownNeed;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Need::ALL
            .into_iter()
            .find(|need| need.as_str() == name)
            .ok_or(UnknownNeed)
    }
}
