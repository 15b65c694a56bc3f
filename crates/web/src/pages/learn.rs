//! How Heelup decides, and what its rules rest on.

use askama::Template;
use axum::extract::State;
use heelup_core::catalog::Source;

use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "learn.html")]
struct LearnPage {
    chrome: Chrome,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct SourcesPage<'a> {
    chrome: Chrome,
    sources: Vec<(&'a str, &'a Source)>,
}

/// Shows the way in.
pub(crate) async fn show(visit: Visit) -> Page {
    page(&LearnPage { chrome: visit.chrome(Nav::Learn) })
}

/// Shows the bibliography.
pub(crate) async fn sources(State(state): State<AppState>, visit: Visit) -> Page {
    let mut sources: Vec<_> = state.care.catalog.sources.iter().map(|(id, s)| (id.as_str(), s)).collect();
    sources.sort_by(|a, b| a.1.authors.cmp(&b.1.authors).then(a.1.year.cmp(&b.1.year)));
    page(&SourcesPage { chrome: visit.chrome(Nav::Learn), sources })
}
