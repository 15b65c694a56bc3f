//! The trainings told so far, newest first.

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    journal::{EntryId, Fact, Run, Sport},
    record::effective,
    units::LocalDate,
    words::Language,
};
use serde::Deserialize;

use super::{
    super::{Page, page},
    sports,
    weeks::{self, WeeksChart},
};
use crate::{
    chrome::{Chrome, Nav, Units},
    days,
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "runs.html")]
struct RunsPage {
    chrome: Chrome,
    /// A training of the last days that nobody told the feel of.
    untold: Option<OneRun>,
    weeks: Option<WeeksChart>,
    runs: Vec<OneRun>,
    /// When the next run may be.
    next_run: Option<String>,
    /// Where older days begin.
    older: Option<LocalDate>,
    /// Only days before another were asked for.
    paged: bool,
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

/// How many trainings stand on one page, a few more when a day has several.
const SHOWN: usize = 30;
/// How many days back the feel of a training is asked for: after that nobody remembers.
const ASKS_BACK: i32 = 2;

/// What was just added, and which days are asked for.
#[derive(Deserialize)]
pub(crate) struct Asked {
    added: Option<usize>,
    already: Option<usize>,
    before: Option<String>,
}

/// Shows the trainings.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let entries = visit.who.as_ref().map(|who| who.entries.clone()).unwrap_or_default();
    let effective = effective(&entries);
    let mut all: Vec<(LocalDate, EntryId, &Run)> = effective
        .iter()
        .filter_map(|said| {
            let Fact::RunImported(run) = said.fact else { return None };
            Some((said.date, said.id, run))
        })
        .collect();
    all.sort_by(|a, b| (b.0, &b.2.start).cmp(&(a.0, &a.2.start)));
    let before: Option<LocalDate> = asked.before.and_then(|text| text.parse().ok());
    let mut shown: Vec<_> =
        all.iter().filter(|(date, ..)| before.is_none_or(|before| *date < before)).collect();
    let last = shown.get(SHOWN - 1).map(|(date, ..)| *date);
    let older = last.filter(|last| shown.iter().any(|(date, ..)| date < last));
    if let Some(last) = last {
        shown.retain(|(date, ..)| *date >= last);
    }
    let today = visit.today();
    let row = |(date, id, run): &(LocalDate, EntryId, &Run)| {
        one(visit.language, *id, days::long(visit.language, *date), run, visit.units)
    };
    let untold = all.iter().find(|(date, _, run)| {
        (0..=ASKS_BACK).contains(&today.days_since(*date))
            && sports::on_foot(run.sport)
            && (run.effort.is_none() || run.pain.is_none())
    });
    let course = if before.is_none() { visit.course(&state).ok() } else { None };
    page(&RunsPage {
        chrome: visit.chrome(Nav::Runs),
        untold: untold.filter(|_| before.is_none()).map(row),
        weeks: if before.is_some() {
            None
        } else {
            weeks::chart(visit.language, visit.units, today, all.iter().map(|(date, _, run)| (*date, *run)))
        },
        runs: shown.into_iter().map(row).collect(),
        older,
        next_run: course.and_then(|course| visit.next_run(&state, &course)),
        paged: before.is_some(),
        told: asked.added.map(|added| (added, asked.already.unwrap_or(0))),
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

/// Returns a time as 48:05 or 1:02:07.
pub(super) fn clock(seconds: u32) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{rest:02}") } else { format!("{minutes}:{rest:02}") }
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
