//! One workout of an Apple Health export.
//!
//! Older exports tell the sums in attributes (`totalDistance`), newer ones in `WorkoutStatistics`; where both
//! are, the statistics count. `duration` leaves pauses out. The workout's own time zone (`HKTimeZone`) is
//! where it was done; the offset of the dates is where the phone was when it wrote the export.

use heelup_core::journal::{Dynamics, Sport, TrainingDetail};
use jiff::tz::TimeZone;
use quick_xml::events::BytesStart;

use super::{
    dynamics::{DynamicsBook, Means, Quantity, dynamics},
    text,
    time::Moment,
};
use crate::{Activity, facts::Facts, imported::Beside};

/// A workout while its element is open.
#[derive(Debug, Default)]
pub(super) struct Workout {
    kind: String,
    source: String,
    from: Option<Moment>,
    to: Option<Moment>,
    active_s: Option<f64>,
    total_m: Option<f64>,
    stated_m: Option<f64>,
    steps: Option<f64>,
    heart_rate: Option<f64>,
    ascent_m: Option<f64>,
    zone: Option<String>,
    means: Means,
    /// Where its route lies in the archive.
    pub route: Option<String>,
}

impl Workout {
    /// Reads the attributes of the element.
    pub(super) fn open(element: &BytesStart<'_>) -> Self {
        let mut workout = Self::default();
        let (mut duration, mut minutes, mut distance, mut unit) = (None, None, None, None);
        for attribute in element.attributes().with_checks(false).flatten() {
            let value = text(&attribute);
            match attribute.key.as_ref() {
                "workoutActivityType" => {
                    let kind = value.strip_prefix("HKWorkoutActivityType").unwrap_or(&value);
                    workout.kind = clipped(kind);
                }
                "sourceName" => workout.source = clipped(&value),
                "startDate" => workout.from = Moment::parse(&value),
                "endDate" => workout.to = Moment::parse(&value),
                "duration" => duration = value.parse::<f64>().ok(),
                "durationUnit" => minutes = per_second(&value),
                "totalDistance" => distance = value.parse::<f64>().ok(),
                "totalDistanceUnit" => unit = metres(&value),
                _ => {}
            }
        }
        workout.active_s = duration.zip(minutes).map(|(value, per)| value * per).filter(|s| *s > 0.0);
        workout.total_m = distance.zip(unit).map(|(value, per)| value * per).filter(|m| *m > 0.0);
        workout
    }

    /// Reads a `WorkoutStatistics` of it.
    pub(super) fn statistic(&mut self, element: &BytesStart<'_>) {
        let (mut kind, mut unit) = (String::new(), String::new());
        let (mut sum, mut average) = (None, None);
        for attribute in element.attributes().with_checks(false).flatten() {
            let value = text(&attribute);
            match attribute.key.as_ref() {
                "type" => {
                    kind = clipped(value.strip_prefix("HKQuantityTypeIdentifier").unwrap_or(&value));
                }
                "unit" => unit = clipped(&value),
                "sum" => sum = value.parse::<f64>().ok(),
                "average" => average = value.parse::<f64>().ok(),
                _ => {}
            }
        }
        match kind.as_str() {
            "DistanceWalkingRunning" | "DistanceCycling" | "DistanceSwimming" => {
                self.stated_m = sum.zip(metres(&unit)).map(|(value, per)| value * per).or(self.stated_m);
            }
            "StepCount" => self.steps = sum.or(self.steps),
            "HeartRate" => self.heart_rate = average.or(self.heart_rate),
            kind => {
                if let (Some(quantity), Some(average)) = (Quantity::of(kind), average)
                    && let Some(mean) = self.means.get_mut(quantity as usize)
                {
                    *mean = quantity.value(average, &unit).or(*mean);
                }
            }
        }
    }

    /// Reads a `MetadataEntry` of it.
    pub(super) fn metadata(&mut self, key: &str, value: &str) {
        match key {
            "HKTimeZone" => self.zone = Some(clipped(value)),
            "HKElevationAscended" => {
                let parts = value.split_once(' ');
                let height = parts.and_then(|(n, unit)| Some(n.parse::<f64>().ok()? * metres(unit)?));
                self.ascent_m = height.or(self.ascent_m);
            }
            _ => {}
        }
    }

    /// Returns the training and what stands beside it; none without a time.
    pub(super) fn close(self, file: &str, book: &DynamicsBook) -> Option<(Activity, Beside)> {
        let (from, to) = (self.from?, self.to?);
        let sport = crate::sports::sport(&self.kind).unwrap_or(Sport::Other);
        let at = from.timestamp()?;
        let zone = self.zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        let offset = zone.map(|zone| zone.to_offset(at)).or_else(|| from.offset());
        #[expect(clippy::cast_precision_loss, reason = "seconds within two centuries")]
        let stood_s = (to.utc - from.utc) as f64;
        // The dates are whole seconds, the duration is not.
        let elapsed = self.active_s.filter(|s| (0.0..=1.5).contains(&(s - stood_s))).unwrap_or(stood_s);
        let steps = self.steps.filter(|steps| *steps > 0.0);
        let minutes = self.active_s.filter(|s| *s >= 60.0).map(|s| s / 60.0);
        let facts = Facts {
            at: Some(at),
            offset,
            duration_s: Some(elapsed),
            moving_s: self.active_s.filter(|s| *s <= elapsed + 0.01),
            distance_m: self.stated_m.or(self.total_m),
            steps,
            cadence_spm: steps.zip(minutes).map(|(steps, m)| steps / m).filter(|_| sport == Sport::Running),
            ascent_m: self.ascent_m,
            ..Facts::of(sport)
        };
        let measured = book.within(from, to);
        let mut means = self.means;
        for (mean, measured) in means.iter_mut().zip(measured) {
            *mean = mean.or(measured);
        }
        let detail = detail(self.heart_rate, dynamics(means).filter(|_| sport == Sport::Running));
        let identity =
            format!("apple-health-workout\n{}\n{}\n{}\n{}", self.kind, from.utc, to.utc, self.source);
        let device = (!self.source.is_empty()).then_some(self.source);
        let activity = facts.activity(file, &identity, device);
        Some((activity, Beside { detail: detail.map(Box::new), ..Beside::default() }))
    }
}

fn detail(heart_rate: Option<f64>, dynamics: Option<Dynamics>) -> Option<TrainingDetail> {
    let believed = heart_rate.filter(|bpm| (25.0..=250.0).contains(bpm));
    let heart_rate_bpm = believed.and_then(crate::activity::whole).and_then(|bpm| u16::try_from(bpm).ok());
    let detail = TrainingDetail { heart_rate_bpm, dynamics, ..TrainingDetail::default() };
    (detail != TrainingDetail::default()).then_some(detail)
}

fn per_second(unit: &str) -> Option<f64> {
    match unit {
        "s" | "sec" => Some(1.0),
        "min" => Some(60.0),
        "hr" | "h" => Some(3600.0),
        _ => None,
    }
}

fn metres(unit: &str) -> Option<f64> {
    match unit {
        "km" => Some(1000.0),
        "mi" => Some(1609.344),
        "m" => Some(1.0),
        "cm" => Some(0.01),
        "yd" => Some(0.9144),
        "ft" => Some(0.3048),
        _ => None,
    }
}

/// Keeps names short whatever the file says.
fn clipped(text: &str) -> String {
    text.chars().take(64).collect()
}
