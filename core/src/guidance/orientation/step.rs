//! The steps of a plan, worded for their reader.

use serde::{Deserialize, Serialize};

use super::rules::{DoorRule, Meaning, StepRule};
use super::situation::Situation;
use super::{Answers, Place, UnknownAnswer};
use crate::Source;
use crate::guidance::voice::{Result as Worded, Voice};
use crate::guidance::{ActionKind, ContentError, Library};
use crate::typography;

/// A plan has at most so many steps: more is no plan.
const MOST: usize = 9;
/// What a rule takes from the answers.
const AS_ANSWERED: &str = "as-answered";

/// When a step comes: present danger first, then *keep → tell → report → block*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Present danger.
    Danger,
    /// Stop answering, keep traces.
    Keep,
    /// Speak to somebody.
    Tell,
    /// Report, have removed, complain.
    Report,
    /// Block, once everything is kept and reported.
    Block,
    /// Rest.
    Care,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Stable name.
    pub id: String,
    /// Where it stands in the order.
    pub stage: Stage,
    /// « Garder », « En parler » …
    pub stage_title: String,
    /// At most eight words.
    pub title: String,
    /// Why, or how, in three sentences at most.
    pub reason: String,
    /// What the button opens.
    pub door: Door,
    /// Done within a minute.
    pub short: bool,
    /// The pages behind it.
    pub sources: Vec<Source>,
    /// « 21 novembre 2026 ».
    pub checked: String,
}

/// What a step opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// Whoever answers the first of these needs best, here and now.
    Reach {
        /// As the directory names them, such as `blackmail`; where nobody answers one, the next.
        needs: Vec<String>,
    },
    /// Something that the app has.
    Open {
        /// What it is.
        action: ActionKind,
        /// A service, `sheet#page`, a kind of entry, `letter` or `letter#case`.
        target: String,
        /// The button.
        label: String,
    },
}

impl Library {
    /// The steps that the answers lead to, at most nine, in their order; questions that are still
    /// open count as not answered.
    ///
    /// # Errors
    ///
    /// [`UnknownAnswer`] if an answer is none of its question's.
    pub fn steps(&self, answers: &Answers, place: Place) -> Result<Vec<Step>, UnknownAnswer> {
        let situation = Situation::new(&self.orientation, answers, place)?;
        let voice = self.voice(situation.audience);
        let mut rules: Vec<&StepRule> = self
            .orientation
            .steps
            .iter()
            .filter(|rule| rule.audiences.contains(&situation.audience))
            .filter(|rule| situation.fits(&rule.when) && !situation.meets(&rule.unless))
            .collect();
        while rules.len() > MOST {
            // The last of those that can be spared most.
            let last = rules.iter().enumerate().max_by_key(|(_, rule)| rule.spare);
            match last {
                Some((at, rule)) if rule.spare > 0 => rules.remove(at),
                _ => break,
            };
        }
        rules.sort_by_key(|rule| rule.stage);
        let checked = typography::date(self.orientation.checked);
        let steps = rules
            .into_iter()
            .filter_map(|rule| voice.keep(step(&voice, rule, &situation.meaning, &checked)));
        Ok(steps.collect())
    }
}

pub(super) fn step(
    voice: &Voice<'_>,
    rule: &StepRule,
    meaning: &Meaning,
    checked: &str,
) -> Worded<Step> {
    let place = format!("orientation/{}", rule.id);
    let text = |part: &str| voice.text(&place, &format!("orientation-step-{}{part}", rule.id), &[]);
    if rule.sources.is_empty() {
        return Err(ContentError::Unsourced { place });
    }
    let lacking = |lacking| ContentError::Incomplete {
        place: place.clone(),
        lacking,
    };
    let open = |action, target: String| {
        Ok(Door::Open {
            action,
            target,
            label: text("-button")?,
        })
    };
    let door = match &rule.door {
        DoorRule::Reach(needs) => {
            let needs = needs.iter().map(|need| answered(need, &meaning.need));
            let needs: Option<Vec<String>> = needs.collect();
            Door::Reach {
                needs: needs.ok_or_else(|| lacking("a need"))?,
            }
        }
        DoorRule::Call(service) => open(ActionKind::Call, service.clone())?,
        DoorRule::OpenSheet(page) => open(ActionKind::OpenSheet, page.clone())?,
        DoorRule::WriteEntry(kind) => {
            let kind = answered(kind, &meaning.entry).ok_or_else(|| lacking("a kind of entry"))?;
            open(ActionKind::WriteEntry, kind)?
        }
        DoorRule::WriteLetter(letter) => {
            let case = meaning.case.iter().map(|case| format!("#{case}"));
            open(
                ActionKind::WriteLetter,
                letter.clone() + &case.collect::<String>(),
            )?
        }
    };
    Ok(Step {
        id: rule.id.clone(),
        stage: rule.stage,
        stage_title: voice.text(&place, rule.stage.message(), &[])?,
        title: text("")?,
        reason: text("-reason")?,
        door,
        short: rule.short,
        sources: voice.sources(&place, &rule.sources)?,
        checked: checked.to_owned(),
    })
}

/// What a rule names, or what the answers said.
fn answered(named: &str, answered: &Option<String>) -> Option<String> {
    match named {
        AS_ANSWERED => answered.clone(),
        named => Some(named.to_owned()),
    }
}

impl Stage {
    fn message(self) -> &'static str {
        match self {
            Stage::Danger => "orientation-stage-danger",
            Stage::Keep => "orientation-stage-keep",
            Stage::Tell => "orientation-stage-tell",
            Stage::Report => "orientation-stage-report",
            Stage::Block => "orientation-stage-block",
            Stage::Care => "orientation-stage-care",
        }
    }
}
