//! The day's budget: what the decision allows, what is spent, what is left; in walking steps of the involved side.
//!
//! Only what is planned has a budget. Load outside the programme is told beside it and is never subtracted: the plan
//! does not shrink by arithmetic, it shrinks by a decision.

use serde::Serialize;

use super::{
    Bins,
    add::{add_set, scale, whole},
    side::Pulls,
};
use crate::{
    care::Care,
    catalog::Legs,
    journal::SetDone,
    record::Record,
    today::{DayAnswer, DoseLine},
    units::{Involved, Side},
};

/// One programme's day in load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Budget {
    /// What today's plan comes to; nothing on a day without one.
    pub allowed: Bins,
    /// What is left of it.
    pub left: Bins,
    /// All exercises done today, planned or not.
    pub spent: Bins,
    /// Runs and other trainings done today.
    pub runs: Bins,
    /// Steps beside them; none when nobody counted.
    pub steps: Option<Bins>,
}

/// Returns the budget of an answer's day.
#[must_use]
pub fn budget(record: &Record, care: &Care, answer: &DayAnswer) -> Budget {
    let side = match answer.side {
        Involved::Left => Side::Left,
        Involved::Right | Involved::Both => Side::Right,
    };
    let day = &answer.load.today;
    Budget {
        allowed: planned(record, care, &answer.plan, answer.sessions, side),
        left: planned(record, care, &answer.remaining, 1, side),
        spent: day.exercises,
        runs: day.runs,
        steps: day.steps,
    }
}

/// Returns what so many sessions of a dose come to on a side, done as written.
#[must_use]
pub fn planned(record: &Record, care: &Care, dose: &[DoseLine], sessions: u8, side: Side) -> Bins {
    let mut pulls = Pulls::default();
    for line in dose {
        for _ in 0..u16::from(line.sets) * u16::from(sessions) {
            plan_set(&mut pulls, line, side, record, care);
        }
    }
    pulls.bins(&care.rules.ledger)
}

/// One set as it is written in the plan.
fn plan_set(pulls: &mut Pulls, line: &DoseLine, side: Side, record: &Record, care: &Care) {
    let Some(exercise) = care.catalog.exercises.get(&line.exercise) else { return };
    let minutes = line.run_min.or(line.minutes).map(|minutes| u16::from(minutes).saturating_mul(60));
    let set = SetDone {
        exercise: line.exercise.as_str().into(),
        surface: line.surface,
        side: if line.legs == Legs::Both { Involved::Both } else { Involved::from(side) },
        reps: line.reps,
        seconds: line.hold_s.or(minutes),
        load_kg: line.load_kg,
        pain: None,
        effort: None,
    };
    let rules = &care.rules.ledger;
    let rep_s = line.tempo.map_or(f64::from(rules.rep_s), |tempo| f64::from(tempo.seconds()));
    add_set(pulls, &set, exercise, side, rep_s, scale(record, care), rules);
}

impl Budget {
    /// Returns the share of the plan that is done, in percent; none on a day without a plan.
    #[must_use]
    pub fn done_percent(&self) -> Option<u32> {
        let allowed = f64::from(self.allowed.overall);
        (self.allowed.overall > 0)
            .then(|| whole(100.0 * (1.0 - f64::from(self.left.overall) / allowed).clamp(0.0, 1.0)))
    }
}
