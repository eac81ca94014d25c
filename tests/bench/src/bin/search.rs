//! The search: how long the index takes, what it holds in memory, and how long a question does.

use std::alloc::{GlobalAlloc, Layout, System};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use abri_bench::measure::{Runs, measure};
use abri_bench::yardstick::Yardstick;
use abri_core::Audience;
use abri_core::guidance::Library;
use abri_core::hotlines::{Directory, Question};
use abri_core::search::find;
use abri_core::wording::Wording;
use chrono_tz::Tz;

/// The argument with which the program starts itself to measure its own first search.
const FIRST_SEARCH: &str = "first-search";

/// Questions as people type them: the shortest, a slip, a whole sentence, the words of an alarm.
const QUESTIONS: [&str; 4] = [
    "snap",
    "hracèlement",
    "on me demande 500 euros sinon il envoie la vidéo à ma femme et à mes contacts insta",
    "il me fait chanter j'ai plus envie de vivre",
];

fn main() {
    if std::env::args().nth(1).as_deref() == Some(FIRST_SEARCH) {
        first_search();
        return;
    }
    let yardstick = Yardstick::measured();
    println!("{}", yardstick.heading());
    let show = |job: &str, runs: Runs| println!("{}", runs.row(job, &yardstick));

    let elsewhere: [(u64, usize); 5] = std::array::from_fn(|_| elsewhere());
    let first = elsewhere.map(|(nanos, _)| std::time::Duration::from_nanos(nanos));
    show(
        "first search in a process whose sheets and directory are open: the index built, one answer",
        Runs::of(first),
    );
    for typed in QUESTIONS {
        show(
            &format!("« {typed} »"),
            measure(|| find(typed, &question())),
        );
    }
    let long = "mes photos tournent sur insta ".repeat(3_500);
    show(
        &format!("a text of {} kB", long.len() / 1000),
        measure(|| find(&long, &question())),
    );
    let strange: String = (0..12_000).map(|number| format!("mot{number} ")).collect();
    show(
        &format!(
            "{} kB of different words that nobody wrote",
            strange.len() / 1000
        ),
        measure(|| find(&strange, &question())),
    );
    println!(
        "\nThe index of one reader holds {} kB.",
        elsewhere[0].1 / 1000
    );
}

/// An adult in France, at two in the morning.
fn question() -> Question {
    Question {
        audience: Audience::Adult,
        need: None,
        country: Directory::embedded().country("FR").expect("France"),
        silent: false,
        at: "2026-11-24T01:00:00Z".parse().expect("an instant"),
        zone: Tz::Europe__Paris,
    }
}

/// Says how long the first search takes, and how much memory stays with it.
fn first_search() {
    Wording::french();
    Library::embedded();
    let question = question();
    std::hint::black_box(Directory::embedded().help(&question));
    let before = HELD.load(Ordering::Relaxed);
    let begun = Instant::now();
    drop(std::hint::black_box(find("chantage", &question)));
    let took = begun.elapsed();
    println!(
        "{} {}",
        took.as_nanos(),
        HELD.load(Ordering::Relaxed) - before
    );
}

/// The first search of a new process: nanoseconds and bytes.
fn elsewhere() -> (u64, usize) {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .arg(FIRST_SEARCH)
        .output()
        .expect("it starts again");
    let said = String::from_utf8(output.stdout).expect("two numbers");
    let (nanos, bytes) = said.trim().split_once(' ').expect("two numbers");
    (
        nanos.parse().expect("a number"),
        bytes.parse().expect("a number"),
    )
}

static HELD: AtomicUsize = AtomicUsize::new(0);

/// Counts what is held.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[expect(
    unsafe_code,
    reason = "an allocator can't be written without it; it only counts"
)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(memory, layout) }
    }
}
