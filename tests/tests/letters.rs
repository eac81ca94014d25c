//! Letters: every kind, case, reader and date; what is missing shows, and what was typed stays as typed.

use std::collections::{BTreeMap, BTreeSet};

use abri_core::Audience;
use abri_core::guidance::letters::{
    Fact, ImageAge, Letter, LetterFacts, LineRole, Piece, UnknownLetter,
};
use abri_core::guidance::{ContentError, ContentFiles, Library};
use abri_core::wording::Wording;
use abri_tests::readability::{Passage, Profile, Role, findings, misspellings};
use chrono::NaiveDate;
use proptest::prelude::*;

/// Letters to an office: plain, but free of the limits of what is written for a reader.
const TO_AN_OFFICE: [&str; 6] = [
    "complaint",
    "prosecutor",
    "platform-report",
    "erasure",
    "delisting",
    "cnil",
];
const IMAGES: [ImageAge; 3] = [ImageAge::Minor, ImageAge::Adult, ImageAge::Unknown];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Every letter that a reader has, by kind and case.
fn all() -> Vec<(Audience, String, String)> {
    let library = Library::embedded();
    let readers = Audience::ALL.into_iter().flat_map(|audience| {
        let letters = library.letters(audience).into_iter();
        letters.map(move |letter| (audience, letter))
    });
    readers
        .flat_map(|(audience, letter)| {
            let cases = letter.cases.into_iter();
            cases.map(move |case| (audience, letter.kind.clone(), case.id))
        })
        .collect()
}

fn write(audience: Audience, kind: &str, case: &str, facts: &LetterFacts) -> Letter {
    Library::embedded()
        .letter(kind, case, audience, facts)
        .expect("a listed letter")
}

/// Facts that leave nothing open, each with a text of its own.
fn everything(said: impl Fn(&str) -> String) -> LetterFacts {
    LetterFacts {
        name: said("name"),
        address: said("address"),
        contact: said("contact"),
        place: said("place"),
        written_on: Some(day("2026-11-24")),
        child: said("child"),
        age: Some(14),
        image_age: ImageAge::Unknown,
        first_day: Some(day("2026-11-02")),
        last_day: None,
        when: said("when"),
        platform: said("platform"),
        links: vec![said("link-1"), said("link-2")],
        accounts: vec![said("account-1"), said("account-2")],
        events: said("events"),
        threat: said("threat"),
        asked: said("asked"),
        deadline: said("deadline"),
        paid: said("paid"),
        means: said("means"),
        payment_account: said("payment-account"),
        spread: said("spread"),
        author: said("author"),
        witnesses: said("witnesses"),
        reports: vec![said("report-1")],
        complaint: said("complaint"),
        court: said("court"),
        site: said("site"),
        requested_on: Some(day("2026-10-01")),
        answer: said("answer"),
        engine: said("engine"),
        search: said("search"),
    }
}

fn on(first_day: &str) -> LetterFacts {
    LetterFacts {
        first_day: Some(day(first_day)),
        ..LetterFacts::default()
    }
}

/// The numbers of the penal code in a letter, in their order.
fn articles(letter: &Letter) -> Vec<String> {
    let text = letter.text.replace('\u{a0}', " ");
    let ends = text.match_indices(" du Code pénal").map(|(at, _)| at);
    ends.map(|end| {
        let start = text[..end].rfind(' ').expect("a number") + 1;
        text[start..end].to_owned()
    })
    .collect()
}

