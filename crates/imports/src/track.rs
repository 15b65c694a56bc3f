//! Points of a track in any text format, as they become a training.

use heelup_core::journal::Sport;

use crate::{
    detail::{Known, Observer, Pace, Point, metres_between},
    draft::Draft,
    on_foot::steps_a_cycle,
    words::Time,
};

/// More points than any training has; the rest is only counted.
pub(crate) const MOST_POINTS: usize = 500_000;
/// Seconds without a point that may be a pause, and the metres a second below which they are.
const GAP_S: f64 = 10.0;
const STANDING: f64 = 0.5;

/// One point as a file writes it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spot {
    /// When.
    pub time: Option<Time>,
    /// Degrees north and east.
    pub place: Option<(f64, f64)>,
    /// Metres above the sea.
    pub altitude: Option<f64>,
    /// Metres on the counter, where the file has one.
    pub metres: Option<f64>,
    /// Metres a second, where the file says so.
    pub speed: Option<f64>,
    /// Cycles a minute, of one foot or both.
    pub cadence: Option<f64>,
    /// Beats a minute.
    pub heart: Option<u8>,
    /// The first after a pause that the file marks.
    pub after_pause: bool,
}

impl Spot {
    /// Returns a place on earth from degrees; none for what is none.
    pub(crate) fn place(north: Option<f64>, east: Option<f64>) -> Option<(f64, f64)> {
        let (north, east) = (north?, east?);
        (north.abs() <= 90.0 && east.abs() <= 180.0).then_some((north, east))
    }
}

/// A training made of points.
#[derive(Clone, Debug, Default)]
pub(crate) struct Track {
    /// What it was.
    pub sport: Option<Sport>,
    /// Its points, in the order of the file.
    pub spots: Vec<Spot>,
    /// Points beyond the greatest count.
    pub unkept: u32,
    /// Mean cycles a minute as the file states it.
    pub cadence: Option<f64>,
}

/// What the points of a track add up to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Summed {
    /// Seconds from the first to the last point.
    pub span_s: Option<f64>,
    /// Seconds in motion.
    pub in_motion_s: Option<f64>,
    /// Metres along the places, or on the counter.
    pub metres: Option<f64>,
    /// What the points tell beside.
    pub draft: Draft,
}

impl Track {
    /// Keeps a point.
    pub(crate) fn push(&mut self, spot: Spot) {
        if self.spots.len() < MOST_POINTS {
            self.spots.push(spot);
        } else {
            self.unkept = self.unkept.saturating_add(1);
        }
    }

    /// Returns the time of the first point that has one.
    pub(crate) fn first(&self) -> Option<Time> {
        self.spots.iter().find_map(|spot| spot.time)
    }

    /// Returns the time of the last point that has one.
    pub(crate) fn last(&self) -> Option<Time> {
        self.spots.iter().rev().find_map(|spot| spot.time)
    }

    /// Returns the mean cadence: as the file states it, or else of the points that have one.
    fn mean_cadence(&self) -> Option<f64> {
        let cadences = self.spots.iter().filter_map(|spot| spot.cadence.filter(|cadence| *cadence > 0.0));
        let (sum, count) = cadences.fold((0.0, 0.0), |(sum, count), one| (sum + one, count + 1.0));
        self.cadence.or_else(|| (count > 0.0).then(|| sum / count))
    }

    /// Adds the points up. `known` goes before what they say.
    pub(crate) fn sum_up(&self, known: &Known) -> Summed {
        let sport = self.sport.unwrap_or(Sport::Other);
        let mean = self.mean_cadence();
        let steps = steps_a_cycle(sport, mean).map(f64::from);
        let mut observer = Observer::new(sport);
        let mut line = Line::default();
        for spot in &self.spots {
            if let Some(point) = line.take(spot, steps) {
                observer.take(&point);
            }
        }
        let span_s = self.first().zip(self.last()).map(|(first, last)| last.seconds - first.seconds);
        let span_s = span_s.filter(|span| *span >= 0.0);
        let moved = line.metres.is_some();
        let in_motion_s = moved.then(|| observer.in_motion_s());
        let ascent_m = observer.ascent_m();
        let known = Known { duration_s: known.duration_s.or(span_s), ..*known };
        let records = u32::try_from(self.spots.len()).unwrap_or(u32::MAX).saturating_add(self.unkept);
        let draft = Draft {
            sport: self.sport,
            ascent_m,
            cadence: mean.and_then(crate::activity::whole),
            records,
            detail: observer.finish(&known),
            ..Draft::default()
        };
        Summed { span_s, in_motion_s, metres: line.metres, draft }
    }
}

/// The way from point to point.
#[derive(Default)]
struct Line {
    last: Option<Spot>,
    metres: Option<f64>,
    pace: Pace,
}

impl Line {
    /// Measures the way to a point; returns it in the units of a detail, where it has a time.
    fn take(&mut self, spot: &Spot, steps: Option<f64>) -> Option<Point> {
        let last = self.last;
        let passed =
            spot.time.zip(last.and_then(|last| last.time)).map(|(now, then)| now.seconds - then.seconds);
        let step = match (spot.metres, spot.place, last.and_then(|last| last.place)) {
            (Some(_), ..) => {
                spot.metres.zip(last.and_then(|last| last.metres)).map(|(now, then)| (now - then).max(0.0))
            }
            (None, Some(here), Some(there)) if !spot.after_pause => Some(metres_between(there, here)),
            (None, ..) => None,
        };
        if spot.metres.is_some() {
            self.metres = Some(self.metres.unwrap_or(0.0).max(spot.metres.unwrap_or(0.0)));
        } else if spot.place.is_some() {
            self.metres = Some(self.metres.unwrap_or(0.0) + step.unwrap_or(0.0));
        }
        let speed = passed.filter(|passed| *passed > 0.0).zip(step).map(|(passed, step)| step / passed);
        let stood =
            passed.is_some_and(|passed| passed > GAP_S) && speed.is_some_and(|speed| speed < STANDING);
        let still_s = if spot.after_pause || stood { passed.unwrap_or(0.0).max(0.0) } else { 0.0 };
        if still_s > 0.0 {
            self.pace.rest();
        }
        let smooth = spot.time.zip(speed).map(|(time, speed)| self.pace.take(time.seconds, speed));
        // A point without a place or a counter does not end the way of the others.
        self.last = Some(Spot {
            time: spot.time.or(last.and_then(|last| last.time)),
            place: spot.place.or(last.and_then(|last| last.place)),
            metres: spot.metres.or(last.and_then(|last| last.metres)),
            ..*spot
        });
        Some(Point {
            time: spot.time?.seconds,
            still_s,
            metres: self.metres.filter(|_| spot.metres.is_some() || spot.place.is_some()),
            speed: spot.speed.filter(|speed| (0.0..40.0).contains(speed)).or(smooth),
            altitude: spot.altitude,
            spm: spot.cadence.zip(steps).map(|(cadence, steps)| cadence * steps),
            heart: spot.heart,
            place: spot.place,
            ..Point::default()
        })
    }
}
