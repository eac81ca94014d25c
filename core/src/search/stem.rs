//! The part of a word that its forms share.

use std::borrow::Cow;

/// A stem is never shorter, so that short words stay apart.
const SHORTEST: usize = 3;

/// Endings that make one word of another, with the letters that must be left before them.
const DERIVED: [(&str, usize); 8] = [
    ("ation", 4),
    ("ement", 4),
    ("ateur", 4),
    ("euse", 4),
    ("ion", 5),
    ("eur", 5),
    ("ant", 5),
    ("ir", 5),
];

/// `harcel` for « harcèlement », « harceler », « harcelée », « harceleurs », all folded.
///
/// A light stemmer after J. Savoy (2006), extended by a few endings: Snowball's for French reads
/// accents, which people leave out, and takes more off than a small set of texts can bear.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    if word.len() <= SHORTEST || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    if let Some(start) = word.strip_suffix("aux").filter(|start| start.len() > 1) {
        return Cow::Owned(format!("{start}al"));
    }
    let singular = without(word, &["s", "x"]);
    for (ending, left) in DERIVED {
        if let Some(start) = singular
            .strip_suffix(ending)
            .filter(|start| start.len() >= left)
        {
            return Cow::Borrowed(once(start));
        }
    }
    let infinitive = without(singular, &["er", "ez"]);
    Cow::Borrowed(once(without(without(infinitive, &["e"]), &["e"])))
}

/// The word without the first of these endings, if enough is left.
fn without<'w>(word: &'w str, endings: &[&str]) -> &'w str {
    let mut shorter = endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    shorter
        .find(|start| start.len() >= SHORTEST)
        .unwrap_or(word)
}

/// A letter doubled at the end counts once, but in a short word: « fille » is not « fils ».
fn once(word: &str) -> &str {
    let mut letters = word.bytes().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && word.len() > SHORTEST + 1 => {
            &word[..word.len() - 1]
        }
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn the_forms_of_a_word_share_one_stem() {
        for forms in [
            &[
                "harcelement",
                "harceler",
                "harcelee",
                "harceleurs",
                "harcele",
            ][..],
            &["menace", "menacer", "menacees", "menaces", "menacez"],
            &["photo", "photos"],
            &["signaler", "signalement", "signale"],
            &["diffusion", "diffuser", "diffusees"],
            &["tribunal", "tribunaux"],
            &["mineur", "mineurs"],
            &["faux", "faux"],
        ] {
            let stems: Vec<_> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|one| *one == stems[0]), "{stems:?}");
        }
    }

    #[test]
    fn short_words_and_names_stay_apart() {
        for word in ["nue", "nu", "x", "3018", "116006", "ete"] {
            assert_eq!(stem(word), word);
        }
        assert_ne!(stem("peur"), stem("peu"));
        assert_ne!(stem("fille"), stem("fils"));
        assert_ne!(stem("tuer"), stem("tu"));
    }
}
