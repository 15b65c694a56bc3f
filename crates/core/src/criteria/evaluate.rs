//! Evaluating a gate: the answer and the tree behind it.

use serde::Serialize;

use super::{Criterion, Measure, Truth, When};
use crate::{catalog::Provenance, units::LocalDate};

/// A measured leaf of an explained gate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Leaf {
    /// What was asked for.
    pub measure: Measure,
    /// What was known, if anything fresh enough was.
    pub value: Option<i32>,
    /// The day it was measured.
    pub on: Option<LocalDate>,
    /// The least it may be.
    pub at_least: Option<i32>,
    /// The most it may be.
    pub at_most: Option<i32>,
    /// Where the number comes from.
    pub from: Option<Provenance>,
}

/// One node of an explained gate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Explained {
    /// A measurement against its number.
    Leaf(Truth, Leaf),
    /// All must hold.
    All(Truth, Vec<Explained>),
    /// One must hold.
    Any(Truth, Vec<Explained>),
}

impl Explained {
    /// Returns what the node came to.
    #[must_use]
    pub const fn truth(&self) -> Truth {
        match self {
            Self::Leaf(truth, _) | Self::All(truth, _) | Self::Any(truth, _) => *truth,
        }
    }

    /// Returns every leaf below this node, left to right, with what it came to.
    #[must_use]
    pub fn leaves(&self) -> Vec<(Truth, &Leaf)> {
        match self {
            Self::Leaf(truth, leaf) => vec![(*truth, leaf)],
            Self::All(_, nodes) | Self::Any(_, nodes) => nodes.iter().flat_map(Self::leaves).collect(),
        }
    }

    /// Returns the leaves that the node still waits for: nothing below a node that holds already.
    #[must_use]
    pub fn open(&self) -> Vec<&Leaf> {
        match self {
            _ if self.truth() == Truth::Holds => Vec::new(),
            Self::Leaf(_, leaf) => vec![leaf],
            Self::All(_, nodes) | Self::Any(_, nodes) => nodes.iter().flat_map(Self::open).collect(),
        }
    }
}

/// Evaluates a gate: `all` of the first list and `any` of the second.
///
/// `lookup` returns a measure's newest value and its day, no older than the days it is given.
#[must_use]
pub fn evaluate<F>(all: &[Criterion], any: &[Criterion], both_sides: bool, lookup: &F) -> Explained
where
    F: Fn(Measure, Option<u16>) -> Option<(i32, LocalDate)>,
{
    let mut nodes: Vec<Explained> = all.iter().filter_map(|c| node(c, both_sides, lookup)).collect();
    let options: Vec<Explained> = any.iter().filter_map(|c| node(c, both_sides, lookup)).collect();
    if !options.is_empty() {
        nodes.push(either(options));
    }
    if nodes.len() == 1 { nodes.remove(0) } else { every(nodes) }
}

fn node<F>(criterion: &Criterion, both_sides: bool, lookup: &F) -> Option<Explained>
where
    F: Fn(Measure, Option<u16>) -> Option<(i32, LocalDate)>,
{
    let applies = match criterion.when {
        None => true,
        Some(When::BothSides) => both_sides,
        Some(When::OneSide) => !both_sides,
    };
    if !applies {
        return None;
    }
    let Some(measure) = criterion.measure else {
        return Some(evaluate(&criterion.all, &criterion.any, both_sides, lookup));
    };
    let known = lookup(measure, criterion.within_days);
    let truth = known.map_or(Truth::Unknown, |(value, _)| {
        let enough = criterion.at_least.is_none_or(|least| value >= least);
        let little = criterion.at_most.is_none_or(|most| value <= most);
        if enough && little { Truth::Holds } else { Truth::Fails }
    });
    let leaf = Leaf {
        measure,
        value: known.map(|(value, _)| value),
        on: known.map(|(_, day)| day),
        at_least: criterion.at_least,
        at_most: criterion.at_most,
        from: criterion.from.clone(),
    };
    Some(Explained::Leaf(truth, leaf))
}

/// A gate of which nothing applies opens nothing.
fn every(nodes: Vec<Explained>) -> Explained {
    let truth = nodes.iter().map(Explained::truth).min().unwrap_or(Truth::Unknown);
    Explained::All(truth, nodes)
}

fn either(nodes: Vec<Explained>) -> Explained {
    let truth = nodes.iter().map(Explained::truth).max().unwrap_or(Truth::Fails);
    Explained::Any(truth, nodes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(measure: Measure, at_least: i32, when: Option<When>) -> Criterion {
        Criterion { measure: Some(measure), at_least: Some(at_least), when, ..Criterion::default() }
    }

    #[test]
    fn unknown_is_neither_met_nor_failed() {
        let both = [leaf(Measure::HeelRaiseSymmetry, 80, None), leaf(Measure::VisaA, 80, None)];
        let day = LocalDate::new(2026, 3, 2).unwrap();
        let only = |value: i32| move |m, _| (m == Measure::VisaA).then_some((value, day));
        assert_eq!(evaluate(&both, &[], false, &only(90)).truth(), Truth::Unknown);
        assert_eq!(evaluate(&both, &[], false, &only(70)).truth(), Truth::Fails, "a no outweighs an unknown");
        assert_eq!(
            evaluate(&[], &both, false, &only(90)).truth(),
            Truth::Holds,
            "one of two is enough for any"
        );
        assert_eq!(evaluate(&[], &both, false, &only(70)).truth(), Truth::Unknown);
    }

    #[test]
    fn what_one_of_several_already_answers_is_not_asked_any_more() {
        let either = Criterion {
            any: vec![leaf(Measure::VisaA, 80, None), leaf(Measure::ClinicianAllowed, 1, None)],
            ..Criterion::default()
        };
        let gate = [either, leaf(Measure::HeelRaiseSymmetry, 80, None)];
        let day = LocalDate::new(2026, 3, 2).unwrap();
        let only = |value: i32| move |m, _| (m == Measure::VisaA).then_some((value, day));
        let open = |tree: &Explained| tree.open().iter().map(|leaf| leaf.measure).collect::<Vec<_>>();
        assert_eq!(open(&evaluate(&gate, &[], false, &only(90))), [Measure::HeelRaiseSymmetry]);
        assert_eq!(
            open(&evaluate(&gate, &[], false, &only(70))),
            [Measure::VisaA, Measure::ClinicianAllowed, Measure::HeelRaiseSymmetry]
        );
    }

    #[test]
    fn without_a_good_side_the_other_number_counts() {
        let gate = [
            leaf(Measure::HeelRaiseSymmetry, 80, Some(When::OneSide)),
            leaf(Measure::HeelRaiseWeakerSide, 15, Some(When::BothSides)),
        ];
        let day = LocalDate::new(2026, 3, 2).unwrap();
        let lookup = |m, _| (m == Measure::HeelRaiseWeakerSide).then_some((16, day));
        assert_eq!(evaluate(&gate, &[], true, &lookup).truth(), Truth::Holds);
        assert_eq!(evaluate(&gate, &[], false, &lookup).truth(), Truth::Unknown);
    }

    #[test]
    fn a_gate_of_which_nothing_applies_stays_shut() {
        let gate = [leaf(Measure::HeelRaiseSymmetry, 80, Some(When::OneSide))];
        let lookup = |_, _| None;
        assert_eq!(evaluate(&gate, &[], true, &lookup).truth(), Truth::Unknown);
        assert_eq!(evaluate(&[], &gate, true, &lookup).truth(), Truth::Unknown);
    }
}
