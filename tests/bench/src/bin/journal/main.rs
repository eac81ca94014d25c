//! The journal, beside plain files, plain SQLite and SQLCipher in the same run.
//!
//! `journal [PART …] [LOCKS]`: which of `files`, `appends`, `heads`, `search` and `locks` are measured, all
//! without it, and how many locks are timed, 10,000 without it.

mod locks;
mod rivals;

use std::alloc::System;
use std::path::Path;
use std::time::Duration;

use abri_bench::measure::Runs;
use abri_bench::ours::{self, Ours};
use abri_bench::yardstick::Yardstick;
use rivals::{Cipher, Plain};
use tempfile::TempDir;
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// A file that is imported and read back.
const FILE_MIB: u32 = 100;
const APPENDS: u32 = 50;
const HEADS: u32 = 100_000;
const SEARCHED: u32 = 10_000;
const RUNS: usize = 5;

fn main() {
    let (locks, parts): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.parse::<usize>().is_ok());
    let locks = locks
        .first()
        .map_or(10_000, |locks| locks.parse().expect("a number"));
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    let yardstick = Yardstick::measured();
    println!("{}", yardstick.heading());
    let disk = on_disk();
    if wanted("files") {
        files(&yardstick, disk.path());
    }
    if wanted("appends") {
        appends(&yardstick, disk.path());
    }
    // What is only read is made where syncing takes no time.
    let memory = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
    let memory = memory.expect("a folder");
    if wanted("heads") {
        heads(&yardstick, memory.path());
    }
    if wanted("search") {
        search(&yardstick, memory.path());
    }
    if wanted("locks") {
        locks::measure(disk.path(), locks);
    }
}

/// A folder beside this program: the system's for temporary files may lie in memory.
fn on_disk() -> TempDir {
    let program = std::env::current_exe().expect("this program");
    let folder = program.parent().expect("its folder");
    tempfile::tempdir_in(folder).expect("a folder")
}

/// Five runs of each, one after the other in turn, so that a busy moment meets all of them.
fn in_turn<const N: usize>(mut jobs: [&mut dyn FnMut() -> Duration; N]) -> [Runs; N] {
    let mut runs = [[Duration::ZERO; RUNS]; N];
    for run in 0..RUNS {
        for (job, runs) in jobs.iter_mut().zip(&mut runs) {
            runs[run] = job();
        }
    }
    runs.map(Runs::of)
}

/// « Import: 1.21 × plain, 2.3 × faster than SQLCipher », by the medians.
fn compare(what: &str, ours: Runs, plain: Runs, cipher: Runs) -> String {
    let seconds = |runs: Runs| runs.median().as_secs_f64();
    format!(
        "\n{what}: {:.2} × plain; SQLCipher takes {:.2} times as long as ours.\n",
        seconds(ours) / seconds(plain),
        seconds(cipher) / seconds(ours),
    )
}

fn files(yardstick: &Yardstick, disk: &Path) {
    let bytes = ours::noise(FILE_MIB as usize * 1024 * 1024);
    let journal = Ours::create(&disk.join("files"));
    let (plain, cipher) = (Plain::new(disk), Cipher::new(disk));
    let mut last = None;
    let [ours, copied, ciphered, in_rows] = in_turn([
        &mut || {
            let (took, id) = journal.import(&bytes);
            last = Some(id);
            took
        },
        &mut || plain.copy_file(&bytes),
        &mut || cipher.run("import", Some(FILE_MIB)),
        &mut || plain.import_rows(&bytes),
    ]);
    println!("{}", ours.row("import of 100 MiB", yardstick));
    println!(
        "{}",
        copied.row("the same bytes: a file, SHA-256, `fsync`", yardstick)
    );
    println!(
        "{}",
        in_rows.row(
            "the same bytes: plain SQLite, rows of 64 KiB, one commit",
            yardstick
        )
    );
    println!(
        "{}",
        ciphered.row(
            "the same bytes: SQLCipher, rows of 64 KiB, one commit",
            yardstick
        )
    );
    println!("{}", compare("Import", ours, copied, ciphered));

    let id = last.expect("an import");
    let [ours, read, ciphered] = in_turn([
        &mut || journal.read_back(id),
        &mut || plain.read_file(),
        &mut || cipher.run("read", Some(FILE_MIB)),
    ]);
    println!("{}", yardstick.heading());
    println!("{}", ours.row("reading 100 MiB back", yardstick));
    println!("{}", read.row("the same bytes: a file", yardstick));
    println!(
        "{}",
        ciphered.row("the same bytes: SQLCipher, rows of 64 KiB", yardstick)
    );
    println!("{}", compare("Reading back", ours, read, ciphered));
}

fn appends(yardstick: &Yardstick, disk: &Path) {
    let journal = Ours::create(&disk.join("appends"));
    let (plain, cipher) = (Plain::new(disk), Cipher::new(disk));
    let [ours, rows, head, ciphered] = in_turn([
        &mut || journal.append(APPENDS),
        &mut || plain.append(APPENDS),
        &mut || plain.write_head(APPENDS),
        &mut || cipher.run("append", Some(APPENDS)),
    ]);
    println!("{}", yardstick.heading());
    println!(
        "{}",
        ours.row("durable append of an entry, with `head`", yardstick)
    );
    println!("{}", rows.row("the same rows: plain SQLite", yardstick));
    println!(
        "{}",
        head.row(
            "68 bytes written in place and synced, as `head` is",
            yardstick
        )
    );
    println!("{}", ciphered.row("the same rows: SQLCipher", yardstick));
    println!("{}", compare("Append, with `head`", ours, rows, ciphered));
    let without = ours.median().saturating_sub(head.median());
    println!(
        "Append without `head` (with it, less the writing of one): {:.2} × plain.\n",
        without.as_secs_f64() / rows.median().as_secs_f64()
    );
}

fn heads(yardstick: &Yardstick, memory: &Path) {
    let empty = Ours::create(&memory.join("empty"));
    empty.close();
    let full = Ours::create(&memory.join("full"));
    full.fill(HEADS);
    let [event, body] = full.row_sizes();
    full.close();
    let (mut plain, cipher) = (Plain::new(memory), Cipher::new(memory));
    plain.fill(HEADS);
    cipher.run("fill", Some(HEADS));
    let [with, without, rows, ciphered] = in_turn([
        &mut || full.open_again(),
        &mut || empty.open_again(),
        &mut || plain.read_heads(),
        &mut || cipher.run("heads", None),
    ]);
    // What opening takes beside reading the chain, above all the stretching of the code.
    let ours = with.less(without.median());
    println!("{}", yardstick.heading());
    println!(
        "{}",
        ours.row(
            "heads of 100,000 entries: opened, each compared with the one before",
            yardstick
        )
    );
    println!("{}", rows.row("the same rows: plain SQLite", yardstick));
    println!("{}", ciphered.row("the same rows: SQLCipher", yardstick));
    println!("{}", compare("Heads", ours, rows, ciphered));
    println!(
        "Rows of a note: {event} and {body} bytes; the rivals': {}.\n",
        abri_bench::sqlite::ROW
    );
}

fn search(yardstick: &Yardstick, memory: &Path) {
    let journal = Ours::create(&memory.join("search"));
    journal.fill(SEARCHED);
    let [found, nothing] = in_turn([&mut || journal.search("aiguille"), &mut || {
        journal.search("introuvable")
    }]);
    println!("{}", yardstick.heading());
    println!(
        "{}",
        found.row("search over 10,000 entries, one found", yardstick)
    );
    println!(
        "{}",
        nothing.row("search over 10,000 entries, none found", yardstick)
    );
}
