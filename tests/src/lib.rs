//! What the tests share: how hard a French text is to read, what a reader sees of a sheet,
//! and every way through the questions.

pub mod orientation;
pub mod readability;
pub mod sheets;
