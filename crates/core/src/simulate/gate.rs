//! Gates without their explanation: the same three answers as [`crate::criteria::evaluate`], and nothing allocated.

use crate::{
    catalog::Gate,
    criteria::{Criterion, MEASURES, Measure, Truth, When},
};

/// What a person has told of each measure: the newest value and its day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known([Option<(i32, u16)>; MEASURES.len()]);

impl Known {
    pub(super) const NOTHING: Self = Self([None; MEASURES.len()]);

    /// Keeps a value told on a day.
    pub(super) fn tell(&mut self, measure: Measure, value: i32, day: u16) {
        if let Some(slot) = self.0.get_mut(measure as usize) {
            *slot = Some((value, day));
        }
    }

    /// Returns the newest value, no older than so many days.
    pub(super) fn value(&self, measure: Measure, today: u16, within: Option<u16>) -> Option<i32> {
        let (value, day) = self.0.get(measure as usize).copied().flatten()?;
        within.is_none_or(|days| today - day <= days).then_some(value)
    }
}

/// Evaluates a gate.
pub(super) fn truth(
    gate: &Gate,
    both_sides: bool,
    value: &impl Fn(Measure, Option<u16>) -> Option<i32>,
) -> Truth {
    node(&gate.all, &gate.any, both_sides, value)
}

fn node(
    all: &[Criterion],
    any: &[Criterion],
    both_sides: bool,
    value: &impl Fn(Measure, Option<u16>) -> Option<i32>,
) -> Truth {
    let every = all.iter().filter_map(|c| one(c, both_sides, value)).min();
    let either = any.iter().filter_map(|c| one(c, both_sides, value)).max();
    // A gate of which nothing applies opens nothing.
    every.into_iter().chain(either).min().unwrap_or(Truth::Unknown)
}

fn one(
    criterion: &Criterion,
    both_sides: bool,
    value: &impl Fn(Measure, Option<u16>) -> Option<i32>,
) -> Option<Truth> {
    let applies = match criterion.when {
        None => true,
        Some(When::BothSides) => both_sides,
        Some(When::OneSide) => !both_sides,
    };
    if !applies {
        return None;
    }
    let Some(measure) = criterion.measure else {
        return Some(node(&criterion.all, &criterion.any, both_sides, value));
    };
    Some(value(measure, criterion.within_days).map_or(Truth::Unknown, |value| {
        let enough = criterion.at_least.is_none_or(|least| value >= least);
        let little = criterion.at_most.is_none_or(|most| value <= most);
        if enough && little { Truth::Holds } else { Truth::Fails }
    }))
}

/// Returns every measure that a gate asks such a person for, in the order of the file, each once.
pub(super) fn asks(gate: &Gate, both_sides: bool) -> Vec<Measure> {
    let mut list = Vec::new();
    gather(&gate.all, both_sides, &mut list);
    gather(&gate.any, both_sides, &mut list);
    list
}

fn gather(criteria: &[Criterion], both_sides: bool, list: &mut Vec<Measure>) {
    for criterion in criteria {
        let applies = match criterion.when {
            None => true,
            Some(When::BothSides) => both_sides,
            Some(When::OneSide) => !both_sides,
        };
        if !applies {
            continue;
        }
        if let Some(measure) = criterion.measure.filter(|measure| !list.contains(measure)) {
            list.push(measure);
        }
        gather(&criterion.all, both_sides, list);
        gather(&criterion.any, both_sides, list);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{criteria::evaluate, units::LocalDate};

    /// Every small gate over two measures, every state of knowledge: both ways agree.
    #[test]
    fn both_ways_of_reading_a_gate_agree() {
        let leaf = |measure, at_least, at_most, when| Criterion {
            measure: Some(measure),
            at_least,
            at_most,
            when,
            ..Criterion::default()
        };
        let leaves = [
            leaf(Measure::VisaA, Some(80), None, None),
            leaf(Measure::HopPain, None, Some(2), None),
            leaf(Measure::HopPain, None, Some(2), Some(When::OneSide)),
            leaf(Measure::VisaA, Some(80), None, Some(When::BothSides)),
        ];
        let day = LocalDate::new(2026, 3, 2).unwrap();
        let mut compared = 0;
        for mask in 0..256_u32 {
            let pick = |shift: u32| -> Vec<Criterion> {
                (0..4).filter(|n| mask >> (shift + n) & 1 == 1).map(|n| leaves[n as usize].clone()).collect()
            };
            let nested = Criterion { any: pick(4), ..Criterion::default() };
            for (all, any) in [(pick(0), pick(4)), ([pick(0), vec![nested]].concat(), vec![])] {
                let gate = Gate { name: String::new(), all, any };
                for visa in [None, Some(70), Some(90)] {
                    for hop in [None, Some(1), Some(5)] {
                        for both in [false, true] {
                            let value = |m: Measure| if m == Measure::VisaA { visa } else { hop };
                            let slow =
                                evaluate(&gate.all, &gate.any, both, &|m, _| value(m).map(|v| (v, day)));
                            assert_eq!(truth(&gate, both, &|m, _| value(m)), slow.truth(), "{gate:?}");
                            compared += 1;
                        }
                    }
                }
            }
        }
        assert_eq!(compared, 256 * 2 * 18);
    }

    #[test]
    fn what_was_told_grows_old() {
        let mut known = Known::NOTHING;
        assert_eq!(known.value(Measure::VisaA, 9, None), None);
        known.tell(Measure::VisaA, 70, 3);
        assert_eq!(known.value(Measure::VisaA, 31, Some(28)), Some(70));
        assert_eq!(known.value(Measure::VisaA, 32, Some(28)), None);
        assert_eq!(known.value(Measure::VisaA, 3650, None), Some(70));
        for (at, measure) in MEASURES.into_iter().enumerate() {
            assert_eq!(measure as usize, at);
        }
    }
}
