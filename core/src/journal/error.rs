//! What can go wrong, by what a person can do about it.

/// Why the journal could not do what was asked. Holds nothing private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// The code opens nothing, or no try is left for now.
    #[error("wrong passcode")]
    WrongPasscode {
        /// When a try comes back, in milliseconds of this boot's clock; `None` if one is left.
        retry_at: Option<u64>,
    },
    /// These words open nothing here.
    #[error("wrong words")]
    WrongWords,
    /// The keys are gone: ask for the code again.
    #[error("the journal is locked")]
    Locked,
    /// Another process has it open.
    #[error("the journal is in use")]
    InUse,
    /// The device's key can't be used now: try again.
    #[error("the device key is busy")]
    DeviceKeyBusy,
    /// The device has lost its key: the words open the journal.
    #[error("the device key is lost")]
    DeviceKeyLost,
    /// Something read is not what was written; the rest stays readable.
    #[error("the journal is damaged")]
    Damaged {
        /// The first record concerned, where it is known.
        from: Option<u64>,
    },
    /// Written by a newer version.
    #[error("the journal was written by a newer version")]
    NewerVersion,
    /// No space left; nothing was half written.
    #[error("no space left")]
    DiskFull,
    /// No journal, entry or attachment there.
    #[error("not found")]
    NotFound,
    /// No copy with less in it can be made of this file here.
    #[error("no copy can be made of this file")]
    NoCopy,
    /// Not done, on purpose: a place that is taken, an answer that forbids it.
    #[error("refused")]
    Refused,
    /// The storage failed otherwise.
    #[error("the storage failed")]
    Storage,
}
