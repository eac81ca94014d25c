//! What the tests share: how hard a French text is to read, and what a reader sees of a sheet.

pub mod readability;
pub mod sheets;
