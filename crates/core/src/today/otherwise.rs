//! What would make it another day, and how it goes on.

use serde::Serialize;

use super::{Decision, DoseLine, Rule};
use crate::{criteria::Measure, units::LocalDate};

/// One way today's decision could be another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WouldChange {
    /// What would have to be different, smallest first.
    pub cause: Vec<Cause>,
    /// The person can still do it today.
    pub still_today: bool,
    /// What the day would then be.
    pub decision: Decision,
    /// The rule that would then decide.
    pub rule: Rule,
    /// The dose that would then be in force.
    pub dose: Vec<DoseLine>,
    /// Whether there would be main work today.
    pub plan: bool,
}

/// One thing that would have to be different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum Cause {
    /// This morning's score, from and to.
    Morning {
        /// The least.
        at_least: u8,
        /// The most.
        at_most: u8,
    },
    /// This morning answered at all.
    MorningAnswered,
    /// The gate's test taken and passed.
    GateHolds,
    /// The gate's test not passed.
    GateFails,
    /// The weekly trend level.
    TrendLevel,
    /// The weekly trend rising.
    TrendRises,
    /// A red flag reported.
    RedFlag,
    /// A clinician's clearance.
    Clearance,
    /// Nothing outside barring a rise.
    NotBarred,
    /// Yesterday's worst pain, from and to.
    PainYesterday {
        /// The least.
        at_least: u8,
        /// The most.
        at_most: u8,
    },
    /// Yesterday's work fully done.
    WorkYesterdayFull,
    /// Yesterday's work not fully done, or made easier.
    WorkYesterdayLess,
    /// Yesterday's effort within the dose.
    EffortYesterdayFits,
    /// No session yesterday.
    NoSessionYesterday,
    /// No high load outside the programme yesterday.
    NoHighLoadYesterday,
}

/// What tomorrow would be.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ahead {
    /// What would have to happen.
    pub when: AheadWhen,
    /// What tomorrow would then be.
    pub decision: Decision,
    /// The rule that would decide.
    pub rule: Rule,
    /// The dose that would be in force.
    pub dose: Vec<DoseLine>,
    /// Names of the easings that would be in force.
    pub eased: Vec<String>,
}

/// What today's session and tomorrow's morning could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum AheadWhen {
    /// All of it done, pain at or under the target, a calm morning.
    Good {
        /// The target.
        target: u8,
    },
    /// Pain above the target, at or under the ceiling.
    Strained {
        /// The least.
        from: u8,
        /// The most.
        to: u8,
    },
    /// Pain over the ceiling.
    TooMuch {
        /// The least.
        from: u8,
    },
    /// A clearly worse morning.
    WorseMorning {
        /// So many points above usual.
        by: u8,
    },
}

/// When the next step can come, if every morning is calm and every session sound.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NextStep {
    /// The earliest day.
    pub date: LocalDate,
    /// What the day would be.
    pub decision: Decision,
    /// The dose then in force.
    pub dose: Vec<DoseLine>,
    /// Sound sessions needed until then.
    pub sessions: u8,
    /// Tests to pass until then.
    pub tests: Vec<Measure>,
    /// The earliest day of graduation.
    pub graduate: Option<LocalDate>,
}
