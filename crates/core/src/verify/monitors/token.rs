//! The increase token: while a rise is not answered, the other programmes must be told so.
//!
//! 8 values for days since the latest session (7 is longer), twice for closed and open, twice for an exposure that
//! this morning answers.

use crate::{
    programme::{Band, Table},
    verify::{
        claim::{Broken, Claim},
        step::{EveningStep, MorningStep},
    },
};

const OPEN: u32 = 8;
const EXPOSED: u32 = 16;
/// Every value that is open.
const ALL_OPEN: u64 = 0xff00_ff00;
/// Every value that an exposure of yesterday makes ready to be answered.
const ALL_EXPOSED: u64 = 0xffff_0000;

pub(super) const START: u64 = 1;

const fn closed(set: u64) -> u64 {
    set & !ALL_OPEN | (set & ALL_OPEN) >> OPEN
}

const fn opened(set: u64) -> u64 {
    set & ALL_OPEN | (set & !ALL_OPEN) << OPEN
}

pub(super) fn morning(set: u64, table: &Table, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let mut set = set;
    if step.seen.band() != Band::Missing {
        set = set & !ALL_EXPOSED | closed(set & ALL_EXPOSED);
    }
    // A person who stops coming does not block another programme for ever.
    let away = 0xff & !((1 << table.absence[0].min(7)) - 1);
    let idle = away | away << OPEN;
    set = set & !idle | closed(set & idle);
    if step.lower || step.seen.eased() || step.seen.named() {
        set = closed(set);
    }
    if step.rise {
        set = opened(set);
    }
    broken.put(step.token || set & ALL_OPEN == 0, Claim::TokenLost);
    set
}

pub(super) const fn evening(set: u64, step: &EveningStep<'_>) -> u64 {
    // Exposures of earlier days have been answered or not; only today's is asked about tomorrow.
    let all = set & !ALL_EXPOSED | (set & ALL_EXPOSED) >> EXPOSED;
    let (shut, open) = (all & 0xff, all >> OPEN & 0xff);
    let (shut, open) = if step.seen.worked() { (some(shut), some(open)) } else { (day(shut), day(open)) };
    let next = shut | open << OPEN;
    if step.seen.worked() || step.seen.over() { next << EXPOSED } else { next }
}

const fn some(values: u64) -> u64 {
    if values == 0 { 0 } else { 1 }
}

const fn day(values: u64) -> u64 {
    (values << 1 | values & 0x80) & 0xff
}

/// A clinician's placement is the newest word: higher opens a rise, anything else is none.
pub(super) const fn placed(set: u64, higher: bool) -> u64 {
    if higher { opened(set) } else { closed(set) }
}
