//! A learn article: what it is about, the sourced facts in it, and its prose.
//!
//! A number stands in an article only if one of its facts says it, and a fact says where it comes from. Nothing
//! here decides anything about a person's day.

use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{Catalog, Provenance};
use crate::{today::Note, units::LocalDate};

mod numbers;
mod prose;
mod search;

pub(super) use numbers::numbers;
pub(crate) use prose::links;
pub(super) use prose::{pieces_of, read as read_article, written};
pub use search::{Found, search};
pub(super) use search::{is_of, words};

/// Where an article stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What it is and where it comes from.
    Causes,
    /// What helps, how long it takes, and when it does not.
    Treatment,
    /// What the exercises do.
    Exercises,
    /// Running: form, shoes, the way back.
    Running,
    /// What keeps it away.
    Prevention,
    /// Words, and how sure anybody is.
    Words,
}

/// Every section, in the order of the list.
pub const SECTIONS: [Section; 6] = [
    Section::Causes,
    Section::Treatment,
    Section::Exercises,
    Section::Running,
    Section::Prevention,
    Section::Words,
];

/// Whom an article is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ForWhom {
    /// People with Achilles pain.
    Achilles,
    /// People with pain under the heel.
    Plantar,
    /// Both.
    Both,
}

/// A place of the app that leads to one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Spot {
    /// Before, during and after a session: what pain is fine.
    Session,
    /// A day on which the dose goes down.
    Reduce,
    /// A day without main work.
    Rest,
    /// A review that is due.
    Review,
    /// The result of the intake: how long it takes.
    Result,
    /// Leaving a programme.
    Leave,
    /// Someone has to look at it.
    SeeSomeone,
}

/// A drawing of ours; pages draw it, commands leave it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// Calf, tendon and heel bone.
    Achilles,
    /// The band under the foot.
    Fascia,
    /// The load a tendon can take, with rest and with load that grows.
    Capacity,
    /// Up on the toes, and stay.
    Hold,
    /// A foot in a night splint.
    Splint,
}

/// A statement with numbers, and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourcedFact {
    /// Its name within the article: the prose puts it in place with `> name`.
    pub id: Spanned<String>,
    /// The sentence.
    pub says: String,
    /// Where it comes from.
    pub from: Provenance,
}

/// A note beside a day's answer that the article explains.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Explains {
    /// The note.
    pub note: Note,
    /// The part of the article that does; absent: all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Spanned<String>>,
}

/// Who looked at an article besides its author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reviewed {
    /// Name and profession.
    pub by: String,
    /// When.
    pub on: LocalDate,
}

/// The front matter of `catalog/learn/<id>.md`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ArticleHead {
    /// The id; the file is named after it.
    pub id: String,
    /// What people read.
    pub title: String,
    /// One sentence: what one knows afterwards.
    pub summary: String,
    /// Where it stands in the list.
    pub section: Section,
    /// Its place within the section, smallest first.
    pub order: u8,
    /// Whom it is for.
    #[serde(rename = "for")]
    pub whom: ForWhom,
    /// Other names people look for; each is an address of its own.
    #[serde(default)]
    pub also: Vec<String>,
    /// Who wrote it.
    pub author: String,
    /// When it was written or last changed in substance.
    pub written: LocalDate,
    /// Which clinician has looked at it; absent: none has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Reviewed>,
    /// A drawing at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    /// Where to read on.
    pub related: Vec<Spanned<String>>,
    /// Notes of the day that it explains.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub explains: Vec<Explains>,
    /// Places of the app that lead here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown_at: Vec<Spanned<Spot>>,
    /// Where what is said without a number comes from.
    pub from: Provenance,
    /// The facts, in the order of the prose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fact: Vec<SourcedFact>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// An article, perhaps a part of it.
    Learn {
        /// The article's id.
        id: String,
        /// The part's name in addresses.
        at: Option<String>,
    },
    /// An exercise.
    Exercise(String),
    /// A test or question.
    Instrument(String),
    /// A place where the person tells something.
    App(AppPage),
}

