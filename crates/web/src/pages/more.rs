//! More: where everything else is, a copy of the record, leaving a programme.

use askama::Template;
use axum::{extract::State, http::header, response::IntoResponse};
use heelup_core::{
    journal::{Ended, EntryId, Fact, ProgrammeId, SessionsPerDay},
    record::Begun,
};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::Sent,
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "more.html")]
struct MorePage<'a> {
    chrome: Chrome,
    /// Measures that no gate asks for: id and name.
    over_time: Vec<(&'a str, &'a str)>,
    entry: EntryId,
    /// Somebody's record is here.
    known: bool,
    /// A programme runs.
    running: bool,
    /// Its stage asks for several sessions a day; how many, and whether one was chosen.
    twice: Option<(u8, bool)>,
    version: &'static str,
}

#[derive(Template)]
#[template(path = "leave.html")]
struct LeavePage {
    chrome: Chrome,
    entry: EntryId,
    programmes: Vec<(ProgrammeId, String)>,
}

/// Shows the page.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    page(&all(&state, &visit))
}

fn all<'a>(state: &'a AppState, visit: &Visit) -> MorePage<'a> {
    let answers = visit.answers(state);
    let written = answers.first().and_then(|a| {
        let programme = visit.care(state).programme_of(a)?;
        let stage = programme.stages.iter().find(|s| *s.id.get_ref() == a.stage)?;
        Some(stage.rhythm.sessions_a_day)
    });
    let chosen = visit.who.iter().flat_map(|who| who.record.days()).filter_map(|day| day.chosen).next_back();
    let followed = state.care.catalog.instruments.values().filter(|tool| tool.over_time);
    MorePage {
        chrome: visit.chrome(Nav::More),
        over_time: followed.map(|tool| (tool.id.as_str(), tool.name.as_str())).collect(),
        entry: fresh(),
        known: visit.who.is_some(),
        running: visit.running().next().is_some(),
        twice: written.filter(|n| *n > 1).map(|n| (n, chosen.is_some_and(|(_, c)| c < n))),
        version: env!("CARGO_PKG_VERSION"),
    }
}

/// Keeps how many sessions a day were chosen.
pub(crate) async fn sessions(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let sessions = sent.text("sessions").and_then(|n| n.parse().ok()).filter(|n| (1..=3).contains(n));
    let fact =
        Fact::SessionsPerDayChosen(SessionsPerDay { sessions: sessions.ok_or(PageError::Unreadable)? });
    let programme = visit.running().next().map(|p| p.id);
    let saying = Saying { programme, ..Saying::about(carried(&sent), visit.today(), fact) };
    state.keep(who.person, &visit.now, vec![saying]).await?;
    on_to("/more")
}

/// Asks whether a programme is to be left.
pub(crate) async fn leaving(State(state): State<AppState>, visit: Visit) -> Page {
    let care = visit.care(&state);
    let name = |begun: &Begun| {
        let programme = care.programme_for(begun);
        programme.map_or_else(|| begun.protocol.clone(), |p| p.protocol.name.clone())
    };
    let programmes: Vec<_> = visit.running().map(|begun| (begun.id, name(begun))).collect();
    if programmes.is_empty() {
        return Err(PageError::NotFound);
    }
    page(&LeavePage { chrome: visit.chrome(Nav::More), entry: fresh(), programmes })
}

/// Leaves a programme; the record stays.
pub(crate) async fn leave(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let id = sent.text("programme").and_then(|id| id.parse::<ProgrammeId>().ok());
    let Some(begun) = id.and_then(|id| visit.programme(id)) else { return Err(PageError::NotFound) };
    let saying = Saying {
        programme: Some(begun.id),
        side: Some(begun.side),
        ..Saying::about(carried(&sent), visit.today(), Fact::ProgrammeEnded(Ended::default()))
    };
    state.keep(who.person, &visit.now, vec![saying]).await?;
    on_to("/")
}

/// Hands out the whole journal, one sealed entry a line, exactly as kept.
pub(crate) async fn export(State(state): State<AppState>, visit: Visit) -> Page {
    let who = visit.person()?;
    let text = state.store.export(who.person).await?;
    let name = format!("attachment; filename=\"heelup-{}.ndjson\"", visit.today());
    let headers =
        [(header::CONTENT_TYPE, "application/x-ndjson".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, text).into_response())
}
