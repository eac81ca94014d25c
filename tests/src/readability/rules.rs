//! Whether texts keep the limits of their reader.

use std::collections::BTreeMap;

use super::{Limits, Passage, Profile, Role, Word, sentences, syllables, words};

/// Below this a score says nothing.
const ENOUGH_WORDS: usize = 100;
const HEADING_WORDS: usize = 8;
const ITEM_WORDS: usize = 15;

/// Kandel & Moles (1958): 207 − 1.015 × words per sentence − 73.6 × syllables per word. (Another
/// formula goes by the same name and reads about ten points higher.)
pub fn score(texts: &[&str]) -> f64 {
    let count = Count::of(texts);
    207.0
        - 1.015 * count.words as f64 / count.sentences as f64
        - 73.6 * count.syllables as f64 / count.words as f64
}

#[derive(Default)]
struct Count {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Count {
    fn of(texts: &[&str]) -> Count {
        let mut count = Count::default();
        for sentence in texts.iter().flat_map(|text| sentences(text)) {
            let mut before = None;
            let spoken = spoken(sentence);
            count.sentences += usize::from(!spoken.is_empty());
            for word in spoken {
                count.words += 1;
                count.syllables += syllables(word, before);
                before = Some(word);
            }
        }
        count
    }
}

fn spoken(sentence: &str) -> Vec<&str> {
    words(sentence)
        .into_iter()
        .filter(|word| !word.elided)
        .map(|word| word.text)
        .collect()
}

/// Everything that breaks a limit of a single text, one line each.
pub fn findings_alone(passages: &[Passage]) -> Vec<String> {
    passages.iter().flat_map(findings_of_passage).collect()
}

/// Everything that breaks a limit of a text or of its page, one line each.
pub fn findings(passages: &[Passage]) -> Vec<String> {
    let mut findings = findings_alone(passages);
    let mut pages: BTreeMap<(&str, Profile), Vec<&Passage>> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| passage.role != Role::Law) {
        pages
            .entry((&passage.page, passage.profile))
            .or_default()
            .push(passage);
    }
    for ((page, profile), passages) in pages {
        findings.extend(findings_of_page(page, profile, &passages));
    }
    findings
}

/// Page by page, so that an easy page does not hide a hard one.
fn findings_of_page(page: &str, profile: Profile, passages: &[&Passage]) -> Vec<String> {
    let Limits {
        mean,
        page: most,
        passives,
        score: least,
        ..
    } = profile.limits();
    let place = format!("#{page} [{}] {profile:?}", passages[0].audience);
    let all: Vec<&str> = passages
        .iter()
        .map(|passage| passage.text.as_str())
        .collect();
    let prose = passages
        .iter()
        .filter(|passage| passage.role != Role::Heading);
    let prose: Vec<&str> = prose.map(|passage| passage.text.as_str()).collect();
    let mut findings = Vec::new();
    let mut find = |fault: bool, what: String| {
        if fault {
            findings.push(format!("{place}: {what}"));
        }
    };
    let words = Count::of(&all).words;
    find(words > most, format!("{words} words, {most} at most"));
    let count = Count::of(&prose);
    if count.sentences > 0 {
        let average = count.words as f64 / count.sentences as f64;
        find(
            average > mean,
            format!("{average:.1} words per sentence, {mean} at most"),
        );
    }
    if count.words >= ENOUGH_WORDS {
        let score = score(&prose);
        find(score < least, format!("score {score:.1}, {least} at least"));
    }
    let found = prose
        .iter()
        .flat_map(|text| sentences(text))
        .filter(|text| passive(text))
        .count();
    find(
        found > passives,
        format!("{found} passives, {passives} at most"),
    );
    findings
}

fn findings_of_passage(passage: &Passage) -> Vec<String> {
    let Passage {
        place,
        role,
        profile,
        text,
        ..
    } = passage;
    let limits = profile.limits();
    let mut findings = Vec::new();
    let mut find = |what: &str, found: usize, most: usize, text: &str| {
        if found > most {
            findings.push(format!("{place}: {found} {what}, {most} at most: {text}"));
        }
    };
    match role {
        Role::Law => return Vec::new(),
        Role::Heading => find("words in a title", spoken(text).len(), HEADING_WORDS, text),
        Role::Item => find("words in a list item", spoken(text).len(), ITEM_WORDS, text),
        Role::Paragraph => find("sentences", sentences(text).len(), limits.paragraph, text),
    }
    for sentence in sentences(text) {
        let words = words(sentence);
        find(
            "words in a sentence",
            spoken(sentence).len(),
            limits.sentence,
            sentence,
        );
        find(
            "commas",
            sentence.matches(',').count(),
            limits.commas,
            sentence,
        );
        find("negations", negations(&words), 1, sentence);
        find("conditionals", conditionals(&words), 1, sentence);
        for clause in sentence.split([',', ':']) {
            find("subordinators in a row", subordinators(clause), 1, sentence);
        }
    }
    findings
}

fn negations(words: &[Word<'_>]) -> usize {
    let negates = |word: &Word<'_>| match word.text.to_lowercase().as_str() {
        "ne" | "sans" | "non" => true,
        "n" => word.elided,
        _ => false,
    };
    words.iter().filter(|word| negates(word)).count()
}

fn conditionals(words: &[Word<'_>]) -> usize {
    let lower: Vec<String> = words.iter().map(|word| word.text.to_lowercase()).collect();
    let opens = |index: usize| match lower[index].as_str() {
        "si" | "quand" | "lorsque" | "lorsqu" => true,
        "s" => lower
            .get(index + 1)
            .is_some_and(|next| next == "il" || next == "ils"),
        "dès" => lower
            .get(index + 1)
            .is_some_and(|next| next == "que" || next == "qu"),
        _ => false,
    };
    (0..lower.len()).filter(|&index| opens(index)).count()
}

fn subordinators(clause: &str) -> usize {
    let lower: Vec<String> = words(clause)
        .iter()
        .map(|word| word.text.to_lowercase())
        .collect();
    let before = |index: usize, by: usize| {
        index
            .checked_sub(by)
            .map_or("", |index| lower[index].as_str())
    };
    let opens = |index: usize| match lower[index].as_str() {
        "dont" | "où" => true,
        "qui" | "que" | "qu" => {
            let question = before(index, 1) == "ce" && before(index, 2) == "est";
            let comparison = ["plus", "moins", "même", "rien"].contains(&before(index, 1));
            !(question || comparison || index == 0)
        }
        _ => false,
    };
    (0..lower.len()).filter(|&index| opens(index)).count()
}

/// A form of *être*, a participle, then *par* within two words.
fn passive(sentence: &str) -> bool {
    const BEING: [&str; 8] = [
        "est", "sont", "été", "être", "était", "étaient", "sera", "es",
    ];
    const ENDINGS: [&str; 10] = ["é", "ée", "és", "ées", "i", "is", "ie", "u", "us", "ue"];
    let lower: Vec<String> = words(sentence)
        .iter()
        .map(|word| word.text.to_lowercase())
        .collect();
    lower.windows(2).enumerate().any(|(index, pair)| {
        BEING.contains(&pair[0].as_str())
            && ENDINGS.iter().any(|ending| pair[1].ends_with(ending))
            && lower
                .iter()
                .skip(index + 2)
                .take(3)
                .any(|word| word == "par")
    })
}
