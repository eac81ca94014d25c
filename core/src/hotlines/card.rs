//! What a person is shown of a service: every text worded and every hour written for them.

use serde::Serialize;

use crate::Source;

/// The answer to a [`Question`](super::Question), in the order it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Help {
    /// The country the answer is for, by name: « France ».
    pub country: String,
    /// Emergency services; first when the need is danger.
    pub emergency: Vec<ServiceCard>,
    /// At most five that fit, the ones open now first.
    pub fitting: Vec<ServiceCard>,
    /// The rest of what is always shown for the country.
    pub always: Vec<ServiceCard>,
    /// Sentences above the list, such as an old directory's warning.
    pub notices: Vec<String>,
}

/// One service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServiceCard {
    /// Stable name, such as `fr-3018`.
    pub id: String,
    /// « 3018 », « 116 006 France Victimes ».
    pub name: String,
    /// One line: for whom and what for.
    pub purpose: String,
    /// The best state among the channels a person answers; none for a list of separate lines.
    pub state: State,
    /// « Ouvert jusqu’à 23 h », « Fermé · ouvre demain à 9 h »; for [`State::None`] « À tout
    /// moment », never « ouvert »; absent where the sources are too weak to show a state.
    pub state_text: Option<String>,
    /// What happens when one calls, and who answers.
    pub what_happens: String,
    /// What it costs.
    pub cost: String,
    /// Anonymous or confidential, and the limits of that.
    pub privacy: String,
    /// What it does not do.
    pub limits: String,
    /// Languages, and access for deaf people where there is one.
    pub languages: String,
    /// Costs nothing.
    pub free: bool,
    /// Asks for no name.
    pub anonymous: bool,
    /// Can be reached without speaking.
    pub silent: bool,
    /// An emergency service: offered at once, without a question before the call.
    pub emergency: bool,
    /// « À vérifier » or « Horaires à vérifier » when the sources are weak, and when they are old.
    pub caution: Option<String>,
    /// « Comparé à sa source le 21 novembre 2026 ».
    pub compared: String,
    /// The pages behind it.
    pub sources: Vec<Source>,
    /// How to reach it, in the order of the directory.
    pub channels: Vec<ChannelCard>,
}

/// One way to reach a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChannelCard {
    /// What kind of way.
    pub kind: ChannelKind,
    /// The button: « Appeler le 3018 ».
    pub label: String,
    /// The button where the service's name stands beside it: « Appeler ».
    pub short_label: String,
    /// The button as a voice should say it: « Appeler le 30 18 ».
    pub spoken: String,
    /// What the phone opens: `tel:3018`, `sms:114`, `https://…`; absent for an app of its own.
    pub target: Option<String>,
    /// The number, name or address as it is written for people.
    pub shown: String,
    /// Whether somebody answers now.
    pub state: State,
    /// As on the service, for this channel alone.
    pub state_text: Option<String>,
    /// Which trace it leaves, in one line under the button.
    pub trace: String,
    /// The same place by place, with how to remove it; for whoever wants to know more.
    pub trace_details: Vec<TraceDetail>,
    /// How to find the service behind a general address.
    pub hint: Option<String>,
}

/// One place where a channel leaves a trace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TraceDetail {
    /// « Historique des appels ».
    pub place: String,
    /// What stays there, and who may see it.
    pub stays: String,
    /// How to remove it, or that it cannot be; absent where nothing stays.
    pub removal: Option<String>,
}

/// How a service is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    /// A voice call.
    Phone,
    /// A text message.
    Sms,
    /// A conversation in writing, in a browser.
    Chat,
    /// A conversation by image, such as in sign language.
    Video,
    /// A page or a form.
    Web,
    /// A letter by e-mail.
    Email,
    /// An application of its own.
    App,
    /// An account on a social network.
    Social,
}

impl ChannelKind {
    /// The kind's part of a message name.
    pub(super) const fn word(self) -> &'static str {
        match self {
            ChannelKind::Phone => "phone",
            ChannelKind::Sms => "sms",
            ChannelKind::Chat => "chat",
            ChannelKind::Video => "video",
            ChannelKind::Web => "web",
            ChannelKind::Email => "email",
            ChannelKind::App => "app",
            ChannelKind::Social => "social",
        }
    }
}

/// Whether a person answers at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Somebody answers.
    Open,
    /// Nobody answers.
    Closed,
    /// The sources do not say.
    Unknown,
    /// Nobody answers in person, at any hour: a page, a form.
    None,
}
