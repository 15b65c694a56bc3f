//! The look ahead as it is sent: the core's table, its answers as pages, and the addresses worth keeping.

use std::sync::Arc;

use askama::Template;
use axum::{
    Json,
    body::to_bytes,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use heelup_core::{
    ahead::{LookAhead, Planned, Supposed, look_ahead},
    journal::{ProgrammeId, SetDone, Surface},
    units::{Involved, LocalDate},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::answer::AnswerView;
use crate::{
    assets,
    chrome::{Chrome, Nav},
    error::PageError,
    pages::{Page, check_in, session},
    state::{AppState, Now},
    visit::{Folded, Visit},
};

/// What the phone has already.
#[derive(Default, Deserialize)]
pub(crate) struct Have {
    #[serde(default)]
    have: String,
}

/// A session's page made ahead.
#[derive(Serialize)]
struct Made {
    programme: ProgrammeId,
    light: bool,
    /// The day its forms name.
    day: LocalDate,
    /// Which of the pages.
    page: usize,
}

/// The largest page there is, in bytes.
const PAGE: usize = 4 * 1024 * 1024;

/// Answers with the look ahead, or with nothing when the phone has it already.
pub(crate) async fn ahead(State(state): State<AppState>, visit: Visit, Query(have): Query<Have>) -> Page {
    let said = visit.who.as_ref().map_or(0, |who| who.entries.len());
    let person = visit.who.as_ref().map_or_else(String::new, |who| who.person.to_string());
    let theme = visit.theme.word().unwrap_or_default();
    let language = visit.language.code();
    let mark = format!("{}:{person}:{said}:{}:{theme}:{language}", assets::base(), visit.today());
    if have.have == mark {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let Some(who) = visit.who.clone().filter(|_| visit.running().next().is_some()) else {
        let empty = json!({ "mark": mark, "today": visit.today(), "tomorrow": visit.today().plus(1), "keep": ["/"],
            "keys": {}, "rows": {}, "work": [], "eases": [], "sites": [], "answers": [], "light": [], "pages": [] });
        return Ok(Json(empty).into_response());
    };
    let today = visit.today();
    // A few hundred days are walked for it: not on the threads that answer everybody.
    let table = tokio::task::spawn_blocking(move || look_ahead(&who.record, &who.care, today))
        .await
        .map_err(|why| PageError::Ours(format!("looking ahead: {why}")))?;
    let mut pages = Pages { state: &state, visit: &visit, made: Vec::new() };
    let mut answers = Vec::with_capacity(table.answers.len());
    for supposed in &table.answers {
        let chrome = Chrome::new(visit.theme, visit.language, Nav::Today, supposed.date);
        let view = AnswerView::of(&supposed.answers, visit.care(&state), chrome);
        let html = view.map(|view| view.render()).transpose()?.unwrap_or_default();
        answers.push(json!({ "html": html, "sessions": pages.sessions(supposed).await? }));
    }
    let light = pages.light(&table).await?;
    let check_in = pages.check_in(&table).await?;
    Ok(Json(json!({
        "mark": mark,
        "today": table.today,
        "tomorrow": table.tomorrow,
        "stopped": table.stopped,
        "sites": table.sites,
        "eases": table.eases,
        "work": table.work.iter().map(work).collect::<Vec<_>>(),
        "rows": table.rows,
        "keys": table.keys,
        "answers": answers,
        "light": light,
        "pages": pages.made.into_iter().map(|(_, html)| html).collect::<Vec<_>>(),
        "check_in": check_in,
        "keep": keep(&state, &visit),
    }))
    .into_response())
}

/// The plan as the phone compares it: one line of text a set.
fn work(planned: &Planned) -> Value {
    json!({
        "programme": planned.programme,
        "sessions": planned.sessions.iter().map(|sets| sets.iter().map(line).collect::<Vec<_>>()).collect::<Vec<_>>(),
        "pains": planned.pains,
        "efforts": planned.efforts,
        "too_painful": planned.too_painful,
    })
}

fn line(set: &SetDone) -> String {
    let number = |n: Option<u16>| n.map_or_else(|| "null".to_owned(), |n| n.to_string());
    let surface = match set.surface {
        Some(Surface::Floor) => "floor",
        Some(Surface::Step) => "step",
        None => "",
    };
    let side = match set.side {
        Involved::Left => "left",
        Involved::Right => "right",
        Involved::Both => "both",
    };
    let load = set.load_kg.map(|kg| kg.get().to_string()).unwrap_or_default();
    format!("{}|{surface}|{side}|{}|{}|{load}", set.exercise, number(set.reps), number(set.seconds))
}

/// The pages of today that are worth having without a connection.
fn keep(state: &AppState, visit: &Visit) -> Vec<String> {
    let mut keep: Vec<String> = [
        "/",
        "/check-in",
        "/new",
        "/diary",
        "/runs",
        "/runs/new",
        "/feet",
        "/programme",
        "/exercises",
        "/learn",
        "/more",
        "/about",
    ]
    .map(str::to_owned)
    .into();
    let answers = visit.answers(state);
    let several = answers.len() > 1;
    for answer in &answers {
        let programme = if several { format!("&programme={}", answer.programme) } else { String::new() };
        if !answer.remaining.is_empty() {
            keep.push(format!("/session?ready=1{programme}"));
        }
        if !answer.light.is_empty() {
            keep.push(format!("/session?part=light{programme}&ready=1"));
        }
        let lines = answer.plan.iter().chain(&answer.dose).chain(&answer.light);
        keep.extend(lines.map(|line| format!("/exercises/{}", line.exercise)));
    }
    keep.extend(state.care.catalog.articles.keys().map(|id| format!("/learn/{id}")));
    keep.sort();
    keep.dedup();
    keep
}

/// Makes pages as they will be, and keeps each once.
struct Pages<'a> {
    state: &'a AppState,
    visit: &'a Visit,
    /// What each page is of, and the page.
    made: Vec<(String, String)>,
}

impl Pages<'_> {
    /// The visit as it will be, once the facts are told.
    fn then(&self, supposed: &Supposed) -> Option<Visit> {
        let who = self.visit.who.as_ref()?;
        let mut entries = who.entries.to_vec();
        let mut record = (*who.record).clone();
        for entry in &supposed.told {
            // What is made up corrects nothing: it is always taken in.
            let _ = record.append(entry);
            entries.push(entry.clone());
        }
        let folded = Folded { entries: Arc::new(entries), record: Arc::new(record), ..who.clone() };
        Some(self.on(supposed.date, folded))
    }

    fn on(&self, date: LocalDate, who: Folded) -> Visit {
        let now = Now { moment: self.visit.now.moment.clone(), date };
        let Visit { theme, units, language, .. } = *self.visit;
        Visit { theme, units, language, now, waited: false, who: Some(who) }
    }

    /// The sessions that an answer opens.
    async fn sessions(&mut self, supposed: &Supposed) -> Result<Vec<Made>, PageError> {
        let mut made = Vec::new();
        for answer in &supposed.answers {
            for (light, plan) in [(false, &answer.remaining), (true, &answer.light)] {
                if plan.is_empty() {
                    continue;
                }
                // The same plan with the same limits is the same session.
                let of = format!(
                    "{}{light}{}{}{}{plan:?}",
                    answer.programme, supposed.date, answer.stage, answer.rung
                );
                let Some(visit) = self.then(supposed) else { continue };
                if let Some(page) = self.session(of, visit, answer.programme, light).await? {
                    made.push(Made { programme: answer.programme, light, day: supposed.date, page });
                }
            }
        }
        Ok(made)
    }

    async fn session(
        &mut self,
        of: String,
        visit: Visit,
        programme: ProgrammeId,
        light: bool,
    ) -> Result<Option<usize>, PageError> {
        if let Some(at) = self.made.iter().position(|(known, _)| *known == of) {
            return Ok(Some(at));
        }
        let asked = session::Asked::ready(light, Some(programme));
        let Ok(answer) = session::show(State(self.state.clone()), visit, Query(asked)).await else {
            return Ok(None);
        };
        if answer.status() != StatusCode::OK {
            return Ok(None);
        }
        self.made.push((of, text(answer).await?));
        Ok(Some(self.made.len() - 1))
    }

    /// The light part, as the first answer ahead that has one opens it.
    async fn light(&mut self, table: &LookAhead) -> Result<Vec<Made>, PageError> {
        let mut made: Vec<Made> = Vec::new();
        for supposed in &table.answers {
            for one in self.sessions(supposed).await? {
                if one.light && made.iter().all(|known| known.programme != one.programme) {
                    made.push(one);
                }
            }
        }
        Ok(made)
    }

    /// Tomorrow's check-in, with nothing told.
    async fn check_in(&self, table: &LookAhead) -> Result<Option<String>, PageError> {
        let Some(who) = self.visit.who.clone() else { return Ok(None) };
        let visit = self.on(table.tomorrow, who);
        match check_in::show(State(self.state.clone()), visit, Query::default()).await {
            Ok(answer) if answer.status() == StatusCode::OK => text(answer).await.map(Some),
            _ => Ok(None),
        }
    }
}

async fn text(answer: Response) -> Result<String, PageError> {
    let bytes = to_bytes(answer.into_body(), PAGE)
        .await
        .map_err(|why| PageError::Ours(format!("a page made ahead: {why}")))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
