//! What can be done with a journal.

use std::path::PathBuf;

use abri_core::journal::{AttachmentId, Duress, EntryKind, ImageAnswer};
use chrono_tz::Tz;
use clap::{Args, Subcommand, ValueEnum};

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
    List(Narrowing),
    /// Les notes où se trouvent tous les mots de l’entrée standard, sans égard aux accents.
    Search(Narrowing),
    /// Une note entière.
    Show {
        /// Son numéro.
        seq: u64,
    },
    /// Récrire une note, comme « add » en écrit une nouvelle. Les textes d’avant restent.
    Amend {
        /// Son numéro.
        seq: u64,
        /// Ce que la note raconte ; son texte vient alors de l’entrée standard.
        #[arg(long, conflicts_with = "entry")]
        kind: Option<Kind>,
        /// Un fichier JSON qui tient tous les champs, ou « - ».
        #[arg(long)]
        entry: Option<PathBuf>,
    },
    /// Tous les textes qu’une note a eus, du premier au dernier.
    History {
        /// Son numéro.
        seq: u64,
    },
    /// Mettre une note ou une pièce jointe à la corbeille.
    Remove {
        /// Le numéro de sa ligne.
        seq: u64,
    },
    /// Sortir quelque chose de la corbeille.
    PutBack {
        /// Le numéro de sa ligne.
        seq: u64,
    },
    /// Ce qui se trouve dans la corbeille. Elle ne se vide jamais seule.
    Bin,
    /// Détruire pour toujours ce qui se trouve dans la corbeille.
    Destroy {
        /// Le numéro de sa ligne.
        seq: u64,
    },
    /// Noter l’empreinte SHA-256 d’un fichier, sans le garder.
    Fingerprint {
        /// Le numéro de la note.
        seq: u64,
        /// Le fichier.
        file: PathBuf,
        /// Est-ce l’image intime d’une personne de moins de 18 ans ?
        #[arg(long)]
        answer: Answer,
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
    /// Le second carnet, et ce que fait la phrase sous contrainte.
    Decoy,
    /// Donner une phrase au second carnet, ou la remplacer.
    SetDecoy,
    /// Faire que plus aucune phrase n’ouvre le second carnet.
    RemoveDecoy,
    /// Choisir une phrase qui montre le second carnet, et ferme ou détruit celui-ci.
    SetDuress {
        /// Ce qui arrive à ce carnet.
        what: Pressed,
    },
    /// Faire que plus aucune phrase ne ferme ni ne détruise ce carnet.
    RemoveDuress,
    /// Mettre le carnet de côté, intact, pour en commencer un autre.
    SetAside,
    /// Les dossiers mis de côté, du plus ancien au plus récent.
    Aside,
    /// Remettre en place un dossier mis de côté ; celui qui est là est mis de côté.
    BringBack {
        /// Le dossier, donné par « aside ».
        aside: PathBuf,
    },
    /// Copier le carnet dans un nouveau fichier, que ses douze mots ouvrent.
    Backup {
        /// Le fichier à écrire.
        file: PathBuf,
    },
    /// Remettre une copie dans ce dossier, avec ses douze mots et une nouvelle phrase.
    Restore {
        /// La copie.
        file: PathBuf,
    },
    /// Écrire un dossier à remettre, que l’on peut vérifier sans Abri.
    Export(Handover),
    /// Effacer tous les carnets de ce dossier, ceux mis de côté aussi, et leurs clés.
    Erase,
}

/// Which notes are listed. Other programs see what stands on the command line: words never do.
#[derive(Debug, Args)]
pub(crate) struct Narrowing {
    /// Avant cette note.
    #[arg(long)]
    pub(crate) before: Option<u64>,
    /// Combien.
    #[arg(long, default_value_t = 50)]
    pub(crate) limit: u32,
    /// Seulement ce genre de note ; peut être répété.
    #[arg(long)]
    pub(crate) kind: Vec<Kind>,
    /// À partir de ce jour, comme 2026-11-20.
    #[arg(long)]
    pub(crate) from: Option<String>,
    /// Jusqu’à ce jour compris.
    #[arg(long)]
    pub(crate) to: Option<String>,
    /// Le nom de la plateforme. D’autres programmes peuvent le voir.
    #[arg(long, default_value = "")]
    pub(crate) platform: String,
    /// Le compte. D’autres programmes peuvent le voir.
    #[arg(long, default_value = "")]
    pub(crate) account: String,
}

/// What happens under duress.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Pressed {
    /// Seuls les douze mots l’ouvrent encore.
    Shut,
    /// Plus rien ne l’ouvre, et ses fichiers sont détruits.
    Destroy,
}

impl From<Pressed> for Duress {
    fn from(pressed: Pressed) -> Self {
        match pressed {
            Pressed::Shut => Duress::Shut,
            Pressed::Destroy => Duress::Destroy,
        }
    }
}

/// What goes into a dossier, and where.
#[derive(Debug, Args)]
pub(crate) struct Handover {
    /// Le fichier à écrire ; il n’existe pas encore.
    pub(crate) to: PathBuf,
    /// Une note, par son numéro ; sinon toutes.
    #[arg(long = "entry", value_name = "NUMÉRO")]
    pub(crate) entries: Vec<u64>,
    /// Une pièce jointe qui reste dehors.
    #[arg(long, value_name = "PIÈCE", value_parser = attachment_id)]
    pub(crate) without: Vec<AttachmentId>,
    /// Ne pas communiquer les noms et adresses de comptes.
    #[arg(long)]
    pub(crate) leave_out_names: bool,
    /// Ne pas communiquer les numéros de dossier et les noms de fichiers.
    #[arg(long)]
    pub(crate) leave_out_own_details: bool,
    /// La plainte, dans un fichier de texte.
    #[arg(long, value_name = "FICHIER")]
    pub(crate) complaint: Option<PathBuf>,
    /// Montrer les images en petit dans le récapitulatif.
    #[arg(long)]
    pub(crate) thumbnails: bool,
    /// Chiffrer, avec six mots tirés au hasard.
    #[arg(long)]
    pub(crate) encrypted: bool,
    /// Le fuseau des heures, par son nom IANA.
    #[arg(long, default_value_t = Tz::Europe__Paris)]
    pub(crate) tz: Tz,
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
