//! What each way to reach a service leaves behind, place by place, and how to remove it.

use super::reader::Reader;
use super::record::ChannelRecord;
use super::{ChannelKind, TraceDetail};

/// The trace in one line, as it stands under the button.
pub(super) fn trace(channel: &ChannelRecord, reader: &Reader<'_>) -> String {
    let kind = channel.kind.word();
    match channel.off_bill {
        true => reader.text(&format!("hotlines-{kind}-trace-off-bill")),
        false => reader.text(&format!("hotlines-{kind}-trace")),
    }
}

/// The same, place by place.
pub(super) fn trace_details(channel: &ChannelRecord, reader: &Reader<'_>) -> Vec<TraceDetail> {
    places(channel)
        .iter()
        .map(|place| TraceDetail {
            place: reader.text(&format!("hotlines-trace-{place}")),
            stays: reader.text(&format!("hotlines-trace-{place}-stays")),
            removal: reader.optional(&format!("hotlines-trace-{place}-removal")),
        })
        .collect()
}

/// Where a trace may stay, as the messages name the places: those a person can clear first, and
/// the phone that is watched, which no clearing helps against, last.
fn places(channel: &ChannelRecord) -> &'static [&'static str] {
    match channel.kind {
        ChannelKind::Phone if channel.off_bill => {
            &["call-log", "other-devices", "off-bill", "watched"]
        }
        ChannelKind::Phone => &["call-log", "other-devices", "bill", "watched"],
        ChannelKind::Sms => &["messages", "other-devices", "bill", "watched"],
        ChannelKind::Chat | ChannelKind::Web => &["browser", "network", "watched"],
        ChannelKind::Video => &["browser", "video-application", "network", "watched"],
        ChannelKind::Email => &["mailbox", "watched"],
        ChannelKind::App => &["application", "store", "watched"],
        ChannelKind::Social => &["account", "watched"],
    }
}
