//! One exercise of a plan.

use heelup_core::{
    catalog::{Legs, Range},
    journal::Surface,
    today::DoseLine,
    units::{Involved, Tempo},
};
use schemars::JsonSchema;
use serde::Serialize;

use super::reason::{Source, sources};
use heelup_core::care::Care;

/// One exercise with its dose. What the dose does not name is null.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Dose {
    /// The exercise's id.
    pub(crate) exercise: String,
    /// What people read.
    pub(crate) name: String,
    /// Sets; for a side each, where one leg works at a time.
    pub(crate) sets: u8,
    /// Repetitions a set.
    pub(crate) reps: Option<u16>,
    /// Seconds of each hold.
    pub(crate) hold_s: Option<u16>,
    /// Minutes in all.
    pub(crate) minutes: Option<u8>,
    /// Seconds of each part of a repetition.
    pub(crate) tempo: Option<Tempo>,
    /// External load in kilograms.
    pub(crate) load_kg: Option<f64>,
    /// External load as percent of body mass, as prescribed.
    pub(crate) load_body_percent: Option<u8>,
    /// Minutes of running in each interval.
    pub(crate) run_min: Option<u8>,
    /// Minutes of walking after each.
    pub(crate) walk_min: Option<u8>,
    /// Load named by how often it can be lifted.
    pub(crate) rep_max: Option<u8>,
    /// Effort wanted, 0-10, from and to.
    pub(crate) effort: Option<[u8; 2]>,
    /// Seconds of rest between sets.
    pub(crate) rest_s: Option<u16>,
    /// The ground, where it matters.
    pub(crate) surface: Option<Surface>,
    /// How far the heel travels: `full` or `small`.
    pub(crate) range: &'static str,
    /// The side or sides the sets are for.
    pub(crate) side: Involved,
    /// Which legs work in a repetition: `both`, `one`, or `each` in turn.
    pub(crate) legs: &'static str,
    /// Where the numbers come from.
    pub(crate) source: Vec<Source>,
}

/// Takes over a dose.
pub(super) fn doses(lines: &[DoseLine], care: &Care) -> Vec<Dose> {
    lines.iter().map(|line| dose(line, care)).collect()
}

fn dose(line: &DoseLine, care: &Care) -> Dose {
    Dose {
        exercise: line.exercise.clone(),
        name: line.name.clone(),
        sets: line.sets,
        reps: line.reps,
        hold_s: line.hold_s,
        minutes: line.minutes,
        tempo: line.tempo,
        load_kg: line.load_kg.map(heelup_core::units::Kilograms::get),
        load_body_percent: line.load_body_percent,
        run_min: line.run_min,
        walk_min: line.walk_min,
        rep_max: line.rep_max,
        effort: line.effort,
        rest_s: line.rest_s,
        surface: line.surface,
        range: match line.range {
            Range::Full => "full",
            Range::Small => "small",
        },
        side: line.side,
        legs: match line.legs {
            Legs::Both => "both",
            Legs::One => "one",
            Legs::Each => "each",
        },
        source: sources(&line.from, care),
    }
}

/// Returns a dose in a few words: `3 x 12 heel-raise-single-leg`.
pub(super) fn short(lines: &[DoseLine]) -> String {
    let line = |line: &DoseLine| {
        let amount = match (line.reps, line.hold_s, line.minutes) {
            (Some(reps), _, _) => format!("{} x {reps} ", line.sets),
            (None, Some(hold), _) => format!("{} x {hold} s ", line.sets),
            (None, None, Some(minutes)) => format!("{minutes} min "),
            (None, None, None) => line.run_min.map_or_else(String::new, |run| {
                format!("{} x {run}/{} min ", line.sets, line.walk_min.unwrap_or(0))
            }),
        };
        let load = line.load_kg.map_or_else(String::new, |kg| format!(" with {kg}"));
        format!("{amount}{}{load}", line.exercise)
    };
    lines.iter().map(line).collect::<Vec<_>>().join(", ")
}
