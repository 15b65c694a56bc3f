//! Rest that is owed: mornings, today's included, on which nothing may be planned. Once for what was done, once for
//! reductions that found nothing lower and for rest that the brakes ask for.

use crate::{
    programme::Table,
    verify::{
        claim::{Broken, Claim},
        step::{EveningStep, MorningStep},
    },
};

/// Nothing owed. Eight values, one bit each.
pub(super) const START: u64 = 1;

/// Raises every value below `days` to it.
const fn at_least(set: u64, days: u8) -> u64 {
    let days = if days > 7 { 7 } else { days };
    let below = (1 << days) - 1;
    (set & !below) | if set & below == 0 { 0 } else { 1 << days }
}

const fn day_passes(set: u64) -> u64 {
    set >> 1 | set & 1
}

pub(super) const fn done_morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    broken.put(!step.seen.plan() || set & !1 == 0, Claim::PlannedInRest);
    set
}

pub(super) const fn done_evening(set: u64, step: &EveningStep<'_>) -> u64 {
    let mut set = day_passes(set);
    if step.seen.worked() {
        let extra = if step.seen.above() { step.at.extra_rest } else { 0 };
        set = at_least(set, step.at.days_between.saturating_add(extra));
    }
    if step.seen.high() { at_least(set, 1) } else { set }
}

pub(super) fn brake_morning(set: u64, table: &Table, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let mut set = set;
    if step.seen.reduced() {
        if !step.lower {
            set = at_least(set, table.floor_rest.max(2));
        }
        if step.seen.blamed() {
            set = at_least(set, table.rest_after_breach);
        }
    }
    broken.put(!step.seen.plan() || set & !1 == 0, Claim::PlannedAfterFloor);
    set
}

pub(super) const fn brake_evening(set: u64) -> u64 {
    day_passes(set)
}
