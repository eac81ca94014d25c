//! What a person typed for a letter. The journal can fill it, and nothing here keeps it.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Fact;
use crate::{Audience, typography};

/// Whether the person on an image was under 18 when it was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ImageAge {
    /// Under 18.
    Minor,
    /// 18 or more.
    Adult,
    /// Not known, or not said: treated with the same care as a minor's.
    #[default]
    Unknown,
}

/// The facts of a letter, each of which may be left open: an empty text, an empty list, no day.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct LetterFacts {
    /// Who writes.
    pub name: String,
    /// Where an answer arrives by post.
    pub address: String,
    /// A telephone number or an e-mail address.
    pub contact: String,
    /// The town in which the letter is written.
    pub place: String,
    /// The day of the letter.
    pub written_on: Option<NaiveDate>,
    /// The name of the child for whom a parent writes.
    pub child: String,
    /// The age of the minor when it happened, in years.
    pub age: Option<u8>,
    /// Whether the image shows somebody under 18.
    pub image_age: ImageAge,
    /// The day it happened, or the first one.
    pub first_day: Option<NaiveDate>,
    /// The last day, if there were several.
    pub last_day: Option<NaiveDate>,
    /// When it happened, in words, if no day is known.
    pub when: String,
    /// The application or the site.
    pub platform: String,
    /// The addresses of pages.
    pub links: Vec<String>,
    /// The names of the accounts that did it.
    pub accounts: Vec<String>,
    /// What happened.
    pub events: String,
    /// The threat, word for word.
    pub threat: String,
    /// What is demanded.
    pub asked: String,
    /// Until when it is demanded.
    pub deadline: String,
    /// What was paid.
    pub paid: String,
    /// By which means it was paid.
    pub means: String,
    /// The account that received the money.
    pub payment_account: String,
    /// Where and to whom the image was shown.
    pub spread: String,
    /// What is known of the author.
    pub author: String,
    /// Who saw or knows something.
    pub witnesses: String,
    /// The numbers of reports made before.
    pub reports: Vec<String>,
    /// The station and the number of a complaint made before.
    pub complaint: String,
    /// The town of the court.
    pub court: String,
    /// The site or the company that is written to.
    pub site: String,
    /// The day of a first request.
    pub requested_on: Option<NaiveDate>,
    /// What was answered to it.
    pub answer: String,
    /// The search engine.
    pub engine: String,
    /// The name that was searched for.
    pub search: String,
}

impl LetterFacts {
    /// What a fact says, one text for each thing it lists, as typed; nothing where it was left open.
    pub(super) fn said(&self, fact: Fact) -> Vec<String> {
        let day = |day: Option<NaiveDate>| day.map(typography::date).into_iter().collect();
        let text = match fact {
            Fact::Links => return given(&self.links),
            Fact::Accounts => return given(&self.accounts),
            Fact::Reports => return given(&self.reports),
            Fact::WrittenOn => return day(self.written_on),
            Fact::RequestedOn => return day(self.requested_on),
            Fact::Age => {
                return self
                    .age
                    .map(|years| years.to_string())
                    .into_iter()
                    .collect();
            }
            // Said by the choice of the sentence, never inside one.
            Fact::ImageAge => return Vec::new(),
            Fact::When => match self.first_day.or(self.last_day) {
                None => &self.when,
                first => return day(first),
            },
            Fact::Name => &self.name,
            Fact::Address => &self.address,
            Fact::Contact => &self.contact,
            Fact::Place => &self.place,
            Fact::Child => &self.child,
            Fact::Platform => &self.platform,
            Fact::Events => &self.events,
            Fact::Threat => &self.threat,
            Fact::Asked => &self.asked,
            Fact::Deadline => &self.deadline,
            Fact::Paid => &self.paid,
            Fact::Means => &self.means,
            Fact::PaymentAccount => &self.payment_account,
            Fact::Spread => &self.spread,
            Fact::Author => &self.author,
            Fact::Witnesses => &self.witnesses,
            Fact::Complaint => &self.complaint,
            Fact::Court => &self.court,
            Fact::Site => &self.site,
            Fact::Answer => &self.answer,
            Fact::Engine => &self.engine,
            Fact::Search => &self.search,
        };
        given(std::slice::from_ref(text))
    }

    /// The first day it happened, as far as days are known.
    pub(super) fn earliest(&self) -> Option<NaiveDate> {
        let first = self.first_day?;
        Some(self.last_day.map_or(first, |last| first.min(last)))
    }

    /// The first and the last day, if it happened on several.
    pub(super) fn period(&self) -> Option<(NaiveDate, NaiveDate)> {
        let (first, last) = (self.first_day?, self.last_day?);
        (first != last).then(|| (first.min(last), first.max(last)))
    }

    /// A minor's image is one for every reader who is a minor or answers for one.
    pub(super) fn image_for(&self, audience: Audience) -> ImageAge {
        match audience {
            Audience::Minor | Audience::Parent => ImageAge::Minor,
            Audience::Adult | Audience::Witness => self.image_age,
        }
    }
}

/// Spaces alone say nothing; whatever else was typed stays as it is.
fn given(texts: &[String]) -> Vec<String> {
    texts
        .iter()
        .filter(|text| !text.trim().is_empty())
        .cloned()
        .collect()
}

/// Shows that there are facts, never what they say.
impl fmt::Debug for LetterFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LetterFacts(…)")
    }
}
