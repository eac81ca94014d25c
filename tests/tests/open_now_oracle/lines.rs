//! The channels that have hours, read from the directory's own file.

use std::path::Path;

use chrono_tz::Tz;
use serde::Deserialize;

/// One channel's hours, with what they are read by.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) service: String,
    /// Counted from 0.
    pub(crate) channel: usize,
    /// In the `opening_hours` syntax of OpenStreetMap.
    pub(crate) hours: String,
    pub(crate) zone: Tz,
    /// The name of a list, such as `FR`; empty for a service without one.
    pub(crate) holidays: String,
}

impl Line {
    /// Whether the state is the same at every instant.
    pub(crate) fn is_constant(&self) -> bool {
        self.hours.starts_with("24/7")
    }
}

#[derive(Deserialize)]
struct Content {
    service: Vec<Service>,
}

#[derive(Deserialize)]
struct Service {
    id: String,
    timezone: String,
    #[serde(default)]
    holidays: String,
    channels: Vec<Channel>,
}

#[derive(Deserialize)]
struct Channel {
    hours: Option<String>,
}

/// Every channel with hours, in the order of the file.
pub(crate) fn lines() -> Vec<Line> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/content/hotlines.toml");
    let text = std::fs::read_to_string(file).expect("the directory");
    let content: Content = toml::from_str(&text).expect("the directory parses");
    let mut lines = Vec::new();
    for service in content.service {
        let zone = service.timezone.parse().expect("a zone");
        for (channel, record) in service.channels.into_iter().enumerate() {
            lines.extend(record.hours.map(|hours| Line {
                service: service.id.clone(),
                channel,
                hours,
                zone,
                holidays: service.holidays.clone(),
            }));
        }
    }
    lines
}
