//! The words people see: Fluent messages, in French, chosen by who is reading.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser::ParserError;
use unic_langid::LanguageIdentifier;

use crate::Audience;
use crate::content::ContentFolder;

/// Values put into a message: numbers and dates come already written for French.
pub type Values<'a> = [(&'a str, Cow<'a, str>)];

/// A message that no file defines, or whose values are missing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no usable message named {id}")]
pub struct MissingMessage {
    /// The message's name, which is never a person's own text.
    pub id: String,
}

/// All messages of one language; what it lacks is said in French.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    /// Names by file (`fr/app.ftl` is `app`), in the order they are written there.
    names: Vec<(String, Vec<String>)>,
    /// French, for any other language.
    fallback: Option<Box<Wording>>,
}

/// Words that cannot be used: no file of the language, one that does not parse, a message twice.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct MalformedWording {
    /// The file, or the language.
    pub file: String,
    /// What is wrong with it.
    pub reason: String,
}

impl Wording {
    /// The French wording the library was built with.
    ///
    /// # Panics
    ///
    /// If a file does not parse or defines a message twice: a test opens it, so no build ships so.
    pub fn french() -> &'static Wording {
        static WORDING: OnceLock<Wording> = OnceLock::new();
        WORDING.get_or_init(|| {
            Wording::of(&ContentFolder::embedded(), FRENCH)
                .unwrap_or_else(|error| panic!("{error}"))
        })
    }

    /// The words of a folder of content in one of its languages; the folder's French stands where
    /// that language has no message.
    ///
    /// # Errors
    ///
    /// [`MalformedWording`] names the first file that cannot be used.
    pub fn of(folder: &ContentFolder, locale: &str) -> Result<Wording, MalformedWording> {
        let files = |locale| folder.files(locale, ".ftl").collect::<Vec<_>>();
        let mut wording = Wording::parse(locale, &files(locale))?;
        if locale != FRENCH {
            wording.fallback = Some(Box::new(Wording::parse(FRENCH, &files(FRENCH))?));
        }
        Ok(wording)
    }

    fn parse(locale: &str, files: &[(&str, &str)]) -> Result<Wording, MalformedWording> {
        let malformed = |file: &str, reason: String| MalformedWording {
            file: file.to_owned(),
            reason,
        };
        let language = LanguageIdentifier::from_bytes(locale.as_bytes())
            .map_err(|error| malformed(locale, error.to_string()))?;
        if files.is_empty() {
            return Err(malformed(locale, "no words in this language".to_owned()));
        }
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks would show as boxes in some fonts and be read aloud by some voices.
        bundle.set_use_isolating(false);
        let mut names = Vec::new();
        for (path, text) in files {
            let file = path.split_once('/').map_or(*path, |(_, file)| file);
            let resource = FluentResource::try_new((*text).to_owned())
                .map_err(|(_, errors)| malformed(path, said_at(text, &errors)))?;
            let names_of_file = message_names(&resource);
            names.push((file.trim_end_matches(".ftl").to_owned(), names_of_file));
            bundle
                .add_resource(resource)
                .map_err(|errors| malformed(path, said(&errors)))?;
        }
        Ok(Wording {
            bundle,
            names,
            fallback: None,
        })
    }

    /// The messages that this language lacks, and whose French is shown: each by its name.
    pub fn untranslated(&self) -> impl Iterator<Item = &str> {
        let french = self.fallback.iter().flat_map(|french| french.every_name());
        french.filter(|id| !self.bundle.has_message(id))
    }

    /// The messages of this language that French does not have, so that nobody ever sees them.
    pub fn strangers(&self) -> impl Iterator<Item = &str> {
        let french = self.fallback.as_ref();
        self.every_name()
            .filter(move |id| french.is_some_and(|french| !french.bundle.has_message(id)))
    }

    fn every_name(&self) -> impl Iterator<Item = &str> {
        let names = self.names.iter().flat_map(|(_, names)| names);
        names.map(String::as_str)
    }

    /// The words that hold the message: these, or the French ones behind them.
    fn bundle_with(&self, id: &str) -> &FluentBundle<FluentResource> {
        match &self.fallback {
            Some(french) if !self.bundle.has_message(id) => &french.bundle,
            _ => &self.bundle,
        }
    }

    /// The message `id` as `audience` reads it.
    ///
    /// # Errors
    ///
    /// [`MissingMessage`] if no file has it, or if it needs a value that `values` lacks.
    pub fn text(
        &self,
        id: &str,
        audience: Audience,
        values: &Values<'_>,
    ) -> Result<String, MissingMessage> {
        let missing = || MissingMessage { id: id.to_owned() };
        let bundle = self.bundle_with(id);
        let pattern = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(missing)?;
        let mut arguments = FluentArgs::new();
        arguments.set("audience", audience.as_str());
        for (name, value) in values {
            arguments.set(*name, FluentValue::String(value.clone()));
        }
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        if errors.is_empty() {
            Ok(text)
        } else {
            Err(missing())
        }
    }

    /// Whether the message chooses by reader but has nothing written for `audience`. A variant named
    /// `others` is for everyone not named beside it.
    pub fn leaves_out(&self, id: &str, audience: Audience) -> bool {
        let message = self.bundle_with(id).get_message(id);
        let pattern = message.and_then(|message| message.value());
        pattern.is_some_and(|pattern| pattern.elements.iter().any(|element| {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
                return false;
            };
            matches!(selector, InlineExpression::VariableReference { id } if id.name == "audience")
                && !variants.iter().any(|variant| match &variant.key {
                    VariantKey::Identifier { name } => *name == audience.as_str() || (variant.default && *name == "others"),
                    VariantKey::NumberLiteral { .. } => false,
                })
        }))
    }

    /// Whether any file defines the message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle_with(id).has_message(id)
    }

    /// Whether the message's own words for `audience` have `part` in them, whatever the values.
    pub(crate) fn says(&self, id: &str, audience: Audience, part: &str) -> bool {
        let bundle = self.bundle_with(id);
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        let mut arguments = FluentArgs::new();
        arguments.set("audience", audience.as_str());
        pattern.is_some_and(|pattern| {
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
            text.contains(part)
        })
    }

    /// The names of one file's messages, as written there, or of those of all files in a folder.
    ///
    /// Those of French, whatever the language: it is the one that has them all.
    pub fn names(&self, file: &str) -> impl Iterator<Item = &str> {
        let names = self
            .fallback
            .as_ref()
            .map_or(&self.names, |french| &french.names);
        names
            .iter()
            .filter(move |(name, _)| {
                name.strip_prefix(file)
                    .is_some_and(|rest| matches!(rest.chars().next(), None | Some('/')))
            })
            .flat_map(|(_, names)| names.iter().map(String::as_str))
    }

    /// Every message of one file that needs no value, as `audience` reads it: a screen asks once.
    pub fn all(&self, file: &str, audience: Audience) -> BTreeMap<String, String> {
        self.names(file)
            .filter_map(|id| Some((id.to_owned(), self.text(id, audience, &[]).ok()?)))
            .collect()
    }
}

