//! The virtual trial: the same for the same seed, true to the whole fold, and moved by every number of its model.

mod agreement;
mod golden;
mod parameters;
mod pictures;
mod sameness;
mod sense;

use heelup_core::{
    care::Care,
    simulate::{ArmReport, Asked, Model, Number, Report, Tally, Trial},
};

use crate::care;

const FOUR_STAGE: &str = "achilles-midportion-four-stage";

/// Returns the shipped numbers.
fn model() -> &'static Model {
    care().simulation.as_ref().unwrap()
}

/// Lets people live through a protocol and counts them.
fn tally(care: &Care, protocol: &str, model: &Model, (people, days, seed): (u32, u16, u64)) -> Tally {
    let asked = Asked::new(people.into(), days.into(), seed).unwrap();
    let trial = Trial::new(asked, model, (care, protocol), None).unwrap();
    let mut tally = trial.nobody();
    trial.run(0..people, &mut tally);
    tally
}

/// Lets people live through the four stages and reports them.
fn report(care: &Care, model: &Model, (people, days, seed): (u32, u16, u64)) -> ArmReport {
    let asked = Asked::new(people.into(), days.into(), seed).unwrap();
    let trial = Trial::new(asked, model, (care, FOUR_STAGE), None).unwrap();
    let mut tally = trial.nobody();
    trial.run(0..people, &mut tally);
    Report::of(&trial, &tally).arms.remove(0)
}

/// The shipped numbers, changed.
fn with(change: impl FnOnce(&mut Model)) -> Model {
    let mut changed = model().clone();
    change(&mut changed);
    changed
}

fn set(number: &mut Number, value: f64) {
    number.value = value;
}
