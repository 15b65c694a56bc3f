//! `heelup start`: from answers, or a diagnosis, to the first day of a programme.

mod begin;

use std::path::PathBuf;

use heelup_core::{
    journal::{Answers, Entry, Fact, Preset, Profile, ProgrammeId, Reported},
    record::Record,
    today::Course,
    triage::{Triage, triage},
    units::{Involved, Kilograms, LocalDate},
};
use heelup_store::Appended;
use serde::Serialize;

use super::{plan, report, say, triage as asked};
use crate::{
    clock,
    exit::{Exit, Failure},
    journal::{Pen, Said, Whose},
    json::Plan,
    shell::Shell,
    values,
};

/// Begins a programme, and the journal if there is none. With answers the red flags are looked at first,
/// and no programme begins that does not fit.
#[derive(Debug, clap::Args)]
pub(crate) struct Start {
    #[command(flatten)]
    whose: Whose,
    /// The first day, YYYY-MM-DD; today when left out
    #[arg(long, value_name = "DATE")]
    on: Option<LocalDate>,
    /// The answers of an intake, as for `heelup triage`; - reads them from
    /// standard input
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// The condition that a clinician has named
    #[arg(long, value_name = "CONDITION")]
    diagnosis: Option<String>,
    /// The programme; left out: the one that fits the answers
    #[arg(long, value_name = "PROTOCOL")]
    protocol: Option<String>,
    /// The leg that hurts
    #[arg(long, value_name = "left|right|both", value_parser = values::involved)]
    side: Option<Involved>,
    /// The place to begin at, such as both-legs.1; left out: what fits the
    /// answers
    #[arg(long, value_name = "STAGE.RUNG")]
    at: Option<String>,
    /// The clinician who put you at that place
    #[arg(long, value_name = "NAME", requires = "at")]
    by: Option<String>,
    /// Stay away from pain: above the target the dose goes down
    #[arg(long)]
    cautious: bool,
    /// Your body mass; the load of a day scales with it
    #[arg(long, value_name = "KG", value_parser = values::kilograms)]
    body_mass: Option<Kilograms>,
    /// What you like to be called
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

/// What came of it, in JSON.
#[derive(Serialize)]
struct Started<'a> {
    /// Whether a programme began.
    started: bool,
    /// Why, or why not.
    why: String,
    /// What the answers point to; null without answers.
    triage: Option<&'a Triage>,
    /// What was kept.
    saved: Vec<say::KeptEntry>,
    /// How much of what should be known first was not asked; null when all of it was.
    unasked: Option<String>,
    /// The day's answer; null when there is none.
    plan: Option<Plan>,
}

/// Returns every answer of a journal, the newest of each.
fn intake_of(entries: &[Entry]) -> Answers {
    let mut known = Answers::new();
    for said in heelup_core::record::effective(entries) {
        if let Fact::IntakeAnswered(said) | Fact::FindingsReported(said) = said.fact {
            known.extend(said.answers.clone());
        }
    }
    known
}

