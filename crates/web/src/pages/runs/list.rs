//! The trainings told so far, newest first.

use askama::Template;
use axum::extract::Query;
use heelup_core::{
    journal::{EntryId, Fact, Run, Sport},
    record::effective,
    words::Language,
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

/// Shows the trainings.
pub(crate) async fn show(visit: Visit, Query(just): Query<Just>) -> Page {
    let entries = visit.who.as_ref().map(|who| who.entries.clone()).unwrap_or_default();
    let mut runs: Vec<_> = effective(&entries)
        .iter()
        .filter_map(|said| {
            let Fact::RunImported(run) = said.fact else { return None };
            let day = days::long(visit.language, said.date);
            Some((said.date, run.start.clone(), one(visit.language, said.id, day, run, visit.units)))
        })
        .collect();
    runs.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
    page(&RunsPage {
        chrome: visit.chrome(Nav::Runs),
        runs: runs.into_iter().map(|(_, _, run)| run).collect(),
        told: just.added.map(|added| (added, just.already.unwrap_or(0))),
    })
}

fn one(language: Language, entry: EntryId, day: String, run: &Run, units: Units) -> OneRun {
    OneRun {
        entry,
        is_run: run.sport == Sport::Running,
        title: sports::name(language, run.sport),
        amount: amount(language, run, units),
        day,
        more: more(language, run),
    }
}

/// Returns how much it was: "8.0 km", or minutes where no distance is known.
pub(crate) fn amount(language: Language, run: &Run, units: Units) -> String {
    match (run.distance_m, minutes(run)) {
        (Some(metres), _) => units.distance(language, metres),
        (None, Some(minutes)) => language.tell("run-min", [("n", minutes.into())]),
        (None, None) => language.say("day-not-known"),
    }
}

/// Returns what else is known: time, effort, pain, hills.
pub(crate) fn more(language: Language, run: &Run) -> String {
    let minutes = minutes(run).filter(|_| run.distance_m.is_some());
    let mut said: Vec<String> =
        minutes.map(|n| language.tell("run-min", [("n", n.into())])).into_iter().collect();
    if run.hills {
        said.push(language.say("run-is-hilly"));
    }
    if run.fast {
        said.push(language.say("run-is-fast"));
    }
    said.push(match run.effort {
        Some(effort) => language.tell("run-effort", [("n", effort.get().into())]),
        None => language.say("run-effort-unknown"),
    });
    said.push(match run.pain {
        Some(pain) => language.tell("run-pain", [("n", pain.get().into())]),
        None => language.say("run-pain-unknown"),
    });
    if run.file.is_some() {
        said.push(language.say("run-of-file"));
    }
    said.join(" · ")
}

fn minutes(run: &Run) -> Option<u32> {
    run.moving_s.or(run.duration_s).map(|s| (s + 30) / 60)
}
