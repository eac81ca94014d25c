//! Text as it is compared: small letters, without accents, without what hides inside words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Adds a text, folded: « Été, l’œuvre » becomes `ete, l'oeuvre`.
pub(crate) fn fold(text: &str, folded: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let (plain, other) = rest.split_at(at);
        fold_ascii(plain, folded);
        let mut letters = other.chars();
        letters
            .by_ref()
            .take(1)
            .for_each(|letter| fold_letter(letter, folded));
        rest = letters.as_str();
    }
    fold_ascii(rest, folded);
}

/// Adds a letter, folded; a mark adds nothing.
pub(crate) fn fold_letter(letter: char, folded: &mut String) {
    for part in letter.nfkd() {
        match part {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            _ if is_combining_mark(part) || is_invisible(part) => {}
            // What NFKD makes of a space that does not break is one that does.
            _ => folded.extend(part.to_lowercase()),
        }
    }
}

/// Marks of direction and joiners, which hide inside words.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn fold_ascii(text: &str, folded: &mut String) {
    let start = folded.len();
    folded.push_str(text);
    folded[start..].make_ascii_lowercase();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut folded = String::new();
        fold(text, &mut folded);
        folded
    }

    #[test]
    fn case_accents_ligatures_and_hidden_marks_make_no_difference() {
        for (one, other) in [
            ("Été", "ete"),
            ("ŒUVRE", "oeuvre"),
            ("ÇA", "ca"),
            ("l’autre", "L'AUTRE"),
            ("300\u{a0}€", "300 €"),
            ("e\u{301}", "É"),
            ("su\u{202e}ici\u{200b}de", "suicide"),
            ("𝓼𝓾𝓲𝓬𝓲𝓭𝓮", "suicide"),
            ("", ""),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
        assert_ne!(folded("été"), folded("étal"));
    }
}
