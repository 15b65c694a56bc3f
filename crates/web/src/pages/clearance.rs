//! "I have been seen, and may go on": a clinician's clearance, as the person tells it.

use askama::Template;
use axum::extract::State;
use heelup_core::journal::{Clearance, EntryId, Fact};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "clearance.html")]
struct ClearancePage {
    chrome: Chrome,
    entry: EntryId,
    /// What the flags that stand may be, in a few words.
    flags: Vec<String>,
    sent: Sent,
    wrongs: Wrongs,
}

/// Shows the form.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    visit.person()?;
    page(&form(&state, &visit, Sent::default(), Wrongs::default()))
}

/// Keeps a clearance.
pub(crate) async fn save(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let mut wrongs = Wrongs::default();
    let by = sent.words("by", 120, &mut wrongs);
    let note = sent.words("note", 1000, &mut wrongs);
    if by.is_none() {
        wrongs.say("by", Why::Who);
    }
    if !sent.has("may") {
        wrongs.say("may", Why::May);
    }
    let (Some(by), true) = (by, wrongs.none()) else {
        return Err(PageError::fix(&form(&state, &visit, sent, wrongs)));
    };
    let fact = Fact::ClearanceGiven(Clearance { by, note, at: None });
    state.keep(who.person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
    on_to("/")
}

fn form(state: &AppState, visit: &Visit, sent: Sent, wrongs: Wrongs) -> ClearancePage {
    let mut flags: Vec<String> = visit
        .answers(state)
        .iter()
        .flat_map(|answer| &answer.flags)
        .filter_map(|flag| state.care.triage.red_flag(&flag.id))
        .map(|flag| flag.name.clone())
        .collect();
    flags.dedup();
    ClearancePage { chrome: visit.chrome(Nav::Today), entry: fresh(), flags, sent, wrongs }
}
