//! Writes one letter for one reader.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

use super::super::facts::Facts;
use super::super::voice::{Result, lines};
use super::super::{ContentError, Library};
use super::letter::plain_text;
use super::plan::{CasePlan, Each, LetterPlan, LinePlan};
use super::{Fact, ImageAge, Letter, LetterFacts, Line, LineRole, Missing, Piece};
use crate::wording::Wording;
use crate::{Audience, Source, typography};

/// One reader with one letter, one case and what they know.
pub(super) struct Writer<'a> {
    pub(super) letter: &'a LetterPlan,
    pub(super) case: &'a CasePlan,
    pub(super) audience: Audience,
    pub(super) said: &'a LetterFacts,
    /// The articles that are named.
    pub(super) offences: Vec<&'a str>,
    facts: &'a Facts,
    wording: &'static Wording,
    /// Numbers, articles, and a mark for each fact.
    values: Vec<(&'a str, Cow<'a, str>)>,
    /// The messages shown so far.
    pub(super) shown: RefCell<BTreeSet<String>>,
    /// What went wrong; a text that cannot be shown is left out.
    pub(super) faults: RefCell<Vec<ContentError>>,
    /// The facts that the lines written so far have a place for.
    pub(super) asked: RefCell<BTreeSet<Fact>>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        library: &'a Library,
        letter: &'a LetterPlan,
        case: &'a CasePlan,
        audience: Audience,
        said: &'a LetterFacts,
    ) -> Writer<'a> {
        let law = &library.facts.law;
        let known = library
            .values
            .iter()
            .map(|(name, value)| (name.as_str(), Cow::from(value)));
        let facts = Fact::ALL
            .into_iter()
            .map(|fact| (fact.as_str(), Cow::from(fact.mark().to_string())));
        Writer {
            letter,
            case,
            audience,
            said,
            offences: library.shelf.offences(case, audience, said, law),
            facts: &library.facts,
            wording: library.wording,
            values: known.chain(facts).collect(),
            shown: RefCell::default(),
            faults: RefCell::default(),
            asked: RefCell::default(),
        }
    }

    pub(super) fn write(&self) -> Option<Letter> {
        let lines = self.lines(&self.letter.lines);
        Some(Letter {
            kind: self.letter.id.clone(),
            case: self.case.id.clone(),
            title: self.title()?,
            notes: self.texts(&self.letter.notes),
            bring: self.texts(&self.letter.bring),
            missing: self.missing(&lines),
            text: plain_text(&lines),
            lines,
            sources: self.sources(),
            checked: typography::date(self.letter.checked),
        })
    }

    pub(super) fn title(&self) -> Option<String> {
        self.word(&format!("letter-{}-title", self.letter.id))
    }

    /// A message that holds no fact.
    pub(super) fn word(&self, id: &str) -> Option<String> {
        self.keep(self.raw(id).map(|text| lines(&text).join(" ")))
    }

    fn texts(&self, plans: &[LinePlan]) -> Vec<String> {
        let lines = self.lines(plans);
        lines.iter().map(Line::text).collect()
    }

    /// The lines that are shown with these facts.
    fn lines(&self, plans: &[LinePlan]) -> Vec<Line> {
        let shown = self.possible(plans).filter(|plan| {
            plan.given
                .is_none_or(|fact| !self.said.said(fact).is_empty())
                && plan
                    .offences
                    .is_none_or(|named| named != self.offences.is_empty())
        });
        shown.flat_map(|plan| self.line(plan)).collect()
    }

    /// The lines that some facts would show to this reader in this case.
    fn possible<'p>(&'p self, plans: &'p [LinePlan]) -> impl Iterator<Item = &'p LinePlan> {
        let image = self.said.image_for(self.audience);
        plans
            .iter()
            .filter(move |plan| plan.image.contains(&image) && self.concerns(plan))
    }

    /// Whether a line is for this reader in this case.
    fn concerns(&self, plan: &LinePlan) -> bool {
        let cases = plan.cases.as_ref();
        plan.audiences.contains(&self.audience)
            && cases.is_none_or(|cases| cases.contains(&self.case.id))
    }

    /// Whether the answer about age changes the letter: it is given with the reader where they are a
    /// minor or answer for one.
    pub(super) fn depends_on_image(&self) -> bool {
        let image = |age| {
            let said = LetterFacts {
                image_age: age,
                ..LetterFacts::default()
            };
            said.image_for(self.audience)
        };
        image(ImageAge::Minor) != image(ImageAge::Adult)
            && self.letter.lines.iter().any(|plan| {
                self.concerns(plan)
                    && plan.image != [ImageAge::Minor, ImageAge::Adult, ImageAge::Unknown]
            })
    }

    /// Notes every fact that the letter has a place for.
    pub(super) fn ask(&self) -> BTreeSet<Fact> {
        let plans = [&self.letter.notes, &self.letter.bring, &self.letter.lines];
        for plan in plans.into_iter().flat_map(|plans| self.possible(plans)) {
            self.asked.borrow_mut().extend(plan.given);
            self.line(plan);
        }
        self.asked.take()
    }

    fn line(&self, plan: &LinePlan) -> Vec<Line> {
        let role = plan.role;
        let one = |pieces| Line { role, pieces };
        if let Some(each) = plan.each {
            return self.each(each).into_iter().map(one).collect();
        }
        let Some(text) = &plan.text else {
            self.faults.borrow_mut().push(ContentError::Incomplete {
                place: self.place(),
                lacking: "text",
            });
            return Vec::new();
        };
        let id = format!("letter-{}", text.replace("{case}", &self.case.id));
        let Some(text) = self.keep(self.raw(&id)) else {
            return Vec::new();
        };
        let texts = match role {
            LineRole::Sender | LineRole::Recipient | LineRole::Item => lines(&text),
            _ => vec![lines(&text).join(" ")],
        };
        texts.iter().map(|text| one(self.pieces(text))).collect()
    }

    fn each(&self, each: Each) -> Vec<Vec<Piece>> {
        let fact = match each {
            Each::Links => Fact::Links,
            Each::Accounts => Fact::Accounts,
            Each::Reports => Fact::Reports,
            Each::Bring => {
                return self
                    .lines(&self.letter.bring)
                    .into_iter()
                    .map(|line| line.pieces)
                    .collect();
            }
            Each::Offences => {
                let messages = self
                    .offences
                    .iter()
                    .map(|number| format!("letter-offence-{number}"));
                let texts = messages.filter_map(|id| self.word(&id));
                return texts.map(|text| self.pieces(&text)).collect();
            }
        };
        self.asked.borrow_mut().insert(fact);
        let said = self.said.said(fact).into_iter();
        let mut items: Vec<_> = said.map(|text| vec![Piece::Said { text }]).collect();
        if items.is_empty() {
            items.push(vec![self.open(fact)]);
        }
        items
    }

    /// A sentence with its facts put in last, so that nothing typed is read as anything else.
    fn pieces(&self, text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        for character in text.chars() {
            let Some(fact) = Fact::marked(character) else {
                words.push(character);
                continue;
            };
            if !words.is_empty() {
                pieces.push(Piece::Words {
                    text: std::mem::take(&mut words),
                });
            }
            self.asked.borrow_mut().insert(fact);
            let said = self.said_of(fact);
            pieces.push(if said.is_empty() {
                self.open(fact)
            } else {
                Piece::Said {
                    text: said.join(", "),
                }
            });
        }
        if !words.is_empty() {
            pieces.push(Piece::Words { text: words });
        }
        pieces
    }

    fn said_of(&self, fact: Fact) -> Vec<String> {
        if fact == Fact::When
            && let Some((first, last)) = self.said.period()
        {
            let days = [
                ("first", Cow::from(typography::date(first))),
                ("last", Cow::from(typography::date(last))),
            ];
            let period = self.wording.text("letter-period", self.audience, &days);
            return period.into_iter().collect();
        }
        self.said.said(fact)
    }

    fn open(&self, fact: Fact) -> Piece {
        let what = self.label(fact);
        let text = self.wording.text(
            "letter-to-complete",
            self.audience,
            &[("what", what.into())],
        );
        Piece::Missing {
            fact,
            text: typography::prose(&text.unwrap_or_default()),
        }
    }

    /// « le lien de la page ».
    fn label(&self, fact: Fact) -> String {
        self.word(&format!("letter-fact-{}", fact.as_str()))
            .unwrap_or_default()
    }

    fn missing(&self, lines: &[Line]) -> Vec<Missing> {
        let mut missing: Vec<Missing> = Vec::new();
        for piece in lines.iter().flat_map(|line| &line.pieces) {
            if let Piece::Missing { fact, .. } = piece
                && missing.iter().all(|known| known.fact != *fact)
            {
                let label = self.label(*fact);
                missing.push(Missing { fact: *fact, label });
            }
        }
        missing
    }

    fn raw(&self, id: &str) -> Result<String> {
        self.shown.borrow_mut().insert(id.to_owned());
        let text = self.wording.text(id, self.audience, &self.values);
        text.map(|text| typography::prose(&text))
            .map_err(|missing| ContentError::UnknownMessage {
                place: self.place(),
                message: missing.id,
            })
    }

    /// The pages behind the letter and behind the articles it names.
    fn sources(&self) -> Vec<Source> {
        let articles = self
            .offences
            .iter()
            .filter_map(|number| self.facts.law.get(*number));
        let ids = self
            .letter
            .sources
            .iter()
            .chain(articles.flat_map(|article| &article.sources));
        let mut sources = Vec::new();
        for id in ids {
            match self.facts.sources.get(id) {
                Some(source) if sources.contains(source) => {}
                Some(source) => sources.push(source.clone()),
                None => self.faults.borrow_mut().push(ContentError::UnknownSource {
                    place: self.place(),
                    source_id: id.clone(),
                }),
            }
        }
        sources
    }

    fn place(&self) -> String {
        format!("letters/{}#{}", self.letter.id, self.case.id)
    }

    fn keep<T>(&self, result: Result<T>) -> Option<T> {
        result
            .map_err(|fault| self.faults.borrow_mut().push(fault))
            .ok()
    }
}
