//! Where a step leads the sets of one word, tabulated.
//!
//! A step leads a set where it leads each of its members. So it is enough to ask the automata of every member alone,
//! once for each kind of step; what many steps share is then looked up, four members at a time.

use std::collections::BTreeMap;

use crate::verify::claim::Broken;

/// Where one member leads, and which claims it breaks there.
pub(in crate::verify) type Column = (u64, u64);

/// Where a step leads the sets of one word.
#[derive(Debug)]
pub(in crate::verify) struct Image {
    columns: Vec<Column>,
    /// For each four members, where each set of them leads.
    fours: [[u64; 16]; 16],
    /// The members that break a claim.
    breaking: u64,
}

impl Image {
    fn of(columns: Vec<Column>) -> Self {
        let (mut fours, mut breaking) = ([[0_u64; 16]; 16], 0);
        for (member, (next, claims)) in columns.iter().enumerate() {
            breaking |= u64::from(*claims != 0) << member;
            let sets = fours.get_mut(member / 4).into_iter().flatten().enumerate();
            for (_, slot) in sets.filter(|(set, _)| set >> (member % 4) & 1 == 1) {
                *slot |= next;
            }
        }
        Self { columns, fours, breaking }
    }

    /// Returns where a set leads, and says what it breaks.
    #[inline]
    pub(in crate::verify) fn lead(&self, set: u64, broken: &mut Broken) -> u64 {
        let (mut next, mut rest) = (0, set);
        for four in &self.fours {
            next |= four.get((rest & 15) as usize).copied().unwrap_or(0);
            rest >>= 4;
        }
        if set & self.breaking != 0 {
            for (member, (_, claims)) in self.columns.iter().enumerate() {
                broken.0 |= if set >> member & 1 == 1 { *claims } else { 0 };
            }
        }
        next
    }
}

/// Every image once.
#[derive(Debug, Default)]
pub(in crate::verify) struct Images {
    all: Vec<Image>,
    known: BTreeMap<Vec<Column>, u32>,
    joined: BTreeMap<Vec<u32>, u32>,
}

impl Images {
    pub(in crate::verify) fn get(&self, number: u32) -> Option<&Image> {
        self.all.get(number as usize)
    }

    /// Returns the number of an image, a new one if it was never met.
    pub(in crate::verify) fn number(&mut self, columns: Vec<Column>) -> u32 {
        let new = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let number = *self.known.entry(columns.clone()).or_insert(new);
        if number == new {
            self.all.push(Image::of(columns));
        }
        number
    }

    /// Returns the image of several steps that lead to one place.
    pub(in crate::verify) fn join(&mut self, mut numbers: Vec<u32>) -> u32 {
        numbers.sort_unstable();
        numbers.dedup();
        if let [one] = numbers.as_slice() {
            return *one;
        }
        if let Some(known) = self.joined.get(&numbers) {
            return *known;
        }
        let mut columns = vec![(0, 0); 64];
        for image in numbers.iter().filter_map(|number| self.get(*number)) {
            for (all, one) in columns.iter_mut().zip(&image.columns) {
                *all = (all.0 | one.0, all.1 | one.1);
            }
        }
        let number = self.number(columns);
        self.joined.insert(numbers, number);
        number
    }
}
