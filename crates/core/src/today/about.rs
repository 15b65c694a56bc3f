//! Why: what was measured against what, as values.

use serde::Serialize;

use crate::{
    catalog::{Provenance, Urgency},
    criteria::Explained,
    units::LocalDate,
};

/// One measured thing that bore on the decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// Whether it speaks for going on.
    pub stands: Stands,
    /// What was measured against what.
    pub about: About,
    /// Where the rule or number comes from.
    pub from: Provenance,
}

/// Whether a measured thing speaks for going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    /// Met.
    Met,
    /// Not yet met.
    NotYet,
    /// Not known.
    Unknown,
    /// The reason for less.
    Less,
}

/// What a reason is about; every number is the one the decision used.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum About {
    /// This morning against the usual one.
    Morning {
        /// This morning's score.
        today: Option<u8>,
        /// The usual score.
        usual: Option<u8>,
        /// How many mornings the usual one is made of.
        of: u8,
        /// So many points above the usual one is clearly worse.
        worse_by: u8,
        /// Above it a morning is never calm, where the protocol has such a cap.
        cap: Option<u8>,
        /// It eased within the minutes that never count against anyone.
        eased_soon: bool,
    },
    /// Worst pain of the latest session or light work.
    SessionPain {
        /// Worst of during and just after.
        worst: Option<u8>,
        /// Counts for progress up to here.
        target: u8,
        /// Reduced above.
        ceiling: u8,
        /// The day of the session.
        on: LocalDate,
    },
    /// Work done of the latest session day.
    WorkDone {
        /// Repetitions, or seconds of holds.
        done: u32,
        /// As prescribed.
        prescribed: u32,
        /// The unit is seconds.
        seconds: bool,
        /// The seconds are those of running, told in minutes.
        running: bool,
        /// Lightened on purpose.
        lightened: bool,
        /// More or harder than planned.
        above: bool,
        /// Done on a day that had no plan.
        unplanned: bool,
        /// The day of the session.
        on: LocalDate,
    },
    /// Effort of the latest session.
    SessionEffort {
        /// As told.
        effort: Option<u8>,
        /// Highest that fits the dose.
        most: u8,
        /// The day of the session.
        on: LocalDate,
    },
    /// A run or other load of the last days.
    OtherLoad {
        /// What it was: `run`, `activity`, `steps`.
        what: OtherLoad,
        /// Metres, for a run.
        distance_m: Option<u32>,
        /// Steps, for a day on the feet.
        steps: Option<u32>,
        /// What it counts as.
        class: crate::journal::LoadClass,
        /// Why it counts as high: hills, fast, effort, a spike.
        because: Vec<HighBecause>,
        /// The day of it.
        on: LocalDate,
    },
    /// Good sessions counted at this dose.
    Sessions {
        /// Counted so far.
        counted: u8,
        /// Needed.
        needed: u8,
        /// In a row so far.
        in_row: u8,
        /// In a row needed.
        in_row_needed: u8,
    },
    /// Calm mornings since the last clearly worse one.
    CalmMornings {
        /// So far.
        counted: u8,
        /// Needed.
        needed: u8,
    },
    /// The gate.
    Gate {
        /// Its name.
        name: String,
        /// The tree with what was measured.
        tree: Explained,
    },
    /// Recovery days.
    Recovery {
        /// Days still owed, today included.
        owed: u8,
        /// The day of the load they are owed for.
        since: Option<LocalDate>,
    },
    /// Session days of the last seven.
    Week {
        /// Days with a session in the last six.
        days: u8,
        /// Most in any seven.
        quota: u8,
    },
    /// Days since the last session.
    Away {
        /// Days.
        days: u8,
    },
    /// Mornings week on week.
    Trend {
        /// Mean of the last 7 days, tenths.
        last_tenths: Option<u16>,
        /// Mean of the 7 days before, tenths.
        before_tenths: Option<u16>,
        /// Lowest 7-day mean of the programme, tenths.
        lowest_tenths: Option<u16>,
    },
    /// A second reduction within the week.
    SecondReduction {
        /// Days since the first.
        days: u8,
    },
    /// A red flag.
    RedFlag {
        /// Its id.
        flag: String,
        /// How soon.
        urgency: Urgency,
        /// Why it matters, from the catalog.
        why: String,
        /// The day it was reported.
        on: LocalDate,
    },
    /// A clinician's clearance.
    Clearance {
        /// Who.
        by: String,
        /// The day.
        on: LocalDate,
    },
    /// The review clock.
    Review {
        /// Day of the programme.
        day: u32,
        /// How firmly it asks.
        level: ReviewLevel,
    },
    /// Another programme's rise not answered yet, or a breach elsewhere.
    Elsewhere,
    /// A first day.
    FirstDay,
}

/// Load outside the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OtherLoad {
    /// A run.
    Run,
    /// Another activity.
    Activity,
    /// Steps of a whole day.
    Steps,
    /// Another programme's session.
    Session,
}

/// Why a run counts as high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HighBecause {
    /// Hills.
    Hills,
    /// Fast.
    Fast,
    /// Effort.
    Effort,
    /// Much longer than the longest of the last 30 days.
    Spike,
    /// Pain above the ceiling during it.
    Pain,
    /// Told so.
    Told,
}

/// How firmly a review asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewLevel {
    /// Worth an assessment.
    Soft,
    /// Do have it assessed.
    Firm,
    /// Ask for a specialist.
    Specialist,
    /// Worse for two weeks although the dose was lowered (RF-28).
    StillWorse,
}
