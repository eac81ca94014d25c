//! Where a journal is to lie, and what will open it there.

use std::path::Path;

use super::{Costs, DeviceKey, Passcode};

/// A place for a journal: a new or empty folder, in one that exists.
#[derive(Clone, Copy, Debug)]
pub struct NewPlace<'a> {
    /// The folder; [`super::JournalError::Refused`] if anything is in it.
    pub folder: &'a Path,
    /// The code that will open it.
    pub passcode: &'a Passcode,
    /// How much work one guess of the code is.
    pub costs: Costs,
    /// The device whose new keys the code is bound to.
    pub device: &'a dyn DeviceKey,
}
