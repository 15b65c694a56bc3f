//! What would change it: the other letters of the same functions, translated back into what a person can tell.

use super::{Cause, WouldChange, build::Scene, reasons::limits_in_force};
use crate::{
    criteria::Truth,
    programme::{
        Band, Barred, EffortBand, Evening, Main, Morning, Other, OtherDay, PainBand, State, Work, other_days,
    },
    today::Decision,
};

/// The most ways that are told.
const MOST: usize = 6;

/// Returns the ways today could be another day: still possible today first, then fewest and smallest changes.
pub(super) fn would_change(scene: &Scene<'_>) -> Vec<WouldChange> {
    let (trace, table) = (scene.trace, &scene.version.programme.table);
    let yesterday = yesterday(scene);
    let mut ways: Vec<(bool, u8, u8, OtherDay)> = Vec::new();
    for day in other_days(table, trace.before, trace.letter, yesterday) {
        if !is_worth_telling(scene, &day, yesterday.map(|(_, letter)| letter)) {
            continue;
        }
        let still = day.yesterday.is_none() && can_still(trace.letter, day.today);
        let step = day.today.band_distance(trace.letter);
        ways.push((!still, day.fields, step, day));
    }
    ways.sort_by_key(|(not_today, fields, step, _)| (*not_today, *fields, *step));
    // Another place with the same dose, decision and plan is the same day to a person.
    let own = (trace.verdict.decision, trace.verdict.plan.is_some(), scene.dose(trace.after.pos));
    let mut told: Vec<WouldChange> = Vec::new();
    let mut seen: Vec<(Decision, u8, bool)> = Vec::new();
    for (not_today, _, _, day) in ways {
        let result = (day.verdict.decision, day.pos, day.verdict.plan.is_some());
        let dose = scene.dose(day.pos);
        if seen.contains(&result) || told.len() == MOST || own == (result.0, result.2, dose.clone()) {
            continue;
        }
        let cause = causes(scene, &day, yesterday.map(|(_, letter)| letter));
        if cause.is_empty() {
            continue;
        }
        seen.push(result);
        told.push(WouldChange {
            cause,
            still_today: !not_today,
            decision: day.verdict.decision,
            rule: day.verdict.rule,
            dose,
            plan: day.verdict.plan.is_some(),
        });
    }
    told
}

/// Yesterday's state before its evening, and its letter.
fn yesterday(scene: &Scene<'_>) -> Option<(State, Evening)> {
    let on = scene.date.plus(-1);
    let trace = scene.track.trace(on)?;
    // On the first morning of another version, yesterday's place is one of another table.
    if scene.track.version(trace)?.hash() != scene.version.hash() {
        return None;
    }
    let (letter, _, _) = scene.course.evening_of(scene.record, scene.index, on)?;
    Some((trace.after, letter))
}

/// Says whether a person can still bring this morning's letter about today.
fn can_still(now: Morning, other: Morning) -> bool {
    let band = now.band == other.band || now.band == Band::Missing;
    let gate = now.gate == other.gate || now.gate == Truth::Unknown;
    band && gate && now.rising == other.rising && now.barred == other.barred
}

/// Leaves out what nobody could mean: bars and trends out of the blue, three things at once.
fn is_worth_telling(scene: &Scene<'_>, day: &OtherDay, was: Option<Evening>) -> bool {
    let now = scene.trace.letter;
    // While a red flag stands only a clearance changes anything.
    if scene.trace.after.stopped && (day.yesterday.is_some() || day.today.clear == now.clear) {
        return false;
    }
    if let Some(other) = day.yesterday {
        let effort_alone =
            was.and_then(|w| w.main).zip(other.main).is_some_and(|(a, b)| a.effort != b.effort);
        let unknown_effort =
            effort_alone && !scene.version.programme.table.at(scene.trace.before.pos).effort_asked;
        let more_load = was.is_some_and(|w| other.other > w.other);
        return day.fields <= 2 && !unknown_effort && !more_load;
    }
    let other = day.today;
    let bar_out_of_the_blue = other.barred != Barred::No && other.barred != now.barred;
    let trend_out_of_the_blue = other.rising && !now.rising;
    let forgotten = other.band == Band::Missing && now.band != Band::Missing;
    let clear_for_nothing = other.clear != now.clear && !scene.trace.before.stopped;
    let clearance_gone = now.clear && !other.clear;
    let flag_gone = now.flag && !other.flag;
    let flag_and_more = other.flag && !now.flag && day.fields > 1;
    day.fields <= 2
        && !(bar_out_of_the_blue
            || trend_out_of_the_blue
            || forgotten
            || clear_for_nothing
            || clearance_gone
            || flag_gone
            || flag_and_more)
}

