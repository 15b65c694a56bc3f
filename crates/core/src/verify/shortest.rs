//! The shortest way to where a claim breaks: breadth first, each state with where it was met from.
//!
//! Walked only after something was found to be broken; the graph itself keeps no parents.

use std::collections::VecDeque;

use super::{
    claim::{Broken, Claim},
    graph::Graph,
    monitors::{History, Monitor},
    seen::{EveningSeen, MorningSeen},
    step::{EveningStep, MorningStep},
};
use crate::programme::{State, Table};

/// One step of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Move {
    /// The first morning, by its number.
    Start(usize),
    /// A morning was decided: the step among those of its state.
    Morning(usize),
    /// An evening was taken in.
    Evening(usize),
    /// A clinician placed the person elsewhere: to a higher place or not.
    Leave(bool),
    /// The step into that place.
    Enter(usize),
}

/// A way from a first morning to a state.
#[derive(Clone, Debug, Default)]
pub(super) struct Way {
    pub(super) moves: Vec<Move>,
    /// The morning or evening it ends at.
    pub(super) end: usize,
}

/// Which kind of state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Evening,
    Leaving,
}

struct Met {
    half: Half,
    at: usize,
    history: History,
    by: Move,
    from: usize,
}

/// What is looked for.
pub(super) enum Goal<'a> {
    /// A morning step that breaks a claim, by the claim's automaton.
    Breaks(Claim, Monitor),
    /// A morning on which this holds.
    Morning(&'a dyn Fn(usize) -> bool),
    /// An evening on which this holds.
    Evening(&'a dyn Fn(usize) -> bool),
}

/// Finds the shortest way: from doses a person may start at and over plain mornings, if there is one; otherwise over
/// any, otherwise from any position.
pub(super) fn shortest(table: &Table, most: u8, graph: &Graph, goal: &Goal<'_>) -> Option<Way> {
    let [plain, _] = graph.starts;
    let full = graph.mornings.iter().take(plain);
    let full = full.take_while(|word| table.at(State::position_of(**word)).easing == 0).count();
    let search = |starts: usize, plain: bool| search(table, most, graph, goal, starts, plain);
    search(full, true).or_else(|| search(full, false)).or_else(|| search(plain, false))
}

fn search(
    table: &Table,
    most: u8,
    graph: &Graph,
    goal: &Goal<'_>,
    starts: usize,
    plain: bool,
) -> Option<Way> {
    let monitor = match goal {
        Goal::Breaks(_, monitor) => Some(*monitor),
        Goal::Morning(_) | Goal::Evening(_) => None,
    };
    let watch = |history: History| monitor.map_or_else(History::default, |monitor| history.only(monitor));
    let mut seen = [
        vec![Vec::new(); graph.mornings.len()],
        vec![Vec::new(); graph.evenings.len()],
        vec![Vec::new(); graph.leaving.len()],
    ];
    let mut met: Vec<Met> = Vec::new();
    let mut queue = VecDeque::new();
    let mut meet = |met: &mut Vec<Met>, queue: &mut VecDeque<usize>, new: Met, soon: bool| {
        if monitor.is_some() && new.history.is_empty() {
            return;
        }
        let kind = seen.get_mut(new.half as usize).and_then(|all| all.get_mut(new.at));
        if let Some(known) = kind.filter(|known| !known.contains(&new.history)) {
            known.push(new.history);
            if soon {
                queue.push_front(met.len())
            } else {
                queue.push_back(met.len())
            }
            met.push(new);
        }
    };
    for at in 0..starts {
        let history = watch(History::start());
        let new = Met { half: Half::Morning, at, history, by: Move::Start(at), from: usize::MAX };
        meet(&mut met, &mut queue, new, false);
    }
    while let Some(number) = queue.pop_front() {
        let Met { half, at, history, .. } = *met.get(number)?;
        let there = match (goal, half) {
            (Goal::Morning(holds), Half::Morning) | (Goal::Evening(holds), Half::Evening) => holds(at),
            _ => false,
        };
        if there {
            return Some(told(&met, number));
        }
        match half {
            Half::Morning => {
                let from = State::position_of(*graph.mornings.get(at)?);
                for (step_number, step) in graph.decided.of(at).iter().enumerate() {
                    if plain && !MorningSeen(step.label).plain() {
                        continue;
                    }
                    let after = *graph.evenings.get(step.to)?;
                    let (to, token) = (State::position_of(after), State::token_of(after));
                    let seen_step = MorningStep::new(table, from, to, MorningSeen(step.label), token);
                    let mut broken = Broken::default();
                    let next = history.morning(table, most, &seen_step, &mut broken);
                    if let Goal::Breaks(claim, _) = goal
                        && broken.has(*claim)
                    {
                        let mut way = told(&met, number);
                        way.moves.push(Move::Morning(step_number));
                        return Some(way);
                    }
                    let by = Move::Morning(step_number);
                    let new =
                        Met { half: Half::Evening, at: step.to, history: watch(next), by, from: number };
                    meet(&mut met, &mut queue, new, false);
                }
                let place = *graph.leaves.get(at)? as usize;
                for higher in [false, true] {
                    let history = watch(history.placed(higher));
                    let at = place + usize::from(higher);
                    let new = Met { half: Half::Leaving, at, history, by: Move::Leave(higher), from: number };
                    meet(&mut met, &mut queue, new, false);
                }
            }
            Half::Evening => {
                let position = table.at(State::position_of(*graph.evenings.get(at)?));
                for (step_number, step) in graph.done.of(at).iter().enumerate() {
                    let seen_step = EveningStep { at: position, seen: EveningSeen(step.label) };
                    let history = watch(history.evening(table, &seen_step));
                    let by = Move::Evening(step_number);
                    let new = Met { half: Half::Morning, at: step.to, history, by, from: number };
                    meet(&mut met, &mut queue, new, false);
                }
            }
            Half::Leaving => {
                for (step_number, step) in graph.enters.of(at).iter().enumerate() {
                    let history = watch(history.entered(step.label));
                    let by = Move::Enter(step_number);
                    let new = Met { half: Half::Morning, at: step.to, history, by, from: number };
                    meet(&mut met, &mut queue, new, false);
                }
            }
        }
    }
    None
}

fn told(met: &[Met], mut number: usize) -> Way {
    let mut way = Way { moves: Vec::new(), end: met.get(number).map_or(0, |met| met.at) };
    while let Some(here) = met.get(number) {
        way.moves.push(here.by);
        number = here.from;
    }
    way.moves.reverse();
    way
}
