//! Text cut into words, each as it is compared: small letters, no accents.

use unicode_normalization::char::is_combining_mark;

use crate::folding::{fold_letter, is_invisible};

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// In small letters and without accents: « Harcèlement » is `harcelement`.
    pub(super) folded: String,
    /// Where it begins in the text, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// The words of a text. An apostrophe or a hyphen ends a word; groups of digits that one character
/// parts also give the number they make together: « 116 006 » has the words `116`, `006` and `116006`.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut number: Option<Word> = None;
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if !first.is_alphanumeric() {
            continue;
        }
        let mut folded = String::new();
        fold_letter(first, &mut folded);
        let mut end = start + first.len_utf8();
        while let Some(&(at, next)) = rest.peek() {
            if !(next.is_alphanumeric() || is_combining_mark(next) || is_invisible(next)) {
                break;
            }
            fold_letter(next, &mut folded);
            end = at + next.len_utf8();
            rest.next();
        }
        if folded.is_empty() {
            continue;
        }
        let word = Word { folded, start, end };
        number = joined(number.take(), &word, text, &mut words);
        words.push(word);
    }
    words.extend(number.filter(|number| is_joined(number, &words)));
    words
}

/// The number that goes on with `word`; one that `word` ends is put among the words.
fn joined(number: Option<Word>, word: &Word, text: &str, words: &mut Vec<Word>) -> Option<Word> {
    let digits = word.folded.bytes().all(|byte| byte.is_ascii_digit());
    let near = |number: &Word| text[number.end..word.start].chars().count() == 1;
    match number {
        Some(mut number) if digits && near(&number) => {
            number.folded.push_str(&word.folded);
            number.end = word.end;
            Some(number)
        }
        ended => {
            words.extend(ended.filter(|number| is_joined(number, words)));
            digits.then(|| word.clone())
        }
    }
}

fn is_joined(number: &Word, words: &[Word]) -> bool {
    words.last().is_none_or(|last| last.start != number.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn accents_case_and_elisions_do_not_count() {
        assert_eq!(
            folded("Qu’on m'AFFICHE : l’œil, Noël"),
            ["qu", "on", "m", "affiche", "l", "oeil", "noel"]
        );
        assert_eq!(folded("e\u{301}te\u{301}"), ["ete"]);
        assert_eq!(folded("su\u{202e}ici\u{200b}de"), ["suicide"]);
        assert!(folded(" \u{301}😶 …").is_empty());
    }

    #[test]
    fn a_number_is_found_however_it_is_grouped() {
        assert_eq!(folded("le 116 006."), ["le", "116", "006", "116006"]);
        assert_eq!(folded("le 116006"), ["le", "116006"]);
        assert_eq!(
            folded("226-2-1 et 17"),
            ["226", "2", "1", "22621", "et", "17"]
        );
    }

    #[test]
    fn a_word_knows_its_place() {
        let text = "Où ? À l’école";
        let words = words(text);
        assert_eq!(&text[words[3].start..words[3].end], "école");
    }
}
