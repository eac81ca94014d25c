//! What a person has to read again: what was compared too long ago, and what nobody could settle.

use chrono::NaiveDate;

use super::Directory;
use super::record::{Confidence, Trust};
use crate::content::is_stale;
use crate::remark::Remark;

impl Directory {
    /// The services compared with their sources more than 180 days before `today`.
    pub fn stale(&self, today: NaiveDate) -> Vec<Remark> {
        let services = self.services.iter();
        let stale = services.filter(|service| is_stale(service.checked, today));
        stale
            .map(|service| Remark::checked(&service.record.id, service.checked))
            .collect()
    }

    /// Whether the directory has a service of this name.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// Whether the service is reached at a telephone number, written in digits; a service with a
    /// second number has the name of the first and more, such as `fr-116006-abroad`.
    pub(crate) fn answers_at(&self, id: &str, number: &str) -> bool {
        let mut services = self.services.iter().filter(|service| {
            let rest = id.strip_prefix(service.record.id.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        });
        services.any(|service| {
            let mut channels = service.record.channels.iter();
            channels.any(|channel| channel.value == number)
        })
    }

    /// The services of low confidence, and what is said of a country without being verified.
    pub fn unverified(&self) -> Vec<Remark> {
        let low = self
            .services
            .iter()
            .filter(|service| service.record.confidence == Confidence::Low)
            .map(|service| Remark::new("low-confidence", [("place", service.record.id.clone())]));
        let of_countries = self.countries.iter().flat_map(|country| {
            let code = || ("place", country.code.clone());
            let short = country.short_numbers == Trust::Unverified;
            let written = country.written_emergency == Trust::Unverified;
            let gaps = country.gaps.iter();
            let gaps = gaps
                .map(move |need| Remark::new("gap", [code(), ("need", need.as_str().to_owned())]));
            let short = short.then(|| Remark::new("short-numbers", [code()]));
            let written = written.then(|| Remark::new("written-emergency", [code()]));
            short.into_iter().chain(written).chain(gaps)
        });
        low.chain(of_countries).collect()
    }
}
