//! The names of what a letter may say about a person's case.

use serde::{Deserialize, Serialize};

/// One thing that only the person knows. In a message it is `{ $<name> }`, and `letter-fact-<name>`
/// says what is to be filled in where it is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// Who writes.
    Name,
    /// Where an answer arrives by post.
    Address,
    /// A telephone number or an e-mail address.
    Contact,
    /// The town in which the letter is written.
    Place,
    /// The day of the letter.
    WrittenOn,
    /// The name of the child for whom a parent writes.
    Child,
    /// The age of the minor when it happened.
    Age,
    /// Whether the image shows somebody under 18.
    ImageAge,
    /// When it happened.
    When,
    /// The application or the site.
    Platform,
    /// The addresses of pages.
    Links,
    /// The names of the accounts that did it.
    Accounts,
    /// What happened.
    Events,
    /// The threat, word for word.
    Threat,
    /// What is demanded.
    Asked,
    /// Until when it is demanded.
    Deadline,
    /// What was paid.
    Paid,
    /// By which means it was paid.
    Means,
    /// The account that received the money.
    PaymentAccount,
    /// Where and to whom the image was shown.
    Spread,
    /// What is known of the author.
    Author,
    /// Who saw or knows something.
    Witnesses,
    /// The numbers of reports made before.
    Reports,
    /// The station and the number of a complaint made before.
    Complaint,
    /// The town of the court. Only ever typed by the person: which court it is stays open.
    Court,
    /// The site or the company that is written to.
    Site,
    /// The day of a first request.
    RequestedOn,
    /// What was answered to it.
    Answer,
    /// The search engine.
    Engine,
    /// The name that was searched for.
    Search,
}

/// How a fact is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A few words.
    Line,
    /// Several sentences.
    Text,
    /// One thing on each line.
    List,
    /// A day.
    Day,
    /// From a day to another, or in words.
    Period,
    /// A whole number.
    Number,
    /// Yes, no or unknown.
    Choice,
}

impl Fact {
    /// All of them, in the order in which a form asks for them.
    pub const ALL: [Fact; 30] = [
        Fact::When,
        Fact::Platform,
        Fact::Site,
        Fact::Engine,
        Fact::Search,
        Fact::Accounts,
        Fact::Links,
        Fact::ImageAge,
        Fact::Threat,
        Fact::Asked,
        Fact::Deadline,
        Fact::Paid,
        Fact::Means,
        Fact::PaymentAccount,
        Fact::Spread,
        Fact::Events,
        Fact::Author,
        Fact::Witnesses,
        Fact::Reports,
        Fact::Complaint,
        Fact::RequestedOn,
        Fact::Answer,
        Fact::Child,
        Fact::Age,
        Fact::Name,
        Fact::Address,
        Fact::Contact,
        Fact::Court,
        Fact::Place,
        Fact::WrittenOn,
    ];

    /// The name used by messages and content files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Fact::Name => "name",
            Fact::Address => "address",
            Fact::Contact => "contact",
            Fact::Place => "place",
            Fact::WrittenOn => "written-on",
            Fact::Child => "child",
            Fact::Age => "age",
            Fact::ImageAge => "image-age",
            Fact::When => "when",
            Fact::Platform => "platform",
            Fact::Links => "links",
            Fact::Accounts => "accounts",
            Fact::Events => "events",
            Fact::Threat => "threat",
            Fact::Asked => "asked",
            Fact::Deadline => "deadline",
            Fact::Paid => "paid",
            Fact::Means => "means",
            Fact::PaymentAccount => "payment-account",
            Fact::Spread => "spread",
            Fact::Author => "author",
            Fact::Witnesses => "witnesses",
            Fact::Reports => "reports",
            Fact::Complaint => "complaint",
            Fact::Court => "court",
            Fact::Site => "site",
            Fact::RequestedOn => "requested-on",
            Fact::Answer => "answer",
            Fact::Engine => "engine",
            Fact::Search => "search",
        }
    }

    /// How it is typed.
    pub const fn shape(self) -> Shape {
        match self {
            Fact::Links | Fact::Accounts | Fact::Reports => Shape::List,
            Fact::Address | Fact::Events | Fact::Threat | Fact::Spread | Fact::Answer => {
                Shape::Text
            }
            Fact::WrittenOn | Fact::RequestedOn => Shape::Day,
            Fact::When => Shape::Period,
            Fact::Age => Shape::Number,
            Fact::ImageAge => Shape::Choice,
            _ => Shape::Line,
        }
    }

    /// Stands for the fact while its sentence is being written: a character of no language, which no
    /// message holds.
    pub(super) fn mark(self) -> char {
        char::from_u32(FIRST_MARK + self as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// The fact that a mark stands for.
    pub(super) fn marked(mark: char) -> Option<Fact> {
        Fact::ALL.into_iter().find(|fact| fact.mark() == mark)
    }
}

/// The first of the characters that Unicode leaves to private use.
const FIRST_MARK: u32 = 0xe000;
