//! The latest session: does it count, and was the first morning after it calm?

use crate::{
    programme::Band,
    verify::{
        claim::{Broken, Claim},
        step::{EveningStep, MorningStep},
    },
};

/// It does not count, or there was none.
const BAD: u64 = 1;
/// It counts, and no morning has answered it yet.
const OPEN: u64 = 1 << 1;
/// It counts, and the first morning was calm.
const CALM: u64 = 1 << 2;
/// It counts, and the first morning was not calm.
const LOST: u64 = 1 << 3;

pub(super) const START: u64 = BAD;

pub(super) fn morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let answer = if step.seen.band() == Band::Calm { CALM } else { LOST };
    let set = if set & OPEN == 0 { set } else { set & !OPEN | answer };
    if step.rise {
        broken.put(set & BAD == 0, Claim::RoseAfterBadSession);
        broken.put(set & LOST == 0, Claim::RoseUnanswered);
    }
    set
}

pub(super) const fn evening(set: u64, step: &EveningStep<'_>) -> u64 {
    match (set, step.seen.worked(), step.seen.good()) {
        (0, _, _) => 0,
        (_, true, true) => OPEN,
        (_, true, false) => BAD,
        (_, false, _) => set,
    }
}
