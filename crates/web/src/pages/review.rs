//! The review: has it changed anything?

use askama::Template;
use axum::extract::State;
use heelup_core::journal::{Change, EntryId, Fact, Review};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    chrome: Chrome,
    entry: EntryId,
    wrongs: Wrongs,
}

/// Asks whether it has changed.
pub(crate) async fn show(visit: Visit) -> Page {
    visit.person()?;
    page(&ReviewPage { chrome: visit.chrome(Nav::Today), entry: fresh(), wrongs: Wrongs::default() })
}

/// Keeps the answer.
pub(crate) async fn save(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let change = match sent.echo("change") {
        "recovered" => Change::Recovered,
        "better" => Change::Better,
        "same" => Change::Same,
        "worse" => Change::Worse,
        _ => {
            let mut wrongs = Wrongs::default();
            wrongs.say("change", Why::Choose);
            let again = ReviewPage { chrome: visit.chrome(Nav::Today), entry: fresh(), wrongs };
            return Err(PageError::fix(&again));
        }
    };
    let fact = Fact::ReviewAnswered(Review { change, seen_by_clinician: sent.has("seen") });
    state.keep(who.person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
    on_to("/")
}
