//! A search, a few lines for each result.

use abri_core::hotlines::{Directory, Question};
use abri_core::search::{self, Hit};
use chrono::Utc;
use chrono_tz::Tz;

use crate::arguments::SearchQuestion;
use crate::failure::Failure;
use crate::output::{Output, text};

pub(crate) fn find(asked: &SearchQuestion, output: &Output) -> Result<(), Failure> {
    let question = Question {
        audience: asked.reader.audience,
        need: None,
        country: Directory::embedded()
            .country(&asked.country)
            .map_err(|_| Failure::UnknownCountry)?,
        silent: false,
        at: Utc::now(),
        zone: Tz::Europe__Paris,
    };
    let hits = search::find(&asked.words.join(" "), &question);
    output.answer(&hits, || match hits.as_slice() {
        [] => vec![text("command-search-nothing", &[])],
        hits => hits.iter().flat_map(lines).collect(),
    });
    Ok(())
}

fn lines(hit: &Hit) -> [String; 2] {
    let title = hit.within.iter().chain([&hit.title]).cloned();
    let title: Vec<String> = title.collect();
    let context: String = hit.context.iter().map(|part| part.text.as_str()).collect();
    [
        format!(
            "{} · {} [{}]",
            hit.kind,
            title.join(" · "),
            hit.target.name()
        ),
        format!("  {context}"),
    ]
}
