//! A finished set, kept at once.

use axum::extract::State;
use heelup_core::{
    journal::{Fact, SessionSet, SetDone, Surface},
    units::{Effort, Involved, Kilograms, Pain},
};

use super::{Asked, Page, Standing, beat::Measure, filed::Filed, on_to, set_page};
use crate::{
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, following},
    state::AppState,
    visit::Visit,
};

/// Keeps a set, and shows what comes next.
pub(crate) async fn set(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let asked = Asked::carried(&sent);
    let filed = Filed::read(&visit, &asked, &sent)?;
    // A red flag reported meanwhile leaves no plan; what was done is kept all the same.
    let standing = Standing::find(&state, &visit, &asked);
    let ceiling = standing.as_ref().ok().map(|standing| standing.limits.1);
    let exercise = sent.text("exercise").ok_or(PageError::Unreadable)?;
    if !visit.care(&state).catalog.exercises.contains_key(exercise) {
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
    let effort: Option<Effort> = sent.score("effort", &mut wrongs);
    if wrongs.none() && reps.is_none() && seconds.is_none() && minutes.is_none() {
        let field = [Measure::Reps, Measure::Seconds, Measure::Minutes].map(Measure::field);
        let field = field.into_iter().find(|field| sent.has(field)).unwrap_or("reps");
        wrongs.say(field, Why::Amount);
    }
    if !wrongs.none() {
        return Err(PageError::fix(&set_page(&state, &visit, &asked, &standing?, sent, wrongs)?));
    }
    let stopped = sent.echo("painful") == "yes";
    // "Too painful" says that it was over the limit; without a number, the least that is.
    let over = ceiling.filter(|_| stopped).and_then(|ceiling| Pain::new(i64::from(ceiling) + 1).ok());
    let done = SetDone {
        exercise: exercise.into(),
        surface,
        side,
        reps,
        seconds: seconds.or_else(|| minutes.map(|m| m.saturating_mul(60))),
        load_kg: load.and_then(|kg| Kilograms::new(kg).ok()),
        pain: pain.or(over),
        effort,
    };
    let too_painful = stopped || ceiling.is_some_and(|most| pain.is_some_and(|p| p.get() > most));
    let id = carried(&sent);
    let said = split(done, holds(&sent))
        .into_iter()
        .zip(0..)
        .map(|(set, n)| Saying {
            id: following(id, n),
            date: filed.date,
            programme: Some(filed.programme),
            side: Some(filed.side),
            fact: Fact::SetFinished(SessionSet { session: filed.session, part: filed.part, set }),
        })
        .collect();
    state.keep(visit.person()?.person, &visit.now, said).await?;
    on_to(&if ceiling.is_none() {
        "/".to_owned()
    } else if too_painful {
        format!("/session/painful{}", asked.query())
    } else {
        format!("/session{}", asked.query())
    })
}

/// Returns the seconds of one hold, where several were done in one go.
fn holds(sent: &Sent) -> Option<u16> {
    sent.text("each").and_then(|each| each.parse().ok()).filter(|each| *each > 0)
}

/// Returns one record a hold: the last is what is left over, and nothing done at all is a record, too.
fn split(done: SetDone, each: Option<u16>) -> Vec<SetDone> {
    let (Some(each), Some(seconds)) = (each, done.seconds) else { return vec![done] };
    let (whole, over) = (seconds / each, seconds % each);
    let one = |seconds| SetDone { seconds: Some(seconds), ..done.clone() };
    let mut sets: Vec<SetDone> = (0..whole.min(MOST_HOLDS)).map(|_| one(each)).collect();
    if over > 0 || sets.is_empty() {
        sets.push(one(over));
    }
    sets
}

/// More holds than any dose has.
const MOST_HOLDS: u16 = 60;

#[cfg(test)]
mod tests {
    use super::*;

    fn held(seconds: u16) -> SetDone {
        SetDone {
            exercise: "stretch".into(),
            surface: None,
            side: Involved::Left,
            reps: None,
            seconds: Some(seconds),
            load_kg: None,
            pain: None,
            effort: None,
        }
    }

    fn seconds(sets: &[SetDone]) -> Vec<u16> {
        sets.iter().filter_map(|set| set.seconds).collect()
    }

    #[test]
    fn holds_in_one_go_are_kept_one_by_one() {
        assert_eq!(seconds(&split(held(30), Some(10))), [10, 10, 10]);
        assert_eq!(seconds(&split(held(25), Some(10))), [10, 10, 5]);
        assert_eq!(seconds(&split(held(0), Some(10))), [0]);
        assert_eq!(seconds(&split(held(45), None)), [45]);
    }
}