fn whole(letter: &Letter) -> String {
    let parts = [&letter.title, &letter.text].into_iter();
    let parts = parts.chain(&letter.notes).chain(&letter.bring);
    let whole: Vec<&str> = parts.map(String::as_str).collect();
    whole.join("\n").replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn every_letter_is_written_for_every_reader_case_age_and_date() {
    let days = [
        None,
        Some("2020-01-01"),
        Some("2024-05-22"),
        Some("2024-05-23"),
        Some("2026-11-20"),
    ];
    let mut written = 0;
    for (audience, kind, case) in all() {
        for image_age in IMAGES {
            for first_day in days {
                for base in [LetterFacts::default(), everything(str::to_owned)] {
                    let facts = LetterFacts {
                        image_age,
                        first_day: first_day.map(day),
                        ..base
                    };
                    let letter = write(audience, &kind, &case, &facts);
                    assert!(letter.lines.len() >= 3, "{audience} {kind} {case}");
                    assert!(!letter.sources.is_empty() && !letter.notes.is_empty());
                    let text = whole(&letter);
                    for never in ["pré-plainte", "StopNCII", "constat", "extorsion", "$"] {
                        assert!(!text.contains(never), "{audience} {kind} {case}: {never}");
                    }
                    written += 1;
                }
            }
        }
    }
    assert!(written > 2_000);
}

#[test]
fn the_article_fits_the_case_the_age_and_the_facts() {
    let adult = |case| {
        articles(&write(
            Audience::Adult,
            "prosecutor",
            case,
            &on("2026-01-10"),
        ))
    };
    assert_eq!(adult("money-blackmail"), ["312-10", "312-12"]);
    assert_eq!(adult("image-blackmail"), ["312-10", "312-12"]);
    assert_eq!(adult("spread-image"), ["226-2-1"]);
    assert_eq!(adult("faked-image"), ["226-8-1"]);
    assert_eq!(adult("harassment"), ["222-33-2-2"]);
    let minor = |case| {
        articles(&write(
            Audience::Minor,
            "complaint",
            case,
            &on("2026-01-10"),
        ))
    };
    assert_eq!(minor("money-blackmail"), ["312-10", "312-12", "227-23"]);
    assert_eq!(
        minor("image-blackmail"),
        ["312-10", "312-12", "227-23-1", "227-22-2", "227-23"]
    );
    assert_eq!(minor("spread-image"), ["227-23", "226-2-1"]);
    assert_eq!(minor("faked-image"), ["226-8-1", "227-23"]);
    assert_eq!(minor("solicited-minor"), ["227-23-1", "227-22-2", "227-22"]);
    let young = LetterFacts {
        age: Some(14),
        ..on("2026-01-10")
    };
    assert_eq!(
        articles(&write(
            Audience::Parent,
            "complaint",
            "solicited-minor",
            &young
        )),
        ["227-23-1", "227-22-2", "227-22-1", "227-22"]
    );
    let paid_and_spread = LetterFacts {
        paid: "300 €".to_owned(),
        spread: "à trois amis".to_owned(),
        ..on("2026-01-10")
    };
    assert_eq!(
        articles(&write(
            Audience::Adult,
            "complaint",
            "money-blackmail",
            &paid_and_spread
        )),
        ["312-10", "312-11"]
    );
    let before_18 = LetterFacts {
        image_age: ImageAge::Minor,
        ..on("2026-01-10")
    };
    assert_eq!(
        articles(&write(
            Audience::Adult,
            "complaint",
            "spread-image",
            &before_18
        )),
        ["227-23", "226-2-1"]
    );
}

#[test]
fn an_old_unknown_or_impossible_day_names_no_article() {
    let words = LetterFacts {
        when: "vers la mi-novembre".to_owned(),
        ..LetterFacts::default()
    };
    let over_the_change = LetterFacts {
        first_day: Some(day("2026-01-10")),
        last_day: Some(day("2024-05-22")),
        ..LetterFacts::default()
    };
    let after_the_letter = LetterFacts {
        written_on: Some(day("2026-11-24")),
        ..on("2026-11-25")
    };
    let without = [
        LetterFacts::default(),
        words,
        on("2024-05-22"),
        on("1998-03-01"),
        over_the_change,
        after_the_letter,
    ];
    for (audience, kind, case) in all() {
        for facts in &without {
            let letter = write(audience, &kind, &case, facts);
            assert!(articles(&letter).is_empty(), "{audience} {kind} {case}");
            assert!(!whole(&letter).contains("Code pénal"));
            if ["complaint", "prosecutor"].contains(&kind.as_str()) {
                assert!(letter.text.contains("dépend de la date"));
            }
        }
        let dated = write(audience, &kind, &case, &on("2024-05-23"));
        let named = ["complaint", "prosecutor"].contains(&kind.as_str());
        assert_eq!(
            !articles(&dated).is_empty(),
            named,
            "{audience} {kind} {case}"
        );
    }
}

#[test]
fn every_article_named_is_in_the_law_table() {
    let law: BTreeMap<String, toml::Value> =
        toml::from_str(&ContentFiles::embedded().law).expect("the law table");
    let mut named = BTreeSet::new();
    for (audience, kind, case) in all() {
        let facts = everything(str::to_owned);
        named.extend(articles(&write(audience, &kind, &case, &facts)));
    }
    assert!(named.len() > 8, "{named:?}");
    assert!(
        named.iter().all(|number| law.contains_key(number)),
        "{named:?}"
    );
}

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

/// What is written for a reader: titles, notes and, in letters to nobody's office, the letter.
fn passages() -> Vec<Passage> {
    let mut all_passages = Vec::new();
    for (audience, kind, case) in all() {
        let letter = write(audience, &kind, &case, &everything(str::to_owned));
        let mut add = |part: &str, role, text: &str| {
            all_passages.push(Passage {
                place: format!("letters/{kind}#{case}/{part} [{audience}]"),
                page: format!("{kind}#{case}/{part}"),
                role,
                profile: Profile::of(audience),
                audience,
                text: text.to_owned(),
            });
        };
        add("notes", Role::Heading, &letter.title);
        for note in &letter.notes {
            add("notes", Role::Paragraph, note);
        }
        for item in &letter.bring {
            add("bring", Role::Item, item);
        }
        if !TO_AN_OFFICE.contains(&kind.as_str()) {
            for line in &letter.lines {
                add("lines", Role::Paragraph, &line.text());
            }
        }
        let fields = Library::embedded().letter_fields(&kind, &case, audience);
        for field in fields.expect("fields") {
            add("fields", Role::Heading, &field.label);
        }
    }
    for audience in Audience::ALL {
        for letter in Library::embedded().letters(audience) {
            let cases = letter.cases.iter().map(|case| (Role::Heading, &case.name));
            for (role, text) in cases.chain([(Role::Paragraph, &letter.summary)]) {
                all_passages.push(Passage {
                    place: format!("letters/{} [{audience}]", letter.kind),
                    page: letter.kind.clone(),
                    role,
                    profile: Profile::of(audience),
                    audience,
                    text: text.clone(),
                });
            }
        }
    }
    all_passages
}

#[test]
fn what_is_written_for_a_reader_keeps_their_limits_and_letters_to_an_office_are_exempt() {
    let passages = passages();
    let found = Audience::ALL.into_iter().flat_map(|audience| {
        let mine = passages
            .iter()
            .filter(|passage| passage.audience == audience);
        findings(&mine.cloned().collect::<Vec<_>>())
    });
    let found: BTreeSet<String> = found.collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn marks_spaces_and_words_have_one_form() {
    let mut found = BTreeSet::new();
    let office = all().into_iter().flat_map(|(audience, kind, case)| {
        let letter = write(audience, &kind, &case, &on("2026-01-10"));
        let words = letter.lines.into_iter().flat_map(|line| line.pieces);
        let words = words.filter_map(|piece| match piece {
            Piece::Words { text } => Some(text.replace(['«', '»'], "")),
            _ => None,
        });
        words
            .map(|text| text.trim_matches([' ', '\u{a0}', '.', ',']).to_owned())
            .collect::<Vec<_>>()
    });
    let read = passages().into_iter().map(|passage| passage.text);
    for text in office.chain(read) {
        found.extend(misspellings(&text));
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn faults(change: impl FnOnce(&mut ContentFiles)) -> Vec<ContentError> {
    let mut files = ContentFiles::embedded();
    change(&mut files);
    match Library::parse(&files, Wording::french()) {
        Ok(library) => library.faults(),
        Err(fault) => vec![fault],
    }
}

fn edit(files: &mut ContentFiles, id: &str, from: &str, to: &str) {
    let file = files.letters.get_mut(&format!("letters/{id}.toml"));
    let file = file.expect("the letter's file");
    *file = file.replace(from, to).into();
}

#[test]
fn faults_of_letters_are_named() {
    let article = faults(|files| {
        files.letter_cases = files.letter_cases.replace("226-8-1", "226-99").into();
    });
    assert!(article.iter().any(|fault| matches!(
        fault,
        ContentError::UnknownArticle { article, .. } if article == "226-99"
    )));
    let text = faults(|files| {
        edit(files, "cnil", "\"cnil-request\"", "\"cnil-requst\"");
    });
    assert!(text.iter().any(|fault| matches!(
        fault,
        ContentError::UnknownMessage { message, .. } if message == "letter-cnil-requst"
    )));
    assert!(text.iter().any(|fault| matches!(
        fault,
        ContentError::UnusedMessage { message } if message == "letter-cnil-request"
    )));
    let reader = faults(|files| {
        edit(
            files,
            "tell-adult",
            "[\"minor\"]",
            "[\"minor\", \"witness\"]",
        );
        let (from, to) = (
            "for = [\"minor\", \"parent\"] },\n  { text = \"platform-report-not\"",
            "},\n  { text = \"platform-report-not\"",
        );
        edit(files, "platform-report", from, to);
        let (from, to) = ("\"platform-report-help\", }", "\"platform-report-help\" }");
        edit(files, "platform-report", from, to);
    });
    assert!(
        reader.iter().any(|fault| matches!(
            fault,
            ContentError::ReaderLeftOut { message, .. } if message == "letter-platform-report-help"
        )),
        "{reader:#?}"
    );
    let case = faults(|files| {
        edit(files, "cnil", "\"harassment\"]", "\"harassmen\"]");
    });
    assert!(case.iter().any(|fault| matches!(
        fault,
        ContentError::UnknownTarget { target, .. } if target == "harassmen"
    )));
    let listed = faults(|files| {
        files.letter_cases = files.letter_cases.replace("  \"cnil\",\n", "").into();
    });
    assert!(matches!(&listed[..], [ContentError::Order { .. }]));
}