/// Places of the app that an article may point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AppPage {
    /// Something is new.
    New,
    /// I have been seen by a clinician.
    Clearance,
    /// Has it changed?
    Review,
    /// The diary.
    Diary,
    /// The bibliography.
    Sources,
    /// A day on the feet.
    Feet,
    /// The time after an operation.
    Operation,
}

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// Words.
    Text(String),
    /// Words that lead somewhere.
    Link {
        /// The words.
        words: String,
        /// Where they lead.
        to: Target,
    },
}

/// A paragraph, a list, or a fact in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Text(Vec<Piece>),
    /// A list.
    List(Vec<Vec<Piece>>),
    /// A fact of the front matter, by its place in the list there.
    Fact(usize),
}

/// What stands under one heading; the first part may have none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ArticlePart {
    /// The heading.
    pub heading: Option<String>,
    /// The part's name in addresses.
    pub anchor: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A learn article.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Article {
    /// The front matter.
    pub head: ArticleHead,
    /// The prose.
    pub parts: Vec<ArticlePart>,
    /// Every link of the prose with its place in the file, for the checks.
    #[serde(skip)]
    pub(super) links: Vec<(Range<usize>, Target)>,
}

impl Section {
    /// Returns its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Causes => "What it is, and why",
            Self::Treatment => "Getting better",
            Self::Exercises => "The exercises",
            Self::Running => "Running and shoes",
            Self::Prevention => "Keeping it away",
            Self::Words => "Words and research",
        }
    }
}

impl Article {
    /// Returns a fact by its place.
    #[must_use]
    pub fn fact(&self, at: usize) -> Option<&SourcedFact> {
        self.head.fact.get(at)
    }

    /// Says whether a part of this name stands in it.
    #[must_use]
    pub fn has_part(&self, anchor: &str) -> bool {
        self.parts.iter().any(|part| part.heading.is_some() && part.anchor == anchor)
    }
}

impl Catalog {
    /// Returns the articles of a section, in their order.
    #[must_use]
    pub fn section(&self, section: Section) -> Vec<&Article> {
        let mut found: Vec<&Article> =
            self.articles.values().filter(|article| article.head.section == section).collect();
        found.sort_by(|a, b| (a.head.order, &a.head.id).cmp(&(b.head.order, &b.head.id)));
        found
    }

    /// Returns the article that a place of the app leads to.
    #[must_use]
    pub fn article_at(&self, spot: Spot) -> Option<&Article> {
        self.articles.values().find(|a| a.head.shown_at.iter().any(|s| *s.get_ref() == spot))
    }

    /// Returns the article that explains a note, and the part that does.
    #[must_use]
    pub fn article_on(&self, note: Note) -> Option<(&Article, Option<&str>)> {
        self.articles.values().find_map(|article| {
            let explains = article.head.explains.iter().find(|e| e.note == note)?;
            Some((article, explains.at.as_ref().map(|at| at.get_ref().as_str())))
        })
    }

    /// Returns the article that another name stands for: `plantar-fasciitis`, `runners-heel`.
    #[must_use]
    pub fn article_named(&self, name: &str) -> Option<&Article> {
        let name = anchor(name);
        self.articles.get(&name).or_else(|| {
            self.articles.values().find(|article| article.head.also.iter().any(|also| anchor(also) == name))
        })
    }
}

/// Returns a heading or a name as it stands in an address: small letters, digits and hyphens.
#[must_use]
pub fn anchor(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars().filter(|c| !matches!(c, '\'' | '’')).flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            name.push(letter);
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    name.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_becomes_an_address_without_signs() {
        assert_eq!(anchor("Rest, or load?"), "rest-or-load");
        assert_eq!(anchor("Runner’s heel"), "runners-heel");
        assert_eq!(anchor("  0 to 10  "), "0-to-10");
    }
}
