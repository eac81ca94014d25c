//! Evidence kept so that nobody can read it, lose it unseen, or say it was changed.
//!
//! From the outside in: [`Journal`] is opened by a [`Passcode`] and a [`DeviceKey`] (`opening`,
//! `set_up`), which lead through the file `keys` to the key of one journal, kept in a `vault`. A
//! `record` is an `event` with its `body` of `field`s, tied together by the `chain`; files lie
//! beside it in sealed `piece`s. The format is written down in the README of this crate.

mod amending;
mod aside;
mod attachment;
mod attachment_fields;
mod attachment_reader;
mod backup;
mod batch;
mod bin;
mod body;
mod bytes;
mod carried;
mod chain;
mod child;
mod codes;
mod costs;
mod database;
mod decoy;
mod derivation;
mod derived;
mod device_key;
mod disk;
mod drafts;
mod draw;
mod duress;
mod early_sync;
mod entries;
mod entry;
mod entry_fields;
#[cfg(test)]
mod equal_work;
mod error;
mod event;
mod explanation;
mod field;
mod fingerprint;
#[cfg(fuzzing)]
pub mod fuzzing;
mod handover;
mod head;
mod hex;
mod hint;
mod import;
mod in_flight;
#[expect(
    clippy::module_inception,
    reason = "the room is named after what lies in it"
)]
mod journal;
mod kept;
mod key;
mod keys_file;
mod layout;
mod leaf_cells;
mod links;
mod list;
mod lock_file;
mod moment;
mod new_place;
mod opening;
mod passcode;
mod picture;
mod piece;
mod proposal;
mod quartet;
mod reader;
mod record;
mod recovery_words;
mod rehearsal;
mod remains;
mod restore;
mod salvage;
mod scrub;
mod sealing;
mod set_up;
mod shown;
mod slot;
mod store;
mod tries;
#[cfg(test)]
mod uncommitted;
mod until_broken;
mod vault;
mod verification;
mod verifier;

pub use attachment::{Attachment, AttachmentId, ImageAnswer};
pub use attachment_reader::AttachmentReader;
pub(crate) use carried::Look;
pub use carried::{Carried, Carries};
pub use costs::Costs;
pub use decoy::Decoy;
pub use derived::{Derived, Less, Source};
pub use device_key::{DeviceKey, DeviceKeyError};
pub use duress::Duress;
pub use entry::{
    Bin, Entry, EntryKind, EntrySummary, History, Money, NewEntry, RemovedAttachment, RemovedEntry,
    StepTaken, Version, When,
};
pub use error::JournalError;
pub use fingerprint::{Fingerprint, Fingerprinting};
pub(crate) use handover::{HandedField, forty_digits, hexadecimal};
pub use hint::Hint;
pub use import::Import;
pub use journal::Journal;
pub use list::{EntryPage, Filter};
pub use moment::Moment;
pub use new_place::NewPlace;
pub use passcode::{Passcode, WeakPasscode};
pub use picture::{Area, Change, Pixels};
pub use reader::Reader;
pub use recovery_words::{RecoveryWords, UnreadableWords, letters_after, words_beginning};
pub use rehearsal::CodeEffect;
pub(crate) use until_broken::UntilBroken;
pub use verification::{Progress, Seal, Verification};
