//! A way through the states as days: which letters were told, what was decided, what was done.

use super::{
    Machine,
    alphabet::{CALM, GOOD, evenings, mornings},
    claim::Claim,
    graph::Graph,
    seen::{EveningSeen, MorningSeen},
    shortest::{Move, Way},
};
use crate::{
    criteria::Truth,
    programme::{Band, Barred, Evening, Morning, NONE, State, Table, Verdict, resumed_at},
    today::Rule,
};

/// One day of a story, in the machine's letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Where a clinician placed the person before this morning.
    pub placed: Option<u8>,
    /// The state the morning found.
    pub before: State,
    /// What the morning said.
    pub morning: Morning,
    /// Where a clearance let the person go on.
    pub named: Option<u8>,
    /// What was decided.
    pub verdict: Verdict,
    /// The state after it.
    pub after: State,
    /// What was done, if the story goes on.
    pub evening: Option<Evening>,
}

/// Days from a first one on, in the machine's letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tale {
    /// The position the person started at.
    pub start: u8,
    /// The days.
    pub days: Vec<Day>,
}

/// Finds letters that walk a way: of those that look alike, the plainest.
pub(super) fn tale(table: &Table, machine: &impl Machine, graph: &Graph, way: &Way) -> Option<Tale> {
    let mut tale: Option<Tale> = None;
    let mut state = State::from_word(0);
    let mut placed = None;
    let (mut morning, mut evening, mut leaving) = (0, 0, 0);
    // What is known of the gate at a place, until something else is measured there.
    let mut gate = (NONE, Truth::Unknown);
    for step in &way.moves {
        match *step {
            Move::Start(at) => {
                morning = at;
                state = State::from_word(*graph.mornings.get(at)?);
                tale = Some(Tale { start: state.pos, days: Vec::new() });
            }
            Move::Leave(higher) => {
                leaving = *graph.leaves.get(morning)? as usize + usize::from(higher);
            }
            Move::Enter(step) => {
                morning = graph.enters.of(leaving).get(step)?.to;
                state = State::from_word(*graph.mornings.get(morning)?);
                placed = Some(state.pos);
            }
            Move::Morning(step) => {
                let step = graph.decided.of(morning).get(step)?;
                let wanted = *graph.evenings.get(step.to)?;
                let known = if gate.0 == state.pos { gate.1 } else { Truth::Unknown };
                let mut day = a_morning(table, machine, state, wanted, MorningSeen(step.label), known)?;
                gate = (state.pos, day.morning.gate);
                day.placed = placed.take();
                evening = step.to;
                state = day.after;
                tale.as_mut()?.days.push(day);
            }
            Move::Evening(step) => {
                let step = graph.done.of(evening).get(step)?;
                let wanted = *graph.mornings.get(step.to)?;
                let letter = an_evening(table, machine, state, wanted, EveningSeen(step.label))?;
                morning = step.to;
                state = State::from_word(wanted);
                tale.as_mut()?.days.last_mut()?.evening = Some(letter);
            }
        }
    }
    tale
}

/// The life of somebody with only good days, until the last gate or one day after those that are declared.
pub(super) fn good_life(table: &Table, machine: &impl Machine, start: u8, declared: u16) -> Tale {
    let mut tale = Tale { start, days: Vec::new() };
    follow(table, machine, machine.start(start), &mut tale);
    tale.days.truncate(usize::from(declared) + 1);
    tale
}

/// Longer than any programme takes.
const LONG: usize = 400;

/// Goes on by the plan on calm mornings until what was won is kept, or until the days repeat themselves.
pub(super) fn follow(table: &Table, machine: &impl Machine, mut state: State, tale: &mut Tale) {
    let begun = tale.days.len();
    while tale.days.len() < LONG && !table.at(state.pos).maintenance {
        let letter = Morning { clear: state.stopped, ..CALM };
        let mut today = day(table, machine, state, letter);
        let evening = Evening { main: today.after.planned.then_some(GOOD), ..Evening::default() };
        let did = machine.did(table.at(today.after.pos), today.after.planned, evening);
        state = machine.taken_in(table, today.after, did);
        today.evening = Some(evening);
        tale.days.push(today);
        if tale.days.iter().skip(begun).any(|day| day.before == state) {
            return;
        }
    }
}

