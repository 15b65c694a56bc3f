//! Days since the latest session, and whether the next threshold of days away is answered already.
//!
//! 31 values twice: in the upper half the dose came down so lately that the next threshold passes. Value 0 is "never
//! trained"; otherwise yesterday's session is 1, and 30 is a month or longer.

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

/// The latest days at which a dose may first, again and for the third time come down (engine.md, section 4).
const LATEST: [u8; 3] = [7, 14, 28];

fn thresholds(table: &Table) -> [u32; 3] {
    [0, 1, 2].map(|k: usize| {
        let declared = table.absence.get(k).copied().unwrap_or(u8::MAX);
        u32::from(declared.min(LATEST.get(k).copied().unwrap_or(u8::MAX)))
    })
}

pub(super) fn morning(set: u64, table: &Table, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let days = thresholds(table);
    let (open, answered) = (set & HALF, set >> DAYS & HALF);
    let long = HALF & !((1 << days[0]) - 1);
    broken.put(!step.rise || (open | answered) & long == 0, Claim::RoseAfterAbsence);
    let passed = 1 << days[0] | 1 << days[1] | 1 << days[2];
    if open & passed != 0 && !step.lower && !step.seen.named() {
        for (back, days) in step.from.back.into_iter().zip(days) {
            broken.put(open & 1 << days == 0 || !step.leads_lower(table, back), Claim::CameBackHigh);
        }
    }
    // A threshold that is passed is asked about no more.
    let (open, answered) = (open | answered & passed, answered & !passed);
    // What came down today answers a threshold that the week of calm after it still covers; so does a stop, which
    // lowers silently and in any case before load comes back.
    if step.lower || step.seen.eased() || step.seen.named() || step.seen.referred() {
        let covered = days.into_iter().fold(0, |all, days| all | covered(table, days));
        return open & !covered | (answered | open & covered) << DAYS;
    }
    open | answered << DAYS
}

/// The days away on which a cool-down begins that still covers a threshold.
fn covered(table: &Table, days: u32) -> u64 {
    let since = days.saturating_sub(u32::from(table.cool_down.max(1)) - 1);
    // A first day is as far from the session before it as a day after one.
    ((1 << days) - 1) & !((1 << since) - 1) | u64::from(since <= 1)
}

pub(super) const fn evening(set: u64, worked: bool) -> u64 {
    if set == 0 {
        return 0;
    }
    if worked {
        return 1 << 1;
    }
    let (open, answered) = (set & HALF, set >> DAYS & HALF);
    day(open) | day(answered) << DAYS
}

/// Somebody who never trained is away since the day before the first.
const fn day(half: u64) -> u64 {
    let last = 1 << (DAYS - 1);
    ((half & !1) << 1 | (half & 1) << 2 | half & last) & HALF
}
