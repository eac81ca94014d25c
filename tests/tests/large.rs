//! A file of more than 4 GiB, and a dossier of more files than a ZIP without Zip64 can name: in flat memory,
//! and opened by other programs.
//!
//! Each takes minutes, the first 12 GB of disk. The peak of memory is that of a process, so that they run one by
//! one: `cargo test -p abri-tests --test large -- --ignored --nocapture more_than_4_gib`, then `more_files`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::print_stdout, reason = "the figures are what it is run for")]

mod dossier_case;
mod journal_phone;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Command, Output};

use abri_core::dossier::{Dossier, Passphrase};
use abri_core::journal::{ImageAnswer, Journal};
use dossier_case::all;
use journal_phone::{Phone, note, verify};
use ring::digest::{Context, SHA256};

/// Zeros, in pieces that fit into no other.
const PIECE: usize = 100_003;
const PIECES: usize = 43_000;
/// More than 32 bits count.
const SIZE: u64 = PIECE as u64 * PIECES as u64;
/// More than 16 bits count.
const FILES: u64 = 65_536;

/// The most memory this process ever had, in KiB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1))
        .unwrap()
        .parse()
        .unwrap()
}

fn write_dossier(phone: &Phone, journal: &Journal, path: &Path, passphrase: Option<&Passphrase>) {
    let dossier = Dossier::prepare(journal, all()).unwrap();
    let mut sink = BufWriter::new(File::create(path).unwrap());
    let go_on = &mut |_| ControlFlow::Continue(());
    let written = dossier.write(&mut sink, passphrase, phone.now(), go_on);
    assert!(written.unwrap().damaged.is_empty());
    sink.flush().unwrap();
}

#[track_caller]
fn succeeds(program: &mut Command) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = program.output().unwrap();
    let said = String::from_utf8_lossy(&stdout).into_owned();
    assert!(
        status.success(),
        "{said}{}",
        String::from_utf8_lossy(&stderr)
    );
    said
}

/// What Python finds in it, every sum compared: how many files, and how long the longest is.
fn read_by_python(path: &Path) -> String {
    const READ: &str = "import sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
assert zip.testzip() is None
print(len(zip.infolist()), max(file.file_size for file in zip.infolist()))";
    succeeds(Command::new("python3").args(["-c", READ]).arg(path))
}

#[test]
#[ignore = "takes minutes and 12 GB of disk; needs 7z and python3"]
fn more_than_4_gib() {
    assert!(SIZE > u64::from(u32::MAX));
    let disk = || tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let phone = Phone::with_storage(disk());
    let journal = phone.create();
    let seq = journal.add(&note("le film"), phone.now()).unwrap();
    let before = peak();
    let zeros = vec![0; PIECE];
    let mut digest = Context::new(&SHA256);
    let mut import = journal
        .import(seq, "film.mp4", "video/mp4", ImageAnswer::No)
        .unwrap();
    for _ in 0..PIECES {
        import.write(&zeros).unwrap();
        digest.update(&zeros);
    }
    let attachment = import.finish(phone.now()).unwrap();
    assert_eq!(attachment.size, SIZE);
    assert_eq!(attachment.sha256, digest.finish().as_ref());
    println!("before: {before} KiB; import: {} KiB", peak());

    let mut reader = journal.attachment(attachment.id).unwrap();
    let mut digest = Context::new(&SHA256);
    while let Some(piece) = reader.next_piece().unwrap() {
        digest.update(&piece);
    }
    assert_eq!(attachment.sha256, digest.finish().as_ref());
    assert!(verify(&journal).intact());
    println!("read back and verified: {} KiB", peak());

    let folder = disk();
    let path = folder.path().join("dossier.zip");
    write_dossier(&phone, &journal, &path, None);
    println!("dossier: {} KiB", peak());
    assert!(read_by_python(&path).trim().ends_with(&SIZE.to_string()));
    succeeds(Command::new("7z").args(["t", "-bd"]).arg(&path));

    let passphrase = Passphrase::draw().unwrap();
    write_dossier(&phone, &journal, &path, Some(&passphrase));
    println!("encrypted dossier: {} KiB", peak());
    let words = format!("-p{}", passphrase.as_str());
    succeeds(Command::new("7z").args(["t", "-bd", &words]).arg(&path));
    assert!(peak() < before + 32 * 1024, "{before}, then {}", peak());
}

/// One note, corrected again and again: each correction has a proof of its own.
#[test]
#[ignore = "takes minutes; needs 7z and python3"]
fn more_files_than_16_bits_count() {
    let memory = || tempfile::tempdir_in("/dev/shm").unwrap();
    let phone = Phone::with_storage(memory());
    let journal = phone.create();
    let seq = journal.add(&note("d’abord"), phone.now()).unwrap();
    for _ in 0..FILES {
        journal.amend(seq, &note("puis"), phone.now()).unwrap();
    }
    println!("written: {} KiB", peak());
    let folder = memory();
    let path = folder.path().join("dossier.zip");
    write_dossier(&phone, &journal, &path, None);
    println!(
        "dossier: {} KiB for {} bytes",
        peak(),
        fs::metadata(&path).unwrap().len()
    );
    let found = read_by_python(&path);
    let files: u64 = found.split(' ').next().unwrap().parse().unwrap();
    assert!(files > FILES, "{found}");
    succeeds(Command::new("7z").args(["t", "-bd"]).arg(&path));
}
