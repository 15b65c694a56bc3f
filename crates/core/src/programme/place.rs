//! Where a clinician puts a person: the two ways a position changes that are not the machine's own decision.

use super::{Evidence, State, Table, Verdict, normal};
use crate::today::NoPlan;

/// Puts a person at another place before the morning is decided: nothing done before counts there, the new rhythm
/// keeps its distance to the latest session and its quota counts the sessions of the week, and more than before is
/// an increase like any other.
///
/// `week` are the session days among the last six, yesterday in the lowest bit; none on the first day of all.
#[must_use]
pub fn placed(table: &Table, state: State, pos: u8, week: Option<u8>) -> State {
    let higher = table.at(pos).rank > table.at(state.pos).rank;
    entered(table, left(state), pos, week, higher)
}

/// Returns what somebody takes along who leaves a place: the clocks and what is owed, nothing of the place.
#[must_use]
pub fn left(state: State) -> State {
    let last = if state.last == Evidence::Breach { Evidence::Breach } else { Evidence::None };
    let clean = State { pos: 0, week: 0, planned: false, open_rise: false, last, ..state };
    State { in_row: 0, total: 0, calm: 0, fresh: false, ..clean }
}

/// Returns the state of somebody who arrives at a place, from a lower one or not.
#[must_use]
pub fn entered(table: &Table, left: State, pos: u8, week: Option<u8>, higher: bool) -> State {
    let apart = week.map_or(0, |_| table.at(pos).days_between.saturating_sub(left.idle));
    let owed = left.owed.max(apart);
    normal(table, State { pos, owed, week: week.unwrap_or(0), open_rise: higher, ..left })
}

/// Follows the place that a clearance names, after the morning that resumed: a lower one, also one of the same
/// dose in a lower stage; never a higher one. Its own rhythm is kept from the first day on.
#[must_use]
pub fn resumed_at(table: &Table, after: State, verdict: Verdict, pos: u8) -> (State, Verdict) {
    let (named, own) = (table.at(pos), table.at(after.pos));
    if named.rank > own.rank || named.stage > own.stage {
        return (after, verdict);
    }
    let owed = after.owed.max(named.days_between.saturating_sub(after.idle));
    let too_soon = owed > 0 || after.week.count_ones() >= u32::from(named.quota);
    let planned = verdict.plan.is_some() && !too_soon;
    let no_plan = if verdict.plan.is_some() && too_soon { Some(NoPlan::RestFirst) } else { verdict.no_plan };
    let state = normal(table, State { pos, owed, planned, ..after });
    (state, Verdict { plan: planned.then_some(pos), no_plan, ..verdict })
}
