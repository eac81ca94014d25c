//! How the benches measure and what they print: the median of five runs, beside a fixed job.

pub mod measure;
pub mod ours;
pub mod sqlite;
pub mod yardstick;
