//! Programs that know nothing of Abri check a dossier: the one in its LISEZMOI, `sha256sum`, `bagit`, `7z`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod dossier_case;
mod journal_phone;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use abri_core::dossier::{Dossier, LeftOut, Passphrase, Selection};
use abri_core::journal::{Journal, JournalError, Source};
use dossier_case::checking::{check, python, said};
use dossier_case::{all, file, import, png, told, unpack, written};
use journal_phone::{Phone, note};
use tempfile::TempDir;

fn unpacked(selection: Selection) -> (TempDir, PathBuf, String) {
    let (phone, journal) = told();
    let (done, bytes) = written(&phone, &journal, selection, None);
    let folder = tempfile::tempdir().unwrap();
    let bag = unpack(&bytes, folder.path());
    let receipt = done.handed_over(&journal, phone.now()).unwrap();
    (folder, bag, receipt.digits.replace(' ', ""))
}

#[test]
#[ignore = "needs python3 with bagit, sha256sum and sha512sum"]
fn other_programs_find_a_dossier_whole() {
    let closed = LeftOut {
        names: true,
        own_details: true,
    };
    for left_out in [LeftOut::default(), closed] {
        let (_folder, bag, digits) = unpacked(Selection { left_out, ..all() });
        let checked = check(&bag);
        assert!(checked.status.success(), "{}", said(&checked));
        assert_eq!(said(&checked), format!("TOUT CORRESPOND {digits}\n"));
        for sums in ["sha256", "sha512"] {
            let mut sum = Command::new(format!("{sums}sum"));
            sum.args(["--strict", "-c", &format!("tagmanifest-{sums}.txt")]);
            sum.arg(format!("manifest-{sums}.txt")).current_dir(&bag);
            let output = sum.output().unwrap();
            assert!(output.status.success(), "{}", said(&output));
        }
        let output = python()
            .args(["-m", "bagit", "--validate"])
            .arg(&bag)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", said(&output));
    }
}

/// Replaces text in a file of the bag.
fn replace(bag: &Path, name: &str, from: &str, to: &str) {
    let text = fs::read_to_string(bag.join(name)).unwrap();
    assert!(text.contains(from), "{name} has no {from}");
    fs::write(bag.join(name), text.replacen(from, to, 1)).unwrap();
}

/// Makes all sums right again, as somebody would who tampers with care.
fn sum_again(bag: &Path) {
    let program = "
import hashlib, pathlib
def write(name, paths):
    lines = [hashlib.sha256(p.read_bytes()).hexdigest() + '  ' + p.as_posix() + '\\n' for p in paths]
    pathlib.Path(name).write_text(''.join(lines), 'utf8')
root = pathlib.Path()
write('manifest-sha256.txt', sorted(p for p in root.glob('data/**/*') if p.is_file()))
write('tagmanifest-sha256.txt', sorted(p for p in root.glob('*.txt') if p.name[:3] != 'tag'))
";
    let summed = python()
        .args(["-c", program])
        .current_dir(bag)
        .output()
        .unwrap();
    assert!(summed.status.success(), "{}", said(&summed));
}

const CAPTURE: &str = "data/captures/001_écran_de_Camille.png";

#[test]
#[ignore = "needs python3"]
fn the_checker_finds_every_change() {
    type Change = fn(&Path);
    let changes: [(&str, Change); 12] = [
        ("a capture is another", |bag| {
            fs::write(bag.join(CAPTURE), b"autre").unwrap()
        }),
        ("a capture is gone", |bag| {
            fs::remove_file(bag.join(CAPTURE)).unwrap()
        }),
        ("a capture too many", |bag| {
            fs::copy(bag.join(CAPTURE), bag.join("data/captures/004_x.png")).unwrap();
        }),
        ("two files changed places", |bag| {
            fs::rename(bag.join(CAPTURE), bag.join("data/x.png")).unwrap();
            fs::rename(bag.join("data/autres/002_vide.txt"), bag.join(CAPTURE)).unwrap();
            fs::rename(bag.join("data/x.png"), bag.join("data/autres/002_vide.txt")).unwrap();
        }),
        ("a text is another", |bag| {
            replace(bag, "data/preuves/3.json", "il menace", "il demande");
        }),
        ("a date is another", |bag| {
            replace(bag, "data/preuves/2.json", "1795000000000", "1794000000000");
        }),
        ("a sum is another", |bag| {
            replace(bag, "data/preuves/6.json", "50 €", "500 €")
        }),
        ("a salt is another", |bag| {
            replace(bag, "data/preuves/2.json", "\"salt\":\"", "\"salt\":\"00")
        }),
        ("a field is gone", |bag| {
            replace(
                bag,
                "data/preuves/2.json",
                "{\"hash\":",
                "{\"hash\":\"\",\"x\":",
            )
        }),
        ("a proof stands for another line", |bag| {
            replace(bag, "data/preuves/2.json", "\"seq\":2", "\"seq\":3");
        }),
        ("a line is gone", |bag| {
            let lines = fs::read_to_string(bag.join("data/journal.jsonl")).unwrap();
            let kept: Vec<&str> = lines
                .lines()
                .filter(|line| !line.contains("\"seq\":9,"))
                .collect();
            fs::write(bag.join("data/journal.jsonl"), kept.join("\n") + "\n").unwrap();
        }),
        ("a line is another", |bag| {
            replace(bag, "data/journal.jsonl", "\"commit\":\"", "\"commit\":\"0");
        }),
    ];
    for (name, change) in changes {
        for with_care in [false, true] {
            let (_folder, bag, _) = unpacked(all());
            assert!(check(&bag).status.success());
            change(&bag);
            if with_care {
                sum_again(&bag);
            }
            assert!(
                !check(&bag).status.success(),
                "{name}, sums made again: {with_care}"
            );
        }
    }
}

