//! A way through the questions of *Agir maintenant*, with steps back and answers that there are not.
#![no_main]

use abri_core::Audience;
use abri_core::guidance::orientation::Stage;
use abri_core::hotlines::Directory;
use abri_core::plan::{self, Answers, Plan, Question, Reader};
use chrono::DateTime;
use chrono_tz::Tz;
use libfuzzer_sys::fuzz_target;

/// A plan has at most so many steps.
const MOST: usize = 9;
/// There are fewer questions.
const LONGEST_SCRIPT: usize = 24;

/// Who reads, where, and the hour: known beforehand, or not.
fn reader([who, place, hour]: [u8; 3]) -> Reader {
    let countries = Directory::embedded().countries();
    let country = |number: u8| {
        let (country, _) = countries.get(usize::from(number) % (countries.len() + 1))?;
        Some(country.clone())
    };
    Reader {
        audience: Audience::ALL.get(usize::from(who) % 5).copied(),
        country: country(place),
        region: country(place.wrapping_mul(7)),
        at: DateTime::from_timestamp(1_795_000_000 + i64::from(hour) * 3600, 0).expect("an hour"),
        zone: Tz::Europe__Paris,
    }
}

/// One of the answers that are offered, or one that nobody offers; the answers after it.
fn answered(answers: &Answers, asked: Option<&Question>, byte: u8) -> (Answers, bool) {
    let typed = format!("{byte}");
    match (byte, asked) {
        // A step back.
        (240..=247, _) => {
            let mut before = answers.clone();
            before.given.pop();
            (before, true)
        }
        // A question answered before, without an answer now.
        (248..=251, _) => {
            let at = usize::from(byte) % answers.given.len().max(1);
            let Some(again) = answers.given.get(at) else {
                return (answers.clone(), true);
            };
            (answers.and(&again.question, None), true)
        }
        (252, _) | (_, None) => (answers.and(&typed, None), false),
        (253.., Some(question)) => (answers.and(&question.id, Some(&typed)), false),
        (_, Some(question)) => {
            let choice = question
                .choices
                .get(usize::from(byte) % (question.choices.len() + 1));
            let answer = choice.map(|choice| choice.id.as_str());
            (answers.and(&question.id, answer), true)
        }
    }
}

fn check(plan: &Plan) {
    assert!(!plan.title.is_empty() && !plan.steps.is_empty());
    assert!(plan.steps.len() <= MOST, "{} steps", plan.steps.len());
    assert!(plan.steps.is_sorted_by_key(|step| step.stage));
    for (at, step) in plan.steps.iter().enumerate() {
        assert!(!step.title.is_empty() && !step.label.is_empty() && !step.target.is_empty());
        assert!(plan.steps[..at].iter().all(|other| other.id != step.id));
        let keeps = plan.steps.iter().any(|step| step.stage == Stage::Keep);
        assert!(
            step.stage != Stage::Block || keeps,
            "blocks and keeps nothing"
        );
    }
}

fuzz_target!(|script: &[u8]| {
    let Some((known, script)) = script.split_first_chunk::<3>() else {
        return;
    };
    let reader = reader(*known);
    let mut answers = Answers::default();
    for &byte in script.iter().take(LONGEST_SCRIPT) {
        let Ok(asked) = plan::question(&answers, &reader) else {
            panic!("the answers were understood until now");
        };
        let (next, offered) = answered(&answers, asked.as_ref(), byte);
        let written = serde_json::to_string(&next).expect("answers");
        assert!(serde_json::from_str::<Answers>(&written).is_ok_and(|read| read == next));
        match plan::plan(&next, &reader) {
            Ok(plan) => {
                check(&plan);
                answers = next;
            }
            Err(_) => assert!(!offered, "an answer that was offered is unknown"),
        }
    }
});
