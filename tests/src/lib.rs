//! What the tests share: how hard a French text is to read.

pub mod readability;
