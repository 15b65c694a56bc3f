//! The nine decisions and the rules that make them, in their order.

use serde::Serialize;

/// The nine things a day can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// The next dose of the same stage.
    Progress,
    /// The first dose of the next stage.
    ProgressStage,
    /// The same again.
    Hold,
    /// One step down.
    Reduce,
    /// No main work today.
    Rest,
    /// Something must be known before any load is planned.
    Ask,
    /// Gently back, after days away or a clearance.
    Return,
    /// See someone.
    Refer,
    /// The last gate is passed: keep what was won.
    Graduate,
}

impl Decision {
    /// Every decision, in the order they are declared.
    pub const ALL: [Self; 9] = [
        Self::Progress,
        Self::ProgressStage,
        Self::Hold,
        Self::Reduce,
        Self::Rest,
        Self::Ask,
        Self::Return,
        Self::Refer,
        Self::Graduate,
    ];

    /// Returns the word as stories, journals and the JSON interface spell it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::ProgressStage => "progress-stage",
            Self::Hold => "hold",
            Self::Reduce => "reduce",
            Self::Rest => "rest",
            Self::Ask => "ask",
            Self::Return => "return",
            Self::Refer => "refer",
            Self::Graduate => "graduate",
        }
    }
}

/// The rules of the decision, in their order; their ids are the reason ids everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Days away sink the dose.
    AbsenceSinks,
    /// A red flag was reported today.
    RedFlag,
    /// A red flag stands, no clearance yet.
    Stopped,
    /// A clinician cleared it.
    Cleared,
    /// Pain went over the ceiling.
    Breach,
    /// The morning is clearly worse than the person's usual one.
    MorningClearlyWorse,
    /// The mornings rise week on week.
    WeeklyTrend,
    /// Worse, and no load to blame.
    WorseWithoutLoad,
    /// Days of recovery are owed.
    RecoveryOwed,
    /// The week's sessions are done.
    WeekFull,
    /// This morning is not known.
    MorningUnknown,
    /// Back after days away.
    BackAfterAbsence,
    /// Ready, but a review or a breach elsewhere bars any rise.
    ReviewBarred,
    /// Ready, but another programme's rise is not answered yet.
    OtherIncreaseOpen,
    /// Ready, but a test is missing.
    TestNeeded,
    /// Ready, but the gate does not hold.
    GateNotMet,
    /// The next dose.
    NextDose,
    /// The next stage.
    NextStage,
    /// The last gate holds.
    Graduate,
    /// A little worse than usual: wait and see.
    HoldSlight,
    /// Not enough good sessions yet.
    Hold,
    /// Nothing counted here yet.
    NotYet,
    /// No meaningful change after weeks: have it looked at.
    ReviewDue,
}

impl Rule {
    /// Every rule, in the order of the decision.
    pub const ALL: [Self; 23] = [
        Self::AbsenceSinks,
        Self::RedFlag,
        Self::Stopped,
        Self::Cleared,
        Self::Breach,
        Self::MorningClearlyWorse,
        Self::WeeklyTrend,
        Self::WorseWithoutLoad,
        Self::RecoveryOwed,
        Self::WeekFull,
        Self::MorningUnknown,
        Self::BackAfterAbsence,
        Self::ReviewBarred,
        Self::OtherIncreaseOpen,
        Self::TestNeeded,
        Self::GateNotMet,
        Self::NextDose,
        Self::NextStage,
        Self::Graduate,
        Self::HoldSlight,
        Self::Hold,
        Self::NotYet,
        Self::ReviewDue,
    ];

    /// Returns the id as stories and reasons spell it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AbsenceSinks => "absence-sinks",
            Self::RedFlag => "red-flag",
            Self::Stopped => "stopped",
            Self::Cleared => "cleared",
            Self::Breach => "breach",
            Self::MorningClearlyWorse => "morning-clearly-worse",
            Self::WeeklyTrend => "weekly-trend",
            Self::WorseWithoutLoad => "worse-without-load",
            Self::RecoveryOwed => "recovery-owed",
            Self::WeekFull => "week-full",
            Self::MorningUnknown => "morning-unknown",
            Self::BackAfterAbsence => "back-after-absence",
            Self::ReviewBarred => "review-barred",
            Self::OtherIncreaseOpen => "other-increase-open",
            Self::TestNeeded => "test-needed",
            Self::GateNotMet => "gate-not-met",
            Self::NextDose => "next-dose",
            Self::NextStage => "next-stage",
            Self::Graduate => "graduate",
            Self::HoldSlight => "hold-slight",
            Self::Hold => "hold",
            Self::NotYet => "not-yet",
            Self::ReviewDue => "review-due",
        }
    }
}
