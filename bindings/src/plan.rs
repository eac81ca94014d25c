//! *Agir maintenant*: the questions, and the plan they lead to.

use abri_core::hotlines::Directory;
use abri_core::plan::{self as core, Answers};
pub use abri_core::plan::{Choice, Given, Plan, PlannedStep, Question as PlanQuestion, Stage};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::guidance::ActionKind;
use crate::hotlines::ServiceCard;
use crate::words::{Audience, Source};

/// What the app knows, so that it is not asked.
#[derive(Clone, Debug, uniffi::Record)]
pub struct PlanReader {
    /// Who reads, if it is known.
    pub audience: Option<Audience>,
    /// The country that was chosen, by its ISO 3166 code.
    pub country: Option<String>,
    /// The phone's region; one that the directory does not have is none.
    pub region: Option<String>,
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// The phone's zone by its IANA name; a zone nobody knows is read as Paris.
    pub zone: String,
}

/// A question that was shown, and what was answered; `None` when the person preferred not to say.
#[uniffi::remote(Record)]
pub struct Given {
    pub question: String,
    pub answer: Option<String>,
}

/// A question.
#[uniffi::remote(Record)]
pub struct PlanQuestion {
    pub id: String,
    pub title: String,
    pub about: String,
    pub choices: Vec<Choice>,
    pub skip: String,
    pub plan_first: bool,
}

/// One answer to choose.
#[uniffi::remote(Record)]
pub struct Choice {
    pub id: String,
    pub text: String,
}

/// What to do, in which order, and who can be reached at this hour.
#[uniffi::remote(Record)]
pub struct Plan {
    pub title: String,
    pub steps: Vec<PlannedStep>,
    pub now_title: String,
    pub now: Vec<ServiceCard>,
    pub unfinished: bool,
}

/// One step, with all that its card shows.
#[uniffi::remote(Record)]
pub struct PlannedStep {
    pub id: String,
    pub stage: Stage,
    pub stage_title: String,
    pub title: String,
    pub reason: String,
    pub action: ActionKind,
    pub target: String,
    pub label: String,
    pub service: Option<ServiceCard>,
    pub short: bool,
    pub sources: Vec<Source>,
    pub checked: String,
}

/// When a step comes.
#[uniffi::remote(Enum)]
pub enum Stage {
    Danger,
    Keep,
    Tell,
    Report,
    Block,
    Care,
}

/// An answer that its question does not offer.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum PlanError {
    /// No such question, or no such answer to it.
    #[error("no such question, or no such answer to it")]
    UnknownAnswer,
}

impl PlanReader {
    fn into_core(self) -> core::Reader {
        let country = |code: Option<String>| Directory::embedded().country(&code?).ok();
        core::Reader {
            audience: self.audience,
            country: country(self.country),
            region: country(self.region),
            at: DateTime::<Utc>::from_timestamp_millis(self.at_ms).unwrap_or_default(),
            zone: self.zone.parse().unwrap_or(Tz::Europe__Paris),
        }
    }
}

/// What to ask next; nothing when the plan would not change.
#[uniffi::export]
pub fn plan_question(
    answers: Vec<Given>,
    reader: PlanReader,
) -> Result<Option<PlanQuestion>, PlanError> {
    let answers = Answers { given: answers };
    core::question(&answers, &reader.into_core()).map_err(|_| PlanError::UnknownAnswer)
}

/// The plan, whether or not questions are left.
#[uniffi::export]
pub fn plan(answers: Vec<Given>, reader: PlanReader) -> Result<Plan, PlanError> {
    let answers = Answers { given: answers };
    core::plan(&answers, &reader.into_core()).map_err(|_| PlanError::UnknownAnswer)
}

/// The plan as plain text, with the steps ticked that `done` names.
#[uniffi::export]
pub fn plan_note(
    answers: Vec<Given>,
    reader: PlanReader,
    done: Vec<String>,
) -> Result<String, PlanError> {
    let answers = Answers { given: answers };
    let done = done.into_iter().collect();
    core::note(&answers, &reader.into_core(), &done).map_err(|_| PlanError::UnknownAnswer)
}
