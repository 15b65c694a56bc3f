//! Adding up a day (`achilles-load.md` section 3): impulses of one side, shown in walking steps.

use super::{Bins, DayLoad, Known, LedgerDay, Mean, outing::add_outing, side::Pulls};
use crate::{
    care::Care,
    catalog::{Exercise, LedgerRules, Legs, Mode},
    journal::{SetDone, Surface},
    programme::Dose,
    record::Record,
    today::Course,
    units::{Involved, Kilograms, LocalDate, Side},
};

/// What scales a set's load: the person's mass, and the depth of a step.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    mass_kg: f64,
    step_factor: f64,
}

/// Returns the load of a day and the weeks before it, for the side that had more of each day.
#[must_use]
pub fn day_load(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    involved: Involved,
    date: LocalDate,
) -> DayLoad {
    let day = |back: i32| ledger_day(record, care, course, involved, date.plus(-back));
    let days: Vec<LedgerDay> = (1..=35).map(day).collect();
    let (acute, chronic) = days.split_at(7);
    DayLoad {
        today: day(0),
        acute: mean(acute),
        chronic: mean(chronic),
        week: acute.to_vec(),
        uncertainty_percent: care.rules.ledger.uncertainty_percent,
        version: care.rules.ledger.version.clone(),
    }
}

/// Returns the load of one day, for the side that had more of it.
#[must_use]
pub fn ledger_day(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    involved: Involved,
    date: LocalDate,
) -> LedgerDay {
    let rules = &care.rules.ledger;
    let sides: &[Side] = match involved {
        Involved::Left => &[Side::Left],
        Involved::Right => &[Side::Right],
        Involved::Both => &[Side::Left, Side::Right],
    };
    let mut exercises = Bins::default();
    for side in sides {
        let pulls = exercise_pulls(record, care, course, *side, date);
        exercises = larger(exercises, pulls.bins(rules));
    }
    let mut runs = Pulls::default();
    let run_steps = run_pulls(&mut runs, record, care, date);
    let steps = walking_pulls(record, care, date, run_steps).map(|walking| walking.bins(rules));
    LedgerDay { date, known: known(record, date), exercises, runs: runs.bins(rules), steps }
}

/// How much of a day is known.
pub(super) fn known(record: &Record, date: LocalDate) -> Known {
    let day = record.day(date);
    match (day.steps.is_some(), day.is_unknown()) {
        (true, _) => Known::Full,
        (false, false) => Known::Partial,
        (false, true) => Known::Unknown,
    }
}

/// Sets of a day, for one side.
pub(super) fn exercise_pulls(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    side: Side,
    date: LocalDate,
) -> Pulls {
    let rules = &care.rules.ledger;
    let doses = course
        .tracks
        .iter()
        .filter_map(|t| {
            let trace = t.trace(date)?;
            t.version(trace)?.programme.place(trace.after.pos)
        })
        .flat_map(|p| &p.dose);
    let doses: Vec<&Dose> = doses.collect();
    let mut pulls = Pulls::default();
    for session in &record.day(date).sessions {
        for set in &session.sets {
            if let Some(exercise) = care.catalog.exercises.get(&*set.exercise) {
                let tempo = doses.iter().find(|d| d.exercise == set.exercise).and_then(|d| d.tempo);
                let seconds = tempo.map_or(f64::from(rules.rep_s), |t| f64::from(t.seconds()));
                add_set(&mut pulls, set, exercise, side, seconds, scale(record, care), rules);
            }
        }
    }
    pulls
}

/// Runs and other trainings of a day, the same for both sides. Returns the steps of both feet in them.
pub(super) fn run_pulls(pulls: &mut Pulls, record: &Record, care: &Care, date: LocalDate) -> u32 {
    let twice = super::twice::told_twice(record, care, date);
    let runs = record.day(date).runs.iter();
    let mut steps = 0_u32;
    for run in runs {
        if twice.contains(&run.entry) {
            // The session of the programme stands for it. Its steps are in the day's count all the same.
            steps = steps.saturating_add(add_outing(&mut Pulls::default(), run, care));
        } else {
            steps = steps.saturating_add(add_outing(pulls, run, care));
        }
    }
    steps
}

