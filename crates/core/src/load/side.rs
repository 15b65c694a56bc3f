//! One side's day as a histogram: how hard each pull was, how many there were and how long they lasted.
//!
//! Overall and high load follow from it, and so will any later model: the day is kept as it was counted. The
//! damage-weighted view is experimental, for clinicians and research; nothing shows it unless it is asked for.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Bins, Known, add, add::whole};
use crate::{
    care::Care,
    catalog::{DamageRules, LedgerRules},
    record::Record,
    today::Course,
    units::{LocalDate, Side},
};

/// One bar of a histogram.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// The peak of a pull, in tenths of body weight.
    pub peak_tenths: u16,
    /// Slow work, so that heavy raises do not look like running.
    pub slow: bool,
    /// Pulls; for holds, how many.
    pub cycles: f64,
    /// Body-weight seconds in all.
    pub impulse: f64,
}

/// Pulls of one side, by peak.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pulls {
    bars: BTreeMap<(u16, bool), (f64, f64)>,
    overall: f64,
    high: f64,
    high_slow: f64,
}

impl Pulls {
    /// Adds so many pulls of the same peak and impulse, in body weights and body-weight seconds.
    pub(super) fn add(&mut self, count: f64, impulse: f64, peak: f64, slow: bool, rules: &LedgerRules) {
        if count <= 0.0 {
            return;
        }
        let all = count * impulse;
        self.overall += all;
        if peak >= rules.high_from_bw {
            self.high += all;
            if slow {
                self.high_slow += all;
            }
        }
        let peak_tenths = u16::try_from(whole(peak * 10.0)).unwrap_or(u16::MAX);
        let bar = self.bars.entry((peak_tenths, slow)).or_default();
        bar.0 += count;
        bar.1 += all;
    }

    /// Returns overall and high load in walking steps.
    pub(super) fn bins(&self, rules: &LedgerRules) -> Bins {
        let steps = |impulse: f64| whole(impulse / rules.step_impulse_bw_s.max(0.01));
        Bins { overall: steps(self.overall), high: steps(self.high), high_slow: steps(self.high_slow) }
    }

    /// Returns the bars, lowest peak first.
    #[must_use]
    pub fn bars(&self) -> Vec<Bar> {
        let bar = |(&(peak_tenths, slow), &(cycles, impulse)): (&(u16, bool), &(f64, f64))| Bar {
            peak_tenths,
            slow,
            cycles,
            impulse,
        };
        self.bars.iter().map(bar).collect()
    }

    /// Returns the experimental damage-weighted load: each pull by a power of its peak, in walking steps.
    #[must_use]
    pub fn damage(&self, ledger: &LedgerRules, rules: &DamageRules) -> f64 {
        let step = ledger.walk_peak_bw.max(0.1);
        let weighted = |bar: &Bar| {
            bar.cycles * (f64::from(bar.peak_tenths) / 10.0 / step).powi(i32::from(rules.exponent))
        };
        self.bars().iter().map(weighted).sum()
    }

    fn with(mut self, other: &Self) -> Self {
        for (key, (cycles, impulse)) in &other.bars {
            let bar = self.bars.entry(*key).or_default();
            bar.0 += cycles;
            bar.1 += impulse;
        }
        self.overall += other.overall;
        self.high += other.high;
        self.high_slow += other.high_slow;
        self
    }
}

/// One side's day.
#[derive(Clone, Debug, PartialEq)]
pub struct SideDay {
    /// The side.
    pub side: Side,
    /// The day.
    pub date: LocalDate,
    /// How much of it is known.
    pub known: Known,
    /// Exercises.
    pub exercises: Bins,
    /// Runs and other trainings.
    pub runs: Bins,
    /// Steps that were not part of a run; none when nobody counted.
    pub steps: Option<Bins>,
    /// All of it by peak.
    pub pulls: Pulls,
    /// The band around every figure, percent either way.
    pub uncertainty_percent: u8,
}

impl SideDay {
    /// Returns everything together; nothing of an unknown day.
    #[must_use]
    pub fn total(&self) -> Option<Bins> {
        let walking = self.steps.unwrap_or_default();
        let sum = |bin: fn(&Bins) -> u32| {
            bin(&self.exercises).saturating_add(bin(&self.runs)).saturating_add(bin(&walking))
        };
        (self.known != Known::Unknown).then(|| Bins {
            overall: sum(|b| b.overall),
            high: sum(|b| b.high),
            high_slow: sum(|b| b.high_slow),
        })
    }

    /// Returns the lower and upper end of the band around a figure.
    #[must_use]
    pub fn band(&self, figure: u32) -> [u32; 2] {
        let part = |percent: u64| u32::try_from(u64::from(figure) * percent / 100).unwrap_or(u32::MAX);
        let wide = u64::from(self.uncertainty_percent);
        [part(100_u64.saturating_sub(wide)), part(100 + wide)]
    }
}

/// Returns a day of one side.
#[must_use]
pub fn side_day(record: &Record, care: &Care, course: &Course<'_>, side: Side, date: LocalDate) -> SideDay {
    let rules = &care.rules.ledger;
    let exercises = add::exercise_pulls(record, care, course, side, date);
    let mut runs = Pulls::default();
    let run_steps = add::run_pulls(&mut runs, record, care, date);
    let walking = add::walking_pulls(record, care, date, run_steps);
    SideDay {
        side,
        date,
        known: add::known(record, date),
        exercises: exercises.bins(rules),
        runs: runs.bins(rules),
        steps: walking.as_ref().map(|walking| walking.bins(rules)),
        pulls: exercises.with(&runs).with(&walking.unwrap_or_default()),
        uncertainty_percent: rules.uncertainty_percent,
    }
}
