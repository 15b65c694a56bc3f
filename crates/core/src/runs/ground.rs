//! What was under the shoes, how it began, and training beside running.

use super::{Level, Look, RunRemark, RunSeen};
use crate::{
    catalog::RunRuleId,
    journal::{Ground, Run, Sport},
};

/// RL-42: loose sand that is new.
pub(super) fn sand(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Sand)?;
    let known = |(_, run): (_, &crate::record::DayRun)| run.ground.contains(&Ground::Sand);
    let new = run.ground.contains(&Ground::Sand) && !look.runs_before(rule.window_days?).any(known);
    new.then(|| {
        let level = if look.treats_any() { Level::Caution } else { Level::Note };
        RunRemark::new(rule, level, RunSeen::Told)
    })
}

/// RL-60: a fast training that began almost as fast.
pub(super) fn warm_up(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::WarmUp)?;
    let percent = run.detail.as_ref()?.opening_percent?;
    (run.fast && rule.above(u32::from(percent)) > 0)
        .then(|| RunRemark::new(rule, Level::Tell, RunSeen::Opening { percent }))
}

/// RL-62: the bike and the water keep the heart busy.
pub(super) fn beside_running(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Cross).filter(|_| look.treats_any())?;
    let seen = RunSeen::Cross { minutes: run.seconds().map(|seconds| seconds / 60) };
    matches!(run.sport, Sport::Cycling | Sport::Swimming).then(|| RunRemark::new(rule, Level::Tell, seen))
}

/// RL-05: effort times minutes, shown and judged by nothing.
pub(super) fn felt(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::FeltLoad)?;
    Some(RunRemark::new(rule, Level::Tell, RunSeen::FeltLoad { load: run.felt_load()? }))
}
