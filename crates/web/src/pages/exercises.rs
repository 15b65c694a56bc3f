//! The exercises: how to do each, what to watch for, when to stop.

use askama::Template;
use axum::extract::{Path, State};
use heelup_core::catalog::Exercise;

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
    exercises: Vec<&'a Exercise>,
}

#[derive(Template)]
#[template(path = "exercise.html")]
struct ExercisePage<'a> {
    chrome: Chrome,
    one: &'a Exercise,
    /// Id and name of neighbours.
    easier: Vec<(&'a str, &'a str)>,
    harder: Vec<(&'a str, &'a str)>,
}

/// Lists them.
pub(crate) async fn list(State(state): State<AppState>, visit: Visit) -> Page {
    let exercises = state.care.catalog.exercises.values().collect();
    page(&ExercisesPage { chrome: visit.chrome(Nav::Learn), exercises })
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
