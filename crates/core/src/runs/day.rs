//! What a day says beyond its runs: the week, steps on a hard day, sleep, raises, and what is known of everybody.

use super::{
    Level, Look, RunRemark, RunSeen,
    look::{median, percent},
    shoes, week,
};
use crate::{
    care::Care,
    catalog::RunRuleId,
    journal::{Answer, LoadClass, Sport},
    record::{Record, classify_run},
    today::Course,
    units::LocalDate,
};

/// Returns what a day has to say about running, the loudest first.
#[must_use]
pub fn of_day(record: &Record, care: &Care, course: &Course<'_>, date: LocalDate) -> Vec<RunRemark> {
    let look = Look { record, care, course, date };
    let found = [
        week::grew(look),
        week::harder_and_further(look),
        week::alike(look),
        life_load(look),
        sleep(look),
        raises(look),
        shoes::in_turns(look),
    ];
    let mut said: Vec<RunRemark> = found.into_iter().flatten().collect();
    said.sort_by_key(|remark| std::cmp::Reverse(remark.level));
    said
}

/// Returns what is known of everybody and of a treated place, for pages that explain; off elsewhere.
#[must_use]
pub fn background(record: &Record, care: &Care, course: &Course<'_>, date: LocalDate) -> Vec<RunRemark> {
    let look = Look { record, care, course, date };
    let texts = [
        RunRuleId::BaseRate,
        RunRuleId::EarlierPain,
        RunRuleId::Socks,
        RunRuleId::Forefoot,
        RunRuleId::Masters,
    ];
    let of_age = |rule: &crate::catalog::RunRule| {
        let age = record.profile.birth_year.map(|year| i32::from(date.civil().year()) - i32::from(year));
        rule.id != RunRuleId::Masters
            || age
                .zip(rule.at(1))
                .is_some_and(|(age, from)| i32::try_from(from).is_ok_and(|from| age >= from))
    };
    let rules = texts.into_iter().filter_map(|id| care.runs.rule(id)).filter(|rule| {
        of_age(rule) && (rule.applies_to.is_empty() || rule.applies_to.iter().any(|site| look.treats(*site)))
    });
    rules.map(|rule| RunRemark::new(rule, Level::Tell, RunSeen::Known { at: rule.at.clone() })).collect()
}

/// RL-66: a day with a hard run and many more steps than usual.
fn life_load(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::LifeLoad)?;
    let day = look.record.day(look.date);
    let others = &look.care.rules.other;
    let longest = look.record.longest_run_before(look.date, others.spike_window_days);
    let hard = |run: &crate::record::DayRun| {
        run.sport == Sport::Running && classify_run(run, longest, 10, others).class == LoadClass::High
    };
    let steps = day.steps.filter(|_| day.runs.iter().any(hard))?;
    let known: Vec<u32> = (1..=i32::from(rule.window_days?))
        .filter_map(|back| look.record.day(look.date.plus(-back)).steps)
        .collect();
    if known.len() < usize::from(rule.at_least?) {
        return None;
    }
    let usual = median(known)?;
    (rule.above(percent(steps, usual)?) > 0)
        .then(|| RunRemark::new(rule, Level::Note, RunSeen::Steps { steps, usual }))
}

/// RL-64: disturbed sleep, as told within the week.
fn sleep(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Sleep)?;
    let told = |back: i32| {
        let reports = look.record.day(look.date.plus(-back)).reports.iter().rev();
        reports.filter_map(|report| report.answers.get(SLEEP)).next().copied()
    };
    let newest = (0..=i32::from(rule.window_days?)).find_map(told)?;
    (newest == Answer::Yes).then(|| RunRemark::new(rule, Level::Tell, RunSeen::Told))
}

/// The finding that asks for it.
const SLEEP: &str = "sleep_disturbed";

/// RL-69: the newest count of raises, where it is under what is usual.
fn raises(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Calf)?;
    let (usual, goal) = (rule.at(0)?, rule.at(1)?);
    let counted = |(on, test): &(LocalDate, crate::journal::CapacityTest)| {
        (*on <= look.date && test.test == "heel-raise-endurance").then_some(())?;
        Some(test.left?.min(test.right?))
    };
    let raises = look.record.tests.iter().rev().find_map(counted)?;
    (u32::from(raises) < usual)
        .then(|| RunRemark::new(rule, Level::Tell, RunSeen::Raises { raises, usual, goal }))
}
