//! The journal shown instead, and what a passphrase under duress does.

use std::path::Path;

use abri_core::journal::{Duress, Passcode};
use serde_json::json;

use super::software_key::SoftwareKey;
use super::{PASSPHRASE, Secret, done, moment, open, secret};
use crate::failure::Failure;
use crate::output::{Output, text};

pub(super) const DECOY: Secret = ("ABRI_DECOY_PASSPHRASE", "command-journal-decoy-passphrase");
const DURESS: Secret = (
    "ABRI_DURESS_PASSPHRASE",
    "command-journal-duress-passphrase",
);

pub(super) fn state(folder: &Path, output: &Output) -> Result<(), Failure> {
    let state = open(folder)?.decoy()?;
    let duress = match state.duress {
        None => "none",
        Some(Duress::Shut) => "shut",
        Some(Duress::Destroy) => "destroy",
    };
    let value = json!({
        "available": state.available,
        "has_code": state.has_code,
        "duress": duress,
    });
    output.answer(&value, || {
        let shown = match (state.available, state.has_code) {
            (false, _) => "command-journal-no-decoy",
            (true, false) => "command-journal-decoy-without-passphrase",
            (true, true) => "command-journal-decoy-with-passphrase",
        };
        let duress = format!("command-journal-duress-{duress}");
        vec![text(shown, &[]), text(&duress, &[])]
    });
    Ok(())
}

pub(super) fn set(folder: &Path, output: &Output) -> Result<(), Failure> {
    let journal = open(folder)?;
    let own = Passcode::guess(&secret(PASSPHRASE)?);
    let decoy = Passcode::words(&secret(DECOY)?)?;
    own.differs_from(&decoy)?;
    journal.set_decoy_code(&own, &decoy, &SoftwareKey::beside(folder), moment())?;
    done("command-journal-decoy-set", output);
    Ok(())
}

pub(super) fn remove(folder: &Path, output: &Output) -> Result<(), Failure> {
    let journal = open(folder)?;
    let own = Passcode::guess(&secret(PASSPHRASE)?);
    journal.remove_decoy_code(&own, &SoftwareKey::beside(folder), moment())?;
    done("command-journal-decoy-removed", output);
    Ok(())
}

pub(super) fn set_duress(folder: &Path, what: Duress, output: &Output) -> Result<(), Failure> {
    let journal = open(folder)?;
    let own = Passcode::guess(&secret(PASSPHRASE)?);
    let decoy = Passcode::guess(&secret(DECOY)?);
    let duress = Passcode::words(&secret(DURESS)?)?;
    own.differs_from(&duress)?;
    decoy.differs_from(&duress)?;
    let device = SoftwareKey::beside(folder);
    journal.set_duress_code(&own, &decoy, &duress, what, &device, moment())?;
    done("command-journal-duress-set", output);
    Ok(())
}

pub(super) fn remove_duress(folder: &Path, output: &Output) -> Result<(), Failure> {
    let journal = open(folder)?;
    let own = Passcode::guess(&secret(PASSPHRASE)?);
    journal.remove_duress_code(&own, &SoftwareKey::beside(folder), moment())?;
    done("command-journal-duress-removed", output);
    Ok(())
}
