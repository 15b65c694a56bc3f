//! The first few hundred thousand states of every programme, breadth first, under every letter.

use std::collections::BTreeSet;

use heelup_core::programme::{Band, Evening, Morning, State, Table, evening, morning, start};

use super::{
    letters::{CALM, GOOD, evening_classes, morning_classes},
    monitor::{Monitor, monotone},
    walks::in_range,
};
use crate::care;

/// One state with what led to it, so that a broken law can be told as a story.
struct Node {
    state: State,
    monitor: Monitor,
    from: Option<(usize, Morning, Evening)>,
}

fn told(nodes: &[Node], mut at: usize) -> String {
    let mut days = Vec::new();
    while let Some((from, letter, evening)) = nodes[at].from {
        days.push(format!("  {letter:?}\n    {evening:?}"));
        at = from;
    }
    days.push(format!("  start at {}", nodes[at].state.pos));
    days.reverse();
    days.join("\n")
}

/// Walks breadth first from a start, asking the laws of every morning, up to so many states.
fn explore(table: &Table, from: u8, most: usize) -> Result<usize, String> {
    let mut nodes = vec![Node { state: start(from), monitor: Monitor::new(), from: None }];
    let mut seen: BTreeSet<(u64, Monitor)> = BTreeSet::new();
    seen.insert((nodes[0].state.word(), nodes[0].monitor));
    let evenings = evening_classes();
    let mut at = 0;
    while at < nodes.len() {
        let (state, monitor) = (nodes[at].state, nodes[at].monitor);
        let mut halves: BTreeSet<(u64, Monitor)> = BTreeSet::new();
        for letter in morning_classes(table, &state) {
            let broken = |law: String| format!("{law}\n{}\n  {letter:?}", told(&nodes, at));
            let (after, verdict) = morning(table, state, letter);
            let mut watching = monitor;
            watching.morning(table, &state, letter, &after, &verdict).map_err(broken)?;
            in_range(table, &after).map_err(broken)?;
            if letter.band == Band::Calm {
                monotone(table, state, letter).map_err(broken)?;
            }
            if nodes.len() >= most || !halves.insert((after.word(), watching)) {
                continue;
            }
            for today in &evenings {
                let mut watching = watching;
                watching.evening(table.at(after.pos), *today, verdict.plan.is_some());
                let next = evening(table, after, *today);
                if seen.insert((next.word(), watching)) {
                    nodes.push(Node { state: next, monitor: watching, from: Some((at, letter, *today)) });
                }
            }
        }
        at += 1;
    }
    Ok(nodes.len())
}

#[test]
fn no_state_near_any_position_breaks_a_law() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for from in 0..table.positions.len() {
            explore(table, u8::try_from(from).unwrap(), 2_500).unwrap_or_else(|why| panic!("{id}: {why}"));
        }
    }
}

/// Returns states at the beginning of a morning, each once: random lives of so many days from every position.
pub(crate) fn reached(table: &Table, days: usize) -> Vec<State> {
    let mut all: BTreeSet<State> = BTreeSet::new();
    let evenings = evening_classes();
    // Any fixed sequence does; the same states on every run.
    let mut seed: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut draw = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % most
    };
    for from in 0..table.positions.len() {
        let mut state = start(u8::try_from(from).unwrap());
        for _ in 0..days {
            all.insert(state);
            let letters = morning_classes(table, &state);
            let good = draw(3) > 0;
            let letter =
                if good { Morning { clear: state.stopped, ..CALM } } else { letters[draw(letters.len())] };
            let (after, verdict) = morning(table, state, letter);
            let any = evenings[draw(evenings.len())];
            let plan = Evening { main: verdict.plan.map(|_| GOOD), ..Evening::default() };
            state = evening(table, after, if draw(4) > 0 { plan } else { any });
        }
    }
    all.into_iter().collect()
}
