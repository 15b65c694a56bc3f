//! A set of packed states that numbers them in the order they are met.
//!
//! Open addressing with a fixed mixing: the same states get the same numbers on every run and machine.

/// The states met so far, each with its number.
#[derive(Debug, Default)]
pub(super) struct Index {
    words: Vec<u64>,
    /// `0` is free; otherwise the number + 1 in the low half and a part of the mixed word in the high half.
    slots: Vec<u64>,
}

const LOW: u64 = 0xffff_ffff;

const fn mix(word: u64) -> u64 {
    let mut x = word.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^= x >> 32;
    x = x.wrapping_mul(0xd6e8_feb8_6659_fd93);
    x ^ (x >> 32)
}

impl Index {
    /// Returns the number of a state, a new one if it was never met.
    pub(super) fn number(&mut self, word: u64) -> u32 {
        if self.words.len() * 8 >= self.slots.len() * 5 {
            self.grow();
        }
        let mixed = mix(word);
        let mask = self.slots.len() - 1;
        let mut at = low(mixed) & mask;
        loop {
            let Some(slot) = self.slots.get_mut(at) else { return 0 };
            if *slot == 0 {
                let number = self.words.len() as u64;
                *slot = (mixed & !LOW) | (number + 1);
                self.words.push(word);
                return narrow(number);
            }
            if *slot & !LOW == mixed & !LOW {
                let number = (*slot & LOW) - 1;
                if self.words.get(low(number)) == Some(&word) {
                    return narrow(number);
                }
            }
            at = (at + 1) & mask;
        }
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(1 << 12);
        self.slots.clear();
        self.slots.resize(size, 0);
        let mask = size - 1;
        for (number, word) in self.words.iter().enumerate() {
            let mixed = mix(*word);
            let mut at = low(mixed) & mask;
            while self.slots.get(at).is_some_and(|slot| *slot != 0) {
                at = (at + 1) & mask;
            }
            if let Some(slot) = self.slots.get_mut(at) {
                *slot = (mixed & !LOW) | (number as u64 + 1);
            }
        }
    }

    /// Returns how many there are.
    pub(super) const fn len(&self) -> usize {
        self.words.len()
    }

    /// Returns the state of a number.
    pub(super) fn word(&self, number: usize) -> u64 {
        self.words.get(number).copied().unwrap_or_default()
    }

    /// Gives back the states in the order of their numbers, and the memory of the index.
    pub(super) fn into_words(mut self) -> Vec<u64> {
        self.words.shrink_to_fit();
        self.words
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "masked by the size of the table, or a number below 2^32"
)]
const fn low(mixed: u64) -> usize {
    mixed as usize & LOW as usize
}

#[expect(clippy::cast_possible_truncation, reason = "a table has far fewer than 2^32 states")]
const fn narrow(number: u64) -> u32 {
    number as u32
}
