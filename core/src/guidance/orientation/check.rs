//! What is wrong with questions and steps: names used twice or unknown, doors to nowhere, texts missing.

use std::collections::BTreeSet;

use super::rules::{Condition, DoorRule, Meaning, Rules, StepRule};
use super::situation::{PLACE, Place, SKIPPED};
use super::{question, step};
use crate::Audience;
use crate::guidance::voice::Voice;
use crate::guidance::{ContentError, Library};

/// What the room that adds the directory says.
const PLAN_MESSAGES: [&str; 7] = [
    "orientation-country-elsewhere",
    "orientation-note-compared",
    "orientation-note-done",
    "orientation-now",
    "orientation-now-elsewhere",
    "orientation-see-service",
    "orientation-title",
];

impl Library {
    /// Names and conditions of the rules, and the sheets that steps open.
    pub(in crate::guidance) fn faults_of_orientation(&self) -> Vec<ContentError> {
        let rules = &self.orientation;
        let mut faults = Vec::new();
        let mut names = BTreeSet::new();
        let questions = rules.questions.iter().map(|rule| &rule.id);
        for id in questions.chain(rules.steps.iter().map(|rule| &rule.id)) {
            if !names.insert(id) {
                let place = format!("orientation/{id}");
                faults.push(ContentError::Duplicate { place });
            }
        }
        for rule in &rules.questions {
            let answers = rule.answers.iter().map(|answer| &answer.when);
            let conditions = std::iter::once(&rule.when).chain(answers).flatten();
            faults.extend(unknown_answers(rules, &rule.id, conditions));
        }
        for rule in &rules.steps {
            let conditions = rule.when.iter().chain(&rule.unless);
            faults.extend(unknown_answers(rules, &rule.id, conditions));
            if let Some(target) = self.nowhere(rule) {
                faults.push(ContentError::UnknownTarget {
                    place: format!("orientation/{}", rule.id),
                    target,
                });
            }
        }
        faults
    }

    /// A sheet or letter that one of the step's readers does not have.
    fn nowhere(&self, rule: &StepRule) -> Option<String> {
        let target = match &rule.door {
            DoorRule::OpenSheet(target) | DoorRule::WriteLetter(target) => target,
            DoorRule::Reach(_) | DoorRule::Call(_) | DoorRule::WriteEntry(_) => return None,
        };
        let has = |reader: &Audience| match &rule.door {
            DoorRule::WriteLetter(letter) => self.shelf.opens(letter, "", *reader),
            _ => self.opens(target, *reader),
        };
        (!rule.audiences.iter().all(has)).then(|| target.clone())
    }

    /// Words everything that one reader may be shown; the voice notes what is missing.
    pub(in crate::guidance) fn say_orientation(&self, voice: &Voice<'_>) {
        let reader = voice.audience;
        let questions = self.orientation.questions.iter();
        for rule in questions.filter(|rule| rule.audiences.contains(&reader)) {
            let mine = rule
                .answers
                .iter()
                .filter(|answer| answer.audiences.contains(&reader));
            let mine = mine.map(|answer| answer.id.clone()).collect();
            voice.keep(question::question(voice, rule, mine, false));
        }
        let anything = Meaning {
            need: Some(String::new()),
            entry: Some(String::new()),
            case: None,
        };
        let steps = self.orientation.steps.iter();
        for rule in steps.filter(|rule| rule.audiences.contains(&reader)) {
            voice.keep(step::step(voice, rule, &anything, ""));
        }
        for message in PLAN_MESSAGES {
            let values = ["service", "country", "step", "day"].map(|name| (name, "".into()));
            voice.keep(voice.text("orientation", message, &values));
        }
    }
}

/// Conditions on questions or answers that there are not.
fn unknown_answers<'a>(
    rules: &'a Rules,
    id: &'a str,
    conditions: impl Iterator<Item = &'a Condition>,
) -> impl Iterator<Item = ContentError> {
    let known = |question: &str, answer: &str| match question {
        PLACE => Place::ALL.iter().any(|place| place.as_str() == answer),
        question => rules.questions.iter().any(|rule| {
            let mut answers = rule.answers.iter();
            rule.id == question
                && (answer == SKIPPED || answers.any(|offered| offered.id == answer))
        }),
    };
    let pairs = conditions
        .flatten()
        .flat_map(|(question, answers)| answers.iter().map(move |answer| (question, answer)));
    pairs
        .filter(move |(question, answer)| !known(question, answer))
        .map(move |(question, answer)| ContentError::UnknownAnswer {
            place: format!("orientation/{id}"),
            answer: format!("{question} = {answer}"),
        })
}
