//! The usual cadence at each speed, on level ground.
//!
//! Speeds lie in bands a quarter of a metre a second wide, cadences in whole steps; the median of a band is
//! read from its tally. Where a device tells neither heights nor places (a treadmill, a foot pod) the ground
//! is taken as level.

use std::collections::VecDeque;

use heelup_core::journal::CadenceAt;

use crate::activity::whole;

/// Centimetres a second of one band.
const WIDTH: u16 = 25;
/// The bands begin at 2 m/s and end at 7 m/s.
const FIRST: u16 = 200;
const BANDS: usize = 20;
/// Steps a minute that are counted.
const LEAST: u16 = 100;
const CADENCES: usize = 161;
/// Seconds in a band before it says anything.
const ENOUGH_S: f64 = 30.0;
/// The gradient is taken over this many metres; satellites and barometers waver on fewer.
const OVER_M: f64 = 100.0;
/// Metres between two heights kept for it.
const APART_M: f64 = 4.0;
/// The gradient that still counts as level.
const LEVEL: f64 = 0.02;

/// The tally of a training.
#[derive(Clone, Debug, Default)]
pub(super) struct Bands {
    heights: VecDeque<(f64, f64)>,
    seconds: Vec<[f32; CADENCES]>,
}

impl Bands {
    /// Tells whether the ground was level over the last hundred metres.
    pub(super) fn is_level(&mut self, metres: f64, altitude: Option<f64>, outdoors: bool) -> bool {
        let Some(altitude) = altitude else { return self.heights.is_empty() && !outdoors };
        if self.heights.back().is_none_or(|(at, _)| metres - at >= APART_M) {
            self.heights.push_back((metres, altitude));
        }
        while self.heights.get(1).is_some_and(|(at, _)| metres - at >= OVER_M) {
            self.heights.pop_front();
        }
        self.heights.front().is_some_and(|(at, before)| {
            let over = metres - at;
            over >= OVER_M && ((altitude - before) / over).abs() <= LEVEL
        })
    }

    /// Counts a moment of running.
    pub(super) fn take(&mut self, seconds: f64, speed: f64, spm: f64) {
        let index = |value: f64, first: u16, width: u16| {
            let place = (value - f64::from(first)) / f64::from(width);
            if place < 0.0 { None } else { usize::try_from(whole(place.floor())?).ok() }
        };
        let (band, step) = (index(speed * 100.0, FIRST, WIDTH), index(spm.round(), LEAST, 1));
        if self.seconds.is_empty() {
            self.seconds = vec![[0.0; CADENCES]; BANDS];
        }
        if let (Some(band), Some(step)) = (band, step)
            && let Some(tally) = self.seconds.get_mut(band).and_then(|band| band.get_mut(step))
        {
            *tally += seconds as f32;
        }
    }

    /// Returns the bands that were long enough, slowest first.
    pub(super) fn finish(self) -> Vec<CadenceAt> {
        let bands = self.seconds.iter().zip((FIRST..).step_by(usize::from(WIDTH)));
        bands.filter_map(|(band, from_cm_s)| median(band, from_cm_s)).collect()
    }
}

fn median(band: &[f32; CADENCES], from_cm_s: u16) -> Option<CadenceAt> {
    let all: f64 = band.iter().map(|seconds| f64::from(*seconds)).sum();
    if all < ENOUGH_S {
        return None;
    }
    let mut passed = 0.0;
    let spm = band.iter().zip(LEAST..).find_map(|(seconds, spm)| {
        passed += f64::from(*seconds);
        (passed * 2.0 >= all).then_some(spm)
    })?;
    Some(CadenceAt { from_cm_s, seconds: whole(all)?, spm })
}
