//! What the answers come to, for one reader in one place.

use std::collections::BTreeMap;

use super::rules::{Condition, Meaning, QuestionRule, Rules};
use super::{Answers, UnknownAnswer};
use crate::Audience;

/// How much is known of where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// France, overseas too: its law, its sites, its lines.
    France,
    /// Another country whose services are known.
    Listed,
    /// A country of which nothing is known here.
    Elsewhere,
}

impl Place {
    /// All three.
    pub const ALL: [Place; 3] = [Place::France, Place::Listed, Place::Elsewhere];

    /// The name that rules use.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Place::France => "france",
            Place::Listed => "listed",
            Place::Elsewhere => "elsewhere",
        }
    }
}

/// Answers that were understood: only those to questions that this reader is asked.
pub(super) struct Situation<'a> {
    pub(super) audience: Audience,
    values: BTreeMap<&'a str, &'a str>,
    /// The first question that has no answer yet.
    pub(super) next: Option<&'a QuestionRule>,
    /// The last answer calls for the plan at once.
    pub(super) urgent: bool,
    pub(super) meaning: Meaning,
}

/// The value of a question without an answer.
pub(super) const SKIPPED: &str = "skipped";
/// What says where the person is, in rules.
pub(super) const PLACE: &str = "place";
/// The question whose answers are the readers.
const READER: &str = "who";

impl<'a> Situation<'a> {
    /// Goes through the questions in their order. Answers to questions that are not asked, because
    /// an earlier answer has changed, count for nothing.
    pub(super) fn new(
        rules: &'a Rules,
        answers: &'a Answers,
        place: Place,
    ) -> Result<Situation<'a>, UnknownAnswer> {
        let unknown = answers.given.iter().any(|given| {
            let known = rules.questions.iter().any(|rule| rule.id == given.question);
            !known
        });
        if unknown {
            return Err(UnknownAnswer);
        }
        let reader = answers.to(READER).flatten();
        let mut situation = Situation {
            audience: reader
                .map_or(Ok(Audience::Adult), str::parse)
                .map_err(|_| UnknownAnswer)?,
            values: BTreeMap::from([(PLACE, place.as_str())]),
            next: None,
            urgent: false,
            meaning: Meaning::default(),
        };
        for rule in &rules.questions {
            if !situation.asks(rule) {
                continue;
            }
            match answers.to(&rule.id) {
                None => situation.next = situation.next.or(Some(rule)),
                Some(answer) => situation.take(rule, answer)?,
            }
        }
        let last = answers.given.last();
        situation.urgent = last.is_some_and(|last| {
            let rule = rules.questions.iter().find(|rule| rule.id == last.question);
            let mut answers = rule.into_iter().flat_map(|rule| &rule.answers);
            answers.any(|answer| answer.urgent && last.answer.as_ref() == Some(&answer.id))
        });
        // What nobody was asked yet is not known either.
        let open = rules.questions.iter();
        let open = open.filter(|rule| situation.asks(rule) && answers.to(&rule.id).is_none());
        for rule in open.collect::<Vec<_>>() {
            situation.meaning.learn(&rule.skipped, false);
        }
        Ok(situation)
    }

    fn asks(&self, rule: &QuestionRule) -> bool {
        rule.audiences.contains(&self.audience) && self.fits(&rule.when)
    }

    fn take(
        &mut self,
        rule: &'a QuestionRule,
        answer: Option<&'a str>,
    ) -> Result<(), UnknownAnswer> {
        let Some(answer) = answer else {
            self.meaning.learn(&rule.skipped, true);
            return Ok(());
        };
        if !rule.answers.is_empty() {
            let mut offered = rule.answers.iter();
            let chosen = offered.find(|offered| {
                offered.id == answer
                    && offered.audiences.contains(&self.audience)
                    && self.fits(&offered.when)
            });
            self.meaning
                .learn(&chosen.ok_or(UnknownAnswer)?.means, true);
        }
        self.values.insert(&rule.id, answer);
        Ok(())
    }

    /// Whether one of the conditions holds, or there is none.
    pub(super) fn fits(&self, conditions: &[Condition]) -> bool {
        conditions.is_empty() || self.meets(conditions)
    }

    /// Whether one of the conditions holds.
    pub(super) fn meets(&self, conditions: &[Condition]) -> bool {
        conditions.iter().any(|condition| {
            condition.iter().all(|(question, fitting)| {
                let value = self.values.get(question.as_str()).copied();
                fitting.iter().any(|fits| fits == value.unwrap_or(SKIPPED))
            })
        })
    }
}

impl Meaning {
    fn learn(&mut self, other: &Meaning, anew: bool) {
        for (mine, theirs) in [
            (&mut self.need, &other.need),
            (&mut self.entry, &other.entry),
            (&mut self.case, &other.case),
        ] {
            if theirs.is_some() && (anew || mine.is_none()) {
                mine.clone_from(theirs);
            }
        }
    }
}