/// The language the app is written in.
const FRENCH: &str = "fr";

/// What the parser says, with the line of the file, which is all that a person can look up.
fn said_at(text: &str, errors: &[ParserError]) -> String {
    let said = errors.iter().map(|error| {
        let before = text.get(..error.pos.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        format!("line {line}: {}", error.kind)
    });
    said.collect::<Vec<_>>().join("; ")
}

fn said(errors: &[FluentError]) -> String {
    let said = errors.iter().map(ToString::to_string);
    said.collect::<Vec<_>>().join("; ")
}

fn message_names(resource: &FluentResource) -> Vec<String> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_message_speaks_to_each_reader() {
        let files = [(
            "fr/greeting.ftl",
            "hello = { $audience ->\n    [minor] Bonjour, tu\n   *[adult] Bonjour, vous\n }\nnamed = { $name }\n",
        )];
        let wording = Wording::parse("fr", &files).expect("parses");
        assert_eq!(
            wording.text("hello", Audience::Minor, &[]).as_deref(),
            Ok("Bonjour, tu")
        );
        assert_eq!(
            wording.text("hello", Audience::Parent, &[]).as_deref(),
            Ok("Bonjour, vous")
        );
        assert_eq!(
            wording
                .text("named", Audience::Adult, &[("name", "\u{202e}x".into())])
                .as_deref(),
            Ok("\u{202e}x"),
        );
        assert!(wording.text("named", Audience::Adult, &[]).is_err());
        assert!(wording.text("absent", Audience::Adult, &[]).is_err());
        assert_eq!(wording.all("greeting", Audience::Adult).len(), 1);
    }

    #[test]
    fn a_message_defined_twice_is_refused() {
        let files = [("fr/one.ftl", "a = un\n"), ("fr/two.ftl", "a = deux\n")];
        assert!(Wording::parse("fr", &files).is_err());
    }

    #[test]
    fn the_french_files_parse() {
        assert!(Wording::french().has("app-home"));
    }
}
