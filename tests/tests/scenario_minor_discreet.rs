//! A minor whose phone others pick up: discreet, a plan without any image, a chat, hidden, and back in by code.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod journal_phone;

use std::collections::BTreeSet;

use abri_core::Audience;
use abri_core::hotlines::{ChannelKind, Directory, Question, State};
use abri_core::journal::{ImageAnswer, JournalError, Reader};
use abri_core::panic::{Response, Situation, Trigger};
use abri_core::plan::{Answers, Plan, plan};
use abri_tests::orientation::{HOURS, reader};
use chrono_tz::Tz;
use journal_phone::{CODE, Phone, WRONG, entries, note};

const TEXT: &str = "Il veut une autre photo avant ce soir.";

fn minor_in_france() -> Reader {
    Reader {
        audience: Audience::Minor,
        country: Some("FR".to_owned()),
    }
}

/// Somebody threatens to show an image, and wants more of them.
fn plan_of(kept: &Reader) -> Plan {
    let directory = Directory::embedded();
    let mut reader = reader(Some(kept.audience), HOURS[0]);
    reader.country = kept
        .country
        .as_deref()
        .and_then(|code| directory.country(code).ok());
    let answers = Answers::default()
        .and("danger", Some("no"))
        .and("what", Some("images"))
        .and("author", Some("online"));
    plan(&answers, &reader).unwrap()
}

/// Who can be written to at once, without speaking.
fn chats(kept: &Reader) -> Vec<String> {
    let directory = Directory::embedded();
    let country = kept
        .country
        .as_deref()
        .and_then(|code| directory.country(code).ok());
    let help = directory.help(&Question {
        audience: kept.audience,
        need: None,
        country: country.unwrap(),
        silent: true,
        at: HOURS[0].parse().unwrap(),
        zone: Tz::Europe__Paris,
    });
    let services = help.fitting.iter().chain(&help.always);
    let open = services.filter(|service| {
        let mut channels = service.channels.iter();
        channels.any(|way| way.kind == ChannelKind::Chat && way.state == State::Open)
    });
    open.map(|service| service.id.clone()).collect()
}

#[test]
fn whoever_opens_the_calculator_without_the_code_learns_not_even_who_reads() {
    let phone = Phone::new();
    let journal = phone.create();
    journal.keep_reader(&minor_in_france()).unwrap();

    let kept = journal.reader().unwrap().unwrap();
    let plan = plan_of(&kept);
    assert!(plan.title.starts_with("Ton plan"), "{}", plan.title);
    // Nothing in it asks a minor to keep, send or compare an image.
    let targets: BTreeSet<&str> = plan.steps.iter().map(|step| step.target.as_str()).collect();
    assert!(
        !targets.iter().any(|target| target.contains("stopncii")),
        "{targets:?}"
    );
    for step in &plan.steps {
        let said = format!("{} {}", step.title, step.reason).to_lowercase();
        assert!(!said.contains("capture de l’image"), "{said}");
        assert!(!said.contains("garde la photo"), "{said}");
    }
    assert!(!chats(&kept).is_empty());

    let entry = journal.add(&note(TEXT), phone.now()).unwrap();
    let refused = journal.import(entry, "photo.jpg", "image/jpeg", ImageAnswer::Yes);
    assert_eq!(refused.err(), Some(JournalError::Refused));

    let hidden = Response::to(Trigger::Button, Situation::default());
    assert_eq!(hidden, Response::PANIC);
    journal.lock();
    assert_eq!(journal.reader(), Err(JournalError::Locked));

    // A sum that happens to be as long as a code is a wrong code, and no more.
    assert!(matches!(
        phone.try_open(WRONG),
        Err(JournalError::WrongPasscode { .. })
    ));
    let journal = phone.try_open(CODE).unwrap();
    assert_eq!(journal.reader(), Ok(Some(minor_in_france())));
    assert_eq!(entries(&journal).len(), 1);
    assert!(journal.read(entry).unwrap().content == note(TEXT));
}
