//! The plan of *Agir maintenant* as plain text, and the question that is left.

use std::fs;

use abri_core::hotlines::Directory;
use abri_core::plan::{self, Answers, Plan, PlannedStep, Question, Reader};
use chrono::Utc;
use serde::Serialize;

use crate::arguments::PlanQuestion;
use crate::failure::Failure;
use crate::output::{Output, text};

/// What a program reads.
#[derive(Serialize)]
struct Answer {
    question: Option<Question>,
    plan: Plan,
}

pub(crate) fn show(asked: &PlanQuestion, output: &Output) -> Result<(), Failure> {
    let directory = Directory::embedded();
    let country = asked.country.as_deref().map(|code| directory.country(code));
    let reader = Reader {
        audience: asked.audience,
        country: country.transpose().map_err(|_| Failure::UnknownCountry)?,
        region: None,
        at: asked.at.unwrap_or_else(Utc::now),
        zone: asked.tz,
    };
    let answers = answers(asked)?;
    let answer = Answer {
        question: plan::question(&answers, &reader).map_err(|_| Failure::UnknownAnswer)?,
        plan: plan::plan(&answers, &reader).map_err(|_| Failure::UnknownAnswer)?,
    };
    output.answer(&answer, || lines(&answer));
    Ok(())
}

fn answers(asked: &PlanQuestion) -> Result<Answers, Failure> {
    if let Some(path) = &asked.answers_file {
        let file = fs::read(path).map_err(|_| Failure::UnreadableFile)?;
        return serde_json::from_slice(&file).map_err(|_| Failure::UnknownAnswer);
    }
    let pairs = asked.answers.iter().map(|pair| {
        let (question, answer) = pair.split_once('=').ok_or(Failure::UnknownAnswer)?;
        Ok((question, (!answer.is_empty()).then_some(answer)))
    });
    let pairs: Vec<_> = pairs.collect::<Result<_, Failure>>()?;
    let none = Answers::default();
    Ok(pairs
        .into_iter()
        .fold(none, |all, (question, answer)| all.and(question, answer)))
}

fn lines(answer: &Answer) -> Vec<String> {
    let mut lines = vec![answer.plan.title.clone()];
    for (number, step) in answer.plan.steps.iter().enumerate() {
        lines.extend(step_lines(number + 1, step));
    }
    lines.push(format!("\n{}", answer.plan.now_title));
    for service in &answer.plan.now {
        let state = service.state_text.clone().unwrap_or_default();
        lines.push(format!("  {} [{}] {state}", service.name, service.id));
    }
    if let Some(question) = &answer.question {
        let values = [
            ("title", question.title.as_str().into()),
            ("id", question.id.as_str().into()),
        ];
        lines.push(format!("\n{}", text("command-plan-next", &values)));
        let choices = question.choices.iter();
        lines.extend(choices.map(|choice| format!("  {} [{}]", choice.text, choice.id)));
        lines.push(format!("  {}", question.skip));
    }
    lines
}

fn step_lines(number: usize, step: &PlannedStep) -> [String; 3] {
    [
        format!("\n{number}. {} · {}", step.stage_title, step.title),
        format!("   {}", step.reason),
        format!("   → {} ({})", step.label, step.target),
    ]
}
