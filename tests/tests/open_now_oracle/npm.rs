//! The other side: `tests/oracles/open_now/answer.mjs`, one process for each zone.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use abri_core::hotlines::State;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::Answer;
use crate::lines::Line;

#[derive(Serialize)]
struct Question<'l> {
    hours: &'l str,
    country: &'static str,
    state: &'static str,
    at: i64,
}

#[derive(Deserialize)]
struct Reply {
    state: String,
    next: Option<i64>,
}

/// What the package answers, in the order of the questions.
pub(crate) fn answers(questions: &[(&Line, DateTime<Utc>)]) -> Vec<Answer> {
    let mut zones: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, (line, _)) in questions.iter().enumerate() {
        zones.entry(line.zone.name()).or_default().push(place);
    }
    let mut answers: BTreeMap<usize, Answer> = BTreeMap::new();
    for (zone, places) in zones {
        let asked: Vec<String> = places
            .iter()
            .map(|place| written(questions[*place]))
            .collect();
        let replies = ask(zone, asked.join("\n"));
        let replies: Vec<Answer> = replies.lines().map(answer).collect();
        assert_eq!(replies.len(), places.len(), "an answer to each question");
        answers.extend(places.into_iter().zip(replies));
    }
    answers.into_values().collect()
}

fn ask(zone: &str, questions: String) -> String {
    let script =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/oracles/open_now/answer.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .env("TZ", zone)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts");
    let mut input = node.stdin.take().expect("its input");
    let writer = std::thread::spawn(move || input.write_all(questions.as_bytes()));
    let output = node.wait_with_output().expect("node ends");
    writer.join().expect("a writer").expect("node reads all");
    assert!(
        output.status.success(),
        "node failed; is the package there?"
    );
    String::from_utf8(output.stdout).expect("text")
}

fn written((line, at): (&Line, DateTime<Utc>)) -> String {
    let (country, state) = place(&line.holidays);
    let question = Question {
        hours: &line.hours,
        country,
        state,
        at: at.timestamp_millis(),
    };
    serde_json::to_string(&question).expect("JSON")
}

/// Where the package looks for the holidays of one of our lists.
fn place(list: &str) -> (&'static str, &'static str) {
    match list {
        // Services without a list have hours that do not name holidays.
        "" | "FR" => ("fr", ""),
        "GP" => ("fr", "Guadeloupe"),
        "BE" => ("be", ""),
        "CH" => ("ch", ""),
        "LU" => ("lu", ""),
        "MC" => ("mc", ""),
        "CA-QC" => ("ca", "Quebec"),
        other => panic!("no country for the list {other}"),
    }
}

fn answer(line: &str) -> Answer {
    let reply: Reply = serde_json::from_str(line).expect("JSON");
    let state = match reply.state.as_str() {
        "open" => State::Open,
        "closed" => State::Closed,
        "unknown" => State::Unknown,
        other => panic!("no state {other}"),
    };
    let instant = |ms| DateTime::from_timestamp_millis(ms).expect("an instant");
    (state, reply.next.map(instant))
}