fn causes(scene: &Scene<'_>, day: &OtherDay, was: Option<Evening>) -> Vec<Cause> {
    let now = scene.trace.letter;
    let mut causes = Vec::new();
    match (day.yesterday, was) {
        (Some(other), Some(was)) => evening_causes(scene, was, other, &mut causes),
        _ => {
            if day.today.band != now.band {
                let range = scores_of(scene, day.today.band);
                if now.band == Band::Missing && day.today.band == Band::Calm {
                    causes.push(Cause::MorningAnswered);
                }
                match range {
                    Some((at_least, at_most)) => causes.push(Cause::Morning { at_least, at_most }),
                    None => return Vec::new(),
                }
            }
            if day.today.gate != now.gate {
                causes.push(if day.today.gate == Truth::Holds { Cause::GateHolds } else { Cause::GateFails });
            }
            if day.today.rising != now.rising {
                causes.push(if day.today.rising { Cause::TrendRises } else { Cause::TrendLevel });
            }
            if day.today.flag && !now.flag {
                causes.push(Cause::RedFlag);
            }
            if day.today.clear && !now.clear {
                causes.push(Cause::Clearance);
            }
            if day.today.barred != now.barred {
                causes.push(Cause::NotBarred);
            }
        }
    }
    causes
}

fn evening_causes(scene: &Scene<'_>, was: Evening, other: Evening, causes: &mut Vec<Cause>) {
    let (target, ceiling) = limits_in_force(scene, scene.trace.before.pos);
    match (was.main, other.main) {
        (Some(_), None) => causes.push(Cause::NoSessionYesterday),
        (Some(a), Some(b)) => main_causes(a, b, target, ceiling, causes),
        _ => {}
    }
    if other.other != was.other && other.other == Other::Light {
        causes.push(Cause::NoHighLoadYesterday);
    }
}

fn main_causes(was: Main, other: Main, target: u8, ceiling: u8, causes: &mut Vec<Cause>) {
    if was.pain != other.pain {
        match other.pain {
            PainBand::Target => causes.push(Cause::PainYesterday { at_least: 0, at_most: target }),
            PainBand::Ceiling if target < ceiling => {
                causes.push(Cause::PainYesterday { at_least: target + 1, at_most: ceiling })
            }
            PainBand::Over => causes.push(Cause::PainYesterday { at_least: ceiling + 1, at_most: 10 }),
            PainBand::Ceiling | PainBand::Unknown => {}
        }
    }
    if was.work != other.work {
        let full = other.work == Work::Full;
        causes.push(if full { Cause::WorkYesterdayFull } else { Cause::WorkYesterdayLess });
    }
    if was.effort != other.effort && other.effort == EffortBand::Fits {
        causes.push(Cause::EffortYesterdayFits);
    }
}

/// Returns the morning scores that would be read as a band, from the least to the most.
fn scores_of(scene: &Scene<'_>, band: Band) -> Option<(u8, u8)> {
    let rules = &scene.version.rules.morning;
    let usual = scene.trace.reading.usual;
    let cap = scene.track.limits(scene.trace, scene.trace.before.pos).morning_cap;
    let read = |score: u8| {
        let rise = usual.map_or(0, |usual| score.saturating_sub(usual));
        if rise >= rules.worse_by {
            Band::Worse
        } else if rise >= rules.slight_by || cap.is_some_and(|cap| score > cap) {
            Band::Slight
        } else {
            Band::Calm
        }
    };
    let mut scores = (0..=10).filter(|score| read(*score) == band);
    let least = scores.next()?;
    Some((least, scores.next_back().unwrap_or(least)))
}

impl Morning {
    fn band_distance(self, other: Self) -> u8 {
        (self.band as u8).abs_diff(other.band as u8)
    }
}
