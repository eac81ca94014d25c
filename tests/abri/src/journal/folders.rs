//! Whole journals: copied, put back, set aside, erased.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use abri_core::journal::{Costs, Journal, NewPlace, Passcode, RecoveryWords};

use super::codes::{NEW, WORDS};
use super::software_key::SoftwareKey;
use super::{PASSPHRASE, done, moment, open, secret, show};
use crate::failure::Failure;
use crate::output::{Output, text};

pub(super) fn set_aside(folder: &Path, output: &Output) -> Result<(), Failure> {
    listed(&[Journal::set_aside(folder)?], output);
    Ok(())
}

pub(super) fn aside(folder: &Path, output: &Output) -> Result<(), Failure> {
    listed(&Journal::folders_aside(folder), output);
    Ok(())
}

pub(super) fn bring_back(folder: &Path, aside: &Path, output: &Output) -> Result<(), Failure> {
    Journal::bring_back(folder, aside)?;
    done("command-journal-brought-back", output);
    Ok(())
}

pub(super) fn back_up(folder: &Path, file: &Path, output: &Output) -> Result<(), Failure> {
    let found = open(folder)?.back_up_to(file, &mut |_| ControlFlow::Continue(()))?;
    show::copied(&found, output);
    Ok(())
}

pub(super) fn restore(folder: &Path, file: &Path, output: &Output) -> Result<(), Failure> {
    let mut copy = File::open(file).map_err(|_| Failure::UnreadableFile)?;
    let words = RecoveryWords::parse(&secret(WORDS)?)?;
    let place = NewPlace {
        folder,
        passcode: &Passcode::words(&secret(NEW)?)?,
        costs: Costs::RECOMMENDED,
        device: &SoftwareKey::beside(folder),
    };
    let mut go_on = |_| ControlFlow::Continue(());
    let journal = Journal::restore(&mut copy, &words, &place, moment(), &mut go_on)?;
    show::verification(&journal.verify(&mut go_on)?, output);
    Ok(())
}

pub(super) fn erase(folder: &Path, output: &Output) -> Result<(), Failure> {
    let journal = open(folder)?;
    let own = Passcode::guess(&secret(PASSPHRASE)?);
    journal.erase_everything(&own, &SoftwareKey::beside(folder), moment())?;
    done("command-journal-erased", output);
    Ok(())
}

fn listed(folders: &[PathBuf], output: &Output) {
    let paths: Vec<_> = folders.iter().map(|path| path.to_string_lossy()).collect();
    output.answer(&paths, || match paths.is_empty() {
        true => vec![text("command-journal-nothing-aside", &[])],
        false => paths.iter().map(|path| path.to_string()).collect(),
    });
}
