//! What the tests share: how hard a French text is to read, what a reader sees of a sheet, every way
//! through the questions, and what people type.

pub mod orientation;
pub mod readability;
pub mod search;
pub mod sheets;
