//! How soon the next doses are reached by the plan on calm mornings, and whether anything else is sooner.
//!
//! The days along the plan's way are known for every state. Then one look at every step shows whether some letter
//! leads nearer than the plan's own: if none does in any state, no life at all is faster. What is nearer all the
//! same is either explained by one of four accepted oddities, or breaks a property.

use super::{
    Machine,
    graph::Graph,
    oddity::Oddity,
    sooner::{Ahead, Look},
    sounds::Sounds,
    walk::{LANES, NEVER, Walk, WayUp},
};
use crate::programme::{NONE, State, Table};

/// The oddities, and what none of them explains.
pub(super) const WHYS: usize = Oddity::ALL.len() + 1;

/// How often and by how much something beats the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Faster {
    /// States in which it does.
    pub(super) states: usize,
    /// By so many days at most.
    pub(super) days: u8,
    /// The first state met in which it is so.
    pub(super) first: Option<Spot>,
}

/// A step that beats the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// A morning's step.
    Morning(usize, usize),
    /// An evening's step.
    Evening(usize, usize),
}

/// The properties that ask for pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// P10: work on a day without a plan, against the same evening without it.
    Stray,
    /// P7: a red flag, against the same morning without it.
    Flag,
    /// P16: any letter, against the plan's.
    Letter,
}

/// What the search for something faster found.
#[derive(Clone, Debug, Default)]
pub(super) struct Pace {
    /// Days to the last gate by the plan, from the slowest state; none if some state has no way.
    pub(super) graduates: Option<u8>,
    /// The first morning from which there is no way.
    pub(super) stuck: Option<usize>,
    /// Days to the last gate from each position as a start.
    pub(super) from: Vec<Option<u8>>,
    /// By property, then by oddity; the last of each is what no oddity explains.
    pub(super) faster: [[Faster; WHYS]; 3],
}

/// Measures a programme's pace.
pub(super) fn pace(table: &Table, machine: &impl Machine, graph: &Graph, sounds: &Sounds) -> Pace {
    let walk = Walk::of(table, machine, graph);
    let way = WayUp::of(table);
    let mut look = Look {
        table,
        graph,
        sounds,
        walk: &walk,
        found: Pace::default(),
        marks: [vec![0; graph.mornings.len()], vec![0; graph.evenings.len()]],
    };
    for first in (0..way.doses).step_by(LANES) {
        let (mornings, evenings) = walk.days(graph, &|word| way.reached(State::position_of(word), first));
        let positions = 0..table.positions.len();
        let asked = positions.map(|pos| way.ahead(u8::try_from(pos).unwrap_or(NONE), first)).collect();
        let ahead = Ahead { asked, mornings, evenings };
        look.letters(&ahead);
        look.flags(&ahead);
        look.stray_work(&ahead);
    }
    let mut found = look.found;
    let graduated = |word: u64| {
        let cap = if table.at(State::position_of(word)).maintenance { 0 } else { NEVER };
        [cap; LANES]
    };
    let (mornings, _) = walk.days(graph, &graduated);
    let slowest = mornings.iter().map(|days| days[0]).max().unwrap_or(NEVER);
    found.graduates = (slowest < NEVER).then_some(slowest);
    found.stuck = mornings.iter().position(|days| days[0] == NEVER);
    found.from = vec![None; table.positions.len()];
    for (days, word) in mornings.iter().zip(&graph.mornings).take(graph.starts[0]) {
        if let Some(slot) = found.from.get_mut(usize::from(State::position_of(*word))) {
            *slot = (days[0] < NEVER).then_some(days[0]);
        }
    }
    found
}

impl Spot {
    pub(super) const fn state(self) -> usize {
        match self {
            Self::Morning(state, _) | Self::Evening(state, _) => state,
        }
    }
}
