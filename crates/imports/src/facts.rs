//! A training that an export tells in one row or element, without a file of its own.

use heelup_core::{
    journal::{SourceFile, Sport},
    units::LocalDate,
};
use jiff::{Timestamp, tz::Offset};

use crate::{Activity, Start, imported::digest, plausible};

/// What a row or element tells. Unknown is none; what cannot be becomes none.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub sport: Sport,
    pub at: Option<Timestamp>,
    pub offset: Option<Offset>,
    pub duration_s: Option<f64>,
    pub moving_s: Option<f64>,
    pub distance_m: Option<f64>,
    pub steps: Option<f64>,
    pub cadence_spm: Option<f64>,
    pub ascent_m: Option<f64>,
}

impl Facts {
    pub(crate) const fn of(sport: Sport) -> Self {
        Self {
            sport,
            at: None,
            offset: None,
            duration_s: None,
            moving_s: None,
            distance_m: None,
            steps: None,
            cadence_spm: None,
            ascent_m: None,
        }
    }

    /// Returns the training. `identity` is what stays the same of it in every later export: its digest takes
    /// the place of a file's, so a newer export adds only what is new.
    pub(crate) fn activity(self, file: &str, identity: &str, device: Option<String>) -> Activity {
        let on_foot = matches!(self.sport, Sport::Running | Sport::Walking);
        let steps = self.steps.filter(|_| on_foot).and_then(|n| plausible::STEPS.within(n));
        let cadence = self.cadence_spm.filter(|_| on_foot).and_then(|n| plausible::CADENCE.within(n));
        let day = |at: Timestamp| self.offset.and_then(|o| LocalDate::from_civil(o.to_datetime(at).date()));
        Activity {
            sport: self.sport,
            start: self.at.map(|at| Start { at, offset: self.offset }),
            duration_s: self.duration_s.and_then(|s| plausible::DURATION.within(s)),
            moving_s: self.moving_s.and_then(|s| plausible::DURATION.within(s)),
            distance_m: self.distance_m.and_then(|m| plausible::DISTANCE.within(m)),
            steps: steps.and_then(crate::activity::whole),
            cadence_spm: cadence.and_then(crate::activity::whole).and_then(|n| u16::try_from(n).ok()),
            ascent_m: self
                .ascent_m
                .and_then(|m| plausible::ASCENT.within(m))
                .and_then(crate::activity::whole),
            records: 0,
            detail: None,
            local_day: self.at.and_then(day),
            source: SourceFile {
                name: short(file).to_owned(),
                sha256: digest(identity.as_bytes()),
                index: 0,
                device,
            },
        }
    }
}

/// Returns a file's name without its folder.
pub(crate) fn short(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_is_not_known_and_pedals_make_no_steps() {
        let facts = Facts { distance_m: Some(1e9), steps: Some(100.0), ..Facts::of(Sport::Cycling) };
        let activity = facts.activity("a/b.csv", "1", None);
        assert_eq!((activity.distance_m, activity.steps), (None, None));
        assert_eq!(activity.source.name, "b.csv");
    }
}
