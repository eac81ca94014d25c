//! A dossier holds what was chosen and nothing else, or it is not there at all.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod dossier_case;
mod journal_phone;

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use abri_core::dossier::{Chosen, Dossier, DossierError, LeftOut, Passphrase, Selection};
use abri_core::journal::{Area, Carries, Change, ImageAnswer, JournalError, Progress, Source};
use dossier_case::{
    ADDRESS, DESTROYED, FILE_NAME, FORMER, IN_BIN, NAME, RECEIVER, REPORT, all, file, import,
    names, png, text, told, written,
};
use journal_phone::{Phone, files, flip, noise, note, verify};

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn largest_file(phone: &Phone) -> PathBuf {
    let stored = files(&phone.used_folder().join("a")).into_iter();
    let size = |path: &PathBuf| path.metadata().unwrap().len();
    stored.max_by_key(size).unwrap()
}

#[test]
fn a_dossier_holds_what_was_chosen_in_the_order_of_the_facts() {
    let (phone, journal) = told();
    let (_, bytes) = written(&phone, &journal, all(), None);
    let exhibits = [
        "data/captures/001_écran_de_Camille.png",
        "data/autres/002_vide.txt",
        "data/paiements/003_reçu.pdf",
    ];
    let names = names(&bytes);
    assert_eq!(names[..3], exhibits);
    assert_eq!(names[3], "data/journal.jsonl");
    assert_eq!(file(&bytes, exhibits[0]), noise(200_000));
    assert_eq!(file(&bytes, exhibits[1]), b"");
    let recap = text(&bytes, "data/recapitulatif.txt");
    let at = |text: &str| recap.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at("premier appel") < at("signalement à la plateforme"));
    assert!(at("signalement à la plateforme") < at("de [U+202E]tout publier"));
    assert!(at("de [U+202E]tout publier") < at("Somme payée\u{a0}: 50 €"));
    assert!(recap.contains("20\u{a0}novembre\u{a0}2026 à 2\u{a0}h\u{a0}05"));
    assert!(recap.contains("elle ne prouve ni l’heure, ni l’auteur, ni la vérité"));
    assert!(!recap.contains("dossier-"), "{recap}");
    assert!(!text(&bytes, "LISEZMOI.txt").contains("dossier-"));
    for gone in [FORMER, IN_BIN, DESTROYED] {
        assert!(!holds(&bytes, gone), "{gone}");
    }
    assert_eq!(
        text(&bytes, "data/plainte.txt"),
        "\u{feff}Je porte plainte.\r\nContre X."
    );
}

#[test]
fn a_dossier_tells_nothing_of_what_made_it() {
    let (phone, journal) = told();
    let (_, bytes) = written(&phone, &journal, all(), None);
    let info = text(&bytes, "bag-info.txt");
    let oxum = {
        let payload = names(&bytes);
        let payload: Vec<&String> = payload
            .iter()
            .filter(|name| name.starts_with("data/"))
            .collect();
        let octets: usize = payload.iter().map(|name| file(&bytes, name).len()).sum();
        format!("{octets}.{}", payload.len())
    };
    assert_eq!(
        info,
        format!("Bagging-Date: 2026-11-18\nPayload-Oxum: {oxum}\n")
    );
}

#[test]
fn a_table_is_quoted_and_acts_nowhere() {
    let (phone, journal) = told();
    let (_, bytes) = written(&phone, &journal, all(), None);
    let table = text(&bytes, "data/chronologie.csv");
    assert!(table.starts_with("\u{feff}\"Numéro\";\"Date des faits\""));
    assert_eq!(table.matches("\r\n").count(), 5);
    assert!(table.contains("\"'=1+1 il menace\nde [U+202E]tout"));
}

