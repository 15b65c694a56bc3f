//! Faults in the machine: one of the shipped functions does something else, the protocol is as written.

use heelup_core::{
    criteria::Truth,
    programme::{
        Band, Barred, Did, Evening, Evidence, Main, Morning, NONE, Other, PainBand, Position, State, Stop,
        Table, Told, Verdict, Work, decide, did, entered, left, taken_in, told,
    },
    today::{Decision, Rule},
    verify::{Claim, Property},
};

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

/// What is heard of a morning is something else.
const fn hears(name: &'static str, claim: Claim, told: fn(&Position, bool, Morning) -> Told) -> Fault {
    fault(name, claim, Bent { told, ..STRAIGHT })
}

/// A morning decides something else.
const fn decides(name: &'static str, claim: Claim, decide: fn(&Table, State, Told) -> (State, Verdict)) -> Fault {
    fault(name, claim, Bent { decide, ..STRAIGHT })
}

/// What is heard of an evening is something else.
const fn takes(name: &'static str, claim: Claim, did: fn(&Position, bool, Evening) -> Did) -> Fault {
    fault(name, claim, Bent { did, ..STRAIGHT })
}

/// Midnight leaves something else behind.
const fn leaves(name: &'static str, claim: Claim, taken_in: fn(&Table, State, Did) -> State) -> Fault {
    fault(name, claim, Bent { taken_in, ..STRAIGHT })
}

fn rises(verdict: &Verdict) -> bool {
    matches!(verdict.decision, Decision::Progress | Decision::ProgressStage | Decision::Graduate)
}

fn done(main: Main, change: impl FnOnce(&mut Main)) -> Option<Main> {
    let mut main = main;
    change(&mut main);
    Some(main)
}

