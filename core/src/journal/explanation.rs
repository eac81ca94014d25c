//! What a person is told when the journal could not do something: one sentence, and what to do.

use super::{JournalError, UnreadableWords, WeakPasscode};
use crate::Audience;
use crate::wording::Wording;

impl JournalError {
    /// The sentence for a reader; `monotonic_ms` is this boot's clock now, for a delay that remains.
    pub fn explain(&self, audience: Audience, monotonic_ms: u64) -> String {
        let minutes = match self {
            JournalError::WrongPasscode {
                retry_at: Some(retry_at),
            } => retry_at
                .saturating_sub(monotonic_ms)
                .div_ceil(60_000)
                .max(1),
            _ => 0,
        };
        say(self.message(), audience, "minutes", minutes)
    }

    /// The name of its message in `errors.ftl`.
    pub const fn message(&self) -> &'static str {
        match self {
            JournalError::WrongPasscode { retry_at: None } => "error-wrong-passcode",
            JournalError::WrongPasscode { retry_at: Some(_) } => "error-wrong-passcode-wait",
            JournalError::WrongWords => "error-wrong-words",
            JournalError::Locked => "error-locked",
            JournalError::InUse => "error-in-use",
            JournalError::DeviceKeyBusy => "error-device-key-busy",
            JournalError::DeviceKeyLost => "error-device-key-lost",
            JournalError::Damaged { .. } => "error-damaged",
            JournalError::NewerVersion => "error-newer-version",
            JournalError::DiskFull => "error-disk-full",
            JournalError::NotFound => "error-not-found",
            JournalError::NoCopy => "error-no-copy",
            JournalError::Refused => "error-refused",
            JournalError::Storage => "error-storage",
        }
    }
}

impl WeakPasscode {
    /// The sentence for a reader.
    pub fn explain(self, audience: Audience) -> String {
        say(self.message(), audience, "minutes", 0)
    }

    /// The name of its message in `errors.ftl`.
    pub const fn message(self) -> &'static str {
        match self {
            WeakPasscode::Length => "error-passcode-length",
            WeakPasscode::Sequence => "error-passcode-sequence",
            WeakPasscode::Similar => "error-passcode-similar",
            WeakPasscode::Words => "error-passphrase-words",
        }
    }
}

impl UnreadableWords {
    /// The sentence for a reader.
    pub fn explain(self, audience: Audience) -> String {
        let number = match self {
            UnreadableWords::Unknown { number } => number,
            UnreadableWords::Count => 0,
        };
        say(self.message(), audience, "number", number.into())
    }

    /// The name of its message in `errors.ftl`.
    pub const fn message(self) -> &'static str {
        match self {
            UnreadableWords::Count => "error-words-count",
            UnreadableWords::Unknown { .. } => "error-words-unknown",
        }
    }
}

fn say(message: &str, audience: Audience, name: &'static str, number: u64) -> String {
    let values = [(name, number.to_string().into())];
    Wording::french()
        .text(message, audience, &values)
        .unwrap_or_else(|missing| missing.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_sentence_for_every_reader() {
        let errors = [
            JournalError::WrongPasscode { retry_at: None },
            JournalError::WrongPasscode {
                retry_at: Some(90_000),
            },
            JournalError::WrongWords,
            JournalError::Locked,
            JournalError::InUse,
            JournalError::DeviceKeyBusy,
            JournalError::DeviceKeyLost,
            JournalError::Damaged { from: Some(3) },
            JournalError::NewerVersion,
            JournalError::DiskFull,
            JournalError::NotFound,
            JournalError::NoCopy,
            JournalError::Refused,
            JournalError::Storage,
        ];
        for audience in Audience::ALL {
            for error in errors {
                assert!(error.explain(audience, 0).ends_with('.'), "{error:?}");
            }
            for weak in [
                WeakPasscode::Length,
                WeakPasscode::Sequence,
                WeakPasscode::Similar,
                WeakPasscode::Words,
            ] {
                assert!(weak.explain(audience).ends_with('.'), "{weak:?}");
            }
            let unknown = UnreadableWords::Unknown { number: 7 };
            assert!(
                unknown.explain(audience).contains("n°\u{a0}7"),
                "{unknown:?}"
            );
            assert!(UnreadableWords::Count.explain(audience).ends_with('.'));
        }
    }

    #[test]
    fn a_delay_is_told_in_whole_minutes() {
        let error = JournalError::WrongPasscode {
            retry_at: Some(241_000),
        };
        let text = error.explain(Audience::Adult, 1_000);
        assert!(text.contains("4\u{a0}minutes"), "{text}");
    }
}
