//! What the tests share: how hard a French text is to read, what a reader sees of a sheet, every way
//! through the questions, what people type, and the content on an editor's desk.

pub mod desk;
pub mod orientation;
pub mod readability;
pub mod search;
pub mod sheets;
