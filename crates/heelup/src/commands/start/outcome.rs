//! What came of a start: a programme with its first day, or why none began. What was said is kept either way.

use heelup_core::{
    care::Care,
    journal::{Answers, Entry, Fact},
    record::{Record, effective},
    triage::Triage,
    units::LocalDate,
};
use heelup_store::Appended;
use serde::Serialize;

use super::begin;
use crate::{
    commands::{plan, say, triage},
    exit::{Exit, Failure},
    json::Plan,
    shell::Shell,
};

/// What came of it.
pub(super) struct Outcome<'a> {
    pub(super) care: &'a Care,
    /// The journal now.
    pub(super) entries: &'a [Entry],
    /// What was kept of what was said.
    pub(super) done: &'a [Appended],
    /// The first day.
    pub(super) date: LocalDate,
    /// What the answers point to, where there were some.
    pub(super) found: Option<&'a Triage>,
    /// Why no programme began; none when one did.
    pub(super) refused: Option<&'a str>,
}

/// The same in JSON.
#[derive(Serialize)]
struct Started<'a> {
    /// Whether a programme began.
    started: bool,
    /// Why, or why not.
    why: &'a str,
    /// What the answers point to; null without answers.
    triage: Option<&'a Triage>,
    /// What was kept.
    saved: Vec<say::KeptEntry>,
    /// How much of what should be known first was not asked; null when all of it was.
    unasked: Option<String>,
    /// The day's answer; null when there is none.
    plan: Option<Plan>,
}

impl Outcome<'_> {
    /// Says it, and returns the number to end with.
    pub(super) fn tell(&self, shell: &mut Shell) -> Result<Exit, Failure> {
        let unasked = match self.refused {
            None => begin::unasked(self.care, &answered(self.entries)),
            Some(_) => None,
        };
        if shell.json() {
            self.json(shell, unasked)?;
        } else if let Some(why) = self.refused {
            self.not_begun(shell, why)?;
        } else {
            if let Some(unasked) = unasked {
                shell.console.warn(&unasked)?;
            }
            if let Some(found) = self.found {
                shell.console.text(0, &found.why_programme)?;
                shell.console.gap()?;
            }
            say::show(shell, self.care, self.entries, self.done, self.date)?;
        }
        Ok(if self.refused.is_none() { Exit::Ok } else { Exit::No })
    }

    fn json(&self, shell: &mut Shell, unasked: Option<String>) -> Result<(), Failure> {
        let record = Record::fold(self.entries);
        let care = self.care.of(&record);
        let why = self.refused.or(self.found.map(|found| found.why_programme.as_str()));
        shell.console.json(&Started {
            started: self.refused.is_none(),
            why: why.unwrap_or("You named it."),
            triage: self.found,
            saved: self.done.iter().map(|done| say::kept(self.entries, done)).collect(),
            unasked,
            plan: plan::of(&record, &care, self.date, None).map(|view| view.json(&care)),
        })
    }

    fn not_begun(&self, shell: &mut Shell, why: &str) -> Result<(), Failure> {
        shell.console.text(0, "No programme was begun.")?;
        // What the answers themselves say stands in full below.
        if self.found.is_none_or(|found| found.why_programme != why) {
            shell.console.text(0, why)?;
        }
        if let Some(found) = self.found {
            shell.console.gap()?;
            triage::print(shell, self.care, found)?;
        }
        if !self.done.is_empty() {
            shell.console.gap()?;
        }
        say::saved(shell, self.entries, self.done)
    }
}

/// Returns every answer of a journal, the newest of each.
fn answered(entries: &[Entry]) -> Answers {
    let mut known = Answers::new();
    for said in effective(entries) {
        if let Fact::IntakeAnswered(said) | Fact::FindingsReported(said) = said.fact {
            known.extend(said.answers.clone());
        }
    }
    known
}
