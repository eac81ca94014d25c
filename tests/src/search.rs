//! Written questions, and the ways in which people type them.

use abri_core::Audience;
use serde::Deserialize;

/// A question and its answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// As somebody typed it.
    pub typed: String,
    /// Who asks.
    #[serde(default = "adult")]
    pub reader: Audience,
    /// Where they are.
    #[serde(default = "france")]
    pub country: String,
    /// The one right answer.
    pub first: Option<String>,
    /// Several that are right.
    #[serde(default)]
    pub among: Vec<String>,
    /// Whether it is found with a slip of the finger too.
    #[serde(default = "yes")]
    slip: bool,
}

impl Asked {
    /// As written, without accents, in capitals, and with a slip.
    pub fn ways(&self) -> Vec<String> {
        let mut ways = vec![
            self.typed.clone(),
            plain(&self.typed),
            self.typed.to_uppercase(),
        ];
        ways.extend(self.slip.then(|| slipped(&self.typed)));
        ways
    }
}

/// The questions of `tests/data/search.toml`.
///
/// # Panics
///
/// If the file has another shape.
pub fn questions() -> Vec<Asked> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        question: Vec<Asked>,
    }
    let file: File = toml::from_str(include_str!("../data/search.toml")).expect("the questions");
    for asked in &file.question {
        assert!(asked.first.is_some() == asked.among.is_empty(), "{asked:?}");
    }
    file.question
}

fn plain(text: &str) -> String {
    let plain = |letter| match letter {
        'à' | 'â' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        '’' => '\'',
        letter => letter,
    };
    text.chars().map(plain).collect()
}

/// Its longest word with the third and fourth letters exchanged.
///
/// # Panics
///
/// If no word has five letters: such a question says `slip = false`.
fn slipped(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    let longest = words
        .max_by_key(|word| word.chars().count())
        .unwrap_or_default();
    let mut letters: Vec<char> = longest.chars().collect();
    assert!(letters.len() > 4, "{text}");
    letters.swap(2, 3);
    text.replace(longest, &letters.into_iter().collect::<String>())
}

fn adult() -> Audience {
    Audience::Adult
}

fn france() -> String {
    "FR".to_owned()
}

fn yes() -> bool {
    true
}
