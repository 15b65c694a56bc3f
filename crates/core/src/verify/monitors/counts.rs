//! The verifier's own count of what a rise asks for: good sessions, good sessions in a row, calm mornings.
//!
//! A session counts once its first morning was calm; in the upper half of the first two it still waits for it.

use crate::{
    programme::Band,
    verify::{
        claim::{Broken, Claim},
        step::{EveningStep, MorningStep},
    },
};

/// Nothing counted.
pub(super) const START: u64 = 1;

/// So many values; the same again while a session waits.
#[derive(Clone, Copy)]
struct Counter {
    values: u32,
}

/// 0 to 15 sessions.
const SESSIONS: Counter = Counter { values: 16 };
/// 0 to 7 in a row.
const IN_ROW: Counter = Counter { values: 8 };

impl Counter {
    const fn half(self) -> u64 {
        (1 << self.values) - 1
    }

    const fn any(self, set: u64) -> u64 {
        set & self.half() | set >> self.values
    }

    const fn grown(self, half: u64) -> u64 {
        (half << 1 | half & 1 << (self.values - 1)) & self.half()
    }

    /// The first morning after a session: what waited counts if it was calm.
    const fn answered(self, set: u64, calm: bool) -> u64 {
        let waiting = set >> self.values;
        set & self.half() | if calm { self.grown(waiting) } else { waiting }
    }

    const fn done(self, set: u64, good: bool) -> u64 {
        let any = self.any(set);
        if good { any << self.values } else { any }
    }
}

const fn below(values: u8) -> u64 {
    (1 << values) - 1
}

const fn begun_anew(set: u64) -> u64 {
    if set == 0 { 0 } else { START }
}

/// A position or a stop later nothing of it counts.
const fn ends(step: &MorningStep<'_>) -> bool {
    step.moved || step.seen.referred() || step.seen.eased()
}

pub(super) fn sessions_morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let set = SESSIONS.answered(set, step.seen.band() == Band::Calm);
    broken.put(!step.rise || set & below(step.from.need.count) == 0, Claim::TooFewSessions);
    if ends(step) { begun_anew(set) } else { set }
}

pub(super) const fn sessions_evening(set: u64, step: &EveningStep<'_>) -> u64 {
    if step.seen.worked() { SESSIONS.done(set, step.seen.good()) } else { set }
}

pub(super) fn row_morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let set = IN_ROW.answered(set, step.seen.band() == Band::Calm);
    let set = if step.seen.band() == Band::Worse { begun_anew(set) } else { set };
    broken.put(!step.rise || set & below(step.from.need.in_row) == 0, Claim::TooFewInRow);
    if ends(step) { begun_anew(set) } else { set }
}

pub(super) const fn row_evening(set: u64, step: &EveningStep<'_>) -> u64 {
    if step.seen.strained() || step.seen.over() {
        return begun_anew(set);
    }
    if step.seen.worked() { IN_ROW.done(set, step.seen.good()) } else { set }
}

pub(super) fn calm_morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let set = match step.seen.band() {
        Band::Calm => (set << 1 | set & 1 << 7) & 0xff,
        Band::Worse => begun_anew(set),
        Band::Slight | Band::Missing => set,
    };
    broken.put(!step.rise || set & below(step.from.need.calm) == 0, Claim::TooFewCalm);
    if ends(step) { begun_anew(set) } else { set }
}

pub(super) const fn placed(set: u64) -> u64 {
    begun_anew(set)
}
