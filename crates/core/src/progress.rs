//! A programme looked back on: mornings, pain, stages and decisions as series, ready to be drawn.
//!
//! Everything here was decided before and is only read again. A day nobody told about stays unknown: it is never
//! nought, and nothing is drawn through it. Start at [`look_back`].

mod capacity;
mod finding;
mod splint;
mod turn;

use serde::Serialize;

pub use capacity::{Counted, counted};
pub use finding::{Finding, finding};
pub use splint::{Nights, SplintNights, splint_nights};
pub use turn::{Turn, TurnKind};

use crate::{
    care::Care,
    catalog::Site,
    load::{LedgerDay, ledger_day},
    record::{Day, Record},
    today::{Course, Track},
    units::{Involved, LocalDate, Pain},
};

/// One day of it; none is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PastDay {
    /// The day.
    pub date: LocalDate,
    /// The morning's score, 0–10.
    pub morning: Option<u8>,
    /// Minutes until it eased.
    pub minutes: Option<u16>,
    /// Worst pain of the day's sessions of this programme, 0–10.
    pub pain: Option<u8>,
    /// It had a session of this programme.
    pub session: bool,
}

/// Days in a row at one stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StageSpan {
    /// Its number among the stages, from 1.
    pub number: usize,
    /// Its name in one or two words.
    pub short: String,
    /// The first day.
    pub from: LocalDate,
    /// The last day.
    pub to: LocalDate,
}

/// A programme, looked back on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LookBack {
    /// What the mornings are about.
    pub site: Site,
    /// The leg or legs that hurt.
    pub side: Involved,
    /// The ceiling of pain on the last day: above it load goes down.
    pub ceiling: u8,
    /// One a day, none left out.
    pub days: Vec<PastDay>,
    /// The stages the days were spent at.
    pub stages: Vec<StageSpan>,
    /// Decisions that changed something.
    pub turns: Vec<Turn>,
}

/// Looks back on a programme of a course, from a day (or its first one, if later) up to another.
///
/// None where the course holds no day of it in that time.
#[must_use]
pub fn look_back(
    record: &Record,
    course: &Course<'_>,
    index: usize,
    from: LocalDate,
    until: LocalDate,
) -> Option<LookBack> {
    let track = course.tracks.get(index)?;
    let from = from.max(track.from);
    let mut back = LookBack {
        site: track.programme.protocol.site,
        side: track.begun.side,
        ceiling: track.programme.protocol.limits.ceiling,
        days: Vec::new(),
        stages: Vec::new(),
        turns: Vec::new(),
    };
    for date in each_day(from, until) {
        let Some(trace) = track.trace(date) else { break };
        back.days.push(past_day(record.day(date), track, date));
        back.ceiling = track.limits(trace, trace.after.pos).ceiling;
        stand(&mut back.stages, track, date);
        back.turns.extend(turn::of(track, date));
    }
    (!back.days.is_empty()).then_some(back)
}

/// Returns the load of each day from one up to another, unknown days among them.
#[must_use]
pub fn ledger(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    side: Involved,
    from: LocalDate,
    until: LocalDate,
) -> Vec<LedgerDay> {
    each_day(from, until).map(|date| ledger_day(record, care, course, side, date)).collect()
}

fn each_day(from: LocalDate, until: LocalDate) -> impl Iterator<Item = LocalDate> {
    (0..=until.days_since(from)).map(move |n| from.plus(n))
}

fn past_day(day: &Day, track: &Track<'_>, date: LocalDate) -> PastDay {
    let mine = || day.sessions.iter().filter(|s| s.programme.is_none_or(|id| id == track.begun.id));
    PastDay {
        date,
        morning: track.trace(date).and_then(|trace| trace.reading.today),
        minutes: day.mornings.iter().flatten().filter_map(|m| m.minutes).max(),
        pain: mine().filter_map(|s| s.pain).max().map(Pain::get),
        session: mine().next().is_some(),
    }
}

/// Lengthens the stage a day was spent at, or begins another.
fn stand(stages: &mut Vec<StageSpan>, track: &Track<'_>, date: LocalDate) {
    let Some((number, short)) = stage_on(track, date) else { return };
    match stages.last_mut().filter(|last| last.number == number && last.short == short) {
        Some(last) => last.to = date,
        None => stages.push(StageSpan { number, short: short.to_owned(), from: date, to: date }),
    }
}

/// Returns the number and name of the stage a day was spent at.
fn stage_on<'t>(track: &'t Track<'_>, date: LocalDate) -> Option<(usize, &'t str)> {
    let trace = track.trace(date)?;
    let programme = track.version(trace)?.programme;
    let stage = usize::from(programme.place(trace.after.pos)?.stage);
    Some((stage + 1, programme.stages.get(stage)?.short.as_str()))
}
