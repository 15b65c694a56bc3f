//! Figures on pages: the picture that moves, the strip of key positions, small pictures for lists, and their files.
//!
//! Pictures on a page carry class names and take its colours; a picture in a file brings its own. Every address
//! holds the catalog's hash, so each answer may be kept for good.

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use heelup_core::{
    care::Care,
    catalog::{Exercise, ExerciseFacts},
    figures::{Body, Figure, Ink, Picture, When},
};

use crate::state::AppState;

/// A figure on a page: the whole person and the foot, ready to move.
pub(crate) struct Living {
    /// The element's id.
    pub(crate) id: String,
    /// Where the track is that moves it.
    pub(crate) track: Option<String>,
    /// The picture.
    pub(crate) svg: String,
    /// The foot, larger.
    pub(crate) close: Option<String>,
    /// The figure of the walking between turns.
    pub(crate) walk: Option<Box<Living>>,
    /// Wider than high: lying, sitting on the floor, feet.
    pub(crate) wide: bool,
}

/// A key position in a strip.
pub(crate) struct Still {
    /// Among errors: whether this is the good form. None where nothing is an error.
    pub(crate) good: Option<bool>,
    /// What it is called.
    pub(crate) caption: String,
    /// The picture.
    pub(crate) svg: String,
    /// The foot, larger.
    pub(crate) close: Option<String>,
}

/// A strip of key positions.
pub(crate) struct Strip {
    /// What the figure is called.
    pub(crate) title: String,
    /// What is done, in words.
    pub(crate) words: String,
    /// Left to right.
    pub(crate) stills: Vec<Still>,
    /// Wider than high.
    pub(crate) wide: bool,
}

/// Returns where the files of figures lie, without a slash at its end.
fn folder(care: &Care) -> String {
    let hash = care.catalog.hash.get(..16).unwrap_or(&care.catalog.hash);
    format!("/figures/{hash}")
}

fn found<'c>(care: &'c Care, id: &str) -> Option<(&'c Figure, &'c Body)> {
    let figures = &care.catalog.figures;
    Some((figures.all.get(id)?, figures.body.as_ref()?))
}

/// Returns a figure that moves, mirrored for the other leg, cut at the ground where the page has its own; none for an
/// id without one.
pub(crate) fn living(care: &Care, id: &str, dom: &str, [mirrored, grounded]: [bool; 2]) -> Option<Living> {
    let (figure, body) = found(care, id)?;
    let picture = Picture {
        id: dom,
        title: &figure.title,
        words: &figure.words,
        mirrored,
        ink: Ink::Classes,
        moving: true,
        grounded,
    };
    let [_, _, width, height] = figure.frame;
    Some(Living {
        id: dom.to_owned(),
        track: moves(figure).then(|| format!("{}/{id}.json", folder(care))),
        svg: figure.svg(body, figure.emblem(), &picture)?,
        close: figure.close_up(&picture),
        walk: None,
        wide: width > height,
    })
}

fn moves(figure: &Figure) -> bool {
    !figure.cycle.is_empty() || matches!(figure.emblem(), When::Stride(_))
}

/// Returns the figure of an exercise as it is done: on a step, with weight, with walking between; mirrored, grounded.
pub(crate) fn of_exercise(
    care: &Care,
    facts: &ExerciseFacts,
    dom: &str,
    [step, weight]: [bool; 2],
    look: [bool; 2],
) -> Option<Living> {
    let mut one = living(care, facts.figure_for(step, weight)?, dom, look)?;
    let walk = format!("{dom}-walk");
    let walk = facts.figure_walk.as_ref().and_then(|id| living(care, id.get_ref(), &walk, look));
    one.walk = walk.map(Box::new);
    Some(one)
}

/// Returns the strip of a figure's key positions.
pub(crate) fn strip(care: &Care, id: &str, dom: &str) -> Option<Strip> {
    let (figure, body) = found(care, id)?;
    let keys = figure.keys();
    let stills = figure.strip().into_iter().enumerate().filter_map(|(n, (name, when))| {
        let dom = format!("{dom}-{n}");
        let picture = Picture {
            id: &dom,
            title: "",
            words: "",
            mirrored: false,
            ink: Ink::Classes,
            moving: false,
            grounded: false,
        };
        let good = figure.error_of.as_ref().and(keys.get(n)).map(|key| key.starts_with("good"));
        Some(Still {
            good,
            caption: capital(&name),
            svg: figure.svg(body, when, &picture)?,
            close: figure.close_up(&picture),
        })
    });
    let [_, _, width, height] = figure.frame;
    Some(Strip {
        title: figure.title.clone(),
        words: figure.words.clone(),
        stills: stills.collect(),
        wide: width > height,
    })
}

/// Returns the addresses of the small pictures of an exercise, by day and by night.
pub(crate) fn thumbnail(care: &Care, exercise: &Exercise) -> Option<[String; 2]> {
    let id = exercise.facts.figure_for(false, false)?;
    found(care, id)?;
    Some(["light", "dark"].map(|ink| format!("{}/{id}.{ink}.svg", folder(care))))
}

fn capital(name: &str) -> String {
    let mut letters = name.replace('-', " ");
    if let Some(first) = letters.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    letters
}

/// Answers with a figure's track or picture.
pub(crate) async fn file(
    State(state): State<AppState>,
    Path((hash, name)): Path<(String, String)>,
) -> Response {
    let care = &state.care;
    if folder(care).strip_prefix("/figures/") != Some(hash.as_str()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let (id, kind) = name.split_once('.').unwrap_or((&name, ""));
    let answer = found(care, id).and_then(|(figure, body)| {
        let ink = match kind {
            "json" => return Some(("application/json", figure.track(body)?.to_string())),
            "light.svg" => Ink::Light,
            "dark.svg" => Ink::Dark,
            _ => return None,
        };
        let picture = Picture {
            id,
            title: &figure.title,
            words: &figure.words,
            mirrored: false,
            ink,
            moving: false,
            grounded: false,
        };
        Some(("image/svg+xml", figure.svg(body, figure.emblem(), &picture)?))
    });
    match answer {
        Some((kind, text)) => (
            [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")],
            text,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
