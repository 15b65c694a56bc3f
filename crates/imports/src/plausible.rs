//! Values that cannot be: damage that no checksum caught, or a device that was wrong.
//!
//! A value outside what any training reaches is taken as not known, and said. Limits are of physics and
//! record books, with room above; none of them decides about care.

use heelup_core::journal::Sport;

use crate::say::Say;

/// A quantity with the most that is believed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    most: f64,
    /// What is said of one that cannot be.
    odd: fn(String) -> Say,
}

/// Fourteen days: the longest events held.
pub(crate) const DURATION: Limit = Limit { most: 1_209_600.0, odd: |given| Say::FileOddDuration { given } };
/// Further than any training by one's own strength.
pub(crate) const DISTANCE: Limit = Limit { most: 5_000_000.0, odd: |given| Say::FileOddDistance { given } };
/// About twice the steps of a 24-hour race.
pub(crate) const STEPS: Limit = Limit { most: 500_000.0, odd: |given| Say::FileOddSteps { given } };
/// Above what anybody's legs can do.
pub(crate) const CADENCE: Limit = Limit { most: 300.0, odd: |given| Say::FileOddCadence { given } };
/// More than twice Mount Everest from the sea.
pub(crate) const ASCENT: Limit = Limit { most: 20_000.0, odd: |given| Say::FileOddAscent { given } };

impl Limit {
    /// Lets a believable value pass; another is not known.
    pub(crate) fn within<T: Copy + Into<f64>>(self, value: T) -> Option<T> {
        (0.0..=self.most).contains(&value.into()).then_some(value)
    }

    /// Lets a believable value pass; for another it notes why not.
    pub(crate) fn check<T: Copy + Into<f64>>(self, value: Option<T>, notes: &mut Vec<Say>) -> Option<T> {
        let given: f64 = value?.into();
        if let Some(value) = value.and_then(|value| self.within(value)) {
            return Some(value);
        }
        notes.push((self.odd)(format!("{given:.0}")));
        None
    }
}

/// Returns the greatest mean speed of a sport that is worth believing, in metres a second: a little above
/// the fastest kilometres ever done by people in it. Beyond, the distance or the time is wrong.
pub(crate) const fn fastest(sport: Sport) -> f64 {
    match sport {
        Sport::Running => 8.0,
        Sport::Walking => 4.5,
        Sport::Cycling => 22.0,
        Sport::Swimming => 2.5,
        Sport::Strength => 8.0,
        // Skiing, skating, sailing and the like; faster is flying.
        Sport::Other => 60.0,
    }
}

#[cfg(test)]
mod tests {
    use heelup_core::words::Language;

    use super::*;

    #[test]
    fn what_cannot_be_is_left_out_and_said() {
        let mut notes = Vec::new();
        assert_eq!(DISTANCE.check(Some(8000.0), &mut notes), Some(8000.0));
        assert_eq!(DISTANCE.check(Some(0.0), &mut notes), Some(0.0));
        assert_eq!(DISTANCE.check(None::<f64>, &mut notes), None);
        assert!(notes.is_empty());
        assert_eq!(DISTANCE.check(Some(42_949_672.0), &mut notes), None);
        let said: Vec<_> = notes.iter().map(|say| say.in_words(Language::English)).collect();
        assert_eq!(said, ["The distance of 42949672 m cannot be, so it is left out."]);
        assert_eq!(CADENCE.check(Some(508_u16), &mut notes), None);
        assert_eq!((STEPS.within(500_000_u32), STEPS.within(500_001_u32)), (Some(500_000), None));
        assert_eq!((STEPS.within(-1.0), STEPS.within(f64::NAN)), (None, None));
    }
}
