//! Stages lost: days since the last one, 0 to 6, or longer.

use crate::verify::{
    claim::{Broken, Claim},
    step::MorningStep,
};

/// Eight possible values, one bit each; the highest is "seven days or longer".
pub(super) const START: u64 = 1 << 7;

pub(super) const fn morning(set: u64, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let fell = step.to.stage < step.from.stage && !step.seen.named();
    if !fell {
        return set;
    }
    broken.put(set & 0x7f == 0, Claim::FellTwice);
    if set == 0 { 0 } else { 1 }
}

pub(super) const fn evening(set: u64) -> u64 {
    (set << 1 | set & START) & 0xff
}
