//! One way to reach a service: its button and its target.

use super::reader::Reader;
use super::record::ChannelRecord;
use super::service::Service;
use super::state_text::state_text;
use super::trace::{trace, trace_details};
use super::{ChannelCard, ChannelKind, State};
use crate::typography;

/// The card of the channel of that number, which the service has.
pub(super) fn channel_card(service: &Service, number: usize, reader: &Reader<'_>) -> ChannelCard {
    let channel = &service.record.channels[number];
    let hours = &service.hours[number];
    let own = |part: &str| format!("hotline-{}-channel-{number}-{part}", service.record.id);
    let kind = channel.kind.word();
    let shown = shown(channel);
    let button = |what: &str| {
        reader
            .optional(&own("label"))
            .unwrap_or_else(|| reader.with(&format!("hotlines-{kind}-label"), &[("what", what)]))
    };
    let (state, state_text) = match hours.at(reader.at()).state {
        State::None => (State::None, Some(state_text(hours, reader))),
        _ if !service.shows_state() => (State::Unknown, None),
        state => (state, Some(state_text(hours, reader))),
    };
    ChannelCard {
        kind: channel.kind,
        label: button(named(channel, &shown)),
        short_label: reader.text(&format!("hotlines-{kind}-short")),
        spoken: button(&spoken(channel, &shown)),
        target: target(channel),
        state,
        state_text,
        trace: trace(channel, reader),
        trace_details: trace_details(channel, reader),
        hint: reader.optional(&own("hint")),
        shown,
    }
}

/// The channel as it is written for people.
fn shown(channel: &ChannelRecord) -> String {
    match channel.kind {
        ChannelKind::Phone | ChannelKind::Sms => typography::phone(&channel.value),
        _ => bare(&channel.value).to_owned(),
    }
}

/// The channel as its button names it: an address by its site alone.
fn named<'a>(channel: &ChannelRecord, shown: &'a str) -> &'a str {
    match is_address(channel) {
        true => shown.split('/').next().unwrap_or(shown),
        false => shown,
    }
}

/// The channel as a voice should name it.
fn spoken(channel: &ChannelRecord, shown: &str) -> String {
    match channel.kind {
        ChannelKind::Phone | ChannelKind::Sms => typography::spoken_phone(&channel.value),
        _ => named(channel, shown).to_owned(),
    }
}

/// What the phone opens.
fn target(channel: &ChannelRecord) -> Option<String> {
    let value = &channel.value;
    match channel.kind {
        ChannelKind::Phone => Some(format!("tel:{value}")),
        ChannelKind::Sms => Some(format!("sms:{value}")),
        ChannelKind::Email => Some(format!("mailto:{value}")),
        ChannelKind::App => None,
        _ if is_address(channel) => Some(value.clone()),
        _ => None,
    }
}

fn is_address(channel: &ChannelRecord) -> bool {
    channel.value.starts_with("https://")
}

/// An address without what nobody reads out.
fn bare(address: &str) -> &str {
    let address = address.strip_prefix("https://").unwrap_or(address);
    address
        .strip_prefix("www.")
        .unwrap_or(address)
        .trim_end_matches('/')
}
