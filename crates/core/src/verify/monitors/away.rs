//! Days since the latest session, and whether the dose came down since.
//!
//! 31 values twice: in the lower half the dose has not come down. Value 0 is "never trained"; otherwise yesterday's
//! session is 1, and 30 is a month or longer.

use crate::{
    programme::Table,
    verify::{
        claim::{Broken, Claim},
        step::MorningStep,
    },
};

const DAYS: u32 = 31;
const HALF: u64 = (1 << DAYS) - 1;
pub(super) const START: u64 = 1;

/// The values of so many days or more, in one half.
const fn from(days: u8) -> u64 {
    if days as u32 >= DAYS { 0 } else { HALF & !((1 << days) - 1) }
}

pub(super) fn morning(set: u64, table: &Table, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let (stayed, lowered) = (set & HALF, set >> DAYS & HALF);
    let either = stayed | lowered;
    let first = table.absence[0];
    broken.put(!step.rise || either & from(first) == 0, Claim::RoseAfterAbsence);
    // What is less, a gentle restart and a clinician's word answer the days away.
    let came_down = step.lower || step.seen.eased() || step.seen.named();
    let set = if came_down { either << DAYS } else { set };
    if step.seen.plan() {
        let high = if came_down { 0 } else { stayed };
        broken.put(!step.can_sink || high & from(first) == 0, Claim::CameBackHigh);
    }
    set
}

pub(super) const fn evening(set: u64, worked: bool) -> u64 {
    if set == 0 {
        return 0;
    }
    if worked {
        return 1 << 1;
    }
    let (stayed, lowered) = (set & HALF, set >> DAYS & HALF);
    day(stayed) | day(lowered) << DAYS
}

/// Somebody who never trained is away since the day before the first.
const fn day(half: u64) -> u64 {
    let last = 1 << (DAYS - 1);
    ((half & !1) << 1 | (half & 1) << 2 | half & last) & HALF
}

/// A clinician's placement answers the days away.
pub(super) const fn placed(set: u64) -> u64 {
    (set & HALF | set >> DAYS & HALF) << DAYS
}
