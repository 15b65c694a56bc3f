//! Steps a minute against the person's own (RL-20): an offer of five percent, never 180 as a target.

use serde::Serialize;

use super::{Look, look::median};
use crate::{
    care::Care,
    catalog::Strength,
    journal::{CadenceAt, Sport},
    record::{DayRun, Record},
    today::Course,
    units::LocalDate,
};

/// What can be said about somebody's cadence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Cadence {
    /// Too few easy runs with cadence by speed.
    TooFew {
        /// Those there are.
        runs: u8,
        /// Those it takes.
        needed: u8,
    },
    /// It is high already: nothing is offered.
    HighAlready {
        /// The usual one, steps a minute.
        usual_spm: u16,
    },
    /// A trial of a little more.
    Offer {
        /// The usual one at the easy speed, steps a minute.
        usual_spm: u16,
        /// What to try.
        target_spm: u16,
        /// Never more than that.
        most_spm: u16,
        /// The lower end of the easy band of speed, centimetres a second.
        from_cm_s: u16,
        /// Minutes of a run by metronome, from and to.
        minutes: [u8; 2],
        /// One step in so many days.
        step_days: u8,
        /// Runs it was read from.
        runs: u8,
    },
}

impl Cadence {
    /// How well it is known that it helps: measured in laboratories.
    pub const STRENGTH: Strength = Strength::Lab;
}

/// Reads the usual cadence of the last easy runs on level ground and what may be tried.
#[must_use]
pub fn cadence(record: &Record, care: &Care, course: &Course<'_>, date: LocalDate) -> Cadence {
    let rules = &care.runs.cadence;
    let look = Look { record, care, course, date };
    let easy = |run: &&DayRun| {
        !run.fast && !run.hills && run.effort.is_none_or(|effort| effort.get() <= rules.easy_effort_at_most)
    };
    let bands = |run: &'_ DayRun| run.detail.as_ref().map(|d| d.cadence.clone()).filter(|b| !b.is_empty());
    let reach = record.first.map_or(0, |first| date.days_since(first));
    let runs: Vec<Vec<CadenceAt>> = look
        .of(Sport::Running, 0, reach)
        .map(|(_, run)| run)
        .filter(easy)
        .filter_map(bands)
        .take(usize::from(rules.runs))
        .collect();
    let count = u8::try_from(runs.len()).unwrap_or(u8::MAX);
    let too_few = Cadence::TooFew { runs: count, needed: rules.at_least };
    // The easy band: where most of the time of these runs was spent; of two, the slower one.
    let seconds = |band: u16| -> u32 {
        let all = runs.iter().flatten().filter(|at| at.from_cm_s == band);
        all.map(|at| at.seconds).fold(0, u32::saturating_add)
    };
    let mut known: Vec<u16> = runs.iter().flatten().map(|at| at.from_cm_s).collect();
    known.sort_unstable();
    known.dedup();
    let Some(from_cm_s) = known.into_iter().rev().max_by_key(|band| seconds(*band)) else { return too_few };
    let at_band: Vec<u32> =
        runs.iter().flatten().filter(|at| at.from_cm_s == from_cm_s).map(|at| u32::from(at.spm)).collect();
    let within = u8::try_from(at_band.len()).unwrap_or(u8::MAX);
    if within < rules.at_least {
        return Cadence::TooFew { runs: within, needed: rules.at_least };
    }
    let Some(usual_spm) = median(at_band).and_then(|spm| u16::try_from(spm).ok()) else { return too_few };
    if usual_spm >= rules.none_from_spm {
        return Cadence::HighAlready { usual_spm };
    }
    let times = |percent: u16| {
        let spm = (u32::from(usual_spm) * u32::from(percent) + 50) / 100;
        u16::try_from(spm).unwrap_or(u16::MAX).min(rules.none_from_spm)
    };
    Cadence::Offer {
        usual_spm,
        target_spm: times(rules.target_percent),
        most_spm: times(rules.most_percent),
        from_cm_s,
        minutes: rules.minutes,
        step_days: rules.step_days,
        runs: within,
    }
}
