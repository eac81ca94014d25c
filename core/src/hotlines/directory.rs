//! All services, and the look-ups into them.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};

use super::files::Files;
use super::presentation::service_card;
use super::record::CountryRecord;
use super::service::Service;
use super::tables::{Audiences, Needs};
use super::{Help, MalformedDirectory, OpenNow, Question, ServiceCard, State, ranking};
use crate::content::ContentFolder;
use crate::wording::Wording;

/// Every service the library was built with.
pub struct Directory {
    pub(super) checked: NaiveDate,
    pub(super) countries: Vec<CountryRecord>,
    pub(super) services: Vec<Service>,
    pub(super) audiences: Audiences,
    pub(super) needs: Needs,
    /// The names of the lists of holidays.
    pub(super) holidays: BTreeSet<String>,
    pub(super) wording: &'static Wording,
}

/// No service has this name, or not so many channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such service or channel in the directory")]
pub struct UnknownService;

impl Directory {
    /// The directory inside the library.
    ///
    /// # Panics
    ///
    /// If its files do not parse: a test opens them, so no build ships so.
    pub fn embedded() -> &'static Directory {
        static DIRECTORY: OnceLock<Directory> = OnceLock::new();
        DIRECTORY.get_or_init(|| {
            Directory::parse(&ContentFolder::embedded(), Wording::french())
                .unwrap_or_else(|error| panic!("the directory does not parse: {error}"))
        })
    }

    /// The directory of other files or in other words, for those who edit the content.
    ///
    /// # Errors
    ///
    /// [`MalformedDirectory`] if a file has not the shape of its kind; every other fault is for
    /// [`Directory::problems`].
    pub fn parse(
        folder: &ContentFolder,
        wording: &'static Wording,
    ) -> Result<Directory, MalformedDirectory> {
        Ok(Directory::new(Files::read(folder)?, wording))
    }

    pub(super) fn new(files: Files, wording: &'static Wording) -> Directory {
        let Files {
            content,
            audiences,
            needs,
            holidays,
        } = files;
        let holidays = holidays.calendars();
        let checked = content.checked;
        let services = content
            .service
            .into_iter()
            .map(|record| Service::new(record, checked, &audiences, &needs, &holidays))
            .collect();
        Directory {
            checked,
            countries: content.country,
            services,
            audiences,
            needs,
            holidays: holidays.into_keys().collect(),
            wording,
        }
    }

    /// Who can help: emergency services in danger, then at most five that fit, open ones first,
    /// then what is always shown for the country.
    pub fn help(&self, question: &Question) -> Help {
        let country = self.record(&question.country);
        let services = self.services_of(&question.country);
        let emergency = match question.need {
            Some(super::Need::Danger) => ranking::emergency(&services, question),
            _ => Vec::new(),
        };
        let fitting = ranking::fitting(&services, question);
        let offered = services
            .iter()
            .copied()
            .filter(|service| is_offered(service, question));
        let always: Vec<&Service> = offered
            .chain(self.always(country, question))
            .filter(|service| {
                !emergency
                    .iter()
                    .chain(&fitting)
                    .any(|shown| same(shown, service))
            })
            .collect();
        Help {
            country: self.name(&question.country),
            emergency: self.cards(&emergency, question),
            fitting: self.cards(&fitting, question),
            always: self.cards(&always, question),
            notices: self.notices(country, question),
        }
    }

    /// Every service of the country, for browsing and filters: emergency services, then those for
    /// the reader, best first, then the others. A minor does not see those for adults only.
    pub fn everything(&self, question: &Question) -> Vec<ServiceCard> {
        let services = self.services_of(&question.country);
        self.cards(&ranking::everything(&services, question), question)
    }

    /// The names of the services of [`Directory::everything`], without their cards, in the order of
    /// the file.
    pub fn names(&self, question: &Question) -> Vec<&str> {
        let services = self.services_of(&question.country).into_iter();
        services
            .filter(|service| ranking::is_seen(service, question.audience))
            .map(|service| service.record.id.as_str())
            .collect()
    }

    /// The emergency card of the country: emergency services, 114 among them, then the lines that
    /// apply to the reader.
    pub fn emergency_card(&self, question: &Question) -> Vec<ServiceCard> {
        let services = self.services_of(&question.country);
        let lines = self
            .own_or_inherited(self.record(&question.country), |country| &country.card)
            .filter(|service| service.readers.contains(&question.audience));
        let mut card = ranking::emergency(&services, question);
        card.extend(lines);
        self.cards(&card, question)
    }

    /// One service as the reader sees it.
    ///
    /// # Errors
    ///
    /// [`UnknownService`] if no service has this name.
    pub fn service(&self, id: &str, question: &Question) -> Result<ServiceCard, UnknownService> {
        let service = self.find(id).ok_or(UnknownService)?;
        Ok(service_card(service, question, self.wording))
    }

    /// The state of one channel, counted from 0. Without a channel, of the service, whose hours are
    /// those of its first channel; a list of separate lines has none.
    ///
    /// The state follows the hours alone, however weak their source.
    ///
    /// # Errors
    ///
    /// [`UnknownService`] if no service has this name, or not so many channels.
    pub fn open_now(
        &self,
        id: &str,
        channel: Option<usize>,
        at: DateTime<Utc>,
    ) -> Result<OpenNow, UnknownService> {
        let service = self.find(id).ok_or(UnknownService)?;
        if channel.is_none() && service.record.separate_lines {
            return Ok(OpenNow {
                state: State::None,
                next_change: None,
            });
        }
        let hours = service
            .hours
            .get(channel.unwrap_or(0))
            .ok_or(UnknownService)?;
        Ok(hours.at(at))
    }

    pub(super) fn find(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.record.id == id)
    }

    fn cards(&self, services: &[&Service], question: &Question) -> Vec<ServiceCard> {
        let card = |service: &&Service| service_card(service, question, self.wording);
        services.iter().map(card).collect()
    }
}

/// Whether the service is offered to a reader its audience leaves out, after those that fit.
fn is_offered(service: &Service, question: &Question) -> bool {
    let offered = service.record.offered.get(&question.audience);
    offered
        .zip(question.need)
        .is_some_and(|(needs, need)| needs.contains(&need))
}

fn same(one: &Service, other: &Service) -> bool {
    one.record.id == other.record.id
}
