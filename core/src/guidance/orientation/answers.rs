//! What a person has said so far.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The answers in the order in which they were given; taking the last away is a step back.
///
/// A value in memory: nothing here writes it down, and its `Debug` shows no answer.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers {
    /// Each question that was shown.
    pub given: Vec<Given>,
}

/// A question that was shown, and what was answered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The question's id.
    pub question: String,
    /// The id of one of its choices; `None` when the person preferred not to say.
    pub answer: Option<String>,
}

/// An answer to a question that there is not, or one that its question does not offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such question, or no such answer to it")]
pub struct UnknownAnswer;

impl Answers {
    /// The same answers and one more; a question answered before is answered anew.
    #[must_use]
    pub fn and(&self, question: &str, answer: Option<&str>) -> Answers {
        let mut given = self.given.clone();
        given.retain(|given| given.question != question);
        given.push(Given {
            question: question.to_owned(),
            answer: answer.map(str::to_owned),
        });
        Answers { given }
    }

    /// What was answered to a question; `None` if it was not shown.
    pub(super) fn to(&self, question: &str) -> Option<Option<&str>> {
        let given = self.given.iter().find(|given| given.question == question);
        given.map(|given| given.answer.as_deref())
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({})", self.given.len())
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Given")
    }
}
