//! The recap as a PDF/A-2 that voices can read: first where everything stands, as data, then the ink.

mod fonts;
mod layout;
mod paint;
mod part;
mod pen;
mod table;

use chrono::NaiveDate;

use super::block::Block;
use fonts::{Fonts, Scripts};
use layout::Layout;
pub(super) use paint::metadata;
use paint::paint;

/// The document of `blocks`, made on `day`. It names no program and no device, and links to nothing.
pub(super) fn pdf(blocks: &[Block], day: NaiveDate) -> Vec<u8> {
    let written = |scripts| {
        let fonts = Fonts::new(scripts);
        paint(&Layout::of(blocks, &fonts), &fonts, day)
    };
    // The standards ask that every shape be tied to what it stands for; a font may fail to in some script.
    written(Scripts::All)
        .or_else(|_| written(Scripts::Latin))
        .expect("letters of Latin meet both standards")
}

/// How many pages [`pdf`] needs for `blocks`, or a little more where it writes out what has no shape.
pub(super) fn pages(blocks: &[Block]) -> usize {
    Layout::of(blocks, &Fonts::new(Scripts::Latin)).pages
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use fonts::Style;

    fn of(texts: &[String]) -> Vec<Block> {
        let texts = texts.iter();
        let mut blocks = vec![Block::Heading(1, "Titre".to_owned())];
        for text in texts {
            blocks.push(Block::Heading(2, format!("Note {text}")));
            blocks.push(Block::Quoted(text.clone()));
            blocks.push(Block::Facts(vec![(text.clone(), text.clone())]));
            blocks.push(Block::Exact(vec![(text.clone(), text.clone())]));
            blocks.push(Block::Table {
                headings: vec![text.clone(), "b".to_owned()],
                exact: vec![1],
                rows: vec![vec![text.clone(), text.clone()], vec![String::new(); 2]],
            });
        }
        blocks
    }

    fn scripts_are_enough(blocks: &[Block], scripts: Scripts) -> bool {
        let fonts = Fonts::new(scripts);
        paint(&Layout::of(blocks, &fonts), &fonts, NaiveDate::default()).is_ok()
    }

    #[test]
    fn scripts_people_write_in_keep_their_shapes() {
        for text in [
            "Ça – œuvre « ‰ » €",
            "Привет, как дела",
            "Καλημέρα",
            "שלום",
            "مرحبا بكم",
            "a\u{301}",
        ] {
            assert!(
                scripts_are_enough(&of(&[text.to_owned()]), Scripts::All),
                "{text}"
            );
        }
    }

    #[test]
    fn what_has_no_shape_is_written_out() {
        let fonts = Fonts::new(Scripts::All);
        assert_eq!(
            fonts.shown("a漢\u{e000}", Style::Regular),
            "a[U+6F22][U+E000]"
        );
        assert_eq!(
            Fonts::new(Scripts::Latin).shown("é€Ж", Style::Mono),
            "é€[U+0416]"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn any_text_makes_a_document(texts in prop::collection::vec(".{0,200}|\\PC{0,200}", 1..4)) {
            prop_assert!(scripts_are_enough(&of(&texts), Scripts::Latin));
            prop_assert!(pdf(&of(&texts), NaiveDate::default()).starts_with(b"%PDF-1.7"));
        }
    }
}