#[test]
#[ignore = "needs python3"]
fn who_changes_the_recap_with_care_changes_the_digits() {
    let (_folder, bag, digits) = unpacked(all());
    replace(&bag, "data/recapitulatif.txt", "50 €", "500 €");
    assert!(!check(&bag).status.success());
    sum_again(&bag);
    let checked = check(&bag);
    assert!(checked.status.success() && !said(&checked).contains(&digits));
}

#[test]
#[ignore = "needs 7z"]
fn seven_zip_opens_an_encrypted_dossier_with_its_words_only() {
    let (phone, journal) = told();
    let passphrase = Passphrase::draw().unwrap();
    let (_, bytes) = written(&phone, &journal, all(), Some(&passphrase));
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("remise.zip"), &bytes).unwrap();
    let open = |words: &str| {
        let mut seven = Command::new("7z");
        seven.args(["x", "-y", &format!("-p{words}"), "remise.zip"]);
        seven.current_dir(&folder).output().unwrap()
    };
    assert!(!open("six-mots-qui-ne-sont-pas").status.success());
    let opened = open(passphrase.as_str());
    assert!(opened.status.success(), "{}", said(&opened));
    let inner = fs::read(folder.path().join("dossier.zip")).unwrap();
    assert_eq!(file(&inner, CAPTURE), journal_phone::noise(200_000));
}

/// Text without the ends of lines, which say only where a page ends its lines.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
#[ignore = "needs pdftotext and pdfinfo"]
fn the_pdf_reads_back_and_names_nobody() {
    let (_folder, bag, _) = unpacked(all());
    let pdf = bag.join("data/recapitulatif.pdf");
    let read = |tool: &str, arguments: &[&str]| {
        let output = Command::new(tool).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let path = pdf.to_str().unwrap();
    let text = flowing(&read("pdftotext", &[path, "-"]));
    for piece in [
        "Récapitulatif des faits",
        "de [U+202E]tout publier « demain »",
        "Somme demandée : 300 €",
        "elle ne prouve ni l’heure, ni l’auteur, ni la vérité de ce qui est écrit.",
        dossier_case::ADDRESS,
        "Page 1 sur",
    ] {
        assert!(text.contains(piece), "{piece}");
    }
    let info = read("pdfinfo", &[path]);
    assert!(info.contains("Tagged:          yes"), "{info}");
    for absent in ["Creator", "Producer", "Author"] {
        assert!(!info.contains(absent), "{info}");
    }
    assert!(
        !fs::read(&pdf)
            .unwrap()
            .windows(4)
            .any(|four| four == b"/URI")
    );
}

#[test]
#[ignore = "needs pdftotext and pdfinfo"]
fn the_facts_fit_on_one_page_however_many_there_are() {
    let (phone, journal) = told();
    let few = Dossier::prepare(&journal, all()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.pdf");
    let read = |dossier: &Dossier| {
        fs::write(&page, dossier.summary(phone.now()).unwrap()).unwrap();
        let output = Command::new("pdftotext").arg(&page).arg("-").output();
        let info = Command::new("pdfinfo").arg(&page).output();
        (flowing(&said(&output.unwrap())), said(&info.unwrap()))
    };
    let (text, info) = read(&few);
    for piece in [
        "Page 1 sur 1",
        "menace, =1+1 il menace de [U+202E]tout publier « demain »",
        "300 €, payé : 50 €, coupon",
        &format!("signalement numéro {}", dossier_case::REPORT),
        dossier_case::NAME,
        &journal.seal().unwrap().digits[..5],
    ] {
        assert!(text.contains(piece), "{piece}: {text}");
    }
    assert!(
        info.contains("Title:           Les faits sur une page"),
        "{info}"
    );
    for number in 1..=60 {
        let mut long = note(&format!("{} \u{6f22}", "W".repeat(400)));
        long.account = format!("compte {number} {}", "W".repeat(400));
        long.money.asked = format!("{number} € {}", "W".repeat(400));
        journal.add(&long, phone.now()).unwrap();
    }
    let many = Dossier::prepare(&journal, all()).unwrap();
    let (text, _) = read(&many);
    assert!(text.contains("Page 1 sur 1") && text.contains("Lignes de plus dans le dossier"));
    assert!(text.contains("elle ne prouve ni l’heure"));
}

#[test]
#[ignore = "needs pdftotext and pdfinfo"]
fn a_thousand_entries_make_a_pdf_that_reads() {
    let phone = Phone::new();
    let journal = phone.create();
    for number in 1..=1000 {
        let text = format!("fait {number}. {}", "Il écrit encore. ".repeat(12));
        journal.add(&note(&text), phone.now()).unwrap();
    }
    let (_, bytes) = written(&phone, &journal, all(), None);
    let folder = tempfile::tempdir().unwrap();
    let pdf = unpack(&bytes, folder.path()).join("data/recapitulatif.pdf");
    let read = Command::new("pdftotext")
        .arg(&pdf)
        .arg("-")
        .output()
        .unwrap();
    let text = flowing(&said(&read));
    let all_told = (1..=1000).all(|number| text.contains(&format!("fait {number}.")));
    assert!(all_told && text.contains("Page 1 sur"));
}

/// A JPEG of so many pixels, black.
fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut file);
    let picture = image::RgbImage::new(width, height);
    picture.write_with_encoder(encoder).unwrap();
    file
}