const MORNINGS: &[Fault] = &[
    hears("a morning nobody told is heard as calm", Claim::RoseUnknown, |at, stopped, letter| {
        let band = if letter.band == Band::Missing { Band::Calm } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("work on a morning nobody told", Claim::PlannedUnknown, |at, stopped, letter| {
        let band = if letter.band == Band::Missing { Band::Slight } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("a worse morning is heard as calm", Claim::RoseWorse, |at, stopped, letter| {
        let band = if letter.band == Band::Worse { Band::Calm } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("a worse morning is heard as slight", Claim::ExposureUnanswered, |at, stopped, letter| {
        let band = if letter.band == Band::Worse { Band::Slight } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("mornings that rise are not heard", Claim::RoseWorse, |at, stopped, letter| {
        told(at, stopped, Morning { rising: false, ..letter })
    }),
    hears("a review is not heard", Claim::RoseBarred, |at, stopped, letter| {
        let barred = if letter.barred == Barred::Outside { Barred::No } else { letter.barred };
        told(at, stopped, Morning { barred, ..letter })
    }),
    hears("the other programme's rise is not heard", Claim::RoseBarred, |at, stopped, letter| {
        let barred = if letter.barred == Barred::OtherRise { Barred::No } else { letter.barred };
        told(at, stopped, Morning { barred, ..letter })
    }),
    hears("a missing test counts as passed", Claim::PassedGate, |at, stopped, letter| {
        let gate = if letter.gate == Truth::Unknown { Truth::Holds } else { letter.gate };
        told(at, stopped, Morning { gate, ..letter })
    }),
    hears("a red flag is not heard", Claim::LoadUnderFlag, |at, stopped, letter| {
        told(at, stopped, Morning { flag: false, ..letter })
    }),
    hears("a clearance wins over a new flag", Claim::LoadUnderFlag, |at, stopped, letter| {
        told(at, stopped, Morning { flag: letter.flag && !(stopped && letter.clear), ..letter })
    }),
];

const DECISIONS: &[Fault] = &[
    decides("a rise after a breach", Claim::RoseAfterBreach, |table, state, told| {
        let last = if state.last == Evidence::Breach { Evidence::Sound } else { state.last };
        let counted = State { last, total: state.total.max(1), in_row: state.in_row.max(1), calm: 7, ..state };
        if last == state.last { decide(table, state, told) } else { decide(table, counted, told) }
    }),
    decides("a breach is answered by a day of rest alone", Claim::ExposureUnanswered, |table, state, told| {
        let breach = state.last == Evidence::Breach;
        let rested = State { last: Evidence::Silent, owed: state.owed.max(1), ..state };
        decide(table, if breach { rested } else { state }, told)
    }),
    decides("mornings that rise only hold", Claim::TrendUnanswered, |table, state, told| {
        let band = if told.rising && told.band == Band::Calm { Band::Slight } else { told.band };
        decide(table, state, Told { rising: false, band, ..told })
    }),
    decides("two doses at once", Claim::RoseElsewhere, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let next = table.at(after.pos).up;
        if !rises(&verdict) || next == NONE {
            return (after, verdict);
        }
        (State { pos: next, ..after }, Verdict { plan: verdict.plan.map(|_| next), ..verdict })
    }),
    decides("two stages at once", Claim::SkippedStage, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let last = u8::try_from(table.positions.iter().position(|p| p.maintenance).unwrap()).unwrap();
        if !rises(&verdict) {
            return (after, verdict);
        }
        (State { pos: last, ..after }, Verdict { plan: verdict.plan.map(|_| last), ..verdict })
    }),
    decides("a clearance brings the old dose back", Claim::ClearedWithoutEasing, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if verdict.rule != Rule::Cleared {
            return (after, verdict);
        }
        (State { pos: state.pos, ..after }, Verdict { plan: verdict.plan.map(|_| state.pos), ..verdict })
    }),
    decides("a clearance washes rest away", Claim::PlannedInRest, |table, state, told| {
        let owed = if told.stop == Stop::Clear { 0 } else { state.owed };
        decide(table, State { owed, ..state }, told)
    }),
    decides("a stop lasts one day", Claim::LoadUnderFlag, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (State { stopped: false, ..after }, verdict)
    }),
    decides("refers although nothing stands", Claim::ReferredForNothing, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if verdict.rule != Rule::WorseWithoutLoad {
            return (after, verdict);
        }
        (after, Verdict { decision: Decision::Refer, ..verdict })
    }),
    decides("work on a day of rest", Claim::PlannedInRest, |table, state, told| {
        decide(table, State { owed: 0, ..state }, told)
    }),
    decides("one exposure is answered twice", Claim::ReducedTwice, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let again = verdict.decision == Decision::Reduce;
        (State { watch: if again { state.watch } else { after.watch }, ..after }, verdict)
    }),
    decides("a reduction to a heavier dose", Claim::ReducedToNothingLower, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let up = table.at(state.pos).up;
        if verdict.decision != Decision::Reduce || up == NONE {
            return (after, verdict);
        }
        (State { pos: up, ..after }, Verdict { plan: verdict.plan.map(|_| up), ..verdict })
    }),
    decides("an unanswered session counts", Claim::RoseUnanswered, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let counts = state.last == Evidence::Sound && told.band == Band::Missing && after.pos == state.pos;
        let more = State { fresh: true, total: after.total + 1, in_row: after.in_row + 1, ..after };
        (if counts { more } else { after }, verdict)
    }),
    decides("the other programmes are not told of a rise", Claim::TokenLost, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (State { open_rise: false, ..after }, verdict)
    }),
    decides("another rule is shown", Claim::ExplainedOtherwise, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let rule = if verdict.rule == Rule::NotYet { Rule::Hold } else { verdict.rule };
        (after, Verdict { rule, ..verdict })
    }),
    decides("a slight morning rests, a worse one works", Claim::WorsePlansMore, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if told.band != Band::Slight {
            return (after, verdict);
        }
        (State { planned: false, ..after }, Verdict { plan: None, ..verdict })
    }),
    decides("a worse morning is answered more mildly", Claim::WorseStandsHigher, |table, state, told| {
        let band = if told.rising && told.band == Band::Worse { Band::Slight } else { told.band };
        decide(table, state, Told { rising: told.rising && told.band != Band::Worse, band, ..told })
    }),
    decides("the second reduction is a single one", Claim::ReducedElsewhere, |table, state, told| {
        decide(table, State { brake: if state.brake < 7 { 7 } else { state.brake }, ..state }, told)
    }),
    decides("a counter runs over", Claim::OutOfRange, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (State { total: after.total + u8::from(after.fresh), ..after }, verdict)
    }),
    decides("the plan is another dose than the place", Claim::PlanElsewhere, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (after, Verdict { plan: verdict.plan.map(|_| 0), ..verdict })
    }),
    decides("the place changes, the load does not", Claim::MovedSideways, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let at = *table.at(state.pos);
        let same = |pos: &usize| table.positions[*pos].rank == at.rank && *pos != usize::from(state.pos);
        let Some(other) = (0..table.positions.len()).find(same).filter(|_| verdict.rule == Rule::NotYet) else {
            return (after, verdict);
        };
        let other = u8::try_from(other).unwrap();
        (State { pos: other, ..after }, Verdict { plan: verdict.plan.map(|_| other), ..verdict })
    }),
    decides("two stages are lost at once", Claim::FellTwoStages, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if !verdict.notes.second {
            return (after, verdict);
        }
        (State { pos: 1, ..after }, Verdict { plan: verdict.plan.map(|_| 1), ..verdict })
    }),
];

