//! Faults in the machine: one of the shipped functions does something else, the protocol is as written.

mod decisions;
mod evenings;
mod mornings;

use heelup_core::{
    programme::{Band, Evidence, State, Stop, Verdict, decide, did, taken_in},
    today::Decision,
    verify::{Claim, Property},
};

use decisions::DECISIONS;
use evenings::{EVENINGS, PLACES};
use mornings::MORNINGS;

use super::bench::{Bent, STRAIGHT, Says, all_caught, caught, read, says, text};

/// One function that does something else.
struct Fault {
    name: &'static str,
    sample: &'static str,
    machine: Bent,
    says: Says,
}

const LEGS: &str = "small-legs";
const HEEL: &str = "small-heel";
const WEEK: &str = "small-week";

const fn fault(name: &'static str, claim: Claim, machine: Bent) -> Fault {
    Fault { name, sample: LEGS, machine, says: says(claim) }
}

fn rises(verdict: &Verdict) -> bool {
    matches!(verdict.decision, Decision::Progress | Decision::ProgressStage | Decision::Graduate)
}

/// Faults that no single day shows, or that need another sample.
const OTHERS: &[Fault] = &[
    Fault {
        name: "the week is forgotten",
        sample: WEEK,
        machine: Bent {
            taken_in: |table, state, did| State { week: 0, ..taken_in(table, state, did) },
            ..STRAIGHT
        },
        says: says(Claim::PlannedTooOften),
    },
    Fault {
        name: "a slight morning is forgotten",
        sample: HEEL,
        machine: Bent {
            taken_in: |table, state, did| State { slight_before: false, ..taken_in(table, state, did) },
            ..STRAIGHT
        },
        says: says(Claim::ExposureUnanswered),
    },
    Fault {
        name: "work without a plan brings the next dose nearer",
        sample: LEGS,
        machine: Bent { did: |at, _, letter| did(at, true, letter), ..STRAIGHT },
        says: Says(Property::P10, "work on a day without a plan"),
    },
    Fault {
        name: "a stop washes away what it should lower",
        sample: LEGS,
        machine: Bent {
            decide: |table, state, told| {
                let flag = told.stop == Stop::Flag;
                let washed = State { last: Evidence::None, watch: 0, ..state };
                decide(table, if flag { washed } else { state }, told)
            },
            ..STRAIGHT
        },
        says: Says(Property::P7, "a red flag brings the next dose nearer"),
    },
    Fault {
        name: "silence counts as a session",
        sample: LEGS,
        machine: Bent {
            decide: |table, state, told| {
                let silent = told.band == Band::Missing && state.last == Evidence::None && state.idle == 2;
                let (after, verdict) = decide(table, state, told);
                let more = State { total: after.total + 1, in_row: after.in_row + 1, fresh: true, ..after };
                (if silent && after.pos == state.pos { more } else { after }, verdict)
            },
            ..STRAIGHT
        },
        says: Says(Property::P16, "sooner than the plan"),
    },
    Fault {
        name: "nobody ever rises",
        sample: LEGS,
        machine: Bent {
            decide: |table, state, told| {
                let (after, verdict) = decide(table, state, told);
                if !rises(&verdict) {
                    return (after, verdict);
                }
                let held = State { pos: state.pos, ..after };
                (held, Verdict { decision: Decision::Hold, plan: verdict.plan.map(|_| state.pos), ..verdict })
            },
            ..STRAIGHT
        },
        says: Says(Property::P15, "from here the plan never leads"),
    },
];

/// What every fault says.
pub(super) fn said() -> impl Iterator<Item = Says> {
    [MORNINGS, DECISIONS, EVENINGS, PLACES, OTHERS].into_iter().flatten().map(|fault| fault.says)
}

fn ask(faults: &[Fault]) {
    all_caught(
        faults,
        |fault| fault.name,
        |fault| {
            let programme = read(&text(fault.sample))?;
            caught(&programme, &fault.machine, &programme, fault.says)
        },
    );
}

#[test]
fn a_fault_in_what_is_heard_of_a_morning_is_named() {
    ask(MORNINGS);
}

#[test]
fn a_fault_in_a_decision_is_named() {
    ask(DECISIONS);
}

#[test]
fn a_fault_in_an_evening_is_named() {
    ask(EVENINGS);
}

#[test]
fn a_fault_in_a_placement_is_named() {
    ask(PLACES);
}

#[test]
fn a_fault_that_only_time_shows_is_named() {
    ask(OTHERS);
}
