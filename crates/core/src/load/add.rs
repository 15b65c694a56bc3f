//! Adding up a day (`achilles-load.md` section 3): impulses of one side, shown in walking steps.

use super::{Bins, DayLoad, Known, LedgerDay, Mean};
use crate::{
    care::Care,
    catalog::{Exercise, LedgerRules, Legs, Mode},
    journal::{Run, SetDone, Sport, Surface},
    programme::Dose,
    record::Record,
    today::Course,
    units::{Involved, Kilograms, LocalDate, Side},
};

/// What scales a set's load: the person's mass, and the depth of a step.
#[derive(Clone, Copy)]
struct Scale {
    mass_kg: f64,
    step_factor: f64,
}

/// Impulses of one side, in body-weight seconds.
#[derive(Clone, Copy, Debug, Default)]
struct Impulse {
    overall: f64,
    high: f64,
    high_slow: f64,
}

impl Impulse {
    fn add(&mut self, count: f64, impulse: f64, peak: f64, slow: bool, rules: &LedgerRules) {
        let all = count * impulse;
        self.overall += all;
        if peak >= rules.high_from_bw {
            self.high += all;
            if slow {
                self.high_slow += all;
            }
        }
    }

    fn bins(self, rules: &LedgerRules) -> Bins {
        let steps = |impulse: f64| whole(impulse / rules.step_impulse_bw_s.max(0.01));
        Bins { overall: steps(self.overall), high: steps(self.high), high_slow: steps(self.high_slow) }
    }
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

/// Returns the load of one day.
#[must_use]
pub fn ledger_day(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    involved: Involved,
    date: LocalDate,
) -> LedgerDay {
    let rules = &care.rules.ledger;
    let day = record.day(date);
    let sides: &[Side] = match involved {
        Involved::Left => &[Side::Left],
        Involved::Right => &[Side::Right],
        Involved::Both => &[Side::Left, Side::Right],
    };
    let mass_kg = record.profile.body_mass_kg.map_or(care.rules.rank.reference_mass_kg, Kilograms::get);
    let scale = Scale { mass_kg, step_factor: care.rules.rank.step_factor };
    let doses = course
        .tracks
        .iter()
        .filter_map(|t| {
            let trace = t.trace(date)?;
            t.version(trace)?.programme.place(trace.after.pos)
        })
        .flat_map(|p| &p.dose);
    let doses: Vec<&Dose> = doses.collect();
    let mut exercises = Bins::default();
    for side in sides {
        let mut impulse = Impulse::default();
        for set in day.sessions.iter().flat_map(|s| &s.sets) {
            if let Some(exercise) = care.catalog.exercises.get(&*set.exercise) {
                let tempo = doses.iter().find(|d| d.exercise == set.exercise).and_then(|d| d.tempo);
                let seconds = tempo.map_or(f64::from(rules.rep_s), |t| f64::from(t.seconds()));
                add_set(&mut impulse, set, exercise, *side, seconds, scale, rules);
            }
        }
        exercises = larger(exercises, impulse.bins(rules));
    }
    let mut runs = Impulse::default();
    let mut run_steps = 0;
    for run in &day.runs {
        run_steps += add_run(&mut runs, run, rules);
    }
    let steps = day.steps.map(|all| {
        let mut walking = Impulse::default();
        walking.add(
            f64::from(all.saturating_sub(run_steps)) / 2.0,
            rules.step_impulse_bw_s,
            rules.walk_peak_bw,
            false,
            rules,
        );
        walking.bins(rules)
    });
    let known = match (steps.is_some(), day.is_unknown()) {
        (true, _) => Known::Full,
        (false, false) => Known::Partial,
        (false, true) => Known::Unknown,
    };
    LedgerDay { date, known, exercises, runs: runs.bins(rules), steps }
}

fn add_set(
    sum: &mut Impulse,
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

/// Adds a run and returns its steps of both feet.
fn add_run(sum: &mut Impulse, run: &Run, rules: &LedgerRules) -> u32 {
    let seconds = run.moving_s.or(run.duration_s);
    let metres = run.distance_m.map(f64::from);
    let (length, walks) = match run.sport {
        Sport::Running => (rules.run_step_m, false),
        Sport::Walking => (rules.walk_step_m, true),
        Sport::Cycling | Sport::Swimming | Sport::Strength | Sport::Other => return 0,
    };
    let by_cadence = run.cadence_spm.zip(seconds).map(|(spm, s)| f64::from(spm) * f64::from(s) / 60.0);
    let steps = run.steps.map(f64::from).or(by_cadence).or_else(|| metres.map(|m| m / length)).unwrap_or(0.0);
    if walks {
        sum.add(steps / 2.0, rules.step_impulse_bw_s, rules.walk_peak_bw, false, rules);
    } else {
        let speed = metres.zip(seconds).filter(|(_, s)| *s > 0).map_or(3.0, |(m, s)| m / f64::from(s));
        let peak = rules.run_peak_bw * (1.0 + rules.run_peak_per_m_s * (speed.clamp(1.8, 6.0) - 3.0));
        sum.add(steps / 2.0, rules.stride_impulse_bw_s, peak, false, rules);
    }
    whole(steps)
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
fn whole(value: f64) -> u32 {
    value.round().clamp(0.0, f64::from(u32::MAX)) as u32
}
