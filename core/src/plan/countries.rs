//! The next question, with the countries where it asks for one.

use super::reader::{COUNTRY, ELSEWHERE, Reader};
use crate::guidance::Library;
use crate::guidance::orientation::{Answers, Choice, Question, UnknownAnswer};
use crate::hotlines::Directory;
use crate::wording::Wording;

/// What to ask next, `None` when nothing that is left would change the plan.
///
/// # Errors
///
/// [`UnknownAnswer`] if an answer is none of its question's.
pub fn question(answers: &Answers, reader: &Reader) -> Result<Option<Question>, UnknownAnswer> {
    let known = reader.know(answers)?;
    let mut question = Library::embedded().question(&known.answers, known.place)?;
    if let Some(question) = question.as_mut().filter(|question| question.id == COUNTRY) {
        let mut countries = Directory::embedded().countries();
        // The phone's own region is the likeliest answer.
        countries.sort_by_key(|(country, _)| Some(country) != reader.region.as_ref());
        let choices = countries.into_iter().map(|(country, name)| Choice {
            id: country.code().to_owned(),
            text: name,
        });
        question.choices = choices.collect();
        question.choices.push(Choice {
            id: ELSEWHERE.to_owned(),
            text: Wording::french()
                .text("orientation-country-elsewhere", known.audience, &[])
                .unwrap_or_default(),
        });
    }
    Ok(question)
}
