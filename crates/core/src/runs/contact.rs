//! Ground contact left and right: this run against the person's own, with their noise from day to day shown.

use serde::Serialize;

use super::{Level, Look, RunRemark, RunSeen, look::median};
use crate::{catalog::RunRuleId, journal::Run};

/// One run's ground contact against the runs before it; thousandths of the left foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Balance {
    /// This run.
    pub permille: u16,
    /// The median of the runs before.
    pub usual: u16,
    /// How far the farthest of them was from it.
    pub noise: u16,
    /// How many they are.
    pub runs: u16,
}

/// Reads a run's ground contact; none without enough runs to know the noise.
#[must_use]
pub fn contact_balance(look_at: &Run, before: impl Iterator<Item = u16>, at_least: u16) -> Option<Balance> {
    let permille = share(look_at)?;
    let known: Vec<u16> = before.collect();
    let runs = u16::try_from(known.len()).ok().filter(|runs| *runs >= at_least)?;
    let usual = u16::try_from(median(known.iter().map(|n| u32::from(*n)).collect())?).ok()?;
    let noise = known.iter().map(|n| n.abs_diff(usual)).max()?;
    Some(Balance { permille, usual, noise, runs })
}

fn share(run: &Run) -> Option<u16> {
    run.detail.as_ref()?.dynamics?.left_permille
}

/// Said only beyond the noise and beyond what a device can tell.
pub(super) fn contact(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Contact)?;
    let before = look.runs_before(rule.window_days?).filter_map(|(_, run)| share(run));
    let Balance { permille, usual, noise, .. } = contact_balance(run, before, rule.at_least?)?;
    let off = permille.abs_diff(usual);
    (off > noise && rule.above(u32::from(off)) > 0)
        .then(|| RunRemark::new(rule, Level::Tell, RunSeen::Contact { permille, usual, noise }))
}
