//! What asks for a reduction: pain over the ceiling yesterday, or a clearly worse morning while an exposure can still
//! be blamed, where two slightly worse ones in a row may be one clearly worse.

use crate::{
    programme::{Band, Table},
    verify::{
        claim::{Broken, Claim},
        step::{EveningStep, MorningStep},
    },
};

/// Mornings left in which an exposure can be blamed, 0 to 2; 3 is pain over the ceiling yesterday. The same four
/// again where the latest known morning was slight.
pub(super) const START: u64 = 1;

const SLIGHT: u32 = 4;
const EXPOSED: u64 = 0b0110_0110;
const OVER: u64 = 0b1000_1000;

pub(super) fn morning(set: u64, table: &Table, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let (seen, band) = (step.seen, step.seen.band());
    let worse = match band {
        Band::Worse => EXPOSED,
        Band::Slight if table.slight_twice => EXPOSED & 0xf0,
        Band::Slight | Band::Calm | Band::Missing => 0,
    };
    let mut set = set;
    if seen.reduced() || seen.eased() || seen.referred() {
        set = u64::from(set & 0xf != 0) | u64::from(set & 0xf0 != 0) << SLIGHT;
    } else {
        broken.put(set & (worse | OVER) == 0, Claim::ExposureUnanswered);
    }
    // How a morning was that refers is not told here.
    match band {
        Band::Missing => set,
        Band::Slight if !seen.referred() => (set & 0xf | set >> SLIGHT) << SLIGHT,
        Band::Slight | Band::Calm | Band::Worse => set & 0xf | set >> SLIGHT,
    }
}

pub(super) const fn evening(set: u64, table: &Table, step: &EveningStep<'_>) -> u64 {
    let (plain, slight) = (set & 0xf, set >> SLIGHT);
    if step.seen.over() || step.seen.exposed() {
        let to = if step.seen.over() { 1 << 3 } else { 1 << table.watch };
        return if plain == 0 { 0 } else { to } | if slight == 0 { 0 } else { to << SLIGHT };
    }
    day(plain) | day(slight) << SLIGHT
}

/// A day passes. What went over was answered, or a claim is broken: nothing more is asked of it.
const fn day(four: u64) -> u64 {
    (four & 0b111) >> 1 | four & 1 | if four & 0b1000 == 0 { 0 } else { 1 }
}
