//! The steps out of every state, kept small: states whose steps look alike share one pattern.
//!
//! Twice: as the sounds were driven, one step each, and without the repeats, as the monitors see them.

use super::{
    found::Found,
    index::Index,
    patterns::{Patterns, Slot},
};

/// A step: where it leads, and what it looked like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The number of the state it leads to.
    pub(super) to: usize,
    /// What it looked like.
    pub(super) label: u16,
}

/// The steps out of every state, one row a state.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Where each row's targets begin.
    from: Vec<u32>,
    targets: Vec<u32>,
    /// Which of the driven patterns each row has.
    pattern: Vec<u32>,
    driven: Patterns,
    /// For each driven pattern, the same without repeats.
    distinct: Vec<Vec<Slot>>,
    steps: usize,
}

/// One state's steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    /// Where it leads, each once.
    pub(super) targets: &'a [u32],
    /// One step for each sound, in their order.
    pub(super) driven: &'a [Slot],
    /// Its steps, each once: which of the targets, and the label.
    pub(super) slots: &'a [Slot],
    /// The number of its pattern.
    pub(super) pattern: u32,
}

impl<'a> Row<'a> {
    pub(super) fn get(self, number: usize) -> Option<Step> {
        self.slots.get(number).map(|slot| self.step(*slot))
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Step> + use<'a> {
        self.slots.iter().map(move |slot| self.step(*slot))
    }

    /// Returns the number of the state that a slot leads to.
    pub(super) fn to(self, slot: u16) -> usize {
        self.targets.get(usize::from(slot)).map_or(0, |to| *to as usize)
    }

    fn step(self, (slot, label): Slot) -> Step {
        Step { to: self.to(slot), label }
    }
}

impl Rows {
    /// Adds the next state's row, and numbers the states it leads to.
    pub(super) fn push(&mut self, found: &Found, index: &mut Index) {
        self.from.push(u32::try_from(self.targets.len()).unwrap_or(u32::MAX));
        self.targets.extend(found.words.iter().map(|word| index.number(*word)));
        let pattern = self.driven.number(&found.steps);
        if pattern as usize == self.distinct.len() {
            self.distinct.push(once(&found.steps));
        }
        self.steps += self.distinct.get(pattern as usize).map_or(0, Vec::len);
        self.pattern.push(pattern);
    }

    /// Returns a state's steps.
    pub(super) fn of(&self, state: usize) -> Row<'_> {
        let begin = self.from.get(state).map_or(0, |at| *at as usize);
        let end = self.from.get(state + 1).map_or(self.targets.len(), |at| *at as usize);
        let pattern = self.pattern.get(state).copied().unwrap_or(u32::MAX);
        Row {
            targets: self.targets.get(begin..end).unwrap_or(&[]),
            driven: self.driven.of(pattern),
            slots: self.distinct.get(pattern as usize).map_or(&[], Vec::as_slice),
            pattern,
        }
    }

    /// Returns how many steps there are in all.
    pub(super) const fn len(&self) -> usize {
        self.steps
    }
}

/// Leaves out what was there before.
fn once(steps: &[Slot]) -> Vec<Slot> {
    let mut distinct: Vec<Slot> = Vec::new();
    for step in steps {
        if !distinct.contains(step) {
            distinct.push(*step);
        }
    }
    distinct
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_gives_back_what_was_put_in_and_each_step_once() {
        let (mut rows, mut index) = (Rows::default(), Index::default());
        let made = |n: u64| (0..n % 7).map(move |at| (n + at / 2, u16::try_from(at / 2 * 3).unwrap()));
        for n in 0..5_000 {
            let mut found = Found::default();
            made(n).for_each(|(word, label)| found.add(word, label));
            rows.push(&found, &mut index);
        }
        for n in 0..5_000 {
            let row = rows.of(usize::try_from(n).unwrap());
            let steps: Vec<(u64, u16)> = row.iter().map(|step| (index.word(step.to), step.label)).collect();
            let mut once: Vec<(u64, u16)> = made(n).collect();
            assert_eq!(row.driven.len(), once.len());
            once.dedup();
            assert_eq!(steps, once);
        }
        assert_eq!(rows.distinct.len(), 7);
    }
}
