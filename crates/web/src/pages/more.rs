//! More: the look, body mass, a copy of the record, leaving a programme.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect},
};
use heelup_core::{
    journal::{Ended, EntryId, Fact, Profile, ProgrammeId, SessionsPerDay},
    record::Begun,
    units::Kilograms,
};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav, THEME_COOKIE, Theme},
    error::PageError,
    forms::{Sent, Wrongs},
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
    entry2: EntryId,
    mass: String,
    /// Somebody's record is here.
    known: bool,
    /// A programme runs.
    running: bool,
    /// Its stage asks for several sessions a day; how many, and whether one was chosen.
    twice: Option<(u8, bool)>,
    version: &'static str,
    wrongs: Wrongs,
}

#[derive(Template)]
#[template(path = "leave.html")]
struct LeavePage {
    chrome: Chrome,
    entry: EntryId,
    programmes: Vec<(ProgrammeId, String)>,
}

/// A year, for the look.
const KEEP_S: u32 = 365 * 24 * 3600;

/// Shows the page.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    page(&form(&state, &visit, None, Wrongs::default()))
}

fn form<'a>(state: &'a AppState, visit: &Visit, mass: Option<String>, wrongs: Wrongs) -> MorePage<'a> {
    let kept = visit.who.as_ref().and_then(|who| who.record.profile.body_mass_kg);
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
        entry2: fresh(),
        mass: mass.unwrap_or_else(|| kept.map(|kg| kg.get().to_string()).unwrap_or_default()),
        known: visit.who.is_some(),
        running: visit.running().next().is_some(),
        twice: written.filter(|n| *n > 1).map(|n| (n, chosen.is_some_and(|(_, c)| c < n))),
        version: env!("CARGO_PKG_VERSION"),
        wrongs,
    }
}

/// Remembers light or dark.
pub(crate) async fn theme(sent: Sent) -> Page {
    let theme = Theme::of(sent.echo("theme"));
    let line = match theme.word() {
        Some(word) => format!("{THEME_COOKIE}={word}; Path=/; Max-Age={KEEP_S}; HttpOnly; SameSite=Lax"),
        None => format!("{THEME_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"),
    };
    let mut answer = Redirect::to("/more").into_response();
    if let Ok(cookie) = HeaderValue::from_str(&line) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}

/// Keeps the body mass.
pub(crate) async fn profile(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let mut wrongs = Wrongs::default();
    let mass = sent.decimal("mass", 20, 300, "kg", &mut wrongs);
    if !wrongs.none() {
        return Err(PageError::fix(&form(&state, &visit, Some(sent.echo("mass").to_owned()), wrongs)));
    }
    if let Some(mass) = mass.and_then(|kg| Kilograms::new(kg).ok()) {
        let person = state.somebody(&visit.now).await?;
        let fact = Fact::ProfileSet(Profile { body_mass_kg: Some(mass), ..Profile::default() });
        state.keep(person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
    }
    on_to("/more")
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
