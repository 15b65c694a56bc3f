//! `heelup end`: leaving a programme.

use heelup_core::journal::{Ended, Fact};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    shell::Shell,
};

/// Leaves the programme; this day is its last. What was told stays.
#[derive(Debug, clap::Args)]
pub(crate) struct EndOf {
    #[command(flatten)]
    about: DayOf,
    /// Why, in your words
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
}

impl EndOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        // Says so where none, or more than one, runs.
        scene.answer()?;
        let said = scene.said(Fact::ProgrammeEnded(Ended { why: self.why.clone() }));
        scene.tell_only(shell, vec![said], "Left. What you told stays, and a new start is always open.")
    }
}
