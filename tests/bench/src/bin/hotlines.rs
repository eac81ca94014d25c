//! The directory: how long until every card stands there with its state.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::{Duration, Instant};

use abri_bench::measure::{Runs, measure};
use abri_bench::yardstick::Yardstick;
use abri_core::Audience;
use abri_core::hotlines::{Directory, Need, Question};
use chrono_tz::Tz;

/// The argument with which the program starts itself to measure its own first call.
const FIRST_CALL: &str = "first-call";

fn main() {
    if std::env::args().nth(1).as_deref() == Some(FIRST_CALL) {
        println!("{}", first_call().as_nanos());
        return;
    }
    let yardstick = Yardstick::measured();
    println!("{}", yardstick.heading());
    let show = |job: &str, runs: Runs| println!("{}", runs.row(job, &yardstick));

    let directory = Directory::embedded();
    let asked = question();
    show(
        "first call in a process: content read, holidays worked out, one `help`",
        Runs::of(std::array::from_fn(|_| elsewhere())),
    );
    let ids = every_service();
    let every = measure(|| {
        let cards = ids.iter().map(|id| directory.service(id, &asked));
        cards.collect::<Result<Vec<_>, _>>().expect("a service")
    });
    show(
        &format!("whole directory, {} cards with their states", ids.len()),
        every,
    );
    let france = directory.everything(&asked).len();
    show(
        &format!("`everything` of France, {france} cards in order"),
        measure(|| directory.everything(&asked)),
    );
    show("one `help`", measure(|| directory.help(&asked)));
    show(
        "emergency card",
        measure(|| directory.emergency_card(&asked)),
    );
    show(
        "`open_now` of one channel",
        measure(|| directory.open_now("fr-3018", Some(0), asked.at)),
    );
}

/// An adult, blackmailed, at two in the morning in France.
fn question() -> Question {
    Question {
        audience: Audience::Adult,
        need: Some(Need::Blackmail),
        country: Directory::embedded().country("FR").expect("France"),
        silent: false,
        at: "2026-11-24T01:00:00Z".parse().expect("an instant"),
        zone: Tz::Europe__Paris,
    }
}

/// The names of all services of all countries.
fn every_service() -> BTreeSet<String> {
    let directory = Directory::embedded();
    let of = |country| {
        directory.everything(&Question {
            country,
            ..question()
        })
    };
    let countries = directory.countries().into_iter();
    let cards = countries.flat_map(|(country, _)| of(country));
    cards.map(|card| card.id).collect()
}

fn first_call() -> Duration {
    let begun = Instant::now();
    std::hint::black_box(Directory::embedded().help(&question()));
    begun.elapsed()
}

/// The first call of a new process.
fn elsewhere() -> Duration {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .arg(FIRST_CALL)
        .output()
        .expect("it starts again");
    let nanos = String::from_utf8(output.stdout).expect("a number");
    Duration::from_nanos(nanos.trim().parse().expect("a number"))
}
