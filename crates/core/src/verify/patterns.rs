//! Patterns of steps, each kept once.

/// One step of a pattern: which of the row's targets, and the label.
pub(super) type Slot = (u16, u16);

/// Every pattern once, by its content.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    slots: Vec<Slot>,
    from: Vec<u32>,
    table: Vec<u32>,
}

impl Patterns {
    pub(super) fn of(&self, number: u32) -> &[Slot] {
        let number = number as usize;
        let begin = self.from.get(number).map_or(0, |at| *at as usize);
        let end = self.from.get(number + 1).map_or(self.slots.len(), |at| *at as usize);
        self.slots.get(begin..end).unwrap_or(&[])
    }

    /// Returns the number of a pattern, a new one if it was never met.
    pub(super) fn number(&mut self, slots: &[Slot]) -> u32 {
        if self.from.len() * 2 >= self.table.len() {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let mut at = mixed(slots) & mask;
        loop {
            match self.table.get(at).copied() {
                Some(0) | None => break,
                Some(number) if self.of(number - 1) == slots => return number - 1,
                Some(_) => at = (at + 1) & mask,
            }
        }
        let number = u32::try_from(self.from.len()).unwrap_or(u32::MAX - 1);
        self.from.push(u32::try_from(self.slots.len()).unwrap_or(u32::MAX));
        self.slots.extend_from_slice(slots);
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
