//! What goes into a dossier, and what stays out.

use chrono_tz::Tz;

use crate::journal::AttachmentId;

/// Which entries go in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// All that do not lie in the bin.
    All,
    /// These, by number.
    Entries(Vec<u64>),
}

/// Fields that stay closed: their hashes are there, so that the chain can still be checked. What was
/// typed into a text is never changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Names and addresses of accounts, and where money was to go.
    pub names: bool,
    /// What tells of the person: the numbers of their reports, and the names their files had.
    pub own_details: bool,
}

impl LeftOut {
    /// Whether the field of this name is opened.
    pub(super) fn opens(self, field: &str) -> bool {
        match field {
            "account" | "money-account" | "url" => !self.names,
            "step-report-number" | "step-complaint-number" | "name" => !self.own_details,
            _ => true,
        }
    }
}

/// What a dossier is made from.
#[derive(Clone, PartialEq, Eq)]
pub struct Selection {
    /// Which entries.
    pub chosen: Chosen,
    /// Files that stay out: an original of which a copy goes, for one.
    pub without: Vec<AttachmentId>,
    /// What stays closed.
    pub left_out: LeftOut,
    /// A letter of complaint as the person wrote it; empty for none.
    pub complaint: String,
    /// Whether the recap shows JPEG and PNG exhibits in small: whoever is handed a page sees them then.
    pub thumbnails: bool,
    /// Where the person lives: times are written as clocks show them there.
    pub zone: Tz,
}

impl std::fmt::Debug for Selection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Selection(…)")
    }
}
