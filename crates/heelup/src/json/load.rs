//! The day's load and the days around it.

use heelup_core::{
    load::{self, Bins, DayLoad, Known, LedgerDay, Mean},
    units::LocalDate,
};
use schemars::JsonSchema;
use serde::Serialize;

/// Load of the involved side, in walking-step equivalents. An unknown day is unknown, never 0.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Load {
    /// What the numbers count: `walking-steps`.
    pub(crate) unit: &'static str,
    /// The day itself, as far as it has been told.
    pub(crate) today: Day,
    /// The last seven days before it, newest first.
    pub(crate) week: Vec<Day>,
    /// Mean a day of the last 7 known days.
    pub(crate) acute: Option<Average>,
    /// Mean a day of the 28 before them.
    pub(crate) chronic: Option<Average>,
    /// The band around every figure, percent either way.
    pub(crate) uncertainty_percent: u8,
    /// The version of the load numbers.
    pub(crate) version: String,
    /// What the decision allows today, what is done of it, and what is left; null for a heel that these
    /// numbers were not made for.
    pub(crate) budget: Option<Budget>,
}

/// The day's budget. Load beside the plan is told and never subtracted: a plan shrinks by a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Budget {
    /// What today's plan comes to; nothing on a day without one.
    pub(crate) allowed: Part,
    /// What is left of it.
    pub(crate) left: Part,
    /// All exercises done today, planned or not.
    pub(crate) spent: Part,
    /// Runs and other trainings done today.
    pub(crate) runs: Part,
    /// Steps outside runs; null when nobody counted.
    pub(crate) steps: Option<Part>,
}

/// One day of load.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Day {
    /// The day.
    pub(crate) date: LocalDate,
    /// `unknown`: nothing was recorded; `partial`: something, but not the day's steps; `full`.
    pub(crate) known: &'static str,
    /// Everything that is known; null for an unknown day.
    pub(crate) overall: Option<u32>,
    /// Of it, what came with a high peak; null for an unknown day.
    pub(crate) high: Option<u32>,
    /// Exercises.
    pub(crate) exercises: Part,
    /// Runs.
    pub(crate) runs: Part,
    /// Steps outside runs; null when nobody counted.
    pub(crate) steps: Option<Part>,
}

/// One kind of load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Part {
    /// Everything.
    pub(crate) overall: u32,
    /// What came with a high peak.
    pub(crate) high: u32,
    /// Of `high`: slow work with heavy external load.
    pub(crate) high_slow: u32,
}

/// A mean a day over known days only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Average {
    /// Overall load a day.
    pub(crate) overall: u32,
    /// High load a day.
    pub(crate) high: u32,
    /// How many days it is made of.
    pub(crate) days: u8,
}

/// Takes over a day's load.
pub(super) fn load(load: &DayLoad, budget: Option<&load::Budget>) -> Load {
    Load {
        unit: "walking-steps",
        today: day(&load.today),
        week: load.week.iter().map(day).collect(),
        acute: load.acute.map(average),
        chronic: load.chronic.map(average),
        uncertainty_percent: load.uncertainty_percent,
        version: load.version.clone(),
        budget: budget.map(self::budget),
    }
}

fn day(day: &LedgerDay) -> Day {
    let known = day.known != Known::Unknown;
    Day {
        date: day.date,
        known: match day.known {
            Known::Unknown => "unknown",
            Known::Partial => "partial",
            Known::Full => "full",
        },
        overall: known.then(|| day.overall()),
        high: known.then(|| day.high()),
        exercises: part(day.exercises),
        runs: part(day.runs),
        steps: day.steps.map(part),
    }
}

fn budget(budget: &load::Budget) -> Budget {
    Budget {
        allowed: part(budget.allowed),
        left: part(budget.left),
        spent: part(budget.spent),
        runs: part(budget.runs),
        steps: budget.steps.map(part),
    }
}

const fn part(bins: Bins) -> Part {
    Part { overall: bins.overall, high: bins.high, high_slow: bins.high_slow }
}

const fn average(mean: Mean) -> Average {
    Average { overall: mean.overall, high: mean.high, days: mean.days }
}
