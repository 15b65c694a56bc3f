//! `heelup check-in`: the morning.

use heelup_core::{
    catalog::Site,
    journal::{CheckIn, Fact},
    units::{Pain, Side, Stiffness},
};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    shell::Shell,
    values,
};

/// Keeps how the morning was, and shows what the day is now. Told again on the same day, the worse counts.
#[derive(Debug, clap::Args)]
pub(crate) struct MorningOf {
    #[command(flatten)]
    about: DayOf,
    /// Achilles: stiffness on getting up, 0 none to 10
    #[arg(long, value_name = "0-10", value_parser = values::stiffness)]
    stiffness: Option<Stiffness>,
    /// Achilles: pain on getting up, if you wish
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain: Option<Pain>,
    /// Under the heel: pain of the first steps, 0 none to 10
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    first_step: Option<Pain>,
    /// Minutes until it eased
    #[arg(long, value_name = "MIN", value_parser = values::minutes)]
    minutes: Option<u16>,
    /// Which leg, where both hurt and differ
    #[arg(long, value_name = "left|right", value_parser = values::side)]
    side: Option<Side>,
    /// Under the heel: was a night splint worn?
    #[arg(long, value_name = "yes|no", value_parser = values::yes_or_no)]
    splint: Option<bool>,
}

impl MorningOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let said = CheckIn {
            stiffness: self.stiffness,
            pain: self.pain,
            first_step: self.first_step,
            minutes: self.minutes,
            side: self.side,
            splint: self.splint,
        };
        self.is_enough(&scene)?;
        let said = vec![scene.said(Fact::MorningCheckedIn(said))];
        scene.tell(shell, said)
    }

    /// A morning needs the score that its programme asks for.
    fn is_enough(&self, scene: &Scene) -> Result<(), Failure> {
        let sites: Vec<Site> = scene
            .running()
            .iter()
            .filter_map(|p| scene.care.programmes.get(&p.protocol))
            .map(|p| p.protocol.site)
            .collect();
        let achilles = self.stiffness.is_some() || self.pain.is_some();
        let plantar = self.first_step.is_some();
        let fits = |site: &Site| match site {
            Site::Achilles => achilles,
            Site::Plantar => plantar,
        };
        if sites.iter().any(fits) || (sites.is_empty() && (achilles || plantar)) {
            return Ok(());
        }
        let remedy = match sites.first() {
            Some(Site::Achilles) => "say how stiff it was with --stiffness N, from 0 to 10",
            Some(Site::Plantar) => "say how the first steps were with --first-step N, from 0 to 10",
            None => "say --stiffness N for the Achilles tendon, or --first-step N under the heel",
        };
        Err(Failure::usage("the score that counts for this morning is missing", remedy))
    }
}
