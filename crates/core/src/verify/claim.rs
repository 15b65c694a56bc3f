//! What is claimed of every programme, claim by claim, and the property each belongs to.

use super::Property;

/// One claim that a state and a letter can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "each is explained by `Claim::broken`, which people read")]
pub enum Claim {
    RoseAfterBreach,
    RoseWorse,
    RoseUnknown,
    PlannedUnknown,
    RoseElsewhere,
    RoseBarred,
    TokenLost,
    SkippedStage,
    PassedGate,
    LoadUnderFlag,
    ReferredForNothing,
    ClearedWithoutEasing,
    PlannedTooSoon,
    PlannedTooOften,
    PlannedTooMuch,
    PlannedInRest,
    RoseAfterBadSession,
    RoseUnanswered,
    ReducedToNothingLower,
    ReducedTwice,
    PlannedAfterFloor,
    FellTwice,
    FellTwoStages,
    RoseAfterAbsence,
    CameBackHigh,
    MovedSideways,
    NoWayDown,
    WorsePlansMore,
    WorseStandsHigher,
    ExplainedOtherwise,
    TooFewSessions,
    TooFewInRow,
    TooFewCalm,
    OutOfRange,
    NotNormal,
    PlanElsewhere,
    ExposureUnanswered,
    TrendUnanswered,
    ReducedElsewhere,
    PlannedAfterDrop,
}

impl Claim {
    /// Every claim.
    pub const ALL: [Self; 40] = [
        Self::RoseAfterBreach,
        Self::RoseWorse,
        Self::RoseUnknown,
        Self::PlannedUnknown,
        Self::RoseElsewhere,
        Self::RoseBarred,
        Self::TokenLost,
        Self::SkippedStage,
        Self::PassedGate,
        Self::LoadUnderFlag,
        Self::ReferredForNothing,
        Self::ClearedWithoutEasing,
        Self::PlannedTooSoon,
        Self::PlannedTooOften,
        Self::PlannedTooMuch,
        Self::PlannedInRest,
        Self::RoseAfterBadSession,
        Self::RoseUnanswered,
        Self::ReducedToNothingLower,
        Self::ReducedTwice,
        Self::PlannedAfterFloor,
        Self::FellTwice,
        Self::FellTwoStages,
        Self::RoseAfterAbsence,
        Self::CameBackHigh,
        Self::MovedSideways,
        Self::NoWayDown,
        Self::WorsePlansMore,
        Self::WorseStandsHigher,
        Self::ExplainedOtherwise,
        Self::TooFewSessions,
        Self::TooFewInRow,
        Self::TooFewCalm,
        Self::OutOfRange,
        Self::NotNormal,
        Self::PlanElsewhere,
        Self::ExposureUnanswered,
        Self::TrendUnanswered,
        Self::ReducedElsewhere,
        Self::PlannedAfterDrop,
    ];

    /// Returns the property it belongs to.
    #[must_use]
    pub const fn property(self) -> Property {
        match self {
            Self::RoseAfterBreach => Property::P1,
            Self::RoseWorse => Property::P2,
            Self::RoseUnknown | Self::PlannedUnknown => Property::P3,
            Self::RoseElsewhere | Self::TokenLost | Self::MovedSideways => Property::P4,
            Self::RoseBarred => Property::P19,
            Self::SkippedStage => Property::P5,
            Self::PassedGate => Property::P6,
            Self::LoadUnderFlag | Self::ReferredForNothing | Self::ClearedWithoutEasing => Property::P7,
            Self::PlannedTooSoon | Self::PlannedTooOften | Self::PlannedTooMuch | Self::PlannedInRest => {
                Property::P8
            }
            Self::RoseAfterBadSession => Property::P9,
            Self::RoseUnanswered => Property::P11,
            Self::ReducedToNothingLower
            | Self::ReducedTwice
            | Self::PlannedAfterFloor
            | Self::ExposureUnanswered
            | Self::TrendUnanswered
            | Self::ReducedElsewhere
            | Self::PlannedAfterDrop => Property::P12,
            Self::FellTwice | Self::FellTwoStages => Property::P13,
            Self::RoseAfterAbsence | Self::CameBackHigh => Property::P14,
            Self::NoWayDown => Property::P15,
            Self::WorsePlansMore | Self::WorseStandsHigher => Property::P17,
            Self::ExplainedOtherwise => Property::P20,
            Self::TooFewSessions | Self::TooFewInRow | Self::TooFewCalm => Property::P21,
            Self::OutOfRange | Self::NotNormal | Self::PlanElsewhere => Property::P22,
        }
    }

