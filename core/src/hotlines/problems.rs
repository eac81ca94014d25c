//! What is wrong with the directory's content, named so that an editor finds it.

use std::collections::BTreeSet;

use super::hours::Hours;
use super::service::{INTERNATIONAL, Service};
use super::{Directory, Need};
use crate::Audience;

/// Messages `hotlines-<family>-<name>` that are there for something in the directory.
const FAMILIES: [&str; 6] = ["cost", "privacy", "language", "country", "gap", "zone"];
/// The messages every service has.
const PARTS: [&str; 4] = ["name", "purpose", "happens", "limits"];

impl Directory {
    /// Everything in the content that a reader would meet as a gap: hours that do not parse, zones,
    /// lists, tokens and messages that do not exist. Each service is still shown meanwhile.
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut seen = BTreeSet::new();
        for service in &self.services {
            if !seen.insert(&service.record.id) {
                problems.push(format!("{}: stands twice", service.record.id));
            }
            let own = self.of_service(service);
            problems.extend(
                own.iter()
                    .map(|what| format!("{}: {what}", service.record.id)),
            );
        }
        problems.extend(self.of_countries());
        problems.extend(self.of_tables());
        problems.extend(self.unused_messages());
        problems
    }

    /// Messages of a service, a cost, a country … that no longer exists.
    fn unused_messages(&self) -> Vec<String> {
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
            .map(|id| format!("{id}: nothing shows this message"))
            .collect()
    }

    /// The readers for whom a message has no text.
    fn missing(&self, id: &str) -> Vec<String> {
        Audience::ALL
            .into_iter()
            .filter(|reader| {
                let text = self.wording.text(id, *reader, &[]);
                !text.is_ok_and(|text| !text.trim().is_empty())
            })
            .map(|reader| format!("no message {id} for {reader}"))
            .collect()
    }

    fn of_service(&self, service: &Service) -> Vec<String> {
        let record = &service.record;
        let mut problems = Vec::new();
        if record.timezone.parse::<chrono_tz::Tz>().is_err() {
            problems.push(format!("unknown zone {}", record.timezone));
        }
        for (number, hours) in service.hours.iter().enumerate() {
            if matches!(hours, Hours::Unreadable) {
                problems.push(format!("hours of channel {number} cannot be read"));
            }
        }
        if let Some(list) = record
            .holidays
            .as_ref()
            .filter(|list| !self.holidays.contains(*list))
        {
            problems.push(format!("unknown holidays {list}"));
        }
        problems.extend(self.of_place(&record.country, &record.regions));
        let unknown = |token: &&String| !self.audiences.knows(token);
        problems.extend(
            record
                .audience
                .iter()
                .filter(unknown)
                .map(|t| format!("audience {t}")),
        );
        let unknown = |topic: &&String| !self.needs.knows(topic);
        problems.extend(
            record
                .topics
                .iter()
                .filter(unknown)
                .map(|t| format!("topic {t}")),
        );
        problems.extend(
            messages(service)
                .into_iter()
                .flat_map(|id| self.missing(&id)),
        );
        problems
    }

    /// A service of a place that nobody can choose would never be found.
    fn of_place(&self, country: &str, regions: &[String]) -> Vec<String> {
        let known = country == INTERNATIONAL
            || self
                .countries
                .iter()
                .any(|record| record.code == country || record.within.as_deref() == Some(country));
        let is_region = |region: &&String| self.countries.iter().any(|one| one.code == **region);
        let place = (!known).then(|| format!("unknown country {country}"));
        let lost = regions.iter().filter(|region| !is_region(region));
        place
            .into_iter()
            .chain(lost.map(|region| format!("unknown region {region}")))
            .collect()
    }

    fn of_countries(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for country in &self.countries {
            let code = &country.code;
            let named = country
                .always
                .iter()
                .chain(&country.card)
                .chain(&country.also);
            let lost = named.filter(|id| self.find(id).is_none());
            problems.extend(lost.map(|id| format!("{code}: no service {id}")));
            let code = code.to_lowercase();
            problems.extend(self.missing(&format!("hotlines-country-{code}")));
            if !country.gaps.is_empty() {
                problems.extend(self.missing(&format!("hotlines-gap-{code}")));
            }
        }
        problems
    }

    /// A need without a row would never be answered; a token nobody uses is a typing error.
    fn of_tables(&self) -> Vec<String> {
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
        unanswered
            .map(|need| format!("no topics for {}", need.as_str()))
            .chain(audiences.map(|token| format!("no service names audience {token}")))
            .chain(topics.map(|token| format!("no service has topic {token}")))
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
