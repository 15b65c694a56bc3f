//! Running, walking and standing, told from speed and cadence.
//!
//! Somebody runs at 2.0 m/s and more with more than 140 steps a minute. Without a cadence the speed alone
//! decides, without a speed the cadence alone; at 2.5 m/s nobody walks any more, whatever a sensor that
//! loses steps says. Walking or standing of ten seconds divides two stretches of running.

use heelup_core::journal::TrainingDetail;

use crate::activity::whole;

/// Metres a second from which somebody may run.
const RUNNING: f64 = 2.0;
/// Metres a second from which nobody walks.
const BEYOND_WALKING: f64 = 2.5;
/// Steps a minute above which somebody runs.
const RUNNING_SPM: f64 = 140.0;
/// Steps a minute from which somebody walks, where the speed is not known.
const WALKING_SPM: f64 = 40.0;
/// Metres a second below which somebody stands.
pub(super) const STANDING: f64 = 0.5;
/// Seconds that divide two stretches, and that a stretch has at least.
const DIVIDES_S: f64 = 10.0;
/// More time without speed and cadence than this share, and the whole cannot be told.
const UNKNOWN: f64 = 0.2;

/// How somebody moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gait {
    Running,
    Walking,
    Standing,
}

/// The tally of a training.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Split {
    running: f64,
    walking: f64,
    standing: f64,
    unknown: f64,
    stretch: f64,
    since: f64,
    stretches: u32,
    longest: f64,
}

impl Split {
    /// Counts a moment, and tells how somebody moved in it; none when it does not say.
    pub(super) fn take(&mut self, seconds: f64, speed: Option<f64>, spm: Option<f64>) -> Option<Gait> {
        let gait = gait(speed, spm);
        match gait {
            Some(Gait::Running) => {
                if self.since >= DIVIDES_S {
                    self.close();
                }
                self.since = 0.0;
                self.stretch += seconds;
                self.running += seconds;
            }
            Some(Gait::Walking) => self.walking += seconds,
            Some(Gait::Standing) => self.standing += seconds,
            None => self.unknown += seconds,
        }
        if gait != Some(Gait::Running) {
            self.since += seconds;
        }
        gait
    }

    /// Counts seconds in which the timer stood still.
    pub(super) const fn stand(&mut self, seconds: f64) {
        self.since += seconds;
    }

    fn close(&mut self) {
        if self.stretch >= DIVIDES_S {
            self.stretches += 1;
            self.longest = self.longest.max(self.stretch);
        }
        self.stretch = 0.0;
    }

    /// Writes what can be told into the detail.
    pub(super) fn tell(mut self, detail: &mut TrainingDetail) {
        self.close();
        let known = self.running + self.walking + self.standing;
        if known <= 0.0 || self.unknown > (known + self.unknown) * UNKNOWN {
            return;
        }
        detail.running_s = whole(self.running);
        detail.walking_s = whole(self.walking);
        detail.stretches = u16::try_from(self.stretches).ok();
        detail.longest_stretch_s = (self.stretches > 0).then_some(self.longest).and_then(whole);
    }
}

fn gait(speed: Option<f64>, spm: Option<f64>) -> Option<Gait> {
    // No step at all at the speed of a run is a sensor that was not there.
    let spm = spm.filter(|&spm| spm > 0.0 || speed.is_none_or(|speed| speed < RUNNING));
    let gait = match (speed, spm) {
        (None, None) => return None,
        (Some(speed), _) if speed >= BEYOND_WALKING => Gait::Running,
        (Some(speed), spm) if speed >= RUNNING && spm.is_none_or(|spm| spm > RUNNING_SPM) => Gait::Running,
        (Some(speed), _) if speed >= STANDING => Gait::Walking,
        (Some(_), _) => Gait::Standing,
        (None, Some(spm)) if spm > RUNNING_SPM => Gait::Running,
        (None, Some(spm)) if spm >= WALKING_SPM => Gait::Walking,
        (None, Some(_)) => Gait::Standing,
    };
    Some(gait)
}
