//! What is claimed of every programme, claim by claim, and the property each belongs to.

use serde::{Deserialize, Serialize};

/// The properties of the engine's design, P1 to P20, and what was added to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is explained by `Property::words`, which people read")]
pub enum Property {
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    P9,
    P10,
    P11,
    P12,
    P13,
    P14,
    P15,
    P16,
    P17,
    P18,
    P19,
    P20,
    P21,
    P22,
}

impl Property {
    /// Every property, in order.
    pub const ALL: [Self; 22] = [
        Self::P1,
        Self::P2,
        Self::P3,
        Self::P4,
        Self::P5,
        Self::P6,
        Self::P7,
        Self::P8,
        Self::P9,
        Self::P10,
        Self::P11,
        Self::P12,
        Self::P13,
        Self::P14,
        Self::P15,
        Self::P16,
        Self::P17,
        Self::P18,
        Self::P19,
        Self::P20,
        Self::P21,
        Self::P22,
    ];

    /// Returns the id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::P1 => "P1",
            Self::P2 => "P2",
            Self::P3 => "P3",
            Self::P4 => "P4",
            Self::P5 => "P5",
            Self::P6 => "P6",
            Self::P7 => "P7",
            Self::P8 => "P8",
            Self::P9 => "P9",
            Self::P10 => "P10",
            Self::P11 => "P11",
            Self::P12 => "P12",
            Self::P13 => "P13",
            Self::P14 => "P14",
            Self::P15 => "P15",
            Self::P16 => "P16",
            Self::P17 => "P17",
            Self::P18 => "P18",
            Self::P19 => "P19",
            Self::P20 => "P20",
            Self::P21 => "P21",
            Self::P22 => "P22",
        }
    }

    /// Says in plain words what is proved.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::P1 => {
                "The dose never rises on the morning after pain over the ceiling, in this programme or beside it."
            }
            Self::P2 => {
                "The dose never rises on a morning that is not calm, nor while the mornings rise week on week."
            }
            Self::P3 => {
                "The dose never rises, and no work is planned, on a morning nobody told; a year of silence never brings more load."
            }
            Self::P4 => {
                "The dose rises one written step at a time, one programme at a time, and not before the last rise was answered."
            }
            Self::P5 => "No stage is skipped on the way up.",
            Self::P6 => "A gate opens only when it is known to hold; a missing test never opens it.",
            Self::P7 => {
                "A red flag takes all load away until a clinician has cleared it; then the dose is easier. No flag ever shortens the way up."
            }
            Self::P8 => {
                "Work is planned only after the days of rest it asks for, within the days a week of its stage, and within the declared most of a day and a week."
            }
            Self::P9 => {
                "After a session that was not full, or too painful or hard to count, the dose waits for one that counts."
            }
            Self::P10 => "Work on a day without a plan never brings the next step nearer.",
            Self::P11 => "A session counts only if the first morning after it was calm.",
            Self::P12 => {
                "Too much pain, a worse morning after an exposure and mornings that rise are each answered by one reduction, the second within days by a drop; a reduction is truly less, or rest."
            }
            Self::P13 => "In any seven days at most one stage is lost, and never two at once.",
            Self::P14 => {
                "Days away lower the dose, at every threshold again, and it never rises before a session was done."
            }
            Self::P15 => {
                "There is no dead end: whoever follows the plan graduates from everywhere, and rest or less is one day away everywhere."
            }
            Self::P16 => {
                "Good faith is never slower: nothing a person does, says or hides reaches a higher dose sooner than the plan on calm mornings."
            }
            Self::P17 => "A worse morning never plans more than a better one, all else equal.",
            Self::P18 => {
                "Whoever has only good days graduates within the declared weeks; whoever never gets better is sent to be looked at in time."
            }
            Self::P19 => {
                "No dose goes below the floor where the programme keeps to it; whatever forbids a rise is obeyed."
            }
            Self::P20 => "The reason that is shown is the rule that decided.",
            Self::P21 => {
                "Before every rise the verifier, too, has counted the sessions and calm mornings that the dose asks for."
            }
            Self::P22 => "The memory of the machine stays in its bounds and means one thing only.",
        }
    }
}

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
