//! What a heel with plantar pain was exposed to: steps, standing, running. In their own units, since the numbers of the
//! Achilles tendon do not apply to it.

use serde::Serialize;

use crate::{journal::Sport, record::Record, units::LocalDate};

/// One day's exposure; what nobody told is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Exposure {
    /// The day.
    pub date: LocalDate,
    /// Steps of the whole day, both feet.
    pub steps: Option<u32>,
    /// Minutes on the feet that were told as such.
    pub standing_min: Option<u32>,
    /// Minutes of running, of trainings whose time is known.
    pub running_min: Option<u32>,
    /// A run of unknown length is among them.
    pub running_partly: bool,
}

/// Returns a day's exposure. `standing` are the words that activities of standing are kept under.
#[must_use]
pub fn exposure(record: &Record, date: LocalDate, standing: &[&str]) -> Exposure {
    let day = record.day(date);
    let stood = day.activities.iter().filter(|activity| standing.contains(&activity.what.as_str()));
    let standing_min =
        stood.filter_map(|activity| activity.minutes).map(u32::from).reduce(u32::saturating_add);
    let runs = || day.runs.iter().filter(|run| run.sport == Sport::Running);
    let running = |run: &crate::record::DayRun| {
        // Where the device told running and walking apart, walking is in the steps already.
        run.detail.as_ref().and_then(|detail| detail.running_s).or(run.seconds())
    };
    let seconds = runs().filter_map(running).reduce(u32::saturating_add);
    Exposure {
        date,
        steps: day.steps,
        standing_min,
        running_min: seconds.map(|seconds| seconds / 60),
        running_partly: runs().any(|run| running(run).is_none()),
    }
}
