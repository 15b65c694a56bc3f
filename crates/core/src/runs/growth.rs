//! One outing against those before it: longer, hillier, several new things at once, too soon.

use super::{Changed, Level, Look, RunRemark, RunSeen, look::percent};
use crate::{catalog::RunRuleId, journal::Run, record::DayRun};

/// RL-01. Not while a ladder is climbed: its first steps grow by more on purpose.
pub(super) fn longer(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Spike)?;
    let (days, far) = (rule.window_days?, run.distance_m?);
    if !run.is_distance_sound() || look.course.climbs_a_ladder(look.date) {
        return None;
    }
    let longest_m = look.record.longest_run_before(look.date, days)?;
    let percent = percent(far, longest_m)?;
    let level = match rule.above(percent) {
        0 => return None,
        1 => Level::Note,
        _ => Level::Caution,
    };
    Some(RunRemark::new(rule, level, RunSeen::Longer { percent, longest_m, days }))
}

/// RL-40.
pub(super) fn climb(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Climb)?;
    let (days, ascent_m) = (rule.window_days?, run.ascent_m?);
    let most_m = look.runs_before(days).filter_map(|(_, run)| run.ascent_m).max()?;
    (rule.above(percent(ascent_m, most_m)?) > 0)
        .then(|| RunRemark::new(rule, Level::Note, RunSeen::Climb { ascent_m, most_m, days }))
}

/// RL-41: hills before the last stage that builds the Achilles tendon up.
pub(super) fn hills_early(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::HillsEarly)?;
    let early = look.treated().any(|(site, early)| early && rule.applies_to.contains(&site));
    let (up, far) = run.ascent_m.zip(run.distance_m.filter(|far| *far >= 1000))?;
    let m_per_km = u32::try_from(u64::from(up) * 1000 / u64::from(far)).ok()?;
    (early && rule.above(m_per_km) > 0)
        .then(|| RunRemark::new(rule, Level::Note, RunSeen::Steep { m_per_km }))
}

/// Two new things in one outing; only where enough runs say what is old.
pub(super) fn two_changes(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::TwoChanges)?;
    let (days, needed) = (rule.window_days?, rule.at_least?);
    let before: Vec<&DayRun> = look.runs_before(days).map(|(_, run)| run).collect();
    if before.len() < usize::from(needed) {
        return None;
    }
    let old_ground = || before.iter().flat_map(|run| &run.ground);
    let new_ground = run.ground.iter().any(|ground| old_ground().all(|old| old != ground));
    let hillier = climb(look, run).is_some() || run.hills && before.iter().all(|run| !run.hills);
    let what: Vec<Changed> = [
        (longer(look, run).is_some(), Changed::Longer),
        (hillier, Changed::Hillier),
        (run.fast && before.iter().all(|run| !run.fast), Changed::Faster),
        (old_ground().next().is_some() && new_ground, Changed::Ground),
        (super::shoes::is_first_run(look, run), Changed::Shoe),
    ]
    .into_iter()
    .filter_map(|(holds, what)| holds.then_some(what))
    .collect();
    let count = u32::try_from(what.len()).ok()?;
    (count >= rule.at(0)?).then(|| RunRemark::new(rule, Level::Note, RunSeen::Changes { what }))
}

/// RL-13: while a complaint is treated, two nights lie between runs.
pub(super) fn too_soon(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::RestDays).filter(|_| look.treats_any())?;
    let apart = u16::try_from(rule.at(0)?).ok()?;
    let (on, _) = look.runs_before(apart.saturating_sub(1)).next()?;
    Some(RunRemark::new(rule, Level::Note, RunSeen::RunBefore { on }))
}
