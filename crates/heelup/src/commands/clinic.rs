//! `heelup flag`, `cleared`, `place`, `operation`: what stops a programme, and what a clinician said.

use heelup_core::{
    catalog::nearest,
    journal::{AfterOperation, Clearance, ClinicianDose, Fact, FlagReport, Placement},
};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    shell::Shell,
};

/// Keeps a red flag named by its id. All load stops until a clinician has cleared it.
#[derive(Debug, clap::Args)]
pub(crate) struct FlagOf {
    /// The red flag's id, such as RF-02
    #[arg(value_name = "FLAG")]
    flag: String,
    /// In your words
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    about: DayOf,
}

impl FlagOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        if scene.care.flag(&self.flag).is_none() {
            let known = scene.care.triage.red_flags().map(heelup_core::catalog::RedFlag::id);
            let remedy = nearest(&self.flag, known).map_or_else(
                || "say what you noticed with `heelup report`; it finds the flag".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(Failure::input(format!("unknown red flag `{}`", self.flag), remedy));
        }
        let said = FlagReport { flag: self.flag.clone(), note: self.note.clone() };
        let said = vec![scene.said(Fact::RedFlagReported(said))];
        scene.tell(shell, said)
    }
}

/// Keeps a clinician's clearance. The programme goes on, one step lower at first.
#[derive(Debug, clap::Args)]
pub(crate) struct ClearedOf {
    #[command(flatten)]
    about: DayOf,
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: String,
    /// A lower place to go on at, such as both-legs.1; never a higher one
    #[arg(long, value_name = "STAGE.RUNG")]
    at: Option<String>,
    /// What they said
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl ClearedOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        is_named(&self.by)?;
        if let Some(at) = &self.at {
            is_place(&scene, at)?;
        }
        let Self { by, at, note, .. } = self;
        let said = vec![scene.said(Fact::ClearanceGiven(Clearance { by, note, at }))];
        scene.tell(shell, said)
    }
}

/// Keeps a clinician's placement: the programme goes on from there.
#[derive(Debug, clap::Args)]
pub(crate) struct PlaceOf {
    /// The place, such as both-legs.1
    #[arg(value_name = "STAGE.RUNG")]
    at: String,
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: String,
    #[command(flatten)]
    about: DayOf,
}

impl PlaceOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        is_named(&self.by)?;
        is_place(&scene, &self.at)?;
        let Self { at, by, .. } = self;
        let said = vec![scene.said(Fact::Placed(Placement { by, at }))];
        scene.tell(shell, said)
    }
}

/// Keeps what a clinician has said about the time after an operation. No programme of ours runs in it.
#[derive(Debug, clap::Args)]
pub(crate) struct OperationOf {
    /// Who said so
    #[arg(long, value_name = "NAME")]
    by: String,
    /// An exercise in their words: "toe circles, 3 x 10, twice a day". Several times for several
    #[arg(long, value_name = "TEXT")]
    dose: Vec<String>,
    /// What else they said
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// They handed back: a programme may go on
    #[arg(long, conflicts_with = "dose")]
    over: bool,
    /// With --over, a lower place to go on at; never a higher one
    #[arg(long, value_name = "STAGE.RUNG", requires = "over")]
    at: Option<String>,
    #[command(flatten)]
    about: DayOf,
}

impl OperationOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        is_named(&self.by)?;
        if let Some(at) = &self.at {
            is_place(&scene, at)?;
        }
        let Self { by, dose, note, over, at, .. } = self;
        let dose = dose.into_iter().map(|exercise| ClinicianDose { exercise, ..ClinicianDose::default() });
        let said = AfterOperation { by, what: None, dose: dose.collect(), note, over, at };
        let said = vec![scene.said(Fact::AfterOperationSet(said))];
        scene.tell(shell, said)
    }
}

/// A clinician has a name.
fn is_named(by: &str) -> Result<(), Failure> {
    if by.trim().is_empty() {
        return Err(Failure::usage("who said so is empty", "name the clinician with --by"));
    }
    Ok(())
}

/// A place must be one of the programme that runs.
fn is_place(scene: &Scene, at: &str) -> Result<(), Failure> {
    let answer = scene.answer()?;
    match scene.care.programme_of(&answer) {
        Some(programme) if programme.position(at).is_none() => Err(no_place(programme, at)),
        _ => Ok(()),
    }
}

/// Says which places a programme has.
pub(super) fn no_place(programme: &heelup_core::programme::Programme, at: &str) -> Failure {
    let rungs = |stage: usize| {
        programme.places.iter().filter(|p| usize::from(p.stage) == stage && p.easing == 0).count()
    };
    let stages: Vec<String> = programme
        .stages
        .iter()
        .enumerate()
        .map(|(index, stage)| format!("{}.1 to .{}", stage.id.get_ref(), rungs(index)))
        .collect();
    Failure::input(
        format!("`{at}` is no place of {}", programme.protocol.id),
        format!("its places are {}", stages.join(", ")),
    )
}
