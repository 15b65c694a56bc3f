//! The morning check-in: today's, or yesterday's told late.

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    catalog::Site,
    journal::{CheckIn, Entry, EntryId, Fact, morning_joins},
    record::effective,
    units::LocalDate,
};
use serde::Deserialize;

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    days,
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// The most minutes that are kept; a morning has no more.
const MOST_MINUTES: u32 = 720;

/// Days after which a splint is no longer asked for by itself.
const LATELY: i32 = 14;

#[derive(Template)]
#[template(path = "check_in.html")]
struct CheckInPage {
    chrome: Chrome,
    entry: EntryId,
    /// The day in words, and as the form sends it.
    day: String,
    iso: LocalDate,
    late: bool,
    /// The day has a check-in already.
    told: bool,
    achilles: bool,
    plantar: bool,
    /// A splint was told about lately: it is asked for at once.
    splinted: bool,
    sent: Sent,
    wrongs: Wrongs,
}

/// Which day.
#[derive(Default, Deserialize)]
pub(crate) struct WhichDay {
    day: Option<String>,
}

/// Shows the check-in of today, or of yesterday.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(which): Query<WhichDay>) -> Page {
    let day = day_of(&visit, which.day.as_deref())?;
    page(&form(&state, &visit, day, Sent::default(), Wrongs::default())?)
}

/// Keeps a morning.
pub(crate) async fn save(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let day = day_of(&visit, sent.text("day"))?;
    let mut wrongs = Wrongs::default();
    let minutes = sent.whole("minutes", 0, MOST_MINUTES, "minutes", &mut wrongs);
    let said = CheckIn {
        stiffness: sent.score("stiffness", &mut wrongs),
        pain: sent.score("pain", &mut wrongs),
        first_step: sent.score("first-step", &mut wrongs),
        minutes: minutes.and_then(|m| u16::try_from(m).ok()),
        side: None,
        splint: match sent.echo("splint") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
    };
    let something_new = sent.echo("new") == "yes";
    if said.stiffness.is_none()
        && said.pain.is_none()
        && said.first_step.is_none()
        && !something_new
        && wrongs.none()
    {
        wrongs.say("morning", Why::SayOne);
    }
    if !wrongs.none() {
        return Err(PageError::fix(&form(&state, &visit, day, sent, wrongs)?));
    }
    let who = visit.person()?;
    let scored = said.stiffness.is_some() || said.pain.is_some() || said.first_step.is_some();
    if scored {
        let mut running = visit.running();
        let (first, second) = (running.next(), running.next());
        // A morning belongs to a programme only while there is just one it can belong to.
        let only = first.filter(|_| second.is_none());
        let id = carried(&sent);
        // Without having waited, it is the last word, whenever the page was opened.
        let last =
            visit.waited || who.entries.iter().all(|e| e.id < id) || who.entries.iter().any(|e| e.id == id);
        let id = if last { id } else { fresh() };
        let said = morning_joins(&who.entries, id, day, said).into_iter().map(|(id, own_day, fact)| Saying {
            id,
            date: if own_day { day } else { visit.today() },
            programme: only.filter(|_| own_day).map(|p| p.id),
            side: only.filter(|_| own_day).map(|p| p.side),
            fact,
        });
        let said = said.collect();
        state.keep(who.person, &visit.now, said).await?;
    }
    on_to(if something_new { "/new" } else { "/" })
}

fn form(
    state: &AppState,
    visit: &Visit,
    day: LocalDate,
    sent: Sent,
    wrongs: Wrongs,
) -> Result<CheckInPage, PageError> {
    let who = visit.person()?;
    let sites: Vec<Site> = visit
        .running()
        .filter_map(|begun| visit.care(state).programme_for(begun))
        .map(|programme| programme.protocol.site)
        .collect();
    if sites.is_empty() {
        return Err(PageError::NotFound);
    }
    Ok(CheckInPage {
        chrome: visit.chrome(Nav::Today),
        entry: fresh(),
        day: days::long(visit.language, day),
        iso: day,
        late: day != visit.today(),
        told: !told(&who.entries, day).is_empty(),
        achilles: sites.contains(&Site::Achilles),
        plantar: sites.contains(&Site::Plantar),
        splinted: (1..=LATELY).any(|back| who.record.day(day.plus(-back)).splint.is_some()),
        sent,
        wrongs,
    })
}

/// Returns the day asked for: today, or yesterday told late. Other days are the diary's.
fn day_of(visit: &Visit, asked: Option<&str>) -> Result<LocalDate, PageError> {
    let today = visit.today();
    match asked {
        None => Ok(today),
        Some(text) => {
            let day: LocalDate = text.parse().map_err(|_| PageError::NotFound)?;
            if day == today || day == today.plus(-1) { Ok(day) } else { Err(PageError::Overtaken) }
        }
    }
}

/// Returns the check-ins that stand for a day; more than one where two programmes began on it.
fn told(entries: &[Entry], day: LocalDate) -> Vec<EntryId> {
    effective(entries)
        .iter()
        .filter(|said| said.date == day && matches!(said.fact, Fact::MorningCheckedIn(_)))
        .map(|said| said.id)
        .collect()
}
