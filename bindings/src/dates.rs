//! Days and hours as they are written in French.

use abri_core::typography;
use chrono::{NaiveDate, NaiveTime};

/// `21 novembre 2026`, `1er janvier 2027`; nothing for a day that never was.
#[uniffi::export]
pub fn write_day(year: i32, month: u32, day: u32) -> Option<String> {
    NaiveDate::from_ymd_opt(year, month, day).map(typography::date)
}

/// `21 novembre`, `1er mai`; nothing for a day that never was.
#[uniffi::export]
pub fn write_day_and_month(year: i32, month: u32, day: u32) -> Option<String> {
    NaiveDate::from_ymd_opt(year, month, day).map(typography::day_and_month)
}

/// `novembre 2026`.
#[uniffi::export]
pub fn write_month(year: i32, month: u32) -> Option<String> {
    NaiveDate::from_ymd_opt(year, month, 1).map(typography::month_and_year)
}

/// `9 h`, `22 h 30`.
#[uniffi::export]
pub fn write_hour(hour: u32, minute: u32) -> Option<String> {
    NaiveTime::from_hms_opt(hour, minute, 0).map(typography::hour)
}
