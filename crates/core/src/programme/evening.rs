//! The second half of a day: what was done, and midnight passes.

use super::{
    EffortBand, Evening, Evidence, Main, Other, PainBand, Position, State, Table, Work, normal,
    state::{COOL, LONG_IDLE, NO_BRAKE, WEEK_BITS},
};

/// Folds the day's work into one class of evidence.
///
/// Breach outranks everything; work on a day without a plan never counts for anything else.
#[must_use]
pub const fn evidence(position: &Position, main: Main, planned: bool) -> Evidence {
    if matches!(main.pain, PainBand::Over) {
        return Evidence::Breach;
    }
    if !planned {
        return Evidence::Silent;
    }
    let full = matches!(main.work, Work::Full);
    let hard = position.effort_asked && matches!(main.effort, EffortBand::High);
    let effort_known = !position.effort_asked || !matches!(main.effort, EffortBand::Unknown);
    let strained = matches!(main.pain, PainBand::Ceiling) || hard;
    match (full, strained) {
        (true, true) => Evidence::Tolerated,
        (false, true) => Evidence::Against,
        (true, false) if effort_known && matches!(main.pain, PainBand::Target) => Evidence::Sound,
        _ => Evidence::Silent,
    }
}

/// What the machine hears of an evening: letters that can make no difference here sound the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Did {
    /// Main work was done.
    pub worked: bool,
    /// What the day's exposure came to for the count at this position.
    pub evidence: Evidence,
    /// It erases what stood in a row.
    pub against: bool,
    /// Days without main work that it asks for, counted from today.
    pub rest: u8,
    /// Load outside this track.
    pub other: Other,
}

/// Says what the machine hears of a letter at a position.
#[must_use]
pub const fn did(at: &Position, planned: bool, today: Evening) -> Did {
    let (class, above) = match today.main {
        Some(main) => (evidence(at, main, planned), matches!(main.pain, PainBand::Ceiling | PainBand::Over)),
        None => (Evidence::None, false),
    };
    let worked = today.main.is_some();
    let class = if today.light_over { Evidence::Breach } else { class };
    // Tolerated work counts where the position says so, and is against it everywhere else.
    let (class, against) = match class {
        Evidence::Tolerated if at.need.tolerated => (Evidence::Sound, false),
        Evidence::Tolerated | Evidence::Against => (Evidence::Silent, true),
        kept @ (Evidence::None | Evidence::Silent | Evidence::Sound | Evidence::Breach) => (kept, false),
    };
    let rest = match (worked, above) {
        (true, true) => at.days_between.saturating_add(at.extra_rest),
        (true, false) => at.days_between,
        (false, _) => 0,
    };
    Did { worked, evidence: class, against, rest: if rest > 7 { 7 } else { rest }, other: today.other }
}

/// Takes in what was done today; the returned state waits for the next morning.
#[must_use]
pub fn evening(table: &Table, state: State, today: Evening) -> State {
    taken_in(table, state, did(table.at(state.pos), state.planned, today))
}

/// Takes in what the machine heard of an evening.
#[must_use]
pub fn taken_in(table: &Table, mut state: State, did: Did) -> State {
    pass_midnight(table, &mut state);
    state.last = did.evidence;
    if did.worked {
        state.owed = state.owed.max(did.rest);
        state.idle = 0;
        state.week |= 1;
    } else {
        state.idle = (state.idle + 1).min(LONG_IDLE);
    }
    if did.against {
        state.in_row = 0;
    }
    if did.evidence != Evidence::None || did.other != Other::Light {
        state.watch = table.watch;
    }
    if did.other == Other::High {
        state.owed = state.owed.max(1);
    }
    state.planned = false;
    normal(table, state)
}

fn pass_midnight(table: &Table, state: &mut State) {
    state.owed = state.owed.saturating_sub(1);
    state.watch = state.watch.saturating_sub(1);
    state.week = (state.week << 1) & WEEK_BITS;
    state.brake = match state.brake {
        NO_BRAKE => NO_BRAKE,
        single if single < NO_BRAKE => {
            if single + 1 >= table.second_within {
                NO_BRAKE
            } else {
                single + 1
            }
        }
        cooling if cooling < COOL + 6 => cooling + 1,
        _ => NO_BRAKE,
    };
}
