//! Metres up and down, without the wavering of the sensor.

use crate::activity::whole;

/// Metres of change before it counts: barometers and satellites waver by less.
const CLIMB_M: f64 = 3.0;

/// The tally of a training.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Climb {
    level: Option<f64>,
    up: f64,
    down: f64,
}

impl Climb {
    /// Takes a height in metres.
    pub(crate) fn take(&mut self, altitude: f64) {
        let level = *self.level.get_or_insert(altitude);
        let change = altitude - level;
        if change.abs() >= CLIMB_M {
            self.up += change.max(0.0);
            self.down -= change.min(0.0);
            self.level = Some(altitude);
        }
    }

    /// Returns metres climbed; none without heights.
    pub(crate) fn up(&self) -> Option<u32> {
        self.level.and(whole(self.up))
    }

    /// Returns metres descended; none without heights.
    pub(crate) fn down(&self) -> Option<u32> {
        self.level.and(whole(self.down))
    }
}
