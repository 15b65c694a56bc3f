//! `heelup test`, `measure`, `review`: what a gate and a review ask for.

use heelup_core::{
    care::Care,
    catalog::nearest,
    criteria::{MEASURES, Measure},
    journal::{CapacityTest, Change, Fact, Measured, Review},
    units::Pain,
};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    shell::Shell,
    values,
};

/// The only counted test so far; its instrument is in the catalog.
const HEEL_RAISES: &str = "heel-raise-endurance";

/// Keeps a heel-raise test: how many full raises each leg could do.
#[derive(Debug, clap::Args)]
pub(crate) struct TestOf {
    #[command(flatten)]
    about: DayOf,
    /// Raises on the left leg
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=300))]
    left: Option<u16>,
    /// Raises on the right leg
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(0..=300))]
    right: Option<u16>,
    /// The worst pain during it
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain: Option<Pain>,
}

impl TestOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        if self.left.is_none() && self.right.is_none() {
            return Err(Failure::usage("a test needs a count", "say --left N, --right N, or both"));
        }
        let scene = Scene::open(shell, &self.about)?;
        let Self { left, right, pain, .. } = self;
        let test = CapacityTest { test: HEEL_RAISES.to_owned(), left, right, pain };
        let said = vec![scene.said(Fact::CapacityTested(test))];
        scene.tell(shell, said)
    }
}

/// Keeps one value that a gate asks for.
#[derive(Debug, clap::Args)]
pub(crate) struct MeasureOf {
    /// The measure's id, such as walk-30-min.pain or visa-a.score
    #[arg(value_name = "MEASURE")]
    measure: String,
    /// Its value, a whole number
    #[arg(value_name = "VALUE", allow_negative_numbers = true)]
    value: i32,
    #[command(flatten)]
    about: DayOf,
}

impl MeasureOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let Some(measure) = MEASURES.into_iter().find(|m| m.id() == self.measure) else {
            let near = nearest(&self.measure, MEASURES.iter().map(|m| m.id()));
            let all: Vec<&str> = MEASURES.iter().map(|m| m.id()).collect();
            let remedy = near.map_or_else(
                || format!("name one of {}", all.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(Failure::input(format!("unknown measure `{}`", self.measure), remedy));
        };
        let scene = Scene::open(shell, &self.about)?;
        let (least, most) = allowed(&scene.care, measure)?;
        if !(least..=most).contains(&self.value) {
            return Err(Failure::input(
                format!("{} is {least} to {most}, not {}", self.measure, self.value),
                "nothing was saved; say it again",
            ));
        }
        let said = Measured { measure: self.measure.clone(), value: self.value };
        let said = vec![scene.said(Fact::MeasureReported(said))];
        scene.tell(shell, said)
    }
}

/// Keeps your answer to a review: has it changed since you began?
#[derive(Debug, clap::Args)]
pub(crate) struct ReviewOf {
    /// How it is now
    #[arg(value_name = "recovered|better|same|worse", value_parser = change)]
    change: Change,
    /// A clinician has looked at it
    #[arg(long)]
    seen: bool,
    #[command(flatten)]
    about: DayOf,
}

impl ReviewOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let review = Review { change: self.change, seen_by_clinician: self.seen };
        let said = vec![scene.said(Fact::ReviewAnswered(review))];
        scene.tell(shell, said)
    }
}

/// Returns the least and the most that may be told of a measure; some are never told but counted.
fn allowed(care: &Care, measure: Measure) -> Result<(i32, i32), Failure> {
    match measure {
        Measure::FirstStepStableMornings => Err(Failure::input(
            format!("{} is counted from your mornings", measure.id()),
            "tell each morning with `heelup check-in --first-step N`",
        )),
        Measure::HeelRaiseSymmetry | Measure::HeelRaiseWeakerSide => Err(Failure::input(
            format!("{} is worked out from a test of both legs", measure.id()),
            "tell it with `heelup test --left N --right N`",
        )),
        Measure::StrengthStage => Err(Failure::input(
            format!("{} is read from your strength programme", measure.id()),
            "go on with it; without one, a clinician's yes counts: `heelup measure clinician.allowed 1`",
        )),
        // Yes or no, as a number.
        Measure::ClinicianAllowed => Ok((0, 1)),
        Measure::DailyPain7Days
        | Measure::Walk30MinPain
        | Measure::Rebound3x20Pain
        | Measure::TwoLegRaisePain
        | Measure::HopPain
        | Measure::VisaA => {
            // A measure that no instrument describes is a pain score.
            Ok(care.catalog.instrument_for(measure).map_or((0, 10), |i| (i.min, i.max)))
        }
    }
}

fn change(text: &str) -> Result<Change, String> {
    match text {
        "recovered" => Ok(Change::Recovered),
        "better" => Ok(Change::Better),
        "same" => Ok(Change::Same),
        "worse" => Ok(Change::Worse),
        other => Err(format!("a review is recovered, better, same or worse, not \"{other}\"")),
    }
}