    /// Says what happened where it is broken.
    #[must_use]
    pub const fn broken(self) -> &'static str {
        match self {
            Self::RoseAfterBreach => "the dose rose on the morning after pain over the ceiling",
            Self::RoseWorse => {
                "the dose rose on a morning that was not calm, or while the mornings were rising"
            }
            Self::RoseUnknown => "the dose rose on a morning nobody told",
            Self::PlannedUnknown => "work was planned on a morning nobody told",
            Self::RoseElsewhere => "the dose rose, but not to the next one written",
            Self::RoseBarred => "the dose rose although something outside forbade it",
            Self::TokenLost => "a rise was not answered yet, and other programmes were told it was",
            Self::SkippedStage => "a stage was skipped",
            Self::PassedGate => "a gate was passed that is not known to hold",
            Self::LoadUnderFlag => "a red flag stood, and the day did not refer, or it planned work",
            Self::ReferredForNothing => "the day referred although no red flag stood",
            Self::ClearedWithoutEasing => "a clearance brought the old dose back",
            Self::PlannedTooSoon => "work was planned before the days between two sessions were over",
            Self::PlannedTooOften => "work was planned beyond the days a week of its stage",
            Self::PlannedTooMuch => "work was planned beyond the declared days a week",
            Self::PlannedInRest => "work was planned on a day of rest that was owed",
            Self::RoseAfterBadSession => "the dose rose although the latest session does not count",
            Self::RoseUnanswered => {
                "the dose rose although the latest session was not answered by a calm morning"
            }
            Self::ReducedToNothingLower => "a reduction was neither less nor rest",
            Self::ReducedTwice => "the dose was reduced without an exposure to blame, or twice for one",
            Self::PlannedAfterFloor => "work was planned within the days of rest that stood for a reduction",
            Self::FellTwice => "two stages were lost within seven days",
            Self::FellTwoStages => "two stages were lost at once",
            Self::RoseAfterAbsence => "the dose rose after days away",
            Self::CameBackHigh => "days away passed a threshold, and the dose did not come down",
            Self::MovedSideways => {
                "the position changed without the load changing, and not to the next one written"
            }
            Self::NoWayDown => "pain over the ceiling led neither to less nor to rest the next morning",
            Self::WorsePlansMore => "a worse morning planned more than a better one",
            Self::WorseStandsHigher => "a worse morning left the dose higher than a better one",
            Self::ExplainedOtherwise => "the reason shown is not the rule that decided",
            Self::TooFewSessions => "the dose rose with too few good sessions",
            Self::TooFewInRow => "the dose rose with too few good sessions in a row",
            Self::TooFewCalm => "the dose rose with too few calm mornings",
            Self::OutOfRange => "a counter left its range",
            Self::NotNormal => "the state is not in its normal form, or cannot be packed",
            Self::PlanElsewhere => "the plan is not the dose of the position",
            Self::ExposureUnanswered => {
                "pain over the ceiling, or a clearly worse morning after an exposure, was answered by no reduction"
            }
            Self::TrendUnanswered => "the mornings rise week on week, and the dose did not come down",
            Self::ReducedElsewhere => "a reduction did not lead to the dose that is written for it",
            Self::PlannedAfterDrop => "work was planned within the days of rest after a drop",
        }
    }

    pub(super) const fn bit(self) -> u64 {
        1 << (self as u8)
    }
}

/// A set of claims.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Broken(pub(super) u64);

impl Broken {
    pub(super) const fn put(&mut self, holds: bool, claim: Claim) {
        if !holds {
            self.0 |= claim.bit();
        }
    }

    pub(super) const fn has(self, claim: Claim) -> bool {
        self.0 & claim.bit() != 0
    }

    pub(super) fn claims(self) -> impl Iterator<Item = Claim> {
        Claim::ALL.into_iter().filter(move |claim| self.has(*claim))
    }
}
