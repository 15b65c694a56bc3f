//! The speed of somebody whose places are known, without the wavering of satellites.

/// Seconds over which speeds are compared.
const OVER_S: f64 = 5.0;
const MOST: usize = 5;

/// The speeds of the last five seconds, of which the middle one counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pace {
    last: [(f64, f64); MOST],
    kept: usize,
}

impl Pace {
    /// Takes the metres a second that held up to a time; returns the median.
    pub(crate) fn take(&mut self, time: f64, speed: f64) -> f64 {
        self.last.rotate_right(1);
        if let Some(first) = self.last.first_mut() {
            *first = (time, speed);
        }
        self.kept = (self.kept + 1).min(MOST);
        let recent = self.last.iter().take(self.kept).take_while(|(at, _)| time - at < OVER_S).count();
        let mut speeds = self.last.map(|(_, speed)| speed);
        let speeds = speeds.get_mut(..recent).unwrap_or_default();
        speeds.sort_unstable_by(f64::total_cmp);
        speeds.get(recent / 2).copied().unwrap_or(speed)
    }

    /// Forgets what was before a pause.
    pub(crate) const fn rest(&mut self) {
        self.kept = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_leap_of_a_satellite_is_not_a_sprint() {
        let mut pace = Pace::default();
        let told: Vec<f64> = [3.0, 3.1, 40.0, 2.9, 3.0]
            .into_iter()
            .zip(0..)
            .map(|(speed, at)| pace.take(f64::from(at), speed))
            .collect();
        assert_eq!(told[2..], [3.1, 3.1, 3.0]);
    }

    #[test]
    fn speeds_far_apart_in_time_are_not_mixed() {
        let mut pace = Pace::default();
        assert_eq!((pace.take(0.0, 3.0), pace.take(20.0, 1.0), pace.take(40.0, 2.0)), (3.0, 1.0, 2.0));
    }
}
