//! What a letter does with what is known, missing, or not for its reader.

use std::collections::BTreeSet;

use abri_core::Audience;
use abri_core::guidance::Library;
use abri_core::guidance::letters::{Fact, ImageAge, LetterFacts, LineRole, Piece, UnknownLetter};

use crate::{IMAGES, TO_AN_OFFICE, all, everything, write};

#[test]
fn what_is_missing_shows_and_what_is_known_does_not() {
    for (audience, kind, case) in all() {
        let empty = write(audience, &kind, &case, &LetterFacts::default());
        let open: BTreeSet<Fact> = empty.missing.iter().map(|missing| missing.fact).collect();
        assert_eq!(open.len(), empty.missing.len(), "each fact is listed once");
        let mut shown = BTreeSet::new();
        for piece in empty.lines.iter().flat_map(|line| &line.pieces) {
            if let Piece::Missing { fact, text } = piece {
                shown.insert(*fact);
                let label = &empty.missing.iter().find(|one| one.fact == *fact);
                let label = &label.expect("it is listed").label;
                assert_eq!(*text, format!("[à compléter\u{a0}: {label}]"));
                assert!(empty.text.contains(text.as_str()));
            }
        }
        assert_eq!(shown, open, "{audience} {kind} {case}");
        let fields = Library::embedded().letter_fields(&kind, &case, audience);
        let fields: Vec<Fact> = fields.expect("fields").iter().map(|one| one.fact).collect();
        assert!(
            open.iter().all(|fact| fields.contains(fact)),
            "the form asks for it"
        );

        let full = write(audience, &kind, &case, &everything(str::to_owned));
        assert!(
            full.missing.is_empty(),
            "{audience} {kind} {case}: {:?}",
            full.missing
        );
        assert!(!full.text.contains("à compléter"));
    }
}

#[test]
fn a_form_asks_only_for_what_the_letter_can_say() {
    for (audience, kind, case) in all() {
        let fields = Library::embedded().letter_fields(&kind, &case, audience);
        for field in fields.expect("fields") {
            let mut facts = LetterFacts::default();
            let before = write(audience, &kind, &case, &facts);
            let marked = everything(|_| "MARK".to_owned());
            let given = serde_json::to_value(&marked).expect("facts as data");
            let mut whole = serde_json::to_value(&facts).expect("facts as data");
            match field.fact {
                Fact::When => whole["first-day"] = given["first-day"].clone(),
                Fact::ImageAge => whole["image-age"] = "adult".into(),
                // Said beside a sum that was paid, and only there.
                Fact::Means | Fact::PaymentAccount => {
                    whole["paid"] = "MARK".into();
                    whole[field.fact.as_str()] = given[field.fact.as_str()].clone();
                }
                fact => whole[fact.as_str()] = given[fact.as_str()].clone(),
            }
            facts = serde_json::from_value(whole).expect("facts");
            let after = write(audience, &kind, &case, &facts);
            assert_ne!(
                before.text, after.text,
                "{audience} {kind} {case} {:?}",
                field.fact
            );
        }
    }
}

#[test]
fn an_optional_paragraph_without_its_fact_is_not_there() {
    let empty = write(
        Audience::Adult,
        "complaint",
        "money-blackmail",
        &LetterFacts::default(),
    );
    for absent in [
        "Somme versée",
        "Délai annoncé",
        "Signalements déjà faits",
        "déjà été montrée",
    ] {
        assert!(!empty.text.contains(absent), "{absent}");
    }
    let paid = LetterFacts {
        paid: "300 €".to_owned(),
        ..LetterFacts::default()
    };
    let paid = write(Audience::Adult, "complaint", "money-blackmail", &paid);
    assert!(
        paid.text
            .contains("Somme versée\u{a0}: 300 €. Moyen de paiement\u{a0}: [à compléter")
    );
    let spaces = LetterFacts {
        paid: " \n".to_owned(),
        ..LetterFacts::default()
    };
    assert!(write(Audience::Adult, "complaint", "money-blackmail", &spaces) == empty);
}

#[test]
fn no_letter_for_a_reader_it_is_not_for() {
    let asks = |audience, kind, case| {
        Library::embedded()
            .letter(kind, case, audience, &LetterFacts::default())
            .map(|_| ())
    };
    for kind in TO_AN_OFFICE {
        assert_eq!(
            asks(Audience::Adult, kind, "solicited-minor"),
            Err(UnknownLetter)
        );
        let witness = asks(Audience::Witness, kind, "spread-image");
        assert_eq!(witness.is_ok(), kind == "platform-report", "{kind}");
    }
    for kind in ["tell-adult", "write-adult", "show-adult"] {
        for audience in [Audience::Adult, Audience::Parent, Audience::Witness] {
            assert_eq!(asks(audience, kind, "harassment"), Err(UnknownLetter));
        }
        assert_eq!(asks(Audience::Minor, kind, "harassment"), Ok(()));
    }
    for kind in ["erasure", "delisting", "cnil"] {
        assert_eq!(
            asks(Audience::Adult, kind, "money-blackmail"),
            Err(UnknownLetter)
        );
    }
    assert_eq!(
        asks(Audience::Adult, "nowhere", "harassment"),
        Err(UnknownLetter)
    );
    assert_eq!(
        asks(Audience::Adult, "complaint", "nothing"),
        Err(UnknownLetter)
    );
}

#[test]
fn an_image_of_a_minor_is_neither_enclosed_nor_shown_and_the_script_ends_with_it() {
    for (audience, kind, case) in all() {
        if !TO_AN_OFFICE.contains(&kind.as_str()) {
            continue;
        }
        for image_age in IMAGES {
            let of_an_adult = image_age == ImageAge::Adult
                && matches!(audience, Audience::Adult | Audience::Witness);
            let young = matches!(audience, Audience::Minor | Audience::Parent);
            if of_an_adult || (!young && case == "harassment") {
                continue;
            }
            let facts = LetterFacts {
                image_age,
                ..everything(str::to_owned)
            };
            let letter = write(audience, &kind, &case, &facts);
            let said = |line: &&abri_core::guidance::letters::Line| {
                line.text().contains("aucune image") || line.text().contains("Aucune image")
            };
            let last = letter
                .lines
                .iter()
                .rfind(|line| line.role == LineRole::Paragraph);
            assert!(
                letter.lines.iter().any(|line| said(&line)),
                "{audience} {kind} {case}"
            );
            if kind == "complaint" {
                assert!(last.as_ref().is_some_and(said), "{audience} {kind} {case}");
            }
            let brought = letter.bring.join(" ");
            assert!(
                !brought.contains("capture"),
                "{audience} {kind} {case}: {brought}"
            );
        }
    }
    let own = LetterFacts {
        image_age: ImageAge::Adult,
        ..LetterFacts::default()
    };
    let letter = write(Audience::Adult, "complaint", "spread-image", &own);
    assert!(letter.bring.join(" ").contains("capture"));
}
