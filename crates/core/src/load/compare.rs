//! A week of load against the person's own four weeks before. Said, never decided by; no claim about injuries.

use serde::Serialize;

use super::{Bins, Known, LedgerDay, ledger_day};
use crate::{
    care::Care,
    catalog::Provenance,
    record::Record,
    runs::Level,
    today::Course,
    units::{Involved, LocalDate},
};

/// What a week of load has to say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoadRemark {
    /// How loud.
    pub level: Level,
    /// What was seen.
    pub seen: LoadSeen,
    /// Where the limits come from.
    pub from: Provenance,
}

/// What a remark on load was seen by; figures in walking steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "seen", rename_all = "kebab-case")]
pub enum LoadSeen {
    /// Seven days of overall load against the usual seven.
    Overall {
        /// Percent of the usual week.
        percent: u32,
        /// This week.
        week: u32,
        /// The usual week.
        usual: u32,
    },
    /// Seven days of high load against the usual seven.
    High {
        /// Percent of the usual week.
        percent: u32,
        /// This week.
        week: u32,
        /// The usual week.
        usual: u32,
    },
    /// One day's high load against the highest of its window.
    Day {
        /// This day.
        high: u32,
        /// The highest before.
        highest: u32,
        /// The window, days.
        days: u8,
    },
}

/// Compares the seven days up to one with the person's own weeks before; silent where too few days are known.
///
/// Days that nobody knows anything about are left out on both sides and never counted as nothing.
#[must_use]
pub fn compare(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    involved: Involved,
    date: LocalDate,
) -> Vec<LoadRemark> {
    let rules = &care.runs.compare;
    let day = |back: i32| ledger_day(record, care, course, involved, date.plus(-back));
    let reach = WEEK + i32::from(rules.days);
    let days: Vec<LedgerDay> = (0..reach).map(day).collect();
    let known = |days: &[LedgerDay]| -> Vec<Bins> { days.iter().filter_map(total).collect() };
    let at = usize::try_from(WEEK).unwrap_or(0).min(days.len());
    let (week, before) = days.split_at(at);
    let (week, before) = (known(week), known(before));
    let remark = |level: Level, seen: LoadSeen| LoadRemark { level, seen, from: rules.from.clone() };
    let mut found = Vec::new();
    // A week is whole or it is not compared: what was not told is missing on one side only otherwise.
    if week.len() == at && before.len() >= usize::from(rules.known_at_least) {
        let usual = |bin: fn(&Bins) -> u32| -> u64 {
            let sum: u64 = before.iter().map(|b| u64::from(bin(b))).sum();
            sum * u64::try_from(at).unwrap_or(0) / u64::try_from(before.len()).unwrap_or(1).max(1)
        };
        let mut against = |bin: fn(&Bins) -> u32, seen: fn(u32, u32, u32) -> LoadSeen| {
            let (this, usual) = (week.iter().map(|b| u64::from(bin(b))).sum::<u64>(), usual(bin));
            let Some(percent) = (this * 100).checked_div(usual) else { return };
            let level = match percent {
                p if p > u64::from(rules.caution_percent) => Level::Caution,
                p if p > u64::from(rules.note_percent) => Level::Note,
                _ => return,
            };
            let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
            found.push(remark(level, seen(small(percent), small(this), small(usual))));
        };
        against(|b| b.overall, |percent, week, usual| LoadSeen::Overall { percent, week, usual });
        against(|b| b.high, |percent, week, usual| LoadSeen::High { percent, week, usual });
    }
    found.extend(
        high_day(&days, rules.day_window, rules.day_known_at_least, rules.day_percent)
            .map(|seen| remark(Level::Note, seen)),
    );
    found
}

/// Days of a week.
const WEEK: i32 = 7;

fn total(day: &LedgerDay) -> Option<Bins> {
    let walking = day.steps.unwrap_or_default();
    (day.known != Known::Unknown).then(|| Bins {
        overall: day.exercises.overall.saturating_add(day.runs.overall).saturating_add(walking.overall),
        high: day.exercises.high.saturating_add(day.runs.high).saturating_add(walking.high),
        high_slow: day
            .exercises
            .high_slow
            .saturating_add(day.runs.high_slow)
            .saturating_add(walking.high_slow),
    })
}

fn high_day(days: &[LedgerDay], window: u8, at_least: u8, percent: u16) -> Option<LoadSeen> {
    let (today, before) = days.split_first()?;
    let known: Vec<u32> =
        before.iter().take(usize::from(window)).filter_map(total).map(|bins| bins.high).collect();
    let (high, highest) = (total(today)?.high, known.iter().copied().max().filter(|most| *most > 0)?);
    let above = u64::from(high) * 100 > u64::from(highest) * u64::from(percent);
    (known.len() >= usize::from(at_least) && above).then_some(LoadSeen::Day { high, highest, days: window })
}
