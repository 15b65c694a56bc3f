//! Distances that no legs cover: a lost satellite, a ride in a car.

/// Metres a second that nobody runs for a minute.
const TOO_FAST: f64 = 7.0;
/// Seconds of it after which the distance is doubted.
const FOR_S: f64 = 60.0;
/// Metres at once that are a jump, at a speed above every sprinter's.
const JUMP_M: f64 = 100.0;
const SPRINT: f64 = 12.5;

/// The tally of a training.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Haste {
    fast_s: f64,
    doubtful: bool,
}

impl Haste {
    /// Takes metres covered within seconds.
    pub(super) fn take(&mut self, metres: f64, seconds: f64) {
        let speed = metres / seconds.max(0.5);
        self.fast_s = if speed > TOO_FAST { self.fast_s + seconds } else { 0.0 };
        self.doubtful |= self.fast_s > FOR_S || (metres > JUMP_M && speed > SPRINT);
    }

    pub(super) const fn is_doubtful(self) -> bool {
        self.doubtful
    }
}
