//! A training before anything in it is doubted, in any format: both feet counted, the impossible left out
//! and said.

use heelup_core::{
    journal::{Doubt, SourceFile, Sport, TrainingDetail},
    units::LocalDate,
};

use crate::{
    Activity, Imported, Start,
    facts::short,
    on_foot::{Counted, both_feet},
    plausible::{self, fastest},
    say::{Place, Say},
};

/// More trainings than anybody puts into one file.
const MOST_ACTIVITIES: usize = 1000;

/// A training as a file tells it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// What it was; none when the file does not say.
    pub sport: Option<Sport>,
    /// When it began.
    pub start: Option<Start>,
    /// Why that is not known, for the person.
    pub no_start: Option<Say>,
    /// The local day it began on.
    pub local_day: Option<LocalDate>,
    /// Seconds from start to end.
    pub duration_s: Option<f64>,
    /// Seconds with the timer running.
    pub moving_s: Option<f64>,
    /// Metres.
    pub distance_m: Option<f64>,
    /// Cycles of the whole training: strides or steps on foot.
    pub cycles: Option<u32>,
    /// Mean cycles a minute.
    pub cadence: Option<u32>,
    /// Metres climbed.
    pub ascent_m: Option<u32>,
    /// Records or points.
    pub records: u32,
    /// What made it.
    pub device: Option<String>,
    /// What the points say beside the sums.
    pub detail: Option<Box<TrainingDetail>>,
}

impl Draft {
    /// Adds the training to what the file gave.
    pub(crate) fn finish(self, imported: &mut Imported) {
        if imported.activities.len() >= MOST_ACTIVITIES {
            return imported.lose(Place::Whole, Say::FileTooManyTrainings);
        }
        let (mut left_out, mut said) = (Vec::new(), Vec::new());
        let sport = self.sport.unwrap_or_else(|| {
            said.push(Say::FileNoSport);
            Sport::Other
        });
        let duration_s = plausible::DURATION.check(self.duration_s, &mut left_out);
        let moving_s = plausible::DURATION.check(self.moving_s, &mut left_out);
        let distance_m = plausible::DISTANCE.check(self.distance_m, &mut left_out);
        let seconds = moving_s.or(duration_s);
        let counted = Counted { cadence: self.cadence, cycles: self.cycles, seconds, metres: distance_m };
        let feet = both_feet(sport, counted);
        if feet.contradiction {
            left_out.push(Say::FileStepsContradict);
        }
        said.extend(self.no_start.filter(|_| self.start.is_none()));
        let too_fast = too_fast(sport, distance_m, seconds);
        let detail = if too_fast.is_some() { doubted(self.detail) } else { self.detail };
        said.extend(too_fast);
        if let (Some(moving), Some(duration)) = (moving_s, duration_s)
            && moving > duration + 60.0
        {
            said.push(Say::FileTimerLonger);
        }
        imported.activities.push(Activity {
            sport,
            start: self.start,
            duration_s,
            moving_s,
            distance_m,
            steps: plausible::STEPS.check(feet.steps, &mut left_out),
            cadence_spm: plausible::CADENCE.check(feet.cadence_spm, &mut left_out),
            ascent_m: plausible::ASCENT.check(self.ascent_m, &mut left_out),
            records: self.records,
            detail,
            local_day: self.local_day,
            source: SourceFile {
                name: short(&imported.file).to_owned(),
                sha256: imported.sha256.clone(),
                index: u16::try_from(imported.activities.len()).unwrap_or(u16::MAX),
                device: self.device,
            },
        });
        let place = Place::training(imported.activities.len().saturating_sub(1));
        for what in said {
            imported.note(place.clone(), what);
        }
        for what in left_out {
            imported.lose(place.clone(), what);
        }
    }
}

/// Marks the distance as one that cannot be trusted.
fn doubted(detail: Option<Box<TrainingDetail>>) -> Option<Box<TrainingDetail>> {
    let mut detail = detail.unwrap_or_default();
    if !detail.doubts.contains(&Doubt::Distance) {
        detail.doubts.insert(0, Doubt::Distance);
    }
    Some(detail)
}

fn too_fast(sport: Sport, metres: Option<f64>, seconds: Option<f64>) -> Option<Say> {
    let (metres, seconds) = (metres?, seconds?);
    let speed = metres / seconds.max(1.0);
    (metres > 200.0 && speed > fastest(sport)).then(|| Say::FileTooFast {
        metres: format!("{metres:.0}"),
        seconds: format!("{seconds:.0}"),
        speed: format!("{:.0}", speed * 3.6),
    })
}
