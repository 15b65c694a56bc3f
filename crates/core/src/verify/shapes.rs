//! What the steps out of a state do to its histories: few shapes, shared by many states.
//!
//! A shape is all that the automata see of a state's steps: the positions on both ends, the labels, the token.

use std::collections::BTreeMap;

use super::{
    claim::Broken,
    graph::Graph,
    monitors::{Column, History, Images, WORDS},
    patterns::{Patterns, Slot},
    rows::Row,
    seen::{EveningSeen, MorningSeen},
    step::{EveningStep, MorningStep},
};
use crate::programme::{State, Table};

/// What one word of a history becomes on the way to one target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    word: usize,
    image: u32,
    slot: u16,
}

/// The shape of every state of one kind.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    of: Vec<u32>,
    shapes: Patterns,
    /// For each shape what becomes of each word, like next to like.
    parts: Vec<Vec<Part>>,
    images: Images,
    /// For each kind of step, the image of each word.
    kinds: BTreeMap<(Slot, Slot), [u32; WORDS]>,
}

impl Shapes {
    /// The shapes of all mornings; `most` is the declared number of days a week.
    pub(super) fn of_mornings(table: &Table, most: u8, graph: &Graph) -> Self {
        let mut shapes = Self { of: Vec::with_capacity(graph.mornings.len()), ..Self::default() };
        for (at, word) in graph.mornings.iter().enumerate() {
            let from = State::position_of(*word);
            let ends = |to: &u32| {
                let after = graph.evenings.get(*to as usize).copied().unwrap_or_default();
                (u16::from(State::position_of(after)), u16::from(State::token_of(after)))
            };
            shapes.push(from, graph.decided.of(at), ends, &|history, label, (to, token), broken| {
                let to = to.to_le_bytes()[0];
                let step = MorningStep::new(table, from, to, MorningSeen(label), token == 1);
                history.morning(table, most, &step, broken)
            });
        }
        shapes
    }

    /// The shapes of all evenings.
    pub(super) fn of_evenings(table: &Table, graph: &Graph) -> Self {
        let mut shapes = Self { of: Vec::with_capacity(graph.evenings.len()), ..Self::default() };
        for (number, word) in graph.evenings.iter().enumerate() {
            let at = State::position_of(*word);
            shapes.push(at, graph.done.of(number), |_| (0, 0), &|history, label, _, _| {
                history.evening(table, &EveningStep { at: table.at(at), seen: EveningSeen(label) })
            });
        }
        shapes
    }

    fn push(
        &mut self,
        from: u8,
        row: Row<'_>,
        ends: impl Fn(&u32) -> Slot,
        lead: &impl Fn(&History, u16, Slot, &mut Broken) -> History,
    ) {
        let ends: Vec<Slot> = row.targets.iter().map(ends).collect();
        let pattern = row.pattern.to_le_bytes();
        let whole = [
            (u16::from_le_bytes([pattern[0], pattern[1]]), u16::from_le_bytes([pattern[2], pattern[3]])),
            (u16::from(from), 0),
        ];
        let shape = self.shapes.number(&[&whole, ends.as_slice()].concat());
        self.of.push(shape);
        if shape as usize == self.parts.len() {
            let mut parts = Vec::new();
            for (slot, end) in (0_u16..).zip(&ends) {
                let labels = row.slots.iter().filter(|step| step.0 == slot).map(|step| step.1);
                let images: Vec<[u32; WORDS]> =
                    labels.map(|label| self.kind(from, label, *end, lead)).collect();
                for word in 0..WORDS {
                    let all = images.iter().filter_map(|images| images.get(word).copied());
                    parts.push(Part { word, image: self.images.join(all.collect()), slot });
                }
            }
            parts.sort_unstable();
            self.parts.push(parts);
        }
    }

    /// Asks the automata of every member alone what a step does.
    fn kind(
        &mut self,
        from: u8,
        label: u16,
        end: Slot,
        lead: &impl Fn(&History, u16, Slot, &mut Broken) -> History,
    ) -> [u32; WORDS] {
        let key = ((u16::from(from), label), end);
        if let Some(known) = self.kinds.get(&key) {
            return *known;
        }
        let images = std::array::from_fn(|word| {
            let columns = (0..64).map(|member| -> Column {
                let mut broken = Broken::default();
                let next = lead(&History::member(word, member), label, end, &mut broken);
                (next.word(word), broken.0)
            });
            let columns = columns.collect();
            self.images.number(columns)
        });
        self.kinds.insert(key, images);
        images
    }

