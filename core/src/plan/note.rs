//! A plan as plain text, for whoever keeps it in the journal.

use std::collections::BTreeSet;

use super::joined::{Plan, PlannedStep, plan};
use super::reader::Reader;
use crate::guidance::orientation::{Answers, UnknownAnswer};
use crate::hotlines::{ChannelKind, ServiceCard};
use crate::wording::{Values, Wording};
use crate::{Audience, typography};

/// The plan that the answers lead to, to be read again later: each step with its reason, who helps, whether `done`
/// names it, and the day it was compared with its sources.
///
/// Nothing of the answers stands in it: what somebody told this page is not written down by the way.
///
/// # Errors
///
/// [`UnknownAnswer`] if an answer is none of its question's.
pub fn note(
    answers: &Answers,
    reader: &Reader,
    done: &BTreeSet<String>,
) -> Result<String, UnknownAnswer> {
    let audience = reader.know(answers)?.audience;
    let plan = plan(answers, reader)?;
    let mut lines = vec![plan.title.clone()];
    let mut stage = None;
    for (place, step) in plan.steps.iter().enumerate() {
        if stage.replace(step.stage) != Some(step.stage) {
            lines.extend([String::new(), step.stage_title.clone()]);
        }
        lines.push(String::new());
        lines.extend(step_lines(place + 1, step, done, audience));
    }
    lines.extend([String::new(), compared(&plan, audience)]);
    Ok(lines.join("\n"))
}

fn step_lines(
    number: usize,
    step: &PlannedStep,
    done: &BTreeSet<String>,
    audience: Audience,
) -> Vec<String> {
    let title = if done.contains(&step.id) {
        let values = [("step", step.title.as_str().into())];
        text("orientation-note-done", audience, &values)
    } else {
        step.title.clone()
    };
    let mut lines = vec![format!("{number}. {title}"), step.reason.clone()];
    lines.extend(step.service.as_ref().map(reached));
    lines
}

/// The service with its number, unless the name says it already.
fn reached(service: &ServiceCard) -> String {
    let numbers = service.channels.iter();
    let number = numbers
        .filter(|channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms))
        .map(|channel| channel.shown.as_str())
        .find(|number| !service.name.contains(number));
    match number {
        Some(number) => format!("{} · {number}", service.name),
        None => service.name.clone(),
    }
}

/// On which days the steps were compared: most often one.
fn compared(plan: &Plan, audience: Audience) -> String {
    let days: BTreeSet<&str> = plan
        .steps
        .iter()
        .map(|step| step.checked.as_str())
        .collect();
    let days = days.into_iter().collect::<Vec<_>>().join(", ");
    text(
        "orientation-note-compared",
        audience,
        &[("day", days.into())],
    )
}

fn text(id: &str, audience: Audience, values: &Values<'_>) -> String {
    let text = Wording::french().text(id, audience, values);
    typography::prose(&text.unwrap_or_default())
}