/// Says how well a letter shows what a claim is about: of letters that sound alike some break it and some do not.
pub(super) fn shows(claim: Claim, letter: Morning) -> bool {
    match claim {
        Claim::RoseBarred => letter.barred != Barred::No,
        Claim::PassedGate => letter.gate != Truth::Holds,
        Claim::RoseUnknown | Claim::PlannedUnknown => letter.band == Band::Missing,
        Claim::RoseWorse => letter.band != Band::Calm || letter.rising,
        Claim::RoseAfterBreach
        | Claim::RoseElsewhere
        | Claim::TokenLost
        | Claim::SkippedStage
        | Claim::LoadUnderFlag
        | Claim::ReferredForNothing
        | Claim::ClearedWithoutEasing
        | Claim::PlannedTooSoon
        | Claim::PlannedTooOften
        | Claim::PlannedTooMuch
        | Claim::PlannedInRest
        | Claim::RoseAfterBadSession
        | Claim::RoseUnanswered
        | Claim::ReducedToNothingLower
        | Claim::ReducedTwice
        | Claim::PlannedAfterFloor
        | Claim::FellTwice
        | Claim::FellTwoStages
        | Claim::RoseAfterAbsence
        | Claim::CameBackHigh
        | Claim::MovedSideways
        | Claim::NoWayDown
        | Claim::WorsePlansMore
        | Claim::WorseStandsHigher
        | Claim::ExplainedOtherwise
        | Claim::TooFewSessions
        | Claim::TooFewInRow
        | Claim::TooFewCalm
        | Claim::OutOfRange
        | Claim::NotNormal
        | Claim::PlanElsewhere
        | Claim::ExposureUnanswered
        | Claim::TrendUnanswered
        | Claim::ReducedElsewhere
        | Claim::PlannedAfterDrop => false,
    }
}

/// Returns a day of one letter.
pub(super) fn day(table: &Table, machine: &impl Machine, state: State, letter: Morning) -> Day {
    let told = machine.told(table.at(state.pos), state.stopped, letter);
    let (after, verdict) = machine.decide(table, state, told);
    Day { placed: None, before: state, morning: letter, named: None, verdict, after, evening: None }
}

fn a_morning(
    table: &Table,
    machine: &impl Machine,
    state: State,
    wanted: u64,
    label: MorningSeen,
    known: Truth,
) -> Option<Day> {
    let mut letters = mornings();
    letters.sort_by_key(|letter| letter.gate != known);
    for letter in letters {
        let found = day(table, machine, state, letter);
        let seen = MorningSeen::of(letter, &found.verdict, found.after.pos != state.pos, false);
        if found.after.word() == wanted && seen == label {
            return Some(found);
        }
        if found.verdict.rule != Rule::Cleared || !label.named() {
            continue;
        }
        for pos in (0..table.positions.len()).map(|pos| u8::try_from(pos).unwrap_or(NONE)) {
            let (after, verdict) = resumed_at(table, found.after, found.verdict, pos);
            let seen = MorningSeen::of(letter, &verdict, after.pos != state.pos, true);
            if table.at(pos).easing == 0 && after.word() == wanted && seen == label {
                return Some(Day { named: Some(pos), after, verdict, ..found });
            }
        }
    }
    None
}

fn an_evening(
    table: &Table,
    machine: &impl Machine,
    state: State,
    wanted: u64,
    label: EveningSeen,
) -> Option<Evening> {
    let at = table.at(state.pos);
    evenings().into_iter().find(|letter| {
        let after = machine.taken_in(table, state, machine.did(at, state.planned, *letter));
        after.word() == wanted && EveningSeen::of(at, state.planned, *letter) == label
    })
}
