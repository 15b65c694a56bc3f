//! What a device recorded beside the sums of a training: points in, a bounded detail out.
//!
//! The same for every format. One pass over the points ([`Observer`]); each idea keeps its own small tally:
//! running and walking ([`split`]), equal pieces of time ([`pieces`]), cadence by speed ([`cadence`]),
//! running dynamics ([`dynamics`]), heights ([`climb`]), speeds that cannot be ([`haste`]) and the way
//! ([`way`]), which leaves the places behind.

mod cadence;
mod climb;
mod dynamics;
mod haste;
mod pace;
mod pieces;
mod split;
mod way;

use heelup_core::journal::{Doubt, Sport, TrainingDetail};

pub(crate) use climb::Climb;
pub(crate) use pace::Pace;
pub(crate) use way::metres_between;

use crate::activity::whole;

/// One moment of a training, in the order of time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Point {
    /// Seconds of any clock.
    pub time: f64,
    /// Seconds since the point before in which the timer stood still.
    pub still_s: f64,
    /// Metres on the counter.
    pub metres: Option<f64>,
    /// Metres a second, where the device says so.
    pub speed: Option<f64>,
    /// Metres above the sea.
    pub altitude: Option<f64>,
    /// Steps a minute of both feet.
    pub spm: Option<f64>,
    /// Beats a minute.
    pub heart: Option<u8>,
    /// Degrees north and east. They end here: only metres from the start leave this module.
    pub place: Option<(f64, f64)>,
    /// What the device measured of a step.
    pub step: Step,
}

/// Running dynamics of one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Step {
    /// Milliseconds on the ground.
    pub contact_ms: Option<f64>,
    /// The left foot's share of it, in percent.
    pub left_percent: Option<f64>,
    /// Millimetres up and down.
    pub oscillation_mm: Option<f64>,
    /// Millimetres forward.
    pub length_mm: Option<f64>,
}

/// What is known of a training from elsewhere in its file; it goes before what the points add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known {
    /// Seconds from start to end.
    pub duration_s: Option<f64>,
    /// Seconds with the timer running.
    pub moving_s: Option<f64>,
    /// Metres descended.
    pub descent_m: Option<u32>,
    /// Mean beats a minute.
    pub heart: Option<u16>,
    /// The device's clock was not set.
    pub no_clock: bool,
    /// The recording breaks off.
    pub cut_off: bool,
}

/// No training has its points further apart than this; a damaged time has.
const LONGEST_GAP_S: f64 = 24.0 * 3600.0;
/// Metres a second above which a counter is damaged.
const FASTEST: f64 = 50.0;
/// The opening of a training, and how long it is at least to have one.
const OPENING_S: f64 = 600.0;
const WITH_OPENING_S: f64 = 1200.0;
/// Points that cover less of the training than this tell nothing of the whole.
const COVERED: f64 = 0.8;

/// Watches a training go by.
pub(crate) struct Observer {
    on_foot: bool,
    last: Option<f64>,
    /// The counter, and the seconds moved since it was read.
    counter: Option<f64>,
    since_counter: f64,
    altitude: Option<f64>,
    moved_s: f64,
    still_s: f64,
    in_motion_s: f64,
    metres: f64,
    opening: Option<f64>,
    beats: (f64, f64),
    climb: Climb,
    haste: haste::Haste,
    split: split::Split,
    bands: cadence::Bands,
    steps: dynamics::Means,
    pieces: pieces::Pieces,
    way: way::Way,
}

impl Observer {
    /// Begins with a sport: only those on foot have steps.
    pub(crate) fn new(sport: Sport) -> Self {
        Self {
            on_foot: matches!(sport, Sport::Running | Sport::Walking),
            last: None,
            counter: None,
            since_counter: 0.0,
            altitude: None,
            moved_s: 0.0,
            still_s: 0.0,
            in_motion_s: 0.0,
            metres: 0.0,
            opening: None,
            beats: (0.0, 0.0),
            climb: Climb::default(),
            haste: haste::Haste::default(),
            split: split::Split::default(),
            bands: cadence::Bands::default(),
            steps: dynamics::Means::default(),
            pieces: pieces::Pieces::default(),
            way: way::Way::default(),
        }
    }

