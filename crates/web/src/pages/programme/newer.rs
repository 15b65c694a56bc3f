//! A newer version of a person's programme: what differs, what it would have changed, and one button to move to it.
//!
//! Nobody is moved by looking. Where the version a person began with cannot be followed any more, this is the way on.

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    journal::{Accepted, EntryId, Fact, ProgrammeId},
    record::Begun,
    replay::{DayDifference, FieldKind, Offer, Replay, offer},
    words::{FieldLine, Language, day_in_short, field, hypothetical, offered, unkept_detail},
};
use serde::Deserialize;

use super::super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    days,
    error::PageError,
    forms::Sent,
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::{Folded, Visit},
};

/// As many values, and as many days, as are read before they are put aside.
const FEW: usize = 8;

#[derive(Template)]
#[template(path = "newer.html")]
struct NewerPage {
    chrome: Chrome,
    entry: EntryId,
    programme: ProgrammeId,
    /// The version shown: it alone is moved to.
    version: String,
    name: String,
    /// The version followed so far cannot be followed any more; what was found in detail.
    stuck: Option<Vec<String>>,
    says: String,
    /// What decides and differs: what is read at once, and the rest.
    changes: Vec<FieldLine>,
    more: Vec<FieldLine>,
    /// How many words and sources differ besides.
    words: usize,
    /// Days that would have been others: at once, and the rest counted.
    days: Vec<Other>,
    days_more: usize,
    hypothetical: String,
    /// Today as it is, and as it would be.
    today: Option<(String, String)>,
    fits: bool,
}

/// One day that would have been another.
struct Other {
    date: String,
    old: String,
    new: String,
}

/// Which programme.
#[derive(Default, Deserialize)]
pub(crate) struct Which {
    programme: Option<String>,
}

/// Shows what a newer version would change.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(which): Query<Which>) -> Page {
    let (begun, _) = asked(&visit, which.programme.as_deref())?;
    let Some(offer) = found(&state, &visit, begun) else { return on_to("/programme") };
    let lines =
        |change: &heelup_core::replay::FieldChange| field(change, &begun.protocol, visit.care(&state));
    let mut decide = offer.changes.iter().filter(|change| change.kind == FieldKind::Decides).map(lines);
    let so_far = offer.so_far.as_ref();
    let all: Vec<&DayDifference> =
        so_far.into_iter().flat_map(|so_far| so_far.stretches.iter().flat_map(|s| &s.days)).collect();
    page(&NewerPage {
        chrome: visit.chrome(Nav::Today),
        entry: fresh(),
        programme: begun.id,
        version: offer.to.clone(),
        name: state
            .care
            .programmes
            .get(&begun.protocol)
            .map_or_else(|| begun.protocol.clone(), |p| p.protocol.name.clone()),
        stuck: offer.unkept.as_ref().map(unkept_detail),
        says: offered(visit.language, &offer),
        changes: decide.by_ref().take(FEW).collect(),
        more: decide.collect(),
        words: offer.changes.iter().filter(|change| change.kind != FieldKind::Decides).count(),
        days: all.iter().take(FEW).map(|day| other(visit.language, day)).collect(),
        days_more: all.len().saturating_sub(FEW),
        hypothetical: if so_far.is_some_and(|so_far: &Replay| so_far.differing() > 0) {
            hypothetical(visit.language)
        } else {
            String::new()
        },
        today: offer.then.as_ref().map(|then| {
            let now = offer.today.as_ref().map_or_else(
                || visit.language.say("newer-no-plan"),
                |now| day_in_short(visit.language, Some(now)),
            );
            (now, day_in_short(visit.language, Some(then)))
        }),
        fits: offer.fits,
    })
}

/// Moves to the version that was shown.
pub(crate) async fn accept(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let (begun, who) = asked(&visit, sent.text("programme"))?;
    let Some(offer) = found(&state, &visit, begun) else { return on_to("/") };
    // Only what was seen is accepted: the app may have become newer once more since.
    if sent.text("version") != Some(&offer.to) || !offer.fits {
        return Err(PageError::Overtaken);
    }
    let kept = state.care.to_keep(&begun.protocol).ok_or(PageError::NotFound)?;
    let version = kept.version.clone();
    let saying = |id: EntryId, fact: Fact| Saying {
        id,
        date: visit.today(),
        programme: Some(begun.id),
        side: Some(begun.side),
        fact,
    };
    let mut said = Vec::new();
    if !who.record.holds(&kept) {
        said.push(saying(fresh(), Fact::CareKept(kept)));
    }
    said.push(saying(carried(&sent), Fact::VersionAccepted(Accepted { version })));
    state.keep(who.person, &visit.now, said).await?;
    on_to("/")
}

/// Returns the programme asked for, or the first one that runs.
fn asked<'v>(visit: &'v Visit, id: Option<&str>) -> Result<(&'v Begun, &'v Folded), PageError> {
    let who = visit.person()?;
    let begun = match id {
        Some(id) => id.parse::<ProgrammeId>().ok().and_then(|id| visit.programme(id)),
        None => visit.running().next(),
    };
    begun.map(|begun| (begun, who)).ok_or(PageError::NotFound)
}

fn found(state: &AppState, visit: &Visit, begun: &Begun) -> Option<Offer> {
    let who = visit.who.as_ref()?;
    offer(&who.record, visit.care(state), begun, visit.today())
}

fn other(language: Language, day: &DayDifference) -> Other {
    Other {
        date: days::long(language, day.date),
        old: day_in_short(language, day.old.as_ref()),
        new: day_in_short(language, day.new.as_ref()),
    }
}