/// Whoever is shown a copy is told so, and which file it was made from.
#[test]
fn a_copy_says_that_it_is_one_and_names_its_original() {
    let phone = Phone::new();
    let journal = phone.create();
    let seq = journal.add(&note("la capture"), phone.now()).unwrap();
    import(&phone, &journal, seq, "capture.png", "image/png", &png(0));
    let original = journal.read(seq).unwrap().attachments[0].clone();
    let area = Area {
        left: 0,
        top: 0,
        right: 5000,
        bottom: 5000,
    };
    let change = Change {
        cropped: Some(area),
        ..Change::default()
    };
    let copy = journal.make_copy(
        original.id,
        Source::File,
        &change,
        ImageAnswer::No,
        phone.now(),
    );
    copy.unwrap();
    let recap = |without| {
        let selection = Selection { without, ..all() };
        let (_, bytes) = written(&phone, &journal, selection, None);
        text(&bytes, "data/recapitulatif.txt")
    };
    let both = recap(Vec::new());
    let of_one = "Pièce 2\u{a0}: copie recadrée, faite à partir de la pièce 1.";
    assert!(both.contains(of_one), "{both}");
    assert!(!both.contains("Pièce 1\u{a0}:"));
    let alone = recap(vec![original.id]);
    let sum: String = original
        .sha256
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let of_absent = format!(
        "Pièce 1\u{a0}: copie recadrée. L’original n’est pas dans ce dossier. Son empreinte SHA-256\u{a0}: {sum}"
    );
    assert!(alone.contains(&of_absent), "{alone}");
}

/// In small, pictures are seen by everyone a page is shown to: only if the person chose that.
#[test]
fn pictures_are_shown_in_small_only_where_that_was_chosen() {
    let (phone, journal) = told();
    let pdf = |thumbnails| {
        let selection = Selection {
            thumbnails,
            ..all()
        };
        let (_, bytes) = written(&phone, &journal, selection, None);
        file(&bytes, "data/recapitulatif.pdf")
    };
    let images = |pdf: &[u8]| {
        let marks = pdf.windows(14).filter(|mark| *mark == b"/Subtype/Image");
        marks.count()
    };
    // A file that says it is a picture and is none is left out.
    assert_eq!(images(&pdf(true)), 0);
    for name in ["un.png", "deux.png"] {
        import(
            &phone,
            &journal,
            2,
            name,
            "image/png",
            &png(name.len() as u8),
        );
    }
    assert_eq!(images(&pdf(false)), 0);
    assert_eq!(images(&pdf(true)), 2);
}

#[test]
fn what_is_left_out_is_nowhere_but_its_hash() {
    let (phone, journal) = told();
    let left_out = |names, own_details| Selection {
        left_out: LeftOut { names, own_details },
        ..all()
    };
    let names = [NAME, ADDRESS, RECEIVER];
    let own = [REPORT, FILE_NAME, "Camille"];
    let (_, bytes) = written(&phone, &journal, left_out(false, false), None);
    assert!(names.iter().chain(&own).all(|text| holds(&bytes, text)));
    let (_, bytes) = written(&phone, &journal, left_out(true, false), None);
    assert!(!names.iter().any(|text| holds(&bytes, text)));
    assert!(own.iter().all(|text| holds(&bytes, text)));
    let (_, bytes) = written(&phone, &journal, left_out(false, true), None);
    assert!(names.iter().all(|text| holds(&bytes, text)));
    assert!(!own.iter().any(|text| holds(&bytes, text)));
    assert!(text(&bytes, "data/recapitulatif.txt").contains("[non communiqué]"));
}

#[test]
fn only_chosen_entries_go() {
    let (phone, journal) = told();
    let one = Selection {
        chosen: Chosen::Entries(vec![2, 2, 999]),
        ..all()
    };
    let dossier = Dossier::prepare(&journal, one.clone()).unwrap();
    let preview = dossier.preview(&[], &mut go_on).unwrap();
    assert_eq!((preview.entries, preview.exhibits.len()), (1, 2));
    assert_eq!(preview.bytes, 200_000);
    let (_, bytes) = written(&phone, &journal, one, None);
    assert!(!holds(&bytes, RECEIVER) && !holds(&bytes, "premier appel"));
    let none = Selection {
        chosen: Chosen::Entries(vec![999]),
        ..all()
    };
    assert_eq!(
        Dossier::prepare(&journal, none).err(),
        Some(DossierError::Nothing)
    );
}

