//! Which articles of law a letter names.

use super::super::law::LawTable;
use super::plan::{CasePlan, OffencePlan, Shelf};
use super::{ImageAge, LetterFacts};
use crate::Audience;

impl Shelf {
    /// The articles that fit the case, the reader and the facts, the first one first. None for an
    /// unknown day, for one before the law was as it is now, and for one after the letter: the
    /// prosecutor then says which law holds.
    pub(super) fn offences<'a>(
        &'a self,
        case: &'a CasePlan,
        audience: Audience,
        facts: &LetterFacts,
        law: &LawTable,
    ) -> Vec<&'a str> {
        let Some(day) = facts.earliest().filter(|day| *day >= self.named_since) else {
            return Vec::new();
        };
        let last = facts.first_day.max(facts.last_day);
        if facts.written_on.is_some_and(|written| last > Some(written)) {
            return Vec::new();
        }
        let image = facts.image_for(audience);
        let fits = case
            .offences
            .iter()
            .filter(|offence| offence.fits(audience, image, facts));
        let in_force = |article: &&str| {
            let since = law.get(*article).and_then(|article| article.since);
            since.is_none_or(|since| since <= day)
        };
        fits.map(|offence| offence.article.as_str())
            .filter(in_force)
            .collect()
    }
}

impl OffencePlan {
    fn fits(&self, audience: Audience, image: ImageAge, facts: &LetterFacts) -> bool {
        self.audiences.contains(&audience)
            && self.image.contains(&image)
            && self
                .under
                .is_none_or(|age| facts.age.is_some_and(|years| years < age))
            && self.given.is_none_or(|fact| !facts.said(fact).is_empty())
            && self.lacking.is_none_or(|fact| facts.said(fact).is_empty())
    }
}
