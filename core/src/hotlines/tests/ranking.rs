//! The order of services against the audience tokens themselves, not the table that reads them.

use crate::Audience;
use crate::hotlines::{Directory, Need, Question, ranking};

/// The tokens that may bring a service among the five of a reader.
fn welcome(reader: Audience) -> &'static [&'static str] {
    match reader {
        Audience::Adult => &[
            "everyone",
            "adults",
            "women",
            "lgbtqia",
            "victims_of_ncii",
            "adults_abused_as_children",
            "victims_of_rape_or_sexual_assault",
        ],
        Audience::Minor => &[
            "everyone",
            "minors",
            "young_people",
            "lgbtqia",
            "victims_of_ncii",
        ],
        Audience::Parent => &["everyone", "parents", "families", "protective_parents"],
        Audience::Witness => &["everyone", "witnesses", "relatives", "professionals"],
    }
}

#[test]
fn a_service_that_names_neither_everyone_nor_the_reader_is_never_among_the_five() {
    let directory = Directory::embedded();
    let services: Vec<_> = directory.services.iter().collect();
    let mut fitted = 0;
    for audience in Audience::ALL {
        for need in Need::ALL {
            for at in ["2026-11-23T14:30:00Z", "2026-11-24T01:00:00Z"] {
                let question = Question {
                    audience,
                    need: Some(need),
                    country: directory.country("FR").expect("France"),
                    silent: false,
                    at: at.parse().expect("an instant"),
                    zone: chrono_tz::Europe::Paris,
                };
                // Every service of every country at once: a country only takes some away.
                for service in ranking::fitting(&services, &question) {
                    let tokens = &service.record.audience;
                    let named = tokens
                        .iter()
                        .any(|token| welcome(audience).contains(&token.as_str()));
                    assert!(named, "{} for {audience}: {tokens:?}", service.record.id);
                    fitted += 1;
                }
            }
        }
    }
    assert!(fitted > 300, "nearly every need has five: {fitted}");
}
