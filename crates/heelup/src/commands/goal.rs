//! `heelup goal`: a race to run towards, and what the weeks up to it would have to be.

use heelup_core::{
    journal::{Fact, RunGoal},
    race::{RacePlan, Reach, race_plan},
    today::Course,
    units::LocalDate,
    words::{RaceCard, race_card},
};
use serde::Serialize;

use super::say::{Scene, in_parts, saved};
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    journal::Whose,
    shell::Shell,
    values,
};

/// Keeps a race as your goal and plans backwards from it: no run more than a tenth longer than the longest before it.
/// What cannot be by then is said so, with the earliest day.
///
/// For example: heelup goal 10km --on 2027-05-02 --event "Spring run"
#[derive(Debug, clap::Args)]
pub(crate) struct GoalOf {
    /// How far: 10km
    #[arg(value_name = "KM", value_parser = distance)]
    distance: u32,
    /// The day of the race; left out: no day in mind
    #[arg(long, value_name = "DATE")]
    on: Option<LocalDate>,
    /// What it is called
    #[arg(long, value_name = "NAME")]
    event: Option<String>,
    /// Plan as if today were this day
    #[arg(long, value_name = "DATE")]
    today: Option<LocalDate>,
    /// Plan only, keep nothing
    #[arg(long)]
    dry: bool,
    #[command(flatten)]
    whose: Whose,
}

/// What `--json` answers: the values, and the same in words.
#[derive(Serialize)]
struct Said<'a> {
    plan: &'a RacePlan,
    words: &'a RaceCard,
}

impl GoalOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let today = values::day(self.today)?;
        if self.on.is_some_and(|day| day <= today) {
            return Err(Failure::input("the day of the race is not ahead", "name a later one with --on"));
        }
        let about = DayOf { whose: self.whose, on: Some(today), programme: None };
        let mut scene = Scene::open(shell, &about)?;
        let course = Course::walk(&scene.record, &scene.care, today);
        let plan = race_plan(&scene.record, &scene.care, &course, today, self.distance, self.on);
        let card = race_card(&plan, &scene.care);
        if !self.dry {
            let goal = RunGoal { event: self.event, distance_m: Some(self.distance), on: self.on };
            let said = scene.said(Fact::RunGoalSet(goal));
            let done = scene.pen.write(vec![said])?;
            if !shell.json() {
                saved(shell, &scene.pen.entries, &done)?;
                shell.console.gap()?;
            }
        }
        if shell.json() {
            shell.console.pretty(&Said { plan: &plan, words: &card })?;
        } else {
            let parts = [("First", &card.first), ("Week by week", &card.weeks), ("Why", &card.why)];
            in_parts(shell, &card.head, &parts)?;
        }
        scene.pen.close();
        Ok(if matches!(plan.reach, Reach::InTime { .. } | Reach::Open { .. }) { Exit::Ok } else { Exit::No })
    }
}

fn distance(text: &str) -> Result<u32, String> {
    let metres = text.strip_suffix("km").and_then(|km| values::kilometres(km.trim()).ok());
    metres.filter(|m| *m > 0).ok_or_else(|| format!("a distance is kilometres, such as 10km, not \"{text}\""))
}
