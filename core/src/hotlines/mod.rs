//! Who can help, who is open now, what it costs and which trace it leaves.

mod card;
mod channel_text;
mod directory;
mod files;
mod holidays;
mod hours;
mod need;
mod places;
mod presentation;
mod problems;
mod question;
mod ranking;
mod reader;
mod record;
mod review;
mod service;
mod state_text;
mod tables;
mod trace;

#[cfg(test)]
mod tests;

pub use card::{ChannelCard, ChannelKind, Help, ServiceCard, State, TraceDetail};
pub use directory::{Directory, UnknownService};
pub use files::MalformedDirectory;
pub use hours::OpenNow;
pub use need::{Need, UnknownNeed};
pub use question::{Country, Question, UnknownCountry};
