//! Many files at once, or an archive: kept straight away, with a line for each that says what became of it.

use std::sync::Arc;

use askama::Template;
use heelup_core::{
    journal::{Fact, Steps},
    record::{Known, Record},
    words::Language,
};
use heelup_imports::{Days, Imported, New, News, Status};
use heelup_store::Appended;
use jiff::tz::TimeZone;

use super::super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    keep::{Saying, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "run_many.html")]
struct ManyPage {
    chrome: Chrome,
    added: usize,
    already: usize,
    days: usize,
    lines: Vec<Line>,
    /// Lines that are not shown: nobody reads thousands.
    more: usize,
}

/// What became of one file.
struct Line {
    name: String,
    fate: Fate,
    already: usize,
    /// What was not as it should be: the first of it.
    why: Vec<String>,
}

/// In one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Taken,
    There,
    Partly,
    Nothing,
    Refused,
}

/// How many lines are shown, those with trouble first.
const LINES: usize = 200;
/// How many entries are written in one piece.
const PIECE: usize = 500;

/// Keeps what the files hold.
pub(super) async fn keep(state: &AppState, visit: &Visit, files: Vec<Imported>, zone: &TimeZone) -> Page {
    let person = state.somebody(&visit.now).await?;
    let (record, known) = match &visit.who {
        Some(who) => (Arc::clone(&who.record), Known::of(&who.entries)),
        None => (Arc::new(Record::fold(&[])), Known::default()),
    };
    let days_may_be = Days { zone, instead: None, until: Some(visit.today()) };
    let mut news = News::of(&record, known, days_may_be);
    let mut lines = Vec::with_capacity(files.len());
    let (mut waiting, mut added, mut days) = (Vec::new(), 0, 0);
    for file in files {
        let new = news.take(&file);
        added += new.runs.len();
        days += new.steps.len();
        lines.push(line(visit.language, file, &new));
        let runs = new.runs.into_iter().map(|(date, run)| (date, Fact::RunImported(run)));
        let steps = new.steps.into_iter().map(|(date, steps)| (date, Fact::StepsCounted(Steps { steps })));
        waiting.extend(runs.chain(steps).map(|(date, fact)| Saying::about(fresh(), date, fact)));
        while waiting.len() >= PIECE {
            let rest = waiting.split_off(PIECE);
            added -= doubles(&state.keep(person, &visit.now, waiting).await?);
            waiting = rest;
        }
    }
    added -= doubles(&state.keep(person, &visit.now, waiting).await?);
    let already = lines.iter().map(|line| line.already).sum();
    // Trouble first, otherwise in the order they came.
    lines.sort_by_key(|line| !matches!(line.fate, Fate::Refused | Fate::Partly));
    let more = lines.len().saturating_sub(LINES);
    lines.truncate(LINES);
    page(&ManyPage { chrome: visit.chrome(Nav::Runs), added, already, days, lines, more })
}

/// Returns how many trainings the store knew already.
fn doubles(kept: &[Appended]) -> usize {
    kept.iter().filter(|one| matches!(one, Appended::DuplicateRun(_))).count()
}

/// Says what became of a file.
fn line(language: Language, file: Imported, new: &New) -> Line {
    let mut why: Vec<String> =
        file.problems.iter().map(|p| format!("{}: {}", p.place_in(language), p.what_in(language))).collect();
    why.extend(new.without_day.iter().map(|at| language.tell("many-no-day", [("n", (at + 1).into())])));
    let fate = match file.status {
        Status::Refused => Fate::Refused,
        Status::Partial => Fate::Partly,
        Status::Ok if !new.runs.is_empty() || !new.steps.is_empty() => Fate::Taken,
        Status::Ok if new.runs_there > 0 || !file.steps_by_day.is_empty() => Fate::There,
        Status::Ok => Fate::Nothing,
    };
    why.truncate(3);
    if matches!(fate, Fate::Taken | Fate::There) {
        why.clear();
    }
    Line { name: file.file, fate, already: new.runs_there, why }
}
