//! Records in the units of a detail, and the times the timer stood still between them.

use heelup_core::journal::{Sport, TrainingDetail};

use super::recording::{Sample, TimerMark};
use crate::{
    detail::{Known, Observer, Point, Step},
    on_foot::steps_a_cycle,
};

/// Degrees of a half circle's 2³¹st part.
const DEGREES: f64 = 180.0 / 2_147_483_648.0;

/// When the timer stood still: seconds stopped up to each mark.
#[derive(Debug, Default)]
pub(super) struct Stops {
    /// (when it stopped, when it ran on, seconds stopped before), in the order of time.
    all: Vec<(u32, u32, u64)>,
}

impl Stops {
    pub(super) fn new(timer: &[TimerMark]) -> Self {
        let mut marks = timer.to_vec();
        marks.sort_by_key(|mark| mark.time);
        let mut stops = Self::default();
        let (mut since, mut before) = (None, 0);
        for mark in marks {
            match (mark.runs, since) {
                (false, None) => since = Some(mark.time),
                (true, Some(from)) => {
                    stops.all.push((from, mark.time, before));
                    before += u64::from(mark.time - from);
                    since = None;
                }
                (true, None) | (false, Some(_)) => {}
            }
        }
        // The end of a recording stops the timer, too; what comes after is not still.
        stops
    }

    /// Returns the seconds stopped before a time.
    fn before(&self, time: u32) -> u64 {
        let after = self.all.partition_point(|&(from, ..)| from < time);
        let last = after.checked_sub(1).and_then(|at| self.all.get(at));
        last.map_or(0, |&(from, to, before)| before + u64::from(time.min(to) - from))
    }

    /// Returns the seconds stopped between two times.
    fn between(&self, from: u32, to: u32) -> f64 {
        let still = self.before(to).saturating_sub(self.before(from));
        u32::try_from(still).map_or(0.0, f64::from)
    }
}

/// Returns what the records of one training tell. `mean` is its mean cadence in the device's own counting.
pub(super) fn detail<'a, S: Iterator<Item = &'a Sample>>(
    sport: Option<Sport>,
    samples: impl Fn() -> S,
    stops: &Stops,
    mean: Option<u32>,
    known: &Known,
) -> Option<Box<TrainingDetail>> {
    let sport = sport.unwrap_or(Sport::Other);
    let steps =
        steps_a_cycle(sport, mean.filter(|mean| *mean > 0).map(f64::from).or_else(|| mean_of(samples())));
    let mut observer = Observer::new(sport);
    let mut last: Option<u32> = None;
    for sample in samples() {
        let Some(time) = sample.time else { continue };
        let still_s = last.filter(|last| *last <= time).map_or(0.0, |last| stops.between(last, time));
        if last.is_none_or(|last| last <= time) {
            last = Some(time);
        }
        observer.take(&point(sample, time, still_s, steps));
    }
    observer.finish(known)
}

fn point(sample: &Sample, time: u32, still_s: f64, steps: Option<u32>) -> Point {
    let cycles = sample.cadence.map(|whole| f64::from(whole) + f64::from(sample.cadence_128) / 128.0);
    let tenths = |value: Option<u16>| value.map(|value| f64::from(value) / 10.0);
    Point {
        time: f64::from(time),
        still_s,
        metres: sample.distance_cm.map(|cm| f64::from(cm) / 100.0),
        speed: sample.speed_mm_s.map(|mm| f64::from(mm) / 1000.0),
        altitude: sample.altitude.map(|fifths| f64::from(fifths) / 5.0 - 500.0),
        spm: cycles.zip(steps).map(|(cycles, steps)| cycles * f64::from(steps)),
        heart: sample.heart,
        place: sample.place.map(|(north, east)| (f64::from(north) * DEGREES, f64::from(east) * DEGREES)),
        step: Step {
            contact_ms: tenths(sample.step.contact),
            left_percent: tenths(sample.step.left).map(|tenths| tenths / 10.0),
            oscillation_mm: tenths(sample.step.oscillation),
            length_mm: tenths(sample.step.length),
        },
    }
}

/// Returns the mean cadence of the records that have one.
fn mean_of<'a>(samples: impl Iterator<Item = &'a Sample>) -> Option<f64> {
    let cadences = samples.filter_map(|sample| sample.cadence.filter(|cadence| *cadence > 0));
    let (sum, count) = cadences.fold((0.0, 0.0), |(sum, count), one| (sum + f64::from(one), count + 1.0));
    (count > 0.0).then(|| sum / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_are_counted_between_any_two_times() {
        let marks = [(100, true), (130, false), (150, true), (200, false), (260, true), (300, false)];
        let stops = Stops::new(&marks.map(|(time, runs)| TimerMark { time, runs }));
        assert_eq!(stops.between(100, 300), 80.0);
        assert_eq!(
            (stops.between(100, 130), stops.between(130, 150), stops.between(140, 145)),
            (0.0, 20.0, 5.0)
        );
        assert_eq!((stops.between(149, 201), stops.between(300, 900)), (2.0, 0.0));
    }
}
