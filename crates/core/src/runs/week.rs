//! Seven days of running against the seven before. For planning and for remarks; no alarm, and no ratio of short to long load.

use super::{Level, Look, RunRemark, RunSeen, look::percent};
use crate::{catalog::RunRuleId, journal::Sport};

/// RL-02: the tenth as a ceiling for planning, a caution above thirty percent.
pub(super) fn grew(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Week)?;
    let days = i32::from(rule.window_days?);
    let (this_m, before_m) = (look.metres(0, days - 1), look.metres(days, 2 * days - 1));
    let percent = percent(this_m, before_m)?;
    let level = match rule.above(percent) {
        0 => return None,
        1 => Level::Tell,
        _ => Level::Caution,
    };
    Some(RunRemark::new(rule, level, RunSeen::WeekGrew { percent, this_m, before_m }))
}

/// RL-06 over calendar days, those without a run included; a run without effort leaves it unknown.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and never negative")]
pub(super) fn alike(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Monotony)?;
    let days = i32::from(rule.window_days?);
    let runs = || look.of(Sport::Running, 0, days - 1);
    if runs().count() < usize::from(rule.at_least?) || runs().any(|(_, run)| run.felt_load().is_none()) {
        return None;
    }
    let load = |back: i32| {
        let of_day = look.of(Sport::Running, back, back).filter_map(|(_, run)| run.felt_load());
        f64::from(of_day.fold(0, u32::saturating_add))
    };
    let count = f64::from(days.max(1));
    let sum: f64 = (0..days).map(load).sum();
    let mean = sum / count;
    let spread = ((0..days).map(|back| (load(back) - mean).powi(2)).sum::<f64>() / count).sqrt();
    if spread <= 0.0 {
        return None;
    }
    let monotony = mean / spread;
    let tenths = (monotony * 10.0).round() as u32;
    let strain = (sum * monotony).round() as u32;
    (rule.above(tenths) > 0).then(|| RunRemark::new(rule, Level::Tell, RunSeen::Alike { tenths, strain }))
}

/// RL-08: the hard share and the distance grew in the same week. Every run of both weeks has to be known well enough.
pub(super) fn harder_and_further(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Intensity)?;
    let (days, hard) = (i32::from(rule.window_days?), rule.at(0)?);
    let share = |from: i32, to: i32| {
        let (mut all, mut of_hard) = (0_u32, 0_u32);
        for (_, run) in look.of(Sport::Running, from, to) {
            let far = run.distance_m.filter(|_| run.is_distance_sound())?;
            let is_hard = run.fast || u32::from(run.effort?.get()) >= hard;
            all = all.saturating_add(far);
            of_hard = of_hard.saturating_add(if is_hard { far } else { 0 });
        }
        percent(of_hard, all).map(|share| (share, all))
    };
    let (hard_percent, this) = share(0, days - 1)?;
    let (before_percent, before) = share(days, 2 * days - 1)?;
    (hard_percent > before_percent && this > before).then(|| {
        RunRemark::new(rule, Level::Tell, RunSeen::HarderAndFurther { hard_percent, before_percent })
    })
}
