//! Words one block for one reader.

use std::borrow::Cow;

use super::reader::Reader;
use super::structure::{BlockPlan, Kind, PagePlan, StepPlan};
use super::voice::{Result, lines};
use super::{Block, Content, ContentError, Step};
use crate::typography;

impl Reader<'_> {
    /// One block in this reader's words.
    pub(super) fn block(&self, page: &PagePlan, plan: &BlockPlan) -> Result<Block> {
        let place = format!("{}#{}/{}", self.sheet.id, page.id, plan.id);
        let message = format!("{}-{}-{}", self.sheet.id, page.id, plan.id);
        let counts: Vec<(String, String)> = plan
            .values
            .iter()
            .map(|(name, value)| (name.clone(), typography::count(*value)))
            .collect();
        let counts: Vec<(&str, Cow<'_, str>)> = counts
            .iter()
            .map(|(name, value)| (name.as_str(), value.into()))
            .collect();
        let text = |id: &str| self.voice.text(&place, id, &counts);
        let lacking = |lacking| ContentError::Incomplete {
            place: place.clone(),
            lacking,
        };

        if plan.kind.needs_source() && plan.sources.is_empty() {
            return Err(ContentError::Unsourced { place });
        }
        let mut sources = self.voice.sources(&place, &plan.sources)?;
        let mut checked = plan.checked.unwrap_or(self.sheet.checked);
        let content = match plan.kind {
            Kind::Heading => Content::Heading {
                text: text(&message)?,
            },
            Kind::Paragraph => Content::Paragraph {
                text: text(&message)?,
            },
            Kind::Caution => Content::Caution {
                text: text(&message)?,
            },
            Kind::Danger => Content::Danger {
                text: text(&message)?,
            },
            Kind::List => Content::List {
                items: lines(&self.voice.raw(&place, &message, &counts)?),
            },
            Kind::Steps if plan.steps.is_empty() => return Err(lacking("steps")),
            Kind::Steps => Content::Steps {
                steps: self.steps(&place, &message, &plan.steps)?,
            },
            Kind::Law => {
                let number = plan.article.as_deref().ok_or_else(|| lacking("article"))?;
                let article = self.voice.facts.law.get(number).ok_or_else(|| {
                    ContentError::UnknownArticle {
                        place: place.clone(),
                        article: number.to_owned(),
                    }
                })?;
                if article.sources.is_empty() {
                    return Err(ContentError::Unsourced {
                        place: format!("law.toml: {number}"),
                    });
                }
                sources.extend(self.voice.sources(&place, &article.sources)?);
                checked = article.checked;
                self.law(&place, number)?
            }
            Kind::Figure => Content::Figure {
                value: text(&format!("{message}-value"))?,
                text: text(&message)?,
            },
            Kind::Action => Content::Action {
                action: plan.action.ok_or_else(|| lacking("action"))?,
                label: text(&message)?,
                target: plan.target.clone().ok_or_else(|| lacking("target"))?,
            },
            Kind::Answer => Content::Answer {
                question: text(&message)?,
                paragraphs: paragraphs(&self.voice.raw(
                    &place,
                    &format!("{message}-answer"),
                    &counts,
                )?),
            },
            Kind::Term => Content::Term {
                term: text(&message)?,
                meaning: text(&format!("{message}-meaning"))?,
            },
        };
        Ok(Block {
            id: plan.id.clone(),
            content,
            sources,
            checked: typography::date(checked),
        })
    }

    fn steps(&self, place: &str, message: &str, steps: &[StepPlan]) -> Result<Vec<Step>> {
        let mine = steps
            .iter()
            .filter(|step| step.audiences.contains(&self.voice.audience));
        mine.map(|step| {
            Ok(Step {
                title: self
                    .voice
                    .text(place, &format!("{message}-{}", step.id), &[])?,
                text: self
                    .voice
                    .text(place, &format!("{message}-{}-text", step.id), &[])?,
            })
        })
        .collect()
    }

    fn law(&self, place: &str, number: &str) -> Result<Content> {
        let penalties = self.voice.facts.penalties(number, self.voice.wording);
        let since = self
            .voice
            .facts
            .law
            .get(number)
            .and_then(|article| article.since);
        let name = self.voice.facts.article_name(number, self.voice.wording);
        Ok(Content::Law {
            article: name.map(|name| capitalised(&name)).ok_or_else(|| {
                ContentError::UnknownArticle {
                    place: place.to_owned(),
                    article: number.to_owned(),
                }
            })?,
            forbids: self
                .voice
                .text(place, &format!("law-{number}-forbids"), &[])?,
            penalty: self
                .voice
                .text(place, &format!("law-{number}-penalty"), &penalties)?,
            since: since
                .map(|day| {
                    let date = [("date", Cow::Owned(typography::date(day)))];
                    self.voice
                        .text(place, &format!("law-{number}-since"), &date)
                })
                .transpose()?,
        })
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(|paragraph| lines(paragraph).join(" "))
        .collect()
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}