#[test]
fn what_exhibits_carry_is_said_before_they_go() {
    let (phone, journal) = told();
    let video = b"\0\0\0\x18ftypmp42 \xA9xyz+48.85+002.35/ com.android.manufacturer";
    import(&phone, &journal, 2, "scène.mp4", "video/mp4", video);
    let dossier = Dossier::prepare(&journal, all()).unwrap();
    let mut steps = Vec::new();
    let mut step = |progress: Progress| {
        steps.push(progress.done);
        ControlFlow::Continue(())
    };
    let preview = dossier.preview(&[], &mut step).unwrap();
    assert!(steps.is_sorted() && steps.last() == Some(&preview.bytes));
    let carried = preview.exhibits.iter().flat_map(|exhibit| exhibit.carried);
    let told: Vec<_> = carried
        .map(|carried| (carried.place, carried.device))
        .collect();
    let (yes, no, unknown) = (Carries::Yes, Carries::No, Carries::Unknown);
    // Noise, an empty text, the video, a PDF.
    assert_eq!(
        told,
        [(unknown, unknown), (no, no), (yes, yes), (unknown, unknown)]
    );

    let mut none_is_read = |_| panic!("a known file is read again");
    let again = dossier.preview(&preview.exhibits, &mut none_is_read);
    assert!(again.unwrap() == preview);

    let mut stop = |_| ControlFlow::Break(());
    assert_eq!(
        dossier.preview(&[], &mut stop).err(),
        Some(DossierError::Cancelled)
    );
    let largest = largest_file(&phone);
    flip(&largest, 100_000);
    let preview = dossier.preview(&[], &mut go_on).unwrap();
    let damaged = preview
        .exhibits
        .iter()
        .filter(|exhibit| exhibit.carried.is_none());
    assert_eq!(
        damaged.map(|exhibit| exhibit.number).collect::<Vec<_>>(),
        [1]
    );
}

#[test]
fn a_file_that_stays_out_leaves_no_trace_of_its_name() {
    let (phone, journal) = told();
    let original = journal.read(2).unwrap().attachments.remove(0).id;
    let selection = Selection {
        without: vec![original],
        ..all()
    };
    let (_, bytes) = written(&phone, &journal, selection, None);
    assert!(!holds(&bytes, "Camille") && holds(&bytes, "data/autres/001_vide.txt"));
}

#[test]
fn the_journal_says_so_only_once_it_is_handed_over() {
    let (phone, journal) = told();
    let before = journal.seal().unwrap();
    let (done, bytes) = written(&phone, &journal, all(), None);
    assert_eq!(journal.seal().unwrap(), before);
    assert_eq!(done.last, before.number);
    assert!(text(&bytes, "data/recapitulatif.txt").contains(&before.digits));
    let receipt = done.handed_over(&journal, phone.now()).unwrap();
    assert_eq!(receipt.seq, before.number + 1);
    assert_eq!(receipt.digits.len(), 47);
    assert!(verify(&journal).intact());
    let journal = phone.reopen(&journal);
    assert!(verify(&journal).intact());
    let (again, bytes) = written(&phone, &journal, all(), None);
    assert_eq!(again.last, receipt.seq);
    let lines = text(&bytes, "data/journal.jsonl");
    assert_eq!(lines.lines().count() as u64, receipt.seq);
}

/// A disk that ends after so many bytes.
struct Full(usize, io::ErrorKind);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or(self.1)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_sink_that_fails_anywhere_is_said_and_changes_nothing() {
    let (phone, journal) = told();
    let before = journal.seal().unwrap();
    let dossier = Dossier::prepare(&journal, all()).unwrap();
    let (_, whole) = written(&phone, &journal, all(), None);
    let passphrase = Passphrase::draw().unwrap();
    for room in (0..whole.len()).step_by(whole.len() / 40) {
        for (kind, expected) in [
            (io::ErrorKind::StorageFull, DossierError::NoSpace),
            (io::ErrorKind::BrokenPipe, DossierError::NotWritten),
        ] {
            for passphrase in [None, Some(&passphrase)] {
                let mut sink = Full(room, kind);
                let result = dossier.write(&mut sink, passphrase, phone.now(), &mut go_on);
                assert_eq!(result.err(), Some(expected), "after {room} bytes");
            }
        }
    }
    assert_eq!(journal.seal().unwrap(), before);
}

