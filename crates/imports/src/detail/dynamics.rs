//! Means of the running dynamics over the running part.

use heelup_core::journal::Dynamics;

use super::Step;
use crate::activity::whole;

/// A mean over time of what is believable.
#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    seconds: f64,
}

impl Mean {
    fn take(&mut self, seconds: f64, value: Option<f64>, least: f64, most: f64) {
        if let Some(value) = value.filter(|value| (least..=most).contains(value)) {
            self.sum += value * seconds;
            self.seconds += seconds;
        }
    }

    fn of(self, scale: f64) -> Option<u16> {
        let mean = (self.seconds > 0.0).then(|| self.sum / self.seconds * scale)?;
        u16::try_from(whole(mean)?).ok()
    }
}

/// The tally of a training.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Means {
    contact: Mean,
    left: Mean,
    oscillation: Mean,
    length: Mean,
}

impl Means {
    /// Counts a moment of running. Values outside what legs do are a sensor that was not worn.
    pub(super) fn take(&mut self, seconds: f64, step: &Step) {
        self.contact.take(seconds, step.contact_ms, 100.0, 600.0);
        self.left.take(seconds, step.left_percent, 30.0, 70.0);
        self.oscillation.take(seconds, step.oscillation_mm, 10.0, 250.0);
        self.length.take(seconds, step.length_mm, 200.0, 3000.0);
    }

    pub(super) fn finish(self) -> Option<Dynamics> {
        let dynamics = Dynamics {
            contact_ms: self.contact.of(1.0),
            left_permille: self.left.of(10.0),
            oscillation_mm: self.oscillation.of(1.0),
            step_mm: self.length.of(1.0),
        };
        (dynamics != Dynamics::default()).then_some(dynamics)
    }
}
