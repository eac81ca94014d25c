//! Every way through the questions of *Agir maintenant*.

use abri_core::Audience;
use abri_core::guidance::orientation::{Door, Place, Step};
use abri_core::guidance::{ActionKind, Library};
use abri_core::hotlines::{Country, Directory};
use abri_core::plan::{Answers, Question, Reader, question};
use chrono_tz::Tz;

/// A Tuesday afternoon and the night before it, in France.
pub const HOURS: [&str; 2] = ["2026-11-24T14:00:00Z", "2026-11-24T02:00:00Z"];

/// Somebody of whom the app knows no more than who they are, in France's zone.
pub fn reader(audience: Option<Audience>, at: &str) -> Reader {
    Reader {
        audience,
        country: None,
        region: None,
        at: at.parse().expect("an instant"),
        zone: Tz::Europe__Paris,
    }
}

/// One set of answers, and the steps it leads to.
pub struct Walked {
    /// Who reads.
    pub audience: Audience,
    /// `None` for a country that the directory does not have.
    pub country: Option<Country>,
    /// What was answered.
    pub answers: Answers,
    /// What the guidance makes of it.
    pub steps: Vec<Step>,
}

impl Walked {
    /// Whether one of these was answered to a question.
    pub fn said(&self, question: &str, answers: &[&str]) -> bool {
        value(&self.answers, question).is_some_and(|answer| answers.contains(&answer))
    }

    /// Whether a step opens such a thing.
    pub fn opens(&self, kind: ActionKind, fits: impl Fn(&str) -> bool) -> bool {
        self.steps.iter().any(|step| match &step.door {
            Door::Open { action, target, .. } => *action == kind && fits(target),
            Door::Reach { .. } => false,
        })
    }

    /// Whether a step calls this service.
    pub fn calls(&self, service: &str) -> bool {
        self.opens(ActionKind::Call, |target| target == service)
    }

    /// Whether this step is among them.
    pub fn has(&self, step: &str) -> bool {
        self.steps.iter().any(|has| has.id == step)
    }

    /// Whether French law and services apply.
    pub fn in_france(&self) -> bool {
        place(self.country.as_ref()) == Place::France
    }

    /// What a reader sees of the steps.
    pub fn text(&self) -> String {
        let texts = self.steps.iter().map(|step| {
            let label = match &step.door {
                Door::Open { label, .. } => label,
                Door::Reach { .. } => "",
            };
            format!("{}\n{}\n{label}\n", step.title, step.reason)
        });
        texts
            .collect::<String>()
            .replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// For whoever has to mend the rules.
    pub fn described(&self) -> String {
        let answers = self.answers.given.iter();
        let answers = answers.map(|given| {
            let answer = given.answer.as_deref().unwrap_or("-");
            format!("{}={answer}", given.question)
        });
        let steps = self.steps.iter().map(|step| step.id.as_str());
        let (answers, steps): (Vec<_>, Vec<_>) = (answers.collect(), steps.collect());
        format!(
            "{}: {} → {}",
            self.audience,
            answers.join(" "),
            steps.join(" ")
        )
    }
}

/// Calls `each` for every set of answers of every reader, one who does not say who they are too, and
/// gives their number.
pub fn every_set(each: impl Fn(&Walked) + Sync) -> usize {
    let readers = Audience::ALL.map(Some).into_iter().chain([None]);
    std::thread::scope(|scope| {
        let walks = readers.map(|audience| {
            let each = &each;
            scope.spawn(move || {
                let mut count = 0;
                let mut known = Known::default();
                let reader = reader(audience, HOURS[0]);
                let start = Answers::default();
                let start = audience.map_or(start.and("who", None), |_| start);
                walk(&start, &reader, &mut |answers| {
                    count += 1;
                    each(&known.walked(audience.unwrap_or(Audience::Adult), answers));
                });
                count
            })
        });
        let walks: Vec<_> = walks.collect();
        walks
            .into_iter()
            .map(|walk| walk.join().expect("a whole walk"))
            .sum()
    })
}

/// Every question as some reader is asked it.
pub fn every_question() -> Vec<(Audience, Question)> {
    let mut all = Vec::new();
    for audience in Audience::ALL {
        let reader = reader(Some(audience), HOURS[0]);
        let mut open = vec![Answers::default()];
        while let Some(answers) = open.pop() {
            let Some(asked) = question(&answers, &reader).expect("answers that were offered")
            else {
                continue;
            };
            let choices = asked.choices.iter().map(|choice| Some(choice.id.as_str()));
            open.extend(
                choices
                    .chain([None])
                    .map(|answer| answers.and(&asked.id, answer)),
            );
            if !all.contains(&(audience, asked.clone())) {
                all.push((audience, asked));
            }
        }
    }
    let stranger = Answers::default().and("danger", None);
    let who = question(&stranger, &reader(None, HOURS[0])).expect("answers that were offered");
    all.extend(who.map(|who| (Audience::Adult, who)));
    all
}

fn walk(answers: &Answers, reader: &Reader, each: &mut impl FnMut(&Answers)) {
    let Some(question) = question(answers, reader).expect("answers that were offered") else {
        return each(answers);
    };
    for choice in &question.choices {
        walk(&answers.and(&question.id, Some(&choice.id)), reader, each);
    }
    walk(&answers.and(&question.id, None), reader, each);
}

/// The steps of the answers before the country, by what is known of the place: many countries have the
/// same.
#[derive(Default)]
struct Known {
    before: Answers,
    steps: Vec<(Place, Vec<Step>)>,
}

impl Known {
    fn walked(&mut self, audience: Audience, answers: &Answers) -> Walked {
        let directory = Directory::embedded();
        let country = match value(answers, "country") {
            Some("elsewhere") => None,
            code => Some(
                directory
                    .country(code.unwrap_or("FR"))
                    .expect("an offered country"),
            ),
        };
        let mut before = answers.clone();
        before.given.retain(|given| given.question != "country");
        if before != self.before {
            *self = Known {
                before,
                steps: Vec::new(),
            };
        }
        let place = place(country.as_ref());
        let steps = match self.steps.iter().find(|(known, _)| *known == place) {
            Some((_, steps)) => steps.clone(),
            None => {
                let known = answers.and("who", Some(audience.as_str()));
                let steps = Library::embedded().steps(&known, place);
                let steps = steps.expect("answers that were offered");
                self.steps.push((place, steps.clone()));
                steps
            }
        };
        Walked {
            audience,
            answers: answers.clone(),
            steps,
            country,
        }
    }
}

fn value<'a>(answers: &'a Answers, question: &str) -> Option<&'a str> {
    let given = answers
        .given
        .iter()
        .find(|given| given.question == question);
    given.and_then(|given| given.answer.as_deref())
}

/// Where the overseas parts of France are France.
fn place(country: Option<&Country>) -> Place {
    const ABROAD: [&str; 5] = ["BE", "CH", "LU", "MC", "CA-QC"];
    match country {
        None => Place::Elsewhere,
        Some(country) if ABROAD.contains(&country.code()) => Place::Listed,
        Some(_) => Place::France,
    }
}
