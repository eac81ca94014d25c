//! The median of five runs, each long enough for the clock.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::yardstick::Yardstick;

const RUNS: usize = 5;
/// A run repeats its job for at least so long.
const LONG_ENOUGH: Duration = Duration::from_millis(200);

/// Five runs of one job, in order of length: how long the job took in each.
#[derive(Clone, Copy, Debug)]
pub struct Runs([Duration; RUNS]);

impl Runs {
    /// The one in the middle.
    pub fn median(&self) -> Duration {
        self.0[RUNS / 2]
    }

    /// Of durations measured elsewhere.
    pub fn of(mut durations: [Duration; RUNS]) -> Runs {
        durations.sort_unstable();
        Runs(durations)
    }

    /// The same runs, each without something that is part of all of them.
    pub fn less(&self, part: Duration) -> Runs {
        Runs(self.0.map(|duration| duration.saturating_sub(part)))
    }

    /// One row of a table in Markdown: the job, its median, shortest and longest run, and the median
    /// in units of the fixed job.
    pub fn row(&self, job: &str, yardstick: &Yardstick) -> String {
        let [shortest, .., longest] = self.0;
        let units = self.median().as_secs_f64() / yardstick.median().as_secs_f64();
        format!(
            "| {job} | {} | {} – {} | {units:.4} |",
            written(self.median()),
            written(shortest),
            written(longest),
        )
    }
}

/// Measures a job that can be repeated at will; its answer is only there to be made.
pub fn measure<A>(mut job: impl FnMut() -> A) -> Runs {
    // Once beforehand: what is worked out only once is no part of the job.
    black_box(job());
    let durations = std::array::from_fn(|_| {
        let begun = Instant::now();
        let mut times = 0;
        while begun.elapsed() < LONG_ENOUGH {
            black_box(job());
            times += 1;
        }
        begun.elapsed() / times
    });
    Runs::of(durations)
}

/// « 3.12 ms », « 41.0 µs ».
fn written(duration: Duration) -> String {
    let micros = duration.as_secs_f64() * 1e6;
    match micros {
        100_000.0.. => format!("{:.0} ms", micros / 1000.0),
        1000.0.. => format!("{:.2} ms", micros / 1000.0),
        _ => format!("{micros:.1} µs"),
    }
}
