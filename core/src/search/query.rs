//! From what was typed to the best answers.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};

use super::concept::Concept;
use super::crisis::{DANGER_GAP, SUICIDE_GAP};
use super::excerpt::excerpt;
use super::index::{Index, Term};
use super::phrases::Phrases;
use super::text::{Word, words};
use super::{Hit, MOST, Target};
use crate::hotlines::{Directory, Need, Question};
use crate::wording::Wording;

/// So many different words are looked for; the rest of a long text only rings the alarms.
const WORDS: usize = 40;
/// From one sheet come at most so many pages, so that others are seen.
const OF_ONE_SHEET: usize = 4;
/// What fits less than this part of the best is left out.
const FAINT: f32 = 0.12;
/// How soon a word that is repeated in an entry says no more.
const ENOUGH: f32 = 3.0;
/// How much a whole phrase says, beside its words.
const PHRASE: f32 = 1.6;

pub(super) fn find(typed: &str, question: &Question, index: &Index, phrases: &Phrases) -> Vec<Hit> {
    let typed = words(typed);
    let concepts = Concept::of(&first_telling(&typed, phrases), index, phrases);
    let terms: HashMap<Term, f32> = concepts.iter().flat_map(|concept| concept.terms()).fold(
        HashMap::new(),
        |mut terms, (term, likeness)| {
            let known = terms.entry(term).or_insert(likeness);
            *known = known.max(likeness);
            terms
        },
    );
    let urgent = urgent(&typed, question, phrases);
    let ranked = ranked(&concepts, &terms, question, index);
    let first = urgent.iter().filter_map(|target| {
        let place = index.found.iter().position(|found| found.target == *target);
        place.map(|place| (place, true))
    });
    let rest = ranked.into_iter().map(|place| (place, false));
    let mut seen = HashSet::new();
    first
        .chain(rest)
        .filter(|(place, _)| seen.insert(*place))
        .take(MOST)
        .map(|(place, urgent)| hit(place, urgent, &terms, question, index))
        .collect()
}

/// The first different words that say something.
fn first_telling<'w>(typed: &'w [Word], phrases: &Phrases) -> Vec<&'w str> {
    let mut seen = HashSet::new();
    typed
        .iter()
        .map(|word| word.folded.as_str())
        .filter(|word| !phrases.ignored.contains(*word) && seen.insert(*word))
        .take(WORDS)
        .collect()
}

/// Who stands first, whatever else was typed.
fn urgent(typed: &[Word], question: &Question, phrases: &Phrases) -> Vec<Target> {
    let danger = phrases.danger.heard(typed, DANGER_GAP);
    let suicide = phrases.suicide.heard(typed, SUICIDE_GAP);
    let line = || suicide_line(question).chain([Target::DarkThoughts]);
    // « Il veut me tuer » holds « me tuer », and speaks of somebody else.
    let by_another = suicide.iter().all(|words| {
        danger
            .iter()
            .any(|all| all.start <= words.start && words.end <= all.end)
    });
    match (suicide.is_empty(), danger.is_empty()) {
        (true, true) => Vec::new(),
        (true, false) => vec![Target::Emergency],
        (false, true) => line().collect(),
        (false, false) if by_another => [Target::Emergency].into_iter().chain(line()).collect(),
        (false, false) => line().chain([Target::Emergency]).collect(),
    }
}

/// The line of the country for thoughts of suicide; where none is known, the emergency services.
fn suicide_line(question: &Question) -> impl Iterator<Item = Target> {
    let need = Question {
        need: Some(Need::DarkThoughts),
        ..question.clone()
    };
    let line = Directory::embedded().help(&need).fitting.into_iter().next();
    let line = line.map(|card| Target::Service { id: card.id });
    [line.unwrap_or(Target::Emergency)].into_iter()
}

