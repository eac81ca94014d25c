//! An entry as a list of fields, and back.

use chrono::{DateTime, NaiveDate};

use super::body::Body;
use super::field::Field;
use super::{EntryKind, JournalError, Money, NewEntry, StepTaken, When};

/// Longest text, and longest other field, in bytes. With all of them full, the sealed row still
/// is within the megabyte that a row may have.
const TEXT_LIMIT: usize = 256 * 1024;
const FIELD_LIMIT: usize = 16 * 1024;

const KINDS: [EntryKind; 8] = [
    EntryKind::Message,
    EntryKind::Threat,
    EntryKind::MoneyDemand,
    EntryKind::Payment,
    EntryKind::Spread,
    EntryKind::Call,
    EntryKind::Step,
    EntryKind::Note,
];

/// All fields, also the empty ones, always in this order: how many there are tells nothing.
pub(super) fn encode(entry: &NewEntry) -> Result<Body, JournalError> {
    let (precision, when) = when_values(&entry.when);
    let values = [
        ("entry-kind", kind_name(entry.kind)),
        ("when-precision", precision),
        ("when", when),
        ("platform", &entry.platform),
        ("url", &entry.url),
        ("account", &entry.account),
        ("text", &entry.text),
        ("money-asked", &entry.money.asked),
        ("money-paid", &entry.money.paid),
        ("money-means", &entry.money.means),
        ("money-account", &entry.money.account),
        ("money-deadline", &entry.money.deadline),
        ("step-what", &entry.step.what),
        ("step-report-number", &entry.step.report_number),
        ("step-complaint-number", &entry.step.complaint_number),
    ];
    let fields: Result<Vec<Field>, JournalError> = values
        .into_iter()
        .map(|(name, value)| {
            let limit = if name == "text" {
                TEXT_LIMIT
            } else {
                FIELD_LIMIT
            };
            check_length(value, limit)?;
            Field::new(name, value)
        })
        .collect();
    Ok(Body::of(fields?))
}

/// `None` if a field is missing or says what none can.
pub(super) fn decode(body: &Body) -> Option<NewEntry> {
    let text = |name| body.value(name).map(str::to_owned);
    Some(NewEntry {
        kind: kind(body)?,
        when: when(body)?,
        platform: text("platform")?,
        url: text("url")?,
        account: text("account")?,
        text: text("text")?,
        money: Money {
            asked: text("money-asked")?,
            paid: text("money-paid")?,
            means: text("money-means")?,
            account: text("money-account")?,
            deadline: text("money-deadline")?,
        },
        step: StepTaken {
            what: text("step-what")?,
            report_number: text("step-report-number")?,
            complaint_number: text("step-complaint-number")?,
        },
    })
}

/// What it tells, without the rest.
pub(super) fn kind(body: &Body) -> Option<EntryKind> {
    kind_of(body.value("entry-kind")?)
}

/// The kind that is stored under a name.
pub(super) fn kind_of(name: &str) -> Option<EntryKind> {
    KINDS.into_iter().find(|&kind| kind_name(kind) == name)
}

/// When it happened, without the rest.
pub(super) fn when(body: &Body) -> Option<When> {
    let value = body.value("when")?.to_owned();
    match body.value("when-precision")? {
        "exact" => Some(When::Exact { time: value }),
        "day" => Some(When::Day { day: value }),
        "about" => Some(When::About { text: value }),
        "unknown" => Some(When::Unknown),
        _ => None,
    }
}

/// Refuses a time or a day that no calendar has; drafts may hold one, entries not.
pub(super) fn check_when(when: &When) -> Result<(), JournalError> {
    let real = match when {
        When::Exact { time } => DateTime::parse_from_rfc3339(time).is_ok(),
        When::Day { day } => NaiveDate::parse_from_str(day, "%Y-%m-%d").is_ok(),
        When::About { .. } | When::Unknown => true,
    };
    if real {
        Ok(())
    } else {
        Err(JournalError::Refused)
    }
}

/// Refuses a name or type of a file that is longer than a field may be.
pub(super) fn check_name(name: &str) -> Result<(), JournalError> {
    check_length(name, FIELD_LIMIT)
}

fn check_length(value: &str, limit: usize) -> Result<(), JournalError> {
    if value.len() > limit {
        return Err(JournalError::Refused);
    }
    Ok(())
}

/// The name a kind is stored under, which never changes.
const fn kind_name(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Message => "message",
        EntryKind::Threat => "threat",
        EntryKind::MoneyDemand => "money-demand",
        EntryKind::Payment => "payment",
        EntryKind::Spread => "spread",
        EntryKind::Call => "call",
        EntryKind::Step => "step",
        EntryKind::Note => "note",
    }
}

fn when_values(when: &When) -> (&'static str, &str) {
    match when {
        When::Exact { time } => ("exact", time),
        When::Day { day } => ("day", day),
        When::About { text } => ("about", text),
        When::Unknown => ("unknown", ""),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn whens() -> impl Strategy<Value = When> {
        prop_oneof![
            ".*".prop_map(|time| When::Exact { time }),
            ".*".prop_map(|day| When::Day { day }),
            ".*".prop_map(|text| When::About { text }),
            Just(When::Unknown),
        ]
    }

    proptest! {
        #[test]
        fn an_entry_comes_back_as_it_went(
            kind in prop::sample::select(KINDS.to_vec()),
            when in whens(),
            texts in prop::array::uniform12(".*"),
        ) {
            let [platform, url, account, text, asked, paid, means, receiver, deadline, what, report, complaint] = texts;
            let entry = NewEntry {
                kind, when, platform, url, account, text,
                money: Money { asked, paid, means, account: receiver, deadline },
                step: StepTaken { what, report_number: report, complaint_number: complaint },
            };
            let bytes = encode(&entry).unwrap().encode();
            let back = decode(&Body::decode(&bytes).unwrap()).unwrap();
            prop_assert!(back == entry);
        }
    }

    #[test]
    fn a_time_that_no_calendar_has_is_refused() {
        let day = |day: &str| When::Day { day: day.into() };
        assert_eq!(check_when(&day("2026-02-29")), Err(JournalError::Refused));
        assert_eq!(check_when(&day("2028-02-29")), Ok(()));
        let time = When::Exact {
            time: "2026-11-20T02:00:00+01:00".into(),
        };
        assert_eq!(check_when(&time), Ok(()));
        let time = When::Exact {
            time: "hier".into(),
        };
        assert_eq!(check_when(&time), Err(JournalError::Refused));
    }
}
