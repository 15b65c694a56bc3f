//! A gate in rows: what is asked for, what was measured, and "one of" where one is enough.

use heelup_core::{
    criteria::{Explained, Leaf, Truth},
    units::Involved,
};

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::pages) enum GateRow {
    /// One of the rows that follow, up to the next of its kind, is enough.
    OneOf,
    /// All of the rows that follow are needed again.
    AllOf,
    /// A measurement against its number, on the involved side.
    Asked(Truth, Leaf, Involved),
}

/// Lays a gate's tree out in rows.
pub(in crate::pages) fn rows(tree: &Explained, side: Involved) -> Vec<GateRow> {
    let mut out = Vec::new();
    lay(tree, side, &mut out);
    out
}

/// Says whether one of several is enough.
fn choice(node: &Explained) -> bool {
    matches!(node, Explained::Any(_, nodes) if nodes.len() > 1)
}

fn lay(tree: &Explained, side: Involved, out: &mut Vec<GateRow>) {
    match tree {
        Explained::Leaf(truth, leaf) => out.push(GateRow::Asked(*truth, leaf.clone(), side)),
        Explained::All(_, nodes) => {
            let mut after_choice = false;
            for node in nodes {
                if after_choice && !choice(node) {
                    out.push(GateRow::AllOf);
                }
                lay(node, side, out);
                after_choice = choice(node);
            }
        }
        Explained::Any(_, nodes) => {
            // What does not apply to this person was left out: of one there is nothing to choose.
            if nodes.len() > 1 {
                out.push(GateRow::OneOf);
            }
            for node in nodes {
                lay(node, side, out);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use heelup_core::criteria::Measure;

    use super::*;

    fn leaf(measure: Measure) -> Explained {
        let leaf = Leaf { measure, value: None, on: None, at_least: Some(1), at_most: None, from: None };
        Explained::Leaf(Truth::Unknown, leaf)
    }

    #[test]
    fn one_of_several_says_so_and_ends_where_all_are_needed_again() {
        let either = Explained::Any(Truth::Unknown, vec![leaf(Measure::VisaA), leaf(Measure::HopPain)]);
        let tree = Explained::All(Truth::Unknown, vec![either, leaf(Measure::Walk30MinPain)]);
        let rows = rows(&tree, Involved::Right);
        let shape: Vec<_> = rows.iter().map(|row| matches!(row, GateRow::Asked(..))).collect();
        assert_eq!(shape, [false, true, true, false, true]);
        assert_eq!((rows[0].clone(), rows[3].clone()), (GateRow::OneOf, GateRow::AllOf));
        let alone = Explained::Any(Truth::Unknown, vec![leaf(Measure::VisaA)]);
        assert_eq!(super::rows(&alone, Involved::Right).len(), 1);
    }
}
