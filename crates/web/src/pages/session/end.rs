//! The end of a session: how it was.

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::journal::{Answer, EntryId, Fact, ProgrammeId, Reported, Session};
use uuid::Uuid;

use super::{Asked, Page, Standing, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "session_end.html")]
struct EndPage<'a> {
    chrome: Chrome,
    /// What an exercise of today asks afterwards: finding and answer.
    felt: Vec<(&'a str, &'a str)>,
    done: usize,
    total: usize,
    entry: EntryId,
    session: Uuid,
    part: &'static str,
    easier: &'static str,
    programme: ProgrammeId,
    query: String,
    target: u8,
    ceiling: u8,
    sent: Sent,
    wrongs: Wrongs,
}

/// Asks how it was.
pub(crate) async fn end(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let standing = Standing::find(&state, &visit, &asked)?;
    if !standing.begun() {
        return on_to("/");
    }
    page(&form(&state, &visit, &asked, &standing, Sent::default(), Wrongs::default()))
}

/// Keeps the end of the session.
pub(crate) async fn finish(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let asked = Asked::carried(&sent);
    let standing = Standing::find(&state, &visit, &asked)?;
    let session =
        sent.text("session").and_then(|id| Uuid::parse_str(id).ok()).ok_or(PageError::Unreadable)?;
    if standing.session != session || !standing.begun() {
        // Finished before: by a double press, or on another phone.
        return on_to("/");
    }
    let mut wrongs = Wrongs::default();
    let fact = Session {
        session: Some(session),
        part: standing.part,
        sets: Vec::new(),
        pain: sent.score("pain", &mut wrongs),
        pain_after: sent.score("after", &mut wrongs),
        effort: sent.score("effort", &mut wrongs),
        lightened: asked.easier(),
    };
    if !wrongs.none() {
        return Err(PageError::fix(&form(&state, &visit, &asked, &standing, sent, wrongs)));
    }
    let saying = Saying {
        id: carried(&sent),
        date: standing.date,
        programme: Some(standing.programme),
        side: Some(standing.side),
        fact: Fact::SessionFinished(fact),
    };
    let mut said = vec![saying];
    let felt: Vec<&str> =
        standing.asks(&state).into_iter().filter(|id| sent.all("felt").any(|f| f == *id)).collect();
    if !felt.is_empty() {
        let answers = felt.into_iter().map(|id| (id.to_owned(), Answer::Yes)).collect();
        let reported = Fact::FindingsReported(Reported { answers, diagnosis: None });
        said.push(Saying::about(fresh(), standing.date, reported));
    }
    state.keep(visit.person()?.person, &visit.now, said).await?;
    on_to("/")
}

fn form<'a>(
    state: &'a AppState,
    visit: &Visit,
    asked: &Asked,
    standing: &Standing,
    sent: Sent,
    wrongs: Wrongs,
) -> EndPage<'a> {
    let findings = standing.asks(state).into_iter().filter_map(|id| state.care.triage.finding(id));
    let felt = findings.map(|finding| (finding.id(), finding.label.as_str())).collect();
    let (done, total) = standing.progress();
    EndPage {
        chrome: visit.chrome(Nav::Today),
        felt,
        done,
        total,
        entry: fresh(),
        session: standing.session,
        part: standing.part_word(),
        easier: if asked.easier() { "yes" } else { "" },
        programme: standing.programme,
        query: asked.query(),
        target: standing.limits.0,
        ceiling: standing.limits.1,
        sent,
        wrongs,
    }
}
