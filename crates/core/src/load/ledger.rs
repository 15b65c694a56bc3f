//! A day of load and the days around it.

use serde::Serialize;

use crate::units::LocalDate;

/// Load of one day on the involved side, in walking-step equivalents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Bins {
    /// Everything.
    pub overall: u32,
    /// What came with a peak at or above the threshold of high load.
    pub high: u32,
    /// Of `high`: slow work with heavy external load, so that it does not look like running.
    pub high_slow: u32,
}

/// What is known of one day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LedgerDay {
    /// The day.
    pub date: LocalDate,
    /// How much of it is known.
    pub known: Known,
    /// Exercises.
    pub exercises: Bins,
    /// Runs.
    pub runs: Bins,
    /// Steps that were not part of a run; none when nobody counted.
    pub steps: Option<Bins>,
}

impl LedgerDay {
    /// Returns everything that is known of the day together.
    #[must_use]
    pub fn overall(&self) -> u32 {
        self.sum(|bins| bins.overall)
    }

    /// Returns what of it came with a high peak.
    #[must_use]
    pub fn high(&self) -> u32 {
        self.sum(|bins| bins.high)
    }

    /// Says whether any load is known: a morning told, and no work and no steps, is none.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.known != Known::Unknown && (self.steps.is_some() || self.overall() > 0)
    }

    fn sum(&self, of: fn(&Bins) -> u32) -> u32 {
        let steps = self.steps.as_ref().map_or(0, of);
        of(&self.exercises).saturating_add(of(&self.runs)).saturating_add(steps)
    }
}

/// How much of a day's load is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// Nothing was recorded.
    Unknown,
    /// Something was recorded, but not the day's steps.
    Partial,
    /// Steps and whatever was done are known.
    Full,
}

/// The day's load and its surroundings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayLoad {
    /// The day.
    pub today: LedgerDay,
    /// The last seven days before it, newest first.
    pub week: Vec<LedgerDay>,
    /// Mean a day of the last 7 known days, and of how many.
    pub acute: Option<Mean>,
    /// Mean a day of the 28 before them, and of how many.
    pub chronic: Option<Mean>,
    /// The band around every figure, percent either way.
    pub uncertainty_percent: u8,
    /// The version of the load numbers.
    pub version: String,
}

/// A mean a day over known days only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Mean {
    /// Overall load a day.
    pub overall: u32,
    /// High load a day.
    pub high: u32,
    /// Days it is made of.
    pub days: u8,
}
