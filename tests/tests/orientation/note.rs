//! The plan as it is kept in the journal.

use std::collections::BTreeSet;

use abri_core::Audience;
use abri_core::plan::{Answers, note, plan};
use abri_tests::orientation::{HOURS, reader};

#[test]
fn a_note_has_every_step_in_its_order_with_what_is_done_and_nothing_of_the_answers() {
    for audience in Audience::ALL {
        let reader = reader(Some(audience), HOURS[0]);
        let answers = Answers::default()
            .and("danger", Some("no"))
            .and("what", Some("money"))
            .and("paid", Some("yes"))
            .and("country", Some("FR"));
        let plan = plan(&answers, &reader).expect("a plan");
        let done = BTreeSet::from([plan.steps[0].id.clone(), "no-such-step".to_owned()]);
        let text = note(&answers, &reader, &done).expect("a note");
        assert!(text.starts_with(&plan.title), "{text}");
        let mut from = 0;
        for (place, step) in plan.steps.iter().enumerate() {
            let number = format!("\n{}. ", place + 1);
            let found = text[from..].find(&number);
            from += found.unwrap_or_else(|| panic!("step {}: {text}", place + 1)) + number.len();
            let line = text[from..].lines().next().expect("a line");
            let fait = format!("Fait\u{a0}: {}", step.title);
            assert_eq!(line, if place == 0 { &fait } else { &step.title }, "{text}");
            assert!(text[from..].contains(&step.reason), "{text}");
            if let Some(service) = &step.service {
                assert!(text[from..].contains(&service.name), "{text}");
            }
        }
        assert!(
            text.ends_with(&format!("le {}.", plan.steps[0].checked)),
            "{text}"
        );
        assert_eq!(text.matches("Fait").count(), 1, "{text}");
        // « Avez-vous payé ? », « Oui »: said to the page alone.
        let lines: BTreeSet<&str> = text.lines().collect();
        assert!(
            !lines.contains("Oui") && !text.contains("Avez-vous payé"),
            "{text}"
        );
    }
}