/// Steps of a day that were not part of a run; none when nobody counted.
pub(super) fn walking_pulls(record: &Record, care: &Care, date: LocalDate, run_steps: u32) -> Option<Pulls> {
    let rules = &care.rules.ledger;
    record.day(date).steps.map(|all| {
        let mut walking = Pulls::default();
        let steps = f64::from(all.saturating_sub(run_steps)) / 2.0;
        walking.add(steps, rules.step_impulse_bw_s, rules.walk_peak_bw, false, rules);
        walking
    })
}

/// What scales a person's sets.
pub(super) fn scale(record: &Record, care: &Care) -> Scale {
    let mass_kg = record.profile.body_mass_kg.map_or(care.rules.rank.reference_mass_kg, Kilograms::get);
    Scale { mass_kg, step_factor: care.rules.rank.step_factor }
}

pub(super) fn add_set(
    sum: &mut Pulls,
    set: &SetDone,
    exercise: &Exercise,
    side: Side,
    rep_s: f64,
    scale: Scale,
    rules: &LedgerRules,
) {
    let facts = &exercise.facts;
    if facts.legs != Legs::Both && !set.side.includes(side) {
        return;
    }
    // A weight on both knees or both feet is shared; one that is carried weighs on whoever stands, and the two-leg peak halves it already.
    let shared = if facts.legs == Legs::Both && !facts.load.carried { 0.5 } else { 1.0 };
    let load = shared * set.load_kg.map_or(0.0, Kilograms::get) / scale.mass_kg.max(20.0);
    let step = if set.surface == Some(Surface::Step) { scale.step_factor } else { 1.0 };
    let peak = if facts.load.carried {
        facts.load.peak_bw * (1.0 + load)
    } else {
        facts.load.peak_bw + rules.seated_lever_bw * load
    } * step;
    let slow = facts.mode != Mode::Fast;
    let grown = if facts.load.peak_bw > 0.0 { peak / facts.load.peak_bw } else { 1.0 };
    match (set.reps, set.seconds, facts.load.impulse_bw_s) {
        (Some(reps), _, Some(impulse)) => sum.add(f64::from(reps), impulse * grown, peak, slow, rules),
        (Some(reps), _, None) => sum.add(f64::from(reps), rules.slow_share * peak * rep_s, peak, slow, rules),
        // Minutes of walking, running and drills are many pulls: their impulse is told for each second.
        (None, Some(seconds), Some(impulse)) => {
            sum.add(f64::from(seconds), impulse * grown, peak, slow, rules);
        }
        (None, Some(seconds), None) => sum.add(1.0, peak * f64::from(seconds), peak, slow, rules),
        (None, None, _) => {}
    }
}

/// Returns the mean over the days that something is known of.
fn mean(days: &[LedgerDay]) -> Option<Mean> {
    let known: Vec<&LedgerDay> = days.iter().filter(|d| d.known != Known::Unknown).collect();
    let count = u32::try_from(known.len()).ok().filter(|count| *count > 0)?;
    let total = |bin: fn(&Bins) -> u32| {
        let sum: u64 = known
            .iter()
            .map(|d| {
                let walking = d.steps.as_ref().map_or(0, bin);
                u64::from(bin(&d.exercises)) + u64::from(bin(&d.runs)) + u64::from(walking)
            })
            .sum();
        u32::try_from(sum / u64::from(count)).unwrap_or(u32::MAX)
    };
    Some(Mean {
        overall: total(|b| b.overall),
        high: total(|b| b.high),
        days: u8::try_from(count).unwrap_or(u8::MAX),
    })
}

fn larger(a: Bins, b: Bins) -> Bins {
    if b.overall > a.overall { b } else { a }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range first")]
pub(super) fn whole(value: f64) -> u32 {
    value.round().clamp(0.0, f64::from(u32::MAX)) as u32
}
