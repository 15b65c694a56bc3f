//! Steps and cadence of both feet, whatever a device counted.
//!
//! FIT counts one foot: a cycle of running or walking is a stride, two steps. Some makers write steps into
//! the same fields, so total and cadence are held against each other before either is believed.

use heelup_core::journal::Sport;

/// What a device counted, in its own unit.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counted {
    /// Mean cycles a minute.
    pub cadence: Option<u32>,
    /// Cycles of the whole training.
    pub cycles: Option<u32>,
    /// Seconds with the timer running.
    pub seconds: Option<f64>,
    /// Metres.
    pub metres: Option<f64>,
}

/// The same for both feet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct OnFoot {
    /// Steps of both feet.
    pub steps: Option<u32>,
    /// Steps a minute of both feet.
    pub cadence_spm: Option<u16>,
    /// Total and cadence tell different stories, so there is no total.
    pub contradiction: bool,
}

/// Returns the most strides a minute that a mean of the sport reaches; more are steps. None for sports that
/// are not done on foot.
const fn most_strides(sport: Sport) -> Option<u32> {
    match sport {
        // Sprinters reach 140 strides a minute, but nobody's mean exceeds these.
        Sport::Running => Some(126),
        Sport::Walking => Some(95),
        Sport::Cycling | Sport::Swimming | Sport::Strength | Sport::Other => None,
    }
}

/// Returns how many steps a cycle of a recording has: two where it counts one foot, one where it counts both.
/// None without a cadence, and for sports that are not done on foot.
pub(crate) fn steps_a_cycle(sport: Sport, mean: Option<f64>) -> Option<u32> {
    let mean = mean.filter(|mean| *mean > 0.0)?;
    Some(if mean > f64::from(most_strides(sport)?) { 1 } else { 2 })
}

/// Converts the counts of a training; none for a sport that is not done on foot.
pub(crate) fn both_feet(sport: Sport, counted: Counted) -> OnFoot {
    let Some(most_strides) = most_strides(sport) else { return OnFoot::default() };
    // A mean of 0 strides is a sensor that was not there.
    let cadence = counted.cadence.filter(|&cadence| cadence > 0);
    let cycles = counted.cycles.filter(|&cycles| cycles > 0);
    let spm = cadence.map(|cadence| if cadence > most_strides { cadence } else { cadence * 2 });
    let cadence_spm = spm.and_then(|spm| u16::try_from(spm).ok());

    let (steps, contradiction) = match (cycles, spm, counted.seconds) {
        (None, ..) => (None, false),
        (Some(cycles), Some(spm), Some(seconds)) if seconds > 0.0 => {
            let expected = f64::from(spm) * seconds / 60.0;
            let share = f64::from(cycles) / expected;
            // Pauses and ways of averaging make the two differ by a third either way, never by half.
            if (0.25..0.7).contains(&share) {
                (cycles.checked_mul(2), false)
            } else if (0.7..1.4).contains(&share) {
                (Some(cycles), false)
            } else {
                (None, true)
            }
        }
        (Some(cycles), ..) => (Some(by_length(cycles, counted.metres)), false),
    };
    OnFoot { steps, cadence_spm, contradiction }
}

/// Without a cadence the length of a step has to tell: strides, unless that makes steps too short to be any.
fn by_length(cycles: u32, metres: Option<f64>) -> u32 {
    let strides = cycles.saturating_mul(2);
    let too_short = metres.is_some_and(|metres| metres > 100.0 && metres / f64::from(strides) < 0.3);
    if too_short { cycles } else { strides }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(cadence: impl Into<Option<u32>>, cycles: impl Into<Option<u32>>) -> OnFoot {
        let counted = Counted {
            cadence: cadence.into(),
            cycles: cycles.into(),
            seconds: Some(2880.0),
            metres: Some(8000.0),
        };
        both_feet(Sport::Running, counted)
    }

    fn is(steps: impl Into<Option<u32>>, cadence_spm: impl Into<Option<u16>>) -> OnFoot {
        OnFoot { steps: steps.into(), cadence_spm: cadence_spm.into(), contradiction: false }
    }

    #[test]
    fn strides_become_steps() {
        assert_eq!(run(85, 4080), is(8160, 170));
        assert_eq!(run(85, None), is(None, 170));
        assert_eq!(run(None, 4080), is(8160, None));
    }

    #[test]
    fn steps_stay_steps() {
        assert_eq!(run(170, 8160), is(8160, 170));
        assert_eq!(run(85, 8160), is(8160, 170));
        assert_eq!(run(170, 4080), is(8160, 170));
    }

    #[test]
    fn a_run_with_pauses_in_its_mean_is_still_counted_in_strides() {
        // A Forerunner 965: mean cadence 60 with standing times, 4,893 strides in 4,487.8 s.
        let counted =
            Counted { cadence: Some(60), cycles: Some(4893), seconds: Some(4487.8), metres: Some(11_232.7) };
        assert_eq!(both_feet(Sport::Running, counted), is(9786, 120));
    }

    #[test]
    fn counts_that_contradict_each_other_give_no_total() {
        for cycles in [1, 300, 20_000] {
            let found = run(85, cycles);
            assert_eq!(
                (found.steps, found.cadence_spm, found.contradiction),
                (None, Some(170), true),
                "{cycles}"
            );
        }
    }

    #[test]
    fn nothing_counted_is_not_zero_steps() {
        assert_eq!(run(0, 0), is(None, None));
        let pedalled = Counted { cadence: Some(85), cycles: Some(4000), ..Counted::default() };
        assert_eq!(both_feet(Sport::Cycling, pedalled), OnFoot::default());
    }

    #[test]
    fn walkers_have_shorter_steps_and_fewer_of_them() {
        let walk = |cadence, cycles| {
            let counted = Counted { cadence, cycles, seconds: Some(1800.0), metres: Some(2500.0) };
            both_feet(Sport::Walking, counted)
        };
        assert_eq!(walk(Some(58), Some(1740)), is(3480, 116));
        assert_eq!(walk(Some(116), Some(3480)), is(3480, 116));
        assert_eq!(walk(None, Some(6000)), is(6000, None));
    }
}
