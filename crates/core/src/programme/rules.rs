//! The rules as data: in their order, each with what it asks for. The first that holds decides the day.
//!
//! [`morning`](super::morning) and [`asked`] ask the same conditions, so an explanation cannot name another rule
//! than the one that decided.

use super::{Band, Permit, State, Stop, Table, Told, morning::Day, table::NONE};
use crate::today::Rule;

/// The order of the decision. Days away sink the dose before any of them is asked; a review only heads the day.
pub const ORDER: [Rule; 21] = [
    Rule::RedFlag,
    Rule::Stopped,
    Rule::Cleared,
    Rule::Breach,
    Rule::MorningClearlyWorse,
    Rule::WeeklyTrend,
    Rule::WorseWithoutLoad,
    Rule::RecoveryOwed,
    Rule::WeekFull,
    Rule::MorningUnknown,
    Rule::BackAfterAbsence,
    Rule::ReviewBarred,
    Rule::OtherIncreaseOpen,
    Rule::TestNeeded,
    Rule::GateNotMet,
    Rule::NextDose,
    Rule::NextStage,
    Rule::Graduate,
    Rule::HoldSlight,
    Rule::NotYet,
    Rule::Hold,
];

impl Day<'_> {
    /// Says of every rule, in [`ORDER`], whether what it asks for holds.
    #[inline(always)]
    fn holding(&self) -> [bool; ORDER.len()] {
        let (state, told) = (&self.state, self.told);
        let at = self.table.at(state.pos);
        let above = self.table.at(at.up);
        let ready = self.ready();
        let go = ready && told.permit == Permit::Go;
        let graduates = above.maintenance && !at.maintenance;
        let new_stage = above.stage != at.stage;
        [
            told.stop == Stop::Flag,
            state.stopped && told.stop != Stop::Clear,
            state.stopped,
            self.breach,
            self.blamed,
            self.trend && !self.notes.sank,
            self.band == Band::Worse,
            state.owed > 0,
            self.week_is_full(state.pos),
            self.band == Band::Missing,
            self.away() >= self.table.absence[0],
            ready && told.permit == Permit::Barred,
            ready && told.permit == Permit::OtherRise,
            ready && told.permit == Permit::Untested,
            ready && told.permit == Permit::Unmet,
            go && !new_stage && !graduates,
            go && new_stage && !graduates,
            go && graduates,
            self.band == Band::Slight,
            self.quiet,
            true,
        ]
    }

    /// Returns the rule that decides: the first that holds.
    pub(super) fn winner(&self) -> Rule {
        first_of(&self.holding()).unwrap_or(Rule::Hold)
    }

    /// Says whether everything that is counted here has been seen, and this morning agrees.
    fn ready(&self) -> bool {
        let (state, at) = (&self.state, self.table.at(self.state.pos));
        at.up != NONE
            && self.band == Band::Calm
            && !self.told.rising
            && state.fresh
            && state.total >= at.need.count
            && state.in_row >= at.need.in_row
            && state.calm >= at.need.calm
    }
}

/// Returns the first rule that holds.
///
/// As bits: which rule it is differs from letter to letter, and a search that stops early is guessed wrong each time.
#[inline]
pub(crate) fn first_of(holding: &[bool; ORDER.len()]) -> Option<Rule> {
    let all = holding.iter().rev().fold(0_u32, |all, holds| all << 1 | u32::from(*holds));
    ORDER.get(all.trailing_zeros() as usize).copied()
}

/// Says of every rule, in [`ORDER`], whether it held on a morning: those before the first that did were passed.
#[must_use]
pub fn asked(table: &Table, state: State, told: Told) -> [bool; ORDER.len()] {
    Day::open(table, state, told).holding()
}
