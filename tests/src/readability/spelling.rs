//! Marks, spaces and words that no text for people may hold.

/// Marks that a voice reads badly or that a plain text has no use for.
const MARKS: [char; 17] = [
    ';', '&', '§', '#', '<', '>', '\\', '%', '*', '_', '\'', '"', '(', ')', '/', '·', '•',
];
/// Words of pressure, blame or doubt, despair, words that name the act wrongly, and the advice to
/// keep everything: a minor’s image is never to be kept.
const WORDS: [&str; 43] = [
    "il faut",
    "vous devez",
    "tu dois",
    "obligatoirement",
    "prétendu",
    "soi-disant",
    "avouer",
    "imprudence",
    "imprudent",
    "naïf",
    "naïve",
    "votre erreur",
    "ton erreur",
    "tombé dans",
    "revenge porn",
    "pédopornograph",
    "commettre un suicide",
    "se suicider",
    "en finir",
    "réussi",
    "constat ",
    "preuve certaine",
    "100 sûr",
    "vous êtes en sécurité",
    "tu es en sécurité",
    "vite ",
    "prochainement",
    "ce jour",
    "etc.",
    "cf.",
    "p. ex.",
    "et/ou",
    "iel ",
    "courage ",
    "soyez fort",
    "sois fort",
    "au moins, ",
    "une image a fuité",
    "fais une capture de l’image",
    "pré-plainte",
    "gardez tout ",
    "garde tout ",
    "tout garder",
];
/// Numbers above twelve are written with digits.
const NUMBER_WORDS: [&str; 12] = [
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "cent",
    "cents",
    "mille",
];
/// Words for which French has its own.
const FOREIGN: [&str; 14] = [
    "mail",
    "email",
    "cloud",
    "chat",
    "phishing",
    "revenge",
    "hacker",
    "followers",
    "screenshot",
    "login",
    "malware",
    "password",
    "hash",
    "live",
];
/// Capitals of more than four letters: names of services.
const CAPITALS: [&str; 2] = ["PHAROS", "THESEE"];
/// Initials that need no explanation.
const KNOWN_INITIALS: [&str; 2] = ["SMS", "PIN"];

/// What is wrong with the marks, spaces and words of a text; initials are judged by the caller,
/// who knows the page around them.
pub fn misspellings(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut find = |fault: bool, what: String| {
        if fault {
            found.push(format!("{what}: {text}"));
        }
    };
    for mark in MARKS {
        find(text.contains(mark), format!("the mark {mark}"));
    }
    find(text.contains('!'), "an exclamation".to_owned());
    for (wrong, name) in [
        (" ?", "an ordinary space before ?"),
        ("\u{a0}?", "a full space before ?"),
        (" :", "an ordinary space before :"),
        ("\u{202f}:", "a narrow space before :"),
        ("« ", "an ordinary space after «"),
        (" »", "an ordinary space before »"),
        ("  ", "two spaces"),
        (" .", "a space before a full stop"),
        (" ,", "a space before a comma"),
    ] {
        find(text.contains(wrong), name.to_owned());
    }
    let joined = |mark: char| {
        let marks = text
            .char_indices()
            .filter(|(_, character)| *character == mark);
        marks
            .map(|(at, _)| &text[..at])
            .any(|before| before.ends_with(char::is_alphanumeric))
    };
    find(
        joined('?') || joined('»'),
        "no space before a mark".to_owned(),
    );
    find(
        text.contains("«") != text.contains("»"),
        "one guillemet alone".to_owned(),
    );
    let spaced = text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase();
    for words in WORDS {
        let begins = |at: usize| !spaced[..at].ends_with(char::is_alphabetic);
        let found = spaced.match_indices(words).any(|(at, _)| begins(at));
        find(found, format!("the words « {words} »"));
    }
    for word in super::words(text) {
        let lower = word.text.to_lowercase();
        find(
            NUMBER_WORDS.contains(&lower.as_str()),
            "a number in letters".to_owned(),
        );
        find(
            FOREIGN.contains(&lower.as_str()),
            "a foreign word".to_owned(),
        );
        let capitals = word.text.chars().count() > 1 && word.text.chars().all(char::is_uppercase);
        let long = word.text.chars().count() > 4;
        find(
            capitals && long && !CAPITALS.contains(&word.text),
            "capitals".to_owned(),
        );
    }
    find(
        genders_the_reader(&spaced),
        "a participle that genders the reader".to_owned(),
    );
    found
}

/// The initials in a text that its page must explain: two to four capitals that are not known.
pub fn initials(text: &str) -> Vec<&str> {
    let words = super::words(text).into_iter().map(|word| word.text);
    let short = |word: &&str| (2..=6).contains(&word.chars().count());
    words
        .filter(short)
        .filter(|word| word.chars().all(char::is_uppercase) && !KNOWN_INITIALS.contains(word))
        .collect()
}

/// *Vous êtes allé*, *tu as été filmée*: the ending would tell the reader's gender.
fn genders_the_reader(text: &str) -> bool {
    const OPENINGS: [&str; 6] = [
        "vous êtes ",
        "tu es ",
        "vous avez été ",
        "tu as été ",
        "vous étiez ",
        "tu étais ",
    ];
    const ENDINGS: [&str; 7] = ["é", "ée", "i", "ie", "is", "u", "ue"];
    OPENINGS.iter().any(|opening| {
        text.match_indices(opening).any(|(at, _)| {
            let after = text[at + opening.len()..]
                .split(|c: char| !c.is_alphabetic())
                .next();
            after.is_some_and(|word| {
                word.chars().count() > 3 && ENDINGS.iter().any(|ending| word.ends_with(ending))
            })
        })
    })
}
