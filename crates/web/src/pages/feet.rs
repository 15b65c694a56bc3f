//! A day on the feet: hours of standing and walking, steps. It counts like any other load.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    journal::{Activity, EntryId, Fact, Steps},
    record::classify_standing,
    units::LocalDate,
};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, following, fresh},
    state::AppState,
    visit::Visit,
};

/// What a day on the feet is called in the record.
pub(super) const ON_FEET: &str = "on my feet";
/// The most steps of a day.
const MOST_STEPS: u32 = 200_000;
/// The most hours of a day.
const MOST_HOURS: u32 = 24;

#[derive(Template)]
#[template(path = "feet.html")]
struct FeetPage {
    chrome: Chrome,
    entry: EntryId,
    date: LocalDate,
    today: LocalDate,
    sent: Sent,
    wrongs: Wrongs,
}

/// Shows the form.
pub(crate) async fn show(visit: Visit) -> Page {
    visit.person()?;
    page(&form(&visit, Sent::default(), Wrongs::default()))
}

/// Keeps what was told; what the hours count as is the core's business.
pub(crate) async fn save(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let mut wrongs = Wrongs::default();
    let hours = sent.whole("hours", 1, MOST_HOURS, "hours", &mut wrongs);
    let steps = sent.whole("steps", 0, MOST_STEPS, "steps", &mut wrongs);
    let date = sent.text("date").and_then(|text| text.parse().ok()).unwrap_or_else(|| visit.today());
    if date > visit.today() {
        wrongs.say("date", Why::NotYet);
    }
    if hours.is_none() && steps.is_none() && wrongs.none() {
        wrongs.say("amount", Why::SayOne);
    }
    if !wrongs.none() {
        return Err(PageError::fix(&form(&visit, sent, wrongs)));
    }
    let carried = carried(&sent);
    let mut said = Vec::new();
    if let Some(minutes) = hours.and_then(|hours| u16::try_from(hours * 60).ok()) {
        let class = classify_standing(minutes, &state.care.rules.other);
        let what = ON_FEET.to_owned();
        let fact = Fact::ActivityDone(Activity { what, class, minutes: Some(minutes), pain: None });
        said.push(Saying::about(carried, date, fact));
    }
    if let Some(steps) = steps {
        let id = if said.is_empty() { carried } else { following(carried, 1) };
        said.push(Saying::about(id, date, Fact::StepsCounted(Steps { steps })));
    }
    state.keep(who.person, &visit.now, said).await?;
    on_to("/")
}

fn form(visit: &Visit, sent: Sent, wrongs: Wrongs) -> FeetPage {
    let today = visit.today();
    let date = sent.text("date").and_then(|text| text.parse().ok()).unwrap_or(today);
    FeetPage { chrome: visit.chrome(Nav::Today), entry: fresh(), date, today, sent, wrongs }
}
