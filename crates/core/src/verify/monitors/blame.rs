//! What a worse morning can be blamed on, and pain over the ceiling yesterday.

use crate::{
    programme::Table,
    verify::{
        claim::{Broken, Claim},
        step::{EveningStep, MorningStep},
    },
};

/// Mornings left in which an exposure can be blamed, none.
pub(super) const START: u64 = 1;

pub(super) const fn morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    if !step.seen.blamed() {
        return set;
    }
    broken.put(set & 1 == 0, Claim::ReducedTwice);
    if set == 0 { 0 } else { START }
}

pub(super) const fn evening(set: u64, table: &Table, step: &EveningStep<'_>) -> u64 {
    match (set, step.seen.exposed()) {
        (0, _) => 0,
        (_, true) => 1 << table.watch,
        (_, false) => set >> 1 | set & 1,
    }
}

pub(super) const fn ceiling_morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    broken.put(!step.rise || set & 2 == 0, Claim::RoseAfterBreach);
    broken.put(step.lower || !step.seen.plan() || set & 2 == 0, Claim::NoWayDown);
    set
}

pub(super) const fn ceiling_evening(set: u64, step: &EveningStep<'_>) -> u64 {
    match (set, step.seen.over()) {
        (0, _) => 0,
        (_, true) => 2,
        (_, false) => 1,
    }
}
