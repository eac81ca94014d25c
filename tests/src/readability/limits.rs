//! How long and how hard a text may be for each reader.

use abri_core::Audience;

/// For whom a text is, as far as its difficulty goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Profile {
    /// An adult or a witness.
    Adult,
    /// A person under 18.
    Minor,
    /// A parent.
    Parent,
    /// L’essentiel, present danger, thoughts of suicide.
    Crisis,
    /// The short version of a hard passage.
    Simple,
}

/// The most a text may have of each thing; of [`Limits::score`] the least.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Words in one sentence.
    pub sentence: usize,
    /// Words per sentence over a page.
    pub mean: f64,
    /// Sentences in one paragraph.
    pub paragraph: usize,
    /// Words on one page.
    pub page: usize,
    /// Commas in one sentence.
    pub commas: usize,
    /// Passive verbs with *par* on one page.
    pub passives: usize,
    /// Kandel & Moles (1958).
    pub score: f64,
}

impl Profile {
    /// The profile of what an audience reads in an ordinary passage.
    pub fn of(audience: Audience) -> Profile {
        match audience {
            Audience::Adult | Audience::Witness => Profile::Adult,
            Audience::Minor => Profile::Minor,
            Audience::Parent => Profile::Parent,
        }
    }

    /// The figures of the profile.
    pub fn limits(self) -> Limits {
        let (sentence, mean, paragraph, page, commas, passives, score) = match self {
            Profile::Adult => (20, 13.0, 4, 600, 2, 2, 70.0),
            Profile::Minor => (12, 9.0, 3, 250, 1, 0, 85.0),
            Profile::Parent => (18, 12.0, 4, 500, 2, 2, 75.0),
            Profile::Crisis => (12, 8.0, 2, 60, 2, 0, 85.0),
            Profile::Simple => (12, 8.0, 2, 400, 1, 0, 90.0),
        };
        Limits {
            sentence,
            mean,
            paragraph,
            page,
            commas,
            passives,
            score,
        }
    }
}
