//! The ink, and the tree that says what it means.

use std::num::NonZeroU16;

use chrono::{Datelike, NaiveDate};
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaResult;
use krilla::geom::{Point, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TableHeaderScope, Tag, TagGroup,
    TagTree,
};
use krilla::text::TextDirection;
use krilla::{Document, SerializeSettings};

use super::fonts::{Fonts, Style};
use super::layout::Layout;
use super::part::{Line, Part, Role, Type};
use super::pen::{HEIGHT, MARGIN, WIDTH};
use crate::dossier::words::text;

const LANGUAGE: &str = "fr";
/// Of the number of a page.
const SMALL: Type = Type {
    style: Style::Regular,
    size: 8.0,
};

pub(super) fn paint(layout: &Layout, fonts: &Fonts, day: NaiveDate) -> KrillaResult<Vec<u8>> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .expect("both can be met at once");
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let mut lines = Vec::new();
    gather(&layout.parts, &mut lines);
    let mut marks = vec![None; lines.len()];
    for page in 0..layout.pages {
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).expect("a size");
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        for (line, mark) in lines.iter().zip(&mut marks) {
            if line.page == page {
                let tag = match line.picture {
                    Some(_) => ContentTag::Other,
                    None => ContentTag::Span(SpanTag::empty()),
                };
                *mark = Some(surface.start_tagged(tag));
                draw(&mut surface, line, fonts);
                surface.end_tagged();
            }
        }
        repeat(
            &mut surface,
            layout.repeated.iter().filter(|line| line.page == page),
            fonts,
        );
        number(&mut surface, page, layout.pages, fonts);
        surface.finish();
        sheet.finish();
    }
    let mut marks = marks.into_iter().flatten();
    let mut tree = TagTree::new().with_lang(Some(LANGUAGE.to_owned()));
    for part in &layout.parts {
        tree.push(group(part, &mut marks));
    }
    document.set_tag_tree(tree);
    document.set_outline(outline(&layout.parts));
    document.set_metadata(metadata(title(&layout.parts), day));
    document.finish()
}

/// All lines, in the order of reading.
fn gather<'a>(parts: &'a [Part], lines: &mut Vec<&'a Line>) {
    for part in parts {
        lines.extend(&part.lines);
        gather(&part.parts, lines);
    }
}

fn draw(surface: &mut Surface<'_>, line: &Line, fonts: &Fonts) {
    if let Some(picture) = &line.picture {
        let small = &picture.thumbnail;
        let image = Image::from_rgba8(small.rgba.clone(), small.width, small.height);
        let size = Size::from_wh(picture.width, picture.height).expect("a size");
        let corner = Transform::from_translate(line.x, line.y - picture.height);
        surface.push_transform(&corner);
        surface.draw_image(image, size);
        surface.pop();
        return;
    }
    surface.draw_text(
        Point::from_xy(line.x, line.y),
        fonts.ink(line.face.style),
        line.face.size,
        &line.text,
        false,
        TextDirection::Auto,
    );
}

/// What stands on each page for eyes is no part of what a voice reads.
fn repeat<'a>(surface: &mut Surface<'_>, lines: impl Iterator<Item = &'a Line>, fonts: &Fonts) {
    for line in lines {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
            ArtifactType::Header,
        )));
        draw(surface, line, fonts);
        surface.end_tagged();
    }
}

fn number(surface: &mut Surface<'_>, page: usize, pages: usize, fonts: &Fonts) {
    let values = [
        ("page", (page + 1).to_string().into()),
        ("pages", pages.to_string().into()),
    ];
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
        ArtifactType::Footer,
    )));
    let line = Line {
        page,
        x: MARGIN,
        y: HEIGHT - MARGIN / 2.0,
        face: SMALL,
        text: text("page", &values),
        picture: None,
    };
    draw(surface, &line, fonts);
    surface.end_tagged();
}

fn group(part: &Part, marks: &mut impl Iterator<Item = Identifier>) -> Node {
    let mut children: Vec<Node> = marks
        .by_ref()
        .take(part.lines.len())
        .map(Node::from)
        .collect();
    children.extend(part.parts.iter().map(|part| group(part, marks)));
    let group = match &part.role {
        Role::Heading(level, title) => {
            let level = NonZeroU16::new((*level).into()).expect("levels begin with one");
            TagGroup::with_children(Tag::Hn(level, Some(title.clone())), children)
        }
        Role::Paragraph => TagGroup::with_children(Tag::P, children),
        Role::Quote => {
            let quoted = TagGroup::with_children(Tag::P, children);
            TagGroup::with_children(Tag::BlockQuote, vec![quoted.into()])
        }
        Role::Table => TagGroup::with_children(Tag::Table, children),
        Role::Row => TagGroup::with_children(Tag::TR, children),
        Role::HeadingCell => TagGroup::with_children(Tag::TH(TableHeaderScope::Column), children),
        Role::Cell => TagGroup::with_children(Tag::TD, children),
        Role::Figure(said) => TagGroup::with_children(Tag::Figure(Some(said.clone())), children),
    };
    group.into()
}

/// The headings of the second level, with those of the third in them.
fn outline(parts: &[Part]) -> Outline {
    let mut sections: Vec<OutlineNode> = Vec::new();
    for part in parts {
        let (Role::Heading(level, title), Some(line)) = (&part.role, part.lines.first()) else {
            continue;
        };
        let place = Point::from_xy(line.x, line.y - line.face.size);
        let node = OutlineNode::new(title.clone(), XyzDestination::new(line.page, place));
        match (level, sections.last_mut()) {
            (3.., Some(section)) => section.push_child(node),
            _ => sections.push(node),
        }
    }
    let mut outline = Outline::new();
    for section in sections {
        outline.push_child(section);
    }
    outline
}

/// The first heading.
fn title(parts: &[Part]) -> &str {
    let title = parts.iter().find_map(|part| match &part.role {
        Role::Heading(1, title) => Some(title.as_str()),
        _ => None,
    });
    title.unwrap_or_default()
}

/// What a document says of itself: no program, no device.
pub(in super::super) fn metadata(title: &str, day: NaiveDate) -> Metadata {
    let made = DateTime::new(u16::try_from(day.year()).unwrap_or_default())
        .month(u8::try_from(day.month()).unwrap_or(1))
        .day(u8::try_from(day.day()).unwrap_or(1));
    Metadata::new()
        .title(title.to_owned())
        .language(LANGUAGE.to_owned())
        .creation_date(made)
}
