//! Who is called, and who can be reached, in every country by day and by night.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

use abri_core::Audience;
use abri_core::guidance::orientation::Door;
use abri_core::hotlines::State;
use abri_core::plan::{Plan, plan};
use abri_tests::orientation::{HOURS, Walked, every_set, reader};
use toml::Table;

fn content(file: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../core/content")
        .join(file);
    let text = std::fs::read_to_string(path).expect("a content file");
    text.parse().expect("a table")
}

fn words(value: &toml::Value) -> Vec<String> {
    let words = value.as_array().expect("a list").iter();
    words
        .map(|word| word.as_str().expect("a word").to_owned())
        .collect()
}

/// The readers whom each service's own audience names.
fn readers() -> BTreeMap<String, BTreeSet<String>> {
    let tokens = content("hotlines.audiences.toml");
    let tokens = tokens["readers"].as_table().expect("readers").clone();
    let directory = content("hotlines.toml");
    let services = directory["service"].as_array().expect("services").iter();
    services
        .map(|service| {
            let named = words(&service["audience"]).into_iter();
            let named = named.flat_map(|token| words(&tokens[&token]));
            (
                service["id"].as_str().expect("an id").to_owned(),
                named.collect(),
            )
        })
        .collect()
}

/// What the directory makes of a set of answers depends on the reader, the country and whom the steps
/// look for: each such case is planned once.
#[test]
fn everywhere_somebody_can_be_reached_and_nobody_is_called_who_leaves_the_reader_out() {
    let readers = readers();
    let cases = Mutex::new(BTreeSet::new());
    every_set(|walked| {
        let looks_for = walked.steps.iter().filter_map(|step| match &step.door {
            Door::Reach { needs } => Some(needs.join(" ")),
            Door::Open { target, .. } => target.starts_with("fr-").then(|| target.clone()),
        });
        let looks_for: Vec<String> = looks_for.collect();
        let country = walked
            .country
            .as_ref()
            .map(|country| country.code().to_owned());
        let case = (walked.audience, country, looks_for);
        if !cases.lock().expect("the cases").insert(case) {
            return;
        }
        for at in HOURS {
            let plan = plan(&walked.answers, &reader(Some(walked.audience), at));
            let plan = plan.expect("answers that were offered");
            if let Err(fault) = holds(walked, &plan, &readers) {
                panic!("{fault}, at {at}: {}\n{plan:#?}", walked.described());
            }
        }
    });
    let cases = cases.into_inner().expect("the cases").len();
    println!("{cases} cases planned, each by day and by night");
}

fn holds(
    walked: &Walked,
    plan: &Plan,
    readers: &BTreeMap<String, BTreeSet<String>>,
) -> Result<(), String> {
    let named = |service: &str| readers[service].contains(walked.audience.as_str());
    let kept = |id: &str| plan.steps.iter().any(|planned| planned.id == id);
    // Where no line for couples is known, the line that listens is named already.
    if walked
        .steps
        .iter()
        .any(|step| step.id != "partner" && !kept(&step.id))
    {
        return Err("a step is lost".to_owned());
    }
    let steps = walked.steps.iter().filter(|step| kept(&step.id));
    for (step, planned) in steps.zip(&plan.steps) {
        let calls = planned.service.as_ref();
        if calls.is_some_and(|service| service.id != planned.target) {
            return Err(format!("{}: the card is another service's", step.id));
        }
        if matches!(step.door, Door::Reach { .. }) && !named(&planned.target) {
            return Err(format!("{} leaves the reader out", planned.target));
        }
        if planned.label.is_empty() || planned.target.is_empty() {
            return Err(format!("{}: no action", step.id));
        }
    }
    if let Some(outsider) = plan.now.iter().find(|service| !named(&service.id)) {
        return Err(format!("{} answers, but not this reader", outsider.id));
    }
    if plan.now.iter().any(|service| service.state != State::Open) {
        return Err("somebody is named who does not answer".to_owned());
    }
    if walked.country.is_some() != plan.now.iter().any(|service| service.emergency) {
        return Err("emergency services are named where they are known".to_owned());
    }
    let first = plan.steps[0].service.as_ref();
    let emergency = first.is_some_and(|service| service.emergency);
    if walked.said("danger", &["now"]) && walked.country.is_some() && !emergency {
        return Err("danger does not call the emergency services first".to_owned());
    }
    let told = plan.steps.iter().find(|step| step.id == "tell");
    let told = told.and_then(|step| step.service.as_ref());
    let answers = told.is_none_or(|service| service.state == State::Open);
    // In France there is a chat or a line for every need at every hour.
    if walked.in_france() && !answers {
        return Err("nobody answers now whom the plan says to tell".to_owned());
    }
    if walked.audience == Audience::Adult && plan.steps.iter().any(|step| step.target == "fr-3018")
    {
        return Err("an adult is sent to 3018".to_owned());
    }
    Ok(())
}