    /// Leads those words of a state's history that `changed` along every step; `next` has a place for each target.
    pub(super) fn lead(
        &self,
        state: usize,
        history: &History,
        changed: u8,
        next: &mut [History],
        broken: &mut Broken,
    ) {
        let parts = self.of.get(state).and_then(|shape| self.parts.get(*shape as usize));
        let (mut image, mut value) = (u32::MAX, 0);
        let mut word = usize::MAX;
        for part in parts.into_iter().flatten() {
            if changed >> part.word & 1 == 0 {
                continue;
            }
            if (part.word, part.image) != (word, image) {
                (word, image) = (part.word, part.image);
                value = self.images.get(image).map_or(0, |image| image.lead(history.word(word), broken));
            }
            if let Some(next) = next.get_mut(usize::from(part.slot)) {
                next.put(word, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{NONE, Need, Position};

    fn table() -> Table {
        let rung = |number: u8, up: u8, easier: u8| Position {
            stage: number / 2,
            rung: number % 2,
            easing: 0,
            rank: u16::from(number),
            up,
            easier,
            drop: if number > 1 { number - 2 } else { NONE },
            back: [easier, easier, 0],
            need: Need { count: 3, in_row: 2, calm: 2, tolerated: false },
            gated: false,
            days_between: number,
            quota: 4,
            week_kept: 63,
            extra_rest: 1,
            effort_asked: true,
            maintenance: false,
        };
        Table {
            positions: vec![rung(0, 1, NONE), rung(1, 2, 0), rung(2, 3, 1), rung(3, NONE, 2)],
            slight_twice: true,
            second_within: 7,
            absence: [7, 14, 28],
            rest_after_breach: 1,
            rest_after_drop: 2,
            floor_rest: 2,
            watch: 2,
            cool_down: 7,
        }
    }

    /// A history as any number makes one, in the bits that the automata have.
    fn some(seed: u64) -> History {
        let mut history = History::default();
        for (word, bits) in [60, 64, 64, 62, 30].into_iter().enumerate() {
            let mixed = (seed * 5 + word as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let sparse = (mixed ^ mixed >> 29) & mixed.rotate_left(17);
            history.put(word, sparse & (u64::MAX >> (64 - bits)));
        }
        history
    }

    #[test]
    fn a_step_leads_a_set_where_it_leads_its_members() {
        let table = table();
        let mut shapes = Shapes::default();
        let mut seed = 0;
        let mut same =
            |from: u8, label: u16, end: Slot, lead: &dyn Fn(&History, u16, Slot, &mut Broken) -> History| {
                let lead = |history: &History, label: u16, end: Slot, broken: &mut Broken| {
                    lead(history, label, end, broken)
                };
                let images = shapes.kind(from, label, end, &lead);
                for _ in 0..4 {
                    seed += 1;
                    let history = some(seed);
                    let (mut by_table, mut by_automata) = (Broken::default(), Broken::default());
                    let next = lead(&history, label, end, &mut by_automata);
                    for (word, image) in images.into_iter().enumerate() {
                        let image = shapes.images.get(image).unwrap();
                        assert_eq!(image.lead(history.word(word), &mut by_table), next.word(word));
                    }
                    assert_eq!(by_table, by_automata);
                }
            };
        for label in 0..1 << 11 {
            for (from, to) in [(0, 0), (0, 1), (1, 0), (2, 2), (2, 0), (3, 2)] {
                for token in 0..2 {
                    same(from, label, (to, token), &|history, label, (to, token), broken| {
                        let to = to.to_le_bytes()[0];
                        let step = MorningStep::new(&table, from, to, MorningSeen(label), token == 1);
                        history.morning(&table, 4, &step, broken)
                    });
                }
            }
        }
        for label in 0..1 << 7 {
            for at in 0..4 {
                same(at, label, (NONE.into(), 0), &|history, label, _, _| {
                    history.evening(&table, &EveningStep { at: table.at(at), seen: EveningSeen(label) })
                });
            }
        }
    }
}
