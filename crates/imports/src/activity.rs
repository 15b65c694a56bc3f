//! One training as a device recorded it.
//!
//! *Its JSON is a promise to scripts* (`heelup import --json`): add, never rename.

use std::fmt;

use heelup_core::{
    journal::{Run, SourceFile, Sport, TrainingDetail},
    units::LocalDate,
};
use jiff::{
    Timestamp,
    tz::{Offset, TimeZone},
};
use serde::{Serialize, Serializer};

/// When a training began. Writes itself as RFC 3339, with `Z` when the local time there is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Start {
    /// The moment.
    pub at: Timestamp,
    /// How far the local clock was from UTC, where the file says so.
    pub offset: Option<Offset>,
}

impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.offset {
            Some(offset) => self.at.display_with_offset(offset).fmt(f),
            None => self.at.fmt(f),
        }
    }
}

impl Serialize for Start {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// One training. What the file does not say is `None`, never 0; a measured 0 stays 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Activity {
    /// What kind of movement.
    pub sport: Sport,
    /// When it began; none when the device's clock was not set.
    pub start: Option<Start>,
    /// Seconds from start to end.
    pub duration_s: Option<f64>,
    /// Seconds with the timer running.
    pub moving_s: Option<f64>,
    /// Metres.
    pub distance_m: Option<f64>,
    /// Steps of both feet, as the device counted them.
    pub steps: Option<u32>,
    /// Steps a minute, both feet.
    pub cadence_spm: Option<u16>,
    /// Metres climbed.
    pub ascent_m: Option<u32>,
    /// How many records the file holds for it.
    pub records: u32,
    /// What the device recorded beside these sums.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Box<TrainingDetail>>,
    /// The local day it began on, where the file tells local time (even if it does not tell the moment).
    #[serde(skip)]
    pub local_day: Option<LocalDate>,
    /// Where it came from.
    #[serde(skip)]
    pub source: SourceFile,
}

impl Activity {
    /// Returns the day it began on where the person was: as the file tells it, else in the time zone
    /// `elsewhere` (use [`TimeZone::fixed`] for a plain offset). None when the start is not known.
    #[must_use]
    pub fn local_date(&self, elsewhere: &TimeZone) -> Option<LocalDate> {
        let asked =
            || self.start.and_then(|start| LocalDate::from_civil(elsewhere.to_datetime(start.at).date()));
        self.local_day.or_else(asked)
    }

    /// Returns the fact for the journal, in whole seconds and metres. Effort and pain are the person's to tell.
    #[must_use]
    pub fn to_run(&self) -> Run {
        Run {
            start: self.start.map(|start| start.to_string()),
            duration_s: self.duration_s.and_then(whole),
            moving_s: self.moving_s.and_then(whole),
            distance_m: self.distance_m.and_then(whole),
            steps: self.steps,
            cadence_spm: self.cadence_spm,
            ascent_m: self.ascent_m,
            detail: self.detail.clone(),
            file: Some(self.source.clone()),
            ..Run::of(self.sport)
        }
    }
}

/// Rounds to a whole number; none for what is no count.
pub(crate) fn whole(value: f64) -> Option<u32> {
    let rounded = value.round();
    #[expect(clippy::cast_sign_loss, reason = "the range is checked in the same expression")]
    (0.0..=f64::from(u32::MAX)).contains(&rounded).then_some(rounded as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evening_run(offset: Option<i8>) -> Activity {
        let start =
            Start { at: "2026-03-02T23:30:00Z".parse().unwrap(), offset: offset.map(jiff::tz::offset) };
        Activity {
            sport: Sport::Running,
            start: Some(start),
            duration_s: Some(2880.6),
            moving_s: None,
            distance_m: Some(8000.4),
            steps: None,
            cadence_spm: Some(170),
            ascent_m: None,
            records: 5,
            detail: None,
            local_day: offset.and_then(|hours| {
                LocalDate::from_civil(jiff::tz::offset(hours).to_datetime(start.at).date())
            }),
            source: SourceFile { name: "a.fit".into(), sha256: "00".into(), index: 0, device: None },
        }
    }

    #[test]
    fn the_day_is_the_files_own_and_only_without_it_the_askers() {
        let asker = TimeZone::fixed(jiff::tz::offset(1));
        assert_eq!(evening_run(Some(-5)).local_date(&asker).unwrap().to_string(), "2026-03-02");
        assert_eq!(evening_run(None).local_date(&asker).unwrap().to_string(), "2026-03-03");
        assert_eq!(evening_run(None).local_date(&TimeZone::UTC).unwrap().to_string(), "2026-03-02");
        assert_eq!(Activity { start: None, ..evening_run(None) }.local_date(&asker), None);
    }

    #[test]
    fn a_start_is_written_with_its_offset_or_with_z() {
        assert_eq!(evening_run(Some(-5)).start.unwrap().to_string(), "2026-03-02T18:30:00-05:00");
        assert_eq!(evening_run(None).start.unwrap().to_string(), "2026-03-02T23:30:00Z");
    }

    #[test]
    fn a_run_keeps_what_is_not_known_unknown() {
        let run = evening_run(None).to_run();
        assert_eq!(
            (run.duration_s, run.distance_m, run.moving_s, run.steps),
            (Some(2881), Some(8000), None, None)
        );
        assert_eq!(run.file.unwrap().name, "a.fit");
    }

    #[test]
    fn only_counts_become_whole_numbers() {
        assert_eq!(whole(f64::NAN), None);
        assert_eq!(whole(-1.0), None);
        assert_eq!(whole(1e12), None);
        assert_eq!(whole(0.4), Some(0));
    }
}
