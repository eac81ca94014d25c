//! Who can help, and who is open now.

use abri_core::hotlines::{self as core, Directory};
pub use abri_core::hotlines::{
    ChannelCard, ChannelKind, Help, Need, ServiceCard, State, TraceDetail,
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::words::{Audience, Source};

/// One look-up.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Question {
    /// Who reads the answer.
    pub audience: Audience,
    /// What they look for, if they said.
    pub need: Option<Need>,
    /// Where they are: an ISO 3166 code.
    pub country: String,
    /// They cannot speak.
    pub silent: bool,
    /// Milliseconds since 1970.
    pub at_ms: i64,
    /// The phone's zone by its IANA name; a zone nobody knows is read as Paris.
    pub zone: String,
}

/// What a person looks for.
#[uniffi::remote(Enum)]
pub enum Need {
    Danger,
    DarkThoughts,
    Blackmail,
    Images,
    Harassment,
    ChildAbuse,
    Partner,
    Listening,
    Removal,
    Complaint,
    Rights,
    Accounts,
}

/// The answer, in the order it is shown.
#[uniffi::remote(Record)]
pub struct Help {
    pub country: String,
    pub emergency: Vec<ServiceCard>,
    pub fitting: Vec<ServiceCard>,
    pub always: Vec<ServiceCard>,
    pub notices: Vec<String>,
}

/// One service.
#[uniffi::remote(Record)]
pub struct ServiceCard {
    pub id: String,
    pub name: String,
    pub purpose: String,
    pub state: State,
    pub state_text: Option<String>,
    pub what_happens: String,
    pub cost: String,
    pub privacy: String,
    pub limits: String,
    pub languages: String,
    pub free: bool,
    pub anonymous: bool,
    pub silent: bool,
    pub emergency: bool,
    pub caution: Option<String>,
    pub compared: String,
    pub sources: Vec<Source>,
    pub channels: Vec<ChannelCard>,
}

/// One way to reach a service.
#[uniffi::remote(Record)]
pub struct ChannelCard {
    pub kind: ChannelKind,
    pub label: String,
    pub short_label: String,
    pub spoken: String,
    pub target: Option<String>,
    pub shown: String,
    pub state: State,
    pub state_text: Option<String>,
    pub trace: String,
    pub trace_details: Vec<TraceDetail>,
    pub hint: Option<String>,
}

/// One place where a channel leaves a trace.
#[uniffi::remote(Record)]
pub struct TraceDetail {
    pub place: String,
    pub stays: String,
    pub removal: Option<String>,
}

/// How a service is reached.
#[uniffi::remote(Enum)]
pub enum ChannelKind {
    Phone,
    Sms,
    Chat,
    Video,
    Web,
    Email,
    App,
    Social,
}

/// Whether a person answers.
#[uniffi::remote(Enum)]
pub enum State {
    Open,
    Closed,
    Unknown,
    None,
}

/// A country that can be chosen.
#[derive(Clone, Debug, uniffi::Record)]
pub struct CountryChoice {
    /// ISO 3166.
    pub code: String,
    /// « France ».
    pub name: String,
}

/// What the directory does not have.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum HotlinesError {
    /// No services known for this country.
    #[error("no services known for this country")]
    UnknownCountry,
    /// No service of this name.
    #[error("no such service")]
    UnknownService,
}

impl Question {
    pub(crate) fn into_core(self) -> Result<core::Question, HotlinesError> {
        Ok(core::Question {
            audience: self.audience,
            need: self.need,
            country: Directory::embedded()
                .country(&self.country)
                .map_err(|_| HotlinesError::UnknownCountry)?,
            silent: self.silent,
            at: DateTime::<Utc>::from_timestamp_millis(self.at_ms).unwrap_or_default(),
            zone: self.zone.parse().unwrap_or(Tz::Europe__Paris),
        })
    }
}

/// Who can help.
#[uniffi::export]
pub fn help(question: Question) -> Result<Help, HotlinesError> {
    Ok(Directory::embedded().help(&question.into_core()?))
}

/// Every service of the country, best first.
#[uniffi::export]
pub fn every_service(question: Question) -> Result<Vec<ServiceCard>, HotlinesError> {
    Ok(Directory::embedded().everything(&question.into_core()?))
}

/// The emergency services of the country, then the lines of always.
#[uniffi::export]
pub fn emergency_card(question: Question) -> Result<Vec<ServiceCard>, HotlinesError> {
    Ok(Directory::embedded().emergency_card(&question.into_core()?))
}

/// One service.
#[uniffi::export]
pub fn service(id: &str, question: Question) -> Result<ServiceCard, HotlinesError> {
    Directory::embedded()
        .service(id, &question.into_core()?)
        .map_err(|_| HotlinesError::UnknownService)
}

/// The countries that can be chosen, France first.
#[uniffi::export]
pub fn countries() -> Vec<CountryChoice> {
    Directory::embedded()
        .countries()
        .into_iter()
        .map(|(country, name)| CountryChoice {
            code: country.code().to_owned(),
            name,
        })
        .collect()
}
