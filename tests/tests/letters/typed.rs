//! What was typed comes out as typed, and shows nowhere else.

use abri_core::Audience;
use abri_core::guidance::letters::{Letter, LetterFacts, LineRole, Piece};
use proptest::prelude::*;

use crate::{all, everything, write};

const HOSTILE: [&str; 9] = [
    "{ $name } { -term } { \"x\" } *[other]",
    "a : b ; c ! d ? « e » 15 ans",
    "\u{202e}gnal\u{202c} \u{2067}",
    "😶‍🌫️ ’ \" ' ` \\ %s %n",
    "ligne\r\nligne\n\n- puce\ttab",
    "\0\u{1}\u{7f}",
    "\u{e000}\u{e001}\u{e00a}\u{f8ff}",
    "[à compléter : le nom]",
    "=SOMME(A1) <script> # titre",
];

/// The letter with `X` for whatever was typed.
fn skeleton(letter: &Letter) -> Vec<(LineRole, Vec<String>)> {
    let lines = letter.lines.iter().map(|line| {
        let pieces = line.pieces.iter().map(|piece| match piece {
            Piece::Said { .. } => "X".to_owned(),
            other => other.text().to_owned(),
        });
        (line.role, pieces.collect())
    });
    lines.collect()
}

fn assert_as_typed(hostile: &str) {
    let plain = everything(|name| name.to_owned());
    let facts = everything(|name| format!("{hostile}<{name}>{hostile}"));
    for (audience, kind, case) in all() {
        let letter = write(audience, &kind, &case, &facts);
        let before = write(audience, &kind, &case, &plain);
        assert_eq!(
            skeleton(&letter),
            skeleton(&before),
            "{audience} {kind} {case}"
        );
        let said = letter.lines.iter().flat_map(|line| &line.pieces);
        let said = said.filter(|piece| matches!(piece, Piece::Said { .. }));
        let said: Vec<&str> = said.map(Piece::text).collect();
        let was = before.lines.iter().flat_map(|line| &line.pieces);
        let was = was.filter(|piece| matches!(piece, Piece::Said { .. }));
        for (said, was) in said.into_iter().zip(was.map(Piece::text)) {
            let typed = format!("{hostile}<{was}>{hostile}");
            assert!(
                said == typed || said == was,
                "a day or a number stays as it was"
            );
            assert!(letter.text.contains(said));
        }
        assert!(letter.missing.is_empty());
    }
}

#[test]
fn hostile_facts_come_out_as_typed() {
    for hostile in HOSTILE {
        assert_as_typed(hostile);
    }
}

#[test]
fn a_hundred_kilobytes_come_out_as_typed() {
    let long = "é 😶 ".repeat(100_000 / 8);
    assert!(long.len() >= 100_000);
    let facts = LetterFacts {
        events: long.clone(),
        ..LetterFacts::default()
    };
    let letter = write(Audience::Minor, "prosecutor", "harassment", &facts);
    assert!(letter.text.contains(&long));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn any_fact_comes_out_as_typed(text in any::<String>()) {
        assert_as_typed(&format!("x{text}"));
    }
}

#[test]
fn nothing_typed_shows_in_what_programmers_print() {
    let facts = everything(|_| "SECRET".to_owned());
    let letter = write(Audience::Adult, "prosecutor", "money-blackmail", &facts);
    let printed = format!(
        "{facts:?} {letter:?} {:?} {:?}",
        letter.lines, letter.missing
    );
    assert!(!printed.contains("SECRET"), "{printed}");
}
