//! From what a file gave to entries of a journal: each training and each day of steps once.

use heelup_core::{
    care::Care,
    journal::{Fact, Run, Steps},
    record::{Known, Record},
    units::LocalDate,
    words::Language,
};
use heelup_imports::{Days, Imported, News};
use heelup_store::Appended;
use serde::Serialize;

use super::ImportOf;
use crate::{
    clock,
    commands::{plan, say},
    exit::Failure,
    journal::{Pen, Said},
    shell::Shell,
};

/// What became of a file in a journal.
#[derive(Debug, Default, Serialize)]
pub(super) struct Added {
    /// Entries added.
    pub(super) added: usize,
    /// What was in the journal already, and stays as it is.
    pub(super) already_there: usize,
    /// What could not be added, and why.
    pub(super) left_out: Vec<String>,
    /// The same as places among the file's trainings: their file tells no day.
    #[serde(skip)]
    pub(super) without_day: Vec<usize>,
    /// The last day that something was added to or found on.
    #[serde(skip)]
    pub(super) last: Option<LocalDate>,
}

/// Adds the trainings and steps of files, all of them or none; returns what became of each file.
pub(super) fn keep(pen: &mut Pen, read: &[Imported], asked: &ImportOf) -> Result<Vec<Added>, Failure> {
    let record = Record::fold(&pen.entries);
    let zone = clock::zone();
    let days = Days { zone: &zone, instead: asked.on, until: None };
    let mut news = News::of(&record, Known::of(&pen.entries), days);
    let mut all: Vec<Added> = Vec::with_capacity(read.len());
    let (mut said, mut of_file) = (Vec::new(), Vec::new());
    for (file, imported) in read.iter().enumerate() {
        let new = news.take(imported);
        all.push(Added {
            added: 0,
            already_there: new.runs_there + new.days_there,
            left_out: new.without_day.iter().map(|at| without_day(Language::English, *at)).collect(),
            without_day: new.without_day,
            last: new.last_there,
        });
        let runs = new.runs.into_iter().map(|(date, run)| (date, Fact::RunImported(told(run, asked))));
        let steps = new.steps.into_iter().map(|(date, steps)| (date, Fact::StepsCounted(Steps { steps })));
        for (date, fact) in runs.chain(steps) {
            said.push(tied(&record, date, fact));
            of_file.push(file);
        }
    }
    if said.is_empty() {
        return Ok(all);
    }
    for (done, file) in pen.write(said)?.into_iter().zip(of_file) {
        let Some(kept) = all.get_mut(file) else { continue };
        match done {
            Appended::Added(_) => kept.added += 1,
            Appended::AlreadyThere(_) | Appended::DuplicateRun(_) => kept.already_there += 1,
        }
        kept.last = kept.last.max(Some(done.entry().date));
    }
    Ok(all)
}

/// Says that a training has no day.
pub(super) fn without_day(language: Language, at: usize) -> String {
    language.tell("import-no-day", [("n", (at + 1).into())])
}

/// Returns the training with what only the person can tell; what was told another app stays where nothing
/// is said now.
fn told(run: Run, asked: &ImportOf) -> Run {
    let effort = asked.effort.or(run.effort);
    Run { effort, pain: asked.pain, hills: asked.hills, fast: asked.fast, ..run }
}

/// Ties a fact to the programme that runs on its day.
fn tied(record: &Record, date: LocalDate, fact: Fact) -> Said {
    let of = say::running(record, date).into_iter().next();
    Said { date, programme: of.map(|p| p.id), side: of.map(|p| p.side), fact }
}

/// Shows what the day is now, where a programme runs on it.
pub(super) fn show_day(shell: &mut Shell, care: &Care, pen: &Pen, date: LocalDate) -> Result<(), Failure> {
    let record = Record::fold(&pen.entries);
    match plan::of(&record, care, date, None) {
        Some(view) => {
            shell.console.gap()?;
            view.print(shell, care)
        }
        None => Ok(()),
    }
}
