//! What a reduction leaves behind: days since a single one, days since a drop, days since anything else that lowered
//! the dose and begins a cool-down.
//!
//! Its own count of both, so that the second reduction within the days declared is known to be the second.

use crate::{
    programme::Table,
    verify::{
        claim::{Broken, Claim},
        step::MorningStep,
    },
};

/// Days since a single reduction: 0 to 6.
const SINGLE: u64 = 0x7f;
/// Nothing of the kind.
const NOTHING: u64 = 1 << 7;
const AFTER: u32 = 8;
/// Days of a cool-down that a drop began: 0 to 6.
const DROP: u64 = 0x7f << AFTER;
const OTHER: u32 = AFTER + 7;
/// Days of any other cool-down: 0 to 6.
const CALM: u64 = 0x7f << OTHER;

pub(super) const START: u64 = NOTHING;

const fn first(days: u8) -> u64 {
    (1 << if days > 7 { 7 } else { days }) - 1
}

/// Moves those of `whose` to one value.
const fn moved(set: u64, whose: u64, to: u64) -> u64 {
    if set & whose == 0 { set } else { set & !whose | to }
}

pub(super) fn morning(set: u64, table: &Table, step: &MorningStep<'_>, broken: &mut Broken) -> u64 {
    let cooling = DROP | CALM;
    let begins = |at: u32| 1 << (at + 7 - u32::from(table.cool_down.clamp(1, 7)));
    let mut set = set;
    if step.seen.referred() {
        // What a stop lowers is lowered silently, and a clearance begins a cool-down in any case.
        return set;
    }
    let answered = step.seen.reduced() || step.seen.eased();
    broken.put(answered || !step.seen.rising() || set & !cooling == 0, Claim::TrendUnanswered);
    if step.seen.reduced() {
        // The second within the days declared is a drop, and so is every one while the mornings rise.
        let drops = match (step.seen.blamed(), step.seen.rising()) {
            (false, _) => u64::MAX,
            (true, true) => !cooling,
            (true, false) => first(table.second_within),
        };
        let leads = |way: u8| step.pos == way || !step.moved && !step.leads_lower(table, way);
        broken.put(set & drops == 0 || leads(step.from.drop), Claim::ReducedElsewhere);
        broken.put(set & !drops == 0 || leads(step.from.easier), Claim::ReducedElsewhere);
        set = moved(set, drops, begins(AFTER));
        set = moved(set, NOTHING & !drops, 1);
    } else if step.seen.eased() {
        set = moved(set, u64::MAX, begins(OTHER));
    }
    let resting = first(table.rest_after_drop) << (AFTER + 7 - u32::from(table.cool_down.clamp(1, 7)));
    broken.put(!step.seen.plan() || set & resting & DROP == 0, Claim::PlannedAfterDrop);
    set
}

pub(super) fn evening(set: u64, table: &Table) -> u64 {
    let single = (set & SINGLE) << 1;
    let last = 1 << u32::from(table.second_within.min(7));
    let over = single & !(last - 1);
    let part = |whose: u64| (set & whose) << 1 & whose;
    let ends = |whose: u64| set & whose & !(whose >> 1) != 0;
    let nothing = set & NOTHING != 0 || over != 0 || ends(DROP) || ends(CALM);
    single & (last - 1) | part(DROP) | part(CALM) | if nothing { NOTHING } else { 0 }
}
