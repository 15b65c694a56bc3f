//! Backwards from a race: what the weeks up to it would have to be, or honestly not by then.
//!
//! The plan respects what the runs say about growing: the longest run and the week by a tenth at most, and the race itself
//! no longer than a tenth above the longest run before it. What has to come first, strength or the ladder, is looked up in
//! the same machine that decides the days, as if every day went well; so every date here is the earliest, never a promise.

use serde::Serialize;

use crate::{
    care::Care,
    catalog::{RunRuleId, TrackKind},
    journal::Sport,
    programme::{earliest_graduation, start},
    record::Record,
    runs::Look,
    today::Course,
    units::LocalDate,
};

/// A plan towards a race.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RacePlan {
    /// The day it was made.
    pub made_on: LocalDate,
    /// The race, metres.
    pub distance_m: u32,
    /// Its day, where there is one.
    pub on: Option<LocalDate>,
    /// Whether it can be.
    pub reach: Reach,
    /// What comes before the running grows.
    pub first: Vec<First>,
    /// The longest run to build on, metres.
    pub longest_now_m: u32,
    /// The longest run that the race asks for before it, metres.
    pub longest_needed_m: u32,
    /// The weeks; none where nothing can be said.
    pub weeks: Vec<RaceWeek>,
}

/// Whether the race can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "reach", rename_all = "kebab-case")]
pub enum Reach {
    /// In time, if every day goes well.
    InTime {
        /// The earliest day it could be.
        earliest: LocalDate,
    },
    /// Not by then.
    NotBy {
        /// The earliest day it could be.
        earliest: LocalDate,
    },
    /// No day is set.
    Open {
        /// The earliest day it could be.
        earliest: LocalDate,
    },
    /// A warning sign or an operation comes first.
    Stopped,
    /// Nothing can be said: what comes first has no end in sight.
    Unknown,
}

/// What comes before the running grows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "first", rename_all = "kebab-case")]
pub enum First {
    /// A programme to its end, on good days only.
    Programme {
        /// The protocol.
        protocol: String,
        /// Its last day at the earliest.
        until: LocalDate,
    },
    /// The walking and running ladder, not begun yet, from its first step.
    Ladder {
        /// The protocol.
        protocol: String,
        /// Its last day at the earliest.
        until: LocalDate,
    },
}

/// One week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RaceWeek {
    /// Its first day.
    pub from: LocalDate,
    /// What it is.
    pub kind: WeekKind,
    /// The longest run, metres.
    pub longest_m: u32,
    /// All runs together without the race, metres.
    pub total_m: u32,
}

/// What a week is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WeekKind {
    /// The longest run grows.
    Grows,
    /// An easier one.
    Easier,
    /// It stays as it is.
    Stays,
    /// The race is in it.
    Race,
}

/// Days of a week.
const WEEK: i32 = 7;

/// Plans towards a race. `course` has to be walked up to `today`.
#[must_use]
pub fn race_plan(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    today: LocalDate,
    distance_m: u32,
    on: Option<LocalDate>,
) -> RacePlan {
    let rules = &care.runs.race;
    let look = Look { record, care, course, date: today };
    let needed = percent_up(distance_m, rules.longest_growth_percent);
    let mut plan = RacePlan {
        made_on: today,
        distance_m,
        on,
        reach: Reach::Unknown,
        first: Vec::new(),
        longest_now_m: 0,
        longest_needed_m: needed,
        weeks: Vec::new(),
    };
    if course.flags.standing(today).next().is_some() || record.after_operation(today).is_some() {
        plan.reach = Reach::Stopped;
        return plan;
    }
    let Some((first, begin, longest)) = before(look) else { return plan };
    (plan.first, plan.longest_now_m) = (first, longest);
    let weeks = grow(look, begin, longest, needed);
    let Some(reached) = weeks.iter().rposition(|week| week.longest_m >= needed) else { return plan };
    // The race is in the week after the one in which its longest run was run.
    let earliest = begin.plus(WEEK * i32::try_from(reached + 1).unwrap_or(i32::MAX / 16));
    plan.reach = match on {
        None => Reach::Open { earliest },
        Some(day) if day < earliest => Reach::NotBy { earliest },
        Some(_) => Reach::InTime { earliest },
    };
    let race = on.filter(|day| *day >= earliest).unwrap_or(earliest);
    plan.weeks = up_to(weeks, begin, race, rules.last_week_percent, usize::from(rules.most_weeks));
    plan
}

