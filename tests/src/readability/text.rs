//! Sentences and words as a reader hears them.

/// Letters that lose their vowel before the next word and are said with it.
const ELIDED: [&str; 9] = ["c", "d", "j", "l", "m", "n", "s", "t", "qu"];

/// A word, and whether it is only the consonant of the next one (*l’*, *qu’*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// As written.
    pub text: &'a str,
    /// Not a word of its own.
    pub elided: bool,
}

/// The sentences of a text: each ends at `.`, `!`, `?` or `…` before a capital, a digit, a
/// quotation or the end.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices() {
        if !".!?…".contains(mark) {
            continue;
        }
        let end = at + mark.len_utf8();
        let rest = text[end..].trim_start_matches(['\u{a0}', '\u{202f}', ' ', '»', '”']);
        let spaced = rest.len() < text[end..].len();
        let next = rest.chars().next();
        let ends = next.is_none_or(|next| {
            spaced && (next.is_uppercase() || next.is_ascii_digit() || "«“[".contains(next))
        });
        if ends {
            sentences.push(text[start..end].trim());
            start = end;
        }
    }
    sentences.push(text[start..].trim_matches(|c: char| !c.is_alphanumeric()));
    sentences.retain(|sentence| sentence.contains(char::is_alphanumeric));
    sentences
}

/// Runs of letters, split at hyphens; *aujourd’hui* is one word, numbers are none.
pub fn words(sentence: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = sentence;
    while let Some(start) = rest.find(char::is_alphabetic) {
        rest = &rest[start..];
        let letters = |text: &str| {
            text.find(|c: char| !c.is_alphabetic())
                .unwrap_or(text.len())
        };
        let mut end = letters(rest);
        let apostrophe = rest[end..].starts_with('’');
        if apostrophe && rest[..end].eq_ignore_ascii_case("aujourd") {
            end += '’'.len_utf8();
            end += letters(&rest[end..]);
        }
        let text = &rest[..end];
        let elided = apostrophe && ELIDED.contains(&text.to_lowercase().as_str());
        words.push(Word { text, elided });
        rest = &rest[end..];
    }
    words
}
