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

/// Takes in what was done today; the returned state waits for the next morning.
#[must_use]
pub fn evening(table: &Table, mut state: State, today: Evening) -> State {
    let position = table.at(state.pos);
    pass_midnight(table, &mut state);
    state.last = Evidence::None;
    if let Some(main) = today.main {
        state.last = evidence(position, main, state.planned);
        let above_target = matches!(main.pain, PainBand::Ceiling | PainBand::Over);
        let extra = if above_target { position.extra_rest } else { 0 };
        state.owed = state.owed.max((position.days_between + extra).min(7));
        state.idle = 0;
        state.week |= 1;
        state.watch = table.watch;
    } else {
        state.idle = (state.idle + 1).min(LONG_IDLE);
    }
    if today.light_over {
        state.last = Evidence::Breach;
        state.watch = table.watch;
    }
    if today.other != Other::Light {
        state.watch = table.watch;
    }
    if today.other == Other::High {
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
