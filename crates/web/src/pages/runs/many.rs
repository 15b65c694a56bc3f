//! Many files at once, or an archive: kept straight away, with a line for each that says what became of it.

use askama::Template;
use heelup_core::{
    journal::{Fact, Run, Steps},
    record::{Record, effective},
    units::LocalDate,
    words::Language,
};
use heelup_imports::{Imported, Status};
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
    added: usize,
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

/// One file, read, and what of it is new.
struct Reading {
    line: Line,
    said: Vec<Saying>,
}

/// Keeps what the files hold.
pub(super) async fn keep(state: &AppState, visit: &Visit, files: Vec<Imported>, zone: &TimeZone) -> Page {
    let person = state.somebody(&visit.now).await?;
    let entries = visit.who.as_ref().map(|who| who.entries.clone()).unwrap_or_default();
    let record = Record::fold(&entries);
    let mut known: Vec<Run> = effective(&entries)
        .iter()
        .filter_map(|said| if let Fact::RunImported(run) = said.fact { Some(run.clone()) } else { None })
        .collect();
    let mut lines = Vec::with_capacity(files.len());
    let (mut waiting, mut added, mut days) = (Vec::new(), 0, 0);
    for file in files {
        let Reading { line, said } = read((visit.language, visit.today()), &record, &mut known, file, zone);
        added += line.added;
        days += said.iter().filter(|one| matches!(one.fact, Fact::StepsCounted(_))).count();
        waiting.extend(said);
        lines.push(line);
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

fn read(
    (language, today): (Language, LocalDate),
    record: &Record,
    known: &mut Vec<Run>,
    file: Imported,
    zone: &TimeZone,
) -> Reading {
    let mut said = Vec::new();
    let (mut added, mut already) = (0, 0);
    let mut why: Vec<String> = file.problems.iter().map(|p| format!("{}: {}", p.place, p.what)).collect();
    for (index, activity) in file.activities.iter().enumerate() {
        let Some(run) = file.run(index) else { continue };
        let Some(date) = activity.local_date(zone).filter(|date| *date <= today) else {
            why.push(language.tell("many-no-day", [("n", (index + 1).into())]));
            continue;
        };
        if known.iter().any(|other| super::read::same(&run, other)) {
            already += 1;
            continue;
        }
        known.push(run.clone());
        said.push(Saying::about(fresh(), date, Fact::RunImported(run)));
        added += 1;
    }
    for (date, steps) in &file.steps_by_day {
        if *date > today || record.day(*date).steps.is_some_and(|there| there >= *steps) {
            continue;
        }
        said.push(Saying::about(fresh(), *date, Fact::StepsCounted(Steps { steps: *steps })));
    }
    let fate = match file.status {
        Status::Refused => Fate::Refused,
        Status::Partial => Fate::Partly,
        Status::Ok if !said.is_empty() => Fate::Taken,
        Status::Ok if already > 0 || !file.steps_by_day.is_empty() => Fate::There,
        Status::Ok => Fate::Nothing,
    };
    why.truncate(3);
    if matches!(fate, Fate::Taken | Fate::There) {
        why.clear();
    }
    Reading { line: Line { name: file.file, fate, added, already, why }, said }
}
