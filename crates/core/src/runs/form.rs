//! How somebody runs, as far as their device tells: for whoever looks at their running. Nothing is judged here.
//!
//! No way of running is proven to be the right one, so there is no norm beside a figure: only the person's own runs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::look::median;
use crate::{
    journal::{Dynamics, Ground, Run, Sport},
    record::Record,
    units::LocalDate,
};

/// The runs of a time, read for the way they were run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Form {
    /// Runs in it.
    pub runs: u32,
    /// Cadence by speed on level ground, slowest first.
    pub cadence: Vec<FormCadence>,
    /// The middle of each run's running dynamics; none where no device told it.
    pub dynamics: Dynamics,
    /// Ground contact of the left foot run by run; none where no device told it.
    pub contact: Option<FormContact>,
    /// What was under the shoes, with the runs that name it; the most frequent first.
    pub grounds: Vec<(Ground, u32)>,
}

/// Cadence in a band of speed, a quarter of a metre a second wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FormCadence {
    /// The lower end of the band, centimetres a second.
    pub from_cm_s: u16,
    /// The middle of the runs, steps a minute of both feet.
    pub spm: u16,
    /// Seconds spent in it.
    pub seconds: u32,
}

/// The left foot's share of ground contact in thousandths; 500 is even.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FormContact {
    /// The smallest of the runs.
    pub least: u16,
    /// The middle of the runs.
    pub usual: u16,
    /// The largest of the runs.
    pub most: u16,
    /// Runs that tell it.
    pub runs: u32,
}

/// Reads the runs from one day to another, both included.
#[must_use]
pub fn form(record: &Record, from: LocalDate, to: LocalDate) -> Form {
    let days = (0..=to.days_since(from)).map(|n| record.day(from.plus(n)));
    let runs: Vec<&Run> = days
        .flat_map(|day| &day.runs)
        .map(|run| &run.run)
        .filter(|run| run.sport == Sport::Running)
        .collect();
    let mut grounds: BTreeMap<Ground, u32> = BTreeMap::new();
    for ground in runs.iter().flat_map(|run| &run.ground) {
        *grounds.entry(*ground).or_default() += 1;
    }
    let mut grounds: Vec<(Ground, u32)> = grounds.into_iter().collect();
    grounds.sort_by_key(|(ground, runs)| (std::cmp::Reverse(*runs), *ground));
    Form {
        runs: u32::try_from(runs.len()).unwrap_or(u32::MAX),
        cadence: cadence(&runs),
        dynamics: Dynamics {
            contact_ms: middle(&runs, |d| d.contact_ms),
            left_permille: middle(&runs, |d| d.left_permille),
            oscillation_mm: middle(&runs, |d| d.oscillation_mm),
            step_mm: middle(&runs, |d| d.step_mm),
        },
        contact: contact(&runs),
        grounds,
    }
}

fn cadence(runs: &[&Run]) -> Vec<FormCadence> {
    let mut bands: BTreeMap<u16, (Vec<u32>, u32)> = BTreeMap::new();
    for band in runs.iter().filter_map(|run| run.detail.as_deref()).flat_map(|detail| &detail.cadence) {
        let (all, seconds) = bands.entry(band.from_cm_s).or_default();
        all.push(u32::from(band.spm));
        *seconds = seconds.saturating_add(band.seconds);
    }
    let one = |(from_cm_s, (all, seconds)): (u16, (Vec<u32>, u32))| {
        Some(FormCadence { from_cm_s, spm: u16::try_from(median(all)?).ok()?, seconds })
    };
    bands.into_iter().filter_map(one).collect()
}

fn told(runs: &[&Run], of: fn(&Dynamics) -> Option<u16>) -> Vec<u16> {
    let dynamics = runs.iter().filter_map(|run| run.detail.as_deref()?.dynamics);
    dynamics.filter_map(|dynamics| of(&dynamics)).collect()
}

fn middle(runs: &[&Run], of: fn(&Dynamics) -> Option<u16>) -> Option<u16> {
    median(told(runs, of).into_iter().map(u32::from).collect()).and_then(|n| u16::try_from(n).ok())
}

fn contact(runs: &[&Run]) -> Option<FormContact> {
    let known = told(runs, |dynamics| dynamics.left_permille);
    let usual = middle(runs, |dynamics| dynamics.left_permille)?;
    Some(FormContact {
        least: *known.iter().min()?,
        usual,
        most: *known.iter().max()?,
        runs: u32::try_from(known.len()).unwrap_or(u32::MAX),
    })
}
