//! From what a file gave to entries of a journal: each training and each day of steps once.

use heelup_core::{
    care::Care,
    journal::{Fact, Run, Steps},
    record::Record,
    units::LocalDate,
};
use heelup_imports::Imported;
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
    /// The last day that something was added to or found on.
    #[serde(skip)]
    pub(super) last: Option<LocalDate>,
}

/// Adds a file's trainings and steps, all of them or none.
pub(super) fn keep(pen: &mut Pen, imported: &Imported, asked: &ImportOf) -> Result<Added, Failure> {
    let record = Record::fold(&pen.entries);
    let zone = clock::zone();
    let mut kept = Added::default();
    let mut said = Vec::new();
    for (at, activity) in imported.activities.iter().enumerate() {
        let Some(run) = imported.run(at) else { continue };
        match activity.local_date(&zone).or(asked.on) {
            Some(date) => said.push(tied(&record, date, Fact::RunImported(told(run, asked)))),
            None => kept
                .left_out
                .push(format!("training {}: the file does not tell its day; say it with --on DATE", at + 1)),
        }
    }
    for (date, steps) in &imported.steps_by_day {
        // Files of one day may each hold a part of it: the highest count stands.
        if record.day(*date).steps.is_some_and(|known| known >= *steps) {
            kept.already_there += 1;
            kept.last = kept.last.max(Some(*date));
        } else {
            said.push(tied(&record, *date, Fact::StepsCounted(Steps { steps: *steps })));
        }
    }
    for done in pen.write(said)? {
        match done {
            Appended::Added(_) => kept.added += 1,
            Appended::AlreadyThere(_) | Appended::DuplicateRun(_) => kept.already_there += 1,
        }
        kept.last = kept.last.max(Some(done.entry().date));
    }
    Ok(kept)
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
