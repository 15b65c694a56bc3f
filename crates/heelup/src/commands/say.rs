//! What every command that tells something does alike: find the day, keep the facts, show the day's answer.

use heelup_core::{
    care::Care,
    journal::{Entry, Fact},
    record::{Begun, Record},
    today::{Course, DayAnswer, answers},
    units::LocalDate,
};
use heelup_store::Appended;
use serde::Serialize;

use super::plan;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    journal::{Pen, Said, Whose, day, summary},
    json::Plan,
    shell::Shell,
    values,
};

/// A journal open for adding, seen on one day.
pub(super) struct Scene {
    pub(super) care: Care,
    pub(super) pen: Pen,
    pub(super) record: Record,
    pub(super) date: LocalDate,
    programme: Option<String>,
}

impl Scene {
    /// Opens the journal that is meant.
    pub(super) fn open(shell: &mut Shell, about: &DayOf) -> Result<Self, Failure> {
        let date = values::day(about.on)?;
        let care = shell.care()?;
        let pen = Pen::open(shell, &about.whose)?;
        let record = Record::fold(&pen.entries);
        let care = care.made_for(&record);
        let scene = Self { care, pen, record, date, programme: about.programme.clone() };
        scene.is_programme_known()?;
        Ok(scene)
    }

    fn is_programme_known(&self) -> Result<(), Failure> {
        match &self.programme {
            Some(asked) if !self.record.programmes.iter().any(|p| p.protocol == *asked) => {
                Err(no_such_programme(asked, &self.record))
            }
            _ => Ok(()),
        }
    }

    /// Returns the programmes that run on the day, the one named if one was.
    pub(super) fn running(&self) -> Vec<&Begun> {
        running(&self.record, self.date)
            .into_iter()
            .filter(|p| self.programme.as_ref().is_none_or(|asked| p.protocol == *asked))
            .collect()
    }

    /// Returns the day's answer of the one programme meant.
    pub(super) fn answer(&self) -> Result<DayAnswer, Failure> {
        let course = Course::walk(&self.record, &self.care, self.date);
        let mut all = answers(&self.record, &self.care, &course, self.date);
        all.retain(|a| self.programme.as_ref().is_none_or(|asked| a.protocol == *asked));
        if all.len() > 1 {
            let names: Vec<&str> = all.iter().map(|a| a.protocol.as_str()).collect();
            return Err(Failure::usage(
                format!("several programmes run on {}: {}", self.date, names.join(", ")),
                "say which with --programme",
            ));
        }
        all.pop().ok_or_else(|| plan::nothing_runs(&self.record, &self.care, self.date))
    }

    /// Ties a fact to the day and to the programme that runs on it.
    pub(super) fn said(&self, fact: Fact) -> Said {
        self.said_on(self.date, fact)
    }

    /// Ties a fact to another day.
    pub(super) fn said_on(&self, date: LocalDate, fact: Fact) -> Said {
        let of = running(&self.record, date)
            .into_iter()
            .find(|p| self.programme.as_ref().is_none_or(|asked| p.protocol == *asked));
        Said { date, programme: of.map(|p| p.id), side: of.map(|p| p.side), fact }
    }

    /// Keeps what was said, then shows the answer of the day.
    pub(super) fn tell(mut self, shell: &mut Shell, said: Vec<Said>) -> Result<Exit, Failure> {
        let done = self.pen.write(said)?;
        show(shell, &self.care, &self.pen.entries, &done, self.date)?;
        self.pen.close();
        Ok(Exit::Ok)
    }

    /// Keeps what was said and ends with a sentence; the day's answer is not the point.
    pub(super) fn tell_only(
        mut self,
        shell: &mut Shell,
        said: Vec<Said>,
        sentence: &str,
    ) -> Result<Exit, Failure> {
        if shell.json() {
            return self.tell(shell, said);
        }
        let done = self.pen.write(said)?;
        saved(shell, &self.pen.entries, &done)?;
        shell.console.text(0, sentence)?;
        self.pen.close();
        Ok(Exit::Ok)
    }
}

