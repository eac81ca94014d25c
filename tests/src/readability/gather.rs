//! The texts of a sheet, each with the limits that hold for it.

use abri_core::Audience;
use abri_core::guidance::orientation::{Door, Question, Step};
use abri_core::guidance::{Block, Content, Sheet};
use abri_core::typography;
use abri_core::wording::Wording;

use super::Profile;

/// What a text is on the page, which decides what it may look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A title, the name of a step, a button.
    Heading,
    /// A paragraph or an answer.
    Paragraph,
    /// An item of a list.
    Item,
    /// An article of law in the law table: its limits are those of the table, not of prose.
    Law,
}

/// One text as somebody reads it.
#[derive(Clone, Debug)]
pub struct Passage {
    /// `sheet#page/block [audience]`.
    pub place: String,
    /// The page it is counted on.
    pub page: String,
    /// What it is there.
    pub role: Role,
    /// Whose limits hold.
    pub profile: Profile,
    /// Who reads it.
    pub audience: Audience,
    /// The words.
    pub text: String,
}

/// Every message of one file of words that needs no value, each read alone, as a screen shows it.
pub fn passages_of_file(file: &str, audience: Audience) -> Vec<Passage> {
    let messages = Wording::french().all(file, audience);
    let passage = |(id, text): (String, String)| Passage {
        place: format!("{file}.ftl: {id} [{audience}]"),
        page: id,
        role: if text.ends_with(['.', '?', '!']) {
            Role::Paragraph
        } else {
            Role::Item
        },
        profile: Profile::of(audience),
        audience,
        text: typography::prose(&text),
    };
    messages.into_iter().map(passage).collect()
}

/// Every text of a sheet. `crisis` says which blocks are read in present danger or with thoughts
/// of suicide, besides those whose kind says so.
pub fn passages(sheet: &Sheet, audience: Audience, crisis: fn(&Block) -> bool) -> Vec<Passage> {
    let mut all = Vec::new();
    let mut add = |page: &str, block: &str, role, profile, text: &str| {
        all.push(Passage {
            place: format!("{}#{page}/{block} [{audience}]", sheet.id),
            page: page.to_owned(),
            role,
            profile,
            audience,
            text: text.to_owned(),
        });
    };
    let own = Profile::of(audience);
    add("", "title", Role::Heading, own, &sheet.title);
    for line in &sheet.essentials {
        add("", "essentials", Role::Paragraph, Profile::Crisis, line);
    }
    for page in &sheet.pages {
        add(&page.id, "title", Role::Heading, own, &page.title);
        for part in &page.parts {
            if let Some(notice) = &part.notice {
                add(&page.id, "notice", Role::Paragraph, own, &notice.text);
                for block in &notice.short_version {
                    for (role, text) in texts(&block.content) {
                        add(&page.id, &block.id, role, Profile::Simple, text);
                    }
                }
            }
            for block in &part.blocks {
                let in_crisis = matches!(block.content, Content::Danger { .. }) || crisis(block);
                let profile = if in_crisis { Profile::Crisis } else { own };
                // Each card of a crisis is read alone.
                let card = block.id.split('-').next().unwrap_or_default();
                let page = if in_crisis {
                    format!("{}/{card}", page.id)
                } else {
                    page.id.clone()
                };
                for (role, text) in texts(&block.content) {
                    add(&page, &block.id, role, profile, text);
                }
            }
        }
    }
    all
}

/// Every text of a question; each is a page of its own.
pub fn passages_of_question(question: &Question, audience: Audience) -> Vec<Passage> {
    let choices = question
        .choices
        .iter()
        .map(|choice| (Role::Heading, &choice.text));
    let texts = [
        (Role::Heading, &question.title),
        (Role::Paragraph, &question.about),
        (Role::Heading, &question.skip),
    ];
    let texts = texts.into_iter().chain(choices);
    of_orientation(&question.id, audience, texts)
}

/// Every text of a plan's steps, which are read as one page.
pub fn passages_of_plan(steps: &[Step], audience: Audience) -> Vec<Passage> {
    let texts = steps.iter().flat_map(|step| {
        let label = match &step.door {
            Door::Open { label, .. } => Some((Role::Heading, label)),
            Door::Reach { .. } => None,
        };
        let texts = [
            (Role::Heading, &step.title),
            (Role::Paragraph, &step.reason),
        ];
        texts.into_iter().chain(label)
    });
    of_orientation("plan", audience, texts)
}

fn of_orientation<'a>(
    page: &str,
    audience: Audience,
    texts: impl Iterator<Item = (Role, &'a String)>,
) -> Vec<Passage> {
    let passage = |(role, text): (Role, &String)| Passage {
        place: format!("orientation#{page} [{audience}]"),
        page: page.to_owned(),
        role,
        profile: Profile::of(audience),
        audience,
        text: text.clone(),
    };
    texts.map(passage).collect()
}

/// The texts of one block, in the order they are read.
fn texts(content: &Content) -> Vec<(Role, &str)> {
    match content {
        Content::Heading { text } => vec![(Role::Heading, text)],
        Content::Paragraph { text } | Content::Caution { text } | Content::Danger { text } => {
            vec![(Role::Paragraph, text)]
        }
        Content::List { items } => items
            .iter()
            .map(|item| (Role::Item, item.as_str()))
            .collect(),
        Content::Steps { steps } => steps
            .iter()
            .flat_map(|step| {
                [
                    (Role::Heading, step.title.as_str()),
                    (Role::Paragraph, &step.text),
                ]
            })
            .collect(),
        Content::Law {
            article,
            forbids,
            penalty,
            since,
        } => {
            let texts = [Some(article), Some(forbids), Some(penalty), since.as_ref()];
            texts
                .into_iter()
                .flatten()
                .map(|text| (Role::Law, text.as_str()))
                .collect()
        }
        Content::Figure { value, text } => vec![(Role::Heading, value), (Role::Paragraph, text)],
        Content::Action { label, .. } => vec![(Role::Heading, label)],
        Content::Answer {
            question,
            paragraphs,
        } => {
            let answer = paragraphs
                .iter()
                .map(|text| (Role::Paragraph, text.as_str()));
            std::iter::once((Role::Paragraph, question.as_str()))
                .chain(answer)
                .collect()
        }
        Content::Term { term, meaning } => vec![(Role::Heading, term), (Role::Paragraph, meaning)],
    }
}
