//! The shape of a sheet as its TOML file writes it: which messages follow which, and for whom.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::ActionKind;
use crate::Audience;

/// `core/content/sheets.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    /// The headings of the list, from its top.
    pub(super) groups: Vec<GroupPlan>,
}

/// A heading of the list of sheets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupPlan {
    /// Stable name; its words are `guidance-group-<id>`.
    pub(super) id: String,
    /// The ids of the sheets below it, in the order in which they are listed.
    pub(super) sheets: Vec<String>,
}

/// One file of `core/content/sheets`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SheetPlan {
    /// Stable name; messages begin with it.
    pub(super) id: String,
    /// The name of the heading it is listed under, which `sheets.toml` says.
    #[serde(skip)]
    pub(super) group: String,
    /// The day its blocks were compared with their sources, unless a block says another.
    pub(super) checked: NaiveDate,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    /// The pages behind « L’essentiel ».
    pub(super) sources: Vec<String>,
    pub(super) pages: Vec<PagePlan>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PagePlan {
    pub(super) id: String,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    pub(super) parts: Vec<PartPlan>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartPlan {
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    pub(super) notice: Option<NoticePlan>,
    pub(super) blocks: Vec<BlockPlan>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticePlan {
    pub(super) id: String,
    /// What is read instead of the passage.
    pub(super) short: Vec<BlockPlan>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BlockPlan {
    /// Stable name inside its page; its message is `<sheet>-<page>-<id>`.
    pub(super) id: String,
    pub(super) kind: Kind,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    /// Ids of `sources.toml`; a heading and an action may go without.
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) checked: Option<NaiveDate>,
    /// The steps of a block of steps.
    #[serde(default)]
    pub(super) steps: Vec<StepPlan>,
    /// The article of a block of law.
    pub(super) article: Option<String>,
    /// What an action opens, and with what.
    pub(super) action: Option<ActionKind>,
    pub(super) target: Option<String>,
    /// Numbers that the wording names, such as `{ $people }`.
    #[serde(default)]
    pub(super) values: BTreeMap<String, u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepPlan {
    pub(super) id: String,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
}

/// The kinds of [`Content`](super::Content).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    Heading,
    Paragraph,
    List,
    Steps,
    Caution,
    Danger,
    Law,
    Figure,
    Action,
    Answer,
    Term,
}

impl Kind {
    /// Titles and buttons say nothing that could be wrong by itself.
    pub(super) fn needs_source(self) -> bool {
        !matches!(self, Kind::Heading | Kind::Action | Kind::Law)
    }
}

pub(super) fn everyone() -> Vec<Audience> {
    Audience::ALL.to_vec()
}
