//! Chance from a seed: the same numbers for the same person, day and purpose, on any machine and in any order.
//!
//! SplitMix64 (Steele, Lea and Flood, 2014) read as a counter instead of a stream: number `n` of a person is
//! `mix(key + n × gamma)`, with a key and an odd gamma of the person's own. Nothing is remembered between two
//! draws, so people can be simulated in any order and by any number of threads, and two programmes can be given
//! the same people with the same luck. No clock, no entropy: the seed is an argument.

/// SplitMix64's own step.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
/// Numbers kept for what a person is, before those of the first day.
const TRAITS: u64 = 64;
/// Numbers a day.
const A_DAY: u64 = 32;

const fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Every number that one person draws.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draws {
    key: u64,
    gamma: u64,
}

/// The numbers of one day.
#[derive(Clone, Copy, Debug)]
pub(super) struct DayDraws {
    from: u64,
    gamma: u64,
}

impl Draws {
    pub(super) const fn of(seed: u64, person: u64) -> Self {
        let own = mix(seed.wrapping_add(GOLDEN)).wrapping_add(person.wrapping_mul(GOLDEN));
        // An odd step of the person's own: two people never walk along the same numbers.
        Self { key: mix(own), gamma: mix(own ^ 0x5851_F42D_4C95_7F2D) | 1 }
    }

    /// Returns number `n` (0–63) of what the person is.
    pub(super) const fn of_person(&self, n: u64) -> u64 {
        mix(self.key.wrapping_add(self.gamma.wrapping_mul(n)))
    }

    /// Returns the numbers of a day.
    pub(super) fn day(&self, day: u16) -> DayDraws {
        let from = TRAITS + u64::from(day) * A_DAY;
        DayDraws { from: self.key.wrapping_add(self.gamma.wrapping_mul(from)), gamma: self.gamma }
    }
}

impl DayDraws {
    /// Returns number `n` (0–31) of the day.
    pub(super) const fn get(&self, n: u64) -> u64 {
        mix(self.from.wrapping_add(self.gamma.wrapping_mul(n)))
    }
}

/// How likely something is, as a threshold on 32 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Chance(u64);

impl Chance {
    /// Takes a probability; below 0 is never, above 1 is always.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 2^32 after clamping")]
    pub(super) fn new(probability: f64) -> Self {
        Self((probability.clamp(0.0, 1.0) * 4_294_967_296.0).round() as u64)
    }

    /// Takes what happens so many times a year as what happens on a day.
    pub(super) fn a_day(times_a_year: f64) -> Self {
        Self::new(times_a_year / 365.0)
    }

    /// Says whether it happens, by the lower half of a number.
    pub(super) const fn low(self, word: u64) -> bool {
        word & 0xFFFF_FFFF < self.0
    }

    /// Says whether it happens, by the upper half of a number.
    pub(super) const fn high(self, word: u64) -> bool {
        word >> 32 < self.0
    }
}

/// Returns a number from a standard normal curve, as near as four dice of 16 bits come: mean 0, deviation 1, never
/// beyond 3.5. Whole numbers and one multiplication: the same on every machine.
pub(super) fn normal(word: u64) -> f64 {
    /// The deviation of the sum of four even draws from 0 to 65535.
    const DEVIATION: f64 = 37_837.2;
    let sum: u64 = (word & 0xFFFF) + (word >> 16 & 0xFFFF) + (word >> 32 & 0xFFFF) + (word >> 48);
    let sum = u32::try_from(sum).unwrap_or(131_070);
    (f64::from(sum) - 131_070.0) * (1.0 / DEVIATION)
}

/// Returns a whole number from `least` to `most`, each about equally likely.
pub(super) fn between(word: u64, least: u16, most: u16) -> u16 {
    let width = u64::from(most.saturating_sub(least)) + 1;
    least.saturating_add(u16::try_from(((word >> 40) * width) >> 24).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_splitmix64() {
        // The first numbers of the reference implementation with state 0.
        let reference = [0xE220_A839_7B1D_CDAF_u64, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F];
        for (n, expected) in (1..).zip(reference) {
            assert_eq!(mix(GOLDEN.wrapping_mul(n)), expected);
        }
    }

    #[test]
    fn people_days_and_seeds_draw_different_numbers() {
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..4 {
            for person in 0..50 {
                let draws = Draws::of(seed, person);
                for day in 0..5 {
                    for n in 0..32 {
                        assert!(seen.insert(draws.day(day).get(n)));
                    }
                }
                assert!(seen.insert(draws.of_person(3)));
            }
        }
    }

    #[test]
    fn normal_draws_have_mean_0_and_deviation_1() {
        let draws = Draws::of(1, 1);
        let numbers: Vec<f64> = (0..3000).map(|day| normal(draws.day(day).get(5))).collect();
        let mean = numbers.iter().sum::<f64>() / 3000.0;
        let deviation = (numbers.iter().map(|n| (n - mean) * (n - mean)).sum::<f64>() / 3000.0).sqrt();
        assert!(mean.abs() < 0.05, "{mean}");
        assert!((deviation - 1.0).abs() < 0.05, "{deviation}");
        assert!(numbers.iter().all(|n| n.abs() < 3.5));
    }

    #[test]
    fn never_is_never_and_always_is_always() {
        for word in [0, u64::MAX, 0xFFFF_FFFF, 0xFFFF_FFFF_0000_0000] {
            assert!(!Chance::new(0.0).low(word) && !Chance::new(-1.0).high(word));
            assert!(Chance::new(1.0).low(word) && Chance::new(2.0).high(word));
        }
        let hits = (0..2000).filter(|day| Chance::new(0.25).low(Draws::of(7, 7).day(*day).get(0))).count();
        assert!((420..580).contains(&hits), "{hits}");
    }

    #[test]
    fn whole_numbers_reach_both_bounds_and_nothing_beyond() {
        let drawn: std::collections::BTreeSet<u16> =
            (0..500).map(|day| between(Draws::of(3, 9).day(day).get(1), 3, 6)).collect();
        assert_eq!(drawn, [3, 4, 5, 6].into());
        assert_eq!(between(u64::MAX, 5, 5), 5);
    }
}
