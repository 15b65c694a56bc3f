//! The person who follows the plan on calm mornings: one way from every state, and the days along it.

use super::{
    Machine,
    alphabet::{CALM, GOOD},
    graph::Graph,
    rows::Row,
};
use crate::programme::{Evening, Morning, State, Table};

/// Doses looked at in one go.
pub(super) const LANES: usize = 16;
/// Never, or later than anybody asks.
pub(super) const NEVER: u8 = 255;

/// Days until each of sixteen doses is reached.
pub(super) type Days = [u8; LANES];

/// The way up: every full dose in order.
pub(super) struct WayUp {
    /// By position: which full dose it is or was eased from, and whether it is eased.
    at: Vec<(usize, bool)>,
    /// How many full doses there are.
    pub(super) doses: usize,
}

impl WayUp {
    pub(super) fn of(table: &Table) -> Self {
        let mut doses: usize = 0;
        let at = table.positions.iter().map(|p| {
            doses += usize::from(p.easing == 0);
            (doses.saturating_sub(1), p.easing > 0)
        });
        Self { at: at.collect(), doses }
    }

    fn place(&self, pos: u8) -> (usize, bool) {
        self.at.get(usize::from(pos)).copied().unwrap_or((0, false))
    }

    /// Whether a position is each of sixteen full doses or one beyond: 0, otherwise the longest time.
    pub(super) fn reached(&self, pos: u8, first: usize) -> Days {
        let (here, eased) = self.place(pos);
        std::array::from_fn(|lane| if !eased && here >= first + lane { 0 } else { NEVER })
    }

    /// Which of sixteen full doses lie ahead of a position: all of the time there, otherwise none.
    pub(super) fn ahead(&self, pos: u8, first: usize) -> Days {
        let (here, eased) = self.place(pos);
        std::array::from_fn(|lane| {
            let dose = first + lane;
            let ahead = dose < self.doses && (dose > here || eased && dose == here);
            if ahead { NEVER } else { 0 }
        })
    }
}

/// Where the plan leads from every state.
pub(super) struct Walk {
    /// From every morning: the evening.
    pub(super) decided: Vec<u32>,
    /// From every evening: the next morning.
    pub(super) done: Vec<u32>,
    /// From every morning: days away sink the dose before a session is done.
    sinks: Vec<bool>,
    /// From every evening: the same.
    sinks_later: Vec<bool>,
}

/// Returns the number of the step's target with this state; the machine's own state is always among them.
fn target(row: Row<'_>, words: &[u64], word: u64) -> u32 {
    let step = row.iter().find(|step| words.get(step.to) == Some(&word));
    step.and_then(|step| u32::try_from(step.to).ok()).unwrap_or(u32::MAX)
}

impl Walk {
    pub(super) fn of(table: &Table, machine: &impl Machine, graph: &Graph) -> Self {
        let mut sank = Vec::with_capacity(graph.mornings.len());
        let mut decided = Vec::with_capacity(graph.mornings.len());
        for (at, word) in graph.mornings.iter().enumerate() {
            let state = State::from_word(*word);
            let letter = Morning { clear: state.stopped, ..CALM };
            let told = machine.told(table.at(state.pos), state.stopped, letter);
            let (after, verdict) = machine.decide(table, state, told);
            sank.push(verdict.notes.sank);
            decided.push(target(graph.decided.of(at), &graph.evenings, after.word()));
        }
        let mut works = Vec::with_capacity(graph.evenings.len());
        let mut done = Vec::with_capacity(graph.evenings.len());
        for (at, word) in graph.evenings.iter().enumerate() {
            let state = State::from_word(*word);
            let letter = Evening { main: state.planned.then_some(GOOD), ..Evening::default() };
            let did = machine.did(table.at(state.pos), state.planned, letter);
            let after = machine.taken_in(table, state, did);
            works.push(state.planned);
            done.push(target(graph.done.of(at), &graph.mornings, after.word()));
        }
        let mut walk = Self { decided, done, sinks: Vec::new(), sinks_later: Vec::new() };
        (walk.sinks, walk.sinks_later) = walk.sinkings(&sank, &works);
        walk
    }

    pub(super) fn sinks(&self, morning: usize) -> bool {
        self.sinks.get(morning).copied().unwrap_or(false)
    }

    pub(super) fn sinks_later(&self, evening: usize) -> bool {
        self.sinks_later.get(evening).copied().unwrap_or(false)
    }

    /// Looks ahead to the next session: a plan comes within a few days, so the look is short.
    fn sinkings(&self, sank: &[bool], works: &[bool]) -> (Vec<bool>, Vec<bool>) {
        let sank_at = |morning: usize| sank.get(morning).copied().unwrap_or(false);
        let later = |evening: usize| {
            let mut at = evening;
            for _ in 0..30 {
                if works.get(at).copied().unwrap_or(true) {
                    return false;
                }
                let Some(morning) = next(&self.done, at) else { return false };
                if sank_at(morning) {
                    return true;
                }
                let Some(evening) = next(&self.decided, morning) else { return false };
                at = evening;
            }
            false
        };
        let sinks_later: Vec<bool> = (0..self.done.len()).map(later).collect();
        let sinks = (0..self.decided.len()).map(|morning| {
            let evening = next(&self.decided, morning);
            sank_at(morning) || evening.is_some_and(|at| sinks_later.get(at) == Some(&true))
        });
        (sinks.collect(), sinks_later)
    }

    /// Days by the plan from every morning and every evening until an evening's state caps them at 0.
    pub(super) fn days(&self, graph: &Graph, capped: &impl Fn(u64) -> Days) -> (Vec<Days>, Vec<Days>) {
        const OPEN: u8 = 1;
        const KNOWN: u8 = 2;
        let mut evenings = vec![[NEVER; LANES]; graph.evenings.len()];
        let mut known = vec![0_u8; graph.evenings.len()];
        let mut way = Vec::new();
        for begin in 0..graph.evenings.len() {
            let mut at = begin;
            // Walk on to something known, or until the way bites its own tail: then it goes on for ever.
            while let Some(mark) = known.get_mut(at).filter(|mark| **mark == 0) {
                *mark = OPEN;
                way.push(at);
                let Some(ahead) = next(&self.done, at).and_then(|at| next(&self.decided, at)) else { break };
                at = ahead;
            }
            let mut ahead = match known.get(at) {
                Some(&KNOWN) => evenings.get(at).copied().unwrap_or([NEVER; LANES]),
                _ => [NEVER; LANES],
            };
            while let Some(at) = way.pop() {
                let word = graph.evenings.get(at).copied().unwrap_or_default();
                for (days, cap) in ahead.iter_mut().zip(capped(word)) {
                    *days = days.saturating_add(1).min(cap);
                }
                if let (Some(slot), Some(mark)) = (evenings.get_mut(at), known.get_mut(at)) {
                    *slot = ahead;
                    *mark = KNOWN;
                }
            }
        }
        let of = |evening: &u32| evenings.get(*evening as usize).copied().unwrap_or([NEVER; LANES]);
        let mornings = self.decided.iter().map(of).collect();
        (mornings, evenings)
    }
}

fn next(steps: &[u32], at: usize) -> Option<usize> {
    steps.get(at).filter(|to| **to != u32::MAX).map(|to| *to as usize)
}
