//! Blackmail over an image: four entries, a payment, a letter, and a dossier that checks without Abri.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod dossier_case;
mod journal_phone;

use abri_core::Audience;
use abri_core::dossier::{Selection, Written};
use abri_core::drafting::draft;
use abri_core::guidance::Library;
use abri_core::journal::{EntryKind, Journal, Money, NewEntry, StepTaken, When};
use dossier_case::checking::{check, said};
use dossier_case::{all, file, import, names, text, unpack, written};
use journal_phone::{Phone, noise, note, verify};

const THREAT: &str = "Envoie 200 € ou tout le monde verra.";
const RECEIPT: usize = 70_000;

/// A threat with a capture, a demand, what was paid with its receipt, and a report.
fn four_entries() -> (Phone, Journal) {
    let phone = Phone::new();
    let journal = phone.create();
    let on = |day: &str| When::Day { day: day.into() };
    let threat = NewEntry {
        kind: EntryKind::Threat,
        when: on("2026-11-20"),
        platform: "Réseau".into(),
        account: "compte_menace".into(),
        ..note(THREAT)
    };
    let demand = NewEntry {
        kind: EntryKind::MoneyDemand,
        when: on("2026-11-20"),
        money: Money {
            asked: "200 €".into(),
            means: "coupon".into(),
            ..Money::default()
        },
        ..note("")
    };
    let payment = NewEntry {
        kind: EntryKind::Payment,
        when: on("2026-11-21"),
        money: Money {
            paid: "50 €".into(),
            means: "coupon".into(),
            ..Money::default()
        },
        ..note("")
    };
    let report = NewEntry {
        kind: EntryKind::Step,
        when: on("2026-11-22"),
        step: StepTaken {
            what: "signalement à la plateforme".into(),
            report_number: "R-17".into(),
            complaint_number: String::new(),
        },
        ..note("")
    };
    let seqs = [threat, demand, payment, report].map(|entry| journal.add(&entry, phone.now()));
    let [threat, _, payment, _] = seqs.map(Result::unwrap);
    import(
        &phone,
        &journal,
        threat,
        "capture.png",
        "image/png",
        &noise(200_000),
    );
    let receipt = noise(RECEIPT);
    import(
        &phone,
        &journal,
        payment,
        "reçu.pdf",
        "application/pdf",
        &receipt,
    );
    (phone, journal)
}

/// The letter of complaint that the entries fill.
fn letter(journal: &Journal) -> String {
    let entries: Vec<_> = (2..=5).map(|seq| journal.read(seq).unwrap()).collect();
    let facts = draft(&entries).facts;
    let library = Library::embedded();
    let letter = library.letter("complaint", "money-blackmail", Audience::Adult, &facts);
    letter.unwrap().text
}

fn handed_over() -> (Phone, Journal, Written, Vec<u8>) {
    let (phone, journal) = four_entries();
    let selection = Selection {
        complaint: letter(&journal),
        thumbnails: false,
        ..all()
    };
    let (done, bytes) = written(&phone, &journal, selection, None);
    (phone, journal, done, bytes)
}

#[test]
fn four_entries_a_payment_and_a_letter_are_in_the_dossier() {
    let (phone, journal, done, bytes) = handed_over();
    assert!(done.damaged.is_empty() && done.unreadable.is_empty());
    let exhibits = [
        "data/captures/001_capture.png",
        "data/paiements/002_reçu.pdf",
    ];
    assert_eq!(names(&bytes)[..2], exhibits);
    assert_eq!(file(&bytes, exhibits[1]), noise(RECEIPT));
    let recap = text(&bytes, "data/recapitulatif.txt");
    assert!(recap.contains(THREAT) && recap.contains("R-17") && recap.contains("50 €"));
    let complaint = text(&bytes, "data/plainte.txt");
    assert!(complaint.contains("compte_menace") && complaint.contains("200 €"));
    assert_eq!(
        text(&bytes, "data/chronologie.csv").matches("\r\n").count(),
        5
    );

    let receipt = done.handed_over(&journal, phone.now()).unwrap();
    let found = verify(&journal);
    assert!(found.intact() && found.records == receipt.seq);
}

#[test]
#[ignore = "needs python3"]
fn somebody_else_checks_the_dossier_and_reads_the_same_digits() {
    let (phone, journal, done, bytes) = handed_over();
    let digits = done.handed_over(&journal, phone.now()).unwrap().digits;
    let folder = tempfile::tempdir().unwrap();
    let bag = unpack(&bytes, folder.path());
    let checked = check(&bag);
    let expected = format!("TOUT CORRESPOND {}\n", digits.replace(' ', ""));
    assert_eq!(said(&checked), expected);
    // One byte of the receipt changed.
    let receipt = bag.join("data/paiements/002_reçu.pdf");
    let mut changed = std::fs::read(&receipt).unwrap();
    changed[0] ^= 1;
    std::fs::write(&receipt, changed).unwrap();
    assert!(!check(&bag).status.success());
}
