//! How soon each higher dose is reached: by the plan on calm mornings, and whether anything else is sooner.
//!
//! The plan-following person walks one way from every state, so the days to each higher load are found by walking
//! it once. Then one look over all steps shows whether some letter leads to a state that is nearer than the plan's:
//! if none does anywhere, no life at all is faster.

use super::{
    Machine,
    alphabet::{CALM, GOOD},
    graph::{Graph, Step},
    seen::{EveningSeen, MorningSeen},
};
use crate::programme::{Evening, Morning, State, Table};

/// Loads looked at in one go.
const LANES: usize = 16;
/// Never, or later than anybody asks.
const NEVER: u8 = 255;

/// Days until each of sixteen loads is exceeded.
type Days = [u8; LANES];

/// What beats the plan, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Faster {
    pub(super) hist: [u32; 64],
    /// States in which something does.
    pub(super) states: usize,
    /// By so many days at most.
    pub(super) days: u8,
    /// The first state met in which it is so, an evening's or a morning's number, and the step.
    pub(super) first: Option<(usize, usize)>,
}

impl Default for Faster {
    fn default() -> Self {
        Self { hist: [0; 64], states: 0, days: 0, first: None }
    }
}
/// What the search for something faster found.
#[derive(Clone, Debug, Default)]
pub(super) struct Pace {
    /// Days to the last gate by the plan, from the slowest state; none if some state has no way.
    pub(super) graduates: Option<u8>,
    /// Days to the last gate from each position as a start.
    pub(super) from: Vec<Option<u8>>,
    /// Work on a day without a plan.
    pub(super) stray: Faster,
    /// A red flag.
    pub(super) flags: Faster,
    /// Any other evening than the plan's.
    pub(super) evenings: Faster,
    /// Any other morning than a calm one.
    pub(super) mornings: Faster,
}

/// The way up: every full dose in order.
struct Way {
    /// By position: which full dose it is or was eased from, and whether it is eased.
    at: Vec<(usize, bool)>,
    rungs: usize,
}

impl Way {
    fn of(table: &Table) -> Self {
        let mut rungs = 0;
        let at = table.positions.iter().map(|p| {
            rungs += usize::from(p.easing == 0);
            (rungs.saturating_sub(1), p.easing > 0)
        });
        Self { at: at.collect(), rungs }
    }

    fn place(&self, word: u64) -> (usize, bool) {
        self.at.get(usize::from(State::position_of(word))).copied().unwrap_or((0, false))
    }

    /// Whether a state stands at each of sixteen full doses or at one beyond.
    fn reached(&self, word: u64, first: usize) -> [bool; LANES] {
        let (here, eased) = self.place(word);
        std::array::from_fn(|lane| !eased && here >= first + lane)
    }

    /// Which of sixteen full doses lie ahead of a state.
    fn asked(&self, word: u64, first: usize) -> [bool; LANES] {
        let (here, eased) = self.place(word);
        std::array::from_fn(|lane| {
            let dose = first + lane;
            dose < self.rungs && (dose > here || eased && dose == here)
        })
    }
}

struct Walk<'a> {
    graph: &'a Graph,
    /// Position of the plan's step among those of a morning and of an evening.
    planned: Vec<u8>,
    done: Vec<u8>,
}

/// Measures a programme's pace.
pub(super) fn pace(table: &Table, machine: &impl Machine, graph: &Graph) -> Pace {
    let walk = Walk {
        graph,
        planned: (0..graph.mornings.len()).map(|at| plan_of_morning(table, machine, graph, at)).collect(),
        done: (0..graph.evenings.len()).map(|at| plan_of_evening(table, machine, graph, at)).collect(),
    };
    let way = Way::of(table);
    let mut found = Pace::default();
    let mut beaten = Beaten::of(graph);
    for first in (0..way.rungs).step_by(LANES) {
        let (morning, evening) = walk.days(&|word| way.reached(word, first));
        beaten.look(graph, &way, first, &morning, &evening, &mut found);
    }
    let graduated = |word: u64| [table.at(State::position_of(word)).maintenance; LANES];
    let (morning, _) = walk.days(&graduated);
    let slowest = morning.iter().map(|days| days[0]).max().unwrap_or(NEVER);
    found.graduates = (slowest < NEVER).then_some(slowest);
    found.from = vec![None; table.positions.len()];
    for (at, days) in morning.iter().enumerate().take(graph.starts[0]) {
        let pos = graph.mornings.get(at).map_or(0, |word| State::position_of(*word));
        if let Some(slot) = found.from.get_mut(usize::from(pos)) {
            *slot = (days[0] < NEVER).then_some(days[0]);
        }
    }
    beaten.count(&mut found);
    found
}

fn step_to(steps: &[Step], words: &[u64], word: u64) -> u8 {
    let at = steps.iter().position(|step| words.get(step.to()) == Some(&word));
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
}

/// The plan's morning: calm, cleared if stopped, every gate passed.
fn plan_of_morning(table: &Table, machine: &impl Machine, graph: &Graph, at: usize) -> u8 {
    let state = State::from_word(graph.mornings.get(at).copied().unwrap_or_default());
    let letter = Morning { clear: state.stopped, ..CALM };
    let told = machine.told(table.at(state.pos), state.stopped, letter);
    let (after, _) = machine.decide(table, state, told);
    step_to(graph.decided.of(at), &graph.evenings, after.word())
}

/// The plan's evening: the day's work in full, or nothing.
fn plan_of_evening(table: &Table, machine: &impl Machine, graph: &Graph, at: usize) -> u8 {
    let state = State::from_word(graph.evenings.get(at).copied().unwrap_or_default());
    let letter = Evening { main: state.planned.then_some(GOOD), ..Evening::default() };
    let after = machine.taken_in(table, state, machine.did(table.at(state.pos), state.planned, letter));
    step_to(graph.done.of(at), &graph.mornings, after.word())
}

