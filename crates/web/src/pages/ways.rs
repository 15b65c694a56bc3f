//! Other programmes: what else may be begun today, each with whom it is for. It begins nothing itself.

use askama::Template;
use axum::extract::State;
use heelup_core::{care::WayKind, catalog::Protocol, journal::EntryId};

use super::{Page, intake::side_word, page, start::Ground};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::Wrongs,
    keep::fresh,
    state::AppState,
    visit::Visit,
};

/// What is said above the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Above {
    /// A warning sign stands: nothing is offered.
    Flagged,
    /// What runs has room for work of another kind beside it.
    Beside,
    /// What runs has no room for anything.
    Full,
    /// The answers open these.
    Answers,
    /// Nothing hurts.
    Healthy,
    /// The questions come first.
    Ask,
}

#[derive(Template)]
#[template(path = "ways.html")]
struct WaysPage<'a> {
    chrome: Chrome,
    groups: Vec<Group<'a>>,
    side: &'static str,
    wrongs: Wrongs,
}

impl WaysPage<'_> {
    fn healthy(&self) -> bool {
        self.groups.iter().any(|group| group.above == Above::Healthy)
    }
}

/// Programmes that are offered for one reason.
struct Group<'a> {
    above: Above,
    /// What fits or runs.
    present: &'a str,
    offered: Vec<&'a Protocol>,
    entry: EntryId,
}

/// Shows what may be begun.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    with(&state, &visit, &Ground::of(&state, &visit), Wrongs::default())
}

/// Shows it with a field to fix.
pub(super) fn with(state: &AppState, visit: &Visit, ground: &Ground<'_>, wrongs: Wrongs) -> Page {
    let ways = ground.ways(&state.care);
    let of = |kind| ways.iter().filter(move |way| way.kind == kind).map(|way| &way.programme.protocol);
    let group = |above, present, offered| Group { above, present, offered, entry: fresh() };
    let runs = ground.running.first().map(|(_, protocol)| protocol.name.as_str());
    let mut groups = Vec::new();
    if ground.flagged {
        groups.push(group(Above::Flagged, "", Vec::new()));
    } else {
        if let Some(fits) = of(WayKind::Fits).next() {
            groups.push(group(Above::Answers, &fits.name, of(WayKind::Instead).collect()));
        }
        let beside: Vec<_> = of(WayKind::Beside).collect();
        let healthy: Vec<_> = of(WayKind::Healthy).collect();
        match runs {
            Some(name) => {
                let above = if beside.is_empty() { Above::Full } else { Above::Beside };
                groups.push(group(above, name, beside));
            }
            None if !healthy.is_empty() => groups.push(group(Above::Healthy, "", healthy)),
            None if groups.is_empty() => groups.push(group(Above::Ask, "", Vec::new())),
            None => {}
        }
    }
    let html = WaysPage {
        chrome: visit.chrome(Nav::More),
        groups,
        side: ground.holds.as_ref().and_then(|(intake, _)| intake.side).map_or("", side_word),
        wrongs,
    };
    if html.wrongs.none() { page(&html) } else { Err(PageError::fix(&html)) }
}
