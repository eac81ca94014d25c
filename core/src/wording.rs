//! The words people see: Fluent messages, in French, chosen by who is reading.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};
use unic_langid::LanguageIdentifier;

use crate::{Audience, content};

/// Values put into a message: numbers and dates come already written for French.
pub type Values<'a> = [(&'a str, Cow<'a, str>)];

/// A message that no file defines, or whose values are missing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no usable message named {id}")]
pub struct MissingMessage {
    /// The message's name, which is never a person's own text.
    pub id: String,
}

/// All messages of one language.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
    /// Names by file (`fr/app.ftl` is `app`), in the order they are written there.
    names: Vec<(&'static str, Vec<String>)>,
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
            Wording::parse(&content::files("fr", ".ftl")).unwrap_or_else(|error| panic!("{error}"))
        })
    }

    fn parse(files: &[(&'static str, &str)]) -> Result<Wording, String> {
        let french = LanguageIdentifier::from_bytes(b"fr").map_err(|error| error.to_string())?;
        let mut bundle = FluentBundle::new_concurrent(vec![french]);
        // Isolation marks would show as boxes in some fonts and be read aloud by some voices.
        bundle.set_use_isolating(false);
        let mut names = Vec::new();
        for (path, text) in files {
            let file = path.trim_start_matches("fr/").trim_end_matches(".ftl");
            let resource = FluentResource::try_new((*text).to_owned())
                .map_err(|(_, errors)| format!("{file}.ftl does not parse: {errors:?}"))?;
            names.push((file, message_names(&resource)));
            bundle
                .add_resource(resource)
                .map_err(|errors| format!("{file}.ftl: {errors:?}"))?;
        }
        Ok(Wording { bundle, names })
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
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(missing)?;
        let mut arguments = FluentArgs::new();
        arguments.set("audience", audience.as_str());
        for (name, value) in values {
            arguments.set(*name, FluentValue::String(value.clone()));
        }
        let mut errors = Vec::new();
        let text = self
            .bundle
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
        let message = self.bundle.get_message(id);
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
        self.bundle.has_message(id)
    }

    /// The names of one file's messages, as written there, or of those of all files in a folder.
    pub fn names(&self, file: &str) -> impl Iterator<Item = &str> {
        self.names
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
            "greeting",
            "hello = { $audience ->\n    [minor] Bonjour, tu\n   *[adult] Bonjour, vous\n }\nnamed = { $name }\n",
        )];
        let wording = Wording::parse(&files).expect("parses");
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
        let files = [("one", "a = un\n"), ("two", "a = deux\n")];
        assert!(Wording::parse(&files).is_err());
    }

    #[test]
    fn the_french_files_parse() {
        assert!(Wording::french().has("app-home"));
    }
}
