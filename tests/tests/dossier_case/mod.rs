//! A journal worth handing over, and its dossier in memory.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

pub(crate) mod checking;

use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;

use abri_core::dossier::{Chosen, Dossier, LeftOut, Passphrase, Selection, Written};
use abri_core::journal::{EntryKind, ImageAnswer, Journal, Money, NewEntry, StepTaken, When};
use zip::ZipArchive;

use crate::journal_phone::{Phone, noise, note};

/// Texts that stand in fields which can be left out, that were replaced, or that are not kept.
pub(crate) const NAME: &str = "compte_de_l_auteur";
pub(crate) const ADDRESS: &str = "https://exemple.invalid/profil";
pub(crate) const RECEIVER: &str = "FR76 0000 RECEVEUR";
pub(crate) const REPORT: &str = "SIGNALEMENT-4711";
pub(crate) const FILE_NAME: &str = "écran de Camille.png";
pub(crate) const FORMER: &str = "texte d’origine, remplacé";
pub(crate) const IN_BIN: &str = "note mise à la corbeille";
pub(crate) const DESTROYED: &str = "note détruite";

/// A phone, and its journal: a threat (2) with a capture, told again; a payment with a receipt; a step; a
/// call on a day before; one entry in the bin and one destroyed.
pub(crate) fn told() -> (Phone, Journal) {
    let phone = Phone::new();
    let journal = phone.create();
    let mut threat = note(FORMER);
    threat.kind = EntryKind::Threat;
    threat.when = When::Exact {
        time: "2026-11-20T02:05:00+01:00".into(),
    };
    threat.platform = "Réseau".into();
    threat.account = NAME.into();
    threat.url = ADDRESS.into();
    let seq = journal.add(&threat, phone.now()).unwrap();
    threat.text = "=1+1 il menace\nde \u{202e}tout publier « demain »".into();
    journal.amend(seq, &threat, phone.now()).unwrap();
    import(
        &phone,
        &journal,
        seq,
        FILE_NAME,
        "image/png",
        &noise(200_000),
    );
    import(&phone, &journal, seq, "../../vide", "text/plain", b"");
    let payment = NewEntry {
        kind: EntryKind::Payment,
        when: When::Day {
            day: "2026-11-21".into(),
        },
        money: Money {
            asked: "300 €".into(),
            paid: "50 €".into(),
            means: "coupon".into(),
            account: RECEIVER.into(),
            deadline: "minuit".into(),
        },
        ..note("")
    };
    let payment = journal.add(&payment, phone.now()).unwrap();
    import(
        &phone,
        &journal,
        payment,
        "reçu.pdf",
        "application/pdf",
        &noise(70_000),
    );
    let step = NewEntry {
        kind: EntryKind::Step,
        step: StepTaken {
            what: "signalement à la plateforme".into(),
            report_number: REPORT.into(),
            complaint_number: String::new(),
        },
        ..note("")
    };
    journal.add(&step, phone.now()).unwrap();
    let call = NewEntry {
        kind: EntryKind::Call,
        when: When::Day {
            day: "2026-11-01".into(),
        },
        ..note("premier appel")
    };
    journal.add(&call, phone.now()).unwrap();
    let noted = journal.fingerprint(seq, ImageAnswer::Yes).unwrap();
    noted.finish(phone.now()).unwrap();
    for (text, destroy) in [(IN_BIN, false), (DESTROYED, true)] {
        let gone = journal.add(&note(text), phone.now()).unwrap();
        journal.remove(gone, phone.now()).unwrap();
        if destroy {
            journal.destroy(gone, phone.now()).unwrap();
        }
    }
    (phone, journal)
}

/// A small picture of one colour.
pub(crate) fn png(red: u8) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(40, 30, image::Rgb([red, 30, 30]));
    picture
        .write_to(&mut file, image::ImageFormat::Png)
        .unwrap();
    file.into_inner()
}

pub(crate) fn import(
    phone: &Phone,
    journal: &Journal,
    seq: u64,
    name: &str,
    media_type: &str,
    bytes: &[u8],
) {
    let mut import = journal
        .import(seq, name, media_type, ImageAnswer::No)
        .unwrap();
    import.write(bytes).unwrap();
    import.finish(phone.now()).unwrap();
}

pub(crate) fn all() -> Selection {
    Selection {
        chosen: Chosen::All,
        without: Vec::new(),
        left_out: LeftOut::default(),
        complaint: "Je porte plainte.\nContre X.".into(),
        thumbnails: false,
        zone: chrono_tz::Europe::Paris,
    }
}

/// The dossier as it would lie in a file.
pub(crate) fn written(
    phone: &Phone,
    journal: &Journal,
    selection: Selection,
    passphrase: Option<&Passphrase>,
) -> (Written, Vec<u8>) {
    let mut bytes = Vec::new();
    let dossier = Dossier::prepare(journal, selection).unwrap();
    let written = dossier
        .write(&mut bytes, passphrase, phone.now(), &mut |_| {
            ControlFlow::Continue(())
        })
        .unwrap();
    (written, bytes)
}

/// Names in a dossier, without the folder they all lie in.
pub(crate) fn names(bytes: &[u8]) -> Vec<String> {
    let zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names = zip.file_names();
    names
        .map(|name| name.unwrap().strip_prefix("dossier/").unwrap().to_owned())
        .collect()
}

/// A file of a dossier.
pub(crate) fn file(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut file = Vec::new();
    let mut found = zip.by_name(&format!("dossier/{name}")).unwrap();
    found.read_to_end(&mut file).unwrap();
    file
}

pub(crate) fn text(bytes: &[u8], name: &str) -> String {
    String::from_utf8(file(bytes, name)).unwrap()
}

/// All of a dossier in a folder; answers the bag.
pub(crate) fn unpack(bytes: &[u8], folder: &Path) -> std::path::PathBuf {
    ZipArchive::new(Cursor::new(bytes))
        .unwrap()
        .extract(folder)
        .unwrap();
    folder.join("dossier")
}
