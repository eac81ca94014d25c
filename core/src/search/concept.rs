//! What one typed word, or a few, may stand for.

use std::borrow::Cow;

use super::index::{Index, Term};
use super::phrases::{Phrase, Phrases};
use super::stem::stem;
use super::typo::{LONGEST, Letters, allowed, slips};

/// A form of the word itself.
const SAME: f32 = 1.0;
/// The sheets' words for what people call otherwise.
const READ_AS: f32 = 0.9;
/// A word that begins so: the last one may not be typed to its end.
const BEGUN: f32 = 0.7;
/// Two words typed as one, or one as two.
const COMPOUND: f32 = 0.9;
/// A slip leaves so much of a word, two slips the square of it.
const SLIP: f32 = 0.7;
/// The shortest beginning of a word that is looked for.
const BEGINNING: usize = 3;
/// At most so many words are taken for one that nobody wrote.
const GUESSES: usize = 6;

/// One thing that was asked, and the terms that may say it, each with how near it is (at most 1).
pub(super) struct Concept {
    terms: Vec<(Term, f32)>,
}

impl Concept {
    /// The concepts of folded words in the order they were typed; a word that nothing resembles is
    /// left out.
    pub(super) fn of(typed: &[&str], index: &Index, phrases: &Phrases) -> Vec<Concept> {
        let stems: Vec<_> = typed.iter().map(|word| stem(word)).collect();
        let mut concepts: Vec<Concept> = (0..typed.len())
            .map(|place| Concept::of_word(typed, place, index))
            .collect();
        for means in &phrases.means {
            for said in &means.typed {
                for place in places(said, &stems, &concepts, index) {
                    let terms = means
                        .read_as
                        .stems
                        .iter()
                        .filter_map(|stem| index.term(stem));
                    // Each word of a phrase may stand for all that the phrase means.
                    concepts[place]
                        .terms
                        .extend(terms.map(|term| (term, READ_AS)));
                }
            }
        }
        concepts.retain(|concept| concept.telling(index) > 0.0);
        concepts
    }

    pub(super) fn terms(&self) -> impl Iterator<Item = (Term, f32)> {
        self.terms.iter().copied()
    }

    /// How much it tells: as much as the most telling of its terms.
    pub(super) fn telling(&self, index: &Index) -> f32 {
        let telling = self
            .terms
            .iter()
            .map(|(term, likeness)| index.telling(*term) * likeness);
        telling.fold(0.0, f32::max)
    }

    fn of_word(typed: &[&str], place: usize, index: &Index) -> Concept {
        let word = typed[place];
        let mut terms: Vec<(Term, f32)> = Vec::new();
        if word.len() > LONGEST {
            return Concept { terms };
        }
        terms.extend(index.term(&stem(word)).map(|term| (term, SAME)));
        // « deep fake », typed apart.
        let neighbours = [place.checked_sub(1), Some(place)];
        for pair in neighbours
            .into_iter()
            .flatten()
            .filter_map(|first| typed.get(first..first + 2))
        {
            terms.extend(
                index
                    .term(&stem(&pair.concat()))
                    .map(|term| (term, COMPOUND)),
            );
        }
        if terms.is_empty() {
            terms = split(word, index);
        }
        if terms.is_empty() {
            terms = guesses(word, index);
        }
        if terms.is_empty() && place + 1 == typed.len() && word.len() >= BEGINNING {
            let begun = index.beginning_with(word).take(GUESSES);
            terms.extend(begun.map(|spelling| (spelling.term, BEGUN)));
        }
        Concept { terms }
    }
}

/// Where a phrase stands among the words typed, slips and all: the places of its words.
fn places(
    phrase: &Phrase,
    stems: &[Cow<'_, str>],
    concepts: &[Concept],
    index: &Index,
) -> Vec<usize> {
    let long = phrase.stems.len();
    if long == 0 || long > stems.len() {
        return Vec::new();
    }
    let is = |place: usize, stem: &String| {
        *stem == stems[place]
            || index
                .term(stem)
                .is_some_and(|term| concepts[place].terms().any(|(of, _)| of == term))
    };
    (0..=stems.len() - long)
        .filter(|start| {
            phrase
                .stems
                .iter()
                .enumerate()
                .all(|(at, stem)| is(start + at, stem))
        })
        .flat_map(|start| start..start + long)
        .collect()
}

/// « cyberharcelement », typed as one.
fn split(word: &str, index: &Index) -> Vec<(Term, f32)> {
    let parts = word.char_indices().map(|(at, _)| word.split_at(at));
    let long_enough = parts.filter(|(one, other)| one.len() > BEGINNING && other.len() > BEGINNING);
    let mut terms = long_enough.filter_map(|(one, other)| {
        Some([
            (index.term(&stem(one))?, COMPOUND),
            (index.term(&stem(other))?, COMPOUND),
        ])
    });
    terms.next().map(Vec::from).unwrap_or_default()
}

/// The words that are nearest by a slip.
fn guesses(word: &str, index: &Index) -> Vec<(Term, f32)> {
    let most = allowed(word);
    if most == 0 {
        return Vec::new();
    }
    let letters = Letters::of(word);
    let near = index.spellings().iter().filter_map(|spelling| {
        let most = most.min(allowed(&spelling.text));
        let slips = slips((word, letters), (&spelling.text, spelling.letters), most)?;
        Some((slips, spelling.term))
    });
    let mut near: Vec<(usize, Term)> = near.collect();
    near.sort_unstable();
    let fewest = near.first().map_or(0, |first| first.0);
    near.dedup();
    near.into_iter()
        .filter(|(slips, _)| *slips == fewest)
        .take(GUESSES)
        .map(|(slips, term)| (term, SLIP.powi(slips as i32)))
        .collect()
}
