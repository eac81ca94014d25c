//! What a person has to read again: what was compared too long ago, and what nobody could settle.

use chrono::NaiveDate;

use super::Directory;
use super::record::{Confidence, Trust};
use crate::content::is_stale;

impl Directory {
    /// The services compared with their sources more than 180 days before `today`.
    pub fn stale(&self, today: NaiveDate) -> Vec<String> {
        let services = self.services.iter();
        let stale = services.filter(|service| is_stale(service.checked, today));
        stale
            .map(|service| format!("{}: checked {}", service.record.id, service.checked))
            .collect()
    }

    /// The services of low confidence, and what is said of a country without being verified.
    pub fn unverified(&self) -> Vec<String> {
        let low = self
            .services
            .iter()
            .filter(|service| service.record.confidence == Confidence::Low)
            .map(|service| format!("{}: low confidence", service.record.id));
        let of_countries = self.countries.iter().flat_map(|country| {
            let code = &country.code;
            let short = country.short_numbers == Trust::Unverified;
            let written = country.written_emergency == Trust::Unverified;
            let gaps = country.gaps.iter();
            let gaps = gaps.map(move |need| format!("{code}: no service for {}", need.as_str()));
            let short = short.then(|| format!("{code}: short_numbers"));
            let written = written.then(|| format!("{code}: written_emergency"));
            short.into_iter().chain(written).chain(gaps)
        });
        low.chain(of_countries).collect()
    }
}
