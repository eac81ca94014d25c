//! The countries and regions of the directory, and what each of them shows.

use chrono::Datelike;

use super::holidays::YEARS;
use super::presentation::{Age, age};
use super::reader::Reader;
use super::record::{CountryRecord, Trust};
use super::service::Service;
use super::{Country, Directory, Need, Question, UnknownCountry};
use crate::Audience;

impl Directory {
    /// The countries that can be chosen, by code and name, France first.
    pub fn countries(&self) -> Vec<(Country, String)> {
        self.countries
            .iter()
            .map(|record| Country::new(record.code.clone()))
            .map(|country| (country.clone(), self.name(&country)))
            .collect()
    }

    /// A country by its code, in any case; the region of a phone (`FR`, `BE`) is one too.
    ///
    /// A region of France goes by either of its codes (`RE`, `FR-RE`). A phone that only says `CA`
    /// gets Québec, the part of Canada that the directory knows.
    ///
    /// # Errors
    ///
    /// [`UnknownCountry`] if the directory has no services for it.
    pub fn country(&self, code: &str) -> Result<Country, UnknownCountry> {
        let code = code.trim().to_uppercase();
        let long = |record: &CountryRecord| {
            record
                .within
                .as_ref()
                .map(|within| format!("{within}-{}", record.code))
        };
        self.countries
            .iter()
            .find(|record| record.code == code)
            .or_else(|| {
                self.countries
                    .iter()
                    .find(|record| long(record).as_deref() == Some(&*code))
            })
            .or_else(|| {
                self.countries
                    .iter()
                    .find(|record| record.within.as_deref() == Some(&*code))
            })
            .map(|record| Country::new(record.code.clone()))
            .ok_or(UnknownCountry)
    }

    /// Whether a country is this one, or a region within it.
    pub fn is_part_of(&self, country: &Country, code: &str) -> bool {
        let record = self.record(country);
        record.is_some_and(|record| record.code == code || record.within.as_deref() == Some(code))
    }

    /// « France ».
    pub fn name(&self, country: &Country) -> String {
        let id = format!("hotlines-country-{}", country.code().to_lowercase());
        // A country is named the same to every reader.
        self.wording
            .text(&id, Audience::Adult, &[])
            .unwrap_or_else(|_| country.code().to_owned())
    }

    /// The record of a country that [`Directory::country`] gave out.
    pub(super) fn record(&self, country: &Country) -> Option<&CountryRecord> {
        self.countries
            .iter()
            .find(|record| record.code == country.code())
    }

    pub(super) fn services_of(&self, country: &Country) -> Vec<&Service> {
        let within = self
            .record(country)
            .and_then(|record| record.within.as_deref());
        self.services
            .iter()
            .filter(|service| service.serves(country.code(), within))
            .collect()
    }

    /// What closes every list, those for the reader first.
    pub(super) fn always<'d>(
        &'d self,
        country: Option<&'d CountryRecord>,
        question: &Question,
    ) -> Vec<&'d Service> {
        let also = country.into_iter().flat_map(|country| &country.also);
        let mut always: Vec<&Service> = self
            .own_or_inherited(country, |country| &country.always)
            .chain(also.filter_map(|id| self.find(id)))
            .collect();
        always.sort_by_key(|service| !service.readers.contains(&question.audience));
        always
    }

    /// The services of a country's list, or of the list of the country it belongs to.
    pub(super) fn own_or_inherited<'d>(
        &'d self,
        country: Option<&'d CountryRecord>,
        list: impl Fn(&'d CountryRecord) -> &'d Vec<String>,
    ) -> impl Iterator<Item = &'d Service> {
        let own = country.map(&list).filter(|ids| !ids.is_empty());
        let inherited = || {
            let within = country?.within.as_ref()?;
            self.countries
                .iter()
                .find(|record| record.code == *within)
                .map(&list)
        };
        own.or_else(inherited)
            .into_iter()
            .flatten()
            .filter_map(|id| self.find(id))
    }

    pub(super) fn notices(
        &self,
        country: Option<&CountryRecord>,
        question: &Question,
    ) -> Vec<String> {
        let reader = Reader::new(question, self.wording);
        let old = age(self.checked, question.at) == Age::Old;
        let unverified = country.is_some_and(|country| country.short_numbers == Trust::Unverified);
        // Whoever cannot speak should not search for what nobody found.
        let unwritten = question.silent
            && question.need == Some(Need::Danger)
            && country.is_some_and(|country| country.written_emergency == Trust::Unverified);
        let gap = country
            .zip(question.need)
            .filter(|(country, need)| country.gaps.contains(need))
            .map(|(country, _)| format!("hotlines-gap-{}", country.code.to_lowercase()));
        let old = old.then(|| "hotlines-notice-old".to_owned());
        let unverified = unverified.then(|| "hotlines-notice-short-numbers".to_owned());
        let unwritten = unwritten.then(|| "hotlines-notice-written-emergency".to_owned());
        let strange = !YEARS.contains(&question.at.year());
        let strange = strange.then(|| "hotlines-notice-clock".to_owned());
        [strange, old, unverified, unwritten, gap]
            .into_iter()
            .flatten()
            .map(|id| reader.text(&id))
            .collect()
    }
}
