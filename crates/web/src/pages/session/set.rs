//! A finished set, kept at once.

use axum::extract::State;
use heelup_core::{
    journal::{Fact, SessionSet, SetDone, Surface},
    units::{Involved, Kilograms, Pain},
};
use uuid::Uuid;

use super::{Asked, Page, Standing, beat::Measure, on_to, set_page};
use crate::{
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried},
    state::AppState,
    visit::Visit,
};

/// Keeps a set, and shows what comes next.
pub(crate) async fn set(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let asked = Asked {
        part: sent.text("part").map(str::to_owned),
        easier: sent.text("easier").map(str::to_owned),
        ready: None,
    };
    let standing = Standing::find(&state, &visit, &asked)?;
    let session =
        sent.text("session").and_then(|id| Uuid::parse_str(id).ok()).ok_or(PageError::Unreadable)?;
    let exercise = sent.text("exercise").ok_or(PageError::Unreadable)?;
    if !state.care.catalog.exercises.contains_key(exercise) {
        return Err(PageError::Unreadable);
    }
    let side = match sent.text("side") {
        Some("left") => Involved::Left,
        Some("right") => Involved::Right,
        Some("both") => Involved::Both,
        _ => return Err(PageError::Unreadable),
    };
    let surface = match sent.text("surface") {
        Some("floor") => Some(Surface::Floor),
        Some("step") => Some(Surface::Step),
        _ => None,
    };
    let mut wrongs = Wrongs::default();
    let whole = |n: Option<u32>| n.and_then(|n| u16::try_from(n).ok());
    let reps = whole(sent.whole("reps", 0, 500, "repetitions", &mut wrongs));
    let seconds = whole(sent.whole("seconds", 0, 7200, "seconds", &mut wrongs));
    let minutes = whole(sent.whole("minutes", 0, 300, "minutes", &mut wrongs));
    let load = sent.decimal("load", 0, 300, "kg", &mut wrongs);
    let pain: Option<Pain> = sent.score("pain", &mut wrongs);
    if wrongs.none() && reps.is_none() && seconds.is_none() && minutes.is_none() {
        let field = [Measure::Reps, Measure::Seconds, Measure::Minutes].map(Measure::field);
        let field = field.into_iter().find(|field| sent.has(field)).unwrap_or("reps");
        wrongs.say(field, Why::Amount);
    }
    if !wrongs.none() {
        return Err(PageError::fix(&set_page(&state, &visit, &asked, &standing, sent, wrongs)?));
    }
    let done = SetDone {
        exercise: exercise.into(),
        surface,
        side,
        reps,
        seconds: seconds.or_else(|| minutes.map(|m| m.saturating_mul(60))),
        load_kg: load.and_then(|kg| Kilograms::new(kg).ok()),
        pain,
        effort: None,
    };
    let too_painful = sent.echo("painful") == "yes" || pain.is_some_and(|p| p.get() > standing.limits.1);
    let saying = Saying {
        id: carried(&sent),
        date: standing.date,
        programme: Some(standing.programme),
        side: Some(standing.side),
        fact: Fact::SetFinished(SessionSet { session, part: standing.part, set: done }),
    };
    state.keep(visit.person()?.person, &visit.now, vec![saying]).await?;
    on_to(&if too_painful {
        format!("/session/painful{}", asked.query())
    } else {
        format!("/session{}", asked.query())
    })
}
