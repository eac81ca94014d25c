//! Hotlines as plain text.

use abri_core::hotlines::{Directory, Question, ServiceCard};
use chrono::Utc;

use crate::arguments::{HelpQuestion, OpenQuestion};
use crate::failure::Failure;
use crate::output::{Output, text};

pub(crate) fn help(asked: &HelpQuestion, output: &Output) -> Result<(), Failure> {
    let directory = Directory::embedded();
    let question = Question {
        audience: asked.reader.audience,
        need: asked.need,
        country: directory
            .country(&asked.country)
            .map_err(|_| Failure::UnknownCountry)?,
        silent: asked.silent,
        at: asked.at.unwrap_or_else(Utc::now),
        zone: asked.tz,
    };
    let help = directory.help(&question);
    output.answer(&help, || {
        let mut lines = vec![help.country.clone()];
        lines.extend(help.notices.iter().cloned());
        for (heading, cards) in [
            ("command-hotlines-emergency", &help.emergency),
            ("command-hotlines-fitting", &help.fitting),
            ("command-hotlines-always", &help.always),
        ] {
            if !cards.is_empty() {
                lines.push(format!("\n{}", text(heading, &[])));
                lines.extend(cards.iter().flat_map(card_lines));
            }
        }
        lines
    });
    Ok(())
}

pub(crate) fn open_now(asked: &OpenQuestion, output: &Output) -> Result<(), Failure> {
    let open = Directory::embedded()
        .open_now(&asked.service, asked.channel, asked.at)
        .map_err(|_| Failure::UnknownService)?;
    output.answer(&open, || {
        let state = serde_json::to_value(open.state).unwrap_or_default();
        let state = state.as_str().unwrap_or_default();
        let next = open.next_change.map(|instant| instant.to_rfc3339());
        vec![state.to_owned(), next.unwrap_or_default()]
    });
    Ok(())
}

fn card_lines(card: &ServiceCard) -> Vec<String> {
    let state = card.state_text.clone().unwrap_or_default();
    let mut lines = vec![
        format!("\n{} [{}] {state}", card.name, card.id),
        format!("  {}", card.purpose),
    ];
    for channel in &card.channels {
        lines.push(format!("  {} · {}", channel.label, channel.shown));
        lines.push(format!("    {}", channel.trace));
    }
    lines.push(format!("  {}", card.cost));
    lines.push(format!("  {}", card.privacy));
    lines.push(format!("  {}", card.limits));
    lines.extend(card.caution.iter().map(|caution| format!("  {caution}")));
    lines.push(format!("  {}", card.compared));
    lines
}
