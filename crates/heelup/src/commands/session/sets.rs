//! From what was told to sets: the dose of the day says which leg, which ground, which unit.

use heelup_core::{
    care::Care,
    catalog::{Counts, Legs, nearest},
    journal::SetDone,
    today::DoseLine,
    units::{Involved, Kilograms},
};

use crate::{exit::Failure, values::SetsTold};

/// How much was told.
pub(super) enum Amount<'a> {
    /// All of the dose.
    Full,
    /// So much in all, in the order of the dose.
    Done(u32),
    /// Each set.
    Sets(&'a [SetsTold]),
}

/// Returns the sets that were done.
pub(super) fn sets(
    care: &Care,
    dose: &[DoseLine],
    side: Involved,
    amount: &Amount<'_>,
    load: Option<Kilograms>,
) -> Result<Vec<SetDone>, Failure> {
    let mut sets = Vec::new();
    match amount {
        Amount::Full => {
            for line in dose {
                for _ in 0..line.sets {
                    add(&mut sets, line, side, a_set(line), load);
                }
            }
        }
        Amount::Done(done) => {
            let unit = u32::from(told_in(dose));
            let mut left = done.saturating_mul(unit);
            for line in dose {
                for _ in 0..line.sets {
                    let amount = a_set(line).min(u16::try_from(left).unwrap_or(u16::MAX));
                    left = left.saturating_sub(u32::from(amount));
                    if amount > 0 {
                        add(&mut sets, line, side, amount, load);
                    }
                }
            }
            if left > 0 {
                let all: u32 = dose.iter().map(|line| u32::from(a_set(line)) * u32::from(line.sets)).sum();
                let all = all / unit;
                return Err(Failure::input(
                    format!("the dose is {all} in all; {done} is more"),
                    "say more than was planned set by set: --sets 12,12,12,12",
                ));
            }
        }
        Amount::Sets(told) => {
            for one in *told {
                let line = line_of(care, dose, side, one)?;
                let unit = told_in(std::slice::from_ref(&line));
                for amount in &one.amounts {
                    add(&mut sets, &line, side, amount.saturating_mul(unit), load);
                }
            }
        }
    }
    Ok(sets)
}

/// Returns the seconds of the unit that is told: runs in minutes, everything else as it is counted.
fn told_in(dose: &[DoseLine]) -> u16 {
    if !dose.is_empty() && dose.iter().all(|line| line.run_min.is_some()) { 60 } else { 1 }
}

/// Returns repetitions, or seconds, of one set.
fn a_set(line: &DoseLine) -> u16 {
    let minutes = || line.minutes.or(line.run_min).map(|minutes| u16::from(minutes).saturating_mul(60));
    line.reps.or(line.hold_s).or_else(minutes).unwrap_or(0)
}

fn add(sets: &mut Vec<SetDone>, line: &DoseLine, side: Involved, amount: u16, load: Option<Kilograms>) {
    let legs: &[Involved] = match (line.legs, side) {
        (Legs::Both, _) => &[Involved::Both],
        (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
        (Legs::One, Involved::Left) => &[Involved::Left],
        (Legs::One, Involved::Right) => &[Involved::Right],
    };
    for leg in legs {
        sets.push(SetDone {
            exercise: line.exercise.as_str().into(),
            surface: line.surface,
            side: *leg,
            reps: line.reps.map(|_| amount),
            seconds: if line.reps.is_none() { Some(amount) } else { None },
            load_kg: load.or(line.load_kg),
            pain: None,
            effort: None,
        });
    }
}

/// Returns the line of the dose that sets are told of, or one of another exercise of the catalog.
fn line_of(care: &Care, dose: &[DoseLine], side: Involved, told: &SetsTold) -> Result<DoseLine, Failure> {
    let Some(asked) = &told.exercise else {
        return match dose {
            [only] => Ok(only.clone()),
            several => {
                let names: Vec<&str> = several.iter().map(|line| line.exercise.as_str()).collect();
                Err(Failure::usage(
                    "this dose has several exercises",
                    format!("say which: --sets EXERCISE=12,12,12, with one of {}", names.join(", ")),
                ))
            }
        };
    };
    if let Some(line) = dose.iter().find(|line| line.exercise == *asked) {
        return Ok(line.clone());
    }
    let Some(exercise) = care.catalog.exercises.get(asked) else {
        let near = nearest(asked, care.catalog.exercises.keys().map(String::as_str));
        let remedy = near.map_or_else(
            || "the ids are those of `heelup plan --json` and of catalog/exercises".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(Failure::input(format!("unknown exercise `{asked}`"), remedy));
    };
    let facts = &exercise.facts;
    Ok(DoseLine {
        exercise: asked.clone(),
        name: facts.name.clone(),
        legs: facts.legs,
        side,
        surface: None,
        range: heelup_core::catalog::Range::Full,
        sets: 1,
        reps: (facts.counts == Counts::Reps).then_some(1),
        hold_s: (facts.counts == Counts::Seconds).then_some(1),
        minutes: None,
        tempo: None,
        load_kg: None,
        load_body_percent: None,
        run_min: (facts.counts == Counts::Intervals).then_some(1),
        walk_min: None,
        rep_max: None,
        effort: None,
        rest_s: None,
        from: heelup_core::catalog::Provenance::default(),
    })
}
