//! Syllables of spoken French, by the letters of a word.

const VOWELS: &str = "aàâäeéèêëiîïoôöuùûüÿœæy";
/// After these a final *-ent* is a verb's, and silent.
const PLURAL_SUBJECTS: [&str; 3] = ["ils", "elles", "qui"];

/// The syllables of one word as it is said; `before` is the word that stands before it.
pub fn syllables(word: &str, before: Option<&str>) -> usize {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    if is_acronym(word) {
        return letters.len();
    }
    let sounded = sounded(&letters);
    let runs = runs(&sounded);
    let silent = ends_silently(&letters, &sounded, before) && runs > 1;
    (runs - usize::from(silent) + hiatuses(&letters)).max(1)
}

/// SMS is said letter by letter; a longer word in capitals is said as a word.
fn is_acronym(word: &str) -> bool {
    (2..=4).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

fn is_vowel(letter: char) -> bool {
    VOWELS.contains(letter)
}

fn letter(letters: &[char], index: usize) -> char {
    letters.get(index).copied().unwrap_or(' ')
}

/// Which letters sound as vowels: `y` between two of them is a consonant, so are `ill` after one,
/// the `u` of *qu* and *gue*, and the `e` of *gea*.
fn sounded(letters: &[char]) -> Vec<bool> {
    let mut sounded: Vec<bool> = letters.iter().map(|&letter| is_vowel(letter)).collect();
    for index in 0..letters.len() {
        let before = index
            .checked_sub(1)
            .map_or(' ', |index| letter(letters, index));
        let after = letter(letters, index + 1);
        let silent = match letter(letters, index) {
            'y' => is_vowel(before) && is_vowel(after),
            'u' if before == 'q' => is_vowel(after) || after == ' ',
            'u' if before == 'g' => "eéèêiî".contains(after),
            'e' if before == 'g' => "aoâô".contains(after),
            'i' if index > 0 && sounded[index - 1] => {
                after == 'l' && letter(letters, index + 2) == 'l'
            }
            _ => false,
        };
        sounded[index] &= !silent;
    }
    sounded
}

fn runs(sounded: &[bool]) -> usize {
    let starts = |index: usize| sounded[index] && (index == 0 || !sounded[index - 1]);
    (0..sounded.len()).filter(|&index| starts(index)).count()
}

/// A consonant before the last `e` or `es`, or a verb's plural.
fn ends_silently(letters: &[char], sounded: &[bool], before: Option<&str>) -> bool {
    let word: String = letters.iter().collect();
    let plural = before.is_some_and(|word| PLURAL_SUBJECTS.contains(&word.to_lowercase().as_str()));
    let ending = match word.as_str() {
        _ if plural && word.ends_with("ent") => 3,
        _ if word.ends_with("es") => 2,
        _ if word.ends_with('e') => 1,
        _ => return false,
    };
    letters
        .len()
        .checked_sub(ending + 1)
        .is_some_and(|index| !sounded[index])
}

/// Two vowels side by side that are said apart.
fn hiatuses(letters: &[char]) -> usize {
    let word: String = letters.iter().collect();
    let pairs = letters.windows(2).enumerate().filter(|(index, pair)| {
        let ends_word = matches!(&letters[index + 1..], ['e'] | ['e', 's']);
        match pair {
            ['é', next] => is_vowel(*next) && !ends_word,
            [first, 'ï' | 'ü' | 'ë'] => is_vowel(*first),
            ['a', 'o'] => !word.starts_with("aoû") && !word.starts_with("pao"),
            ['o', 'é' | 'è'] | ['a', 'é'] => true,
            _ => false,
        }
    });
    pairs.count() + after_two_consonants(letters) + usize::from(word.starts_with("pays"))
}

/// *client*, *prière*, *cruel*, *troué*: two consonants keep the vowels after them apart.
fn after_two_consonants(letters: &[char]) -> usize {
    let apart = |index: usize| {
        let vowels = match (letters[index + 2], letter(letters, index + 3)) {
            ('i' | 'u', next) => next,
            ('o', 'u') => letter(letters, index + 4),
            _ => return false,
        };
        "bcdfgptv".contains(letters[index])
            && "lr".contains(letters[index + 1])
            && "aeoéèâêô".contains(vowels)
    };
    (0..letters.len().saturating_sub(2))
        .filter(|&index| apart(index))
        .count()
}
