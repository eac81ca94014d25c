//! One question, worded for its reader.

use serde::Serialize;

use super::rules::QuestionRule;
use super::situation::Situation;
use super::{Answers, Place, UnknownAnswer};
use crate::guidance::Library;
use crate::guidance::voice::{Result as Worded, Voice};

/// A question of *Agir maintenant*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Stable name, for [`Answers::and`].
    pub id: String,
    /// At most eight words.
    pub title: String,
    /// Why it is asked, or what is meant.
    pub about: String,
    /// All of one weight; none where another room knows them.
    pub choices: Vec<Choice>,
    /// « Je préfère ne pas dire », as good an answer as any.
    pub skip: String,
    /// The plan comes before this question: danger was said.
    pub plan_first: bool,
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Stable name, for [`Answers::and`].
    pub id: String,
    /// At most eight words.
    pub text: String,
}

impl Library {
    /// What to ask next, `None` when nothing that is left would change the plan.
    ///
    /// # Errors
    ///
    /// [`UnknownAnswer`] if an answer is none of its question's.
    pub fn question(
        &self,
        answers: &Answers,
        place: Place,
    ) -> Result<Option<Question>, UnknownAnswer> {
        let situation = Situation::new(&self.orientation, answers, place)?;
        let voice = self.voice(situation.audience);
        let choices = |rule: &QuestionRule| {
            let mine = rule.answers.iter().filter(|answer| {
                answer.audiences.contains(&situation.audience) && situation.fits(&answer.when)
            });
            mine.map(|answer| answer.id.clone()).collect()
        };
        Ok(situation
            .next
            .and_then(|rule| voice.keep(question(&voice, rule, choices(rule), situation.urgent))))
    }
}

pub(super) fn question(
    voice: &Voice<'_>,
    rule: &QuestionRule,
    choices: Vec<String>,
    plan_first: bool,
) -> Worded<Question> {
    let place = format!("orientation/{}", rule.id);
    let text = |part: &str| voice.text(&place, &format!("orientation-{}{part}", rule.id), &[]);
    let choice = |id: String| {
        let text = text(&format!("-{id}"))?;
        Ok(Choice { id, text })
    };
    Ok(Question {
        id: rule.id.clone(),
        title: text("")?,
        about: text("-about")?,
        choices: choices.into_iter().map(choice).collect::<Worded<_>>()?,
        skip: voice.text(&place, "orientation-skip", &[])?,
        plan_first,
    })
}
