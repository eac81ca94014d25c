//! What is known of a reader before the first question.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::Audience;
use crate::guidance::orientation::{Answers, Place, UnknownAnswer};
use crate::hotlines::{self, Country, Directory, Need};

/// The question of which the app may know the answer: who reads.
const WHO: &str = "who";
/// The question whose choices are the directory's countries.
pub(super) const COUNTRY: &str = "country";
/// The answer of somebody whose country the directory does not have.
pub(super) const ELSEWHERE: &str = "elsewhere";
/// Where a person is of whom neither an answer nor the phone says more.
const HOME: &str = "FR";
/// The country, or what a region is part of, whose law and sites the guidance knows.
const FRENCH: &str = "FR";

/// What the app knows, so that it is not asked, and the instant of the plan.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Who reads; asked if it is not known.
    pub audience: Option<Audience>,
    /// The country that was chosen; asked if none was.
    pub country: Option<Country>,
    /// The region of the phone, for who prefers not to say where they are.
    pub region: Option<Country>,
    /// The instant of which « ouvert » is said.
    pub at: DateTime<Utc>,
    /// The reader's own zone; it only changes how hours are written.
    pub zone: Tz,
}

/// What was answered and what was known, taken together.
pub(super) struct Known {
    pub(super) answers: Answers,
    pub(super) audience: Audience,
    /// `None` for a country that the directory does not have.
    pub(super) country: Option<Country>,
    pub(super) place: Place,
}

impl Reader {
    /// Puts what the app knows beside what was answered.
    pub(super) fn know(&self, answers: &Answers) -> Result<Known, UnknownAnswer> {
        let given = |question: &str| {
            let given = answers
                .given
                .iter()
                .find(|given| given.question == question);
            given.map(|given| given.answer.as_deref())
        };
        let audience = match (self.audience, given(WHO)) {
            (Some(known), _) => Some(known),
            (None, Some(Some(answer))) => Some(answer.parse().map_err(|_| UnknownAnswer)?),
            (None, _) => None,
        };
        let directory = Directory::embedded();
        let fallback = || {
            let region = self.region.clone();
            region.or_else(|| directory.country(HOME).ok())
        };
        let country = match (&self.country, given(COUNTRY)) {
            (Some(known), _) => Some(known.clone()),
            (None, Some(Some(ELSEWHERE))) => None,
            (None, Some(Some(code))) => Some(directory.country(code).map_err(|_| UnknownAnswer)?),
            (None, _) => fallback(),
        };
        Ok(Known {
            answers: self.with_what_is_known(answers),
            audience: audience.unwrap_or(Audience::Adult),
            place: place(country.as_ref()),
            country,
        })
    }

    /// What the app knows counts as answered first, so that the last answer stays the last.
    fn with_what_is_known(&self, answers: &Answers) -> Answers {
        let mut all = Answers::default();
        if let Some(audience) = self.audience {
            all = all.and(WHO, Some(audience.as_str()));
        }
        if let Some(country) = &self.country {
            all = all.and(COUNTRY, Some(country.code()));
        }
        let known = all
            .given
            .iter()
            .map(|given| given.question.clone())
            .collect::<Vec<_>>();
        let others = answers.given.iter();
        let others = others
            .filter(|given| !known.contains(&given.question))
            .cloned();
        all.given.extend(others);
        all
    }

    /// What to ask of the directory for this reader.
    pub(super) fn look_up(&self, known: &Known, need: Option<Need>) -> Option<hotlines::Question> {
        Some(hotlines::Question {
            audience: known.audience,
            need,
            country: known.country.clone()?,
            silent: false,
            at: self.at,
            zone: self.zone,
        })
    }
}

fn place(country: Option<&Country>) -> Place {
    match country {
        None => Place::Elsewhere,
        Some(country) if Directory::embedded().is_part_of(country, FRENCH) => Place::France,
        Some(_) => Place::Listed,
    }
}
