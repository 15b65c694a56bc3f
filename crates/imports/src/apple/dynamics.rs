//! Running dynamics: thousands of small records, and the mean of those that fall into a workout.
//!
//! In an export the records come long before the workouts, so they are kept as sums of each minute: a
//! thousand hours of running need a few megabytes. `RunningPower` and the asymmetry of walking are left out.

use std::collections::BTreeMap;

use heelup_core::journal::Dynamics;

use super::time::Moment;

/// Minutes with running dynamics that are kept: eight thousand hours of running.
const MOST_MINUTES: usize = 500_000;

/// A quantity of running that watches measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quantity {
    /// Ground contact of one step.
    Contact,
    /// Rise and fall of the body.
    Oscillation,
    /// Apple's "stride length", which is the length of one step.
    Step,
}

impl Quantity {
    /// Knows a record's type, without its `HKQuantityTypeIdentifier`.
    pub(super) fn of(kind: &str) -> Option<Self> {
        match kind {
            "RunningGroundContactTime" => Some(Self::Contact),
            "RunningVerticalOscillation" => Some(Self::Oscillation),
            "RunningStrideLength" => Some(Self::Step),
            _ => None,
        }
    }

    /// Returns the value in the journal's unit, milliseconds or millimetres; none for what cannot be.
    pub(super) fn value(self, value: f64, unit: &str) -> Option<f64> {
        let (per_unit, limits) = match self {
            Self::Contact => (if unit == "s" { 1000.0 } else { 1.0 }, 80.0..=600.0),
            Self::Oscillation => (millimetres(unit)?, 10.0..=300.0),
            Self::Step => (millimetres(unit)?, 200.0..=3000.0),
        };
        let value = value * per_unit;
        limits.contains(&value).then_some(value)
    }
}

fn millimetres(unit: &str) -> Option<f64> {
    match unit {
        "mm" => Some(1.0),
        "cm" => Some(10.0),
        "m" => Some(1000.0),
        "in" => Some(25.4),
        "ft" => Some(304.8),
        _ => None,
    }
}

/// A running mean.
#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f32,
    count: u16,
}

impl Mean {
    const fn add(&mut self, other: Self) {
        if let Some(count) = self.count.checked_add(other.count) {
            self.sum += other.sum;
            self.count = count;
        }
    }

    fn get(self) -> Option<f64> {
        (self.count > 0).then(|| f64::from(self.sum) / f64::from(self.count))
    }
}

/// Sums by minute.
#[derive(Debug, Default)]
pub(super) struct DynamicsBook {
    minutes: BTreeMap<i32, [Mean; 3]>,
    /// Records for which there was no room.
    pub crowded: u32,
}

/// The three means in the order of [`Quantity`].
pub(super) type Means = [Option<f64>; 3];

impl DynamicsBook {
    /// Adds a value in the journal's unit.
    pub(super) fn add(&mut self, quantity: Quantity, at: Moment, value: f64) {
        let Ok(minute) = i32::try_from(at.utc.div_euclid(60)) else { return };
        if self.minutes.len() >= MOST_MINUTES && !self.minutes.contains_key(&minute) {
            self.crowded += 1;
            return;
        }
        #[expect(clippy::cast_possible_truncation, reason = "at most a few thousand")]
        let one = Mean { sum: value as f32, count: 1 };
        if let Some(mean) = self.minutes.entry(minute).or_default().get_mut(quantity as usize) {
            mean.add(one);
        }
    }

    /// Returns the means of the minutes that begin within a workout.
    pub(super) fn within(&self, from: Moment, to: Moment) -> Means {
        let minute = |utc: i64| i32::try_from(utc.div_euclid(60)).unwrap_or(i32::MAX);
        let (first, last) = (minute(from.utc), minute(to.utc));
        if first > last {
            return Means::default();
        }
        let mut sums = [Mean::default(); 3];
        for (_, minute) in self.minutes.range(first..=last) {
            for (sum, mean) in sums.iter_mut().zip(minute) {
                sum.add(*mean);
            }
        }
        sums.map(Mean::get)
    }
}

/// Returns the means as the journal keeps them; none when nothing was measured.
pub(super) fn dynamics(means: Means) -> Option<Dynamics> {
    let [contact, oscillation, step] =
        means.map(|mean| mean.and_then(crate::activity::whole).and_then(|v| u16::try_from(v).ok()));
    let dynamics =
        Dynamics { contact_ms: contact, left_permille: None, oscillation_mm: oscillation, step_mm: step };
    (dynamics != Dynamics::default()).then_some(dynamics)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_records_within_the_workout_count() {
        let at = |text: &str| Moment::parse(&format!("2026-03-02 {text} +0000")).unwrap();
        let mut book = DynamicsBook::default();
        for (time, contact) in [("08:00:10", 240.0), ("08:10:00", 260.0), ("09:00:00", 400.0)] {
            book.add(Quantity::Contact, at(time), contact);
        }
        book.add(Quantity::Step, at("08:05:00"), Quantity::Step.value(1.1, "m").unwrap());
        let found = dynamics(book.within(at("08:00:05"), at("08:30:00"))).unwrap();
        assert_eq!((found.contact_ms, found.step_mm, found.oscillation_mm), (Some(250), Some(1100), None));
        assert_eq!(dynamics(book.within(at("10:00:00"), at("11:00:00"))), None);
    }

    #[test]
    fn units_are_told_apart_and_nonsense_is_none() {
        assert_eq!(Quantity::Oscillation.value(9.1, "cm"), Some(91.0));
        assert_eq!(Quantity::Contact.value(0.25, "s"), Some(250.0));
        assert_eq!(Quantity::Step.value(1.0, "parsec"), None);
        assert_eq!(Quantity::Contact.value(f64::NAN, "ms"), None);
    }
}
