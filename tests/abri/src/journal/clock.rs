//! The computer's clocks, as the core asks for them.

use std::time::{SystemTime, UNIX_EPOCH};

use abri_core::journal::Moment;

/// Now. Where the system does not tell its start, the wall clock stands in for both clocks.
pub(crate) fn moment() -> Moment {
    let wall_ms = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_millis() as u64);
    Moment {
        wall_ms: i64::try_from(wall_ms).unwrap_or(i64::MAX),
        boot: boot().unwrap_or(0),
        monotonic_ms: uptime_ms().unwrap_or(wall_ms),
    }
}

/// The first 64 bits of Linux's name for this start.
fn boot() -> Option<u64> {
    let name = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let digits: String = name
        .chars()
        .filter(char::is_ascii_hexdigit)
        .take(16)
        .collect();
    u64::from_str_radix(&digits, 16).ok()
}

fn uptime_ms() -> Option<u64> {
    let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
    let seconds: f64 = uptime.split_whitespace().next()?.parse().ok()?;
    Some((seconds * 1000.0) as u64)
}
