//! The journal at the command line.

mod action;
mod changes;
mod clock;
mod codes;
mod decoy;
mod entry;
mod export;
mod folders;
mod show;
mod software_key;

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use abri_core::journal::{AttachmentId, Costs, Journal, JournalError, NewPlace, Passcode};
use serde_json::json;
use zeroize::Zeroizing;

pub(crate) use action::Action;
pub(crate) use clock::moment;
use software_key::SoftwareKey;

use crate::failure::Failure;
use crate::output::{Output, text};

/// One piece of a file on its way in.
const PIECE: usize = 64 * 1024;

pub(crate) fn run(folder: &Path, action: Action, output: &Output) -> Result<(), Failure> {
    // What is left of an erasure is tried again at each start.
    let _ = Journal::finish_erasing(folder, &SoftwareKey::beside(folder));
    match action {
        Action::Create => create(folder, output),
        Action::Add { kind, entry } => {
            // Read before the passphrase is asked for, so that a bad entry costs no try.
            let entry = entry::read(kind, entry.as_deref())?;
            let seq = open(folder)?.add(&entry, moment())?;
            output.answer(&json!({ "seq": seq }), || {
                vec![text(
                    "command-journal-added",
                    &[("seq", seq.to_string().into())],
                )]
            });
            Ok(())
        }
        Action::Import {
            seq,
            file,
            name,
            media_type,
            answer,
        } => {
            let name = name.unwrap_or_else(|| file_name(&file));
            let mut source = File::open(&file).map_err(|_| Failure::UnreadableFile)?;
            let journal = open(folder)?;
            let mut import = journal.import(seq, &name, &media_type, answer.into())?;
            let mut piece = Zeroizing::new(vec![0; PIECE]);
            loop {
                match source.read(&mut piece) {
                    Ok(0) => break,
                    Ok(length) => import.write(&piece[..length])?,
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(_) => return Err(Failure::UnreadableFile),
                }
            }
            let attachment = import.finish(moment())?;
            show::attachment(&attachment, output);
            Ok(())
        }
        Action::List(narrowing) => changes::list(folder, narrowing, String::new(), output),
        Action::Search(narrowing) => {
            let words = entry::standard_input()?;
            changes::list(folder, narrowing, words, output)
        }
        Action::Amend { seq, kind, entry } => {
            let entry = entry::read(kind, entry.as_deref())?;
            open(folder)?.amend(seq, &entry, moment())?;
            done("command-journal-amended", output);
            Ok(())
        }
        Action::History { seq } => changes::history(folder, seq, output),
        Action::Remove { seq } => {
            open(folder)?.remove(seq, moment())?;
            done("command-journal-removed", output);
            Ok(())
        }
        Action::PutBack { seq } => {
            open(folder)?.put_back(seq, moment())?;
            done("command-journal-put-back", output);
            Ok(())
        }
        Action::Bin => changes::bin(folder, output),
        Action::Destroy { seq } => {
            open(folder)?.destroy(seq, moment())?;
            done("command-journal-destroyed", output);
            Ok(())
        }
        Action::Fingerprint { seq, file, answer } => {
            changes::fingerprint(folder, seq, &file, answer.into(), output)
        }
        Action::Show { seq } => {
            let entry = open(folder)?.read(seq)?;
            show::entry(&entry, output);
            Ok(())
        }
        Action::Read { attachment, to } => read(folder, attachment, to.as_deref(), output),
        Action::Verify => {
            let found = open(folder)?.verify(&mut |_| ControlFlow::Continue(()))?;
            show::verification(&found, output);
            if found.intact() {
                Ok(())
            } else {
                Err(JournalError::Damaged {
                    from: found.damaged.first().copied(),
                }
                .into())
            }
        }
        Action::Salvage { to } => {
            let code = secret(PASSPHRASE)?;
            let place = NewPlace {
                folder: &to,
                passcode: &Passcode::words(&code)?,
                costs: Costs::RECOMMENDED,
                device: &SoftwareKey::beside(&to),
            };
            let (passcode, device) = (Passcode::guess(&code), SoftwareKey::beside(folder));
            let journal = Journal::salvage(folder, &passcode, &device, &place, moment())?;
            show::salvaged(&journal.verify(&mut |_| ControlFlow::Continue(()))?, output);
            Ok(())
        }
        Action::Seal => {
            let seal = open(folder)?.seal()?;
            show::seal(&seal, output);
            Ok(())
        }
        Action::NewCode => codes::change(folder, output),
        Action::Words => codes::words(folder, output),
        Action::MakeWords => codes::make_words(folder, output),
        Action::RemoveWords => codes::remove_words(folder, output),
        Action::OpenWithWords => codes::open_with_words(folder, output),
        Action::Decoy => decoy::state(folder, output),
        Action::SetDecoy => decoy::set(folder, output),
        Action::RemoveDecoy => decoy::remove(folder, output),
        Action::SetDuress { what } => decoy::set_duress(folder, what.into(), output),
        Action::RemoveDuress => decoy::remove_duress(folder, output),
        Action::SetAside => folders::set_aside(folder, output),
        Action::Aside => folders::aside(folder, output),
        Action::BringBack { aside } => folders::bring_back(folder, &aside, output),
        Action::Backup { file } => folders::back_up(folder, &file, output),
        Action::Restore { file } => folders::restore(folder, &file, output),
        Action::Export(handover) => export::run(folder, handover, output),
        Action::Erase => folders::erase(folder, output),
    }
}

