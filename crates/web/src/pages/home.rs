//! `/`: the right page for where the person is.

use axum::{
    extract::{Query, State},
    http::HeaderMap,
};
use heelup_core::today::Unfollowed;
use serde::Deserialize;

use super::{Page, intake::Draft, on_to, operation, result, today, welcome};
use crate::{forms::Wrongs, state::AppState, visit::Visit};

/// Which of several programmes to show.
#[derive(Default, Deserialize)]
pub(crate) struct Which {
    /// The programme's id; the first when absent.
    programme: Option<String>,
}

/// Shows today, what the answers came to, or the way in.
pub(crate) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Query(which): Query<Which>,
    headers: HeaderMap,
) -> Page {
    let Ok((course, answers)) = visit.way(&state) else {
        return before_a_programme(&state, &visit, &headers);
    };
    // A warning sign beside the operation comes first: then the page that refers is shown.
    let that = state.care.rules.operation.as_ref().map(|rules| rules.flag.get_ref());
    let only_that = answers.iter().flat_map(|a| &a.flags).all(|flag| Some(&flag.id) == that);
    if only_that && let Some(page) = operation::standing(&visit) {
        return page;
    }
    if answers.is_empty() {
        if let Some(stuck) = visit.unfollowed(&course).next() {
            return stuck_on(&state, stuck);
        }
        return before_a_programme(&state, &visit, &headers);
    }
    let asked = which.programme.and_then(|id| id.parse().ok());
    today::show(&state, &visit, &course, answers, asked)
}

/// No programme that runs can be followed: the way on is to look at what it is now.
fn stuck_on(state: &AppState, stuck: &Unfollowed) -> Page {
    if state.care.programmes.contains_key(&stuck.begun.protocol) {
        return on_to(&format!("/programme/newer?programme={}", stuck.begun.id));
    }
    on_to("/leave")
}

/// Before a programme runs, and after one was left: the result of a newer intake, else the way in.
fn before_a_programme(state: &AppState, visit: &Visit, headers: &HeaderMap) -> Page {
    let ended = visit.who.iter().flat_map(|who| &who.record.programmes).filter_map(|p| p.ended).max();
    let begun_again = !Draft::read(headers).is_empty();
    match result::newest(visit) {
        Some(intake) if !begun_again && ended.is_none_or(|ended| intake.date > ended) => {
            result::result(state, visit, headers, Wrongs::default())
        }
        _ => welcome::show(visit, headers),
    }
}
