//! What a code would do at the lock, found out without doing it: whoever chose several can practise.

use super::duress::Duress;
use super::scrub::Scrub;
use super::store::Shared;
use super::{Journal, JournalError, Moment, Passcode};

/// What a code does at the lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeEffect {
    /// It opens this journal.
    Open,
    /// It shows the journal below.
    Show,
    /// It shows the journal below, and then only its words open this one.
    Shut,
    /// It shows the journal below, and nothing opens this one any more.
    Destroy,
}

impl Journal {
    /// What `passcode` would do at the lock, of the codes that this journal knows: its own and those
    /// it gave the one below. Nothing is done but taking a try, which a known code gives back.
    ///
    /// # Errors
    ///
    /// [`JournalError::WrongPasscode`] if it is none of them.
    pub fn rehearse(
        &self,
        passcode: &Passcode,
        moment: Moment,
    ) -> Result<CodeEffect, JournalError> {
        let _scrub = Scrub;
        self.shared.try_code(passcode, moment, |stretched| {
            self.shared.effect_of(stretched.slots.bytes())
        })
    }
}

impl Shared {
    /// Slots without a code are sealed under random bytes, so that no typed code is like them.
    fn effect_of(&self, stretched: &[u8; 32]) -> Result<Option<CodeEffect>, JournalError> {
        let own = self.keys().kept(self.owner())?;
        let below = self.kept_below()?;
        Ok(if own.code.bytes() == stretched {
            Some(CodeEffect::Open)
        } else if below.as_ref().map(|kept| kept.code.bytes()) == Some(stretched) {
            Some(CodeEffect::Show)
        } else if below.as_ref().map(|kept| kept.duress.bytes()) == Some(stretched) {
            match Duress::numbered(own.child_duress) {
                Some(Duress::Shut) => Some(CodeEffect::Shut),
                Some(Duress::Destroy) => Some(CodeEffect::Destroy),
                None => None,
            }
        } else {
            None
        })
    }
}