impl Start {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let date = values::day(self.on)?;
        let care = shell.care()?;
        let answers = match &self.answers {
            Some(path) => Some(asked::read(&care, path)?),
            None => None,
        };
        let said = answers.clone().unwrap_or_default();
        report::checked(&care, &said, self.diagnosis.as_deref())?;
        let found = (answers.is_some() || self.diagnosis.is_some())
            .then(|| triage(&care.triage, &said, self.diagnosis.as_deref()));
        // Everything that can be wrong with the command is said before anything is kept.
        let wish = begin::wish(&self, &care, &said, found.as_ref())?;
        if let (Err(why), None) = (&wish, &answers) {
            // Nothing was said that could be kept.
            self.tell(shell, &care, &[], &[], date, found.as_ref(), Some(why.clone()))?;
            return Ok(Exit::No);
        }
        let mut pen = Pen::begin(shell, &self.whose)?;
        let record = Record::fold(&pen.entries);
        let course = Course::walk(&record, &care, date);
        let flagged = course.flags.standing(date).next().map(|raised| begin::flag_stands(raised));
        let side = wish.as_ref().ok().map(|wish| wish.side);
        let intake = self.intake(&answers).map(|fact| Said { date, programme: None, side, fact });
        match wish {
            Ok(wish) if flagged.is_none() => {
                begin::is_free(&record, &wish.protocol, date)?;
                let programme = ProgrammeId(clock::fresh());
                let mut facts: Vec<Said> = intake.into_iter().collect();
                let tie = |fact| Said { date, programme: Some(programme), side, fact };
                facts.extend(self.profile().map(tie));
                facts.extend(
                    begin::facts(&wish, &said, &care, self.preset(found.as_ref())).into_iter().map(tie),
                );
                let done = pen.write(facts)?;
                if let Some(open) = begin::unasked(&care, &intake_of(&pen.entries)) {
                    shell.console.warn(&open)?;
                }
                self.tell(shell, &care, &pen.entries, &done, date, found.as_ref(), None)?;
                pen.close();
                Ok(Exit::Ok)
            }
            wish => {
                let why = flagged.or_else(|| wish.err()).unwrap_or_default();
                let done = pen.write(intake.into_iter().collect())?;
                self.tell(shell, &care, &pen.entries, &done, date, found.as_ref(), Some(why))?;
                pen.close();
                Ok(Exit::No)
            }
        }
    }

    /// Keeps the answers as they were given, whatever they lead to.
    fn intake(&self, answers: &Option<Answers>) -> Option<Fact> {
        let answers = answers.clone()?;
        Some(Fact::IntakeAnswered(Reported { answers, diagnosis: self.diagnosis.clone() }))
    }

    fn profile(&self) -> Option<Fact> {
        let profile = Profile { name: self.name.clone(), birth_year: None, body_mass_kg: self.body_mass };
        (profile != Profile::default()).then_some(Fact::ProfileSet(profile))
    }

    fn preset(&self, found: Option<&Triage>) -> Preset {
        let careful = self.cautious || found.is_some_and(|found| found.cautious);
        if careful { Preset::Cautious } else { Preset::Standard }
    }

    #[expect(clippy::too_many_arguments, reason = "all that is known at the end of a start")]
    fn tell(
        &self,
        shell: &mut Shell,
        care: &heelup_core::care::Care,
        entries: &[Entry],
        done: &[Appended],
        date: LocalDate,
        found: Option<&Triage>,
        refused: Option<String>,
    ) -> Result<(), Failure> {
        if shell.json() {
            let record = Record::fold(entries);
            let why = refused.clone().or_else(|| found.map(|f| f.why_programme.clone()));
            return shell.console.json(&Started {
                started: refused.is_none(),
                why: why.unwrap_or_else(|| "You named it.".to_owned()),
                triage: found,
                unasked: refused.is_none().then(|| begin::unasked(care, &intake_of(entries))).flatten(),
                saved: done.iter().map(|d| say::kept(entries, d)).collect(),
                plan: plan::of(&record, care, date, None).map(|view| view.json(care)),
            });
        }
        match refused {
            None => {
                if let Some(found) = found {
                    shell.console.text(0, &found.why_programme)?;
                    shell.console.gap()?;
                }
                say::show(shell, care, entries, done, date, Vec::new())
            }
            Some(why) => {
                shell.console.text(0, "No programme was begun.")?;
                if let Some(found) = found {
                    if why != found.why_programme {
                        shell.console.text(0, &why)?;
                    }
                    shell.console.gap()?;
                    asked::print(shell, care, found)?;
                } else {
                    shell.console.text(0, &why)?;
                }
                if !done.is_empty() {
                    shell.console.gap()?;
                }
                say::saved(shell, entries, done)
            }
        }
    }
}
