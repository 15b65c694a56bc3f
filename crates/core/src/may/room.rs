//! How much fits: the ladder's step, the longest run lately, the week.

use super::{AskedRun, Because, ahead::Standing};
use crate::{
    catalog::{RunRuleId, TrackKind},
    journal::Sport,
    programme::Band,
    record::{DayRun, classify_run},
    runs::Look,
    units::LocalDate,
};

/// The most that fits, and why; a reason without a number bars everything.
pub(super) struct Room {
    pub(super) most: Most,
    pub(super) why: Because,
}

/// An amount in the unit it was found in.
#[derive(Clone, Copy)]
pub(super) enum Most {
    Metres(u32),
    Minutes(u16),
    Nothing,
}

/// Returns every limit of a run's length on a day.
pub(super) fn rooms(look: Look<'_>, on: LocalDate, standings: &[Standing<'_>]) -> Vec<Room> {
    let mut found: Vec<Room> = Vec::new();
    for standing in standings.iter().filter(|s| s.is(TrackKind::Run) && !s.keeps()) {
        let dose = standing.planned().into_iter().flat_map(|place| &place.dose);
        for line in dose.filter(|line| line.run_min.is_some_and(|minutes| minutes > 0)) {
            let (turns, run_min, walk_min) =
                (line.sets, line.run_min.unwrap_or(0), line.walk_min.unwrap_or(0));
            let total_min = u16::from(turns) * u16::from(run_min);
            let why = Because::Ladder { turns, run_min, walk_min, total_min };
            found.push(Room { most: Most::Minutes(total_min), why });
        }
    }
    if found.is_empty() {
        found.extend(longest(look, standings));
        found.extend(week(look, on));
    }
    found
}

/// RL-01 looked at from before: a tenth more than the longest, or no more at all while something else grows.
fn longest(look: Look<'_>, standings: &[Standing<'_>]) -> Option<Room> {
    let rule = look.care.runs.rule(RunRuleId::Spike)?;
    let (percent, days) = (rule.at(0)?, rule.window_days?);
    let treated = look.treats_any();
    let window = || look.of(Sport::Running, 0, i32::from(days)).filter(|(_, run)| run.is_distance_sound());
    let measured = || window().filter_map(|(date, run)| Some((date, run, run.distance_m?)));
    if measured().next().is_none() {
        let (most, why) = if treated {
            (Most::Nothing, Because::LadderFirst { days })
        } else {
            let most_m = look.care.runs.may.first_run_m;
            (Most::Metres(most_m), Because::FirstRun { days, most_m })
        };
        return Some(Room { most, why });
    }
    let grows = standings.iter().any(|s| {
        let today = s.track.trace(look.date);
        s.state.open_rise
            || today.is_some_and(|t| t.letter.rising || t.due.is_some() || t.reading.band == Band::Slight)
    });
    if treated || grows {
        let well = measured().filter(|(date, run, _)| !sore(look, *date, run));
        let Some(longest_m) = well.map(|(_, _, metres)| metres).max() else {
            return Some(Room { most: Most::Nothing, why: Because::AllSore { days } });
        };
        return Some(Room { most: Most::Metres(longest_m), why: Because::HoldLongest { longest_m, days } });
    }
    let longest_m = measured().map(|(_, _, metres)| metres).max()?;
    let most_m = share(longest_m, percent);
    Some(Room { most: Most::Metres(most_m), why: Because::Longest { longest_m, most_m, days } })
}

/// Says whether a run was answered by pain over the limit or by a clearly worse morning.
fn sore(look: Look<'_>, date: LocalDate, run: &DayRun) -> bool {
    look.course.tracks.iter().any(|track| {
        let ceiling = track.trace(date).map(|trace| track.limits(trace, trace.after.pos).ceiling);
        let over =
            ceiling.is_some_and(|ceiling| classify_run(run, None, ceiling, &look.care.rules.other).pain_over);
        over || track.trace(date.plus(1)).is_some_and(|trace| trace.reading.band == Band::Worse)
    })
}

/// RL-02 as a ceiling for planning: a tenth more than the larger of the week before and the mean of four weeks.
fn week(look: Look<'_>, on: LocalDate) -> Option<Room> {
    let rule = look.care.runs.rule(RunRuleId::Week)?;
    let days = i32::from(rule.window_days?);
    let ahead = on.days_since(look.date);
    let compare = i32::from(look.care.runs.compare.days);
    let weeks = u32::try_from(compare / days.max(1)).ok().filter(|weeks| *weeks > 0)?;
    // What nobody told is not nothing: without enough known days there is no usual week.
    let known = (0..compare).filter(|back| !look.record.day(look.date.plus(-back)).is_unknown()).count();
    if known < usize::from(look.care.runs.compare.known_at_least) {
        return None;
    }
    let before = look.metres((days - ahead).max(0), 2 * days - 1 - ahead);
    let mean = look.metres(0, compare - 1) / weeks;
    let usual_m = before.max(mean);
    if usual_m == 0 {
        return None;
    }
    let so_far_m = if ahead < days { look.metres(0, days - 1 - ahead) } else { 0 };
    let most_m = share(usual_m, rule.at(0)?).saturating_sub(so_far_m);
    Some(Room { most: Most::Metres(most_m), why: Because::Week { usual_m, so_far_m, most_m } })
}

fn share(metres: u32, percent: u32) -> u32 {
    u32::try_from(u64::from(metres) * u64::from(percent) / 100).unwrap_or(u32::MAX)
}

/// Puts an amount into metres and minutes at the person's own easy speed.
pub(super) fn both(look: Look<'_>, most: Most) -> (u32, u16) {
    let rules = &look.care.runs.may;
    match most {
        Most::Nothing => (0, 0),
        Most::Minutes(minutes) => {
            let metres = u64::from(minutes) * 60 * u64::from(rules.ladder_speed_cm_s) / 100;
            (hundreds(u32::try_from(metres).unwrap_or(u32::MAX)), minutes)
        }
        Most::Metres(metres) => {
            let speed = own_speed(look).unwrap_or(u32::from(rules.speed_cm_s)).max(1);
            let minutes = u64::from(metres) * 100 / u64::from(speed) / 60;
            (metres, u16::try_from(minutes).unwrap_or(u16::MAX))
        }
    }
}

/// The middle speed of the runs of the spike window, centimetres a second.
fn own_speed(look: Look<'_>) -> Option<u32> {
    let days = look.care.runs.rule(RunRuleId::Spike)?.window_days?;
    let runs = look.of(Sport::Running, 0, i32::from(days)).filter(|(_, run)| run.is_distance_sound());
    let speeds = runs.filter_map(|(_, run)| {
        let (metres, seconds) = (run.distance_m?, run.seconds().filter(|s| *s > 0)?);
        u32::try_from(u64::from(metres) * 100 / u64::from(seconds)).ok()
    });
    crate::runs::median_of(speeds.collect())
}

/// Down to whole hundreds, as people say distances.
pub(super) const fn hundreds(metres: u32) -> u32 {
    metres / 100 * 100
}

/// Says whether a run fits into an amount.
pub(super) fn fits(run: AskedRun, (metres, minutes): (u32, u16)) -> bool {
    run.metres.is_none_or(|asked| asked <= metres) && run.minutes.is_none_or(|asked| asked <= minutes)
}