impl Walk<'_> {
    fn after_morning(&self, at: usize) -> Option<usize> {
        let step = usize::from(*self.planned.get(at)?);
        Some(self.graph.decided.of(at).get(step)?.to())
    }

    fn after_evening(&self, at: usize) -> Option<usize> {
        let step = usize::from(*self.done.get(at)?);
        Some(self.graph.done.of(at).get(step)?.to())
    }

    /// Days by the plan from every morning and every evening until `reached`, asked of the evening's state.
    fn days(&self, reached: &impl Fn(u64) -> [bool; LANES]) -> (Vec<Days>, Vec<Days>) {
        const OPEN: u8 = 1;
        const KNOWN: u8 = 2;
        let graph = self.graph;
        let mut mornings = vec![[NEVER; LANES]; graph.mornings.len()];
        let mut evenings = vec![[NEVER; LANES]; graph.evenings.len()];
        let mut known = vec![0_u8; graph.evenings.len()];
        let mut way = Vec::new();
        for begin in 0..graph.evenings.len() {
            let mut at = begin;
            // Walk on until something known, or until the way bites its own tail: then it goes on for ever.
            while let Some(mark) = known.get_mut(at).filter(|mark| **mark == 0) {
                *mark = OPEN;
                way.push(at);
                let Some(next) = self.after_evening(at).and_then(|at| self.after_morning(at)) else { break };
                at = next;
            }
            let mut ahead = match known.get(at) {
                Some(&KNOWN) => evenings.get(at).copied().unwrap_or([NEVER; LANES]),
                _ => [NEVER; LANES],
            };
            while let Some(at) = way.pop() {
                let word = graph.evenings.get(at).copied().unwrap_or_default();
                let here = reached(word);
                for (days, reached) in ahead.iter_mut().zip(here) {
                    *days = if reached { 0 } else { days.saturating_add(1) };
                }
                if let (Some(slot), Some(mark)) = (evenings.get_mut(at), known.get_mut(at)) {
                    *slot = ahead;
                    *mark = KNOWN;
                }
            }
        }
        for (at, slot) in mornings.iter_mut().enumerate() {
            if let Some(days) = self.after_morning(at).and_then(|at| evenings.get(at)) {
                *slot = *days;
            }
        }
        (mornings, evenings)
    }
}

/// Where something was faster, by kind: a bit for each.
struct Beaten {
    mornings: Vec<u8>,
    evenings: Vec<u8>,
}

const STRAY: u8 = 1;
const FLAG: u8 = 2;
const EVENING: u8 = 4;
const MORNING: u8 = 8;

impl Beaten {
    fn of(graph: &Graph) -> Self {
        Self { mornings: vec![0; graph.mornings.len()], evenings: vec![0; graph.evenings.len()] }
    }

    fn look(
        &mut self,
        graph: &Graph,
        way: &Way,
        first: usize,
        morning: &[Days],
        evening: &[Days],
        found: &mut Pace,
    ) {
        let asked = |word: u64| way.asked(word, first);
        for (at, word) in graph.mornings.iter().enumerate() {
            let (Some(plan), asked) = (morning.get(at), asked(*word)) else { continue };
            for (number, step) in graph.decided.of(at).iter().enumerate() {
                let seen = MorningSeen(step.label());
                let Some(other) = evening.get(step.to()).filter(|_| !seen.named()) else { continue };
                let gain = gained(plan, other, 0, &asked);
                if gain > 0 {
                    let (kind, faster) =
                        if seen.flag() { (FLAG, &mut found.flags) } else { (MORNING, &mut found.mornings) };
                    note(faster, gain, at, number);
                    if let Some(mark) = self.mornings.get_mut(at) {
                        *mark |= kind;
                    }
                }
            }
        }
        for (at, word) in graph.evenings.iter().enumerate() {
            let (Some(plan), asked) = (evening.get(at), asked(*word)) else { continue };
            let planned = State::from_word(*word).planned;
            for (number, step) in graph.done.of(at).iter().enumerate() {
                let Some(other) = morning.get(step.to()) else { continue };
                let gain = gained(plan, other, 1, &asked);
                if gain > 0 {
                    let stray = EveningSeen(step.label()).worked() && !planned;
                    let (kind, faster) =
                        if stray { (STRAY, &mut found.stray) } else { (EVENING, &mut found.evenings) };
                    note(faster, gain, at, number);
                    if let Some(mark) = self.evenings.get_mut(at) {
                        *mark |= kind;
                    }
                }
            }
        }
    }

    fn count(&self, found: &mut Pace) {
        let count = |marks: &[u8], kind: u8| marks.iter().filter(|mark| **mark & kind != 0).count();
        found.flags.states = count(&self.mornings, FLAG);
        found.mornings.states = count(&self.mornings, MORNING);
        found.stray.states = count(&self.evenings, STRAY);
        found.evenings.states = count(&self.evenings, EVENING);
    }
}

/// Returns by how many days at most another way is sooner.
fn gained(plan: &Days, other: &Days, more: u8, asked: &[bool; LANES]) -> u8 {
    let pairs = plan.iter().zip(other).zip(asked);
    pairs
        .map(
            |((plan, other), asked)| if *asked { plan.saturating_sub(other.saturating_add(more)) } else { 0 },
        )
        .max()
        .unwrap_or(0)
}

fn note(faster: &mut Faster, gain: u8, state: usize, step: usize) {
    if gain > faster.days {
        faster.days = gain;
        faster.first = Some((state, step));
    }
    faster.hist[usize::from(gain.min(63))] += 1;
}
