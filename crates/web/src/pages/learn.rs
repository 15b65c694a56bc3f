//! Learn: articles by section, looking one up, reading one, and the bibliography.
//!
//! Nothing here knows who is reading: an article says the same to everyone.

mod article;

use askama::Template;
use axum::extract::{Path, Query, State};
use heelup_core::{
    catalog::{Article, Found, SECTIONS, Section, Source, Spot, search},
    words::Language,
};
use serde::Deserialize;

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    state::AppState,
    visit::Visit,
};

pub(crate) use article::article;

#[derive(Template)]
#[template(path = "learn.html")]
struct LearnPage<'a> {
    chrome: Chrome,
    /// What is looked for; empty when nothing is.
    asked: &'a str,
    found: Vec<Hit<'a>>,
    sections: Vec<(Section, Vec<&'a Article>)>,
}

/// One article that was found, and the part of it that says it.
struct Hit<'a> {
    article: &'a Article,
    address: String,
    part: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct SourcesPage<'a> {
    chrome: Chrome,
    sources: Vec<(&'a str, &'a Source)>,
}

/// Returns the name of a section.
fn section_name(language: Language, section: Section) -> String {
    match section {
        Section::Causes => language.say("section-causes"),
        Section::Treatment => language.say("section-treatment"),
        Section::Exercises => language.say("section-exercises"),
        Section::Running => language.say("section-running"),
        Section::Prevention => language.say("section-prevention"),
        Section::Words => language.say("section-words"),
    }
}

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
}

/// The longest query that is looked at, in characters.
const LONGEST: usize = 100;

/// Shows the list of articles, or what was found.
pub(crate) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Query(Asked { q }): Query<Asked>,
) -> Page {
    let asked = q.trim();
    let cut = asked.char_indices().nth(LONGEST).map_or(asked, |(at, _)| asked.get(..at).unwrap_or(asked));
    let catalog = &state.care.catalog;
    page(&LearnPage {
        chrome: visit.chrome(Nav::Learn),
        asked: cut,
        found: search(&catalog.articles, cut).into_iter().map(hit).collect(),
        sections: SECTIONS.iter().map(|section| (*section, catalog.section(*section))).collect(),
    })
}

fn hit(found: Found<'_>) -> Hit<'_> {
    let Found { article, part } = found;
    let id = &article.head.id;
    let address = part.map_or_else(|| format!("/learn/{id}"), |part| format!("/learn/{id}#{}", part.anchor));
    Hit { article, address, part: part.and_then(|part| part.heading.as_deref()) }
}

/// Shows the bibliography.
pub(crate) async fn sources(State(state): State<AppState>, visit: Visit) -> Page {
    let mut sources: Vec<_> = state.care.catalog.sources.iter().map(|(id, s)| (id.as_str(), s)).collect();
    sources.sort_by(|a, b| a.1.authors.cmp(&b.1.authors).then(a.1.year.cmp(&b.1.year)));
    page(&SourcesPage { chrome: visit.chrome(Nav::Learn), sources })
}

/// Leads on to the article for a place of the app, so that pages need not know which one that is.
pub(crate) async fn from_spot(State(state): State<AppState>, Path(spot): Path<Spot>) -> Page {
    let (address, _) = at(&state, spot).ok_or(PageError::NotFound)?;
    on_to(&address)
}

/// Returns address and title of the article that a place of the app leads to.
pub(crate) fn at(state: &AppState, spot: Spot) -> Option<(String, String)> {
    let article = state.care.catalog.article_at(spot)?;
    Some((format!("/learn/{}", article.head.id), article.head.title.clone()))
}
