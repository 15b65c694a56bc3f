//! `heelup session`: what was really done of the day's exercises.

mod sets;

use heelup_core::{
    journal::{Fact, Part, Session},
    units::{Effort, Kilograms, Pain},
};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    shell::Shell,
    values::{self, SetsTold},
};

/// Keeps one session as it was really done, against the dose of the day. Less is not bad, and more
/// does not make it faster.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("amount").required(true).multiple(false))]
pub(crate) struct SessionOf {
    /// All of it, as planned
    #[arg(long, group = "amount")]
    full: bool,
    /// What each set came to, repetitions or seconds, of runs the minutes:
    /// 12,12,10. For several
    /// exercises once for each: heel-raise-bilateral=15,15,15
    #[arg(long, group = "amount", value_name = "[EXERCISE=]N,N,...", value_parser = values::sets, action = clap::ArgAction::Append)]
    sets: Vec<SetsTold>,
    /// What it came to in all, repetitions or seconds, of runs the minutes, in
    /// the order of the plan
    #[arg(long, group = "amount", value_name = "N")]
    done: Option<u32>,
    /// The worst pain during it
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain: Option<Pain>,
    /// The worst pain just after it
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain_after: Option<Pain>,
    /// How hard it was
    #[arg(long, value_name = "0-10", value_parser = values::effort)]
    effort: Option<Effort>,
    /// The load you added, if not the planned one
    #[arg(long, value_name = "KG", value_parser = values::kilograms)]
    load: Option<Kilograms>,
    /// Made easier on purpose
    #[arg(long)]
    lightened: bool,
    /// It was the light part, not the main work
    #[arg(long)]
    light: bool,
    #[command(flatten)]
    about: DayOf,
}

impl SessionOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let answer = scene.answer()?;
        let part = if self.light { Part::Light } else { Part::Main };
        let dose = if self.light { &answer.light } else { &answer.dose };
        if dose.is_empty() && self.sets.iter().all(|told| told.exercise.is_none()) {
            return Err(Failure::input(
                format!(
                    "{} has no {} to compare with",
                    answer.date,
                    if self.light { "light part" } else { "dose" }
                ),
                "say what you did with --sets EXERCISE=12,12,12",
            ));
        }
        let amount = match (self.full, self.done) {
            (true, _) => sets::Amount::Full,
            (false, Some(done)) => sets::Amount::Done(done),
            (false, None) => sets::Amount::Sets(&self.sets),
        };
        let sets = sets::sets(&scene.care, dose, answer.side, &amount, self.load)?;
        let wants_effort = dose.iter().any(|line| line.effort.is_some());
        let missing = match (self.pain.or(self.pain_after), self.effort) {
            _ if self.light => None,
            (None, _) => {
                Some("Pain was not told, so this session counts neither way. Say it with `heelup correct`.")
            }
            (Some(_), None) if wants_effort => {
                Some("This dose asks for your effort; it was not told. Say it with `heelup correct`.")
            }
            (Some(_), _) => None,
        };
        if let Some(missing) = missing {
            shell.console.warn(missing)?;
        }
        let session = Session {
            session: None,
            part,
            sets,
            pain: self.pain,
            pain_after: self.pain_after,
            effort: self.effort,
            lightened: self.lightened,
        };
        let said = vec![scene.said(Fact::SessionFinished(session))];
        scene.tell(shell, said)
    }
}
