//! How long a lock takes while a gigabyte is on its way in.

use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use abri_core::journal::{ImageAnswer, JournalError};
use ring::digest::{SHA256, digest};

use abri_bench::ours::{MOMENT, Ours};

/// What is imported, if no lock comes.
const SIZE: usize = 1 << 30;
const PIECE: usize = 1 << 20;

/// Takes about as long as a lock where nothing has to be waited for.
const CONTROL: usize = 96 * 1024;

/// Locks at any moment of an import, as often as told, and says how long that took; beside it, how long
/// a little arithmetic took a moment before, which waits for nothing but a core.
pub(crate) fn measure(folder: &Path, locks: usize) {
    let ours = Ours::create(&folder.join("locks"));
    ours.close();
    let piece = vec![7; PIECE];
    let rounds = (0..locks).map(|round| lock_once(&ours, &piece, round));
    let (mut taken, mut control): (Vec<Duration>, Vec<Duration>) = rounds.unzip();
    taken.sort_unstable();
    control.sort_unstable();
    let at = |durations: &[Duration], share: f64| {
        let place = (durations.len() as f64 * share) as usize;
        durations[place.min(durations.len() - 1)].as_secs_f64() * 1e6
    };
    println!(
        "\n| {locks} locks during imports of 1 GB | µs | SHA-256 of 96 KiB then, in µs |\n|---|---|---|"
    );
    for (name, share) in [
        ("median", 0.5),
        ("p99", 0.99),
        ("p99.9", 0.999),
        ("longest", 1.0),
    ] {
        println!(
            "| {name} | {:.1} | {:.1} |",
            at(&taken, share),
            at(&control, share)
        );
    }
}

fn lock_once(ours: &Ours, piece: &[u8], round: usize) -> (Duration, Duration) {
    let journal = ours.reopen();
    let (begun, first) = mpsc::channel();
    let importing = journal.clone();
    let note = ours.note();
    thread::scope(|scope| {
        scope.spawn(move || {
            let import = importing.import(note, "film.mp4", "video/mp4", ImageAnswer::No);
            let mut import = import.expect("an import");
            begun.send(()).expect("somebody waits");
            for _ in 0..SIZE / PIECE {
                match import.write(piece) {
                    Ok(()) => {}
                    Err(JournalError::Locked) => return,
                    Err(error) => panic!("{error}"),
                }
            }
            import.finish(MOMENT).expect("room");
        });
        first.recv().expect("an import");
        // Another moment of a piece each time.
        thread::sleep(Duration::from_micros(round as u64 * 37 % 3_000));
        let begun = Instant::now();
        std::hint::black_box(digest(&SHA256, &piece[..CONTROL]));
        let control = begun.elapsed();
        let begun = Instant::now();
        journal.lock();
        (begun.elapsed(), control)
    })
}
