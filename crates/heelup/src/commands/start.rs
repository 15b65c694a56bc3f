//! `heelup start`: from answers, or a diagnosis, to the first day of a programme.

mod begin;
mod outcome;

use std::path::PathBuf;

use heelup_core::{
    journal::{Answers, Fact, Preset, Profile, ProgrammeId, Reported},
    record::Record,
    today::Course,
    triage::{Triage, triage},
    units::{Involved, Kilograms, LocalDate},
};

use outcome::Outcome;

use super::{report, triage as asked};
use crate::{
    clock,
    exit::{Exit, Failure},
    journal::{Pen, Said, Whose},
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
        let found = found.as_ref();
        if let (Err(why), None) = (&wish, &answers) {
            // Nothing was said that could be kept.
            let outcome = Outcome { care: &care, entries: &[], done: &[], date, found, refused: Some(why) };
            return outcome.tell(shell);
        }
        let mut pen = Pen::begin(shell, &self.whose)?;
        let record = Record::fold(&pen.entries);
        let care = care.made_for(&record);
        let course = Course::walk(&record, &care, date);
        let flagged = course.flags.standing(date).next().map(begin::flag_stands);
        let side = wish.as_ref().ok().map(|wish| wish.side);
        let mut facts: Vec<Said> = Vec::new();
        facts.extend(self.intake(&answers).map(|fact| Said { date, programme: None, side, fact }));
        let refused = match (flagged, wish) {
            (Some(why), _) | (None, Err(why)) => Some(why),
            (None, Ok(wish)) => {
                begin::is_free(&record, &wish.protocol, date)?;
                let programme = ProgrammeId(clock::fresh());
                let begun = begin::facts(&wish, &said, &care, &record, self.preset(found));
                let tie = |fact| Said { date, programme: Some(programme), side, fact };
                facts.extend(self.profile().into_iter().chain(begun).map(tie));
                None
            }
        };
        let done = pen.write(facts)?;
        let (entries, refused) = (&pen.entries, refused.as_deref());
        let exit = Outcome { care: &care, entries, done: &done, date, found, refused }.tell(shell)?;
        pen.close();
        Ok(exit)
    }

    /// Keeps the answers as they were given, whatever they lead to.
    fn intake(&self, answers: &Option<Answers>) -> Option<Fact> {
        let answers = answers.clone()?;
        Some(Fact::IntakeAnswered(Reported { answers, diagnosis: self.diagnosis.clone() }))
    }

    fn profile(&self) -> Option<Fact> {
        let profile = Profile { name: self.name.clone(), body_mass_kg: self.body_mass, ..Profile::default() };
        (profile != Profile::default()).then_some(Fact::ProfileSet(profile))
    }

    fn preset(&self, found: Option<&Triage>) -> Preset {
        let careful = self.cautious || found.is_some_and(|found| found.cautious);
        if careful { Preset::Cautious } else { Preset::Standard }
    }
}
