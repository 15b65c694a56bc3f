//! `/`: the right page for where the person is.

use axum::{
    extract::{Query, State},
    http::HeaderMap,
};
use serde::Deserialize;

use super::{Page, today, welcome};
use crate::{state::AppState, visit::Visit};

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
    let answers = visit.answers(&state);
    if answers.is_empty() {
        return welcome::show(&visit, &headers);
    }
    let asked = which.programme.and_then(|id| id.parse().ok());
    today::show(&state, &visit, answers, asked)
}
