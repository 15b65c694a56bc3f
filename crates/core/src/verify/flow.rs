//! Which histories each state can have: the automata walked along every step until nothing new is possible.

use super::{
    claim::Broken,
    graph::Graph,
    monitors::History,
    seen::{EveningSeen, MorningSeen},
    step::{EveningStep, MorningStep},
};
use crate::programme::{State, Table};

/// The histories of every state of one kind, and which of them are still to be passed on.
struct Reached {
    histories: Vec<History>,
    open: Vec<bool>,
    any: bool,
}

impl Reached {
    fn of(states: usize) -> Self {
        Self { histories: vec![History::default(); states], open: vec![false; states], any: false }
    }

    fn join(&mut self, at: usize, history: &History) {
        if let Some(known) = self.histories.get_mut(at)
            && known.join(history)
            && let Some(open) = self.open.get_mut(at)
        {
            *open = true;
            self.any = true;
        }
    }

    fn take(&mut self, at: usize) -> Option<History> {
        let open = self.open.get_mut(at)?;
        if !*open {
            return None;
        }
        *open = false;
        self.histories.get(at).copied()
    }
}

/// Walks all automata over a graph and returns every claim that some history breaks.
///
/// `most` is the declared number of days a week.
pub(super) fn flow(table: &Table, most: u8, graph: &Graph) -> Broken {
    let mut broken = Broken::default();
    let mut mornings = Reached::of(graph.mornings.len());
    let mut evenings = Reached::of(graph.evenings.len());
    let mut leaving = Reached::of(graph.leaving.len());
    let [plain, open] = graph.starts;
    for at in 0..plain + open {
        let start = History::start();
        mornings.join(at, &if at < plain { start } else { start.placed(true) });
    }
    while mornings.any || evenings.any || leaving.any {
        mornings.any = false;
        for (at, word) in graph.mornings.iter().enumerate() {
            let Some(history) = mornings.take(at) else { continue };
            let from = State::position_of(*word);
            for step in graph.decided.of(at).iter() {
                let after = graph.evenings.get(step.to).copied().unwrap_or_default();
                let (to, token) = (State::position_of(after), State::token_of(after));
                let step_seen = MorningStep::new(table, from, to, MorningSeen(step.label), token);
                evenings.join(step.to, &history.morning(table, most, &step_seen, &mut broken));
            }
            let place = graph.leaves.get(at).map_or(0, |at| *at as usize);
            leaving.join(place, &history.placed(false));
            leaving.join(place + 1, &history.placed(true));
        }
        leaving.any = false;
        for at in 0..graph.leaving.len() {
            let Some(history) = leaving.take(at) else { continue };
            for step in graph.enters.of(at).iter() {
                mornings.join(step.to, &history.entered(step.label));
            }
        }
        evenings.any = false;
        for (at, word) in graph.evenings.iter().enumerate() {
            let Some(history) = evenings.take(at) else { continue };
            let position = table.at(State::position_of(*word));
            for step in graph.done.of(at).iter() {
                let seen = EveningStep { at: position, seen: EveningSeen(step.label) };
                mornings.join(step.to, &history.evening(table, &seen));
            }
        }
    }
    broken
}
