//! The plan: the steps of the guidance with the services of the directory.

use serde::Serialize;

use super::reader::{Known, Reader};
use crate::guidance::orientation::{Answers, Door, Stage, Step, UnknownAnswer};
use crate::guidance::{ActionKind, Library};
use crate::hotlines::{Directory, Help, ServiceCard, State};
use crate::wording::{Values, Wording};
use crate::{Source, typography};

/// What to do, in which order, and who can be reached at this hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// « Votre plan, étape par étape ».
    pub title: String,
    /// At most nine; the first takes a minute.
    pub steps: Vec<PlannedStep>,
    /// « Qui répond maintenant : France », or that the police of the place can help.
    pub now_title: String,
    /// Whoever answers now and is there for the reader, the nearest first; none where the directory
    /// does not know the country.
    pub now: Vec<ServiceCard>,
    /// Questions are left that would change the plan.
    pub unfinished: bool,
}

/// One step, with all that its card shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedStep {
    /// Stable name.
    pub id: String,
    /// Where it stands in the order.
    pub stage: Stage,
    /// « Garder », « En parler » …
    pub stage_title: String,
    /// At most eight words.
    pub title: String,
    /// Why, or how.
    pub reason: String,
    /// What the button opens.
    pub action: ActionKind,
    /// A service, `sheet#page`, a kind of entry, `letter` or `letter#case`.
    pub target: String,
    /// The button.
    pub label: String,
    /// The service behind the button, with its state at this hour.
    pub service: Option<ServiceCard>,
    /// Done within a minute.
    pub short: bool,
    /// The pages behind it.
    pub sources: Vec<Source>,
    /// « 21 novembre 2026 ».
    pub checked: String,
}

/// The plan that the answers lead to, whether or not questions are left.
///
/// # Errors
///
/// [`UnknownAnswer`] if an answer is none of its question's.
pub fn plan(answers: &Answers, reader: &Reader) -> Result<Plan, UnknownAnswer> {
    let known = reader.know(answers)?;
    let library = Library::embedded();
    let steps = library.steps(&known.answers, known.place)?;
    let unfinished = library.question(&known.answers, known.place)?.is_some();
    let join = Join::new(reader, known, &steps);
    Ok(Plan {
        title: join.text("orientation-title", &[]),
        now_title: join.now_title(),
        now: join.now(),
        steps: join.steps(steps),
        unfinished,
    })
}

/// One reader's steps, as the directory completes them.
struct Join<'a> {
    reader: &'a Reader,
    known: Known,
    /// Who can help with what steps look for, in the order of the steps that name them; asked once, since hours
    /// are slow to work out.
    help: Vec<(Vec<String>, Help)>,
}

impl<'a> Join<'a> {
    fn new(reader: &'a Reader, known: Known, steps: &[Step]) -> Join<'a> {
        let needs = steps.iter().filter_map(|step| match &step.door {
            Door::Reach { needs } => Some(needs),
            Door::Open { .. } => None,
        });
        let help = needs.filter_map(|needs| {
            let mut asked = needs.iter().filter_map(|need| {
                let question = reader.look_up(&known, Some(need.parse().ok()?))?;
                Some(Directory::embedded().help(&question))
            });
            let help = asked.find(|help| {
                let mut fitting = help.emergency.iter().chain(&help.fitting);
                fitting.next().is_some()
            })?;
            Some((needs.clone(), help))
        });
        Join {
            help: help.collect(),
            known,
            reader,
        }
    }

    fn steps(&self, steps: Vec<Step>) -> Vec<PlannedStep> {
        let mut called: Vec<String> = steps.iter().filter_map(calls).collect();
        let join = |step: Step| {
            let (action, target, label, service) = match step.door {
                Door::Reach { needs } => {
                    let service = self.nearest(&needs, &called)?;
                    called.push(service.id.clone());
                    let name = [("service", service.name.as_str().into())];
                    let label = self.text("orientation-see-service", &name);
                    (ActionKind::Call, service.id.clone(), label, Some(service))
                }
                Door::Open {
                    action,
                    target,
                    label,
                } => {
                    let calls = action == ActionKind::Call;
                    let service = calls.then(|| self.service(&target)).flatten();
                    (action, target, label, service)
                }
            };
            Some(PlannedStep {
                id: step.id,
                stage: step.stage,
                stage_title: step.stage_title,
                title: step.title,
                reason: step.reason,
                action,
                target,
                label,
                service,
                short: step.short,
                sources: step.sources,
                checked: step.checked,
            })
        };
        steps.into_iter().filter_map(join).collect()
    }

    /// The service that answers a need best: open and not called by another step, else open, else
    /// the first that fits.
    fn nearest(&self, needs: &[String], called: &[String]) -> Option<ServiceCard> {
        let (_, help) = self.help.iter().find(|(asked, _)| asked == needs)?;
        let fitting = || help.emergency.iter().chain(&help.fitting);
        let open = |card: &&ServiceCard| card.state == State::Open;
        let other = |card: &&ServiceCard| !called.contains(&card.id);
        let nearest = fitting().find(|card| open(card) && other(card));
        let nearest = nearest.or_else(|| fitting().find(open));
        nearest.or_else(|| fitting().next()).cloned()
    }

    /// Whoever answers now: first for what the steps look for, then the country's emergency card.
    fn now(&self) -> Vec<ServiceCard> {
        let fitting = self.help.iter();
        let fitting = fitting.flat_map(|(_, help)| help.emergency.iter().chain(&help.fitting));
        let question = self.reader.look_up(&self.known, None);
        let card = question.map(|question| Directory::embedded().emergency_card(&question));
        let mut now: Vec<ServiceCard> = Vec::new();
        for service in fitting.chain(card.iter().flatten()) {
            if service.state == State::Open && now.iter().all(|shown| shown.id != service.id) {
                now.push(service.clone());
            }
        }
        now
    }

    fn now_title(&self) -> String {
        match &self.known.country {
            Some(country) => {
                let name = Directory::embedded().name(country);
                self.text("orientation-now", &[("country", name.into())])
            }
            None => self.text("orientation-now-elsewhere", &[]),
        }
    }

    /// A service of the whole world has no country of its own: any does to ask for it.
    fn service(&self, id: &str) -> Option<ServiceCard> {
        let directory = Directory::embedded();
        let question = self.reader.look_up(&self.known, None);
        let question = question.or_else(|| {
            let (country, _) = directory.countries().into_iter().next()?;
            let anywhere = Known {
                answers: Answers::default(),
                country: Some(country),
                ..self.known
            };
            self.reader.look_up(&anywhere, None)
        })?;
        directory.service(id, &question).ok()
    }

    fn text(&self, id: &str, values: &Values<'_>) -> String {
        let text = Wording::french().text(id, self.known.audience, values);
        typography::prose(&text.unwrap_or_default())
    }
}

fn calls(step: &Step) -> Option<String> {
    match &step.door {
        Door::Open {
            action: ActionKind::Call,
            target,
            ..
        } => Some(target.clone()),
        _ => None,
    }
}
