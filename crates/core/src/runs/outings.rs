//! The list of outings: each run with its class, what it says, its pain, and the morning after it.

use serde::Serialize;

use super::{Look, RunRemark, contact, ground, growth, shoes};
use crate::{
    care::Care,
    catalog::RunRuleId,
    journal::{LoadClass, Sport},
    programme::Band,
    record::{DayRun, Record, classify_run},
    today::{Course, HighBecause},
    units::{LocalDate, Pain},
};

/// One training and what followed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outing<'r> {
    /// Its day.
    pub date: LocalDate,
    /// The training, with its entry.
    pub run: &'r DayRun,
    /// What it counts as.
    pub class: LoadClass,
    /// Why it counts as high; empty otherwise.
    pub because: Vec<HighBecause>,
    /// What it says, the loudest first.
    pub remarks: Vec<RunRemark>,
    /// Worst pain during it.
    pub pain: Option<Pain>,
    /// Pain in it went over the ceiling of a programme.
    pub pain_over: bool,
    /// The morning after it; none when nobody told.
    pub next_morning: Option<NextMorning>,
}

/// A morning after an outing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NextMorning {
    /// Its score.
    pub score: u8,
    /// The usual one, where it is known.
    pub usual: Option<u8>,
    /// Clearly worse than usual.
    pub worse: bool,
    /// A little worse, or above the cap.
    pub slight: bool,
    /// Something else of the same day counted as medium or high as well: it need not be this outing.
    pub shared: bool,
}

/// Returns every training up to a day, newest first.
#[must_use]
pub fn outings<'r>(
    record: &'r Record,
    care: &Care,
    course: &Course<'_>,
    from: LocalDate,
    until: LocalDate,
) -> Vec<Outing<'r>> {
    let days = (0..=until.days_since(from).max(-1)).map(|back| until.plus(-back));
    days.flat_map(|date| {
        record.day(date).runs.iter().rev().map(move |run| outing(record, care, course, date, run))
    })
    .collect()
}

fn outing<'r>(
    record: &'r Record,
    care: &Care,
    course: &Course<'_>,
    date: LocalDate,
    run: &'r DayRun,
) -> Outing<'r> {
    let rules = &care.rules.other;
    let longest = if course.climbs_a_ladder(date) {
        None
    } else {
        record.longest_run_before(date, rules.spike_window_days)
    };
    let reading = classify_run(run, longest, ceiling(course, date), rules);
    Outing {
        date,
        run,
        class: reading.class,
        because: reading.because,
        remarks: of_run(record, care, course, date, run),
        pain: run.pain,
        pain_over: reading.pain_over,
        next_morning: next_morning(record, course, date, run),
    }
}

/// The lowest ceiling of the programmes that run; without one nothing is over it.
fn ceiling(course: &Course<'_>, date: LocalDate) -> u8 {
    let of = |track: &crate::today::Track<'_>| {
        track.trace(date).map(|trace| track.limits(trace, trace.after.pos).ceiling)
    };
    course.tracks.iter().filter_map(of).min().unwrap_or(10)
}

fn next_morning(record: &Record, course: &Course<'_>, date: LocalDate, run: &DayRun) -> Option<NextMorning> {
    let next = date.plus(1);
    let readings = course.tracks.iter().filter_map(|track| track.trace(next).map(|trace| trace.reading));
    let worst = readings.max_by_key(|reading| (reading.band, reading.today))?;
    let day = record.day(date);
    let others = day.runs.iter().any(|other| other.entry != run.entry && other.sport == Sport::Running);
    let load = |class: LoadClass| class != LoadClass::Light;
    Some(NextMorning {
        score: worst.today?,
        usual: worst.usual,
        worse: worst.band == Band::Worse,
        slight: worst.band == Band::Slight,
        shared: others || !day.sessions.is_empty() || day.activities.iter().any(|a| load(a.class)),
    })
}

/// Returns what one training says, the loudest first.
#[must_use]
pub fn of_run(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    date: LocalDate,
    run: &DayRun,
) -> Vec<RunRemark> {
    let look = Look { record, care, course, date };
    if run.sport != Sport::Running {
        return ground::beside_running(look, run).into_iter().chain(ground::felt(look, run)).collect();
    }
    let found = [
        growth::longer(look, run),
        growth::climb(look, run),
        growth::hills_early(look, run),
        growth::two_changes(look, run),
        growth::too_soon(look),
        ground::sand(look, run),
        shoes::drop(look, run),
        shoes::minimal(look, run),
        shoes::life(look, run),
        shoes::lift(look, run),
        ground::warm_up(look, run),
        contact::contact(look, run),
        ground::felt(look, run),
    ];
    let mut said: Vec<RunRemark> = found.into_iter().flatten().collect();
    said.sort_by_key(|remark| (std::cmp::Reverse(remark.level), remark.rule == RunRuleId::FeltLoad));
    said
}
