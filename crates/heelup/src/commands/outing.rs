//! `heelup run`, `steps`, `activity`: load outside the programme. All of it counts.

use heelup_core::{
    journal::{Activity, Fact, LoadClass, Run, Sport, Steps},
    units::{Effort, Pain},
};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    shell::Shell,
    values,
};

/// Keeps a run told by hand. For runs of a watch see `heelup import --into`.
#[derive(Debug, clap::Args)]
pub(crate) struct RunOf {
    #[command(flatten)]
    about: DayOf,
    /// How far, in kilometres
    #[arg(long, value_name = "KM", value_parser = values::kilometres)]
    km: Option<u32>,
    /// How long, in minutes
    #[arg(long, value_name = "MIN", value_parser = clap::value_parser!(u32).range(1..=2880))]
    minutes: Option<u32>,
    /// How hard it was, 0 to 10; 5 or more is hard
    #[arg(long, value_name = "0-10", value_parser = values::effort)]
    effort: Option<Effort>,
    /// The worst pain during it
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain: Option<Pain>,
    /// It was hilly
    #[arg(long)]
    hills: bool,
    /// It was fast: intervals, tempo, a race
    #[arg(long)]
    fast: bool,
}

impl RunOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        if self.km.is_none() && self.minutes.is_none() {
            return Err(Failure::usage(
                "a run needs its distance or its time",
                "say --km 8, or --minutes 48, or both",
            ));
        }
        let scene = Scene::open(shell, &self.about)?;
        let run = Run {
            duration_s: self.minutes.map(|minutes| minutes * 60),
            distance_m: self.km,
            effort: self.effort,
            pain: self.pain,
            hills: self.hills,
            fast: self.fast,
            ..Run::of(Sport::Running)
        };
        let said = vec![scene.said(Fact::RunImported(run))];
        scene.tell(shell, said)
    }
}

/// Keeps the steps of a whole day, runs included. Of several counts the highest stands.
#[derive(Debug, clap::Args)]
pub(crate) struct StepsOf {
    /// Steps of both feet, the whole day
    #[arg(value_name = "STEPS", value_parser = clap::value_parser!(u32).range(0..=200_000))]
    steps: u32,
    #[command(flatten)]
    about: DayOf,
}

impl StepsOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let said = vec![scene.said(Fact::StepsCounted(Steps { steps: self.steps }))];
        scene.tell(shell, said)
    }
}

/// Keeps other load of the day.
#[derive(Debug, clap::Args)]
pub(crate) struct ActivityOf {
    /// What it was, in your words
    #[arg(value_name = "WHAT")]
    what: String,
    /// light: walking, easy cycling. medium: an easy jog, a long day on the feet. high: hills, jumps, a match
    #[arg(long, value_name = "light|medium|high", value_parser = class)]
    load: LoadClass,
    /// How long, in minutes
    #[arg(long, value_name = "MIN", value_parser = clap::value_parser!(u16).range(1..=2880))]
    minutes: Option<u16>,
    /// Worst pain during it, 0-10
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain: Option<Pain>,
    #[command(flatten)]
    about: DayOf,
}

impl ActivityOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let Self { what, load, minutes, pain, .. } = self;
        let said = vec![scene.said(Fact::ActivityDone(Activity { what, class: load, minutes, pain }))];
        scene.tell(shell, said)
    }
}

fn class(text: &str) -> Result<LoadClass, String> {
    match text {
        "light" => Ok(LoadClass::Light),
        "medium" => Ok(LoadClass::Medium),
        "high" => Ok(LoadClass::High),
        other => Err(format!("load is light, medium or high, not \"{other}\"")),
    }
}
