//! When something is done, as the phone tells it: the core has no clock of its own.

/// The wall clock, which people can set, beside a clock they can't.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00Z by the wall clock.
    pub wall_ms: i64,
    /// Which start of the phone this is.
    pub boot: u64,
    /// Milliseconds since that start, also counted while the phone sleeps.
    pub monotonic_ms: u64,
}
