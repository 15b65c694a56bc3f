//! After a session: what was done, and what happens next.

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    journal::Part,
    today::{AheadWhen, DayAnswer, Decision},
    units::Pain,
    words::{Fork, Language, card},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{Page, on_to, page, standing::limits};
use crate::{
    chrome::{Chrome, Nav},
    pages::{
        look::Look,
        today::{Did, did},
    },
    state::AppState,
    visit::Visit,
};

/// Which session.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Which {
    /// What ties its sets together.
    session: Uuid,
}

#[derive(Template)]
#[template(path = "session_done.html")]
struct DonePage {
    chrome: Chrome,
    rows: Vec<Did>,
    light: bool,
    lightened: bool,
    /// Pain over the limit: how much, the limit, and what comes instead.
    over: Option<(u8, u8, Vec<String>)>,
    /// Work of the day that is still to come.
    again: Vec<String>,
    /// What would change the next dose.
    fork: Vec<Fork>,
    look: Look,
    next: Option<String>,
}

/// Shows what a finished session came to.
pub(crate) async fn done(State(state): State<AppState>, visit: Visit, Query(which): Query<Which>) -> Page {
    let who = visit.person()?;
    let answers = visit.answers(&state);
    let today = who.record.day(visit.today());
    let found = today.sessions.iter().find(|s| s.session == Some(which.session) && s.finished);
    let answer = found.and_then(|s| answers.iter().find(|a| s.programme.is_none_or(|id| id == a.programme)));
    let (Some(session), Some(answer)) = (found, answer) else { return on_to("/") };
    // A red flag reported meanwhile has the last word.
    if answer.decision == Decision::Refer && answer.beneath.is_none() {
        return on_to("/");
    }
    let light = session.part == Part::Light;
    let ceiling = limits(&state, answer, &visit).1;
    let care = visit.care(&state);
    let card = card(answer, care);
    page(&DonePage {
        chrome: visit.chrome(Nav::Today),
        rows: did(visit.language, care, session),
        light,
        lightened: session.lightened,
        over: session
            .pain
            .map(Pain::get)
            .filter(|pain| *pain > ceiling)
            .map(|pain| (pain, ceiling, if light { Vec::new() } else { instead(visit.language, answer) })),
        again: if light {
            Vec::new()
        } else {
            answer.remaining.iter().map(|line| super::line(visit.language, line)).collect()
        },
        fork: if light { Vec::new() } else { card.fork },
        look: Look::of(answer, card.first_day),
        next: card.next,
    })
}

/// Returns the dose that comes after pain over the limit, where it is another than today's.
fn instead(language: Language, answer: &DayAnswer) -> Vec<String> {
    let too_much = answer.ahead.iter().find(|ahead| matches!(ahead.when, AheadWhen::TooMuch { .. }));
    let dose = too_much.map(|ahead| ahead.dose.as_slice()).filter(|dose| *dose != answer.plan.as_slice());
    dose.unwrap_or_default().iter().map(|line| super::line(language, line)).collect()
}
