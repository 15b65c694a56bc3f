//! An exercise file: facts in a TOML front matter, how to do it in prose.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::Provenance;

/// How an exercise loads: the order is the order of harm it can do, and the first key of a dose's load rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Stretching, rolling, toe work, balance: hardly any tendon load.
    Gentle,
    /// Tension without movement.
    Hold,
    /// Slow movement under load.
    Slow,
    /// Quick rebounds, hops, jumps, running.
    Fast,
}

/// Which legs work in one repetition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Legs {
    /// Both at once.
    Both,
    /// One at a time: the dose is for the involved leg (each of them, when both are).
    One,
    /// One at a time, and the dose is for each leg.
    Each,
}

/// How a set of it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Counts {
    /// Repetitions.
    Reps,
    /// Seconds of each hold or stretch.
    Seconds,
    /// Minutes in all.
    Minutes,
    /// Intervals of running, each with walking after it.
    Intervals,
}

/// What one repetition (or second) asks of the Achilles tendon.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TendonLoad {
    /// Peak on one side, in body weights.
    pub peak_bw: f64,
    /// The lowest published or estimated peak.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// Impulse of one repetition in body-weight seconds, or of one second where minutes or intervals are counted;
    /// absent: peak × seconds of the tempo or hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub impulse_bw_s: Option<f64>,
    /// The external load is carried by the working leg (false for seated forms, where it lies on the knee).
    #[serde(default = "yes")]
    pub carried: bool,
    /// Where the numbers come from.
    pub from: Provenance,
}

const fn yes() -> bool {
    true
}

/// The front matter of `catalog/exercises/<id>.md`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ExerciseFacts {
    /// The id; the file is named after it.
    pub id: String,
    /// What people read: "Heel raises on one leg".
    pub name: String,
    /// Two or three words for lists.
    pub short: String,
    /// Other names people look it up by; nothing that is followed rests on them.
    #[serde(default, skip_serializing)]
    pub also: Vec<String>,
    /// One sentence: what it does for the person.
    pub purpose: String,
    /// How it loads.
    pub mode: Mode,
    /// Which legs work.
    pub legs: Legs,
    /// How a set is counted.
    pub counts: Counts,
    /// May be done at the edge of a step.
    #[serde(default)]
    pub step: bool,
    /// What is needed: `step`, `chair`, `wall`, `band`, `towel`, `backpack`, …
    #[serde(default)]
    pub equipment: Vec<String>,
    /// Easier neighbours, nearest first.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub easier: Vec<Spanned<String>>,
    /// Harder neighbours, nearest first.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub harder: Vec<Spanned<String>>,
    /// Findings asked after it: where a stretch was felt.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub asks: Vec<Spanned<String>>,
    /// The figure that shows it. Pictures are no care: they are no part of what a programme's version is.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub figure: Option<Spanned<String>>,
    /// The figure that shows it on a step.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub figure_step: Option<Spanned<String>>,
    /// The figure that shows it with added weight.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub figure_weight: Option<Spanned<String>>,
    /// The figure of the walking between turns.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Option<String>")]
    pub figure_walk: Option<Spanned<String>>,
    /// More figures for its page: other ways to do the same.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Vec<String>")]
    pub figure_also: Vec<Spanned<String>>,
    /// Figures that show what goes wrong.
    #[serde(default, skip_serializing)]
    #[schemars(with = "Vec<String>")]
    pub figure_errors: Vec<Spanned<String>>,
    /// What it asks of the Achilles tendon.
    pub load: TendonLoad,
    /// Where the description comes from.
    pub from: Provenance,
}

impl ExerciseFacts {
    /// Goes through every figure it names.
    pub fn figures_named(&self) -> impl Iterator<Item = &Spanned<String>> {
        let shown = [&self.figure, &self.figure_step, &self.figure_weight, &self.figure_walk];
        shown.into_iter().flatten().chain(&self.figure_also).chain(&self.figure_errors)
    }

    /// Returns the figure that shows it as it is done today: with added weight, on a step, or plainly.
    #[must_use]
    pub fn figure_for(&self, step: bool, weight: bool) -> Option<&str> {
        let weighted = self.figure_weight.as_ref().filter(|_| weight);
        let stepped = self.figure_step.as_ref().filter(|_| step);
        weighted.or(stepped).or(self.figure.as_ref()).map(|id| id.get_ref().as_str())
    }
}

/// An exercise: its facts and its prose sections.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exercise {
    /// The front matter.
    pub facts: ExerciseFacts,
    /// How to do it, one step a line (the file's section "How").
    pub how: Vec<String>,
    /// Common errors and what to do instead (section "Watch for").
    pub watch_for: Vec<String>,
    /// When to leave it (section "Stop if"); may be empty.
    pub stop_if: Vec<String>,
}

mod prose;
mod search;

pub use search::{ExerciseQuery, KITS, NO_KIT};

pub(super) use prose::{fences, read as read_exercise};
