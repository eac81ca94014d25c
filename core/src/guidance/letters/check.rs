//! What is wrong with the letters: every one is written for every reader, case and answer about age.

use std::collections::BTreeSet;

use super::writer::Writer;
use super::{Fact, ImageAge, LetterFacts};
use crate::Audience;
use crate::guidance::{ContentError, Library};

impl Library {
    /// The faults of all letters; their messages are added to those that somebody sees.
    pub(in crate::guidance) fn faults_of_letters(
        &self,
        shown: &mut BTreeSet<String>,
    ) -> Vec<ContentError> {
        let mut faults = self.faults_of_cases();
        for audience in Audience::ALL {
            let mut seen = BTreeSet::new();
            for letter in &self.shelf.letters {
                for case in self.shelf.cases_of(letter, audience) {
                    for &image_age in images(audience) {
                        let said = LetterFacts {
                            image_age,
                            ..LetterFacts::default()
                        };
                        let writer = Writer::new(self, letter, case, audience, &said);
                        writer.write();
                        for fact in writer.ask() {
                            writer.word(&format!("letter-fact-{}", fact.as_str()));
                            writer.word(&format!("letter-ask-{}", fact.as_str()));
                        }
                        if matches!(audience, Audience::Adult | Audience::Witness) {
                            writer.word(&format!("letter-ask-{}", Fact::ImageAge.as_str()));
                        }
                        writer.word(&format!("letter-case-{}", case.id));
                        writer.word(&format!("letter-{}-summary", letter.id));
                        for offence in &case.offences {
                            writer.word(&format!("letter-offence-{}", offence.article));
                        }
                        faults.extend(writer.faults.take());
                        seen.extend(writer.shown.take());
                    }
                }
            }
            faults.extend(self.readers_left_out(&seen, audience));
            shown.extend(seen);
        }
        faults
    }

    /// Cases that no file of cases has, articles that the law table lacks, letters on nothing.
    fn faults_of_cases(&self) -> Vec<ContentError> {
        let mut faults = Vec::new();
        for case in &self.shelf.cases {
            for offence in &case.offences {
                if !self.facts.law.contains_key(&offence.article) {
                    faults.push(ContentError::UnknownArticle {
                        place: format!("letters.toml: {}", case.id),
                        article: offence.article.clone(),
                    });
                }
            }
        }
        for letter in &self.shelf.letters {
            let place = format!("letters/{}", letter.id);
            if letter.sources.is_empty() {
                faults.push(ContentError::Unsourced {
                    place: place.clone(),
                });
            }
            let unknown = letter
                .cases
                .iter()
                .filter(|id| self.shelf.cases.iter().all(|case| case.id != **id));
            faults.extend(unknown.map(|id| ContentError::UnknownTarget {
                place: place.clone(),
                target: id.clone(),
            }));
        }
        faults
    }
}

/// The answers about age that make a difference to a reader.
fn images(audience: Audience) -> &'static [ImageAge] {
    match audience {
        Audience::Adult | Audience::Witness => {
            &[ImageAge::Minor, ImageAge::Adult, ImageAge::Unknown]
        }
        Audience::Minor | Audience::Parent => &[ImageAge::Minor],
    }
}
