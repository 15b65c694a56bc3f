//! The trainings told so far, newest first.

use askama::Template;
use axum::extract::Query;
use heelup_core::{
    journal::{EntryId, Fact, Run, Sport},
    record::effective,
};
use serde::Deserialize;

use super::{
    super::{Page, page},
    sports,
};
use crate::{
    chrome::{Chrome, Nav, Units},
    days,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "runs.html")]
struct RunsPage {
    chrome: Chrome,
    runs: Vec<OneRun>,
    /// How many were just added, and how many were there before.
    told: Option<(usize, usize)>,
}

/// One training in the list.
struct OneRun {
    entry: EntryId,
    is_run: bool,
    title: String,
    amount: String,
    day: String,
    more: String,
}

/// What was just added.
#[derive(Deserialize)]
pub(crate) struct Just {
    added: Option<usize>,
    already: Option<usize>,
}

#[derive(Template)]
#[template(path = "run_amount.txt")]
struct Amount {
    distance: Option<String>,
    minutes: Option<u32>,
}

#[derive(Template)]
#[template(path = "run_more.txt")]
struct More<'a> {
    run: &'a Run,
    minutes: Option<u32>,
}

/// Shows the trainings.
pub(crate) async fn show(visit: Visit, Query(just): Query<Just>) -> Page {
    let entries = visit.who.as_ref().map(|who| who.entries.clone()).unwrap_or_default();
    let mut runs: Vec<_> = effective(&entries)
        .iter()
        .filter_map(|said| {
            let Fact::RunImported(run) = said.fact else { return None };
            Some((
                said.date,
                run.start.clone(),
                one(said.id, &days::long(visit.language, said.date), run, visit.units),
            ))
        })
        .collect();
    runs.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
    page(&RunsPage {
        chrome: visit.chrome(Nav::Runs),
        runs: runs.into_iter().map(|(_, _, run)| run).collect(),
        told: just.added.map(|added| (added, just.already.unwrap_or(0))),
    })
}

fn one(entry: EntryId, day: &str, run: &Run, units: Units) -> OneRun {
    OneRun {
        entry,
        is_run: run.sport == Sport::Running,
        title: sports::name(run.sport),
        amount: amount(run, units),
        day: day.to_owned(),
        more: more(run),
    }
}

/// Returns how much it was: "8.0 km", or minutes where no distance is known.
pub(crate) fn amount(run: &Run, units: Units) -> String {
    Amount { distance: run.distance_m.map(|m| units.distance(m)), minutes: minutes(run) }
        .render()
        .unwrap_or_default()
}

/// Returns what else is known: time, effort, pain, hills.
pub(crate) fn more(run: &Run) -> String {
    More { run, minutes: minutes(run).filter(|_| run.distance_m.is_some()) }.render().unwrap_or_default()
}

fn minutes(run: &Run) -> Option<u32> {
    run.moving_s.or(run.duration_s).map(|s| (s + 30) / 60)
}