#[test]
fn it_can_be_broken_off_at_any_moment_and_a_lock_ends_it() {
    let (phone, journal) = told();
    let dossier = Dossier::prepare(&journal, all()).unwrap();
    let mut steps = Vec::new();
    let mut note = |progress: Progress| {
        steps.push(progress);
        ControlFlow::Continue(())
    };
    dossier
        .write(&mut io::sink(), None, phone.now(), &mut note)
        .unwrap();
    assert!(steps.is_sorted_by_key(|progress| progress.done));
    let last = steps.last().unwrap();
    assert_eq!((last.done, last.total), (540_000, 540_000));
    for stop in 0..steps.len() {
        let mut left = stop;
        let mut until = |_| match left.checked_sub(1) {
            Some(fewer) => {
                left = fewer;
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(()),
        };
        let result = dossier.write(&mut io::sink(), None, phone.now(), &mut until);
        assert_eq!(result.err(), Some(DossierError::Cancelled));
    }
    let passphrase = Passphrase::draw().unwrap();
    for passphrase in [None, Some(&passphrase)] {
        let mut sink = Vec::new();
        let mut late = |progress: Progress| match progress.done < 500_000 {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        };
        let result = dossier.write(&mut sink, passphrase, phone.now(), &mut late);
        assert_eq!(result.err(), Some(DossierError::Cancelled));
        assert!(
            sink.len() > 100_000 && !holds(&sink, "PK\u{5}\u{6}"),
            "it looks whole"
        );
    }
    let mut lock = |_| {
        journal.lock();
        ControlFlow::Continue(())
    };
    let result = dossier.write(&mut io::sink(), None, phone.now(), &mut lock);
    assert_eq!(
        result.err(),
        Some(DossierError::Journal(JournalError::Locked))
    );
}

#[test]
fn a_damaged_exhibit_is_named_and_the_rest_goes() {
    let (phone, journal) = told();
    flip(&largest_file(&phone), 100_000);
    let (done, bytes) = written(&phone, &journal, all(), None);
    assert_eq!(done.damaged, [1]);
    let names = names(&bytes);
    assert!(!names.iter().any(|name| name.starts_with("data/captures/")));
    assert_eq!(file(&bytes, "data/paiements/003_reçu.pdf"), noise(70_000));
    assert!(text(&bytes, "data/recapitulatif.txt").contains("fichier abîmé, absent du dossier"));
}

#[test]
fn an_empty_journal_makes_no_dossier() {
    let phone = Phone::new();
    let journal = phone.create();
    assert_eq!(
        Dossier::prepare(&journal, all()).err(),
        Some(DossierError::Nothing)
    );
    journal.add(&note("un"), phone.now()).unwrap();
    assert!(Dossier::prepare(&journal, all()).is_ok());
}

#[test]
fn an_encrypted_dossier_shows_one_name_and_no_sum() {
    let (phone, journal) = told();
    let passphrase = Passphrase::draw().unwrap();
    let (_, bytes) = written(&phone, &journal, all(), Some(&passphrase));
    assert!(!holds(&bytes, NAME) && !holds(&bytes, "captures"));
    let mut zip = zip::ZipArchive::new(io::Cursor::new(&bytes)).unwrap();
    assert_eq!(zip.len(), 1);
    let inner = {
        let mut inner = Vec::new();
        let mut file = zip
            .by_index_decrypt(0, passphrase.as_str().as_bytes())
            .unwrap();
        assert_eq!((&*file.name().unwrap(), file.crc32()), ("dossier.zip", 0));
        io::copy(&mut file, &mut inner).unwrap();
        inner
    };
    assert_eq!(
        file(&inner, "data/captures/001_écran_de_Camille.png"),
        noise(200_000)
    );
    assert!(
        zip.by_index_decrypt(0, b"abaisser-abandon-abdiquer-abeille-abolir-aborder")
            .is_err()
    );
}
