//! Something new: the short form that can turn today into "see someone" at once.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    care::Care,
    journal::{EntryId, Fact, Reported},
    triage::{Screen, short_form},
};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    forms::Sent,
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "new.html")]
struct NewPage<'a> {
    chrome: Chrome,
    entry: EntryId,
    screens: Vec<Short<'a>>,
}

/// One list to tick.
struct Short<'a> {
    title: String,
    help: Option<String>,
    items: Vec<(String, &'a str, &'a str)>,
}

/// Shows the short form.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    visit.person()?;
    let care = visit.care(&state);
    let screens = screens(care).into_iter().map(|screen| short(care, screen)).collect();
    page(&NewPage { chrome: visit.chrome(Nav::Today), entry: fresh(), screens })
}

/// Keeps what was ticked; nothing ticked says nothing.
pub(crate) async fn save(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let picked: Vec<&str> = sent.all("yes").collect();
    if picked.is_empty() {
        return on_to("/");
    }
    let answers = screens(visit.care(&state)).iter().flat_map(|screen| screen.answers(&picked)).collect();
    let fact = Fact::FindingsReported(Reported { answers, diagnosis: None });
    state.keep(who.person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
    on_to("/")
}

fn screens(care: &Care) -> Vec<Screen> {
    short_form(&care.triage)
}

fn short(care: &Care, screen: Screen) -> Short<'_> {
    let items = screen
        .findings
        .iter()
        .filter_map(|id| care.triage.finding(id))
        .map(|f| (f.id().to_owned(), f.label.as_str(), f.help.as_deref().unwrap_or_default()))
        .collect();
    Short { title: screen.title, help: screen.help, items }
}
