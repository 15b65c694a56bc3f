//! The exercises: looking one up, how to do each, what to watch for, when to stop.

use askama::Template;
use axum::extract::{Path, Query, State};
use heelup_core::catalog::{Exercise, ExerciseQuery, KITS, NO_KIT, Site};
use serde::Deserialize;

use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "exercises.html")]
struct ExercisesPage<'a> {
    chrome: Chrome,
    asked: &'a str,
    kit: &'a str,
    site: &'a str,
    /// Something is looked for.
    narrowed: bool,
    exercises: Vec<&'a Exercise>,
}

/// What the address asks for; what it names that nobody knows is left aside.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kit: String,
    #[serde(default)]
    site: String,
}

/// The longest query that is looked at, in characters.
const LONGEST: usize = 100;

#[derive(Template)]
#[template(path = "exercise.html")]
struct ExercisePage<'a> {
    chrome: Chrome,
    one: &'a Exercise,
    /// Id and name of neighbours.
    easier: Vec<(&'a str, &'a str)>,
    harder: Vec<(&'a str, &'a str)>,
}

/// Lists them, or those that answer a query.
pub(crate) async fn list(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let words = asked.q.trim();
    let words = words.char_indices().nth(LONGEST).map_or(words, |(at, _)| words.get(..at).unwrap_or(words));
    let kit = Some(asked.kit.as_str()).filter(|kit| *kit == NO_KIT || KITS.iter().any(|(id, _)| id == kit));
    let site = match asked.site.as_str() {
        "achilles" => Some(Site::Achilles),
        "plantar" => Some(Site::Plantar),
        _ => None,
    };
    page(&ExercisesPage {
        chrome: visit.chrome(Nav::Learn),
        asked: words,
        kit: kit.unwrap_or_default(),
        site: if site.is_some() { &asked.site } else { "" },
        narrowed: !words.is_empty() || kit.is_some() || site.is_some(),
        exercises: state.care.catalog.look_up(ExerciseQuery { words, kit, site }),
    })
}

/// Shows one.
pub(crate) async fn one(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    let all = &state.care.catalog.exercises;
    let one = all.get(&id).ok_or(PageError::NotFound)?;
    let name = |id: &String| all.get(id).map(|e| (e.facts.id.as_str(), e.facts.name.as_str()));
    page(&ExercisePage {
        chrome: visit.chrome(Nav::Learn),
        one,
        easier: one.facts.easier.iter().filter_map(|id| name(id.get_ref())).collect(),
        harder: one.facts.harder.iter().filter_map(|id| name(id.get_ref())).collect(),
    })
}
