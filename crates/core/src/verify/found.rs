//! The steps out of one state while they are found, in the order of the letters.

use super::patterns::Slot;

/// Where one state leads: every other state once, and a step for each sound that was driven.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The states it leads to, packed, in the order they are met.
    pub(super) words: Vec<u64>,
    /// For each sound which of them, and what it looked like.
    pub(super) steps: Vec<Slot>,
}

impl Found {
    pub(super) fn clear(&mut self) {
        self.words.clear();
        self.steps.clear();
    }

    pub(super) fn add(&mut self, word: u64, label: u16) {
        let slot = self.slot(word);
        self.steps.push((slot, label));
    }

    /// Returns which of the states this is; neighbouring letters mostly lead to one state.
    pub(super) fn slot(&mut self, word: u64) -> u16 {
        let known = self.words.iter().rposition(|known| *known == word);
        let slot = known.unwrap_or_else(|| {
            self.words.push(word);
            self.words.len() - 1
        });
        u16::try_from(slot).unwrap_or(u16::MAX)
    }
}
