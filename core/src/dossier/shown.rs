//! What is shown of an entry.

use super::LeftOut;
use super::words::text;
use crate::journal::Entry;

/// The texts of an entry, without what is left out.
pub(super) struct Shown {
    pub(super) platform: String,
    pub(super) url: String,
    pub(super) account: String,
    pub(super) text: String,
    pub(super) money_asked: String,
    pub(super) money_paid: String,
    pub(super) money_means: String,
    pub(super) money_account: String,
    pub(super) money_deadline: String,
    pub(super) step: String,
    pub(super) report_number: String,
    pub(super) complaint_number: String,
}

impl Shown {
    pub(super) fn of(entry: &Entry, left_out: LeftOut) -> Shown {
        let content = &entry.content;
        let show = |field: &str, value: &str| {
            if value.is_empty() || left_out.opens(field) {
                value.to_owned()
            } else {
                text("left-out", &[])
            }
        };
        Shown {
            platform: content.platform.clone(),
            url: show("url", &content.url),
            account: show("account", &content.account),
            text: content.text.clone(),
            money_asked: content.money.asked.clone(),
            money_paid: content.money.paid.clone(),
            money_means: content.money.means.clone(),
            money_account: show("money-account", &content.money.account),
            money_deadline: content.money.deadline.clone(),
            step: content.step.what.clone(),
            report_number: show("step-report-number", &content.step.report_number),
            complaint_number: show("step-complaint-number", &content.step.complaint_number),
        }
    }
}