/// A picture on a page, and the journal it comes from.
fn picture_on_a_page() -> (Phone, Journal, Vec<u8>) {
    let (phone, journal) = told();
    import(
        &phone,
        &journal,
        2,
        "photo.jpg",
        "image/jpeg",
        &jpeg(40, 20),
    );
    let file = journal.read(2).unwrap().attachments.pop().unwrap();
    let pdf = journal
        .picture_pdf(file.id, Source::File, phone.now())
        .unwrap();
    (phone, journal, pdf)
}

#[test]
#[ignore = "needs pdftotext and pdfinfo"]
fn a_picture_on_a_page_names_its_original() {
    let (phone, journal, pdf) = picture_on_a_page();
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page.pdf");
    fs::write(&page, pdf).unwrap();
    let read = Command::new("pdftotext").arg(&page).arg("-").output();
    let file = journal.read(2).unwrap().attachments.pop().unwrap();
    let hash: String = file
        .sha256
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert!(said(&read.unwrap()).contains(&hash));
    let info = said(&Command::new("pdfinfo").arg(&page).output().unwrap());
    assert!(
        info.contains("842 x 595") && info.contains("Pages:           1"),
        "{info}"
    );
    // Noise that says it is a picture.
    let noise = journal.read(2).unwrap().attachments[0].id;
    let refused = journal.picture_pdf(noise, Source::File, phone.now());
    assert_eq!(refused.err(), Some(JournalError::NoCopy));
}

#[test]
#[ignore = "needs java, and veraPDF in the folder ABRI_VERAPDF"]
fn a_validator_finds_the_pdf_archivable_and_accessible() {
    let (phone, journal) = told();
    import(&phone, &journal, 2, "vue.png", "image/png", &png(200));
    let selection = Selection {
        thumbnails: true,
        ..all()
    };
    let (_, bytes) = written(&phone, &journal, selection, None);
    let folder = tempfile::tempdir().unwrap();
    let bag = unpack(&bytes, folder.path());
    let jars = env::var("ABRI_VERAPDF").unwrap() + "/*";
    let (phone, journal, picture) = picture_on_a_page();
    fs::write(bag.join("picture.pdf"), picture).unwrap();
    let summary = Dossier::prepare(&journal, all()).unwrap();
    fs::write(
        bag.join("summary.pdf"),
        summary.summary(phone.now()).unwrap(),
    )
    .unwrap();
    let recap = "data/recapitulatif.pdf";
    for (flavour, file) in [
        ("2a", recap),
        ("ua1", recap),
        ("2a", "summary.pdf"),
        ("ua1", "summary.pdf"),
        ("2b", "picture.pdf"),
    ] {
        let mut vera = Command::new("java");
        vera.args(["-cp", &jars, "org.verapdf.apps.GreenfieldCliWrapper"]);
        vera.args(["--format", "text", "-f", flavour]);
        let output = vera.arg(bag.join(file)).output().unwrap();
        assert!(said(&output).contains("PASS "), "{}", said(&output));
    }
}
