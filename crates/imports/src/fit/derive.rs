//! A training from its records alone, when the device's own summary is missing.

use super::recording::{Sample, TimerMark};
use crate::detail::Climb;

/// What the records add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Totals {
    /// Seconds of the device's clock at the first record.
    pub start: u32,
    /// Seconds from the first to the last record.
    pub seconds: u32,
    /// The same without the times the timer stood still.
    pub moving: u32,
    /// Metres.
    pub metres: Option<f64>,
    /// Mean cycles a minute while moving.
    pub cadence: Option<u32>,
    /// Metres climbed.
    pub ascent_m: Option<u32>,
}

/// No training has its records further apart than this; a damaged time has.
const LONGEST_GAP_S: u32 = 24 * 3600;
/// Metres a second above which a distance is damage, not movement.
const FASTEST_M_S: f64 = 50.0;
/// Adds the records up; none when they span no time. `before_cm` is the distance already on the counter
/// before the first of them.
pub(super) fn totals(samples: &[Sample], timer: &[TimerMark], before_cm: u32) -> Option<Totals> {
    let start = samples.iter().find_map(|sample| sample.time)?;
    let mut last = start;
    let mut distance = Distance { first_cm: before_cm, last_cm: before_cm, at: start, seen: false };
    let mut climb = Climb::default();
    let (mut cycles, mut cadences) = (0_u64, 0_u64);
    for sample in samples {
        let time = sample.time.unwrap_or(last);
        if time < last || time - last > LONGEST_GAP_S {
            continue;
        }
        last = time;
        if let Some(cm) = sample.distance_cm {
            distance.take(cm, time);
        }
        if let Some(altitude) = sample.altitude {
            climb.take(f64::from(altitude) / 5.0 - 500.0);
        }
        if let Some(cadence) = sample.cadence.filter(|&cadence| cadence > 0) {
            cycles += u64::from(cadence);
            cadences += 1;
        }
    }
    let seconds = last - start;
    let cadence =
        cycles.checked_add(cadences / 2)?.checked_div(cadences).and_then(|mean| u32::try_from(mean).ok());
    (seconds > 0).then(|| Totals {
        start,
        seconds,
        moving: seconds - stopped(timer, start, last),
        metres: distance.seen.then(|| f64::from(distance.last_cm - distance.first_cm) / 100.0),
        cadence,
        ascent_m: climb.up(),
    })
}

/// Returns the seconds between the two times in which the timer stood still.
fn stopped(timer: &[TimerMark], from: u32, to: u32) -> u32 {
    let mut still = 0;
    let mut since = None;
    for mark in timer {
        let time = mark.time.clamp(from, to);
        match (mark.runs, since) {
            (false, None) => since = Some(time),
            (true, Some(began)) => {
                still += time.saturating_sub(began);
                since = None;
            }
            (true, None) | (false, Some(_)) => {}
        }
    }
    still += since.map_or(0, |began| to - began);
    still.min(to - from)
}

/// A distance that only grows, and no faster than a person moves.
struct Distance {
    first_cm: u32,
    last_cm: u32,
    at: u32,
    seen: bool,
}

impl Distance {
    fn take(&mut self, cm: u32, time: u32) {
        let Some(grown) = cm.checked_sub(self.last_cm) else { return };
        // A minute's worth is always allowed: the first fix, and records that share a second.
        let most = FASTEST_M_S * (60.0 + f64::from(time - self.at));
        if f64::from(grown) / 100.0 <= most {
            *self = Self { last_cm: cm, at: time, seen: true, ..*self };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(time: u32, metres: u32, altitude_m: u32, cadence: u8) -> Sample {
        Sample {
            time: Some(time),
            distance_cm: Some(metres * 100),
            altitude: Some((altitude_m + 500) * 5),
            cadence: Some(cadence),
            ..Sample::default()
        }
    }

    #[test]
    fn records_add_up_to_a_training() {
        let samples = [sample(1000, 0, 100, 0), sample(1060, 160, 102, 84), sample(1120, 330, 110, 86)];
        let found = totals(&samples, &[], 0).unwrap();
        assert_eq!((found.seconds, found.moving, found.metres), (120, 120, Some(330.0)));
        assert_eq!((found.cadence, found.ascent_m), (Some(85), Some(10)));
    }

    #[test]
    fn a_stopped_timer_is_not_moving() {
        let samples = [sample(1000, 0, 0, 80), sample(1100, 200, 0, 80)];
        let marks = |marks: &[(u32, bool)]| {
            let timer: Vec<_> = marks.iter().map(|&(time, runs)| TimerMark { time, runs }).collect();
            totals(&samples, &timer, 0).unwrap().moving
        };
        assert_eq!(marks(&[(1000, true), (1030, false), (1050, true), (1100, false)]), 80);
        assert_eq!(marks(&[(900, false), (1010, true)]), 90);
        assert_eq!(marks(&[(1040, false)]), 40);
    }

    #[test]
    fn a_damaged_record_does_not_spoil_the_rest() {
        let garbage =
            Sample { time: Some(3_000_000_000), distance_cm: Some(4_000_000_000), ..Sample::default() };
        let far = Sample { time: Some(1061), distance_cm: Some(4_000_000_000), ..Sample::default() };
        let samples = [sample(1000, 0, 0, 0), sample(1060, 160, 0, 0), garbage, far, sample(1120, 330, 0, 0)];
        let found = totals(&samples, &[], 0).unwrap();
        assert_eq!((found.seconds, found.metres, found.cadence), (120, Some(330.0), None));
    }

    #[test]
    fn what_was_on_the_counter_before_is_taken_off() {
        let samples = [sample(5000, 2000, 0, 0), sample(5060, 2150, 0, 0)];
        assert_eq!(totals(&samples, &[], 200_000).unwrap().metres, Some(150.0));
    }

    #[test]
    fn a_single_moment_is_no_training_and_silence_is_not_zero() {
        assert_eq!(totals(&[sample(1000, 0, 0, 0)], &[], 0), None);
        assert_eq!(totals(&[], &[], 0), None);
        let bare = |time| Sample { time: Some(time), ..Sample::default() };
        let found = totals(&[bare(1), bare(9)], &[], 0).unwrap();
        assert_eq!((found.metres, found.ascent_m, found.cadence), (None, None, None));
    }
}
