//! Words that may not wait for a list of results: of suicide, of present danger.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::stem::stem;
use super::text::{Word, words};
use super::typo::{Letters, allowed, slips};

/// Other words that may stand between two of a phrase of suicide.
pub(super) const SUICIDE_GAP: usize = 2;
/// The same for danger: « il veut me tuer » is one, « il veut que je me tue » is not.
pub(super) const DANGER_GAP: usize = 1;
/// Fewer slips than in other words: « à l’étranger » is not « il m’étrangle ».
const SLIPS: usize = 1;
/// The shortest phrase that is known too when its words are typed as one, « metuer ».
const JOINED: usize = 6;

/// Phrases that mean one thing, their words in this order.
pub(super) struct Alarm {
    words: Vec<AlarmWord>,
    /// Each a list of places in `words`.
    phrases: Vec<Vec<usize>>,
    /// Words that are near to one of these by a slip, and are no slip.
    unlike: HashSet<String>,
}

struct AlarmWord {
    folded: String,
    stem: String,
    letters: Letters,
}

impl Alarm {
    pub(super) fn new(phrases: &[String], unlike: &str) -> Alarm {
        let mut alarm = Alarm {
            words: Vec::new(),
            phrases: Vec::new(),
            unlike: words(unlike).into_iter().map(|word| word.folded).collect(),
        };
        for phrase in phrases {
            let apart: Vec<String> = words(phrase).into_iter().map(|word| word.folded).collect();
            let joined = apart.concat();
            if apart.len() > 1 && joined.len() >= JOINED {
                let joined = alarm.place(joined);
                alarm.phrases.push(vec![joined]);
            }
            let places = apart.into_iter().map(|word| alarm.place(word)).collect();
            alarm.phrases.push(places);
        }
        alarm
    }

    /// Whether there is nothing to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.phrases.iter().all(Vec::is_empty)
    }

    /// Where phrases stand among the words typed, as ranges of their places.
    pub(super) fn heard(&self, typed: &[Word], gap: usize) -> Vec<Range<usize>> {
        let mut known: HashMap<&str, Vec<usize>> = HashMap::new();
        // Where each word of the phrases stands; each word typed is looked at once, however many phrases there are.
        let mut stands: Vec<Vec<usize>> = vec![Vec::new(); self.words.len()];
        for (at, word) in typed.iter().enumerate() {
            let known = known.entry(&word.folded);
            for place in known.or_insert_with(|| self.like(&word.folded)) {
                stands[*place].push(at);
            }
        }
        let after = |last: usize, place: usize| {
            let next = stands[place].partition_point(|at| *at <= last);
            let next = stands[place].get(next).copied();
            next.filter(|at| *at <= last + 1 + gap)
        };
        let mut heard = Vec::new();
        for phrase in &self.phrases {
            let Some((first, others)) = phrase.split_first() else {
                continue;
            };
            for start in &stands[*first] {
                let end = others
                    .iter()
                    .try_fold(*start, |last, place| after(last, *place));
                heard.extend(end.map(|end| *start..end + 1));
            }
        }
        heard
    }

    /// The places of the words that `typed` may be.
    fn like(&self, typed: &str) -> Vec<usize> {
        let letters = Letters::of(typed);
        let typed_stem = stem(typed);
        let may_slip = !self.unlike.contains(typed);
        let mut places = 0..self.words.len();
        let alike = |place: &usize| {
            let word = &self.words[*place];
            let most = allowed(&word.folded).min(allowed(typed)).min(SLIPS);
            let one = (typed, letters);
            word.folded == typed
                || word.stem == typed_stem && may_slip
                || may_slip && slips(one, (&word.folded, word.letters), most).is_some()
        };
        places.by_ref().filter(alike).collect()
    }

    fn place(&mut self, folded: String) -> usize {
        let place = self.words.iter().position(|word| word.folded == folded);
        place.unwrap_or_else(|| {
            self.words.push(AlarmWord {
                stem: stem(&folded).into_owned(),
                letters: Letters::of(&folded),
                folded,
            });
            self.words.len() - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alarm() -> Alarm {
        let phrases = ["suicide", "me tuer", "plus envie vivre"].map(str::to_owned);
        Alarm::new(&phrases, "courir tué")
    }

    fn heard(typed: &str) -> bool {
        !alarm().heard(&words(typed), SUICIDE_GAP).is_empty()
    }

    #[test]
    fn phrases_are_heard_through_slips_and_between_other_words() {
        for typed in [
            "SUICIDE",
            "je pense au suiside tout le temps",
            "metuer",
            "je vais me  tuer.",
            "j’ai plus du tout envie de vivre",
        ] {
            assert!(heard(typed), "{typed}");
        }
    }

    #[test]
    fn other_words_are_not_taken_for_them() {
        for typed in [
            "",
            "tuer",
            "me rendre plus tard pour tuer",
            "vivre plus envie",
            "il a été tué",
        ] {
            assert!(!heard(typed), "{typed}");
        }
    }
}
