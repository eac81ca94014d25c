//! The shape of `core/content/orientation.toml`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::Stage;
use crate::Audience;
use crate::guidance::structure::everyone;

/// Questions and steps, in the order in which they are asked and shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::guidance) struct Rules {
    /// The day the steps were compared with their sources.
    pub(super) checked: NaiveDate,
    pub(super) questions: Vec<QuestionRule>,
    pub(super) steps: Vec<StepRule>,
}

/// Question by question the answers that fit: all of them must. `skipped` stands for no answer; the
/// question `place` is not asked but follows from the country.
pub(super) type Condition = BTreeMap<String, Vec<String>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionRule {
    /// Its messages are `orientation-<id>` and `orientation-<id>-about`.
    pub(super) id: String,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    /// Asked where one of these holds; always, if there is none.
    #[serde(default)]
    pub(super) when: Vec<Condition>,
    /// Without any, the answers come from a room that knows them (the countries).
    #[serde(default)]
    pub(super) answers: Vec<AnswerRule>,
    /// What it means not to answer.
    #[serde(default)]
    pub(super) skipped: Meaning,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerRule {
    /// Its message is `orientation-<question>-<id>`.
    pub(super) id: String,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    #[serde(default)]
    pub(super) when: Vec<Condition>,
    /// The plan is shown at once; the questions that are left wait there.
    #[serde(default)]
    pub(super) urgent: bool,
    #[serde(default)]
    pub(super) means: Meaning,
}

/// What an answer says to the steps; a later answer says it instead of an earlier one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Meaning {
    /// What is looked for in the directory.
    pub(super) need: Option<String>,
    /// The kind of an entry about it.
    pub(super) entry: Option<String>,
    /// The case of a letter about it.
    pub(super) case: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepRule {
    /// Its messages are `orientation-step-<id>`, the same with `-reason`, and with `-button`.
    pub(super) id: String,
    pub(super) stage: Stage,
    #[serde(default = "everyone", rename = "for")]
    pub(super) audiences: Vec<Audience>,
    /// Part of the plan where one of these holds; always, if there is none …
    #[serde(default)]
    pub(super) when: Vec<Condition>,
    /// … and none of these.
    #[serde(default)]
    pub(super) unless: Vec<Condition>,
    pub(super) door: DoorRule,
    /// One act, without a form or a search: done within a minute.
    #[serde(default)]
    pub(super) short: bool,
    /// From 0, always there, up: the first to go where a plan has too many steps.
    #[serde(default)]
    pub(super) spare: u8,
    pub(super) sources: Vec<String>,
}

/// What the button opens.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum DoorRule {
    /// Whoever answers the first of these needs that anybody answers there: `as-answered`, or by name.
    Reach(Vec<String>),
    /// A service.
    Call(String),
    /// A sheet, or a page of it.
    OpenSheet(String),
    /// An entry: `as-answered`, or a kind by name.
    WriteEntry(String),
    /// A letter, for the case that was answered.
    WriteLetter(String),
}
