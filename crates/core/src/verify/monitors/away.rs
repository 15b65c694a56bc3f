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

fn thresholds(table: &Table) -> impl Iterator<Item = (usize, u32)> {
    table.absence.into_iter().zip(LATEST).map(|(days, latest)| u32::from(days.min(latest))).enumerate()
}

pub(super) fn morning(set: u64, table: &Table, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let first = thresholds(table).next().map_or(0, |(_, days)| days);
    let (open, answered) = (set & HALF, set >> DAYS & HALF);
    let long = HALF & !((1 << first) - 1);
    broken.put(!step.rise || (open | answered) & long == 0, Claim::RoseAfterAbsence);
    for (k, days) in thresholds(table) {
        let could = step.from.back.get(k).is_some_and(|back| step.leads_lower(table, *back));
        let stays = could && !step.lower && !step.seen.named();
        broken.put(!stays || open & 1 << days == 0, Claim::CameBackHigh);
    }
    // A threshold that is passed is asked about no more.
    let passed = thresholds(table).fold(0, |all, (_, days)| all | 1 << days);
    let (open, answered) = (open | answered & passed, answered & !passed);
    // What came down today answers a threshold that the week of calm after it still covers; so does a stop, which
    // lowers silently and in any case before load comes back.
    if !(step.lower || step.seen.eased() || step.seen.named() || step.seen.referred()) {
        return open | answered << DAYS;
    }
    let mut covered = 0;
    for (_, days) in thresholds(table) {
        let since = days.saturating_sub(u32::from(table.cool_down.max(1)) - 1);
        covered |= ((1 << days) - 1) & !((1 << since) - 1);
        // A first day is as far from the session before it as a day after one.
        covered |= u64::from(since <= 1);
    }
    let (fresh, stale) = (open & covered, open & !covered);
    stale | (answered | fresh) << DAYS
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
