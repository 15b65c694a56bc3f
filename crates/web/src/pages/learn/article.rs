//! One article: its prose, each fact with its source, and where to read on.

use askama::Template;
use axum::extract::{Path, State};
use heelup_core::{
    care::Care,
    catalog::{AppPage, Article, Block, Figure, Piece, Provenance, Target},
    words::{Language, SourceLine, date, sources_of},
};

use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    pages::{Page, on_to, page},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "article.html")]
struct ArticlePage<'a> {
    chrome: Chrome,
    article: &'a Article,
    written: String,
    parts: Vec<Part<'a>>,
    /// Addresses and titles to read on.
    related: Vec<(&'a str, &'a str)>,
    sources: Vec<SourceLine>,
}

/// A heading with what stands under it.
struct Part<'a> {
    anchor: &'a str,
    heading: Option<&'a str>,
    blocks: Vec<Shown<'a>>,
}

/// A block, ready to be set.
enum Shown<'a> {
    Text(Vec<Run<'a>>),
    List(Vec<Vec<Run<'a>>>),
    Fact { says: &'a str, basis: String, sources: Vec<SourceLine> },
}

/// A run of words, perhaps with an address.
struct Run<'a> {
    words: &'a str,
    to: Option<String>,
}

/// Shows an article; another name of one leads to it.
pub(crate) async fn article(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    let catalog = &state.care.catalog;
    let Some(article) = catalog.articles.get(&id) else {
        let named = catalog.article_named(&id).ok_or(PageError::NotFound)?;
        return on_to(&format!("/learn/{}", named.head.id));
    };
    let related = article.head.related.iter().filter_map(|id| catalog.articles.get(id.get_ref()));
    page(&ArticlePage {
        chrome: visit.chrome(Nav::Learn),
        article,
        written: with_year(visit.language, article),
        parts: article
            .parts
            .iter()
            .map(|part| Part {
                anchor: &part.anchor,
                heading: part.heading.as_deref(),
                blocks: part.blocks.iter().filter_map(|block| shown(block, article, &state.care)).collect(),
            })
            .collect(),
        related: related.map(|other| (other.head.id.as_str(), other.head.title.as_str())).collect(),
        sources: sources_of(&article.head.from, &state.care),
    })
}

/// "21 November 2026".
fn with_year(language: Language, article: &Article) -> String {
    let written = article.head.written;
    format!("{} {}", date(language, written), written.civil().year())
}

fn shown<'a>(block: &'a Block, article: &'a Article, care: &Care) -> Option<Shown<'a>> {
    match block {
        Block::Text(pieces) => Some(Shown::Text(runs(pieces))),
        Block::List(items) => Some(Shown::List(items.iter().map(|item| runs(item)).collect())),
        Block::Fact(at) => {
            let fact = article.fact(*at)?;
            Some(Shown::Fact {
                says: &fact.says,
                basis: basis(&fact.from),
                sources: sources_of(&fact.from, care),
            })
        }
    }
}

/// What stands behind a number besides its source, without the mark that says it is ours.
fn basis(from: &Provenance) -> String {
    let basis = from.basis.as_deref().unwrap_or_default();
    basis.strip_prefix("design: ").unwrap_or(basis).to_owned()
}

fn runs(pieces: &[Piece]) -> Vec<Run<'_>> {
    pieces.iter().map(run).collect()
}

fn run(piece: &Piece) -> Run<'_> {
    match piece {
        Piece::Text(words) => Run { words, to: None },
        Piece::Link { words, to } => Run { words, to: Some(address(to)) },
    }
}

fn address(to: &Target) -> String {
    match to {
        Target::Learn { id, at: None } => format!("/learn/{id}"),
        Target::Learn { id, at: Some(at) } => format!("/learn/{id}#{at}"),
        Target::Exercise(id) => format!("/exercises/{id}"),
        Target::Instrument(id) => format!("/test/{id}"),
        Target::App(AppPage::New) => "/new".to_owned(),
        Target::App(AppPage::Clearance) => "/clearance".to_owned(),
        Target::App(AppPage::Review) => "/review".to_owned(),
        Target::App(AppPage::Diary) => "/diary".to_owned(),
        Target::App(AppPage::Sources) => "/learn/sources".to_owned(),
        Target::App(AppPage::Feet) => "/feet".to_owned(),
        Target::App(AppPage::Operation) => "/operation".to_owned(),
    }
}
