//! Codes and words of an open journal: each change is one replaced file `keys`.

use super::derivation::Stretched;
use super::duress::Duress;
use super::keys_file::KeysFile;
use super::quartet::Owner;
use super::slot::SlotKind;
use super::store::Shared;
use super::tries::Tries;
use super::{DeviceKey, JournalError, Moment, Passcode, RecoveryWords, derivation, layout};

impl Shared {
    /// See [`super::Journal::confirm`].
    pub(super) fn confirm(&self, passcode: &Passcode, moment: Moment) -> Result<(), JournalError> {
        self.try_code(passcode, moment, |stretched| {
            let kept = self.keys().kept(self.owner())?;
            Ok((kept.code.bytes() == stretched.slots.bytes()).then_some(()))
        })
    }

    /// What `known` finds in the code; if nothing, a try is gone.
    pub(super) fn try_code<T>(
        &self,
        passcode: &Passcode,
        moment: Moment,
        known: impl FnOnce(&Stretched) -> Result<Option<T>, JournalError>,
    ) -> Result<T, JournalError> {
        self.vault.check()?;
        let mut tries = Tries::take(&self.root().join(layout::TRIES), moment)?;
        let found = self
            .stretch(passcode)
            .and_then(|stretched| known(&stretched));
        match found.transpose() {
            Some(answer) => {
                let _ = tries.give_back();
                answer
            }
            None => Err(tries.wrong()),
        }
    }

    /// See [`super::Journal::change_code`].
    pub(super) fn change_code(
        &self,
        passcode: &Passcode,
        new: &Passcode,
        decoy: Option<&Passcode>,
        device: &dyn DeviceKey,
        moment: Moment,
    ) -> Result<(), JournalError> {
        self.confirm(passcode, moment)?;
        self.check_beside_decoy(new, decoy)?;
        let stretched = self.stretch(new)?;
        let _store = self.store()?;
        let mut keys = self.keys();
        let mut changed = keys.clone();
        let mut kept = changed.kept(self.owner())?;
        kept.code = stretched.slots;
        changed.keep(self.owner(), &kept)?;
        changed.renew(self.root(), self.owner(), &kept, device)?;
        *keys = changed;
        Ok(())
    }

    /// See [`super::Journal::has_words`].
    pub(super) fn has_words(&self) -> Result<bool, JournalError> {
        let keys = self.keys();
        let owner = self.owner();
        let kept = keys.kept(owner)?;
        Ok(kept.words == keys.words_mark(owner.number))
    }

    /// See [`super::Journal::make_words`].
    pub(super) fn make_words(&self) -> Result<RecoveryWords, JournalError> {
        let words = RecoveryWords::random()?;
        self.change(|keys, owner| {
            keys.seal_words(owner, &words)?;
            let mut kept = keys.kept(owner)?;
            kept.words = keys.words_mark(owner.number);
            keys.keep(owner, &kept)
        })?;
        Ok(words)
    }

    /// See [`super::Journal::remove_words`].
    pub(super) fn remove_words(&self) -> Result<(), JournalError> {
        self.change(|keys, owner| {
            if keys.kept(owner)?.child_duress == Duress::Shut.number() {
                return Err(JournalError::Refused);
            }
            keys.refill(owner.number, SlotKind::Words)
        })
    }

    /// Changes slots and replaces `keys`.
    fn change(
        &self,
        change: impl FnOnce(&mut KeysFile, Owner<'_>) -> Result<(), JournalError>,
    ) -> Result<(), JournalError> {
        let _store = self.store()?;
        let mut keys = self.keys();
        let mut changed = keys.clone();
        change(&mut changed, self.owner())?;
        changed.write(&self.root().join(layout::KEYS))?;
        *keys = changed;
        Ok(())
    }

    /// Takes long: nothing is held meanwhile.
    pub(super) fn stretch(&self, passcode: &Passcode) -> Result<Stretched, JournalError> {
        let (salt, costs) = {
            let keys = self.keys();
            (keys.salt, keys.costs)
        };
        derivation::stretch(passcode, &salt, costs)
    }
}
