//! The session: what to do, set by set, at its own pace; every finished set is kept at once.
//!
//! Where a session stands is read from the journal alone, so that it can be left, reloaded or gone on with
//! on another phone. Nothing here changes a dose; the easier form is the one the core names.

mod beat;
mod course;
mod done;
mod end;
mod filed;
mod score;
mod set;
mod set_page;
mod standing;
mod words;

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    care::Care,
    catalog::Exercise,
    journal::{Part, ProgrammeId, Surface},
    today::DoseLine,
    words::Language,
};
use serde::Deserialize;

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Wrongs},
    state::AppState,
    visit::Visit,
};
use set_page::set_page;
use standing::{LastSet, Standing};
use words::{Extra, SetWords};

pub(crate) use done::done;
pub(crate) use end::{end, finish};
pub(crate) use filed::LATE_DAYS;
pub(crate) use set::set;

/// What an address says about the session.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Asked {
    /// `light` for the light part.
    part: Option<String>,
    /// `yes` after "too painful": go on with the easier form.
    easier: Option<String>,
    /// The rest or the introduction is over.
    ready: Option<String>,
    /// Which of several programmes.
    programme: Option<String>,
    /// Steps a minute to be heard in the first minutes of running.
    cadence: Option<String>,
    /// For how many minutes.
    cadence_min: Option<String>,
}

/// Steps a minute that a person runs with; anything else is a slip of the finger.
const CADENCE: std::ops::RangeInclusive<u16> = 120..=220;
/// Minutes of running that steps may be heard for; the least of them where nothing is asked for.
const CADENCE_MIN: std::ops::RangeInclusive<u16> = 5..=10;

impl Asked {
    /// Asks for the next set of one programme's session, as the button of the day does.
    pub(crate) fn ready(light: bool, programme: Option<ProgrammeId>) -> Self {
        Self {
            part: light.then(|| "light".to_owned()),
            ready: Some("1".to_owned()),
            programme: programme.map(|id| id.to_string()),
            ..Self::default()
        }
    }

    /// Reads what a form carries along.
    fn carried(sent: &Sent) -> Self {
        let text = |field| sent.text(field).map(str::to_owned);
        Self { part: text("part"), easier: text("easier"), programme: text("programme"), ..Self::default() }
    }

    fn programme(&self) -> Option<ProgrammeId> {
        self.programme.as_ref().and_then(|id| id.parse().ok())
    }

    /// Returns the steps a minute to be heard, and for how many seconds of running.
    fn cadence(&self) -> Option<(u16, u16)> {
        let number = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<u16>().ok());
        let beat = number(&self.cadence).filter(|beat| CADENCE.contains(beat))?;
        let minutes = number(&self.cadence_min).filter(|minutes| CADENCE_MIN.contains(minutes));
        Some((beat, minutes.unwrap_or(*CADENCE_MIN.start()) * 60))
    }

    fn part(&self) -> Part {
        if self.part.as_deref() == Some("light") { Part::Light } else { Part::Main }
    }

    fn easier(&self) -> bool {
        self.easier.as_deref() == Some("yes")
    }

    /// Returns what later addresses have to carry along, to follow a `?…=…`.
    fn suffix(&self) -> String {
        let mut suffix = String::new();
        if self.part.as_deref() == Some("light") {
            suffix.push_str("&part=light");
        }
        if self.easier() {
            suffix.push_str("&easier=yes");
        }
        if let Some(id) = self.programme() {
            suffix.push_str(&format!("&programme={id}"));
        }
        if let Some((beat, seconds)) = self.cadence() {
            suffix.push_str(&format!("&cadence={beat}&cadence_min={}", seconds / 60));
        }
        suffix
    }

    /// Returns the same as a query of its own.
    fn query(&self) -> String {
        let suffix = self.suffix();
        suffix.strip_prefix('&').map_or_else(String::new, |rest| format!("?{rest}"))
    }
}

#[derive(Template)]
#[template(path = "session_intro.html")]
struct IntroPage<'a> {
    chrome: Chrome,
    field: &'static str,
    number: usize,
    total: usize,
    done: usize,
    line: &'a DoseLine,
    words: SetWords,
    exercise: &'a Exercise,
    target: u8,
    ceiling: u8,
    suffix: String,
}

#[derive(Template)]
#[template(path = "session_rest.html")]
struct RestPage<'a> {
    chrome: Chrome,
    line: &'a DoseLine,
    done: usize,
    total: usize,
    rest_s: u32,
    gone_s: u32,
    left: String,
    length: String,
    last: LastSet,
    next: SetWords,
    suffix: String,
}

#[derive(Template)]
#[template(path = "session_painful.html")]
struct PainfulPage {
    chrome: Chrome,
    ceiling: u8,
    easier: Vec<String>,
    query: String,
    suffix: String,
}

/// Shows where the session stands: its next exercise, the rest, the set, or the end.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let standing = Standing::find(&state, &visit, &asked)?;
    let Some(here) = standing.here()? else {
        return on_to(&if standing.begun() { format!("/session/end{}", asked.query()) } else { "/".into() });
    };
    if asked.ready.is_some() {
        return page(&set_page(&state, &visit, &asked, &standing, Sent::default(), Wrongs::default())?);
    }
    if here.begins_a_line {
        return page(&IntroPage {
            chrome: visit.chrome(Nav::Today),
            field: standing.field,
            number: here.number,
            total: here.total,
            done: here.number - 1,
            line: here.set.line,
            words: SetWords::new(visit.language, &here.set),
            exercise: exercise(visit.care(&state), &here.set.line.exercise)?,
            target: standing.limits.0,
            ceiling: standing.limits.1,
            suffix: asked.suffix(),
        });
    }
    match (standing.last(), here.set.line.rest_s) {
        (Some(last), Some(rest)) if rest > 0 => {
            let rest_s = u32::from(rest);
            let gone_s = standing::seconds_between(&last.recorded_at, &visit.now.moment).min(rest_s);
            page(&RestPage {
                chrome: visit.chrome(Nav::Today),
                line: here.set.line,
                done: here.number - 1,
                total: here.total,
                rest_s,
                gone_s,
                left: words::clock(rest_s - gone_s),
                length: words::clock(rest_s),
                last,
                next: SetWords::new(visit.language, &here.set),
                suffix: asked.suffix(),
            })
        }
        _ => page(&set_page(&state, &visit, &asked, &standing, Sent::default(), Wrongs::default())?),
    }
}

/// Shows what to do after a set that hurt too much.
pub(crate) async fn painful(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let standing = Standing::find(&state, &visit, &Asked { easier: None, ..asked.clone() })?;
    page(&PainfulPage {
        chrome: visit.chrome(Nav::Today),
        ceiling: standing.limits.1,
        easier: if asked.easier() { Vec::new() } else { standing.easier_lines() },
        query: asked.query(),
        suffix: Asked { easier: None, ..asked.clone() }.suffix(),
    })
}

fn exercise<'a>(care: &'a Care, id: &str) -> Result<&'a Exercise, PageError> {
    care.catalog.exercises.get(id).ok_or(PageError::NotFound)
}

/// Returns a dose with its name, in words.
pub(super) fn line(language: Language, line: &DoseLine) -> String {
    words::line(language, line)
}