const EVENINGS: &[Fault] = &[
    takes("pain over the ceiling is heard as borne", Claim::NoWayDown, |at, planned, letter| {
        let over = |main: Main| main.pain == PainBand::Over;
        let main = letter.main.and_then(|m| if over(m) { done(m, |m| m.pain = PainBand::Ceiling) } else { Some(m) });
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
    takes("what strained leaves the row standing", Claim::TooFewInRow, |at, planned, letter| {
        Did { against: false, ..did(at, planned, letter) }
    }),
    takes("a hard day outside owes no rest", Claim::PlannedInRest, |at, planned, letter| {
        let other = if letter.other == Other::High { Other::Some } else { letter.other };
        did(at, planned, Evening { other, ..letter })
    }),
    takes("a session owes no rest", Claim::PlannedTooSoon, |at, planned, letter| {
        Did { rest: 0, ..did(at, planned, letter) }
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
    leaves("a plan is left behind", Claim::PlanElsewhere, |table, state, did| {
        State { planned: state.planned, ..taken_in(table, state, did) }
    }),
    leaves("more is remembered than is asked for", Claim::NotNormal, |table, state, did| {
        State { fresh: true, ..taken_in(table, state, did) }
    }),
];

const PLACES: &[Fault] = &[
    fault("a placement takes its sessions along", Claim::TooFewSessions, Bent {
        left: |state| State { total: state.total, in_row: state.in_row, fresh: state.fresh, ..left(state) },
        ..STRAIGHT
    }),
    fault("a placement higher up is no increase", Claim::TokenLost, Bent {
        entered: |table, left, pos, week, _| entered(table, left, pos, Some(week), false),
        ..STRAIGHT
    }),
    fault("a placement takes no rest along", Claim::PlannedTooSoon, Bent {
        entered: |table, left, pos, week, higher| State { owed: 0, ..entered(table, left, pos, Some(week), higher) },
        ..STRAIGHT
    }),
    fault("a placement takes a stop away", Claim::LoadUnderFlag, Bent {
        left: |state| State { stopped: false, ..left(state) },
        ..STRAIGHT
    }),
];

/// Faults that no single day shows, or that need another sample.
const OTHERS: &[Fault] = &[
    Fault {
        name: "the week is forgotten",
        sample: WEEK,
        machine: Bent { taken_in: |table, state, did| State { week: 0, ..taken_in(table, state, did) }, ..STRAIGHT },
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
    all_caught(faults, |fault| fault.name, |fault| {
        let programme = read(&text(fault.sample))?;
        caught(&programme, &fault.machine, &programme, fault.says)
    });
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
