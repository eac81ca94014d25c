//! The words of everything one reader can find.

use std::collections::{BTreeMap, HashMap};

use super::entry::Entry;
use super::phrases::Phrases;
use super::stem::stem;
use super::text::words;
use super::typo::Letters;
use super::{Collection, Target};
use crate::Audience;

/// A stem, by its place in the index.
pub(super) type Term = u16;

/// How much a word of a phrase says about what the phrase opens.
const ASKED: f32 = 2.0;

/// Built once for a reader, then only read.
pub(super) struct Index {
    pub(super) found: Vec<Found>,
    terms: HashMap<Box<str>, Term>,
    /// Every word of every text, in alphabetical order.
    spellings: Vec<Spelling>,
    /// For each term where it stands.
    postings: Vec<Vec<Posting>>,
    /// Phrases that lead somewhere, by their terms.
    pub(super) asked: Vec<AskedTerms>,
}

/// Something to find.
pub(super) struct Found {
    pub(super) target: Target,
    pub(super) title: Box<str>,
    pub(super) within: Option<Box<str>>,
    /// What may stand under a result.
    pub(super) lines: Vec<Line>,
}

/// A line of text, and the terms in it.
pub(super) struct Line {
    pub(super) text: Box<str>,
    pub(super) terms: Box<[Term]>,
}

/// A word as it is written somewhere, folded.
pub(super) struct Spelling {
    pub(super) text: Box<str>,
    pub(super) letters: Letters,
    pub(super) term: Term,
}

/// That a term stands in an entry, and how much it says there.
#[derive(Clone, Copy)]
pub(super) struct Posting {
    pub(super) found: u16,
    pub(super) weight: f32,
}

/// A phrase that leads to an entry.
pub(super) struct AskedTerms {
    pub(super) found: usize,
    pub(super) terms: Vec<Term>,
}

impl Index {
    pub(super) fn build(audience: Audience, phrases: &Phrases, among: Collection<'_>) -> Index {
        let mut entries = among.entries(audience);
        let mut places = HashMap::new();
        for (place, entry) in entries.iter().enumerate() {
            places.insert(entry.target.name(), place);
        }
        let asked = phrases
            .asked
            .iter()
            .filter(|asked| asked.audiences.contains(&audience));
        // A phrase that opens nothing is a fault, which `check` names.
        let asked: Vec<_> = asked
            .filter_map(|asked| Some((*places.get(&asked.opens)?, &asked.phrases)))
            .collect();
        for (place, asked) in &asked {
            for phrase in *asked {
                entries[*place].hidden(&phrase.text, ASKED);
            }
        }
        let mut writer = Writer::new(phrases);
        // They stand nowhere, but slips in them are seen.
        for phrase in phrases.means.iter().flat_map(|means| &means.typed) {
            writer.read(&phrase.text);
        }
        let found = entries.into_iter().enumerate();
        let found = found
            .map(|(place, entry)| writer.write(place, entry))
            .collect();
        let asked = asked.into_iter().flat_map(|(found, phrases)| {
            let terms = phrases.iter().map(|phrase| writer.known(&phrase.stems));
            terms
                .map(move |terms| AskedTerms { found, terms })
                .collect::<Vec<_>>()
        });
        let asked = asked.collect();
        let spellings = writer.spellings.into_iter().map(|(text, term)| Spelling {
            letters: Letters::of(&text),
            text,
            term,
        });
        Index {
            found,
            asked,
            spellings: spellings.collect(),
            terms: writer.terms,
            postings: writer.postings,
        }
    }

    /// The term of a stem.
    pub(super) fn term(&self, stem: &str) -> Option<Term> {
        self.terms.get(stem).copied()
    }

    /// Where a term stands.
    pub(super) fn postings(&self, term: Term) -> &[Posting] {
        &self.postings[usize::from(term)]
    }

    /// How much a term tells: more, the fewer entries have it; nothing if none has.
    pub(super) fn telling(&self, term: Term) -> f32 {
        match self.postings(term).len() {
            0 => 0.0,
            with => (1.0 + self.found.len() as f32 / with as f32).ln(),
        }
    }

    /// Every word of every text.
    pub(super) fn spellings(&self) -> &[Spelling] {
        &self.spellings
    }

    /// The words that begin with `start`, folded.
    pub(super) fn beginning_with<'i>(
        &'i self,
        start: &'i str,
    ) -> impl Iterator<Item = &'i Spelling> {
        let first = self.spellings.partition_point(|word| &*word.text < start);
        self.spellings[first..]
            .iter()
            .take_while(move |word| word.text.starts_with(start))
    }
}

/// Gives each stem its place while texts are read.
struct Writer<'p> {
    phrases: &'p Phrases,
    terms: HashMap<Box<str>, Term>,
    spellings: BTreeMap<Box<str>, Term>,
    postings: Vec<Vec<Posting>>,
}

impl<'p> Writer<'p> {
    fn new(phrases: &'p Phrases) -> Writer<'p> {
        Writer {
            phrases,
            terms: HashMap::new(),
            spellings: BTreeMap::new(),
            postings: Vec::new(),
        }
    }

    fn write(&mut self, place: usize, entry: Entry) -> Found {
        let found = u16::try_from(place).expect("fewer than 65,536 entries");
        let mut lines = Vec::new();
        for passage in entry.passages {
            let terms = self.read(&passage.text);
            for term in &terms {
                self.count(*term, found, passage.weight);
            }
            if passage.shown {
                lines.push(Line {
                    text: passage.text.into(),
                    terms: terms.into(),
                });
            }
        }
        Found {
            target: entry.target,
            title: entry.title.into(),
            within: entry.within.map(Into::into),
            lines,
        }
    }

    fn read(&mut self, text: &str) -> Vec<Term> {
        let words = words(text).into_iter();
        let telling = words.filter(|word| !self.phrases.ignored.contains(&word.folded));
        let telling: Vec<_> = telling.collect();
        telling
            .into_iter()
            .map(|word| self.spelling(word.folded))
            .collect()
    }

    fn spelling(&mut self, folded: String) -> Term {
        if let Some(term) = self.spellings.get(folded.as_str()) {
            return *term;
        }
        let stem = stem(&folded);
        let term = match self.terms.get(&*stem) {
            Some(term) => *term,
            None => {
                let term = Term::try_from(self.postings.len()).expect("fewer than 65,536 stems");
                self.terms.insert(stem.into(), term);
                self.postings.push(Vec::new());
                term
            }
        };
        self.spellings.insert(folded.into(), term);
        term
    }

    /// Entries are written one after the other: the last posting is of this one or of an earlier.
    fn count(&mut self, term: Term, found: u16, weight: f32) {
        let postings = &mut self.postings[usize::from(term)];
        match postings.last_mut() {
            Some(last) if last.found == found => last.weight += weight,
            _ => postings.push(Posting { found, weight }),
        }
    }

    fn known(&self, stems: &[String]) -> Vec<Term> {
        stems
            .iter()
            .filter_map(|stem| self.terms.get(stem.as_str()).copied())
            .collect()
    }
}