/// What a command that tells something answers in JSON.
#[derive(Serialize)]
struct Answer {
    /// The entries that stand in the journal for what was said.
    saved: Vec<KeptEntry>,
    /// The day's answer now; null when no programme runs.
    plan: Option<Plan>,
}

/// One entry.
#[derive(Serialize)]
pub(super) struct KeptEntry {
    /// Its number in the journal, from 1.
    number: usize,
    /// Its id.
    id: String,
    /// The day it is about.
    date: LocalDate,
    /// Whether it is new, or was there before.
    new: bool,
    /// What it says, in one line.
    says: String,
}

/// Says what was kept and what the day is now.
pub(super) fn show(
    shell: &mut Shell,
    care: &Care,
    entries: &[Entry],
    done: &[Appended],
    date: LocalDate,
) -> Result<(), Failure> {
    let saved: Vec<KeptEntry> = done.iter().map(|d| kept(entries, d)).collect();
    let record = Record::fold(entries);
    let own = care.of(&record);
    let care = own.as_ref();
    let day_plan = plan::of(&record, care, date, None);
    if shell.json() {
        let plan = day_plan.map(|view| view.json(care));
        return shell.console.json(&Answer { saved, plan });
    }
    self::saved(shell, entries, done)?;
    match day_plan {
        Some(view) => {
            shell.console.gap()?;
            view.print(shell, care)
        }
        None => Ok(()),
    }
}

/// Says what was kept.
pub(super) fn saved(shell: &mut Shell, entries: &[Entry], done: &[Appended]) -> Result<(), Failure> {
    // A version goes into the record by itself: nobody told it.
    let told = done.iter().filter(|d| !matches!(d.entry().fact, Fact::CareKept(_)));
    for entry in told.map(|d| kept(entries, d)) {
        let new = if entry.new { "Saved" } else { "There already" };
        let KeptEntry { says, date, number, .. } = entry;
        shell.console.text(0, &format!("{new}: {says} ({}, entry {number}).", day(date)))?;
    }
    Ok(())
}

/// Returns what stands in the journal for something said.
pub(super) fn kept(entries: &[Entry], done: &Appended) -> KeptEntry {
    let entry = done.entry();
    let at = entries.iter().position(|e| e.id == entry.id).unwrap_or_default();
    KeptEntry {
        number: at + 1,
        id: entry.id.to_string(),
        date: entry.date,
        new: done.is_new(),
        says: summary(&entry.fact),
    }
}

/// Returns the programmes that run on a day, in the order they began.
pub(super) fn running(record: &Record, date: LocalDate) -> Vec<&Begun> {
    let runs = |p: &&Begun| p.start <= date && p.ended.is_none_or(|ended| date <= ended);
    record.programmes.iter().filter(runs).collect()
}

/// Says that the person follows no programme of this name.
pub(super) fn no_such_programme(asked: &str, record: &Record) -> Failure {
    let known: Vec<&str> = record.programmes.iter().map(|p| p.protocol.as_str()).collect();
    let remedy = if known.is_empty() {
        "begin one with `heelup start`".to_owned()
    } else {
        format!("in this journal: {}", known.join(", "))
    };
    Failure::input(format!("no programme `{asked}` in this journal"), remedy)
}

/// Prints an answer in a sentence, then its parts, each under its title; a part without lines is left out.
pub(super) fn in_parts(shell: &mut Shell, head: &str, parts: &[(&str, &Vec<String>)]) -> Result<(), Failure> {
    shell.console.text(0, head)?;
    for (title, lines) in parts {
        if !lines.is_empty() {
            shell.console.gap()?;
            shell.console.line(title)?;
        }
        for line in *lines {
            shell.console.item(2, "·", line)?;
        }
    }
    Ok(())
}

/// Reads a journal with the care that it keeps to, and says what is wrong with it.
pub(super) fn opened(shell: &mut Shell, whose: &Whose) -> Result<(Record, Care), Failure> {
    let care = shell.care()?;
    let told = whose.read(shell)?;
    let record = Record::fold(&told.entries);
    let care = care.made_for(&record);
    for warning in &told.warnings {
        shell.console.warn(warning)?;
    }
    Ok((record, care))
}
