//! What can be done with a journal.

use std::path::PathBuf;

use abri_core::journal::{AttachmentId, EntryKind, ImageAnswer};
use clap::{Subcommand, ValueEnum};

use crate::arguments::Later;

#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// Créer un carnet, avec une phrase d’au moins cinq mots.
    Create,
    /// Ajouter une note : son texte, ou une note entière en JSON, vient de l’entrée standard.
    Add {
        /// Ce que la note raconte ; son texte vient alors de l’entrée standard.
        #[arg(long, conflicts_with = "entry")]
        kind: Option<Kind>,
        /// Un fichier JSON qui tient tous les champs, ou « - ».
        #[arg(long)]
        entry: Option<PathBuf>,
    },
    /// Joindre un fichier à une note, octet pour octet.
    Import {
        /// Le numéro de la note.
        seq: u64,
        /// Le fichier.
        file: PathBuf,
        /// Le nom à garder ; sinon celui du fichier.
        #[arg(long)]
        name: Option<String>,
        /// Son type.
        #[arg(long, default_value = "application/octet-stream")]
        media_type: String,
        /// Est-ce l’image intime d’une personne de moins de 18 ans ? Seul « no » garde le fichier.
        #[arg(long)]
        answer: Answer,
    },
    /// Les notes, de la plus récente à la plus ancienne.
    List {
        /// Avant cette note.
        #[arg(long)]
        before: Option<u64>,
        /// Combien.
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
    /// Une note entière.
    Show {
        /// Son numéro.
        seq: u64,
    },
    /// Relire une pièce jointe.
    Read {
        /// Son nom : 16 chiffres hexadécimaux.
        #[arg(value_parser = attachment_id)]
        attachment: AttachmentId,
        /// Le fichier à écrire ; sinon la sortie standard.
        #[arg(long)]
        to: Option<PathBuf>,
    },
    /// Tout relire et comparer.
    Verify,
    /// Sauver dans un nouveau dossier ce qui se lit encore d’un carnet abîmé.
    Salvage {
        /// Le nouveau dossier.
        to: PathBuf,
    },
    /// Le sceau : un numéro et quarante chiffres.
    Seal,
    /// Remplacer la phrase du carnet.
    NewCode,
    /// Dire s’il existe douze mots de secours.
    Words,
    /// Créer douze mots qui ouvrent le carnet sans sa phrase. Les anciens ne servent plus.
    MakeWords,
    /// Faire que plus aucun mot n’ouvre le carnet.
    RemoveWords,
    /// Ouvrir le carnet avec ses douze mots, et lui donner une nouvelle phrase.
    OpenWithWords,
    #[command(hide = true)]
    Search(Later),
    #[command(hide = true)]
    Withdraw(Later),
    #[command(hide = true)]
    Backup(Later),
    #[command(hide = true)]
    Restore(Later),
}

/// The kinds of entry, by the names of the core.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Kind {
    Message,
    Threat,
    MoneyDemand,
    Payment,
    Spread,
    Call,
    Step,
    Note,
}

impl From<Kind> for EntryKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Message => EntryKind::Message,
            Kind::Threat => EntryKind::Threat,
            Kind::MoneyDemand => EntryKind::MoneyDemand,
            Kind::Payment => EntryKind::Payment,
            Kind::Spread => EntryKind::Spread,
            Kind::Call => EntryKind::Call,
            Kind::Step => EntryKind::Step,
            Kind::Note => EntryKind::Note,
        }
    }
}

/// The person's answer about a minor's intimate image.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Answer {
    No,
    Yes,
    Unknown,
    Skipped,
}

impl From<Answer> for ImageAnswer {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::No => ImageAnswer::No,
            Answer::Yes => ImageAnswer::Yes,
            Answer::Unknown => ImageAnswer::Unknown,
            Answer::Skipped => ImageAnswer::Skipped,
        }
    }
}

fn attachment_id(typed: &str) -> Result<AttachmentId, std::num::ParseIntError> {
    u64::from_str_radix(typed, 16).map(AttachmentId)
}
