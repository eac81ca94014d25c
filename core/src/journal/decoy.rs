//! The journal that may be shown instead of an open one: its code, and its duress code.
//!
//! An open journal has the key of the one below it, and so can write that one's slots. The one
//! below knows nothing of the one above: neither that it exists nor whether a duress code does.

use super::child;
use super::duress::{Duress, Order};
use super::kept::Kept;
use super::key::{self, Key};
use super::opening::Opened;
use super::quartet::Owner;
use super::store::Shared;
use super::vault::Vault;
use super::{DeviceKey, Journal, JournalError, Moment, Passcode};

/// How the journal below this one is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decoy {
    /// Whether there is one to show: not below the third, and not once it was destroyed.
    pub available: bool,
    /// Whether a code shows it.
    pub has_code: bool,
    /// What its duress code does to this journal, if there is one.
    pub duress: Option<Duress>,
}

impl Journal {
    /// How the journal that may be shown instead is set up.
    pub fn decoy(&self) -> Result<Decoy, JournalError> {
        let _scrub = super::scrub::Scrub;
        self.shared.decoy()
    }

    /// Gives the journal that may be shown instead a code, or another one. `passcode` is this
    /// journal's own.
    ///
    /// # Errors
    ///
    /// As [`Journal::confirm`]; [`JournalError::Refused`] if there is no such journal, its code
    /// resembles this one's, see [`Passcode::differs_from`], or a duress code does something to this
    /// journal: it could be too near, and is to be removed first.
    pub fn set_decoy_code(
        &self,
        passcode: &Passcode,
        code: &Passcode,
        device: &dyn DeviceKey,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let _scrub = super::scrub::Scrub;
        refuse_resembling(passcode, code)?;
        self.shared.confirm(passcode, moment)?;
        let stretched = self.shared.stretch(code)?;
        self.shared.change_child(device, |own, below| {
            if own.child_duress != 0 {
                return Err(JournalError::Refused);
            }
            below.code = stretched.slots;
            own.child_has_code = true;
            Ok(())
        })
    }

    /// No code shows another journal any more, and no duress code does anything.
    ///
    /// # Errors
    ///
    /// As [`Journal::confirm`]; [`JournalError::Refused`] if there is no journal below.
    pub fn remove_decoy_code(
        &self,
        passcode: &Passcode,
        device: &dyn DeviceKey,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let _scrub = super::scrub::Scrub;
        self.shared.confirm(passcode, moment)?;
        self.shared.change_child(device, |own, below| {
            below.code = Key::random()?;
            own.child_has_code = false;
            disarm(own, below)
        })
    }

    /// Chooses a code that shows the journal below and does something to this one. All three codes
    /// are asked for, so that no slip of the finger can be the third.
    ///
    /// # Errors
    ///
    /// As [`Journal::confirm`]; [`JournalError::WrongPasscode`] if `decoy` does not show the journal
    /// below; [`JournalError::Refused`] if `code` resembles one of the two, or if this journal would
    /// be shut and has no words.
    pub fn set_duress_code(
        &self,
        passcode: &Passcode,
        decoy: &Passcode,
        code: &Passcode,
        duress: Duress,
        device: &dyn DeviceKey,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let _scrub = super::scrub::Scrub;
        refuse_resembling(passcode, code)?;
        refuse_resembling(decoy, code)?;
        self.shared.confirm(passcode, moment)?;
        if duress == Duress::Shut && !self.shared.has_words()? {
            return Err(JournalError::Refused);
        }
        let decoy = self.shared.stretch(decoy)?;
        let stretched = self.shared.stretch(code)?;
        let number = self.shared.owner().number;
        self.shared.change_child(device, |own, below| {
            if below.code.bytes() != decoy.slots.bytes() {
                return Err(JournalError::WrongPasscode { retry_at: None });
            }
            below.order = Order { duress, number }.mark(&stretched.orders);
            below.duress = stretched.slots;
            own.child_duress = duress.number();
            Ok(())
        })
    }

    /// No duress code does anything any more.
    ///
    /// # Errors
    ///
    /// As [`Journal::remove_decoy_code`].
    pub fn remove_duress_code(
        &self,
        passcode: &Passcode,
        device: &dyn DeviceKey,
        moment: Moment,
    ) -> Result<(), JournalError> {
        let _scrub = super::scrub::Scrub;
        self.shared.confirm(passcode, moment)?;
        self.shared.change_child(device, disarm)
    }
}

impl Shared {
    fn decoy(&self) -> Result<Decoy, JournalError> {
        let available = self.kept_below()?.is_some();
        let own = self.keys().kept(self.owner())?;
        Ok(Decoy {
            available,
            has_code: own.child_has_code,
            duress: Duress::numbered(own.child_duress),
        })
    }

    /// What the journal below keeps; `None` if there is none, or it was destroyed by a duress code of
    /// its own.
    pub(super) fn kept_below(&self) -> Result<Option<Kept>, JournalError> {
        let Some(child) = self.child()? else {
            return Ok(None);
        };
        let vault = Vault::new(child.content);
        let below = Owner {
            number: child.number,
            vault: &vault,
        };
        match self.keys().kept(below) {
            Ok(kept) => Ok(Some(kept)),
            Err(JournalError::Damaged { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether no slip leads from a new code of this journal to the code of the one below.
    pub(super) fn check_beside_decoy(
        &self,
        new: &Passcode,
        decoy: Option<&Passcode>,
    ) -> Result<(), JournalError> {
        let own = self.keys().kept(self.owner())?;
        if own.child_duress != 0 {
            return Err(JournalError::Refused);
        }
        if !own.child_has_code {
            return Ok(());
        }
        let decoy = decoy.ok_or(JournalError::Refused)?;
        refuse_resembling(new, decoy)?;
        let stretched = self.stretch(decoy)?;
        match self.kept_below()? {
            Some(kept) if kept.code.bytes() != stretched.slots.bytes() => {
                Err(JournalError::WrongPasscode { retry_at: None })
            }
            // What was destroyed has no code any more.
            _ => Ok(()),
        }
    }

    /// The journal below, from the setting that names it.
    fn child(&self) -> Result<Option<Opened>, JournalError> {
        child::read(&self.store()?.connection, &self.vault)
    }

    /// Changes what this journal and the one below keep, and gives that one a new key of the device:
    /// its codes before open it no more, not even an older copy.
    fn change_child(
        &self,
        device: &dyn DeviceKey,
        change: impl FnOnce(&mut Kept, &mut Kept) -> Result<(), JournalError>,
    ) -> Result<(), JournalError> {
        let child = self.child()?.ok_or(JournalError::Refused)?;
        let vault = Vault::new(child.content);
        let below = Owner {
            number: child.number,
            vault: &vault,
        };
        let _store = self.store()?;
        let mut keys = self.keys();
        let mut changed = keys.clone();
        let mut own = changed.kept(self.owner())?;
        // What can't be opened any more was destroyed by a duress code of its own.
        let mut kept = changed.kept(below).map_err(|_| JournalError::Refused)?;
        change(&mut own, &mut kept)?;
        changed.keep(self.owner(), &own)?;
        changed.keep(below, &kept)?;
        changed.renew(self.root(), below, &kept, device)?;
        *keys = changed;
        Ok(())
    }
}

fn disarm(own: &mut Kept, below: &mut Kept) -> Result<(), JournalError> {
    below.duress = Key::random()?;
    below.order = key::random()?;
    own.child_duress = 0;
    Ok(())
}

fn refuse_resembling(one: &Passcode, other: &Passcode) -> Result<(), JournalError> {
    one.differs_from(other).map_err(|_| JournalError::Refused)
}
