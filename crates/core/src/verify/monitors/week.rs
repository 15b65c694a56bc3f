//! Days with main work among the last six: one of 64 patterns, yesterday in its lowest bit.

use crate::verify::{
    claim::{Broken, Claim},
    step::MorningStep,
};

/// Nothing done yet. The set of possible patterns is one word, a bit for each.
pub(super) const START: u64 = 1;

/// The patterns with at least so many days.
const fn at_least(days: u32) -> u64 {
    let (mut all, mut pattern) = (0, 0_u32);
    while pattern < 64 {
        if pattern.count_ones() >= days {
            all |= 1 << pattern;
        }
        pattern += 1;
    }
    all
}

/// For each number of days, the patterns with at least so many.
const FULL: [u64; 8] =
    [at_least(0), at_least(1), at_least(2), at_least(3), at_least(4), at_least(5), at_least(6), at_least(7)];

fn full(days: u8) -> u64 {
    FULL.get(usize::from(days)).copied().unwrap_or(0)
}

/// The patterns with a session on one of the latest days.
const fn within(days: u32) -> u64 {
    let (mut all, mut pattern) = (0, 0_u32);
    while pattern < 64 {
        if pattern & ((1 << days) - 1) != 0 {
            all |= 1 << pattern;
        }
        pattern += 1;
    }
    all
}

/// For each number of days, the patterns with a session on one of the latest.
const RECENT: [u64; 7] = [within(0), within(1), within(2), within(3), within(4), within(5), within(6)];

fn recent(days: u8) -> u64 {
    RECENT.get(usize::from(days.min(6))).copied().unwrap_or(0)
}

pub(super) fn morning(set: u64, most: u8, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    if step.seen.plan() {
        broken.put(set & recent(step.to.days_between) == 0, Claim::PlannedTooSoon);
        broken.put(set & full(step.to.quota) == 0, Claim::PlannedTooOften);
        broken.put(set & full(most) == 0, Claim::PlannedTooMuch);
    }
    set
}

/// Moves pattern `p` to `2p`, the day before last Monday forgotten.
pub(super) const fn evening(set: u64, worked: bool) -> u64 {
    // The patterns that differ in the oldest day alone become one; then the bits of the lower half spread apart.
    let mut x = (set | set >> 32) & 0xffff_ffff;
    x = (x | x << 16) & 0x0000_ffff_0000_ffff;
    x = (x | x << 8) & 0x00ff_00ff_00ff_00ff;
    x = (x | x << 4) & 0x0f0f_0f0f_0f0f_0f0f;
    x = (x | x << 2) & 0x3333_3333_3333_3333;
    x = (x | x << 1) & 0x5555_5555_5555_5555;
    if worked { x << 1 } else { x }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evening_moves_every_pattern_one_day_on() {
        for pattern in 0..64_u64 {
            for worked in [false, true] {
                let next = (pattern << 1) & 0b11_1111 | u64::from(worked);
                assert_eq!(evening(1 << pattern, worked), 1 << next);
            }
        }
    }

    #[test]
    fn a_week_is_full_by_the_number_of_its_days() {
        for pattern in 0..64_u64 {
            for days in 0..8 {
                let is_full = full(days) >> pattern & 1 == 1;
                assert_eq!(is_full, pattern.count_ones() >= u32::from(days));
            }
        }
    }
}
