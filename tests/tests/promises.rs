//! Nobody is promised a delay: how long an office, a site or the police takes is only said where a source gives it.

use std::fs;
use std::path::Path;

/// Words that set a term before a number and a unit of time: « en 24 heures », « dans les trois jours ».
const TERMS: [&str; 6] = ["sous", "en", "dans", "ici", "avant", "après"];
const NUMBERS: [&str; 11] = [
    "un",
    "une",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "dix",
    "quinze",
    "vingt",
    "quelques",
    "plusieurs",
];
const UNITS: [&str; 9] = [
    "minute", "minutes", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois",
];
/// Words that promise without a number, unless one of [`DENIALS`] stands just before.
const QUICK: [&str; 7] = [
    "rapidement",
    "immédiatement",
    "aussitôt",
    "garantie",
    "garanti",
    "promet",
    "promettons",
];
const DENIALS: [&str; 5] = ["ne", "n", "pas", "sans", "aucun"];

/// Files of words about the app itself and its clock.
const OWN: [&str; 5] = [
    "app.ftl",
    "command.ftl",
    "errors.ftl",
    "ios.ftl",
    "review.ftl",
];

/// Where a term stands on purpose, and why.
const ALLOWED: [(&str, &str); 17] = [
    ("hotline-fr-cnil-plainte-happens", ONE_MONTH),
    (
        "hotline-lu-454545-channel-2-hint",
        "announced by the service itself",
    ),
    ("hotlines-state-closes-in", "hours of a service"),
    ("hotlines-state-closes-in-a-minute", "hours of a service"),
    ("hotlines-state-opens-in", "hours of a service"),
    ("hotlines-state-opens-in-a-minute", "hours of a service"),
    ("images-remove-duty", ORDER),
    ("law-besides-order", ORDER),
    ("letter-cnil-when", ONE_MONTH),
    ("live-abuse-report-platform", ORDER),
    (
        "live-abuse-report-why",
        "how long it takes to report, not to answer",
    ),
    (
        "platforms-wait-delay",
        "says that nobody promises, and that 3018 has sometimes obtained it (2023)",
    ),
    ("search-engines-essentials", ONE_MONTH),
    ("search-engines-cnil-when", ONE_MONTH),
    ("search-engines-name-check", READER),
    ("search-engines-what-order-wait-text", ONE_MONTH),
    ("witness-questions-nothing-answer", READER),
];
/// GDPR 12(3): who asked for erasure and has no answer may go on to the CNIL.
const ONE_MONTH: &str = "after one month without an answer the next door opens";
const READER: &str = "what the reader does, not what somebody answers";
/// LCEN 6-1: what the police may order, said as a power and never as what will happen.
const ORDER: &str = "the police may order removal within that time";

/// Every line of every message, with the message's name: readers' texts stand on lines of their own.
fn lines() -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for text in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/content/fr")) {
        let mut message = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words = match line.split_once(" =") {
                Some((id, words)) if !line.starts_with(' ') => {
                    message = id.to_owned();
                    words
                }
                _ => line,
            };
            lines.push((message.clone(), words.to_owned()));
        }
    }
    lines
}

fn files(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "ftl")
            && !OWN.iter().any(|own| path.ends_with(own))
        {
            all.push(fs::read_to_string(path).expect("a text"));
        }
    }
    all
}

/// The terms and words of speed in a text, as they stand there.
fn promises(text: &str) -> Vec<String> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && !"$-".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    // `{ $fr-3018 }` is a telephone number, `{ $hours }` is a time.
    let number = |word: &str| {
        word.chars().all(|c| c.is_ascii_digit())
            || word.starts_with('$') && !word.contains('-')
            || NUMBERS.contains(&word)
    };
    // « les », « un délai de »: what may stand before the number.
    let time = |from: usize| {
        lower
            .windows(2)
            .skip(from)
            .take(4)
            .any(|two| number(&two[0]) && UNITS.contains(&two[1].as_str()))
    };
    let mut found = Vec::new();
    for (at, word) in lower.iter().enumerate() {
        let denied = lower[at.saturating_sub(4)..at]
            .iter()
            .any(|word| DENIALS.contains(&word.as_str()));
        if TERMS.contains(&word.as_str()) && time(at + 1)
            || QUICK.contains(&word.as_str()) && !denied
        {
            found.push(words[at..(at + 5).min(words.len())].join(" "));
        }
    }
    found
}

#[test]
fn no_text_promises_a_delay() {
    let mut used = Vec::new();
    let mut wrong = Vec::new();
    for (id, text) in lines() {
        for promise in promises(&text) {
            match ALLOWED.iter().find(|(allowed, _)| *allowed == id) {
                Some((allowed, _)) => used.push(*allowed),
                None => wrong.push(format!("{id}: {promise}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    for (id, why) in ALLOWED {
        assert!(used.contains(&id), "{id} sets no term any more ({why})");
    }
}

#[test]
fn a_promise_is_seen_and_hours_of_a_service_are_none() {
    for text in [
        "Le 3018 retire l’image en 24 heures.",
        "La police répond sous 48 heures.",
        "Dans les trois jours, vous aurez une réponse.",
        "Une réponse en { $hours } heures.",
        "Le retrait est garanti.",
        "On vous rappelle rapidement.",
    ] {
        assert!(!promises(text).is_empty(), "{text}");
    }
    for text in [
        "Le 116 006 répond de 9 h à 20 h.",
        "Vous avez le temps.",
        "Jour et nuit, sept jours sur sept.",
    ] {
        assert!(promises(text).is_empty(), "{text}");
    }
}
