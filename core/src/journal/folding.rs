//! Text as a search compares it: without case, without accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// Folds a text: « Été, Œuvre » becomes « ete, oeuvre ». What is folded is wiped with its content.
pub(super) fn fold(text: &str) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(text.len()));
    if text.is_ascii() {
        folded.extend(text.chars().map(|letter| letter.to_ascii_lowercase()));
        return folded;
    }
    for letter in text.nfkd().filter(|&letter| !is_combining_mark(letter)) {
        match letter {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            // What NFKD makes of a space that does not break is one that does.
            other => folded.extend(other.to_lowercase()),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_ligatures_make_no_difference() {
        for (one, other) in [
            ("Été", "ete"),
            ("ŒUVRE", "oeuvre"),
            ("ÇA", "ca"),
            ("l’autre", "L'AUTRE"),
            ("300\u{a0}€", "300 €"),
            ("e\u{301}", "É"),
            ("", ""),
        ] {
            assert_eq!(*fold(one), *fold(other), "{one}");
        }
        assert_ne!(*fold("été"), *fold("étal"));
    }
}
