//! Doses as words: "3 sets of 12", "5 holds of 45 seconds".

use super::{Language, plain::side};
use crate::{
    catalog::{Legs, Range},
    journal::Surface,
    today::DoseLine,
    units::Involved,
};

/// Returns one line of a dose: "3 sets of 12, on the step, 5 kg".
#[must_use]
pub fn one_dose(language: Language, line: &DoseLine) -> String {
    let mut parts = vec![sets(language, line)];
    match line.surface {
        Some(Surface::Step) => parts.push(language.say("dose-on-step")),
        Some(Surface::Floor) | None => {}
    }
    if line.range == Range::Small {
        parts.push(language.say("dose-small-range"));
    }
    let load = line.load_kg.map(|load| language.decimal(&load.to_string()));
    match (load, line.load_body_percent) {
        (Some(load), Some(share)) => {
            let values = [("load", load.into()), ("share", share.into())];
            parts.push(language.tell("dose-load-share", values));
        }
        (Some(load), None) => parts.push(language.tell("dose-load", [("load", load.into())])),
        (None, Some(share)) => parts.push(language.tell("dose-share", [("share", share.into())])),
        (None, None) => {}
    }
    if let Some(reps) = line.rep_max {
        parts.push(language.tell("dose-rep-max", [("reps", reps.into())]));
    }
    parts.join(", ")
}

fn sets(language: Language, line: &DoseLine) -> String {
    let sets = u32::from(line.sets);
    match (line.reps, line.hold_s, line.minutes) {
        (Some(reps), _, _) => language.tell("dose-reps", [("sets", sets.into()), ("reps", reps.into())]),
        (None, Some(hold), _) => {
            language.tell("dose-holds", [("sets", sets.into()), ("seconds", hold.into())])
        }
        (None, None, Some(minutes)) => {
            language.tell("dose-minutes", [("n", (u32::from(minutes) * sets).into())])
        }
        (None, None, None) => line.run_min.map_or_else(
            || language.tell("dose-sets", [("n", sets.into())]),
            |run| intervals(language, line, run),
        ),
    }
}

/// Returns intervals: "5 times: run 1 minute, walk 4"; one stretch without walking is a run.
fn intervals(language: Language, line: &DoseLine, run: u8) -> String {
    match (line.sets, line.walk_min.unwrap_or(0)) {
        (1, 0) => language.tell("dose-run-through", [("run", run.into())]),
        (sets, 0) => language.tell("dose-run-turns", [("sets", sets.into()), ("run", run.into())]),
        (sets, walk) => {
            let values = [("sets", sets.into()), ("run", run.into()), ("walk", walk.into())];
            language.tell("dose-walk-run", values)
        }
    }
}

/// Returns the first line that is new or other than it was, where several exercises make a dose.
pub(super) fn changed<'l>(dose: &'l [DoseLine], before: &[DoseLine]) -> Option<&'l DoseLine> {
    dose.iter().find(|line| {
        !before.iter().any(|old| {
            old.exercise == line.exercise
                && one_dose(Language::English, old) == one_dose(Language::English, line)
        })
    })
}

/// Returns a whole dose for the line under a title: sets, side, times a day, minutes.
#[must_use]
pub fn dose_line(language: Language, dose: &[DoseLine], sessions: u8) -> String {
    let mut parts = Vec::new();
    match dose {
        [] => return String::new(),
        [line] => {
            parts.push(one_dose(language, line));
            match line.legs {
                Legs::One => parts.push(side(language, line.side)),
                Legs::Each => parts.push(language.say("dose-each-leg")),
                Legs::Both => {}
            }
        }
        lines => parts.push(language.tell("dose-exercises", [("n", lines.len().into())])),
    }
    if sessions > 1 {
        parts.push(language.tell("dose-sessions", [("n", sessions.into())]));
    }
    parts.push(language.tell("dose-about", [("n", minutes(dose).into())]));
    parts.join(" · ")
}

/// Returns how long a dose takes, in whole minutes, rests between sets included.
#[must_use]
pub fn minutes(dose: &[DoseLine]) -> u32 {
    let seconds: u32 = dose
        .iter()
        .map(|line| {
            let sides = match (line.legs, line.side) {
                (Legs::Each, _) | (Legs::One, Involved::Both) => 2,
                (Legs::One | Legs::Both, _) => 1,
            };
            let a_set = match (line.reps, line.hold_s, line.minutes) {
                (Some(reps), _, _) => u32::from(reps) * line.tempo.map_or(3, crate::units::Tempo::seconds),
                (None, Some(hold), _) => u32::from(hold),
                (None, None, minutes) => line.run_min.map_or_else(
                    || u32::from(minutes.unwrap_or(1)) * 60,
                    |run| (u32::from(run) + u32::from(line.walk_min.unwrap_or(0))) * 60,
                ),
            };
            let sets = u32::from(line.sets) * sides;
            sets * a_set + sets.saturating_sub(1) * u32::from(line.rest_s.unwrap_or(0))
        })
        .sum();
    seconds.div_ceil(60).max(1)
}

/// What the whole of a dose is counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Minutes of running.
    Running,
    /// Heel raises.
    Raises,
    /// Repetitions of another exercise.
    Repetitions,
    /// Seconds of holds.
    Holds,
}

/// Returns the whole of a dose in one number with its unit: 36 raises, 225 seconds.
#[must_use]
pub(super) fn amount(dose: &[DoseLine]) -> Option<(u32, Unit)> {
    let [line] = dose else { return None };
    let sets = u32::from(line.sets);
    match (line.reps, line.hold_s.or(line.run_min.map(u16::from))) {
        (None, Some(minutes)) if line.run_min.is_some() => Some((sets * u32::from(minutes), Unit::Running)),
        (Some(reps), _) if line.exercise.contains("heel-raise") => {
            Some((sets * u32::from(reps), Unit::Raises))
        }
        (Some(reps), _) => Some((sets * u32::from(reps), Unit::Repetitions)),
        (None, Some(hold)) => Some((sets * u32::from(hold), Unit::Holds)),
        (None, None) => None,
    }
}
