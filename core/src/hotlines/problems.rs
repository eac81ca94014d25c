//! What is wrong with the directory's content, named so that an editor finds it.

use std::collections::BTreeSet;

use super::hours::Hours;
use super::record::ServiceRecord;
use super::service::{INTERNATIONAL, Service};
use super::{Directory, Need};
use crate::Audience;
use crate::remark::Remark;

/// Messages `hotlines-<family>-<name>` that are there for something in the directory.
const FAMILIES: [&str; 6] = ["cost", "privacy", "language", "country", "gap", "zone"];
/// The messages every service has.
const PARTS: [&str; 4] = ["name", "purpose", "happens", "limits"];

impl Directory {
    /// Everything in the content that a reader would meet as a gap: hours that do not parse, zones,
    /// lists, tokens and messages that do not exist. Each service is still shown meanwhile.
    pub fn problems(&self) -> Vec<Remark> {
        let mut problems = Vec::new();
        let mut seen = BTreeSet::new();
        for service in &self.services {
            if !seen.insert(&service.record.id) {
                let place = ("place", service.record.id.clone());
                problems.push(Remark::new("service-twice", [place]));
            }
            problems.extend(self.of_service(service));
        }
        problems.extend(self.of_countries());
        problems.extend(self.of_tables());
        problems.extend(self.unused_messages());
        problems
    }

    /// Messages of a service, a cost, a country … that no longer exists.
    fn unused_messages(&self) -> Vec<Remark> {
        let families = ["hotline-"].into_iter().map(str::to_owned);
        let families = families.chain(FAMILIES.map(|family| format!("hotlines-{family}-")));
        let families: Vec<String> = families.collect();
        let mut used: BTreeSet<String> = self.services.iter().flat_map(messages).collect();
        for service in &self.services {
            let id = &service.record.id;
            used.insert(format!("hotline-{id}-access"));
            for number in 0..service.record.channels.len() {
                used.insert(format!("hotline-{id}-channel-{number}-label"));
                used.insert(format!("hotline-{id}-channel-{number}-hint"));
            }
        }
        for country in &self.countries {
            let code = country.code.to_lowercase();
            used.insert(format!("hotlines-country-{code}"));
            used.insert(format!("hotlines-gap-{code}"));
        }
        self.wording
            .names("hotlines")
            .filter(|id| families.iter().any(|family| id.starts_with(family)))
            .filter(|id| !used.contains(*id))
            .map(|id| Remark::new("unused-message", [("message", id.to_owned())]))
            .collect()
    }

    /// The readers for whom a message has no text.
    fn missing(&self, place: &str, id: &str) -> Vec<Remark> {
        Audience::ALL
            .into_iter()
            .filter(|reader| {
                let text = self.wording.text(id, *reader, &[]);
                !text.is_ok_and(|text| !text.trim().is_empty())
            })
            .map(|reader| {
                let message = ("message", id.to_owned());
                let values = [
                    ("place", place.to_owned()),
                    message,
                    ("audience", reader.to_string()),
                ];
                Remark::new("service-message", values)
            })
            .collect()
    }

    fn of_service(&self, service: &Service) -> Vec<Remark> {
        let record = &service.record;
        let named = |kind, name, value: &str| {
            Remark::new(
                kind,
                [("place", record.id.clone()), (name, value.to_owned())],
            )
        };
        let mut problems = Vec::new();
        if record.timezone.parse::<chrono_tz::Tz>().is_err() {
            problems.push(named("zone", "zone", &record.timezone));
        }
        for (number, hours) in service.hours.iter().enumerate() {
            if matches!(hours, Hours::Unreadable) {
                problems.push(named("hours", "channel", &(number + 1).to_string()));
            }
        }
        let list = record.holidays.iter();
        let unknown = list.filter(|list| !self.holidays.contains(list.as_str()));
        problems.extend(unknown.map(|list| named("holidays", "list", list)));
        problems.extend(self.of_place(record));
        let unknown = record.audience.iter();
        let unknown = unknown.filter(|token| !self.audiences.knows(token));
        problems.extend(unknown.map(|token| named("service-audience", "token", token)));
        let unknown = record
            .topics
            .iter()
            .filter(|topic| !self.needs.knows(topic));
        problems.extend(unknown.map(|topic| named("topic", "token", topic)));
        let texts = messages(service).into_iter();
        problems.extend(texts.flat_map(|id| self.missing(&record.id, &id)));
        problems
    }

