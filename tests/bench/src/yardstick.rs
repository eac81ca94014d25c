//! A fixed job that every machine can do, so that figures of two machines can be compared.

use std::time::Duration;

use ring::digest::{SHA256, digest};

use crate::measure::{Runs, measure};

/// How much is digested: 1 MiB of zeros.
const SIZE: usize = 1 << 20;

/// SHA-256 of 1 MiB by ring, as this machine does it now.
#[derive(Clone, Copy, Debug)]
pub struct Yardstick(Runs);

impl Yardstick {
    /// Measures it.
    pub fn measured() -> Yardstick {
        let bytes = vec![0; SIZE];
        Yardstick(measure(|| digest(&SHA256, &bytes)))
    }

    /// How long it takes.
    pub fn median(&self) -> Duration {
        self.0.median()
    }

    /// Its own row, and the heads of the table that it opens.
    pub fn heading(&self) -> String {
        let row = self.0.row("SHA-256 of 1 MiB (the fixed job)", self);
        format!(
            "| job | median of 5 | shortest – longest | in fixed jobs |\n|---|---|---|---|\n{row}"
        )
    }
}
