//! A red flag: none, standing, or standing and the dose has come down since.

use crate::verify::{
    claim::{Broken, Claim},
    step::MorningStep,
};

const NONE: u64 = 1;
const STANDS: u64 = 1 << 1;
const LOWERED: u64 = 1 << 2;

pub(super) const START: u64 = NONE;

pub(super) fn morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let refers = step.seen.referred() && !step.seen.plan();
    let mut set = set;
    if step.seen.flag() && set & NONE != 0 {
        set = set & !NONE | STANDS;
    }
    if !step.seen.flag() && step.seen.clear() {
        // Nothing easier was left of that dose, or it came down, now or since the flag.
        let eased = step.lower || step.from.easier == crate::programme::NONE;
        broken.put(eased || set & STANDS == 0, Claim::ClearedWithoutEasing);
        set = if set == 0 { 0 } else { NONE };
    }
    broken.put(refers || set & (STANDS | LOWERED) == 0, Claim::LoadUnderFlag);
    broken.put(!step.seen.referred() || set & NONE == 0, Claim::ReferredForNothing);
    if step.lower && set & STANDS != 0 {
        set = set & !STANDS | LOWERED;
    }
    set
}

/// A clinician who places somebody under a standing flag has said how the way goes on.
pub(super) const fn placed(set: u64) -> u64 {
    if set & STANDS != 0 { set & !STANDS | LOWERED } else { set }
}
