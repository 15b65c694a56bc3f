//! Who a synthetic person is: drawn once from the seed, the same in every programme of a trial.

use crate::units::Involved;

use super::{
    draws::{Chance, Draws, normal},
    model::{Drawn, Model},
};

/// What one person brings along.
#[derive(Clone, Copy, Debug)]
pub(super) struct Person {
    pub(super) draws: Draws,
    /// The side or sides that hurt.
    pub(super) side: Involved,
    /// One tendon for each side that hurts.
    pub(super) tendons: [Tendon; 2],
    /// Capacity that training can reach.
    pub(super) most: f64,
    /// Growth and healing against others.
    pub(super) pace: f64,
    /// Raises of a healthy leg.
    pub(super) raises: f64,
    pub(super) check_in: Chance,
    pub(super) session: Chance,
    pub(super) overdoes: bool,
    /// Share of what is felt that is told.
    pub(super) tells: f64,
    /// A run on a day.
    pub(super) run: Chance,
}

/// One tendon on one day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tendon {
    /// Load it carries without a reaction, in body weights.
    pub(super) capacity: f64,
    /// What it was on the first day: it fades back to that.
    pub(super) rested: f64,
    /// Slow symptom, points: weeks to go.
    pub(super) slow: f64,
    /// Irritation, points: days to go.
    pub(super) fast: f64,
}

impl Person {
    /// Draws a person.
    pub(super) fn of(seed: u64, index: u32, model: &Model) -> Self {
        let draws = Draws::of(seed, u64::from(index));
        let word = |n: u64| draws.of_person(n);
        let percent = |n: u64, percent: f64| Chance::new(percent / 100.0).low(word(n));
        let (people, behaviour) = (&model.people, &model.behaviour);
        let both = percent(0, people.both_sides.value);
        let side = match (both, word(0) >> 63) {
            (true, _) => Involved::Both,
            (false, 0) => Involved::Left,
            (false, _) => Involved::Right,
        };
        let tendon = |n: u64| {
            let capacity = drawn(word(n), &people.capacity);
            Tendon { capacity, rested: capacity, slow: drawn(word(n + 1), &people.symptom), fast: 0.0 }
        };
        let slow = percent(8, people.slow_healers.value);
        let understates = percent(9, behaviour.understaters.value);
        let runs = percent(10, model.outside.runners.value);
        Self {
            draws,
            side,
            tendons: [tendon(1), tendon(3)],
            most: drawn(word(5), &people.most_capacity),
            pace: if slow { people.slow_factor.value } else { 1.0 },
            raises: drawn(word(6), &people.healthy_raises),
            check_in: Chance::new(drawn(word(11), &behaviour.check_in) / 100.0),
            session: Chance::new(drawn(word(12), &behaviour.session) / 100.0),
            overdoes: percent(13, behaviour.overdoers.value),
            tells: if understates { behaviour.told_share.value } else { 1.0 },
            run: if runs { Chance::a_day(drawn(word(14), &model.outside.runs)) } else { Chance::new(0.0) },
        }
    }

    /// Returns how many tendons count.
    pub(super) const fn sides(&self) -> usize {
        match self.side {
            Involved::Both => 2,
            Involved::Left | Involved::Right => 1,
        }
    }

    /// Returns the slow symptom of the worse side.
    pub(super) fn symptom(&self) -> f64 {
        self.tendons.iter().take(self.sides()).fold(0.0, |worst, tendon| tendon.slow.max(worst))
    }
}

fn drawn(word: u64, of: &Drawn) -> f64 {
    (of.mean + of.spread * normal(word)).clamp(of.low, of.high)
}