/// The places of what fits, best first.
fn ranked(
    concepts: &[Concept],
    terms: &HashMap<Term, f32>,
    question: &Question,
    index: &Index,
) -> Vec<usize> {
    let here: BTreeSet<&str> = Directory::embedded().names(question).into_iter().collect();
    let all: f32 = concepts.iter().map(|concept| concept.telling(index)).sum();
    let mut scores: HashMap<usize, (f32, f32)> = HashMap::new();
    for concept in concepts {
        let telling = concept.telling(index);
        for (found, said) in said(concept, index) {
            let (score, covered) = scores.entry(found).or_default();
            *score += said;
            *covered += telling;
        }
    }
    let phrases = whole_phrases(concepts, terms, index);
    let mut ranked: Vec<(usize, f32)> = scores
        .into_iter()
        .filter(|(found, _)| match &index.found[*found].target {
            Target::Service { id } => here.contains(id.as_str()),
            _ => true,
        })
        .map(|(found, (score, covered))| {
            let whole = phrases.get(&found).copied().unwrap_or_default();
            (found, score * (0.4 + 0.6 * covered / all) + whole)
        })
        .collect();
    ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    let faint = ranked.first().map_or(0.0, |best| best.1 * FAINT);
    let mut of_sheet: HashMap<&str, usize> = HashMap::new();
    let kept = ranked.into_iter().filter(|(found, score)| {
        let sheet = match &index.found[*found].target {
            Target::Page { sheet, .. } => sheet,
            _ => return *score >= faint,
        };
        let number = of_sheet.entry(sheet).or_default();
        *number += 1;
        *score >= faint && *number <= OF_ONE_SHEET
    });
    kept.map(|(found, _)| found).collect()
}

/// How much each entry says about a concept: the most that one of its terms says.
fn said(concept: &Concept, index: &Index) -> HashMap<usize, f32> {
    let mut said: HashMap<usize, f32> = HashMap::new();
    for (term, likeness) in concept.terms() {
        let telling = index.telling(term) * likeness;
        for posting in index.postings(term) {
            let value = telling * posting.weight / (posting.weight + ENOUGH);
            let known = said.entry(usize::from(posting.found)).or_default();
            *known = known.max(value);
        }
    }
    said
}

/// What the best whole phrase says for each entry it leads to: more, the more of what was typed it is.
fn whole_phrases(
    concepts: &[Concept],
    terms: &HashMap<Term, f32>,
    index: &Index,
) -> HashMap<usize, f32> {
    let all: f32 = concepts.iter().map(|concept| concept.telling(index)).sum();
    let mut whole: HashMap<usize, f32> = HashMap::new();
    for asked in &index.asked {
        let likenesses: Option<Vec<f32>> = asked
            .terms
            .iter()
            .map(|term| terms.get(term).copied())
            .collect();
        let Some(likenesses) = likenesses.filter(|likenesses| !likenesses.is_empty()) else {
            continue;
        };
        let told = asked.terms.iter().zip(&likenesses);
        let value: f32 = told
            .map(|(term, likeness)| index.telling(*term) * likeness)
            .sum();
        let part = concepts
            .iter()
            .filter(|concept| concept.terms().any(|(term, _)| asked.terms.contains(&term)))
            .map(|concept| concept.telling(index))
            .sum::<f32>();
        let value = PHRASE * value * (0.3 + 0.7 * part / all);
        let known = whole.entry(asked.found).or_default();
        *known = known.max(value);
    }
    whole
}

fn hit(
    place: usize,
    urgent: bool,
    terms: &HashMap<Term, f32>,
    question: &Question,
    index: &Index,
) -> Hit {
    let found = &index.found[place];
    let kind = Wording::french().text(found.target.kind(), question.audience, &[]);
    // The line that says most; of equals the first.
    let line = found.lines.iter().enumerate().max_by_key(|(number, line)| {
        let matching: BTreeSet<&Term> = line
            .terms
            .iter()
            .filter(|term| terms.contains_key(term))
            .collect();
        let said: f32 = matching
            .into_iter()
            .map(|term| index.telling(*term) * terms[term])
            .sum();
        ((said * 1000.0) as u32, Reverse(*number))
    });
    Hit {
        target: found.target.clone(),
        kind: kind.unwrap_or_default(),
        title: found.title.clone().into(),
        within: found.within.clone().map(Into::into),
        context: line.map_or_else(Vec::new, |(_, line)| excerpt(&line.text, terms, index)),
        urgent,
    }
}
