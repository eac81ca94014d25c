//! The whole grammar.

use std::path::PathBuf;

use abri_core::Audience;
use abri_core::hotlines::Need;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use clap::{Args, Parser, Subcommand};

use crate::journal::Action;

/// Abri en ligne de commande : fiches, lignes d’aide, carnet.
#[derive(Debug, Parser)]
#[command(name = "abri", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    /// Répondre en JSON, pour un programme.
    #[arg(long, global = true)]
    pub(crate) json: bool,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Les fiches.
    Sheets(Reader),
    /// Une fiche entière.
    Sheet {
        /// Son nom, donné par « abri sheets ».
        id: String,
        #[command(flatten)]
        reader: Reader,
    },
    /// Les lettres, et les situations pour lesquelles elles sont écrites.
    Letters(Reader),
    /// Une lettre, avec ce qui est déjà connu.
    Letter(LetterQuestion),
    /// Qui peut aider.
    Hotlines(HelpQuestion),
    /// Si quelqu’un répond à un instant.
    OpenNow(OpenQuestion),
    /// Quoi faire, dans quel ordre, d’après quelques réponses.
    Plan(PlanQuestion),
    /// Ce qui répond à des mots, comme on les tape.
    Search(SearchQuestion),
    /// Ce qui ne va pas dans les textes, les tables et l’annuaire.
    Check(CheckQuestion),
    /// Un carnet, dans un dossier.
    Journal {
        /// Le dossier du carnet.
        folder: PathBuf,
        #[command(subcommand)]
        action: Action,
    },
}

/// Who reads.
#[derive(Debug, Args)]
pub(crate) struct Reader {
    /// Qui lit : adult, minor, parent, witness.
    #[arg(long, default_value_t = Audience::Adult)]
    pub(crate) audience: Audience,
}

#[derive(Debug, Args)]
pub(crate) struct LetterQuestion {
    /// Son nom, donné par « abri letters ».
    pub(crate) kind: String,
    /// La situation, donnée par « abri letters ».
    pub(crate) case: String,
    #[command(flatten)]
    pub(crate) reader: Reader,
    /// Les faits, dans un fichier JSON, ou - pour les lire à l’entrée : personne d’autre ne les voit.
    #[arg(long)]
    pub(crate) facts: Option<PathBuf>,
    /// Un fait, comme platform=Discord. D’autres programmes peuvent le voir.
    #[arg(long = "fact", value_name = "NOM=TEXTE")]
    pub(crate) single: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct HelpQuestion {
    #[command(flatten)]
    pub(crate) reader: Reader,
    /// Ce qui est cherché : danger, blackmail, images…
    #[arg(long)]
    pub(crate) need: Option<Need>,
    /// Le pays, en code ISO 3166.
    #[arg(long, default_value = "FR")]
    pub(crate) country: String,
    /// Sans parler.
    #[arg(long)]
    pub(crate) silent: bool,
    /// L’instant, en RFC 3339 ; sinon maintenant.
    #[arg(long)]
    pub(crate) at: Option<DateTime<Utc>>,
    /// Le fuseau de la personne, par son nom IANA.
    #[arg(long, default_value_t = Tz::Europe__Paris)]
    pub(crate) tz: Tz,
}

#[derive(Debug, Args)]
pub(crate) struct PlanQuestion {
    /// Qui lit : adult, minor, parent, witness ; sinon, la question est posée.
    #[arg(long)]
    pub(crate) audience: Option<Audience>,
    /// Une réponse, comme what=money ; sans valeur après =, la question est passée.
    #[arg(long = "answer", value_name = "QUESTION=RÉPONSE")]
    pub(crate) answers: Vec<String>,
    /// Les réponses dans un fichier JSON : [{"question": …, "answer": …}].
    #[arg(long, value_name = "FICHIER", conflicts_with = "answers")]
    pub(crate) answers_file: Option<PathBuf>,
    /// Le pays, en code ISO 3166 ; sinon, la question est posée.
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// L’instant, en RFC 3339 ; sinon maintenant.
    #[arg(long)]
    pub(crate) at: Option<DateTime<Utc>>,
    /// Le fuseau de la personne, par son nom IANA.
    #[arg(long, default_value_t = Tz::Europe__Paris)]
    pub(crate) tz: Tz,
}

#[derive(Debug, Args)]
pub(crate) struct SearchQuestion {
    /// Les mots cherchés.
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    #[command(flatten)]
    pub(crate) reader: Reader,
    /// Le pays, en code ISO 3166.
    #[arg(long, default_value = "FR")]
    pub(crate) country: String,
}

#[derive(Debug, Args)]
pub(crate) struct CheckQuestion {
    /// Le dossier à relire ; sinon les textes avec lesquels abri a été construit.
    #[arg(long)]
    pub(crate) content: Option<PathBuf>,
    /// Aussi ce qu’une personne doit rouvrir avant une publication.
    #[arg(long)]
    pub(crate) release: bool,
    /// Le jour d’où l’âge se compte, par exemple 2027-05-31 ; sinon aujourd’hui.
    #[arg(long)]
    pub(crate) on: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub(crate) struct OpenQuestion {
    /// Le service, par exemple fr-3018.
    pub(crate) service: String,
    /// Le canal, compté à partir de 0 ; sinon le service.
    #[arg(long)]
    pub(crate) channel: Option<usize>,
    /// L’instant, en RFC 3339.
    #[arg(long)]
    pub(crate) at: DateTime<Utc>,
}
