//! Random measurements for every gate, and what our evaluation says of them.

use std::collections::BTreeMap;

use heelup_core::{
    catalog::Gate,
    criteria::{Criterion, Measure, Truth, evaluate},
    programme::Programme,
    units::LocalDate,
};
use heelup_reports::decision::{gate_name, told_state, told_truth};
use serde_json::{Value as Json, json};

use crate::chance::Chance;

/// Random measurements a gate.
const EACH: usize = 400;

/// Returns what every gate of a programme, and the gate at a place, come to; one a line.
pub(crate) fn ask(programme: &Programme, seed: u64) -> Vec<Json> {
    let mut chance = Chance::new(seed);
    let Ok(today) = LocalDate::new(2026, 3, 2) else { return Vec::new() };
    let places: Vec<u8> = (0..programme.places.len()).filter_map(|at| u8::try_from(at).ok()).collect();
    let leaves: Vec<Leaf> = programme
        .protocol
        .gate
        .values()
        .flat_map(|gate| gate.all.iter().chain(&gate.any))
        .flat_map(leaves)
        .collect();
    let mut asked = Vec::new();
    for (id, gate) in &programme.protocol.gate {
        for _ in 0..EACH {
            let both = chance.percent(40);
            let measured = measure(&leaves, &mut chance);
            let truth = |gate: &Gate| {
                let lookup = |of: Measure, within: Option<u16>| {
                    let (value, age) = measured.get(&of).copied()?;
                    within.is_none_or(|days| age <= i32::from(days)).then(|| (value, today.plus(-age)))
                };
                evaluate(&gate.all, &gate.any, both, &lookup).truth()
            };
            let pos = chance.one(&places).unwrap_or(0);
            let here = programme.gate(pos).map_or(Truth::Holds, truth);
            let parameters: BTreeMap<&str, Option<Json>> = leaves
                .iter()
                .map(|leaf| {
                    let known = measured.get(&leaf.measure);
                    (leaf.measure.id(), known.map(|(value, age)| json!({ "value": value, "age": age })))
                })
                .collect();
            asked.push(json!({
                "gate": gate_name(id),
                "both_sides": both,
                "measured": parameters,
                "state": told_state(&heelup_core::programme::start(pos)),
                "truth": told_truth(truth(gate)),
                "here": told_truth(here),
            }));
        }
    }
    asked
}

/// What a gate asks for.
#[derive(Clone, Copy)]
struct Leaf {
    measure: Measure,
    near: [Option<i32>; 2],
    within: Option<u16>,
}

fn leaves(criterion: &Criterion) -> Vec<Leaf> {
    let own = criterion.measure.map(|measure| Leaf {
        measure,
        near: [criterion.at_least, criterion.at_most],
        within: criterion.within_days,
    });
    own.into_iter().chain(criterion.all.iter().chain(&criterion.any).flat_map(leaves)).collect()
}

/// A value a measure, mostly just at its bounds: that is where two engines would differ.
fn measure(leaves: &[Leaf], chance: &mut Chance) -> BTreeMap<Measure, (i32, i32)> {
    let mut measured = BTreeMap::new();
    for leaf in leaves {
        if chance.percent(20) {
            continue;
        }
        let bounds: Vec<i32> = leaf.near.into_iter().flatten().collect();
        let near = i32::try_from(chance.below(3)).unwrap_or(0) - 1;
        let any = i32::try_from(chance.below(101)).unwrap_or(0);
        let value = chance.one(&bounds).filter(|_| chance.percent(70)).map_or(any, |bound| bound + near);
        let limit = i32::from(leaf.within.unwrap_or(14));
        let age = if chance.percent(50) { limit + near } else { any % 60 };
        measured.insert(leaf.measure, (value.max(0), age.max(0)));
    }
    measured
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measurements_let_every_gate_hold_fail_and_stay_unknown() {
        let care = crate::care().unwrap();
        for (id, programme) in &care.programmes {
            let asked = ask(programme, 3);
            for gate in programme.protocol.gate.keys() {
                let rows = asked.iter().filter(|row| row["gate"] == gate_name(gate));
                let truths: std::collections::BTreeSet<String> =
                    rows.map(|row| row["truth"].to_string()).collect();
                assert_eq!(truths.len(), 3, "{id}: {gate}: {truths:?}");
            }
        }
    }
}
