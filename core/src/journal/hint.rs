//! What would make an entry stronger: never asked for, and never an intimate image.

use super::entry::{Entry, EntryKind, When};

/// One thing that is not there yet, and that whoever reads the entry would look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The day.
    Day,
    /// The application or the site.
    Platform,
    /// The address of the page or of the profile.
    Address,
    /// The name of the account.
    Account,
    /// A capture of the words.
    Capture,
    /// The sum that is asked for.
    SumAsked,
    /// The sum that was paid.
    SumPaid,
    /// Where the money went.
    Receiver,
    /// The receipt of a payment.
    Receipt,
    /// The number of a report or a complaint.
    Number,
}

impl Hint {
    /// Its message is `app-hint-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Hint::Day => "day",
            Hint::Platform => "platform",
            Hint::Address => "address",
            Hint::Account => "account",
            Hint::Capture => "capture",
            Hint::SumAsked => "sum-asked",
            Hint::SumPaid => "sum-paid",
            Hint::Receiver => "receiver",
            Hint::Receipt => "receipt",
            Hint::Number => "number",
        }
    }
}

impl Entry {
    /// What is missing, the most useful first; nothing for a note.
    ///
    /// No capture is asked for where an image was spread: nobody should have to look at it, and what counts is the
    /// address of the page.
    pub fn hints(&self) -> Vec<Hint> {
        use Hint::{
            Account, Address, Capture, Day, Number, Platform, Receipt, Receiver, SumAsked, SumPaid,
        };
        let looked_for: &[Hint] = match self.content.kind {
            EntryKind::Message | EntryKind::Threat => &[Day, Platform, Account, Capture, Address],
            EntryKind::MoneyDemand => &[Day, SumAsked, Account, Capture, Platform, Receiver],
            EntryKind::Payment => &[Day, SumPaid, Receiver, Receipt],
            EntryKind::Spread => &[Address, Day, Platform, Account],
            EntryKind::Call => &[Day, Account],
            EntryKind::Step => &[Day, Number],
            EntryKind::Note => &[],
        };
        let missing = looked_for.iter().filter(|hint| !self.has(**hint));
        missing.copied().collect()
    }

    fn has(&self, hint: Hint) -> bool {
        let content = &self.content;
        let said = |text: &String| !text.trim().is_empty();
        match hint {
            Hint::Day => matches!(content.when, When::Exact { .. } | When::Day { .. }),
            Hint::Platform => said(&content.platform),
            Hint::Address => said(&content.url),
            Hint::Account => said(&content.account),
            // What may not be kept is not asked for again.
            Hint::Capture | Hint::Receipt => {
                !self.attachments.is_empty() || !self.fingerprints.is_empty()
            }
            Hint::SumAsked => said(&content.money.asked),
            Hint::SumPaid => said(&content.money.paid),
            Hint::Receiver => said(&content.money.account),
            Hint::Number => {
                said(&content.step.report_number) || said(&content.step.complaint_number)
            }
        }
    }
}