    /// A service of a place that nobody can choose would never be found.
    fn of_place(&self, record: &ServiceRecord) -> Vec<Remark> {
        let named = |kind, name, value: &str| {
            Remark::new(
                kind,
                [("place", record.id.clone()), (name, value.to_owned())],
            )
        };
        let country = &record.country;
        let mut countries = self.countries.iter();
        let known = country == INTERNATIONAL
            || countries.any(|one| one.code == *country || one.within.as_ref() == Some(country));
        let place = (!known).then(|| named("country", "country", country));
        let is_region = |region: &&String| self.countries.iter().any(|one| one.code == **region);
        let lost = record.regions.iter().filter(|region| !is_region(region));
        let lost = lost.map(|region| named("region", "region", region));
        place.into_iter().chain(lost).collect()
    }

    fn of_countries(&self) -> Vec<Remark> {
        let mut problems = Vec::new();
        for country in &self.countries {
            let code = &country.code;
            let named = country
                .always
                .iter()
                .chain(&country.card)
                .chain(&country.also);
            let lost = named.filter(|id| self.find(id).is_none());
            problems.extend(lost.map(|id| {
                let values = [("place", code.clone()), ("service", id.clone())];
                Remark::new("unknown-service", values)
            }));
            let id = code.to_lowercase();
            problems.extend(self.missing(code, &format!("hotlines-country-{id}")));
            if !country.gaps.is_empty() {
                problems.extend(self.missing(code, &format!("hotlines-gap-{id}")));
            }
        }
        problems
    }

    /// A need without a row would never be answered; a token nobody uses is a typing error.
    fn of_tables(&self) -> Vec<Remark> {
        let rows: BTreeSet<Need> = self.needs.needs().collect();
        let unanswered = Need::ALL.into_iter().filter(|need| !rows.contains(need));
        let used = |token: &str, of: fn(&Service) -> &Vec<String>| {
            self.services
                .iter()
                .any(|service| of(service).iter().any(|used| used == token))
        };
        let audiences = self
            .audiences
            .tokens()
            .filter(|token| !used(token, |s| &s.record.audience));
        let topics = self
            .needs
            .topics()
            .filter(|token| !used(token, |s| &s.record.topics));
        let unused = |kind, token: &str| Remark::new(kind, [("token", token.to_owned())]);
        unanswered
            .map(|need| Remark::new("need-without-topics", [("need", need.as_str().to_owned())]))
            .chain(audiences.map(|token| unused("unused-audience", token)))
            .chain(topics.map(|token| unused("unused-topic", token)))
            .collect()
    }
}

/// The messages a service cannot be shown without.
fn messages(service: &Service) -> Vec<String> {
    let record = &service.record;
    let own = PARTS
        .iter()
        .map(|part| format!("hotline-{}-{part}", record.id));
    let languages = record
        .languages
        .iter()
        .map(|token| format!("hotlines-language-{token}"));
    let zone = record.timezone.parse().map(super::reader::zone_id);
    own.chain(languages)
        .chain([
            format!("hotlines-cost-{}", record.cost),
            format!("hotlines-privacy-{}", record.privacy),
        ])
        .chain(
            zone.ok()
                .filter(|_| {
                    service
                        .hours
                        .iter()
                        .any(|hours| matches!(hours, Hours::Read(_)))
                })
                .map(|zone| format!("hotlines-zone-{zone}")),
        )
        .collect()
}
