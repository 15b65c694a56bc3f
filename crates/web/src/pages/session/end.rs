//! The end of a session: how it was.

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::journal::{Answer, EntryId, Fact, ProgrammeId, Reported, Session};
use uuid::Uuid;

use super::{Asked, Page, Standing, filed::Filed, on_to, page, standing::asked_by};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Wrongs},
    keep::{Saying, carried, following, fresh},
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
    let filed = Filed::read(&visit, &asked, &sent)?;
    let exercises = filed.open_exercises(&visit)?;
    let after = format!("/session/done?session={}", filed.session);
    if exercises.is_empty() {
        // Finished before: by a double press, or on another phone.
        return on_to(&after);
    }
    let mut wrongs = Wrongs::default();
    let fact = Session {
        session: Some(filed.session),
        part: filed.part,
        sets: Vec::new(),
        pain: sent.score("pain", &mut wrongs),
        pain_after: sent.score("after", &mut wrongs),
        effort: sent.score("effort", &mut wrongs),
        lightened: asked.easier(),
    };
    if !wrongs.none() {
        let standing = Standing::find(&state, &visit, &asked)?;
        return Err(PageError::fix(&form(&state, &visit, &asked, &standing, sent, wrongs)));
    }
    let id = carried(&sent);
    let saying = Saying {
        id,
        date: filed.date,
        programme: Some(filed.programme),
        side: Some(filed.side),
        fact: Fact::SessionFinished(fact),
    };
    let mut said = vec![saying];
    let felt: Vec<&str> = asked_by(&state, exercises.iter().map(String::as_str))
        .into_iter()
        .filter(|id| sent.all("felt").any(|f| f == *id))
        .collect();
    if !felt.is_empty() {
        let answers = felt.into_iter().map(|id| (id.to_owned(), Answer::Yes)).collect();
        let reported = Fact::FindingsReported(Reported { answers, diagnosis: None });
        said.push(Saying::about(following(id, 1), filed.date, reported));
    }
    state.keep(visit.person()?.person, &visit.now, said).await?;
    on_to(&after)
}

fn form<'a>(
    state: &'a AppState,
    visit: &'a Visit,
    asked: &Asked,
    standing: &Standing,
    sent: Sent,
    wrongs: Wrongs,
) -> EndPage<'a> {
    let findings = standing.asks(state).into_iter().filter_map(|id| visit.care(state).triage.finding(id));
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