/// What comes first, the first day of growing, and the longest run then.
fn before(look: Look<'_>) -> Option<(Vec<First>, LocalDate, u32)> {
    let today = look.date;
    let mut first = Vec::new();
    let mut begin = today.plus(1);
    let mut ladder_m = None;
    for (index, track) in look.course.tracks.iter().enumerate() {
        if track.begun.ended.is_some_and(|ended| today > ended) {
            continue;
        }
        let trace = track.trace(today)?;
        let programme = track.version(trace)?.programme;
        let complaint = !programme.protocol.r#for.is_empty() || programme.protocol.track == TrackKind::Run;
        if trace.after.stopped {
            return None;
        }
        if programme.table.at(trace.after.pos).maintenance || !complaint {
            continue;
        }
        let done = look.course.evening_of(look.record, index, today).map(|(letter, _, _)| letter);
        let done = done.filter(|letter| letter.main.is_some());
        let days = earliest_graduation(&programme.table, trace.after, done)?.days;
        let until = today.plus(i32::from(days));
        first.push(First::Programme { protocol: track.begun.protocol.clone(), until });
        begin = begin.max(until.plus(1));
        if programme.protocol.track == TrackKind::Run {
            ladder_m = ladder_m.max(Some(last_outing(look.care, &track.begun.protocol)));
        }
    }
    let days = look.care.runs.rule(RunRuleId::Spike)?.window_days?;
    let longest = look.of(Sport::Running, 0, i32::from(days)).filter(|(_, run)| run.is_distance_sound());
    let longest = longest.filter_map(|(_, run)| run.distance_m).max();
    let ladder =
        look.treated().map(|(site, _)| site).next().filter(|_| ladder_m.is_none() && longest.is_none());
    if let Some(site) = ladder {
        // Nothing to build on while a complaint is treated: the ladder comes after the strength, from its first step.
        let mut all = look.care.programmes.values();
        let of = all.find(|p| {
            p.protocol.track == TrackKind::Run && p.protocol.site == site && !p.protocol.r#for.is_empty()
        })?;
        let days = earliest_graduation(&of.table, start(0), None)?.days;
        let until = begin.plus(i32::from(days));
        first.push(First::Ladder { protocol: of.protocol.id.clone(), until });
        begin = until.plus(1);
        ladder_m = Some(last_outing(look.care, &of.protocol.id));
    }
    let longest = ladder_m.max(longest).unwrap_or(look.care.runs.may.first_run_m);
    Some((first, begin, longest))
}

/// The distance of a ladder's last outing at an easy pace, metres.
fn last_outing(care: &Care, protocol: &str) -> u32 {
    let places = care.programmes.get(protocol).into_iter().flat_map(|p| &p.places);
    let minutes = places.filter(|place| place.easing == 0).map(|place| {
        let runs = place.dose.iter().map(|d| u32::from(d.sets) * u32::from(d.run_min.unwrap_or(0)));
        runs.sum::<u32>()
    });
    minutes.max().unwrap_or(0) * 60 * u32::from(care.runs.may.ladder_speed_cm_s) / 100
}

/// Grows week by week until the longest run is long enough, or nothing is planned that far ahead.
fn grow(look: Look<'_>, begin: LocalDate, longest: u32, needed: u32) -> Vec<RaceWeek> {
    let rules = &look.care.runs.race;
    let others = u32::from(rules.runs_a_week.saturating_sub(1)) * u32::from(rules.other_run_percent);
    let mut weeks: Vec<RaceWeek> = Vec::new();
    let mut longest = longest.max(1);
    // The week to grow from: the last seven days, or the one long run there is.
    let mut most = look.metres(0, WEEK - 1).max(longest);
    for n in 0..rules.most_weeks {
        let from = begin.plus(WEEK * i32::from(n));
        let easier = rules.easier_week_every > 0 && (n + 1) % u16::from(rules.easier_week_every) == 0;
        if easier && longest < needed {
            let longest_m = share(longest, rules.easier_week_percent);
            let total_m = share(most, rules.easier_week_percent);
            weeks.push(RaceWeek { from, kind: WeekKind::Easier, longest_m, total_m });
            continue;
        }
        longest = needed.min(share(longest, rules.longest_growth_percent)).max(longest);
        let wanted = longest + share(longest, u16::try_from(others).unwrap_or(u16::MAX));
        most = wanted.min(share(most, rules.week_growth_percent)).max(longest);
        weeks.push(RaceWeek { from, kind: WeekKind::Grows, longest_m: longest, total_m: most });
        if longest >= needed {
            break;
        }
    }
    weeks
}

/// The weeks up to the race: grown as early as can be, then kept, the last one light.
fn up_to(
    mut weeks: Vec<RaceWeek>,
    begin: LocalDate,
    race: LocalDate,
    last: u16,
    most: usize,
) -> Vec<RaceWeek> {
    let Some(top) = weeks.last().copied() else { return weeks };
    let wanted = usize::try_from(race.days_since(begin) / WEEK).unwrap_or(0).min(most);
    for n in weeks.len()..wanted {
        let from = begin.plus(WEEK * i32::try_from(n).unwrap_or(0));
        weeks.push(RaceWeek { from, kind: WeekKind::Stays, ..top });
    }
    let from = begin.plus(WEEK * i32::try_from(weeks.len()).unwrap_or(0));
    let (longest_m, total_m) = (share(top.longest_m, last), share(top.total_m, last));
    weeks.push(RaceWeek { from, kind: WeekKind::Race, longest_m, total_m });
    weeks
}

fn share(metres: u32, percent: u16) -> u32 {
    u32::try_from(u64::from(metres) * u64::from(percent) / 100).unwrap_or(u32::MAX)
}

/// The least that a share of becomes so much.
fn percent_up(metres: u32, percent: u16) -> u32 {
    u32::try_from((u64::from(metres) * 100).div_ceil(u64::from(percent.max(1)))).unwrap_or(u32::MAX)
}
