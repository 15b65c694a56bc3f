//! The review clock, explored alone: it reaches the tracks only by forbidding rises, so it need not multiply them.

use std::collections::BTreeSet;

use crate::{
    catalog::ReviewDays,
    programme::{OutcomeChange, ReviewInput, ReviewState},
    today::ReviewLevel,
};

/// The latest days on which somebody who never gets better may first be sent on: steady work without change, in any
/// case, and to a specialist (engine.md, P18).
const LATEST: [u8; 3] = [70, 91, 182];

/// What the clock shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clock {
    /// States it can be in.
    pub(super) states: usize,
    /// Days driven.
    pub(super) driven: u64,
    /// What is wrong, if anything.
    pub(super) wrong: Option<String>,
}

/// Drives the clock through every input from every state it can reach.
pub(super) fn clock(days: &ReviewDays) -> Clock {
    let mut found = Clock::default();
    let declared = [days.soft_days[1], days.firm_day, days.specialist_day];
    if declared.iter().zip(LATEST).any(|(day, latest)| *day > latest) {
        found.wrong = Some(format!("reviews on days {declared:?}, later than {LATEST:?}"));
    }
    let mut seen: BTreeSet<ReviewState> = BTreeSet::new();
    let mut open = vec![ReviewState::default()];
    seen.insert(ReviewState::default());
    while let Some(state) = open.pop() {
        for input in inputs() {
            found.driven += 1;
            let (after, due) = state.morning(days, input);
            if let Some(wrong) = wrong(days, state, input, after, due) {
                found.wrong.get_or_insert(wrong);
            }
            let next = after.evening();
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    found.states = seen.len();
    found
}

fn inputs() -> impl Iterator<Item = ReviewInput> {
    let outcomes =
        [OutcomeChange::Unknown, OutcomeChange::None, OutcomeChange::Meaningful, OutcomeChange::Recovered];
    outcomes.into_iter().flat_map(|outcome| {
        (0..8_u8).map(move |bits| ReviewInput {
            outcome,
            steady: bits & 1 != 0,
            answered: bits & 2 != 0,
            still_worse: bits & 4 != 0,
        })
    })
}

fn wrong(
    days: &ReviewDays,
    state: ReviewState,
    input: ReviewInput,
    after: ReviewState,
    due: Option<ReviewLevel>,
) -> Option<String> {
    let better = matches!(input.outcome, OutcomeChange::Meaningful | OutcomeChange::Recovered);
    let [soft, later] = days.soft_days;
    let owed = if input.still_worse && !state.worse_answered {
        Some(ReviewLevel::StillWorse)
    } else if better {
        None
    } else if state.day >= days.specialist_day && state.answered < 3 {
        Some(ReviewLevel::Specialist)
    } else if state.day >= days.firm_day && state.day < days.specialist_day && state.answered < 2 {
        Some(ReviewLevel::Firm)
    } else {
        let no_change = input.outcome == OutcomeChange::None && state.day >= soft || state.day >= later;
        (input.steady && no_change && state.day < days.firm_day && state.answered < 1)
            .then_some(ReviewLevel::Soft)
    };
    let expected = owed.filter(|_| !input.answered);
    if due != expected {
        return Some(format!("day {}: {due:?} is due, {expected:?} should be", state.day));
    }
    let forgotten = after.answered < state.answered || after.answered > 3 || after.day != state.day;
    let unasked = after.answered > state.answered && !input.answered;
    (forgotten || unasked).then(|| format!("day {}: an answer was forgotten or made up", state.day))
}