    /// Takes the next point; one whose time goes back or far ahead is damage and left out.
    pub(crate) fn take(&mut self, point: &Point) {
        let passed = point.time - self.last.unwrap_or(point.time);
        if !(0.0..=LONGEST_GAP_S).contains(&passed) {
            return;
        }
        self.last = Some(point.time);
        let still = point.still_s.clamp(0.0, passed);
        let moved = passed - still;
        self.still_s += still;
        self.since_counter += moved;
        let grown = self.count(point.metres);
        let over = self.since_counter;
        if grown.is_some() {
            self.since_counter = 0.0;
        }
        let rise = point.altitude.zip(self.altitude).map(|(now, before)| now - before);
        if let Some(altitude) = point.altitude {
            self.climb.take(altitude);
            self.altitude = Some(altitude);
        }
        if let Some(place) = point.place {
            self.way.take(place);
        }
        if moved <= 0.0 {
            self.split.stand(still);
            return;
        }
        let by_counter = grown.filter(|_| over > 0.0).map(|grown| grown / over);
        let speed = point.speed.or(by_counter);
        self.open(moved, grown);
        if let (true, Some(grown)) = (self.on_foot, grown) {
            self.haste.take(grown, over);
        }
        if speed.is_some_and(|speed| speed >= split::STANDING) {
            self.in_motion_s += moved;
        }
        if let Some(beats) = point.heart.filter(|beats| *beats > 0) {
            self.beats = (self.beats.0 + f64::from(beats) * moved, self.beats.1 + moved);
        }
        if self.on_foot {
            self.split.stand(still);
            let gait = self.split.take(moved, speed, point.spm);
            let level = self.bands.is_level(self.metres, point.altitude, !self.way.is_empty());
            if gait == Some(split::Gait::Running) {
                self.steps.take(moved, &point.step);
                if let (Some(speed), Some(spm), true) = (speed, point.spm, level) {
                    self.bands.take(moved, speed, spm);
                }
            }
        }
        let spm = point.spm.filter(|_| self.on_foot);
        self.pieces.take(&pieces::Stretch { seconds: moved, metres: grown, spm, rise });
    }

    /// Returns the seconds that somebody was faster than standing.
    pub(crate) const fn in_motion_s(&self) -> f64 {
        self.in_motion_s
    }

    /// Returns metres climbed; none without heights.
    pub(crate) fn ascent_m(&self) -> Option<u32> {
        self.climb.up()
    }

    /// Reads the counter; returns by how much it grew.
    fn count(&mut self, metres: Option<f64>) -> Option<f64> {
        let now = metres.filter(|metres| metres.is_finite())?;
        let grown = self.counter.map(|before| (now - before).max(0.0));
        // A minute's worth is always allowed: the first fix, and points that share a second.
        if grown.is_some_and(|grown| grown > FASTEST * (60.0 + self.since_counter)) {
            return None;
        }
        self.counter = Some(now);
        let grown = grown?;
        self.metres += grown;
        Some(grown)
    }

    /// Notes how far the opening went.
    fn open(&mut self, moved: f64, grown: Option<f64>) {
        let before = self.moved_s;
        self.moved_s += moved;
        if self.opening.is_none() && self.moved_s >= OPENING_S {
            let beyond = (self.moved_s - OPENING_S) / (self.moved_s - before);
            self.opening = Some(self.metres - grown.unwrap_or(0.0) * beyond);
        }
    }

    fn opening_percent(&self) -> Option<u16> {
        let opening = self.opening.filter(|_| self.moved_s >= WITH_OPENING_S && self.metres > 0.0)?;
        let share = (opening / OPENING_S) / (self.metres / self.moved_s);
        u16::try_from(whole(share * 100.0)?).ok()
    }

    /// Sums up; none when the points say nothing and nothing else is known.
    pub(crate) fn finish(self, known: &Known) -> Option<Box<TrainingDetail>> {
        let covers = known.moving_s.is_none_or(|moving| self.moved_s >= moving * COVERED);
        let paused = match (known.duration_s, known.moving_s) {
            (Some(duration), Some(moving)) => Some((duration - moving).max(0.0)),
            (None, _) | (_, None) => (self.moved_s > 0.0).then_some(self.still_s),
        };
        let beats = (self.beats.1 > 0.0).then(|| self.beats.0 / self.beats.1);
        let mut doubts = Vec::new();
        doubts.extend(self.haste.is_doubtful().then_some(Doubt::Distance));
        doubts.extend(known.no_clock.then_some(Doubt::Clock));
        doubts.extend(known.cut_off.then_some(Doubt::CutOff));
        let mut detail = TrainingDetail {
            paused_s: paused.and_then(whole),
            descent_m: known.descent_m.or_else(|| self.climb.down()),
            heart_rate_bpm: known.heart.or_else(|| u16::try_from(whole(beats?)?).ok()),
            opening_percent: self.opening_percent().filter(|_| covers),
            doubts,
            route: self.way.sketch(),
            ..TrainingDetail::default()
        };
        if self.on_foot {
            if covers {
                self.split.tell(&mut detail);
            }
            detail.cadence = self.bands.finish();
            detail.dynamics = self.steps.finish();
        }
        // Pieces of a training in one place say nothing.
        if self.metres > 0.0 || self.pieces.have_steps() {
            detail.slices = self.pieces.finish();
        }
        (detail != TrainingDetail::default()).then(|| Box::new(detail))
    }
}

#[cfg(test)]
mod tests;
