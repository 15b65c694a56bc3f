//! The steps out of every state, kept small: states whose steps look alike share one pattern.

/// A step: where it leads, and what it looked like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The number of the state it leads to.
    pub(super) to: usize,
    /// What it looked like.
    pub(super) label: u16,
}

/// One step of a pattern: which of the row's targets, and the label.
type Slot = (u16, u16);

/// The steps out of every state, one row a state.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Where each row's targets begin.
    from: Vec<u32>,
    targets: Vec<u32>,
    pattern: Vec<u32>,
    patterns: Patterns,
    steps: usize,
}

/// One state's steps.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    targets: &'a [u32],
    slots: &'a [Slot],
}

impl<'a> Row<'a> {
    pub(super) fn get(self, number: usize) -> Option<Step> {
        self.slots.get(number).map(|slot| self.step(*slot))
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Step> + use<'a> {
        self.slots.iter().map(move |slot| self.step(*slot))
    }

    fn step(self, (slot, label): Slot) -> Step {
        Step { to: self.targets.get(usize::from(slot)).map_or(0, |to| *to as usize), label }
    }
}

impl Rows {
    /// Adds the next state's row.
    pub(super) fn push(&mut self, row: impl Iterator<Item = (u32, u16)>) {
        let begin = self.targets.len();
        self.from.push(u32::try_from(begin).unwrap_or(u32::MAX));
        self.patterns.draft.clear();
        for (to, label) in row {
            let known = self.targets.get(begin..).unwrap_or(&[]).iter().position(|known| *known == to);
            let slot = known.unwrap_or_else(|| {
                self.targets.push(to);
                self.targets.len() - begin - 1
            });
            self.patterns.draft.push((u16::try_from(slot).unwrap_or(u16::MAX), label));
        }
        self.steps += self.patterns.draft.len();
        let pattern = self.patterns.number();
        self.pattern.push(pattern);
    }

    /// Returns a state's steps.
    pub(super) fn of(&self, state: usize) -> Row<'_> {
        let begin = self.from.get(state).map_or(0, |at| *at as usize);
        let end = self.from.get(state + 1).map_or(self.targets.len(), |at| *at as usize);
        let pattern = self.pattern.get(state).map_or(&[][..], |at| self.patterns.of(*at));
        Row { targets: self.targets.get(begin..end).unwrap_or(&[]), slots: pattern }
    }

    /// Returns how many steps there are in all.
    pub(super) const fn len(&self) -> usize {
        self.steps
    }
}

/// Every pattern once, by its content.
#[derive(Debug, Default)]
struct Patterns {
    draft: Vec<Slot>,
    slots: Vec<Slot>,
    from: Vec<u32>,
    table: Vec<u32>,
}

impl Patterns {
    fn of(&self, number: u32) -> &[Slot] {
        let number = number as usize;
        let begin = self.from.get(number).map_or(0, |at| *at as usize);
        let end = self.from.get(number + 1).map_or(self.slots.len(), |at| *at as usize);
        self.slots.get(begin..end).unwrap_or(&[])
    }

    /// Returns the number of the drafted pattern, a new one if it was never met.
    fn number(&mut self) -> u32 {
        if self.from.len() * 2 >= self.table.len() {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let mut at = mixed(&self.draft) & mask;
        loop {
            match self.table.get(at).copied() {
                Some(0) | None => break,
                Some(number) if self.of(number - 1) == self.draft => return number - 1,
                Some(_) => at = (at + 1) & mask,
            }
        }
        let number = u32::try_from(self.from.len()).unwrap_or(u32::MAX - 1);
        self.from.push(u32::try_from(self.slots.len()).unwrap_or(u32::MAX));
        self.slots.extend_from_slice(&self.draft);
        if let Some(slot) = self.table.get_mut(at) {
            *slot = number + 1;
        }
        number
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(1 << 10);
        let mut table = vec![0_u32; size];
        for number in 0..u32::try_from(self.from.len()).unwrap_or(0) {
            let mut at = mixed(self.of(number)) & (size - 1);
            while table.get(at).is_some_and(|slot| *slot != 0) {
                at = (at + 1) & (size - 1);
            }
            if let Some(slot) = table.get_mut(at) {
                *slot = number + 1;
            }
        }
        self.table = table;
    }
}

fn mixed(slots: &[Slot]) -> usize {
    let mut word: u64 = 0x9e37_79b9_7f4a_7c15;
    for (slot, label) in slots {
        word = (word ^ (u64::from(*slot) << 16 | u64::from(*label))).wrapping_mul(0xd6e8_feb8_6659_fd93);
        word ^= word >> 29;
    }
    usize::try_from(word >> 20).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_gives_back_what_was_put_in() {
        let mut rows = Rows::default();
        let made = |n: u32| (0..n % 7).map(move |at| (n + at / 2, u16::try_from(at * 3).unwrap()));
        for n in 0..5_000 {
            rows.push(made(n));
        }
        for n in 0..5_000_u32 {
            let row: Vec<(u32, u16)> =
                rows.of(n as usize).iter().map(|s| (u32::try_from(s.to).unwrap(), s.label)).collect();
            assert_eq!(row, made(n).collect::<Vec<_>>());
        }
        assert_eq!(rows.patterns.from.len(), 7);
    }
}
