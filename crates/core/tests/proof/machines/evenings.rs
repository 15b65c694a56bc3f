//! What is heard of an evening, what midnight leaves behind, and where a clinician places somebody, bent.

use heelup_core::{
    programme::{
        Did, Evening, Main, Other, PainBand, Position, State, Table, Work, did, entered, left, taken_in,
    },
    verify::Claim,
};

use super::{Fault, fault};
use crate::proof::bench::{Bent, STRAIGHT};

/// What is heard of an evening is something else.
const fn takes(name: &'static str, claim: Claim, did: fn(&Position, bool, Evening) -> Did) -> Fault {
    fault(name, claim, Bent { did, ..STRAIGHT })
}

/// Midnight leaves something else behind.
const fn leaves(name: &'static str, claim: Claim, taken_in: fn(&Table, State, Did) -> State) -> Fault {
    fault(name, claim, Bent { taken_in, ..STRAIGHT })
}

fn done(main: Main, change: impl FnOnce(&mut Main)) -> Option<Main> {
    let mut main = main;
    change(&mut main);
    Some(main)
}

pub(super) const EVENINGS: &[Fault] = &[
    takes("pain over the ceiling is heard as borne", Claim::NoWayDown, |at, planned, letter| {
        let over = |main: Main| main.pain == PainBand::Over;
        let main =
            letter.main.and_then(|m| if over(m) { done(m, |m| m.pain = PainBand::Ceiling) } else { Some(m) });
        did(at, planned, Evening { main, ..letter })
    }),
    takes("pain in the light part is not heard", Claim::ExposureUnanswered, |at, planned, letter| {
        did(at, planned, Evening { light_over: false, ..letter })
    }),
    takes("half a session counts", Claim::RoseAfterBadSession, |at, planned, letter| {
        let main = letter.main.and_then(|main| done(main, |main| main.work = Work::Full));
        did(at, planned, Evening { main, ..letter })
    }),
    takes("work without a plan counts", Claim::TooFewSessions, |at, _, letter| did(at, true, letter)),
    takes("what strained leaves the row standing", Claim::TooFewInRow, |at, planned, letter| Did {
        against: false,
        ..did(at, planned, letter)
    }),
    takes("a hard day outside owes no rest", Claim::PlannedInRest, |at, planned, letter| {
        let other = if letter.other == Other::High { Other::Some } else { letter.other };
        did(at, planned, Evening { other, ..letter })
    }),
    takes("a session owes no rest", Claim::PlannedTooSoon, |at, planned, letter| Did {
        rest: 0,
        ..did(at, planned, letter)
    }),
    leaves("days away are not counted", Claim::CameBackHigh, |table, state, did| {
        let after = taken_in(table, state, did);
        State { idle: after.idle.min(5), ..after }
    }),
    leaves("a rise after days away", Claim::RoseAfterAbsence, |table, state, did| {
        let after = taken_in(table, state, did);
        State { idle: after.idle.min(5), ..after }
    }),
    leaves("the cool-down is forgotten", Claim::FellTwice, |table, state, did| {
        let after = taken_in(table, state, did);
        State { brake: if after.brake > 7 { 7 } else { after.brake }, ..after }
    }),
    leaves("rest is forgotten overnight", Claim::PlannedAfterFloor, |table, state, did| {
        let after = taken_in(table, state, did);
        State { owed: if did.worked { after.owed } else { 0 }, ..after }
    }),
    leaves("a plan is left behind", Claim::PlanElsewhere, |table, state, did| State {
        planned: state.planned,
        ..taken_in(table, state, did)
    }),
    leaves("more is remembered than is asked for", Claim::NotNormal, |table, state, did| State {
        fresh: true,
        ..taken_in(table, state, did)
    }),
];

pub(super) const PLACES: &[Fault] = &[
    fault(
        "a placement takes its sessions along",
        Claim::TooFewSessions,
        Bent {
            left: |state| State {
                total: state.total,
                in_row: state.in_row,
                fresh: state.fresh,
                ..left(state)
            },
            ..STRAIGHT
        },
    ),
    fault(
        "a placement higher up is no increase",
        Claim::TokenLost,
        Bent {
            entered: |table, left, pos, week, _| entered(table, left, pos, Some(week), false),
            ..STRAIGHT
        },
    ),
    fault(
        "a placement takes no rest along",
        Claim::PlannedTooSoon,
        Bent {
            entered: |table, left, pos, week, higher| State {
                owed: 0,
                ..entered(table, left, pos, Some(week), higher)
            },
            ..STRAIGHT
        },
    ),
    fault(
        "a placement takes a stop away",
        Claim::LoadUnderFlag,
        Bent { left: |state| State { stopped: false, ..left(state) }, ..STRAIGHT },
    ),
];
