//! The exercises: looking one up, how to do each, what to watch for, when to stop.

use askama::Template;
use axum::extract::{Path, Query, State};
use heelup_core::{
    catalog::{Exercise, ExerciseQuery, KITS, Mode, NO_KIT, Site},
    figures,
};
use serde::Deserialize;

use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav, Theme},
    error::PageError,
    living::{self, Living, Strip},
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
    /// With the addresses of a small picture by day and by night.
    exercises: Vec<(&'a Exercise, Option<[String; 2]>)>,
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
    /// The figure that moves.
    living: Option<Living>,
    /// Its key positions; more than one where it is done on a step or with weight, too.
    strips: Vec<Strip>,
    /// What goes wrong, drawn.
    errors: Vec<Strip>,
    /// Heel height over time, slow and bouncing, where heels are raised and lowered slowly.
    rhythm: Option<[String; 2]>,
    /// Id and name of neighbours.
    easier: Vec<(&'a str, &'a str)>,
    harder: Vec<(&'a str, &'a str)>,
}

/// Seconds up, held, down, as the rhythm is drawn.
const TEMPO: [f64; 3] = [3.0, 1.0, 3.0];

/// Says whether heels go up and down slowly in it, and errors of that are drawn.
fn raises_slowly(exercise: &Exercise) -> bool {
    let facts = &exercise.facts;
    facts.mode == Mode::Slow
        && facts.figure_errors.iter().any(|id| id.get_ref().starts_with("errors-heel-raise"))
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
    let found = state.care.catalog.look_up(ExerciseQuery { words, kit, site });
    page(&ExercisesPage {
        chrome: visit.chrome(Nav::Learn),
        asked: words,
        kit: kit.unwrap_or_default(),
        site: if site.is_some() { &asked.site } else { "" },
        narrowed: !words.is_empty() || kit.is_some() || site.is_some(),
        exercises: found.into_iter().map(|one| (one, living::thumbnail(&state.care, one))).collect(),
    })
}

/// Shows one.
pub(crate) async fn one(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    let all = &state.care.catalog.exercises;
    let one = all.get(&id).ok_or(PageError::NotFound)?;
    let name = |id: &String| all.get(id).map(|e| (e.facts.id.as_str(), e.facts.name.as_str()));
    let facts = &one.facts;
    let strips = [&facts.figure, &facts.figure_step, &facts.figure_weight, &facts.figure_walk];
    let strips = strips.into_iter().flatten().chain(&facts.figure_also);
    let film = |id: &str| living::strip(&state.care, id, &format!("film-{id}"));
    page(&ExercisePage {
        chrome: visit.chrome(Nav::Learn),
        one,
        living: living::of_exercise(&state.care, facts, "fig", [false; 2], [false; 2]),
        strips: strips.filter_map(|id| film(id.get_ref())).collect(),
        errors: facts.figure_errors.iter().filter_map(|id| film(id.get_ref())).collect(),
        rhythm: raises_slowly(one).then(|| [figures::slow(TEMPO), figures::bouncing(TEMPO)]),
        easier: one.facts.easier.iter().filter_map(|id| name(id.get_ref())).collect(),
        harder: one.facts.harder.iter().filter_map(|id| name(id.get_ref())).collect(),
    })
}
