//! Doses as words: "3 sets of 12", "5 holds of 45 seconds".

use super::plain::{count, side};
use crate::{
    catalog::{Legs, Range},
    journal::Surface,
    today::DoseLine,
    units::Involved,
    words::Language,
};

/// Returns one line of a dose: "3 sets of 12, on the step, 5 kg".
#[must_use]
pub fn one_dose(language: Language, line: &DoseLine) -> String {
    let mut parts = vec![sets(line)];
    let _ = language;
    match line.surface {
        Some(Surface::Step) => parts.push("on the step".to_owned()),
        Some(Surface::Floor) | None => {}
    }
    if line.range == Range::Small {
        parts.push("a small movement".to_owned());
    }
    match (line.load_kg, line.load_body_percent) {
        (Some(load), Some(share)) => parts.push(format!("with {load} ({share} % of your body weight)")),
        (Some(load), None) => parts.push(format!("with {load}")),
        (None, Some(share)) => parts.push(format!("with {share} % of your body weight")),
        (None, None) => {}
    }
    if let Some(rm) = line.rep_max {
        parts.push(format!("as heavy as {rm} good repetitions allow"));
    }
    parts.join(", ")
}

fn sets(line: &DoseLine) -> String {
    let sets = u32::from(line.sets);
    match (line.reps, line.hold_s, line.minutes) {
        (Some(reps), _, _) => format!("{} of {reps}", count(sets, "set", "sets")),
        (None, Some(hold), _) => format!("{} of {hold} seconds", count(sets, "hold", "holds")),
        (None, None, Some(minutes)) => count(u32::from(minutes) * sets, "minute", "minutes"),
        (None, None, None) => {
            line.run_min.map_or_else(|| count(sets, "set", "sets"), |run| intervals(line, run))
        }
    }
}

/// Returns intervals: "5 times: run 1 minute, walk 4"; one stretch without walking is a run.
fn intervals(line: &DoseLine, run: u8) -> String {
    let minutes = count(u32::from(run), "minute", "minutes");
    match (line.sets, line.walk_min.unwrap_or(0)) {
        (1, 0) => format!("run {minutes} without a break"),
        (sets, 0) => format!("{sets} times: run {minutes}"),
        (sets, walk) => format!("{}: run {minutes}, walk {walk}", count(u32::from(sets), "time", "times")),
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
                Legs::Each => parts.push("each leg".to_owned()),
                Legs::Both => {}
            }
        }
        lines => parts.push(count(u32::try_from(lines.len()).unwrap_or(0), "exercise", "exercises")),
    }
    if sessions > 1 {
        parts.push(if sessions == 2 { "twice today".to_owned() } else { format!("{sessions} times today") });
    }
    parts.push(format!("about {}", count(minutes(dose), "minute", "minutes")));
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

/// Returns the whole of a dose in one number with its unit: "36 raises", "225 seconds".
#[must_use]
pub(super) fn amount(dose: &[DoseLine]) -> Option<(u32, &'static str)> {
    let [line] = dose else { return None };
    let sets = u32::from(line.sets);
    match (line.reps, line.hold_s.or(line.run_min.map(u16::from))) {
        (None, Some(minutes)) if line.run_min.is_some() => {
            Some((sets * u32::from(minutes), "minutes of running"))
        }
        (Some(reps), _) if line.exercise.contains("heel-raise") => Some((sets * u32::from(reps), "raises")),
        (Some(reps), _) => Some((sets * u32::from(reps), "repetitions")),
        (None, Some(hold)) => Some((sets * u32::from(hold), "seconds of holds")),
        (None, None) => None,
    }
}
