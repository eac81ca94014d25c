//! What a reader asks of the letters.

use super::writer::Writer;
use super::{Fact, Letter, LetterCase, LetterFacts, LetterField, LetterSummary};
use crate::Audience;
use crate::guidance::Library;

/// No letter of this name for this case and this reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such letter for this case and this reader")]
pub struct UnknownLetter;

impl Library {
    /// The letters for a reader, in the order they are listed.
    pub fn letters(&self, audience: Audience) -> Vec<LetterSummary> {
        let said = LetterFacts::default();
        let letters = self.shelf.letters.iter();
        letters
            .filter_map(|letter| {
                let cases: Vec<_> = self.shelf.cases_of(letter, audience).collect();
                let writer = Writer::new(self, letter, cases.first()?, audience, &said);
                let name = |id: &str| writer.word(&format!("letter-case-{id}"));
                Some(LetterSummary {
                    kind: letter.id.clone(),
                    title: writer.title()?,
                    summary: writer.word(&format!("letter-{}-summary", letter.id))?,
                    cases: cases
                        .iter()
                        .filter_map(|case| {
                            let id = case.id.clone();
                            name(&id).map(|name| LetterCase { id, name })
                        })
                        .collect(),
                })
            })
            .collect()
    }

    /// The facts that a letter has a place for, in the order in which a form asks for them.
    ///
    /// # Errors
    ///
    /// [`UnknownLetter`] if there is none of this name for this case and this reader.
    pub fn letter_fields(
        &self,
        kind: &str,
        case: &str,
        audience: Audience,
    ) -> Result<Vec<LetterField>, UnknownLetter> {
        let (letter, case) = self.shelf.find(kind, case, audience).ok_or(UnknownLetter)?;
        let said = LetterFacts::default();
        let writer = Writer::new(self, letter, case, audience, &said);
        let mut asked = writer.ask();
        if writer.depends_on_image() {
            asked.insert(Fact::ImageAge);
        }
        let fields = Fact::ALL.into_iter().filter(|fact| asked.contains(fact));
        Ok(fields
            .filter_map(|fact| {
                Some(LetterField {
                    fact,
                    shape: fact.shape(),
                    label: writer.word(&format!("letter-ask-{}", fact.as_str()))?,
                })
            })
            .collect())
    }

    /// A letter for a reader with what is known.
    ///
    /// # Errors
    ///
    /// [`UnknownLetter`] if there is none of this name for this case and this reader.
    pub fn letter(
        &self,
        kind: &str,
        case: &str,
        audience: Audience,
        facts: &LetterFacts,
    ) -> Result<Letter, UnknownLetter> {
        let (letter, case) = self.shelf.find(kind, case, audience).ok_or(UnknownLetter)?;
        Writer::new(self, letter, case, audience, facts)
            .write()
            .ok_or(UnknownLetter)
    }
}