fn create(folder: &Path, output: &Output) -> Result<(), Failure> {
    output.remark("command-journal-software-key");
    let passcode = Passcode::words(&secret(PASSPHRASE)?)?;
    Journal::create(
        folder,
        &passcode,
        Arc::new(SoftwareKey::beside(folder)),
        moment(),
    )?;
    output.answer(&json!({ "created": true }), || {
        vec![text("command-journal-created", &[])]
    });
    Ok(())
}

/// Says that something is done.
fn done(message: &str, output: &Output) {
    output.answer(&json!({ "done": true }), || vec![text(message, &[])]);
}

fn open(folder: &Path) -> Result<Journal, Failure> {
    if !Journal::exists(folder) {
        return Err(JournalError::NotFound.into());
    }
    let passcode = Passcode::guess(&secret(PASSPHRASE)?);
    let device = Arc::new(SoftwareKey::beside(folder));
    Ok(Journal::open(folder, &passcode, device, moment())?)
}

/// Something only the person knows: its variable for programs, its question for people.
type Secret = (&'static str, &'static str);

const PASSPHRASE: Secret = ("ABRI_PASSPHRASE", "command-journal-passphrase");

/// From the environment, or asked without echo.
fn secret((variable, question): Secret) -> Result<Zeroizing<Vec<u8>>, Failure> {
    if let Ok(given) = std::env::var(variable) {
        return Ok(Zeroizing::new(given.into_bytes()));
    }
    let prompt = text(question, &[]);
    rpassword::prompt_password(prompt)
        .map(|typed| Zeroizing::new(typed.into_bytes()))
        .map_err(|_| Failure::NoPassphrase)
}

fn read(
    folder: &Path,
    attachment: AttachmentId,
    to: Option<&Path>,
    output: &Output,
) -> Result<(), Failure> {
    let journal = open(folder)?;
    let mut reader = journal.attachment(attachment)?;
    let mut file = to
        .map(File::create_new)
        .transpose()
        .map_err(|_| Failure::UnwritableFile)?;
    let mut copied = || -> Result<(), Failure> {
        while let Some(piece) = reader.next_piece()? {
            match &mut file {
                Some(file) => file
                    .write_all(&piece)
                    .map_err(|_| Failure::UnwritableFile)?,
                None => output.bytes(&piece)?,
            }
        }
        Ok(())
    };
    let result = copied();
    if let (Err(_), Some(to)) = (&result, to) {
        // A half file would pass for the whole one.
        let _ = std::fs::remove_file(to);
    }
    result
}

fn file_name(file: &Path) -> String {
    file.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
