//! The diary: everything that was told, newest day first; corrected and taken back by later entries.

mod fields;
mod kinds;
mod words;

use askama::Template;
use axum::extract::{Path, Query, State};
use heelup_core::{
    journal::{Correction, Entry, EntryId, Fact, Withdrawal},
    record::effective,
    units::LocalDate,
};
use serde::Deserialize;

use self::{
    fields::{Field, Kind, corrected, fields},
    kinds::Shelf,
    words::Told,
};
use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    days,
    error::PageError,
    forms::{Sent, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "diary.html")]
struct DiaryPage {
    chrome: Chrome,
    /// The kind of entry shown; everything without one.
    shelf: Option<Shelf>,
    /// Where something of the empty kind is told.
    way: &'static str,
    days: Vec<DiaryDay>,
    /// Where older days begin.
    older: Option<LocalDate>,
}

/// One day.
struct DiaryDay {
    date: String,
    rows: Vec<Row>,
}

/// One thing told.
struct Row {
    id: EntryId,
    told: Told,
    /// It was taken back.
    gone: bool,
    corrected: bool,
    /// It can be corrected or taken back.
    open: bool,
}

#[derive(Template)]
#[template(path = "diary_entry.html")]
struct EntryPage {
    chrome: Chrome,
    id: EntryId,
    day: String,
    told: Told,
    fields: Vec<Field>,
    entry: EntryId,
    entry2: EntryId,
    /// It may hold a warning sign.
    warns: bool,
    wrongs: Wrongs,
}

/// How many days stand on one page.
const DAYS: usize = 30;

/// Before which day, and of which kind.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    before: Option<String>,
    kind: Option<String>,
}

/// Shows the diary.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let who = visit.person()?;
    let before: Option<LocalDate> = asked.before.and_then(|text| text.parse().ok());
    let shelf = asked.kind.as_deref().and_then(Shelf::of);
    let fits = |e: &Entry| shelf.is_none_or(|shelf| Shelf::holds(&e.fact) == shelf);
    let stands = effective(&who.entries);
    let mut told: Vec<&Entry> = who
        .entries
        .iter()
        .filter(|e| !matches!(e.fact, Fact::EntryCorrected(_) | Fact::EntryWithdrawn(_) | Fact::CareKept(_)))
        .filter(|e| before.is_none_or(|before| e.date < before) && fits(e))
        .collect();
    told.sort_by(|a, b| b.date.cmp(&a.date).then(b.id.cmp(&a.id)));
    let mut days: Vec<(LocalDate, DiaryDay)> = Vec::new();
    for entry in told {
        if days.last().is_none_or(|(date, _)| *date != entry.date) {
            if days.len() == DAYS {
                break;
            }
            days.push((
                entry.date,
                DiaryDay { date: days::long(visit.language, entry.date), rows: Vec::new() },
            ));
        }
        let now = stands.iter().find(|said| said.id == entry.id).map(|said| said.fact);
        let row = Row {
            id: entry.id,
            told: Told::new(visit.language, &state, now.unwrap_or(&entry.fact), visit.units),
            gone: now.is_none(),
            corrected: now.is_some_and(|fact| *fact != entry.fact),
            open: can_change(&entry.fact),
        };
        if let Some((_, day)) = days.last_mut() {
            day.rows.push(row);
        }
    }
    let last = days.last().map(|(date, _)| *date);
    let older = last.filter(|last| who.entries.iter().any(|e| e.date < *last && fits(e)));
    page(&DiaryPage {
        chrome: visit.chrome(Nav::More),
        shelf,
        way: shelf.map_or("/", Shelf::way),
        days: days.into_iter().map(|(_, day)| day).collect(),
        older,
    })
}

/// Shows one entry, and what can be corrected of it.
pub(crate) async fn entry(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    page(&form(&state, &visit, &id, None, Wrongs::default())?)
}

/// Keeps a correction.
pub(crate) async fn correct(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Page {
    if kept(&visit, &sent) {
        return on_to("/diary");
    }
    let (of, stands) = standing(&visit, &id)?;
    let mut wrongs = Wrongs::default();
    let fact = corrected(&stands, &sent, &mut wrongs);
    let (Some(fact), true) = (fact, wrongs.none()) else {
        return Err(PageError::fix(&form(&state, &visit, &id, Some(&sent), wrongs)?));
    };
    if fact != stands {
        let correction = Fact::EntryCorrected(Correction { of, fact: Box::new(fact) });
        let saying = Saying::about(carried(&sent), visit.today(), correction);
        state.keep(visit.person()?.person, &visit.now, vec![saying]).await?;
    }
    on_to("/diary")
}

/// Takes an entry back.
pub(crate) async fn withdraw(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Page {
    if kept(&visit, &sent) {
        return on_to("/diary");
    }
    let (of, _) = standing(&visit, &id)?;
    let fact = Fact::EntryWithdrawn(Withdrawal { of, why: None });
    let saying = Saying::about(carried(&sent), visit.today(), fact);
    state.keep(visit.person()?.person, &visit.now, vec![saying]).await?;
    on_to("/diary")
}

/// Says whether this very form came in before.
fn kept(visit: &Visit, sent: &Sent) -> bool {
    let id = carried(sent);
    visit.who.iter().flat_map(|who| who.entries.iter()).any(|entry| entry.id == id)
}

fn form(
    state: &AppState,
    visit: &Visit,
    id: &str,
    sent: Option<&Sent>,
    wrongs: Wrongs,
) -> Result<EntryPage, PageError> {
    let (id, stands) = standing(visit, id)?;
    let who = visit.person()?;
    let date = who.entries.iter().find(|e| e.id == id).map_or(visit.today(), |e| e.date);
    Ok(EntryPage {
        chrome: visit.chrome(Nav::More),
        id,
        day: days::long(visit.language, date),
        told: Told::new(visit.language, state, &stands, visit.units),
        fields: fields(&stands, sent),
        entry: fresh(),
        entry2: fresh(),
        warns: matches!(
            stands,
            Fact::IntakeAnswered(_) | Fact::FindingsReported(_) | Fact::RedFlagReported(_)
        ),
        wrongs,
    })
}

/// Returns an entry that stands, and what it says by now.
fn standing(visit: &Visit, id: &str) -> Result<(EntryId, Fact), PageError> {
    let (id, _, fact) = visit.said(id)?;
    if can_change(fact) { Ok((id, fact.clone())) } else { Err(PageError::NotFound) }
}

/// A programme is left on its own page, not taken back from under its sessions.
const fn can_change(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::ProgrammeStarted(_)
            | Fact::ProgrammeEnded(_)
            | Fact::CareKept(_)
            | Fact::VersionAccepted(_)
            | Fact::EntryCorrected(_)
            | Fact::EntryWithdrawn(_)
    )
}
